import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutToWidth, displayWidth, wrapToWidth } from '../../../src/render/display-width.ts';
import { renderTable } from '../../../src/render/text-table.ts';

describe('displayWidth', () => {
  it.each([
    ['', 0],
    ['abc', 3],
    ['é', 1],
    ['e\u0301', 1],
    ['日本', 4],
    ['ｱ', 1],
    ['Ａ', 2],
    ['한글', 4],
    ['🔥', 2],
    ['⚠️', 2],
    ['–', 1],
    ['🏳️‍🌈', 2],
  ])('%s takes %i columns', (text, width) => {
    expect(displayWidth(text)).toBe(width);
  });
});

const words = fc.array(
  fc.oneof(fc.string({ maxLength: 9 }), fc.constantFrom('日本語', '🔥', 'é', 'abc def')),
  {
    maxLength: 12,
  },
);

it('what is cut fits, and says that something is missing', () => {
  expect(cutToWidth('abcdef', 6)).toBe('abcdef');
  expect(cutToWidth('abcdef', 5)).toBe('abcd…');
  expect(cutToWidth('日本語', 5)).toBe('日本…');
  fc.assert(
    fc.property(words, fc.integer({ min: 1, max: 30 }), (parts, width) => {
      const text = parts.join(' ');
      const cut = cutToWidth(text, width);
      expect(displayWidth(cut)).toBeLessThanOrEqual(Math.max(width, displayWidth(text) <= width ? width : 1));
      if (displayWidth(text) > width) expect(cut.endsWith('…')).toBe(true);
    }),
  );
});

it('what is wrapped fits and loses nothing but spaces', () => {
  expect(wrapToWidth('one two three', 7)).toEqual(['one two', 'three']);
  expect(wrapToWidth('abcdefgh', 3)).toEqual(['abc', 'def', 'gh']);
  expect(wrapToWidth('日本', 1)).toEqual(['日', '本']);
  fc.assert(
    fc.property(words, fc.integer({ min: 2, max: 30 }), (parts, width) => {
      const text = parts.join(' ');
      const lines = wrapToWidth(text, width);
      for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(width);
      expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
    }),
  );
});

describe('renderTable', () => {
  it('aligns what is seen and leaves nothing behind the last word', () => {
    expect(
      renderTable(
        [
          ['a', '日本', 'x'],
          ['bbb', 'é', ''],
          ['', '', 'y'],
        ],
        { header: ['A', 'B', 'C'] },
      ),
    ).toEqual(['A    B     C', 'a    日本  x', 'bbb  é', '           y']);
  });
  it('moves no cursor, whatever a cell holds', () => {
    const [line = ''] = renderTable([['a\u001b[2J\nb', '\u009b31m\u202e', 'c']]);
    expect(line).toBe('a\\u001b[2J\\u000ab  \\u009b31m\\u202e  c');
  });
  it('cuts or wraps the last cell, and leaves a narrow terminal to itself', () => {
    const rows = [['INC-2026-0001', 'one two three four five six']];
    expect(renderTable(rows, { width: 31 })).toEqual(['INC-2026-0001  one two three f…']);
    expect(renderTable(rows, { width: 31, overflow: 'wrap' })).toEqual([
      'INC-2026-0001  one two three',
      '               four five six',
    ]);
    expect(renderTable(rows, { width: 20 })).toEqual(['INC-2026-0001  one two three four five six']);
  });
  it('paints cells without their padding', () => {
    const paint = (text: string, column: number, row: number) =>
      column === 0 && row === 0 ? `<${text}>` : text;
    expect(renderTable([['a', 'b']], { header: ['ID', 'X'], paint })).toEqual(['ID  X', '<a>   b']);
  });
});
