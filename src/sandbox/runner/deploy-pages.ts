import { access, rm } from 'node:fs/promises';
import path from 'node:path';
import { StepFailed } from './errors.ts';
import type { StepRuntime } from './job-runtime.ts';
import { copyTree, pagesArtifactFolder } from './upload-pages-artifact.ts';

/**
 * `actions/deploy-pages`: serves the run's artifact. The job needs `pages: write`, `id-token: write` and an
 * environment (github.com/actions/deploy-pages, "Security considerations" and "Usage"; the messages are those of
 * its internal/deployment.js).
 */
export async function deployPages(step: StepRuntime): Promise<void> {
  const { plan, permissions, environment } = step.job;
  const { host, run } = plan;
  if (permissions['id-token'] !== 'write') {
    throw new StepFailed('Ensure GITHUB_TOKEN has permission "id-token: write".');
  }
  if (permissions.pages !== 'write') {
    throw new StepFailed(
      'Failed to create deployment (status: 403). Ensure GITHUB_TOKEN has permission "pages: write".',
    );
  }
  if (environment === null) {
    throw new StepFailed(
      "Failed to create deployment (status: 400). Missing environment. Ensure your workflow's deployment job has an environment.",
    );
  }
  const artifact = pagesArtifactFolder(plan);
  if (!(await exists(artifact))) {
    throw new StepFailed(
      'No artifacts named "github-pages" were found for this workflow run. Ensure artifacts are uploaded with actions/upload-pages-artifact.',
    );
  }

  const { owner, name } = run.repository;
  const directory = path.join(host.pagesDirectory, owner.login, name, `${run.id}-${run.attempt}`);
  await rm(directory, { recursive: true, force: true });
  await copyTree(artifact, directory, '');
  const url = `${host.url}/pages/${owner.login}/${name}/`;
  host.deployPages(run.repository, { directory, url, deployedAt: host.now(), runId: run.id });
  step.console.outputs.set('page_url', url);
  step.console.log(`Deployed to ${url}`);
}

async function exists(folder: string): Promise<boolean> {
  return access(folder).then(
    () => true,
    () => false,
  );
}
