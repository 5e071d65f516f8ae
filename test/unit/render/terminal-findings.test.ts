import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../src/domain/finding.ts';
import { renderTerminalFinding, renderTerminalSummary } from '../../../src/render/terminal-findings.ts';

const FINDING: Finding = {
  rule: 'schema',
  level: 'error',
  path: 'incidents/2026/INC-2026-0001/incident.md',
  line: 7,
  column: 11,
  endLine: 7,
  endColumn: 15,
  found: 'severity "hihg"',
  expected: 'one of critical, high, medium, low',
  fix: 'Did you mean "high"?',
};
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
        'critical, high, medium, low\n  Did you mean "high"? s(docs/rules.md#schema)',
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
  it.each<[number, readonly Finding[], number, string]>([
    [0, [], 0, '0 records checked: no errors.'],
    [1, [], 0, '1 record checked: no errors.'],
    [3, [FINDING], 0, '3 records checked: 1 error.'],
    [
      3,
      [FINDING, FINDING, advice],
      1,
      '3 records checked: 2 errors, 1 piece of advice, 1 that was there before.',
    ],
    [3, [advice, advice], 2, '3 records checked: no errors, 2 pieces of advice, 2 that were there before.'],
  ])('of %d records', (records, findings, existing, expected) => {
    expect(renderTerminalSummary(records, findings, existing)).toBe(expected);
  });
});
