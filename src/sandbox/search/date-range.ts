/**
 * Dates in a search:
 * docs.github.com/search-github/getting-started-with-searching-on-github/understanding-the-search-syntax#query-for-dates
 */

/** From and before, in milliseconds since 1970. */
export interface DateRange {
  readonly from: number;
  readonly before: number;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:Z|[+-]\d{2}:\d{2})$/;
const DAY_LONG = 86_400_000;
const SECOND_LONG = 1000;
const ALWAYS: DateRange = { from: Number.NEGATIVE_INFINITY, before: Number.POSITIVE_INFINITY };

/** What a date or an instant covers: a day in UTC, or a second; null for anything else, 30 February too. */
function readPoint(text: string): DateRange | null {
  const long = DAY.test(text) ? DAY_LONG : INSTANT.test(text) ? SECOND_LONG : null;
  const from = Date.parse(text);
  if (long === null || Number.isNaN(from)) return null;
  // JavaScript takes 30 February for 1 March.
  const day = Date.parse(text.slice(0, 10));
  if (Number.isNaN(day) || new Date(day).toISOString().slice(0, 10) !== text.slice(0, 10)) return null;
  return { from, before: from + long };
}

/** One end of `a..b`; `*` is open. */
function readEnd(text: string): DateRange | null {
  return text === '*' ? ALWAYS : readPoint(text);
}

/** `2026-03-01`, `>=2026-03-01`, `2026-03-01..*`, with or without times; null for what is none of them. */
export function readDateRange(text: string): DateRange | null {
  const [start, end, ...more] = text.split('..');
  if (start !== undefined && end !== undefined) {
    const [from, to] = [readEnd(start), readEnd(end)];
    return from === null || to === null || more.length > 0 ? null : { from: from.from, before: to.before };
  }
  const [, sign = '', rest = ''] = /^(>=|<=|>|<|)(.*)$/s.exec(text) ?? [];
  const point = readPoint(rest);
  if (point === null) return null;
  switch (sign) {
    case '>':
      return { ...ALWAYS, from: point.before };
    case '>=':
      return { ...ALWAYS, from: point.from };
    case '<':
      return { ...ALWAYS, before: point.from };
    case '<=':
      return { ...ALWAYS, before: point.before };
    default:
      return point;
  }
}

/** @param instant ISO 8601 */
export function isWithin({ from, before }: DateRange, instant: string): boolean {
  const at = Date.parse(instant);
  return at >= from && at < before;
}
