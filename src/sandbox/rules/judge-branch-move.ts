/** Gathers what the decision about a branch needs. Whatever moves a branch asks here first. */
import type { Actor } from '../events.ts';
import { isAncestor } from '../git/merge.ts';
import { NotModelled } from '../http/api-error.ts';
import type { Identity, Issue, Repository, User } from '../model.ts';
import type { PullRequest } from '../pull-model.ts';
import { hasRole } from '../state.ts';
import { awaitedOwners } from './awaited-owners.ts';
import { checksOf } from './commit-checks.ts';
import { countReviews } from './count-reviews.ts';
import { judgeMove, type Move, type Mover } from './judge-move.ts';
import { rulesetsOn } from './ruleset.ts';

/** A GITHUB_TOKEN is nobody a bypass list could name. */
export function moverOf(repository: Repository, actor: Identity): Mover {
  return {
    appId: actor.kind === 'app' ? actor.app.id : null,
    isAdmin: actor.kind === 'user' && hasRole(repository, actor.user, 'admin'),
  };
}

/** What the branches of merge queues begin with. */
const QUEUE_BRANCHES = 'gh-readonly-queue/';

export interface BranchPush {
  readonly repository: Repository;
  readonly branch: string;
  /** Null for a deletion. */
  readonly after: string | null;
  readonly isForced: boolean;
  /** Whether the branch is made by it. */
  readonly isCreation: boolean;
  /** Whether merge commits come in. */
  readonly bringsMerges: boolean;
  readonly actor: Actor;
}

/**
 * What stands against a push, or a commit by the API. To push the head of an open pull request is to merge it by
 * other ways (docs.github.com/pull-requests/collaborating-with-pull-requests/incorporating-changes-from-a-pull-request/about-pull-request-merges#indirect-merges),
 * and is judged by that pull request's reviews.
 *
 * @throws {NotModelled} for a branch of a merge queue
 */
export function judgePush({ repository, branch, after, actor, ...push }: BranchPush): readonly string[] {
  // They are read-only; in what words GitHub says so is not recorded.
  if (branch.startsWith(QUEUE_BRANCHES)) throw new NotModelled(`a push to ${branch}`);
  const pull = [...repository.issues.values()].find(
    ({ state, pullRequest }) =>
      state === 'open' && pullRequest?.baseRef === branch && pullRequest.headSha === after,
  )?.pullRequest;
  return judgeMove(rulesetsOn(repository, branch), {
    ...push,
    how: 'push',
    isDeletion: after === null,
    checks: after === null ? new Map() : checksOf(repository, after),
    reviews: pull == null ? null : countReviews(repository, pull),
    awaitedOwners: pull == null ? [] : awaitedOwners(repository, pull),
    isUpToDate: true,
    by: moverOf(repository, actor),
  });
}

/** What every merge of a pull request is that the sandbox makes. */
const BY_BUTTON = { isCreation: false, isDeletion: false, isForced: false, bringsMerges: true } as const;

/** What stands against merging a pull request, or against adding it to the merge queue. */
export async function judgeMerge(
  issue: Issue,
  actor: Actor,
  how: 'merge' | 'enqueue' = 'merge',
): Promise<readonly string[]> {
  const { repository, pullRequest: pull } = issue;
  if (pull === null || rulesetsOn(repository, pull.baseRef).length === 0) return [];
  const isUpToDate = await isAncestor(repository.gitDir, pull.baseSha, pull.headSha);
  return judgeMergeBy(repository, pull, { how, isUpToDate, by: moverOf(repository, actor) });
}

/**
 * Whether rules stand against a merge by somebody without special rights, a head that is behind left aside. That the
 * merge must go through the queue is no obstacle: `clean` is what GitHub calls a pull request that may enter it, and one
 * that has (github.com/netresearch/git-workflow-skill/pull/134). Neither is a linear history, with which a pull request
 * can be squashed or rebased.
 */
export function isBlocked(repository: Repository, pull: PullRequest): boolean {
  const by = { appId: null, isAdmin: false };
  const attempt = { how: 'enqueue', isUpToDate: true, bringsMerges: false, by } as const;
  return judgeMergeBy(repository, pull, attempt).length > 0;
}

/** What the rules for reviews alone have against a merge, while somebody's pull request waits in the queue. */
export function judgeReviewsOf(repository: Repository, pull: PullRequest, enqueuer: User): readonly string[] {
  const rulesets = rulesetsOn(repository, pull.baseRef).map((ruleset) => ({
    ...ruleset,
    rules: ruleset.rules.filter(({ type }) => type === 'pull_request'),
  }));
  const by = moverOf(repository, { kind: 'user', user: enqueuer });
  return judgeMove(rulesets, {
    ...BY_BUTTON,
    how: 'enqueue',
    checks: new Map(),
    reviews: countReviews(repository, pull),
    awaitedOwners: awaitedOwners(repository, pull),
    isUpToDate: true,
    by,
  });
}

function judgeMergeBy(
  repository: Repository,
  pull: PullRequest,
  attempt: Pick<Move, 'how' | 'isUpToDate' | 'by'> & Partial<Pick<Move, 'bringsMerges'>>,
): readonly string[] {
  return judgeMove(rulesetsOn(repository, pull.baseRef), {
    ...BY_BUTTON,
    ...attempt,
    checks: checksOf(repository, pull.headSha),
    reviews: countReviews(repository, pull),
    awaitedOwners: awaitedOwners(repository, pull),
  });
}

/** As the API words a refusal, from answers people recorded (one for merging: github.com/bitrix24/b24ui/issues/353). */
export function violationMessage(violations: readonly string[]): string {
  return `Repository rule violations found\n\n${violations.map((each) => `${each}\n\n`).join('')}`;
}
