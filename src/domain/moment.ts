/** Points in time as people say them on a command line. */
import { Temporal } from 'temporal-polyfill';
import { parseDuration } from './duration.ts';
import { formatInstant, parseInstant } from './instant.ts';

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,3})?)?(?:Z|[+-]\d\d:\d\d)$/;
const DAY = /^\d{4}-\d\d-\d\d$/;

/**
 * An instant as records keep it: one that is written out stays as it is; `now` and `10m ago` count from `now`.
 *
 * @param now milliseconds since 1970 in UTC
 * @returns null when the text says no instant that exists
 */
export function parseMoment(text: string, now: number): string | null {
  const said = text.trim();
  if (said.toLowerCase() === 'now') return formatInstant(now);
  const minutes = parseDuration(/^(\S+)\s*ago$/i.exec(said)?.[1]?.toLowerCase() ?? '');
  if (minutes !== null) return formatInstant(now - minutes * 60_000);
  return INSTANT.test(said) && parseInstant(said) !== null ? said : null;
}

/**
 * A day as records keep it: `2026-03-16`; `today` and `in 14d` count from the day of `now` in UTC.
 *
 * @param now milliseconds since 1970 in UTC
 * @returns null when the text says no day that exists
 */
export function parseDay(text: string, now: number): string | null {
  const said = text.trim();
  if (said.toLowerCase() === 'today') return dayOf(now);
  const days = /^in\s+(\d{1,4})\s*d(?:ays?)?$/i.exec(said)?.[1];
  if (days !== undefined) return dayOf(now + Number(days) * 86_400_000);
  return DAY.test(said) && parseInstant(`${said}T00:00:00Z`) !== null ? said : null;
}

/** The day of an instant in UTC. */
export function dayOf(milliseconds: number): string {
  return formatInstant(milliseconds).slice(0, 10);
}

/** The same day some months later, or the last one of that month when it is shorter. */
export function addMonths(day: string, months: number): string {
  return Temporal.PlainDate.from(day).add({ months }).toString();
}
