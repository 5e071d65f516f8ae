/** When something was, or will be, as people write it in the middle of an incident. All times of day are UTC. */
import { parseDuration } from '../duration.ts';
import { formatInstant, parseInstant } from '../instant.ts';
import { parseMoment } from '../moment.ts';

const DAY = 86_400_000;

/** What {@link parsePast} takes, for people. */
export const PAST_FORMS =
  '10m (ago), a time of day in UTC such as 09:14, or an instant such as 2026-03-02T09:14:00Z';
/** What {@link parseFuture} takes, for people. */
export const FUTURE_FORMS =
  '30m, a time of day in UTC such as 10:15, or an instant such as 2026-03-02T10:15:00Z';

/**
 * @param now milliseconds since 1970 in UTC
 * @returns an instant that is not after `now`; null for anything else
 */
export function parsePast(text: string, now: number): string | null {
  const minutes = parseDuration(text.toLowerCase());
  if (minutes !== null) return formatInstant(now - minutes * 60_000);
  const today = timeOfDay(text, now);
  if (today !== null) return formatInstant(today <= now ? today : today - DAY);
  const moment = parseMoment(text, now);
  const instant = moment === null ? null : parseInstant(moment);
  return instant === null || instant > now ? null : moment;
}

/**
 * @param now milliseconds since 1970 in UTC
 * @returns an instant after `now`; null for anything else
 */
export function parseFuture(text: string, now: number): string | null {
  const minutes = parseDuration(text.toLowerCase());
  if (minutes !== null) return minutes === 0 ? null : formatInstant(now + minutes * 60_000);
  const today = timeOfDay(text, now);
  if (today !== null) return formatInstant(today > now ? today : today + DAY);
  const instant = parseInstant(text);
  return instant === null || instant <= now ? null : text;
}

/** `09:14`, `9:14` and `09:14Z` of the day of `now` in UTC. */
function timeOfDay(text: string, now: number): number | null {
  const [, hours, minutes] = /^([01]?\d|2[0-3]):([0-5]\d)Z?$/i.exec(text) ?? [];
  if (hours === undefined || minutes === undefined) return null;
  return Math.floor(now / DAY) * DAY + (Number(hours) * 60 + Number(minutes)) * 60_000;
}
