import { stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { runChild } from './child-process.ts';
import { StepFailed } from './errors.ts';
import { interpolate } from './expression.ts';
import type { StepRuntime } from './job-runtime.ts';
import type { StepWork } from './workflow-definition.ts';

/**
 * Runs the script of a `run:` step in a file of its own
 * (docs: workflow-syntax, "jobs.<job_id>.steps[*].shell": what bash is called with, named and unnamed).
 * @throws StepFailed when it exits with anything but 0
 */
export async function runScript(
  step: StepRuntime,
  work: StepWork & { readonly kind: 'script' },
  label: string,
): Promise<void> {
  const { folders, control } = step.job;
  const script = interpolate(work.script, step.scope);
  const file = path.join(folders.temp, `step-${label}.sh`);
  await writeFile(file, `${script}\n`);

  const flags = work.shell === null ? ['-e'] : ['--noprofile', '--norc', '-eo', 'pipefail'];
  const cwd = path.resolve(folders.workspace, interpolate(work.workingDirectory ?? '.', step.scope));
  if (!(await isFolder(cwd))) {
    throw new StepFailed(`An error occurred trying to start process 'bash' with working directory '${cwd}'.`);
  }
  step.console.log(`##[group]Run ${script.trim().split('\n')[0] ?? ''}`);
  step.console.log(script.trimEnd());
  step.console.log(`shell: bash ${flags.join(' ')} {0}`);
  step.console.log('##[endgroup]');
  const code = await runChild({
    command: 'bash',
    args: [...flags, file],
    cwd,
    env: step.env,
    control,
    onLine: step.console.receive,
  });
  if (code !== 0) throw new StepFailed(`Process completed with exit code ${code}.`);
}

async function isFolder(folder: string): Promise<boolean> {
  return stat(folder).then(
    (found) => found.isDirectory(),
    () => false,
  );
}
