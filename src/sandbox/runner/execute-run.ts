import { rm } from 'node:fs/promises';
import type { Conclusion, Job, WorkflowRun } from '../model.ts';
import { runScope } from './create-run.ts';
import { messageOf } from './errors.ts';
import { type ExpressionScope, interpolate, interpolateFlag, isTrue } from './expression.ts';
import { createJobControl, type Ending, type JobControl } from './job-control.ts';
import type { NeedsContext, RunPlan } from './job-runtime.ts';
import { QUEUE_REFUSAL } from './read-workflow.ts';
import { runJob } from './run-job.ts';
import type { ConcurrencyLanes, LaneRules, Place } from './waiting-places.ts';
import type { ConcurrencyDefinition, JobDefinition } from './workflow-definition.ts';

/** What all runs share. */
export interface RunnerState {
  readonly lanes: ConcurrencyLanes;
  readonly slots: { enter(): Place };
  /** The jobs that wait for a machine or have one. */
  readonly controls: Map<Job, JobControl>;
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
  state.endings.set(run, (ending, message) => {
    if (ended === null || ending === 'stopped') ended = ending;
    lane?.withdraw();
    for (const job of run.jobs) state.controls.get(job)?.end(ending, message);
  });
  const end = state.endings.get(run);

  try {
    const concurrency = readConcurrency(plan.workflow.concurrency, runScope(plan));
    if (concurrency !== null) {
      laneGroup = concurrency.group;
      lane = enterLane(state, plan, concurrency, (message) => end?.('cancelled', message));
    }
    if (lane === null || (await lane.granted)) {
      const jobs = new Map<string, Promise<void>>();
      const start = (definition: JobDefinition): Promise<void> => {
        const started = jobs.get(definition.key);
        if (started !== undefined) return started;
        const needed = definition.needs.flatMap((key) =>
          plan.workflow.jobs.filter((other) => other.key === key),
        );
        const finished = Promise.all(needed.map(start)).then(() =>
          executeJob(state, plan, definition, laneGroup, () => ended),
        );
        jobs.set(definition.key, finished);
        return finished;
      };
      await Promise.all(plan.workflow.jobs.map(start));
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
  run.conclusion = run.startupError === null ? concludeRun(run, ended !== null) : 'startup_failure';
  state.endings.delete(run);
  await rm(plan.artifactsDirectory, { recursive: true, force: true });
  // Last, so that the next run of the group finds this one completed.
  lane?.leave();
  host.onChange(run);
}

async function executeJob(
  state: RunnerState,
  plan: RunPlan,
  definition: JobDefinition,
  laneGroup: string | null,
  ended: () => Ending | null,
): Promise<void> {
  const { host, run } = plan;
  const job = run.jobs.find(({ key }) => key === definition.key);
  if (job === undefined) throw new Error(`the run has no job ${definition.key}`);
  const control = createJobControl(`${state.trackingPrefix}-${job.id}`);
  const places: Place[] = [];
  try {
    const needs = needsOf(run, definition);
    const scope = jobConditionScope(plan, definition, needs, ended() !== null);
    if (ended() === 'stopped' || !isTrue(definition.condition, scope)) {
      finishJob(plan, job, ended() === null ? 'skipped' : 'cancelled');
      return;
    }
    state.controls.set(job, control);
    control.beginStep((message) => job.steps[0]?.log.push(`##[error]${message}`));
    const concurrency = readConcurrency(definition.concurrency, scope);
    if (concurrency !== null) {
      if (concurrency.group.toLowerCase() === laneGroup?.toLowerCase()) {
        const message = `Canceling since a deadlock was detected for concurrency group '${laneGroup}'`;
        control.end('cancelled', `${message} between a top level workflow and '${job.key}'`);
      } else {
        const cancel = (message: string) => control.end('cancelled', message);
        places.push(enterLane(state, plan, concurrency, cancel));
      }
    }
    if (
      !(await isGranted(places.at(-1), control)) ||
      !(await isGranted(addTo(places, state.slots.enter()), control))
    ) {
      finishJob(plan, job, 'cancelled');
      return;
    }
    run.startedAt ??= host.now();
    run.status = 'in_progress';
    job.status = 'in_progress';
    job.startedAt = host.now();
    host.onChange(run);
    const conclusion = await runJob(plan, definition, job, needs, control);
    finishJob(plan, job, conclusion);
  } catch (thrown) {
    job.steps[0]?.log.push(`##[error]${messageOf(thrown)}`);
    finishJob(plan, job, 'failure');
  } finally {
    state.controls.delete(job);
    for (const place of places) place.leave();
  }
}

function addTo(places: Place[], place: Place): Place {
  places.push(place);
  return place;
}

/** Waits for a place, but no longer than the job may still start. */
async function isGranted(place: Place | undefined, control: JobControl): Promise<boolean> {
  if (place === undefined) return control.ending === null;
  control.onEnd(() => place.withdraw());
  return (await place.granted) && control.ending === null;
}

function readConcurrency(
  concurrency: ConcurrencyDefinition | null,
  scope: ExpressionScope,
): (LaneRules & { readonly group: string }) | null {
  if (concurrency === null) return null;
  const { queue } = concurrency;
  const cancelInProgress = interpolateFlag(concurrency.cancelInProgress, scope);
  if (queue === 'max' && cancelInProgress) throw new Error(QUEUE_REFUSAL);
  return { group: interpolate(concurrency.group, scope), cancelInProgress, queue };
}

/** Groups belong to a repository: runs and jobs of one repository share them. */
function enterLane(
  state: RunnerState,
  { run }: RunPlan,
  { group, ...rules }: LaneRules & { readonly group: string },
  cancel: (message: string) => void,
): Place {
  return state.lanes.enter(`${run.repository.id}\n${group}`, rules, (why) =>
    cancel(
      why === 'newer'
        ? `Canceling since a higher priority waiting request for '${group}' exists`
        : `Canceling since the queue of '${group}' is full`,
    ),
  );
}

function needsOf(run: WorkflowRun, definition: JobDefinition): NeedsContext {
  return Object.fromEntries(
    run.jobs
      .filter(({ key }) => definition.needs.includes(key))
      .map((job) => [job.key, { result: job.conclusion, outputs: Object.fromEntries(job.outputs) }]),
  );
}

/** `success()` and `failure()` of a job look at all jobs before it, not only at those it names (docs: expressions). */
function jobConditionScope(
  plan: RunPlan,
  definition: JobDefinition,
  needs: NeedsContext,
  cancelled: boolean,
): ExpressionScope {
  const before = new Set<string>();
  const collect = (keys: readonly string[]): void => {
    for (const key of keys) {
      if (before.has(key)) continue;
      before.add(key);
      collect(plan.run.jobs.find((job) => job.key === key)?.needs ?? []);
    }
  };
  collect(definition.needs);
  const conclusions = plan.run.jobs.filter(({ key }) => before.has(key)).map(({ conclusion }) => conclusion);
  return {
    contexts: { ...runScope(plan).contexts, needs },
    status: {
      success: !cancelled && conclusions.every((conclusion) => conclusion === 'success'),
      failure: conclusions.includes('failure'),
      cancelled,
    },
  };
}

function finishJob({ host, run }: RunPlan, job: Job, conclusion: Conclusion): void {
  for (const step of job.steps) {
    if (step.status === 'completed') continue;
    step.status = 'completed';
    step.conclusion = 'skipped';
  }
  job.status = 'completed';
  job.conclusion = conclusion;
  job.completedAt = host.now();
  job.startedAt ??= job.completedAt;
  host.onChange(run);
}

/** What the jobs make of a run. */
export function concludeRun(run: WorkflowRun, cancelled: boolean): Conclusion {
  const conclusions = run.jobs.map(({ conclusion }) => conclusion);
  if (cancelled) return 'cancelled';
  if (conclusions.includes('failure')) return 'failure';
  if (conclusions.includes('cancelled')) return 'cancelled';
  return conclusions.every((conclusion) => conclusion === 'skipped') ? 'skipped' : 'success';
}
