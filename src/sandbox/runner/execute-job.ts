import type { Conclusion, Job } from '../model.ts';
import { callOutputs, callPlan } from './call-workflow.ts';
import { createJob, createJobs } from './create-run.ts';
import { messageOf } from './errors.ts';
import type { RunnerState } from './execute-run.ts';
import { type ExpressionScope, interpolateFlag, isTrue } from './expression.ts';
import { createJobControl, type Ending, type JobControl } from './job-control.ts';
import type { NeedsContext, RunPlan } from './job-runtime.ts';
import {
  conclude,
  conditionScope,
  createGroup,
  type JobGroup,
  type JobUnit,
  needsOf,
  replaceJob,
} from './job-units.ts';
import { enterLane, readConcurrency } from './lanes-of-run.ts';
import { runJob } from './run-job.ts';
import { type JobVariation, readVariations } from './strategy.ts';
import { createSlots, type Place } from './waiting-places.ts';
import type { JobDefinition } from './workflow-definition.ts';

/** What a job shares with its run. */
export interface RunContext {
  readonly state: RunnerState;
  /** The concurrency group that the run itself holds. */
  readonly laneGroup: string | null;
  /** How the run was ended before its time. */
  ended(): Ending | null;
}

/** Takes all jobs of a workflow to their end, each when those it needs are at theirs. */
export async function executeGroup(context: RunContext, group: JobGroup): Promise<void> {
  const started = new Map<JobUnit, Promise<void>>();
  const start = (unit: JobUnit): Promise<void> => {
    const known = started.get(unit);
    if (known !== undefined) return known;
    const needed = unit.definition.needs.flatMap((key) => group.units.get(key) ?? []);
    const finished = Promise.all(needed.map(start)).then(() => executeUnit(context, group, unit));
    started.set(unit, finished);
    return finished;
  };
  await Promise.all([...group.units.values()].map(start));
}

async function executeUnit(context: RunContext, group: JobGroup, unit: JobUnit): Promise<void> {
  const { plan } = group;
  const { definition } = unit;
  const [placeholder] = unit.jobs;
  if (placeholder === undefined) return;
  const ended = context.ended();
  try {
    const needs = needsOf(group, definition);
    const scope = conditionScope(group, definition, needs, ended !== null);
    if (ended === 'stopped' || !isTrue(definition.condition, scope)) {
      finishJob(plan, placeholder, ended === null ? 'skipped' : 'cancelled');
      unit.result = placeholder.conclusion;
    } else if (definition.call !== null) {
      await executeCall(context, group, unit, placeholder, scope);
    } else {
      await executeVariations(context, group, unit, placeholder, needs, scope);
    }
  } catch (thrown) {
    // A template of the workflow that cannot be evaluated; of the job's own machine `executeJob` takes care.
    placeholder.steps[0]?.log.push(`##[error]${messageOf(thrown)}`);
    for (const job of unit.jobs) if (job.status !== 'completed') finishJob(plan, job, 'failure');
    unit.result = 'failure';
  }
}

/** The jobs of the called workflow take the place of the calling one (docs: reuse-workflows). */
async function executeCall(
  context: RunContext,
  group: JobGroup,
  unit: JobUnit,
  caller: Job,
  scope: ExpressionScope,
): Promise<void> {
  const plan = callPlan(group.plan, unit.definition, scope);
  const jobs = createJobs(plan, caller);
  const called = createGroup(plan, jobs);
  replaceJob(group, unit, caller, jobs);
  plan.host.onChange(plan.run);
  await executeGroup(context, called);
  unit.result = conclude([...called.units.values()].map(({ result }) => result));
  for (const [name, value] of Object.entries(callOutputs(called))) unit.outputs.set(name, value);
}

async function executeVariations(
  context: RunContext,
  group: JobGroup,
  unit: JobUnit,
  placeholder: Job,
  needs: NeedsContext,
  scope: ExpressionScope,
): Promise<void> {
  const { plan } = group;
  const { definition } = unit;
  const variations = readVariations(definition.strategy, scope);
  if (definition.strategy !== null) {
    const jobs = variations.map((variation) => createJob(plan, definition, placeholder, variation));
    replaceJob(group, unit, placeholder, jobs);
    plan.host.onChange(plan.run);
  }
  const slots = createSlots(variations[0]?.strategy['max-parallel'] ?? 1);
  const runs = unit.jobs.flatMap((job, at): readonly JobRun[] => {
    const variation = variations[at];
    const control = createJobControl(`${context.state.trackingPrefix}-${job.id}`);
    return variation === undefined ? [] : [{ plan, definition, job, needs, variation, control, scope }];
  });
  for (const { job, control } of runs) context.state.controls.set(job, control);
  const results = await Promise.all(
    runs.map(async (run) => {
      const result = await executeJob(context, run, slots.enter());
      for (const [name, value] of run.job.outputs) unit.outputs.set(name, value);
      if (result === 'failure' && run.variation.strategy['fail-fast']) endSiblings(runs, run);
      return result;
    }),
  );
  unit.result = conclude(results);
}

/** One job with all it needs to run. */
interface JobRun {
  readonly plan: RunPlan;
  readonly definition: JobDefinition;
  readonly job: Job;
  readonly needs: NeedsContext;
  readonly variation: JobVariation;
  readonly control: JobControl;
  /** What its condition saw. */
  readonly scope: ExpressionScope;
}

/** docs: workflow-syntax, "jobs.<job_id>.strategy.fail-fast" */
function endSiblings(runs: readonly JobRun[], failed: JobRun): void {
  const message = `The strategy configuration was canceled because "${failed.job.name}" failed`;
  for (const { job, control } of runs) if (job.status !== 'completed') control.end('cancelled', message);
}

/** @returns what the job counts as: a failure that is allowed is a success */
async function executeJob(context: RunContext, jobRun: JobRun, slot: Place): Promise<Conclusion | null> {
  const { state, laneGroup } = context;
  const { plan, definition, job, needs, variation, control } = jobRun;
  const { host, run } = plan;
  const places: Place[] = [slot];
  const scope = {
    ...jobRun.scope,
    contexts: { ...jobRun.scope.contexts, matrix: variation.matrix, strategy: variation.strategy },
  };
  try {
    control.beginStep((message) => job.steps[0]?.log.push(`##[error]${message}`));
    const isTolerated = interpolateFlag(definition.continueOnError, scope);
    const turns: (() => Place | null)[] = [
      () => slot,
      () => laneOf(state, jobRun, laneGroup, scope),
      () => state.slots.enter(),
    ];
    for (const turn of turns) {
      const place = control.ending === null ? turn() : null;
      if (place !== null) places.push(place);
      if (!(await isGranted(place, control))) {
        finishJob(plan, job, 'cancelled');
        return job.conclusion;
      }
    }
    run.startedAt ??= host.now();
    run.status = 'in_progress';
    job.status = 'in_progress';
    job.startedAt = host.now();
    host.onChange(run);
    finishJob(plan, job, await runJob(plan, definition, job, needs, variation, control));
    if (job.conclusion !== 'failure' || !isTolerated || control.forcedFailure !== null) return job.conclusion;
    state.tolerated.add(job);
    return 'success';
  } catch (thrown) {
    job.steps[0]?.log.push(`##[error]${messageOf(thrown)}`);
    finishJob(plan, job, 'failure');
    return job.conclusion;
  } finally {
    state.controls.delete(job);
    for (const place of places) place.leave();
  }
}

/** The place in the lane of the job's own `concurrency`; a job that waits for its own run is cancelled. */
function laneOf(
  state: RunnerState,
  { plan, definition, job, control }: JobRun,
  laneGroup: string | null,
  scope: ExpressionScope,
): Place | null {
  const concurrency = readConcurrency(definition.concurrency, scope);
  if (concurrency === null) return null;
  if (concurrency.group.toLowerCase() === laneGroup?.toLowerCase()) {
    const message = `Canceling since a deadlock was detected for concurrency group '${laneGroup}'`;
    control.end('cancelled', `${message} between a top level workflow and '${job.key}'`);
    return null;
  }
  return enterLane(state, plan, concurrency, (message) => control.end('cancelled', message));
}

/** Waits for a place, but no longer than the job may still start. */
async function isGranted(place: Place | null, control: JobControl): Promise<boolean> {
  if (place === null) return control.ending === null;
  control.onEnd(() => place.withdraw());
  return (await place.granted) && control.ending === null;
}

export function finishJob({ host, run }: RunPlan, job: Job, conclusion: Conclusion): void {
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
