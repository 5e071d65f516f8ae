/** Whether days, instants and time zones that are well written also exist. */
import { findNearest } from './nearest.ts';

/** Whether the calendar has a day written as `2026-03-16`. */
export function isDay(text: string): boolean {
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number);
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = month === 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
  return month >= 1 && month <= 12 && day >= 1 && day <= days;
}

/** Whether there is a time zone of this name, in the IANA database that comes with Node. */
export function isZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

/** The time zone a misspelt name was most likely meant to be; null when none is near. */
export function nearestZone(name: string): string | null {
  return findNearest(name, Intl.supportedValuesOf('timeZone'));
}
