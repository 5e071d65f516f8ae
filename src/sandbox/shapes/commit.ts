/** Commits as workflow runs and event payloads carry them (docs.github.com/rest/actions/workflow-runs, `head_commit`). */
import { treeOf } from '../git/tree.ts';
import type { SandboxHost } from '../host.ts';
import type { Repository } from '../model.ts';
import type { Commit } from '../ports.ts';

/** The "simple commit"; author and committer are one here. */
export async function simpleCommitShape(
  repository: Repository,
  commit: Commit,
): Promise<Record<string, unknown>> {
  const person = { name: commit.authorName, email: commit.authorEmail };
  return {
    id: commit.sha,
    tree_id: await treeOf(repository.gitDir, commit.sha),
    message: commit.body === '' ? commit.subject : `${commit.subject}\n\n${commit.body}`,
    timestamp: commit.date,
    author: person,
    committer: person,
  };
}

/** The commit of that SHA; null when the repository does not have it. */
export async function readSimpleCommit(
  host: SandboxHost,
  repository: Repository,
  sha: string,
): Promise<Record<string, unknown> | null> {
  const commit = await host.git.commit(repository, sha);
  return commit === null ? null : simpleCommitShape(repository, commit);
}
