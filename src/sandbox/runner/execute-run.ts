import { rm } from 'node:fs/promises';
import type { Conclusion, Job, WorkflowRun } from '../model.ts';
import { runScope } from './create-run.ts';
import { messageOf } from './errors.ts';
import { executeGroup, finishJob } from './execute-job.ts';
import type { Ending, JobControl } from './job-control.ts';
import type { RunPlan } from './job-runtime.ts';
import { conclude, createGroup } from './job-units.ts';
import { enterLane, readConcurrency } from './lanes-of-run.ts';
import type { ConcurrencyLanes, Place } from './waiting-places.ts';

/** What all runs share. */
export interface RunnerState {
  readonly lanes: ConcurrencyLanes;
  readonly slots: { enter(): Place };
  /** The jobs that wait for a machine or have one. */
  readonly controls: Map<Job, JobControl>;
  /** Jobs that failed and were allowed to. */
  readonly tolerated: WeakSet<Job>;
  /** How to end each run that is not completed. */
  readonly endings: Map<WorkflowRun, (ending: Ending, message: string) => void>;
  readonly trackingPrefix: string;
}

/** Takes a queued run to its end. Never throws. */
export async function executeRun(state: RunnerState, plan: RunPlan): Promise<void> {
  const { host, run } = plan;
  let ended: Ending | null = null;
  let lane: Place | null = null;
  let laneGroup: string | null = null;
  const end = (ending: Ending, message: string): void => {
    if (ended === null || ending === 'stopped') ended = ending;
    lane?.withdraw();
    for (const job of run.jobs) state.controls.get(job)?.end(ending, message);
  };
  state.endings.set(run, end);

  try {
    const concurrency = readConcurrency(plan.workflow.concurrency, runScope(plan));
    if (concurrency !== null) {
      laneGroup = concurrency.group;
      lane = enterLane(state, plan, concurrency, (message) => end('cancelled', message));
    }
    if (lane === null || (await lane.granted)) {
      await executeGroup({ state, laneGroup, ended: () => ended }, createGroup(plan, run.jobs));
    } else {
      for (const job of run.jobs) finishJob(plan, job, 'cancelled');
    }
  } catch (thrown) {
    // A template of the workflow itself that cannot be evaluated.
    run.startupError = messageOf(thrown);
    for (const job of run.jobs) if (job.status !== 'completed') finishJob(plan, job, 'failure');
  }
  run.status = 'completed';
  run.completedAt = host.now();
  run.startedAt ??= run.completedAt;
  run.conclusion = run.startupError === null ? concludeRun(state, run, ended !== null) : 'startup_failure';
  state.endings.delete(run);
  await rm(plan.artifactsDirectory, { recursive: true, force: true });
  // Last, so that the next run of the group finds this one completed.
  lane?.leave();
  host.onChange(run);
}

/** What the jobs make of a run; a failure that is allowed counts as none. */
export function concludeRun(
  { tolerated }: Pick<RunnerState, 'tolerated'>,
  run: WorkflowRun,
  cancelled: boolean,
): Conclusion {
  if (cancelled) return 'cancelled';
  return conclude(run.jobs.map((job) => (tolerated.has(job) ? 'success' : job.conclusion)));
}
