import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../src/domain/finding.ts';
import {
  renderTerminalFinding,
  renderTerminalFindings,
  renderTerminalSummary,
} from '../../../src/render/terminal-findings.ts';
import { anyFinding, FINDING, judgedOf } from './any-findings.ts';

const PALETTE = {
  error: (text: string) => `E(${text})`,
  advice: (text: string) => `A(${text})`,
  strong: (text: string) => `S(${text})`,
  soft: (text: string) => `s(${text})`,
};

describe('a finding in the terminal', () => {
  it('takes two lines', () => {
    expect(renderTerminalFinding(FINDING, PALETTE)).toBe(
      'S(incidents/2026/INC-2026-0001/incident.md:7:11) E(error) Unexpected severity "hihg", expected one of ' +
        'critical, high, medium, low\n  Did you mean "high"? s(docs/rules.md#known-term)',
    );
  });
  it('moves no cursor, whatever its path', () => {
    expect(renderTerminalFinding({ ...FINDING, path: 'incidents/\u001b[2J/incident.md' }, PALETTE)).toContain(
      'S(incidents/\\u001b[2J/incident.md:7:11)',
    );
  });
  it('is told apart when it is advice', () => {
    expect(renderTerminalFinding({ ...FINDING, level: 'advice' }, PALETTE)).toContain(' A(advice) ');
  });
});

describe('the summary in the terminal', () => {
  const advice: Finding = { ...FINDING, level: 'advice' };
  it.each<[number, readonly Finding[], number, number, string]>([
    [0, [], 0, 0, '0 records checked: no errors.'],
    [1, [], 0, 0, '1 record checked: no errors.'],
    [3, [FINDING], 0, 0, '3 records checked: 1 error.'],
    [
      3,
      [FINDING, FINDING, advice],
      1,
      0,
      '3 records checked: 2 errors, 1 piece of advice, 1 that was there before.',
    ],
    [
      3,
      [advice, advice],
      2,
      4,
      '3 records checked: no errors, 2 pieces of advice, 2 that were there before, 4 in files that have not changed left out.',
    ],
  ])('of %d records', (records, introduced, existing, leftOut, expected) => {
    const before = Array.from({ length: existing }, () => FINDING);
    expect(renderTerminalSummary({ records, introduced, existing: before, leftOut })).toBe(expected);
  });
});

describe('all of it', () => {
  it('is two lines a finding that counts, and the summary', () => {
    fc.assert(
      fc.property(fc.array(anyFinding, { maxLength: 5 }), fc.array(anyFinding), (introduced, existing) => {
        const lines = renderTerminalFindings(judgedOf(introduced, existing), PALETTE).split(
          /\r\n|[\n\r\u0085\u2028\u2029]/,
        );
        expect(lines).toHaveLength(2 * introduced.length + 1);
        expect(lines.at(-1)).toBe(renderTerminalSummary(judgedOf(introduced, existing)));
        expect(lines.join('')).not.toContain('\u001b');
      }),
    );
  });
});
