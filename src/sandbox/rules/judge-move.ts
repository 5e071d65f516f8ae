/** The one decision of rulesets: what is moved, by whom, with which checks and reviews → what stands against it. */
import type { Rule, Ruleset } from './ruleset.ts';

/** What a check of a commit came to; a name that is not there has not reported. */
export type CheckState = 'in-progress' | 'passed' | 'failed';

/** What reviewers with write access say of a pull request, each by their last word. */
export interface ReviewCount {
  readonly approving: number;
  readonly requestingChanges: number;
}

export interface Move {
  /**
   * `push`: the branch is moved, made or deleted by git or the API; `merge`: a pull request is merged; `enqueue`: it is
   * added to the merge queue, which brings it up to date itself
   * (docs.github.com/repositories/configuring-branches-and-merges-in-your-repository/configuring-pull-request-merges/managing-a-merge-queue#about-merge-queues).
   */
  readonly how: 'push' | 'merge' | 'enqueue';
  readonly isDeletion: boolean;
  /** There was no such branch before. */
  readonly isCreation: boolean;
  /** Merge commits come in by a push; a merge of a pull request makes one. */
  readonly bringsMerges: boolean;
  /** The branch loses commits it has now. */
  readonly isForced: boolean;
  /** The checks of the commit that comes in: of the head, when a pull request is merged. */
  readonly checks: ReadonlyMap<string, CheckState>;
  /** Of the pull request that brings the commit; null when there is none. */
  readonly reviews: ReviewCount | null;
  /** The logins of the code owners whose approval is missing. */
  readonly awaitedOwners: readonly string[];
  /** Whether what comes in was made on the branch as it is now. */
  readonly isUpToDate: boolean;
  readonly by: Mover;
}

/** What of an identity a bypass list can name; nothing of it for a GITHUB_TOKEN. */
export interface Mover {
  readonly appId: number | null;
  readonly isAdmin: boolean;
}

/**
 * The violations of the rulesets that do not let this mover pass, worded as GitHub words them, each once.
 *
 * @param rulesets the ones that count for the branch
 */
export function judgeMove(rulesets: readonly Ruleset[], move: Move): readonly string[] {
  const violations = rulesets
    .filter((ruleset) => !mayPass(ruleset, move))
    .flatMap(({ rules }) => rules.flatMap((rule) => judgeRule(rule, move)));
  return [...new Set(violations)];
}

/** When a mover may pass the rules of a ruleset, in the words of the API's `current_user_can_bypass`. */
export function bypassOf({ bypass }: Ruleset, by: Mover): 'always' | 'pull_requests_only' | 'never' {
  const modes = bypass
    .filter((actor) => (actor.type === 'Integration' ? actor.appId === by.appId : by.isAdmin))
    .map(({ mode }) => mode);
  if (modes.includes('always')) return 'always';
  return modes.includes('pull_request') ? 'pull_requests_only' : 'never';
}

function mayPass(ruleset: Ruleset, { how, by }: Move): boolean {
  const pass = bypassOf(ruleset, by);
  return pass === 'always' || (pass === 'pull_requests_only' && how !== 'push');
}

/** A push is told which commits, below. */
export const MERGES_REFUSED = 'This branch must not contain merge commits.';

function judgeRule(rule: Rule, move: Move): readonly string[] {
  switch (rule.type) {
    case 'creation':
      return move.isCreation ? ['Cannot create ref due to creations being restricted.'] : [];
    case 'update':
      return move.isCreation || move.isDeletion ? [] : ['Cannot update this protected ref.'];
    case 'required_linear_history':
      return move.bringsMerges ? [MERGES_REFUSED] : [];
    case 'deletion':
      return move.isDeletion ? ['Cannot delete this branch'] : [];
    case 'non_fast_forward':
      return move.isForced ? ['Cannot force-push to this branch'] : [];
    case 'pull_request':
      if (move.isDeletion) return [];
      if (move.reviews === null) return ['Changes must be made through a pull request.'];
      return [
        ...judgeReviews(rule.requiredApprovals, move.reviews),
        ...(rule.requireCodeOwnerReview === true ? judgeOwners(move.awaitedOwners) : []),
      ];
    case 'required_status_checks':
      return move.isDeletion ? [] : judgeChecks(rule.contexts, rule.strict && move.how !== 'enqueue', move);
    case 'merge_queue':
      // Without a full stop: so it stands in the answers of github.com/anza-xyz/kit/pull/94 and georust/proj/pull/178.
      return move.isDeletion || move.how === 'enqueue'
        ? []
        : ['Changes must be made through the merge queue'];
  }
}

function judgeReviews(required: number, reviews: ReviewCount): readonly string[] {
  if (required === 0) return [];
  if (reviews.requestingChanges > 0) {
    const count = reviews.requestingChanges;
    return [`${count} review${count === 1 ? '' : 's'} requesting changes by reviewers with write access.`];
  }
  if (reviews.approving >= required) return [];
  const are = required === 1 ? 'approving review is' : 'approving reviews are';
  return [`At least ${required} ${are} required by reviewers with write access.`];
}

/**
 * So it is worded at github.com/radicle-dev/radicle-explorer/pull/649, and for two with "and/or" between them; how more
 * are listed is not recorded. It is asked for beside the number of approvals, of which 0 may be required.
 */
function judgeOwners(awaited: readonly string[]): readonly string[] {
  const last = awaited.at(-1);
  if (last === undefined) return [];
  const others = awaited.slice(0, -1);
  const names =
    others.length === 0 ? last : `${others.join(', ')}${others.length > 1 ? ',' : ''} and/or ${last}`;
  return [`Waiting on code owner review from ${names}.`];
}

type Shortcoming = 'expected' | 'in progress' | 'failing';
const SHORTCOMING: Readonly<Record<CheckState, Shortcoming | null>> = {
  'in-progress': 'in progress',
  failed: 'failing',
  passed: null,
};

/**
 * One missing check is named; of several, GitHub tells how many there are of which kind, and leaves out those in
 * progress once others are worse.
 */
function judgeChecks(contexts: readonly string[], isStrict: boolean, move: Move): readonly string[] {
  const short = contexts.flatMap((context) => {
    const state = move.checks.get(context);
    const kind = state === undefined ? 'expected' : SHORTCOMING[state];
    return kind === null ? [] : [{ context, kind }];
  });
  // How GitHub words this one is not recorded; that it refuses is documented under "Require status checks to pass".
  const behind =
    isStrict && !move.isUpToDate ? ['The head branch is not up to date with the base branch.'] : [];
  const [first, ...more] = short;
  if (first === undefined) return behind;
  if (more.length === 0) return [`Required status check "${first.context}" is ${first.kind}.`, ...behind];
  const of = `${short.length} of ${contexts.length} required status checks`;
  if (more.every(({ kind }) => kind === first.kind)) return [`${of} are ${first.kind}.`, ...behind];
  const counts = (['expected', 'failing'] as const).flatMap((kind) => {
    const count = short.filter((each) => each.kind === kind).length;
    return count === 0 ? [] : [`${count} ${kind}`];
  });
  return [`${of} have not succeeded: ${counts.join(' and ')}.`, ...behind];
}
