import { killProcessGroup, killTracked } from './orphans.ts';

/**
 * How a job ends before its time. `cancelled`: steps with `always()` or `cancelled()` still run; `killed`: the
 * machine is gone, nothing more runs and the job fails; `stopped`: the sandbox shuts down, nothing more runs.
 */
export type Ending = 'cancelled' | 'killed' | 'stopped';

/** The hand on one job: who may end it, and which processes it has. */
export interface JobControl {
  /** The value of `RUNNER_TRACKING_ID`, by which processes of the job are known. */
  readonly trackingId: string;
  readonly ending: Ending | null;
  /** Set by `fail`: the job fails whatever its processes answer. */
  readonly forcedFailure: string | null;
  end(ending: Ending, message: string): void;
  fail(reason: string): void;
  /** Calls back once, when the job is ended; at once when it is already. */
  onEnd(listener: () => void): void;
  /**
   * A step begins, or the wait for a machine: `end` and `fail` write their message there from now on. What is
   * started for it is killed at once when the job is ended after this call.
   */
  beginStep(report: (message: string) => void): void;
  /** Remembers the leader of a process group that must not outlive the job. */
  started(pid: number): void;
  /** The leader has ended and its id may go to another process: its group is not to be killed any more. */
  finished(pid: number): void;
  /** Kills every process the job has started, those that left their group included. */
  killAll(): void;
}

export function createJobControl(trackingId: string): JobControl {
  const leaders = new Set<number>();
  const listeners: (() => void)[] = [];
  let hasStarted = false;
  let ending: Ending | null = null;
  let endingBefore: Ending | null = null;
  let forcedFailure: string | null = null;
  let report: ((message: string) => void) | null = null;

  const killAll = (): void => {
    for (const pid of leaders) killProcessGroup(pid);
    if (hasStarted) killTracked(trackingId);
    leaders.clear();
  };

  return {
    trackingId,
    get ending() {
      return ending;
    },
    get forcedFailure() {
      return forcedFailure;
    },
    end(next, message) {
      // A cancelled job can still lose its machine; nothing else may follow an ending.
      if (ending !== null && (ending !== 'cancelled' || next === 'cancelled')) return;
      const isFirst = ending === null;
      ending = next;
      report?.(message);
      killAll();
      if (isFirst) for (const listener of listeners.splice(0)) listener();
    },
    fail(reason) {
      if (forcedFailure !== null) return;
      forcedFailure = reason;
      report?.(reason);
    },
    onEnd(listener) {
      if (ending === null) listeners.push(listener);
      else listener();
    },
    beginStep(next) {
      report = next;
      endingBefore = ending;
    },
    started(pid) {
      leaders.add(pid);
      hasStarted = true;
      // The order may come while the step still prepares its process.
      if (ending !== endingBefore) killAll();
    },
    finished(pid) {
      leaders.delete(pid);
      // Without `/proc` what a step leaves in the background cannot be found later.
      if (process.platform !== 'linux') killProcessGroup(pid);
    },
    killAll,
  };
}
