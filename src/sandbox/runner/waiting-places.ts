/**
 * Two ways to wait for one's turn: a lane with one running and one waiting holder, for `concurrency`, and a
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
  /** Told that a newer holder wants the lane. */
  readonly cancel: () => void;
}

function createHolder(onLeave: (holder: Holder) => void, cancel: () => void): Holder {
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

export interface ConcurrencyLanes {
  /**
   * Joins the lane of a group. The holder that was waiting there is cancelled, and with `cancelInProgress` the
   * running one too (docs.github.com/actions/how-tos/write-workflows/choose-when-workflows-run/control-workflow-concurrency).
   * @param cancel called at most once, when a newer holder pushes this one out; it must lead to `leave`
   */
  enter(group: string, cancelInProgress: boolean, cancel: () => void): Place;
}

/** Groups are compared without regard to case (docs: workflow-syntax, "concurrency"). */
export function createConcurrencyLanes(): ConcurrencyLanes {
  const lanes = new Map<string, { running: Holder | null; waiting: Holder | null }>();
  return {
    enter(group, cancelInProgress, cancel) {
      const key = group.toLowerCase();
      const lane = lanes.get(key) ?? { running: null, waiting: null };
      lanes.set(key, lane);
      const holder = createHolder((gone) => {
        if (lane.waiting === gone) lane.waiting = null;
        if (lane.running !== gone) return;
        lane.running = lane.waiting;
        lane.waiting = null;
        lane.running?.grant();
        if (lane.running === null) lanes.delete(key);
      }, cancel);
      if (lane.running === null) {
        lane.running = holder;
        holder.grant();
        return holder.place;
      }
      const displaced = lane.waiting;
      lane.waiting = holder;
      displaced?.cancel();
      if (cancelInProgress) lane.running.cancel();
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
