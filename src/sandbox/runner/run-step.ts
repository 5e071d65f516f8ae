import type { Conclusion, Step } from '../model.ts';
import { type CollectedCommands, type CommandFiles, createCommandFiles } from './command-files.ts';
import { messageOf, NotModelled, StepFailed } from './errors.ts';
import { type ExpressionScope, interpolate, interpolateFlag, interpolateMap, isTrue } from './expression.ts';
import type { JobControl } from './job-control.ts';
import { type JobRuntime, jobScope, type StepRuntime } from './job-runtime.ts';
import { runRemoteAction } from './remote-actions.ts';
import { runLocalAction } from './run-local-action.ts';
import { runScript } from './run-script.ts';
import { createStepConsole, type StepConsole } from './step-console.ts';
import { stepEnvironment } from './step-environment.ts';
import { LONGEST_TIMER_MS, readMinutes } from './time-limit.ts';
import type { StepDefinition } from './workflow-definition.ts';

/**
 * Runs one step of a job, or skips it, and leaves its result in the job. Never throws: what goes wrong is the
 * step's failure.
 */
export async function runStep(job: JobRuntime, definition: StepDefinition, step: Step): Promise<void> {
  const { plan, control } = job;
  const console = createStepConsole(job.job, step, job.masks, job.folders.workspace);
  const endingBefore = control.ending;
  const forcedBefore = control.forcedFailure;
  control.beginStep((message) => console.annotate('failure', message));
  let outcome: Conclusion;
  let ignoresFailure = false;
  const thrown: unknown[] = [];
  let timer: NodeJS.Timeout | null = null;
  try {
    const jobEnv = Object.fromEntries(job.env);
    const ownEnv = interpolateMap(definition.env, jobScope(job, jobEnv));
    const env = { ...jobEnv, ...ownEnv };
    const scope = jobScope(job, env);
    if (!isTrue(definition.condition, scope)) {
      outcome = 'skipped';
    } else {
      step.status = 'in_progress';
      step.name = definition.name === null ? step.name : interpolate(definition.name, scope);
      timer = startTimeout(job, definition, step, scope);
      plan.host.onChange(plan.run);
      ignoresFailure = interpolateFlag(definition.continueOnError, scope);
      const files = await createCommandFiles(job.folders.commandFiles, String(step.number));
      const runtime: StepRuntime = {
        job,
        step,
        definition,
        console,
        scope,
        ownEnv,
        depth: 0,
        env: stepEnvironment(job, definition.id, env, files.variables),
      };
      thrown.push(...(await perform(runtime, files, String(step.number))));
      outcome = thrown.length === 0 ? 'success' : 'failure';
    }
  } catch (reason) {
    thrown.push(reason);
    outcome = 'failure';
  }
  clearTimeout(timer ?? undefined);
  control.lookAtClock(plan.host.now());
  if (control.stepTimeout !== null) {
    outcome = 'failure';
    thrown.splice(0, thrown.length, new StepFailed(control.stepTimeout));
  }
  // An ending that came while the step ran decides; one that came before has been seen by the step's `if`.
  const wasEnded = control.ending !== endingBefore;
  if (wasEnded) outcome = control.ending === 'killed' ? 'failure' : 'cancelled';
  else for (const reason of thrown) report(control, console, reason);
  const forced = control.forcedFailure !== forcedBefore;
  if (forced) outcome = 'failure';
  const conclusion = outcome === 'failure' && ignoresFailure && !forced && !wasEnded ? 'success' : outcome;

  job.results.set(definition.id, { outcome, conclusion, outputs: Object.fromEntries(console.outputs) });
  if (conclusion === 'failure') job.failed = true;
  step.conclusion = conclusion;
  step.status = 'completed';
  plan.host.onChange(plan.run);
}

/**
 * docs: workflow-syntax, "jobs.<job_id>.steps[*].timeout-minutes": the step fails. By the sandbox's time, as for jobs.
 */
function startTimeout(
  { control, plan: { host } }: JobRuntime,
  { timeoutMinutes }: StepDefinition,
  step: Step,
  scope: ExpressionScope,
): NodeJS.Timeout | null {
  if (timeoutMinutes === null) return null;
  const text = interpolate(timeoutMinutes, scope);
  const milliseconds = readMinutes(text);
  const at = Date.parse(host.now()) + milliseconds;
  control.limitStep(at, `The action '${step.name}' has timed out after ${text} minutes.`);
  const look = (): void => control.lookAtClock(new Date(at).toISOString());
  return setTimeout(look, Math.min(milliseconds, LONGEST_TIMER_MS));
}

/**
 * Does the work of a step and takes over what it left.
 * @param label tells the files of this step from those of others
 * @returns what went wrong; what the console has said already is in it as an empty message
 */
export async function perform(step: StepRuntime, files: CommandFiles, label: string): Promise<unknown[]> {
  const { console } = step;
  const failure = await attempt(() => work(step, label));
  const unread = await attempt(async () => take(step, await files.collect()));
  const { fault } = console;
  const said = fault === null || fault instanceof NotModelled ? fault : new StepFailed('');
  return [failure, unread, said].filter((reason) => reason !== null);
}

async function work(step: StepRuntime, label: string): Promise<void> {
  const { work: task } = step.definition;
  switch (task.kind) {
    case 'script':
      return runScript(step, task, label);
    case 'local-action':
      return runLocalAction(step, task, label);
    case 'remote-action':
      return runRemoteAction(step, task);
  }
}

/** What was thrown, or null. */
async function attempt(task: () => Promise<void>): Promise<unknown> {
  try {
    await task();
    return null;
  } catch (thrown) {
    return thrown;
  }
}

/** What is not modelled fails the job, `continue-on-error` or not; an empty message has been said by the step. */
export function report(control: JobControl, console: StepConsole, thrown: unknown): void {
  if (thrown instanceof NotModelled) control.fail(thrown.message);
  else if (messageOf(thrown) !== '') console.annotate('failure', messageOf(thrown));
}

/** docs: workflow-commands, "Job summaries": of a job the first twenty are shown. */
const SHOWN_SUMMARIES = 20;

function countSummaries({ job }: JobRuntime): number {
  return job.steps.filter(({ summary }) => summary !== '').length;
}

/** Takes over what the step left in its files, for the steps after it. */
function take({ job, step, console }: StepRuntime, collected: CollectedCommands): void {
  for (const [name, value] of collected.outputs) console.outputs.set(name, value);
  for (const [name, value] of collected.env) job.env.set(name, value);
  for (const entry of collected.paths) job.searchPath.unshift(entry);
  // Of a composite action each step adds its own.
  const isShown = step.summary !== '' || countSummaries(job) < SHOWN_SUMMARIES;
  if (isShown) step.summary += job.masks.hide(collected.summary);
  if (collected.summaryRefusal !== null) console.annotate('failure', collected.summaryRefusal);
}
