import { Temporal } from 'temporal-polyfill';

/** Milliseconds since 1970 in UTC of an RFC 3339 instant with a zone; null when there is no such instant. */
export function parseInstant(text: string): number | null {
  try {
    return Temporal.Instant.from(text).epochMilliseconds;
  } catch {
    return null;
  }
}

/** `2026-03-02T09:14:00Z`: the same instant written in UTC, without fractions of a second. */
export function formatInstant(milliseconds: number): string {
  return Temporal.Instant.fromEpochMilliseconds(milliseconds).toString({ smallestUnit: 'second' });
}

/** Whole minutes from one instant to another; null when either is missing or no instant. */
export function minutesBetween(from: string | undefined, to: string | undefined): number | null {
  if (from === undefined || to === undefined) return null;
  const start = parseInstant(from);
  const end = parseInstant(to);
  return start === null || end === null ? null : Math.round((end - start) / 60_000);
}
