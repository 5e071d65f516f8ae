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
  /** Set when the running step has had its time: its processes are killed, and it fails with this. */
  readonly stepTimeout: string | null;
  /** From when on the job has had its time, in milliseconds since 1970; it is cancelled then with the message. */
  limitJob(at: number, message: string): void;
  /** The same for the running step, until the next begins. */
  limitStep(at: number, message: string): void;
  /** Looks whether the time is up. @param now ISO 8601 */
  lookAtClock(now: string): void;
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

interface TimeLimit {
  readonly at: number;
  readonly message: string;
}

export function createJobControl(trackingId: string): JobControl {
  const leaders = new Set<number>();
  const listeners: (() => void)[] = [];
  let hasStarted = false;
  let ending: Ending | null = null;
  let endingBefore: Ending | null = null;
  let forcedFailure: string | null = null;
  let report: ((message: string) => void) | null = null;
  let jobLimit: TimeLimit | null = null;
  let stepLimit: TimeLimit | null = null;
  let stepTimeout: string | null = null;

  const killAll = (): void => {
    for (const pid of leaders) killProcessGroup(pid);
    if (hasStarted) killTracked(trackingId);
    leaders.clear();
  };

  const control: JobControl = {
    trackingId,
    get ending() {
      return ending;
    },
    get forcedFailure() {
      return forcedFailure;
    },
    get stepTimeout() {
      return stepTimeout;
    },
    limitJob(at, message) {
      jobLimit = { at, message };
    },
    limitStep(at, message) {
      stepLimit = { at, message };
    },
    lookAtClock(now) {
      const time = Date.parse(now);
      if (jobLimit !== null && time >= jobLimit.at) control.end('cancelled', jobLimit.message);
      else if (stepLimit !== null && time >= stepLimit.at && stepTimeout === null) {
        stepTimeout = stepLimit.message;
        killAll();
      }
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
      stepLimit = null;
      stepTimeout = null;
    },
    started(pid) {
      leaders.add(pid);
      hasStarted = true;
      // The order may come while the step still prepares its process.
      if (ending !== endingBefore || stepTimeout !== null) killAll();
    },
    finished(pid) {
      leaders.delete(pid);
      // Without `/proc` what a step leaves in the background cannot be found later.
      if (process.platform !== 'linux') killProcessGroup(pid);
    },
    killAll,
  };
  return control;
}
