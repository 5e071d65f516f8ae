/** The arithmetic of the limits, pure: a fixed window for the primary ones, sliding windows for the secondary ones. */

export const MINUTE = 60;
export const HOUR = 3600;

/** A stretch of time of a caller, from the first request on. Seconds since 1970. */
export interface Window {
  readonly reset: number;
  readonly used: number;
}

/** The window as it is at a time: the one that was, or a new one of so many seconds. */
export function windowAt(window: Window | undefined, now: number, seconds: number): Window {
  return window !== undefined && now < window.reset ? window : { reset: now + seconds, used: 0 };
}

export interface Entry {
  readonly at: number;
  readonly weight: number;
}

/**
 * How many seconds a request of a weight has to wait until no window of so many seconds holds more than the limit.
 * A limit that the request breaks by itself makes it wait for a whole window.
 *
 * @param entries oldest first
 * @returns 0 when it need not wait
 */
export function secondsToWait(
  entries: readonly Entry[],
  weight: number,
  limit: number,
  seconds: number,
  now: number,
): number {
  const recent = entries.filter(({ at }) => at > now - seconds);
  let sum = weight + recent.reduce((total, entry) => total + entry.weight, 0);
  if (sum <= limit) return 0;
  for (const entry of recent) {
    sum -= entry.weight;
    if (sum <= limit) return entry.at + seconds - now;
  }
  return seconds;
}
