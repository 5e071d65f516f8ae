import { rm, writeFile } from 'node:fs/promises';
import type { Conclusion, Job, Step } from '../model.ts';
import { messageOf, StepFailed } from './errors.ts';
import { type ExpressionScope, interpolate, interpolateMap } from './expression.ts';
import type { JobControl } from './job-control.ts';
import {
  createJobFolders,
  type JobRuntime,
  jobScope,
  type NeedsContext,
  type RunPlan,
} from './job-runtime.ts';
import { createMasks } from './masks.ts';
import { resolvePermissions } from './permissions.ts';
import { runStep } from './run-step.ts';
import { secretsOf } from './secrets.ts';
import { createStepConsole, type StepConsole } from './step-console.ts';
import type { JobVariation } from './strategy.ts';
import { LONGEST_TIMER_MS, readMinutes } from './time-limit.ts';
import type { JobDefinition } from './workflow-definition.ts';

/**
 * Of all outputs of a job, names and values, counted in UTF-16
 * (docs.github.com/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idoutputs). That all jobs of a run
 * have 50 MB together is not looked at.
 */
const OUTPUT_BYTES = 1024 * 1024;

/**
 * Runs a job on a machine of its own: token, folders, steps, outputs, and everything removed at the end.
 * The first and the last step are the runner's, as on GitHub: "Set up job" and "Complete job".
 * @returns its conclusion; the job's own fields are set by the caller
 */
export async function runJob(
  plan: RunPlan,
  definition: JobDefinition,
  job: Job,
  needs: NeedsContext,
  variation: JobVariation,
  control: JobControl,
): Promise<Conclusion> {
  const { host, run } = plan;
  const permissions = resolvePermissions(
    plan.workflow.permissions,
    definition.permissions,
    run.fromFork,
    plan.ceiling,
  );
  const folders = await createJobFolders(host.workDirectory, job, run.repository.name);
  const token = host.issueToken({
    kind: 'job',
    user: host.actionsBot,
    repository: run.repository,
    job,
    permissions,
  });
  const masks = createMasks();
  masks.add(token);
  const ownTokens: string[] = [];
  const runtime: JobRuntime = {
    plan,
    definition,
    job,
    needs,
    variation,
    permissions,
    token,
    ownTokens,
    folders,
    masks,
    control,
    env: new Map(),
    searchPath: [],
    results: new Map(),
    failed: false,
    environment: null,
  };
  let timer: NodeJS.Timeout | undefined;
  try {
    await ownStep(runtime, job.steps[0], async (console) => {
      for (const [scope, access] of Object.entries(permissions))
        console.log(`GITHUB_TOKEN ${scope}: ${access}`);
      await writeFile(folders.eventPath, JSON.stringify(run.payload, null, 2));
      prepare(runtime);
      timer = startTimeout(runtime, jobScope(runtime, {}));
    });
    for (const [index, step] of definition.steps.entries()) {
      const shown = job.steps[index + 1];
      if (shown === undefined) break;
      control.lookAtClock(host.now());
      if (runtime.job.steps[0]?.conclusion === 'failure' || isGone(control))
        conclude(runtime, shown, 'skipped');
      else await runStep(runtime, step, shown);
    }
    await ownStep(runtime, job.steps.at(-1), async (console) => complete(runtime, console));
  } finally {
    clearTimeout(timer);
    control.killAll();
    for (const each of [token, ...ownTokens]) host.revokeToken(each);
    await rm(folders.root, { recursive: true, force: true, maxRetries: 3 });
  }
  return conclusionOf(runtime);
}

/** The environment with its rule, what must not be shown, and environment variables, before the first step. */
function prepare(runtime: JobRuntime): void {
  const { plan, definition, env, masks } = runtime;
  const named = interpolate(definition.environment?.name ?? '', jobScope(runtime, {}));
  // A name that comes out empty is no environment.
  if (named !== '') enterEnvironment(runtime, named);
  for (const secret of Object.values(secretsOf(plan, runtime.environment))) masks.add(secret);
  const scope = jobScope(runtime, {});
  for (const templates of [plan.workflow.env, definition.env]) {
    for (const [name, value] of Object.entries(interpolateMap(templates, scope))) env.set(name, value);
  }
}

/**
 * The environment that Pages makes accepts the default branch only, and so does any other that says so
 * (docs.github.com/pages/getting-started-with-github-pages/configuring-a-publishing-source-for-your-github-pages-site,
 * docs.github.com/actions/reference/workflows-and-actions/deployments-and-environments#deployment-branches-and-tags).
 */
function enterEnvironment(runtime: JobRuntime, name: string): void {
  const { ref, repository } = runtime.plan.run;
  const isOpen = repository.environments.get(name)?.isDefaultBranchOnly !== true && name !== 'github-pages';
  if (!isOpen && ref !== `refs/heads/${repository.defaultBranch}`) {
    throw new StepFailed(`${ref} is not allowed to deploy to ${name} due to environment protection rules.`);
  }
  runtime.environment = name;
}

/**
 * docs: workflow-syntax, "jobs.<job_id>.timeout-minutes": the job is cancelled. The time is the sandbox's: looked at
 * between steps and whenever the clock is moved. A timer of real time ends what hangs while nobody moves the clock.
 */
function startTimeout(
  { definition, control, plan: { host } }: JobRuntime,
  scope: ExpressionScope,
): NodeJS.Timeout {
  const text = interpolate(definition.timeoutMinutes, scope);
  const milliseconds = readMinutes(text);
  const message = `The job has exceeded the maximum execution time of ${text} minutes.`;
  control.limitJob(Date.parse(host.now()) + milliseconds, message);
  return setTimeout(() => control.end('cancelled', message), Math.min(milliseconds, LONGEST_TIMER_MS));
}

/** Outputs and the address of the environment; also after a failure, with what the steps left. */
function complete(runtime: JobRuntime, console: StepConsole): void {
  const { definition, job, masks } = runtime;
  const scope = jobScope(runtime, Object.fromEntries(runtime.env));
  let size = 0;
  for (const [name, template] of Object.entries(definition.outputs)) {
    const value = interpolate(template, scope);
    if (masks.hides(value)) console.annotate('warning', `Skip output '${name}' since it may contain secret.`);
    else if (value !== '') {
      job.outputs.set(name, value);
      size += 2 * (name.length + value.length);
    }
  }
  if (size > OUTPUT_BYTES) {
    job.outputs.clear();
    throw new StepFailed(`The outputs of the job are larger than 1 MB: ${size} bytes`);
  }
  if (definition.environment?.url) {
    console.log(`Evaluate and set environment url: ${interpolate(definition.environment.url, scope)}`);
  }
}

/** A step of the runner's own. */
async function ownStep(
  runtime: JobRuntime,
  step: Step | undefined,
  task: (console: StepConsole) => Promise<void>,
): Promise<void> {
  if (step === undefined) return;
  if (isGone(runtime.control)) {
    conclude(runtime, step, 'skipped');
    return;
  }
  step.status = 'in_progress';
  runtime.plan.host.onChange(runtime.plan.run);
  const console = createStepConsole(runtime.job, step, runtime.masks, runtime.folders.workspace);
  try {
    await task(console);
    conclude(runtime, step, 'success');
  } catch (thrown) {
    console.annotate('failure', messageOf(thrown));
    runtime.failed = true;
    conclude(runtime, step, 'failure');
  }
}

function conclude(runtime: JobRuntime, step: Step, conclusion: Conclusion): void {
  step.status = 'completed';
  step.conclusion = conclusion;
  runtime.plan.host.onChange(runtime.plan.run);
}

function isGone(control: JobControl): boolean {
  return control.ending === 'killed' || control.ending === 'stopped';
}

function conclusionOf({ control, failed }: JobRuntime): Conclusion {
  if (control.ending === 'killed' || control.forcedFailure !== null) return 'failure';
  if (control.ending !== null) return 'cancelled';
  return failed ? 'failure' : 'success';
}
