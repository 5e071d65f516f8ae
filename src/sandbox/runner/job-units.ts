/** The jobs of one workflow of a run, each with what became of it: what `needs` and conditions look at. */
import type { Conclusion, Job } from '../model.ts';
import { runScope } from './create-run.ts';
import type { ExpressionScope } from './expression.ts';
import type { NeedsContext, RunPlan } from './job-runtime.ts';
import type { JobDefinition } from './workflow-definition.ts';

/** One key under `jobs:`. */
export interface JobUnit {
  readonly definition: JobDefinition;
  /** One, until it is known how many the matrix makes, or which the called workflow has. */
  jobs: readonly Job[];
  /** Null until all of it is at its end. */
  result: Conclusion | null;
  /** Of several jobs the last to end counts. */
  readonly outputs: Map<string, string>;
}

/** The jobs of the run's own workflow, or of one that a job of it calls. */
export interface JobGroup {
  readonly plan: RunPlan;
  readonly units: ReadonlyMap<string, JobUnit>;
}

/** @param jobs as `createJobs` made them for the plan */
export function createGroup(plan: RunPlan, jobs: readonly Job[]): JobGroup {
  const units = plan.workflow.jobs.flatMap((definition, at): readonly (readonly [string, JobUnit])[] => {
    const job = jobs[at];
    if (job === undefined) return [];
    return [[definition.key, { definition, jobs: [job], result: null, outputs: new Map() }]];
  });
  return { plan, units: new Map(units) };
}

/** Puts other jobs where one was, in the run too. */
export function replaceJob({ plan: { run } }: JobGroup, unit: JobUnit, old: Job, jobs: readonly Job[]): void {
  run.jobs = run.jobs.flatMap((job) => (job === old ? jobs : [job]));
  unit.jobs = jobs;
}

export function needsOf(group: JobGroup, { needs }: JobDefinition): NeedsContext {
  const named = needs.flatMap((key) => group.units.get(key) ?? []);
  return Object.fromEntries(
    named.map(({ definition, result, outputs }) => [
      definition.key,
      { result, outputs: Object.fromEntries(outputs) },
    ]),
  );
}

/** `success()` and `failure()` of a job look at all jobs before it, not only at those it names (docs: expressions). */
export function conditionScope(
  group: JobGroup,
  definition: JobDefinition,
  needs: NeedsContext,
  cancelled: boolean,
): ExpressionScope {
  const before = new Set<JobUnit>();
  const collect = (keys: readonly string[]): void => {
    for (const key of keys) {
      const unit = group.units.get(key);
      if (unit === undefined || before.has(unit)) continue;
      before.add(unit);
      collect(unit.definition.needs);
    }
  };
  collect(definition.needs);
  const results = [...before].map(({ result }) => result);
  return {
    contexts: { ...runScope(group.plan).contexts, needs },
    status: {
      success: !cancelled && results.every((result) => result === 'success'),
      failure: results.includes('failure'),
      cancelled,
    },
  };
}

/** What several make of the whole. */
export function conclude(conclusions: readonly (Conclusion | null)[]): Conclusion {
  if (conclusions.includes('failure')) return 'failure';
  if (conclusions.includes('cancelled')) return 'cancelled';
  return conclusions.every((conclusion) => conclusion === 'skipped') ? 'skipped' : 'success';
}
