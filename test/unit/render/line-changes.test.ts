import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type LineChange, lineChanges } from '../../../src/render/line-changes.ts';

const short = (before: string, after: string) =>
  lineChanges(before, after).map(({ sign, line, text }) => `${sign}${line} ${text}`);

it('tells the lines that differ, and no others', () => {
  expect(short('a\nb\nc', 'a\nb\nc')).toEqual([]);
  expect(short('a\nb\nc', 'a\nx\nc')).toEqual(['-2 b', '+2 x']);
  expect(short('a\nb\nc', 'a\nc')).toEqual(['-2 b']);
  expect(short('a\nc', 'a\nb\nc')).toEqual(['+2 b']);
  expect(short('a\nb\nc\nd\ne', 'a\nB\nc\nD\ne')).toEqual(['-2 b', '+2 B', '-4 d', '+4 D']);
  expect(short('', 'a')).toEqual(['-1 ', '+1 a']);
});

/** The new text, from the old one and the changes alone. */
function patch(before: string, changes: readonly LineChange[]): string {
  const gone = new Set(changes.filter(({ sign }) => sign === '-').map(({ line }) => line));
  const kept = before.split('\n').filter((_, index) => !gone.has(index + 1));
  for (const { sign, line, text } of changes) if (sign === '+') kept.splice(line - 1, 0, text);
  return kept.join('\n');
}

it('the changes make the new text of the old one', () => {
  const text = fc
    .array(fc.constantFrom('a', 'b', 'c', '', 'id: 1'), { minLength: 1, maxLength: 14 })
    .map((lines) => lines.join('\n'));
  fc.assert(
    fc.property(text, text, (before, after) => {
      expect(patch(before, lineChanges(before, after))).toBe(after);
    }),
  );
});

it('texts that are too large to be compared line by line are told whole', () => {
  const lines = (word: string) => Array.from({ length: 2100 }, (_, index) => `${word}${index}`).join('\n');
  const changes = lineChanges(lines('a'), lines('b'));
  expect(changes).toHaveLength(4200);
  expect(patch(lines('a'), changes)).toBe(lines('b'));
});
