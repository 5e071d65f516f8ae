/** The button "Merge pull request". */
import { type Actor, firePullRequest } from '../events.ts';
import { compareAndSwap } from '../git/bare-repository.ts';
import { treeOf } from '../git/tree.ts';
import { writeCommit } from '../git/write-commit.ts';
import type { SandboxHost } from '../host.ts';
import type { Issue } from '../model.ts';
import { judgeMerge, violationMessage } from '../rules/judge-branch-move.ts';
import { branchMoved } from './branch-moved.ts';
import { mergeMessage } from './merge-message.ts';
import { setState } from './set-state.ts';

export interface MergeOrder {
  /** What the caller saw at the head; the merge is refused when it is something else now. */
  readonly sha: string | null;
  readonly title: string | null;
  readonly message: string | null;
}

export type MergeResult =
  | { readonly kind: 'merged'; readonly sha: string }
  | { readonly kind: 'not-mergeable' }
  /** With what stands against it, as GitHub words it. */
  | { readonly kind: 'rule-violations'; readonly message: string }
  | { readonly kind: 'head-modified' }
  /** The merge queue will merge it. */
  | { readonly kind: 'in-queue' };

/**
 * Merges with a merge commit, which has the tree of the test merge
 * (docs.github.com/rest/pulls/pulls#merge-a-pull-request). Fires `push` for the base branch and `pull_request` with
 * `closed`, both in the name of who merged.
 */
export async function mergePull(
  host: SandboxHost,
  issue: Issue,
  order: MergeOrder,
  actor: Actor,
): Promise<MergeResult> {
  const { repository, pullRequest: pull } = issue;
  const { gitDir } = repository;
  let before: string | null = null;
  const result = await host.alone(repository, async (): Promise<MergeResult> => {
    if (pull === null || issue.state === 'closed' || pull.testMergeSha === null)
      return { kind: 'not-mergeable' };
    if (order.sha !== null && order.sha !== pull.headSha) return { kind: 'head-modified' };
    if (repository.mergeQueue.some((entry) => entry.pull === pull)) return { kind: 'in-queue' };
    const violations = await judgeMerge(issue, actor);
    if (violations.length > 0) return { kind: 'rule-violations', message: violationMessage(violations) };
    const sha = await writeCommit(gitDir, {
      tree: await treeOf(gitDir, pull.testMergeSha),
      parents: [pull.baseSha, pull.headSha],
      message: mergeMessage(issue, pull, order.title, order.message),
      author: actor.user,
      date: host.now(),
    });
    if (!(await compareAndSwap(gitDir, `refs/heads/${pull.baseRef}`, sha, pull.baseSha))) {
      return { kind: 'not-mergeable' };
    }
    before = pull.baseSha;
    setState(host, issue, 'closed', null);
    pull.mergedAt = issue.closedAt;
    pull.mergedBy = actor.user;
    pull.mergeCommitSha = sha;
    return { kind: 'merged', sha };
  });
  if (result.kind === 'merged' && pull !== null) {
    await branchMoved(
      host,
      { repository, branch: pull.baseRef, before, after: result.sha, description: issue.body },
      actor,
    );
    await firePullRequest(host, issue, 'closed', actor);
  }
  return result;
}
