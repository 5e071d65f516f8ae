import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderGccFindings } from '../../../src/render/gcc-findings.ts';
import { anyFinding, FINDING, judgedOf } from './any-findings.ts';

const ENDS_A_LINE = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/;

describe('findings as a compiler prints them', () => {
  it('has place, level, message, cure and rule in one line', () => {
    expect(renderGccFindings(judgedOf([FINDING]))).toBe(
      'incidents/2026/INC-2026-0001/incident.md:7:11: error: Unexpected severity "hihg", expected one of ' +
        'critical, high, medium, low. Did you mean "high"? [known-term]',
    );
  });
  it('calls advice a warning', () => {
    expect(renderGccFindings(judgedOf([{ ...FINDING, level: 'advice' }]))).toContain(':7:11: warning: ');
  });
  it('prints nothing when there is nothing that counts', () => {
    expect(renderGccFindings(judgedOf([], [FINDING], 2))).toBe('');
  });
  it('has as many lines as findings, and none that says it is something else', () => {
    fc.assert(
      fc.property(fc.array(anyFinding, { minLength: 1, maxLength: 5 }), (findings) => {
        const lines = renderGccFindings(judgedOf(findings)).split(ENDS_A_LINE);
        expect(lines).toHaveLength(findings.length);
        for (const [index, line] of lines.entries()) {
          expect(line.startsWith('incidents/')).toBe(true);
          expect(line.endsWith(` [${findings[index]?.rule}]`)).toBe(true);
          expect(line).toContain(`:${findings[index]?.line}:${findings[index]?.column}: `);
          expect(line).not.toContain('\u001b');
        }
      }),
    );
  });
});
