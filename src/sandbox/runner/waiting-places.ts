/**
 * Two ways to wait for one's turn: a lane with one running holder and those that wait, for `concurrency`, and a
 * number of slots with a queue, for the machines.
 */
export interface Place {
  /** True when it is this holder's turn; false when it was sent away before. */
  readonly granted: Promise<boolean>;
  /** Gives the place up, running or waiting; more than once does nothing. */
  leave(): void;
  /** Gives it up only while it is still waiting. */
  withdraw(): void;
}

interface Holder {
  readonly place: Place;
  grant(): void;
  /** Told that its place is wanted or was never there. */
  readonly cancel: (why: Displacement) => void;
}

function createHolder(onLeave: (holder: Holder) => void, cancel: Holder['cancel']): Holder {
  let settle: (granted: boolean) => void = () => {};
  let state: 'waiting' | 'running' | 'gone' = 'waiting';
  const granted = new Promise<boolean>((resolve) => {
    settle = resolve;
  });
  const holder: Holder = {
    grant() {
      state = 'running';
      settle(true);
    },
    cancel,
    place: {
      granted,
      leave() {
        if (state === 'gone') return;
        state = 'gone';
        settle(false);
        onLeave(holder);
      },
      withdraw() {
        if (state === 'waiting') holder.place.leave();
      },
    },
  };
  return holder;
}

/** How a holder wants to wait: in the place of whoever waits, or behind them; and whether the running one shall go. */
export interface LaneRules {
  readonly cancelInProgress: boolean;
  readonly queue: 'single' | 'max';
}

/** Why a holder is sent away: somebody newer wants its place, or there is none left. */
export type Displacement = 'newer' | 'full';

export interface ConcurrencyLanes {
  /**
   * Joins the lane of a group. Whoever was waiting there is cancelled, unless the newcomer queues, and with
   * `cancelInProgress` the running one too
   * (docs.github.com/actions/how-tos/write-workflows/choose-when-workflows-run/control-workflow-concurrency).
   * @param cancel called at most once, when this holder is pushed out; it must lead to `leave`
   */
  enter(group: string, rules: LaneRules, cancel: (why: Displacement) => void): Place;
}

/** github.blog/changelog/2026-05-07-github-actions-concurrency-groups-now-allow-larger-queues */
const LONGEST_QUEUE = 100;

/** Groups are compared without regard to case (docs: workflow-syntax, "concurrency"). */
export function createConcurrencyLanes(): ConcurrencyLanes {
  const lanes = new Map<string, { running: Holder | null; waiting: Holder[] }>();
  return {
    enter(group, { cancelInProgress, queue }, cancel) {
      const key = group.toLowerCase();
      const lane = lanes.get(key) ?? { running: null, waiting: [] };
      lanes.set(key, lane);
      const holder = createHolder((gone) => {
        lane.waiting = lane.waiting.filter((other) => other !== gone);
        if (lane.running !== gone) return;
        lane.running = lane.waiting.shift() ?? null;
        lane.running?.grant();
        if (lane.running === null) lanes.delete(key);
      }, cancel);
      if (lane.running === null) {
        lane.running = holder;
        holder.grant();
        return holder.place;
      }
      if (queue === 'max') {
        // What GitHub does with the 101st is not written down; it cannot wait, so it is cancelled.
        if (lane.waiting.length >= LONGEST_QUEUE) {
          holder.place.leave();
          cancel('full');
        } else lane.waiting.push(holder);
        return holder.place;
      }
      const displaced = lane.waiting;
      lane.waiting = [holder];
      for (const other of displaced) other.cancel('newer');
      if (cancelInProgress) lane.running.cancel('newer');
      return holder.place;
    },
  };
}

/** First come, first served. @param capacity how many hold a slot at the same time */
export function createSlots(capacity: number): { enter(): Place } {
  const queue: Holder[] = [];
  let running = 0;
  const serve = (): void => {
    while (running < capacity) {
      const next = queue.shift();
      if (next === undefined) return;
      running += 1;
      next.grant();
    }
  };
  return {
    enter() {
      const holder = createHolder(
        (gone) => {
          const index = queue.indexOf(gone);
          if (index >= 0) queue.splice(index, 1);
          else running -= 1;
          serve();
        },
        () => {},
      );
      queue.push(holder);
      serve();
      return holder.place;
    },
  };
}
