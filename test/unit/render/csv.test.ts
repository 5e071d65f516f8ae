import { expect, it } from 'vitest';
import { escapeControls } from '../../../src/domain/quote.ts';
import { renderCsv } from '../../../src/render/csv.ts';
import { renderPlainJson } from '../../../src/render/plain-json.ts';

it('cells are quoted where they must be (RFC 4180)', () => {
  expect(
    renderCsv([
      ['a', 'b c', ''],
      ['x,y', 'say "no"', 'two\nlines'],
    ]),
  ).toBe('a,b c,\r\n"x,y","say ""no""","two\nlines"');
});

it.each(['=HYPERLINK("x")', '+1', '-1', '@SUM(A1)', '\tx', '\rx'])('%s is no formula', (cell) => {
  expect(renderCsv([[cell]])).toMatch(/^"'/);
});

it('JSON for programs moves no cursor and says the same', () => {
  const value = { text: 'a\u001b[2J\u009b31m\u202e\u2028é🔥', list: [1, null] };
  const json = renderPlainJson(value);
  expect(json.split('\n').map(escapeControls).join('\n')).toBe(json);
  expect(JSON.parse(json)).toEqual(value);
});
