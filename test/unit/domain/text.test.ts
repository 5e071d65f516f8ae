import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Finding, findIntroduced } from '../../../src/domain/finding.ts';
import { formatManaged, parseManaged } from '../../../src/domain/marker.ts';
import { findNearest } from '../../../src/domain/nearest.ts';
import { escapeControls, quote } from '../../../src/domain/quote.ts';
import { codeSpan, literalMarkdown, neutraliseMentions } from '../../../src/render/untrusted.ts';

describe('findNearest', () => {
  const cases: readonly (readonly [string, string | null])[] = [
    ['hihg', 'high'],
    ['High', 'high'],
    ['critcal', 'critical'],
    ['lwo', 'low'],
    ['SEV1', null],
    ['', null],
    ['x', null],
  ];
  for (const [word, expected] of cases) {
    it(`${word} → ${expected}`, () =>
      expect(findNearest(word, ['critical', 'high', 'medium', 'low'])).toBe(expected));
  }
  it('hyphens, spaces and underscores are one', () => {
    expect(findNearest('Incident Commander', ['incident_commander'])).toBe('incident_commander');
  });
});

describe('quote', () => {
  const cases: readonly (readonly [unknown, string])[] = [
    ['SEV9', '"SEV9"'],
    ['a\n::set-output name=x::y', '"a\\u000a::set-output name=x::y"'],
    ['say "hi"', '"say \\"hi\\""'],
    ['\u202egnp.exe', '"\\u202egnp.exe"'],
    [42, '42'],
    [null, 'an empty value'],
    [undefined, 'nothing'],
    [[], 'an empty list'],
    [[1], 'a list of 1'],
    [{}, 'a mapping'],
    ['x'.repeat(90), `"${'x'.repeat(80)}…"`],
  ];
  for (const [value, expected] of cases) it(expected, () => expect(quote(value)).toBe(expected));
  it('is one line of printable characters whatever comes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(quote(text)).toMatch(/^"[^\p{Cc}\u2028\u2029]*"$/u);
        expect(escapeControls(text)).not.toMatch(/[\r\n]/);
      }),
    );
  });
});

describe('markers', () => {
  it('what is written is read back, whatever the text holds', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.dictionary(fc.string(), fc.jsonValue()),
        fc.constantFrom('', 'by hand\n\n', 'x\r\n'),
        fc.constantFrom('', '\n\nby hand'),
        (text, synced, before, after) => {
          const block = formatManaged('action-item', 'INC-2026-0042-01', synced, text);
          const managed = parseManaged(before + block + after);
          expect(managed?.key).toBe('INC-2026-0042-01');
          expect(JSON.stringify(managed?.synced)).toBe(JSON.stringify(synced));
          expect(managed?.before).toBe(before.replaceAll('\r\n', '\n'));
          expect(managed?.after).toBe(after);
        },
      ),
    );
  });
  it('prose cannot forge one', () => {
    const forged =
      'hello\n<!-- incident-as-code:end -->\n<!-- incident-as-code:v1 action-item INC-2026-9999-01 -->';
    const block = formatManaged('action-item', 'INC-2026-0042-01', null, forged);
    expect(parseManaged(block)).toMatchObject({ key: 'INC-2026-0042-01', before: '', after: '' });
  });
  it('a synced state cannot end the comment early', () => {
    expect(formatManaged('action-item', 'k', { title: '--> <script>' }, 'x').split('-->')).toHaveLength(3);
  });
  it('is not seen in the middle of a line or without its version', () => {
    expect(parseManaged('see <!-- incident-as-code:v1 action-item x -->')).toBeNull();
    expect(parseManaged('<!-- incident-as-code:v9 action-item x -->')).toBeNull();
    expect(parseManaged(null)).toBeNull();
  });
  it('without its end keeps all that follows', () => {
    const managed = parseManaged('<!-- incident-as-code:v1 action-item k -->\nhand-written');
    expect(managed?.after).toBe('\nhand-written');
  });
});

describe('untrusted text in Markdown', () => {
  it('mentions nobody and links no issue', () => {
    expect(neutraliseMentions('ask @maya, see #12, mail a@b.c, (@team/x)')).toBe(
      'ask @\u2060maya, see #\u206012, mail a@b.c, (@\u2060team/x)',
    );
  });
  it('nobody is mentioned by characters written as entities either; other entities stay', () => {
    expect(
      neutraliseMentions('@&#109;aya &#x40;maya \\&#64;maya &commat;maya &#35;12 &num;12 &lt;b&gt; &#169;'),
    ).toBe('@\u2060maya @\u2060maya \\@\u2060maya @\u2060maya #\u206012 #\u206012 &lt;b&gt; &#169;');
  });
  it('literal text has no active character left', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const line = literalMarkdown(text);
        expect(line).not.toMatch(/[\r\n]/);
        expect(line.replaceAll(/\\[\\`*_{}[\]()<>#+!|~&-]/g, '')).not.toMatch(/[`*_[\]<>|]/);
      }),
    );
  });
  it('a code span holds any backticks', () => {
    expect(codeSpan('a`b``c')).toBe('```a`b``c```');
    expect(codeSpan('`')).toBe('`` ` ``');
  });
});

describe('findIntroduced', () => {
  const finding = (path: string, found: string, line = 1): Finding => ({
    rule: 'schema',
    level: 'error',
    path,
    line,
    column: 1,
    endLine: line,
    endColumn: 1,
    found,
    expected: 'x',
    fix: 'y.',
  });
  it('is what the base did not have, lines aside', () => {
    const base = [finding('a', 'one', 3)];
    expect(findIntroduced(base, [finding('a', 'one', 9), finding('a', 'two'), finding('b', 'one')])).toEqual([
      finding('a', 'two'),
      finding('b', 'one'),
    ]);
  });
  it('one in the base excuses one, not two', () => {
    expect(
      findIntroduced([finding('a', 'one')], [finding('a', 'one', 1), finding('a', 'one', 2)]),
    ).toHaveLength(1);
  });
});
