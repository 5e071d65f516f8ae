import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderJsonFindings } from '../../../src/render/json-findings.ts';
import { anyFinding, FINDING, judgedOf } from './any-findings.ts';

describe('findings as JSON', () => {
  it('has the keys that docs/editor.md describes', () => {
    const advice = { ...FINDING, level: 'advice' as const };
    expect(JSON.parse(renderJsonFindings(judgedOf([FINDING, advice], [FINDING], 4)))).toEqual({
      version: 1,
      records: 3,
      summary: { errors: 1, advice: 1, existing: 1, leftOut: 4 },
      introduced: [FINDING, advice].map((finding) => ({
        ...finding,
        message: 'Unexpected severity "hihg", expected one of critical, high, medium, low',
      })),
      existing: [
        {
          ...FINDING,
          message: 'Unexpected severity "hihg", expected one of critical, high, medium, low',
        },
      ],
    });
  });
  it('gives every text back as it was', () => {
    fc.assert(
      fc.property(fc.array(anyFinding, { maxLength: 3 }), (findings) => {
        const text = renderJsonFindings(judgedOf(findings));
        const { introduced } = JSON.parse(text) as { introduced: readonly object[] };
        expect(introduced).toEqual(findings.map((finding) => expect.objectContaining(finding)));
        expect(text).not.toContain('\u001b');
      }),
    );
  });
});
