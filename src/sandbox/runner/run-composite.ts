import type { Conclusion } from '../model.ts';
import type { CompositeMetadata } from './action-metadata.ts';
import { createCommandFiles } from './command-files.ts';
import { StepFailed } from './errors.ts';
import { type ExpressionScope, interpolate, interpolateFlag, interpolateMap, isTrue } from './expression.ts';
import { jobScope, type StepResult, type StepRuntime } from './job-runtime.ts';
import { perform, report } from './run-step.ts';
import { stepEnvironment } from './step-environment.ts';
import type { StepDefinition } from './workflow-definition.ts';

/** github.com/actions/runner, Constants.cs: `CompositeActionsMaxDepth`, counted from 0. */
const MOST_LEVELS = 10;

/** A composite action while it runs. */
interface Composite {
  readonly outer: StepRuntime;
  readonly metadata: CompositeMetadata;
  readonly inputs: Readonly<Record<string, string>>;
  readonly results: Map<string, StepResult>;
  failed: boolean;
}

/**
 * Runs the steps of a composite action inside of one step of the job: their logs and annotations are that step's and
 * count together (github.com/actions/runner, CompositeActionHandler.cs). Once the job is ended before its time no more
 * of them begin.
 *
 * @param label tells the files of this step from those of others
 * @throws StepFailed when one of them fails; it has said why itself
 */
export async function runComposite(
  outer: StepRuntime,
  metadata: CompositeMetadata,
  inputs: Readonly<Record<string, string>>,
  label: string,
): Promise<void> {
  if (outer.depth >= MOST_LEVELS) {
    throw new StepFailed(`Composite action depth exceeded max depth ${MOST_LEVELS}`);
  }
  const composite: Composite = { outer, metadata, inputs, results: new Map(), failed: false };
  const endingBefore = outer.job.control.ending;
  for (const [index, definition] of metadata.steps.entries()) {
    if (outer.job.control.ending !== endingBefore) break;
    const result = await runInnerStep(composite, definition, `${label}-${index}`);
    composite.results.set(definition.id, result);
    if (result.conclusion === 'failure') composite.failed = true;
  }
  const scope = innerScope(composite, envOf(composite));
  for (const [name, template] of Object.entries(metadata.outputs)) {
    outer.console.outputs.set(name, interpolate(template, scope));
  }
  if (composite.failed) throw new StepFailed('');
}

/** Workflow, job and `GITHUB_ENV`, then what the step that uses the action has set. */
function envOf({ outer }: Composite): Record<string, string> {
  return { ...Object.fromEntries(outer.job.env), ...outer.ownEnv };
}

/**
 * What its expressions see: its own inputs and steps, and how it fares itself instead of the job; neither `secrets` nor
 * `needs` nor `vars` (docs: contexts, "Context availability").
 */
function innerScope(composite: Composite, env: Readonly<Record<string, string>>): ExpressionScope {
  const { outer, metadata, inputs, results, failed } = composite;
  const { secrets: _, needs: __, vars: ___, ...contexts } = jobScope(outer.job, env).contexts;
  const cancelled = outer.job.control.ending !== null;
  const github = { ...(contexts['github'] as Record<string, unknown>), action_path: metadata.folder };
  return {
    contexts: { ...contexts, github, inputs, steps: Object.fromEntries(results) },
    status: { success: !failed && !cancelled, failure: failed && !cancelled, cancelled },
  };
}

async function runInnerStep(
  composite: Composite,
  definition: StepDefinition,
  label: string,
): Promise<StepResult> {
  const { outer, metadata } = composite;
  const { job, step } = outer;
  const console = outer.console.nested();
  const outcomeOf = (outcome: Conclusion, conclusion = outcome): StepResult => {
    return { outcome, conclusion, outputs: Object.fromEntries(console.outputs) };
  };
  try {
    const outerEnv = envOf(composite);
    const ownEnv = interpolateMap(definition.env, innerScope(composite, outerEnv));
    const env = { ...outerEnv, ...ownEnv };
    const scope = innerScope(composite, env);
    if (!isTrue(definition.condition, scope)) return outcomeOf('skipped');
    const isTolerated = interpolateFlag(definition.continueOnError, scope);
    const files = await createCommandFiles(job.folders.commandFiles, label);
    const thrown = await perform(
      {
        job,
        step,
        definition,
        console,
        scope,
        ownEnv: { ...outer.ownEnv, ...ownEnv },
        depth: outer.depth + 1,
        env: {
          ...stepEnvironment(job, definition.id, env, files.variables),
          GITHUB_ACTION_PATH: metadata.folder,
        },
      },
      files,
      label,
    );
    for (const reason of thrown) report(job.control, console, reason);
    if (thrown.length === 0) return outcomeOf('success');
    return outcomeOf('failure', isTolerated ? 'success' : 'failure');
  } catch (reason) {
    report(job.control, console, reason);
    return outcomeOf('failure');
  }
}
