/**
 * The sandbox's clock: one source of time, and what the clock was moved by on top of it. It never goes back.
 *
 * Whatever lies on the way happens on the way: before the clock arrives, it stops at each instant the sandbox has
 * something to do at (schedules), in order, and goes on when that is done. Time that passes by itself, because the
 * source is a real clock, makes nothing happen: only being moved does, so that tests and pages decide when.
 */

export interface Clock {
  /** ISO 8601 in UTC with whole seconds, as GitHub writes instants. */
  now(): string;
  /**
   * Moves the clock on and resolves when everything that lies on the way has settled. Moves wait for one another.
   * 0 makes happen what is due now.
   *
   * Do not await it where something on the way waits for the caller, e.g. inside a request of a running job while a
   * schedule is due.
   *
   * @throws {RangeError} for anything but a number of minutes from 0 to `MOST_MINUTES`
   */
  advance(minutes: number): Promise<void>;
}

/** What the clock asks on its way. Instants are milliseconds since 1970. */
export interface OnTheWay {
  /** The next instant after `after` and not after `until` at which there is something to do; null when there is none. */
  next(after: number, until: number): Promise<number | null>;
  /** Does what is due at an instant the clock has just reached; resolves when it has settled. */
  happen(instant: number): Promise<void>;
  /** Called whenever the clock has been moved, before anything happens there. */
  moved(): void;
}

/** A year: long enough for everything that expires, short enough to walk through. */
export const MOST_MINUTES = 366 * 24 * 60;
const MINUTE = 60_000;

/** GitHub writes whole seconds. */
export function writeInstant(milliseconds: number): string {
  return `${new Date(milliseconds).toISOString().slice(0, 19)}Z`;
}

/**
 * @param source the time without any moves, ISO 8601: a text stands still, a function is asked each time
 * @throws when the source gives no instant
 */
export function createClock(source: string | (() => string), onTheWay: OnTheWay): Clock {
  let movedBy = 0;
  let moves: Promise<void> = Promise.resolve();
  const read = (): number => {
    const text = typeof source === 'string' ? source : source();
    const instant = Date.parse(text);
    if (Number.isNaN(instant)) throw new Error(`not an instant: ${text}`);
    return instant + movedBy;
  };
  /** Nothing when the clock is there already: a source that goes on by itself may have overtaken the instant. */
  const moveTo = (instant: number): void => {
    movedBy += Math.max(0, instant - read());
    onTheWay.moved();
  };

  const walk = async (minutes: number): Promise<void> => {
    let reached = read();
    const target = reached + minutes * MINUTE;
    for (;;) {
      const instant = await onTheWay.next(reached, target);
      if (instant === null) break;
      moveTo(instant);
      await onTheWay.happen(instant);
      reached = instant;
    }
    moveTo(target);
  };

  return {
    now: () => writeInstant(read()),
    advance(minutes) {
      if (!(minutes >= 0 && minutes <= MOST_MINUTES)) {
        throw new RangeError(`a clock moves by 0 to ${MOST_MINUTES} minutes, not by ${minutes}`);
      }
      const move = moves.then(() => walk(minutes));
      moves = move.catch(() => undefined);
      return move;
    },
  };
}
