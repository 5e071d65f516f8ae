/**
 * The sandbox's clock: one source of time, and what the clock was moved by on top of it. It never goes back.
 *
 * Whatever lies on the way happens on the way: before the clock arrives, it stops at each instant the sandbox has
 * something to do at (schedules), in order, and goes on when that is done. Time that passes by itself, because the
 * source is a real clock, makes something happen only where a timer calls `pass` every now and then, as `npm start`
 * does; without one only being moved does, so that tests decide when.
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
  /**
   * Makes happen what has become due since the last call, or since the clock was moved last, because time has passed
   * by itself. The first call only begins to watch. Waits for moves and they for it, so that whatever is due happens
   * once, however the two meet; of calls that wait at the same time there is one.
   */
  pass(): Promise<void>;
}

/** What the clock asks on its way. Instants are milliseconds since 1970. */
export interface OnTheWay {
  /** The next instant after `after` and not after `until` at which there is something to do; null when there is none. */
  next(after: number, until: number): Promise<number | null>;
  /** Begins what is due at an instant the clock has reached. */
  happen(instant: number): Promise<void>;
  /** Resolves when what was begun has come to its end. */
  settle(): Promise<void>;
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

  /** Up to where everything that was due has happened; null until somebody watches the time pass. */
  let watchedTo: number | null = null;
  /** Every instant on the way in turn; what `target` says is asked again, as the time may go on meanwhile. */
  const walk = async (from: number, target: () => number, stop: (instant: number) => Promise<void>) => {
    let reached = from;
    for (;;) {
      const until = target();
      const instant = until > reached ? await onTheWay.next(reached, until) : null;
      // Noted before it happens: what breaks is not tried again.
      reached = instant ?? Math.max(reached, until);
      if (watchedTo !== null) watchedTo = reached;
      if (instant === null) return;
      await stop(instant);
    }
  };

  const move = async (minutes: number): Promise<void> => {
    const target = read() + minutes * MINUTE;
    await walk(
      watchedTo ?? read(),
      () => target,
      async (instant) => {
        moveTo(instant);
        await onTheWay.happen(instant);
        await onTheWay.settle();
      },
    );
    moveTo(target);
  };

  const watch = async (): Promise<void> => {
    watchedTo ??= read();
    // What is due is due on a minute: until the next one begins there is nothing to look for.
    if (Math.floor(watchedTo / MINUTE) === Math.floor(read() / MINUTE)) return;
    let isLate = false;
    await walk(watchedTo, read, async (instant) => {
      // Several at once are due when the machine has slept: they come one after the other, as they would have.
      if (isLate) await onTheWay.settle();
      isLate = true;
      await onTheWay.happen(instant);
    });
  };

  /** After everything that was asked for before. */
  const inTurn = (what: () => Promise<void>): Promise<void> => {
    const done = moves.then(what);
    moves = done.catch(() => undefined);
    return done;
  };
  let passing: Promise<void> | null = null;

  return {
    now: () => writeInstant(read()),
    advance(minutes) {
      if (!(minutes >= 0 && minutes <= MOST_MINUTES)) {
        throw new RangeError(`a clock moves by 0 to ${MOST_MINUTES} minutes, not by ${minutes}`);
      }
      return inTurn(() => move(minutes));
    },
    pass() {
      passing ??= inTurn(watch).finally(() => {
        passing = null;
      });
      return passing;
    },
  };
}
