/** The branches of a merge queue: one for each entry whose checks run. */
import { compareAndSwap } from '../git/bare-repository.ts';
import { mergeTrees } from '../git/merge.ts';
import { git } from '../git/run-git.ts';
import { writeCommit } from '../git/write-commit.ts';
import type { SandboxHost } from '../host.ts';
import type { Repository } from '../model.ts';
import { mergeMessage } from '../pulls/merge-message.ts';
import type { MergeGroup, QueueEntry } from '../queue-model.ts';

/**
 * Merges an entry upon a commit and makes the branch `gh-readonly-queue/<base>/pr-<number>-<commit>`
 * (docs.github.com/repositories/configuring-branches-and-merges-in-your-repository/configuring-pull-request-merges/managing-a-merge-queue#triggering-merge-group-checks-with-other-ci-providers).
 * Call it inside of `host.alone`.
 *
 * @returns null on a conflict
 */
export async function buildGroup(
  host: SandboxHost,
  { issue, pull, headSha, enqueuer }: QueueEntry,
  onto: string,
): Promise<MergeGroup | null> {
  const { gitDir } = issue.repository;
  const tree = await mergeTrees(gitDir, onto, headSha);
  if (tree === null) return null;
  const sha = await writeCommit(gitDir, {
    tree,
    parents: [onto, headSha],
    message: mergeMessage(issue, pull),
    author: enqueuer,
    date: host.now(),
  });
  const branch = `gh-readonly-queue/${pull.baseRef}/pr-${issue.number}-${onto}`;
  if (!(await compareAndSwap(gitDir, `refs/heads/${branch}`, sha, null))) {
    throw new Error(`the branch ${branch} is there already`);
  }
  return { branch, baseSha: onto, headSha: sha, requestedAt: null };
}

/** Takes the groups of some entries away, with their branches. Call it inside of `host.alone`. */
export async function dropGroups(
  repository: Repository,
  entries: readonly QueueEntry[],
): Promise<readonly MergeGroup[]> {
  const dropped: MergeGroup[] = [];
  for (const entry of entries) {
    if (entry.group === null) continue;
    await git(['update-ref', '-d', `refs/heads/${entry.group.branch}`], { gitDir: repository.gitDir });
    dropped.push(entry.group);
    entry.group = null;
  }
  return dropped;
}
