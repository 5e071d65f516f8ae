/** Instants as Temporal knows them, for those that instant.ts does not know better how to read. */
import { Temporal } from 'temporal-polyfill';

/** Milliseconds since 1970 in UTC; null when there is no such instant. */
export function parseAnyInstant(text: string): number | null {
  try {
    return Temporal.Instant.from(text).epochMilliseconds;
  } catch {
    return null;
  }
}

/** `2026-03-02T09:14:00Z`: the same instant written in UTC, without fractions of a second. */
export function writeInstant(milliseconds: number): string {
  return Temporal.Instant.fromEpochMilliseconds(milliseconds).toString({ smallestUnit: 'second' });
}
