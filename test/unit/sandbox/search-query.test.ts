/** The text of a search and its dates, taken apart. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isWithin, readDateRange } from '../../../src/sandbox/search/date-range.ts';
import { type ParsedQuery, parseQuery, type Term } from '../../../src/sandbox/search/parse-query.ts';
import { hasPhrase, mentions, wordsOf } from '../../../src/sandbox/search/text-match.ts';

const bare = (text: string) => ({ text, isQuoted: false });
const quoted = (text: string) => ({ text, isQuoted: true });

test.each<[string, readonly Term[]]>([
  ['', []],
  [
    '  two   words ',
    [
      { isNegated: false, qualifier: null, values: [bare('two')] },
      { isNegated: false, qualifier: null, values: [bare('words')] },
    ],
  ],
  ['"two words"', [{ isNegated: false, qualifier: null, values: [quoted('two words')] }]],
  ['NOT word', [{ isNegated: true, qualifier: null, values: [bare('word')] }]],
  ['-LABEL:bug', [{ isNegated: true, qualifier: 'label', values: [bare('bug')] }]],
  [
    'label:"bug, fix",late',
    [{ isNegated: false, qualifier: 'label', values: [quoted('bug, fix'), bare('late')] }],
  ],
  ['created:>=2026-01-01', [{ isNegated: false, qualifier: 'created', values: [bare('>=2026-01-01')] }]],
  ['label:', [{ isNegated: false, qualifier: null, values: [bare('label:')] }]],
  ['label:,', [{ isNegated: false, qualifier: 'label', values: [] }]],
  [
    '5" nails',
    [
      { isNegated: false, qualifier: null, values: [bare('5"')] },
      { isNegated: false, qualifier: null, values: [bare('nails')] },
    ],
  ],
])('%j', (text, terms) => {
  expect(parseQuery(text)).toEqual({ kind: 'terms', terms });
});

test.each(['a OR b', 'a AND b', '(a b)', 'a (b)', 'a NOT', 'NOT NOT a'])('%s is not read', (text) => {
  expect(parseQuery(text).kind).toBe('unknown');
});

/** Writes terms as people do. */
function print(terms: readonly Term[]): string {
  return terms
    .map(({ isNegated, qualifier, values }) => {
      const list = values.map(({ text, isQuoted }) => (isQuoted ? `"${text}"` : text)).join(',');
      if (qualifier === null) return isNegated ? `NOT ${list}` : list;
      return `${isNegated ? '-' : ''}${qualifier}:${list}`;
    })
    .join(' ');
}

const word = fc.stringMatching(/^[a-z0-9é@#.>=/*-]{1,8}$/);
const value = fc.oneof(word.map(bare), fc.stringMatching(/^[a-zA-Z0-9 ,:()-]{0,12}$/).map(quoted));
const free = fc.record({
  isNegated: fc.boolean(),
  qualifier: fc.constant(null),
  values: value.map((only) => [only]),
});
const qualified = fc.record({
  isNegated: fc.boolean(),
  qualifier: fc.stringMatching(/^[a-z][a-z-]{0,9}$/),
  values: fc.array(value, { minLength: 1, maxLength: 3 }),
});

test('what is written as a query is read as what it was', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(free, qualified), { maxLength: 6 }), (terms) => {
      expect(parseQuery(print(terms))).toEqual({ kind: 'terms', terms });
    }),
  );
});

test('every text is read, and nothing of it is lost but white space, commas and signs', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', ':', '"', ',', ' ', '-', '\t'), maxLength: 30 });
  fc.assert(
    fc.property(text, (query) => {
      const parsed: ParsedQuery = parseQuery(query);
      if (parsed.kind !== 'terms') throw new Error('these characters are all known');
      const letters = (from: string): string => from.replace(/[^ab]/g, '');
      const read = parsed.terms.map(
        (term) => `${term.qualifier ?? ''}${term.values.map((each) => each.text).join('')}`,
      );
      expect(letters(read.join(''))).toBe(letters(query));
    }),
  );
});

const DAY = '2026-03-02';
test.each([
  [DAY, ['2026-03-02T00:00:00Z', '2026-03-02T23:59:59Z'], ['2026-03-01T23:59:59Z', '2026-03-03T00:00:00Z']],
  [`>${DAY}`, ['2026-03-03T00:00:00Z'], ['2026-03-02T23:59:59Z']],
  [`>=${DAY}`, ['2026-03-02T00:00:00Z'], ['2026-03-01T23:59:59Z']],
  [`<${DAY}`, ['2026-03-01T23:59:59Z'], ['2026-03-02T00:00:00Z']],
  [`<=${DAY}`, ['2026-03-02T23:59:59Z'], ['2026-03-03T00:00:00Z']],
  [`${DAY}..2026-03-03`, ['2026-03-02T00:00:00Z', '2026-03-03T23:59:59Z'], ['2026-03-04T00:00:00Z']],
  [`${DAY}..*`, ['2026-03-02T00:00:00Z', '2030-01-01T00:00:00Z'], ['2026-03-01T23:59:59Z']],
  [`*..${DAY}`, ['2026-03-02T23:59:59Z'], ['2026-03-03T00:00:00Z']],
  ['>2026-03-02T09:00:00Z', ['2026-03-02T09:00:01Z'], ['2026-03-02T09:00:00Z']],
  ['<=2026-03-02T09:00:00+07:00', ['2026-03-02T02:00:00Z'], ['2026-03-02T02:00:01Z']],
])('%s', (text, within, without) => {
  const range = readDateRange(text);
  if (range === null) throw new Error('it is a range');
  expect(within.filter((instant) => !isWithin(range, instant))).toEqual([]);
  expect(without.filter((instant) => isWithin(range, instant))).toEqual([]);
});

test.each([
  '',
  'yesterday',
  '2026-02-30',
  '2026-3-2',
  '>',
  'a..b',
  '2026-01-01..2026-01-02..2026-01-03',
  '2026-03-02T09:00',
])('%j is no range', (text) => {
  expect(readDateRange(text)).toBeNull();
});

const instants = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2060-01-01'), noInvalidDate: true })
  .map((date) => `${date.toISOString().slice(0, 19)}Z`);
const point = fc.oneof(
  instants,
  instants.map((instant) => instant.slice(0, 10)),
);

test('an instant is before a date, on it, or after it, and the signs say which', () => {
  fc.assert(
    fc.property(point, instants, (date, instant) => {
      const holds = (sign: string): boolean => {
        const range = readDateRange(sign + date);
        if (range === null) throw new Error('it is a range');
        return isWithin(range, instant);
      };
      expect([holds('<'), holds(''), holds('>')].filter(Boolean)).toHaveLength(1);
      expect(holds('<=')).toBe(holds('<') || holds(''));
      expect(holds('>=')).toBe(holds('>') || holds(''));
    }),
  );
});

test('words and phrases are found whole, and without regard to case', () => {
  expect(wordsOf('Re-open “Sésame”, 2nd!')).toEqual(['re', 'open', 'sésame', '2nd']);
  expect(hasPhrase('Now Re-Open it', ['re', 'open'])).toBe(true);
  expect(hasPhrase('open, then re', ['re', 'open'])).toBe(false);
  expect(hasPhrase('reopening', ['reopen'])).toBe(false);
  expect(hasPhrase('a', ['a', 'b'])).toBe(false);
});

test('what is a part of a text in a row is found in it', () => {
  const words = fc.array(fc.stringMatching(/^[a-z]{1,3}$/), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(words, fc.nat(), fc.nat(), (list, start, length) => {
      const from = start % list.length;
      const part = list.slice(from, from + 1 + (length % (list.length - from)));
      expect(hasPhrase(list.join(', '), part)).toBe(true);
    }),
  );
});

test.each([
  ['@ada look', true],
  ['(cc @Ada)', true],
  ['thanks, @ada.', true],
  ['mail ada@ada.example', false],
  ['@ada-lovelace', false],
  ['@ada/team', false],
  ['`@ada` is code', false],
  ['```\n@ada\n```', false],
  ['```\n@eve\n```\n@ada', true],
])('%j mentions ada: %s', (text, expected) => {
  expect(mentions(text, 'ada')).toBe(expected);
});
