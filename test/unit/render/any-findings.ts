/** Findings as no rule of ours writes them: every text in them is what somebody else would like it to be. */
import fc from 'fast-check';
import type { Finding } from '../../../src/domain/finding.ts';
import { RULES } from '../../../src/domain/rules/registry.ts';
import type { JudgedFindings } from '../../../src/render/judged-findings.ts';

export const FINDING: Finding = {
  rule: 'known-term',
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

export function judgedOf(
  introduced: readonly Finding[],
  existing: readonly Finding[] = [],
  leftOut = 0,
): JudgedFindings {
  return { records: 3, introduced, existing, leftOut };
}

/** Texts that end a line, a command, a value, a quotation or a message somewhere. */
const PIECES = [
  '\n',
  '\r',
  '\r\n',
  '\u2028',
  '\u0085',
  '\u001b[2J',
  '\u0007',
  '\u202e',
  '\ud800',
  '%',
  '%0A',
  '%25',
  ':',
  '::',
  '::error::x',
  '\n::error file=a::x',
  '##[error]x',
  ',',
  '`',
  '```',
  '"',
  '\\',
  '{0}',
  '{',
  '[a](b)',
  '](',
  ':1:1: error: x [schema]',
  'incident validate: end',
  ' ',
  '/',
  'ü',
  '👩‍💻',
];

const anyText = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary', maxLength: 5 })), { maxLength: 8 })
  .map((pieces) => pieces.join(''));

export const anyFinding: fc.Arbitrary<Finding> = fc
  .record({
    rule: fc.constantFrom(...RULES.map((rule) => rule.id)),
    level: fc.constantFrom('error' as const, 'advice' as const),
    path: anyText.map((text) => `incidents/${text}`),
    line: fc.integer({ min: 1, max: 9999 }),
    column: fc.integer({ min: 1, max: 999 }),
    lines: fc.integer({ min: 0, max: 2 }),
    length: fc.integer({ min: 0, max: 99 }),
    found: anyText,
    expected: anyText,
    fix: anyText,
  })
  .map(({ lines, length, ...finding }) => ({
    ...finding,
    endLine: finding.line + lines,
    endColumn: finding.column + length,
  }));
