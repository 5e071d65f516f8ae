import type { Span } from './body-place.ts';
import { lazy } from './lazy.ts';

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
  /** Of which the text, in small letters, holds one whenever it holds this shape; without them any text may. */
  readonly marks?: readonly string[];
  /** How many digits it has. */
  readonly digits: readonly [least: number, most: number];
  /** What a match, which may be written in other ways too, is when it is no number to call. */
  readonly butNot?: (match: string) => boolean;
}

/** What stands between two digits of a number, without brackets: also spaces and hyphens that do not break. */
const GAP = '[ ./\\-\\u00a0\\u2010\\u2011]';
/** Nothing that would make the digits the end of a word, an address, a path, an id or an amount. */
const BEFORE = '(?<![\\p{L}\\p{N}_.,:/#+=&@$€£~\\-])';
const AFTER = `(?![\\p{L}\\p{N}_%]|[.,:][0-9]|-[\\p{L}\\p{N}]|/[\\p{L}\\p{N}]| ?[°%€$£])`;
/** A difference in these is no number to call: `+1073741824 bytes`. */
const NO_UNIT =
  '(?! ?(?:[kKMGT]i?B|bytes?|bits|rows|requests|users|queries|records|messages|events|items|times|lines|ms|usd|eur|dollars)\\b)';

/** No shape is a date, whatever else it looks like. */
const HAS_DATE =
  /(?:^|\D)(?:(?:19|20)\d\d[-./ ](?:0[1-9]|1[0-2])[-./ ](?:0[1-9]|[12]\d|3[01])|[0-3]?\d[-./ ][0-3]?\d[-./ ](?:19|20)\d\d)(?:\D|$)/;
/** `+100 000 000`: groups of three, as amounts are written; few telephone numbers that short are. */
const IS_AMOUNT = /^\+\d{1,3}(?:[ .\u00a0]\d{3}){1,2}$|^\+\d{1,3}(?:[ .\u00a0]000)|^\+\d+[.]\d+$/;
/** `+46701234567`, but shorter: a difference of something. */
const IS_DIFFERENCE = /^\+\d{1,9}$/;
/** Bytes of a dump. */
const IS_COUNT = /^01\D02\D03/;

/** Compiled when they are needed: it takes two milliseconds. */
const shapes = lazy((): readonly Shape[] => [
  {
    // +46 70 123 45 67, +1 (555) 123-4567, +49 (0)30 1234567, +46701234567
    marks: ['+'],
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}_.+])\\+[1-9](?:(?: ?\\(|\\) ?|${GAP})?[0-9]){6,14}${AFTER}${NO_UNIT}`,
      'gu',
    ),
    digits: [8, 15],
    butNot: (match) => IS_AMOUNT.test(match) || IS_DIFFERENCE.test(match),
  },
  {
    // 0046 70 123 45 67
    marks: ['00'],
    pattern: new RegExp(`${BEFORE}00[1-9][0-9]{0,2}(?:${GAP}[0-9]{2,}){2,6}${AFTER}`, 'gu'),
    digits: [11, 17],
  },
  {
    // (555) 123-4567, (030) 1234567, (08) 123 456 78
    marks: ['('],
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}_)])\\((?:[0-9]{3}\\) ?[0-9]{3}${GAP}?[0-9]{4}|0[1-9][0-9]{0,3}\\) ?[0-9]{2,8}(?:${GAP}[0-9]{2,4}){0,3})${AFTER}`,
      'gu',
    ),
    digits: [9, 11],
  },
  {
    // 555-123-4567, 1-800-555-0199, 555.123.4567
    pattern: new RegExp(`${BEFORE}(?:1[-. ])?[0-9]{3}([-.\\u2011])[0-9]{3}\\1[0-9]{4}${AFTER}`, 'gu'),
    digits: [10, 11],
  },
  {
    // 070-123 45 67, 030 12345678, 01 23 45 67 89, 0171/1234567
    pattern: new RegExp(
      `${BEFORE}0[1-9][0-9]{0,3} ?${GAP} ?[0-9]{2,8}(?:[ .-][0-9]{2,4}){0,4}${AFTER}`,
      'gu',
    ),
    digits: [9, 11],
    butNot: (match) => IS_COUNT.test(match),
  },
  {
    // phone: 555 123 4567, tel. 5551234567
    marks: ['tel', 'phone', 'fax', 'whatsapp', 'dial'],
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}_-])(?:tel|telephone|phone|fax|whatsapp|dial)(?: (?:number|no))?[.:]{0,2} ?["']?[0-9](?:${GAP}?[0-9]){6,14}${AFTER}${NO_UNIT}`,
      'giu',
    ),
    digits: [7, 15],
  },
  // The address of a link that dials.
  {
    marks: ['tel:', 'sms:'],
    pattern: /(?<![\p{L}\p{N}_])(?:tel|sms):\+?[0-9(][0-9()./-]{4,}[0-9]/giu,
    digits: [7, 15],
  },
]);

const countDigits = (text: string) => text.replaceAll(/\D/g, '').length;

function isNumber({ digits: [least, most], butNot }: Shape, match: string): boolean {
  // `+46 (0)70`: from abroad the zero is not dialled.
  const count = countDigits(match.replace(/^(\+.*)\(0\)/, '$1'));
  return count >= least && count <= most && !HAS_DATE.test(match) && butNot?.(match) !== true;
}

/** Domains at which people have private addresses. */
const FREE_MAIL = [
  'gmail\\.com|googlemail\\.com|icloud\\.com|me\\.com|mac\\.com|aol\\.com|ymail\\.com|rocketmail\\.com',
  '(?:hotmail|outlook|live|msn)\\.(?:com?\\.)?[a-z]{2,3}|yahoo\\.(?:com?\\.)?[a-z]{2,3}|gmx\\.[a-z]{2,3}',
  'web\\.de|t-online\\.de|freenet\\.de|posteo\\.de|free\\.fr|orange\\.fr|wanadoo\\.fr|laposte\\.net|libero\\.it',
  'proton\\.me|protonmail\\.com|pm\\.me|tutanota\\.com|tuta\\.(?:com|io)|fastmail\\.com|hey\\.com|zoho\\.com|mail\\.com',
  'mail\\.ru|yandex\\.(?:ru|com)|qq\\.com|163\\.com|126\\.com|naver\\.com|seznam\\.cz|wp\\.pl|o2\\.pl|comcast\\.net|verizon\\.net',
].join('|');
const privateMail = lazy(
  () =>
    new RegExp(
      `(?<![\\p{L}\\p{N}._%+-])[\\p{L}\\p{N}][\\p{L}\\p{N}._%+-]{0,63}@(?:${FREE_MAIL})(?![\\p{L}\\p{N}-]|\\.[\\p{L}\\p{N}])`,
      'giu',
    ),
);

/** Telephone numbers by which somebody can be called, in order; none of those that stand in an address (`https://…`). */
export function findTelephoneNumbers(text: string): readonly PlainContact[] {
  return findRuns(text).flatMap((run) => findNumbersIn(text, run));
}

/** The numbers whose digits are those of a run, or some of them. */
function findNumbersIn(text: string, { start, end }: Span): readonly PlainContact[] {
  const from = Math.max(start - MOST_BEFORE, 0);
  const part = text.slice(from, end + MOST_BEHIND);
  const small = part.toLowerCase();
  const count = countDigits(text.slice(start, end));
  const numbers = shapes()
    .filter(({ digits: [least] }) => least <= count)
    .filter(({ marks }) => marks === undefined || marks.some((mark) => small.includes(mark)))
    .flatMap((shape) =>
      Array.from(part.matchAll(shape.pattern), (match) => ({ written: match[0], start: from + match.index }))
        // Another run, or one that is cut off, may stand in the same part.
        .filter((match) => match.start < end && match.start + match.written.length > start)
        .filter((match) => isNumber(shape, match.written) && !isInAddress(text, match.start))
        .map((match) => ({ start: match.start, end: match.start + match.written.length })),
    )
    .sort((a, b) => a.start - b.start || b.end - a.end);
  let past = 0;
  return numbers.flatMap((number) => {
    // One number can have two shapes.
    if (number.start < past) return [];
    past = number.end;
    return [{ sort: 'telephone number', ...number }];
  });
}

/** Mail addresses at the domains where people have private ones, in order. */
export function findPrivateMail(text: string): readonly PlainContact[] {
  if (!text.includes('@')) return [];
  return Array.from(text.matchAll(privateMail()), (match) => ({
    sort: 'private mail address',
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** A word and what joins it to its number, `telephone number.: "`, and the sign before it. */
const MOST_BEFORE = 40;
/** What behind the last digit tells that it is none: a unit and the sign behind that. */
const MOST_BEHIND = 20;

/**
 * Seven digits or more, as few as any shape has, with nothing between them but what stands between the digits of some
 * shape: the digits of a number are all in one such run. A day alone is none. Most records hold days and ids at most,
 * and looking for these takes a fifth of the time of looking for the shapes.
 */
const BETWEEN_DIGITS = GAP.replace('[', '[()');
const RUN = new RegExp(
  `(?<![0-9])(?![0-9]{4}-[0-9]{2}-[0-9]{2}(?!${BETWEEN_DIGITS}*[0-9]))[0-9](?:${BETWEEN_DIGITS}*[0-9]){6,}`,
  'g',
);

function findRuns(text: string): readonly Span[] {
  const runs: Span[] = [];
  RUN.lastIndex = 0;
  for (let run = RUN.exec(text); run !== null; run = RUN.exec(text)) {
    runs.push({ start: run.index, end: RUN.lastIndex });
  }
  return runs;
}

/** Whether the word that an offset stands in is an address of the web; of a very long one only the end is looked at. */
function isInAddress(text: string, offset: number): boolean {
  let start = offset;
  while (start > 0 && offset - start < 300 && !/[\s<>()"']/.test(text[start - 1] ?? ' ')) start -= 1;
  const before = text.slice(start, offset);
  return before.includes('://') || before.startsWith('www.');
}
