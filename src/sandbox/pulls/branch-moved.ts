/** What follows from a branch that was made, moved or deleted: for pull requests, and for workflows. */
import { noteActivity } from '../clock/activity.ts';
import { type Actor, firePullRequest, firePush } from '../events.ts';
import { isAncestor } from '../git/merge.ts';
import type { SandboxHost } from '../host.ts';
import { fireIssue } from '../issue-events.ts';
import type { Issue, Repository } from '../model.ts';
import type { PullRequest } from '../pull-model.ts';
import { openPulls } from '../state.ts';
import { closeByKeywords } from './closing-keywords.ts';
import { dismissStaleReviews } from './dismiss-stale-reviews.ts';
import { setState } from './set-state.ts';
import { readTips } from './test-merge.ts';

export interface BranchMove {
  readonly repository: Repository;
  readonly branch: string;
  /** Null when the branch is new. */
  readonly before: string | null;
  /** Null when the branch was deleted. */
  readonly after: string | null;
  /** The text of the pull request whose merge this is. */
  readonly description?: string | null;
}

/** A pull request that a move has changed, and what to tell about it. */
interface Consequence {
  readonly issue: Issue;
  readonly activity: 'synchronize' | 'closed';
  readonly details: Readonly<Record<string, unknown>>;
}

/** Reads the tips again and says whether the head moved. */
async function refresh(host: SandboxHost, issue: Issue, pull: PullRequest): Promise<Consequence | null> {
  const { headSha: before, baseSha } = pull;
  const tips = await readTips(host, {
    ...pull,
    repository: issue.repository,
    number: issue.number,
    author: issue.author,
  });
  if (tips === null) return null;
  Object.assign(pull, tips);
  if (tips.headSha === before) return null;
  issue.updatedAt = host.now();
  await dismissStaleReviews(host, issue, pull, { head: before, base: baseSha });
  return { issue, activity: 'synchronize', details: { before, after: tips.headSha } };
}

/**
 * A pull request whose head is deleted is closed
 * (docs.github.com/pull-requests/collaborating-with-pull-requests/proposing-changes-to-your-work-with-pull-requests/creating-and-deleting-branches-within-your-repository);
 * one whose head has come into its base by other ways counts as merged
 * (docs.github.com/pull-requests/collaborating-with-pull-requests/incorporating-changes-from-a-pull-request/about-pull-request-merges#indirect-merges);
 * every other is merged for a try again.
 */
async function follow(
  host: SandboxHost,
  move: BranchMove,
  issue: Issue,
  actor: Actor,
): Promise<Consequence | null> {
  const pull = issue.pullRequest;
  if (pull === null || issue.state === 'closed') return null;
  if (move.after === null) {
    setState(host, issue, 'closed', null);
    return { issue, activity: 'closed', details: {} };
  }
  const isBase = move.repository.id === issue.repository.id && move.branch === pull.baseRef;
  if (isBase && (await isAncestor(move.repository.gitDir, pull.headSha, move.after))) {
    pull.mergeCommitSha = move.after;
    pull.mergedBy = actor.user;
    setState(host, issue, 'closed', null);
    pull.mergedAt = issue.closedAt;
    return { issue, activity: 'closed', details: {} };
  }
  return refresh(host, issue, pull);
}

/** Call it outside of `host.alone`, after the ref has moved. A move to the same commit is none. */
export async function branchMoved(host: SandboxHost, move: BranchMove, actor: Actor): Promise<void> {
  noteActivity(move.repository, move.branch, actor, host.now());
  const { repository, branch, before, after } = move;
  if (before === after) return;
  const touched = openPulls(
    host.state,
    ({ pullRequest: pull, repository: base }) =>
      (pull?.headRepository.id === repository.id && pull.headRef === branch) ||
      (base.id === repository.id && pull?.baseRef === branch),
  );
  const consequences: Consequence[] = [];
  for (const issue of touched) {
    const consequence = await host.alone(issue.repository, () => follow(host, move, issue, actor));
    if (consequence !== null) consequences.push(consequence);
  }
  const isDefault = after !== null && branch === repository.defaultBranch;
  const settled = isDefault
    ? await closeByKeywords(host, repository, before, after, move.description ?? '')
    : [];
  if (after !== null) await firePush(host, repository, branch, before, after, actor);
  for (const issue of settled) await fireIssue(host, issue, [{ activity: 'closed', details: {} }], actor);
  for (const { issue, activity, details } of consequences) {
    await firePullRequest(host, issue, activity, actor, details);
  }
}
