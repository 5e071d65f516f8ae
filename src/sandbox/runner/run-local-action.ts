import { readActionMetadata } from './action-metadata.ts';
import { runChild } from './child-process.ts';
import { StepFailed } from './errors.ts';
import { interpolate, interpolateMap } from './expression.ts';
import type { StepRuntime } from './job-runtime.ts';
import { runComposite } from './run-composite.ts';
import type { StepWork } from './workflow-definition.ts';

/**
 * Runs an action of the repository: its steps when it is a composite one, else `node <main>` with its inputs as
 * `INPUT_<NAME>`
 * (docs: metadata-syntax, "inputs": upper case, spaces become underscores; the warning for an unknown input is
 * that of github.com/actions/runner, ActionRunner.cs).
 * @throws StepFailed when it exits with anything but 0
 */
export async function runLocalAction(
  step: StepRuntime,
  work: StepWork & { readonly kind: 'local-action' },
  label: string,
): Promise<void> {
  const { plan, folders, control } = step.job;
  const metadata = await readActionMetadata(folders.workspace, work.path);
  const given = interpolateMap(work.inputs, step.scope);
  const known = Object.keys(metadata.inputs);
  const unexpected = Object.keys(given).filter(
    (name) => !known.some((input) => input.toLowerCase() === name.toLowerCase()),
  );
  if (unexpected.length > 0) {
    const list = (names: readonly string[]) => names.map((name) => `'${name}'`).join(', ');
    step.console.annotate(
      'warning',
      `Unexpected input(s) ${list(unexpected)}, valid inputs are [${list(known)}]`,
    );
  }

  const inputs: Record<string, string> = {};
  for (const [name, fallback] of Object.entries(metadata.inputs)) {
    const own = Object.keys(given).find((each) => each.toLowerCase() === name.toLowerCase());
    const written = own === undefined ? undefined : given[own];
    inputs[name] = written ?? (fallback === null ? '' : interpolate(fallback, step.scope));
  }

  step.console.log(`##[group]Run ${work.path}`);
  for (const [name, value] of Object.entries(given)) step.console.log(`with ${name}: ${value}`);
  step.console.log('##[endgroup]');
  if (metadata.kind === 'composite') return runComposite(step, metadata, inputs, label);
  const variables = Object.entries({ ...inputs, ...given }).map(([name, value]) => [
    variableName(name),
    value,
  ]);
  const code = await runChild({
    command: plan.host.nodePath,
    args: [metadata.main],
    cwd: folders.workspace,
    env: { ...step.env, ...Object.fromEntries(variables) },
    control,
    onLine: step.console.receive,
  });
  // An action says itself what went wrong: unlike for scripts, GitHub adds no annotation about the exit code.
  if (code !== 0) throw new StepFailed('');
}

function variableName(input: string): string {
  return `INPUT_${input.replaceAll(' ', '_').toUpperCase()}`;
}
