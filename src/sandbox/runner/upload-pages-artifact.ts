import { copyFile, lstat, mkdir, readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { StepFailed } from './errors.ts';
import type { RunPlan, StepRuntime } from './job-runtime.ts';

/** Where the artifact `github-pages` of a run lies. */
export function pagesArtifactFolder(plan: RunPlan): string {
  return path.join(plan.artifactsDirectory, 'github-pages');
}

/**
 * `actions/upload-pages-artifact`: keeps a copy of `path` (default `_site/`) as the run's artifact. Names that
 * begin with a dot are left out (its action.yml, `include-hidden-files`). Links are refused: "must not contain
 * symbolic or hard links" (github.com/actions/upload-pages-artifact, "File permissions" and "Artifact validation").
 */
export async function uploadPagesArtifact(
  step: StepRuntime,
  inputs: Readonly<Record<string, string>>,
): Promise<void> {
  const { plan, folders } = step.job;
  const source = path.resolve(folders.workspace, inputs['path'] ?? '_site/');
  const target = pagesArtifactFolder(plan);
  await rm(target, { recursive: true, force: true });
  const count = await copyTree(source, target, '');
  step.console.outputs.set('artifact_id', String(plan.host.nextId()));
  step.console.log(`Artifact github-pages: ${count} files`);
}

/** Copies folders and plain files. @returns how many files. @throws StepFailed for anything else */
export async function copyTree(source: string, target: string, shown: string): Promise<number> {
  const found = await lstat(source).catch(() => null);
  if (found === null || !found.isDirectory()) {
    throw new StepFailed(
      `No files were found with the provided path: ${shown || source}. It must be a folder.`,
    );
  }
  await mkdir(target, { recursive: true });
  let count = 0;
  for (const entry of await readdir(source, { withFileTypes: true })) {
    if (entry.name.startsWith('.')) continue;
    const name = path.posix.join(shown, entry.name);
    const from = path.join(source, entry.name);
    const to = path.join(target, entry.name);
    if (entry.isDirectory()) {
      count += await copyTree(from, to, name);
    } else if (entry.isFile()) {
      await copyFile(from, to);
      count += 1;
    } else {
      throw new StepFailed(`The artifact must not contain symbolic links or special files: ${name}`);
    }
  }
  return count;
}
