import path from 'node:path';
import type { Job, Step, Trigger, WorkflowRun } from '../model.ts';
import type { RunnerHost } from '../ports.ts';
import { type ExpressionScope, interpolate } from './expression.ts';
import { githubContext } from './github-context.ts';
import type { RunPlan } from './job-runtime.ts';
import { combinationName } from './matrix.ts';
import { variablesOf } from './secrets.ts';
import type { JobVariation } from './strategy.ts';
import type { JobDefinition, StepDefinition } from './workflow-definition.ts';

/** A queued run without jobs, counted among the runs of its workflow and kept in the repository. */
export function createRun(
  host: RunnerHost,
  trigger: Trigger,
  workflowPath: string,
  workflowName: string,
  payload: WorkflowRun['payload'],
): WorkflowRun {
  const { repository } = trigger;
  const run: WorkflowRun = {
    id: host.nextId(),
    repository,
    runNumber: repository.runs.filter((other) => other.workflowPath === workflowPath).length + 1,
    attempt: 1,
    workflowPath,
    workflowName,
    event: trigger.event,
    ref: trigger.ref,
    headBranch: trigger.headBranch,
    headSha: trigger.headSha,
    checkoutSha: trigger.checkoutSha,
    actor: trigger.actor,
    displayTitle: titleFromEvent(trigger, workflowName),
    payload,
    pullRequestNumber: trigger.pullRequestNumber,
    fromFork: trigger.fromFork,
    createdAt: host.now(),
    startedAt: null,
    completedAt: null,
    status: 'queued',
    conclusion: null,
    startupError: null,
    jobs: [],
  };
  repository.runs.push(run);
  return run;
}

/** Runs of a merge queue bear the workflow's name, as github.com/mpdel/test-merge-queues/actions shows. */
function titleFromEvent({ event, workflowPath, displayTitle }: Trigger, workflowName: string): string {
  return workflowPath === null && event !== 'merge_group' ? displayTitle : workflowName;
}

/** docs: workflow-syntax, "run-name": when it is left out or empty, the title that the event gives. */
export function titleOf(plan: RunPlan): string {
  const { runName } = plan.workflow;
  const title = runName === null ? '' : interpolate(runName, runScope(plan)).trim();
  return title === '' ? plan.run.displayTitle : title;
}

/** Ends a run that cannot start; it has no jobs. */
export function failStartup(host: RunnerHost, run: WorkflowRun, reason: string): void {
  run.status = 'completed';
  run.conclusion = 'startup_failure';
  run.startupError = reason;
  run.startedAt = run.createdAt;
  run.completedAt = host.now();
  host.onChange(run);
}

/**
 * The queued jobs of a workflow, each with its steps and the runner's own two around them; one for each key, whatever
 * its matrix will make of it.
 * @param caller the job that calls the workflow
 */
export function createJobs(plan: RunPlan, caller: Job | null = null): Job[] {
  return plan.workflow.jobs.map((definition) => {
    const job = createJob(plan, definition, null, null);
    if (caller === null) return job;
    // docs: reuse-workflows: a called job is shown as "caller / called".
    return { ...job, key: `${caller.key}/${job.key}`, name: `${caller.name} / ${job.name}` };
  });
}

/**
 * @param placeholder the job that this one is a variation of
 * @param variation null while it is not known
 */
export function createJob(
  plan: RunPlan,
  definition: JobDefinition,
  placeholder: Job | null,
  variation: JobVariation | null,
): Job {
  const names = ['Set up job', ...definition.steps.map(defaultStepName), 'Complete job'];
  return {
    id: plan.host.nextId(),
    key: placeholder?.key ?? definition.key,
    name: nameOf(plan, definition, placeholder, variation),
    needs: definition.needs,
    status: 'queued',
    conclusion: null,
    startedAt: null,
    completedAt: null,
    steps: names.map((name, index) => createStep(name, index + 1)),
    outputs: new Map(),
    annotations: [],
  };
}

/** The name as it is written while the matrix is not known; then with its values, in the place the author gave them or behind. */
function nameOf(
  plan: RunPlan,
  { name, strategy }: JobDefinition,
  placeholder: Job | null,
  variation: JobVariation | null,
): string {
  const scope = runScope(plan);
  if (strategy === null) return interpolate(name, scope);
  if (placeholder === null || variation === null) return name;
  const contexts = { ...scope.contexts, matrix: variation.matrix, strategy: variation.strategy };
  // What a calling job has put before the name stays.
  const before = placeholder.name.slice(0, placeholder.name.length - name.length);
  const own = interpolate(name, { ...scope, contexts });
  const isPlain = !name.includes('${{') && variation.matrix !== null;
  return before + (isPlain ? combinationName(own, variation.matrix) : own);
}

function createStep(name: string, number: number): Step {
  return { number, name, status: 'queued', conclusion: null, log: [], summary: '' };
}

/** docs: workflow-syntax, "jobs.<job_id>.steps[*].name": without a name the text of `run` or `uses` is shown. */
function defaultStepName({ name, work }: StepDefinition): string {
  if (name !== null) return name;
  switch (work.kind) {
    case 'script':
      return `Run ${work.script.trim().split('\n')[0] ?? ''}`;
    case 'local-action':
      return `Run ${work.path}`;
    case 'remote-action':
      return `Run ${work.action}@${work.reference}`;
  }
}

/** What expressions see outside of jobs: names of jobs and the workflow's `concurrency`. */
export function runScope(plan: RunPlan): ExpressionScope {
  return {
    contexts: { github: githubContext(plan, null), inputs: plan.inputs, vars: variablesOf(plan.run) },
    status: { success: true, failure: false, cancelled: false },
  };
}

/** The plan for the run's present attempt. */
export function planAttempt(plan: Omit<RunPlan, 'artifactsDirectory'>): RunPlan {
  const { host, run } = plan;
  return {
    ...plan,
    artifactsDirectory: path.join(host.workDirectory, `artifacts-${run.id}-${run.attempt}`),
  };
}
