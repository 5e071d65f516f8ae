/**
 * Telephone numbers and private mail addresses in a text. What people type as a telephone number is told from the many
 * other runs of digits in a record (days, instants, versions, addresses, amounts) by its shape: a finding that is none
 * makes people switch the rule off, so a shape that is also something else needs a word such as "phone" before it.
 */

export interface PlainContact {
  readonly sort: 'telephone number' | 'private mail address';
  /** Offsets in the text. */
  readonly start: number;
  readonly end: number;
}

interface Shape {
  readonly pattern: RegExp;
  /** Words of which the text, in small letters, holds one whenever it holds this shape; without them any text may. */
  readonly words?: readonly string[];
  /** Whether a match, which may be written in other ways too, is a number to call. */
  readonly isOne: (match: string) => boolean;
}

/** Between two digits: one space, dot, slash or hyphen, also those that do not break. */
const GAP = '[ ./\\-\\u00a0\\u2010\\u2011]';
/** Nothing that would make the digits the end of a word, an address, a path, an id or an amount. */
const BEFORE = '(?<![\\p{L}\\p{N}_.,:/#+=&@$€£~\\-])';
const AFTER = `(?![\\p{L}\\p{N}_%]|[.,:][0-9]|-[\\p{L}\\p{N}]|/[\\p{L}\\p{N}]| ?[°%€$£])`;
/** A difference in these is no number to call: `+1073741824 bytes`. */
const NO_UNIT =
  '(?! ?(?:[kKMGT]i?B|bytes?|bits|rows|requests|users|queries|records|messages|events|items|times|lines|ms|usd|eur|dollars)\\b)';

const digitsIn = (text: string) => text.replaceAll(/\D/g, '').length;
const between = (least: number, most: number) => (text: string) =>
  digitsIn(text) >= least && digitsIn(text) <= most && !HAS_DATE.test(text);
const HAS_DATE =
  /(?:^|\D)(?:(?:19|20)\d\d[-./ ](?:0[1-9]|1[0-2])[-./ ](?:0[1-9]|[12]\d|3[01])|[0-3]?\d[-./ ][0-3]?\d[-./ ](?:19|20)\d\d)(?:\D|$)/;
/** `+100 000 000`: groups of three, as amounts are written; few telephone numbers that short are. */
const IS_AMOUNT = /^\+\d{1,3}(?:[ .\u00a0]\d{3}){1,2}$|^\+\d{1,3}(?:[ .\u00a0]000)|^\+\d+[.]\d+$/;
/** Bytes of a dump. */
const IS_COUNT = /^01\D02\D03/;

const SHAPES: readonly Shape[] = [
  {
    // +46 70 123 45 67, +1 (555) 123-4567, +49 (0)30 1234567, +46701234567
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}_.+])\\+[1-9](?:(?: ?\\(|\\) ?|${GAP})?[0-9]){6,14}${AFTER}${NO_UNIT}`,
      'gu',
    ),
    isOne: (match) =>
      between(/^\+\d+$/.test(match) ? 10 : 8, 15)(match.replace('(0)', '')) && !IS_AMOUNT.test(match),
  },
  {
    // 0046 70 123 45 67
    pattern: new RegExp(`${BEFORE}00[1-9][0-9]{0,2}(?:${GAP}[0-9]{2,}){2,6}${AFTER}`, 'gu'),
    isOne: between(11, 17),
  },
  {
    // (555) 123-4567, (030) 1234567, (08) 123 456 78
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}_)])\\((?:[0-9]{3}\\) ?[0-9]{3}${GAP}?[0-9]{4}|0[1-9][0-9]{0,3}\\) ?[0-9]{2,8}(?:${GAP}[0-9]{2,4}){0,3})${AFTER}`,
      'gu',
    ),
    isOne: between(9, 11),
  },
  {
    // 555-123-4567, 1-800-555-0199, 555.123.4567
    pattern: new RegExp(`${BEFORE}(?:1[-. ])?[0-9]{3}([-.\\u2011])[0-9]{3}\\1[0-9]{4}${AFTER}`, 'gu'),
    isOne: between(10, 11),
  },
  {
    // 070-123 45 67, 030 12345678, 01 23 45 67 89, 0171/1234567
    pattern: new RegExp(
      `${BEFORE}0[1-9][0-9]{0,3} ?${GAP} ?[0-9]{2,8}(?:[ .-][0-9]{2,4}){0,4}${AFTER}`,
      'gu',
    ),
    isOne: (match) => between(9, 11)(match) && !IS_COUNT.test(match),
  },
  {
    // phone: 555 123 4567, tel. 5551234567
    words: ['tel', 'phone', 'fax', 'whatsapp', 'dial'],
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}_-])(?:tel|telephone|phone|fax|whatsapp|dial)(?: (?:number|no))?[.:]{0,2} ?["']?[0-9](?:${GAP}?[0-9]){6,14}${AFTER}${NO_UNIT}`,
      'giu',
    ),
    isOne: between(7, 15),
  },
  // The address of a link that dials.
  {
    words: ['tel:', 'sms:'],
    pattern: /(?<![\p{L}\p{N}_])(?:tel|sms):\+?[0-9(][0-9()./-]{4,}[0-9]/giu,
    isOne: between(7, 15),
  },
];

/** Domains at which people have private addresses. */
const FREE_MAIL = [
  'gmail\\.com|googlemail\\.com|icloud\\.com|me\\.com|mac\\.com|aol\\.com|ymail\\.com|rocketmail\\.com',
  '(?:hotmail|outlook|live|msn)\\.(?:com?\\.)?[a-z]{2,3}|yahoo\\.(?:com?\\.)?[a-z]{2,3}|gmx\\.[a-z]{2,3}',
  'web\\.de|t-online\\.de|freenet\\.de|posteo\\.de|free\\.fr|orange\\.fr|wanadoo\\.fr|laposte\\.net|libero\\.it',
  'proton\\.me|protonmail\\.com|pm\\.me|tutanota\\.com|tuta\\.(?:com|io)|fastmail\\.com|hey\\.com|zoho\\.com|mail\\.com',
  'mail\\.ru|yandex\\.(?:ru|com)|qq\\.com|163\\.com|126\\.com|naver\\.com|seznam\\.cz|wp\\.pl|o2\\.pl|comcast\\.net|verizon\\.net',
].join('|');
const PRIVATE_MAIL = new RegExp(
  `(?<![\\p{L}\\p{N}._%+-])[\\p{L}\\p{N}][\\p{L}\\p{N}._%+-]{0,63}@(?:${FREE_MAIL})(?![\\p{L}\\p{N}-]|\\.[\\p{L}\\p{N}])`,
  'giu',
);

/** Telephone numbers by which somebody can be called, in order; none of those that stand in an address (`https://…`). */
export function findTelephoneNumbers(text: string): readonly PlainContact[] {
  if (!MAY_HOLD_NUMBER.test(text)) return [];
  const small = text.toLowerCase();
  const shapes = SHAPES.filter(
    ({ words }) => words === undefined || words.some((word) => small.includes(word)),
  );
  const numbers = shapes
    .flatMap(({ pattern, isOne }) =>
      Array.from(text.matchAll(pattern))
        .filter((match) => isOne(match[0]) && !isInAddress(text, match.index))
        .map((match) => ({ start: match.index, end: match.index + match[0].length })),
    )
    .sort((a, b) => a.start - b.start || b.end - a.end);
  let past = 0;
  return numbers.flatMap(({ start, end }) => {
    // One number can have two shapes.
    if (start < past) return [];
    past = end;
    return [{ sort: 'telephone number', start, end }];
  });
}

/** Mail addresses at the domains where people have private ones, in order. */
export function findPrivateMail(text: string): readonly PlainContact[] {
  if (!text.includes('@')) return [];
  return Array.from(text.matchAll(PRIVATE_MAIL), (match) => ({
    sort: 'private mail address',
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/**
 * Every shape begins like one of these, or is a run of seven digits that is no instant. Most records hold none, and
 * this costs a tenth of looking for the shapes.
 */
const MAY_HOLD_NUMBER = new RegExp(
  [
    '\\+[1-9]|\\((?:[0-9]{3}\\) ?[0-9]{3}|0[1-9][0-9]{0,3}\\) ?[0-9]{2})',
    `(?<![\\w.,:/#+=&@$~-])0(?:0[1-9]|[1-9][0-9]{0,3} ?${GAP} ?[0-9]{2})`,
    '[-.\\u2011][0-9]{3}[-.\\u2011][0-9]{4}',
    `(?<![0-9-])(?![0-9]{4}-[0-9]{2}-)[0-9](?:${GAP}?[0-9]){6}`,
  ].join('|'),
);

/** Whether the word that an offset stands in is an address of the web; of a very long one only the end is looked at. */
function isInAddress(text: string, offset: number): boolean {
  let start = offset;
  while (start > 0 && offset - start < 300 && !/[\s<>()"']/.test(text[start - 1] ?? ' ')) start -= 1;
  const before = text.slice(start, offset);
  return before.includes('://') || before.startsWith('www.');
}
