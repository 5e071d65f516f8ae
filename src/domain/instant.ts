import { parseAnyInstant, writeInstant } from './any-instant.ts';
import { daysIn } from './calendar.ts';

/** Milliseconds since 1970 in UTC of an RFC 3339 instant with a zone; null when there is no such instant. */
export function parseInstant(text: string): number | null {
  return parseUsual(text) ?? parseAnyInstant(text);
}

/**
 * `2026-03-02T09:14:00Z`, as nearly every instant is written: Temporal takes twenty times as long, and a check of ten
 * thousand incidents reads half a million. Null for what is written otherwise, and for what may be no instant: NaN,
 * which {@link digitsAt} gives, is no part of any range.
 */
function parseUsual(text: string): number | null {
  if (text.length !== 20 || !hasSigns(text)) return null;
  const year = digitsAt(text, 0) * 100 + digitsAt(text, 2);
  const month = digitsAt(text, 5);
  const day = digitsAt(text, 8);
  const hour = digitsAt(text, 11);
  const minute = digitsAt(text, 14);
  const second = digitsAt(text, 17);
  const isUsual = year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
  if (!isUsual || !(hour <= 23 && minute <= 59 && second <= 59)) return null;
  return (((daysBefore(year, month, day) * 24 + hour) * 60 + minute) * 60 + second) * 1000;
}

function hasSigns(text: string): boolean {
  return (
    text[4] === '-' &&
    text[7] === '-' &&
    text[10] === 'T' &&
    text[13] === ':' &&
    text[16] === ':' &&
    text[19] === 'Z'
  );
}

/** The number that two digits make; NaN when they are none. */
function digitsAt(text: string, at: number): number {
  const ten = text.charCodeAt(at) - 48;
  const one = text.charCodeAt(at + 1) - 48;
  return ten >= 0 && ten <= 9 && one >= 0 && one <= 9 ? ten * 10 + one : Number.NaN;
}

/** Days from 1970-01-01 to a day of the Gregorian calendar; years are counted from March, so that they end in February. */
function daysBefore(year: number, month: number, day: number): number {
  const fromMarch = month > 2 ? year : year - 1;
  const leapDays = Math.floor(fromMarch / 4) - Math.floor(fromMarch / 100) + Math.floor(fromMarch / 400);
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  return fromMarch * 365 + leapDays + dayOfYear - 719_468;
}

/** `2026-03-02T09:14:00Z`: the same instant written in UTC, without fractions of a second. */
export function formatInstant(milliseconds: number): string {
  return writeInstant(milliseconds);
}

/** Whole minutes from one instant to another; null when either is missing or no instant. */
export function minutesBetween(from: string | undefined, to: string | undefined): number | null {
  if (from === undefined || to === undefined) return null;
  const start = parseInstant(from);
  const end = parseInstant(to);
  return start === null || end === null ? null : Math.round((end - start) / 60_000);
}
