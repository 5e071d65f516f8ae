import { expect, it } from 'vitest';
import type { Runbook } from '../../../src/domain/record.ts';
import { rankRunbooks, type Symptom } from '../../../src/domain/symptoms.ts';
import { renderRankedRunbooks } from '../../../src/render/ranked-runbooks.ts';

function aRunbook(id: string, title: string, symptoms: Symptom[]): Runbook {
  return {
    schema: 1,
    id,
    title,
    types: ['cost'],
    symptoms,
    contacts: ['cto'],
    version: '1.0',
    owner: 'devon-okafor',
    last_review: '2026-09-01',
    next_review: '2026-12-01',
    approved_by: 'Maya Lindqvist, Engineering Lead',
  };
}

it('a block for each runbook, every symptom with its sign and figures', () => {
  const ranked = rankRunbooks(
    [
      aRunbook('cost-spike', 'Cost spike', [
        { metric: 'daily-cost', over_percent_of_baseline: 150, unit: 'usd', baseline: 'ai-search' },
        { metric: 'daily-cost', over: 100, unit: 'usd' },
        { observe: 'Costs grow at night\u001b[2J' },
      ]),
      aRunbook('slow', 'Slowness', [
        { metric: 'error-rate', over: 5, unit: 'percent' },
        { metric: 'response-time', over: 2, under: 30, unit: 'seconds' },
      ]),
    ],
    new Map([
      ['daily-cost', 110],
      ['error-rate', 4.5],
    ]),
    () => null,
  );
  const palette = { strong: (text: string) => `*${text}*`, soft: (text: string) => `(${text})` };
  expect(renderRankedRunbooks(ranked, (id) => `knowledge/runbooks/${id}.md`, palette)).toBe(`\
*Cost spike*: 1 of 3 symptoms hold (knowledge/runbooks/cost-spike.md)
  ? daily-cost: there is no baseline ai-search
  ✓ daily-cost 110 usd is over 100 usd
  ☐ Costs grow at night\\u001b[2J

*Slowness*: 0 of 2 symptoms hold (knowledge/runbooks/slow.md)
  ✗ error-rate 4.5 percent is not over 5 percent
  ? response-time over 2 seconds and under 30 seconds: no reading`);
});
