/**
 * A merge queue as plain data: pull requests that wait to be merged one upon the other
 * (docs.github.com/repositories/configuring-branches-and-merges-in-your-repository/configuring-pull-request-merges/managing-a-merge-queue).
 */
import type { Issue, User } from './model.ts';
import type { PullRequest } from './pull-model.ts';

export interface QueueEntry {
  readonly id: number;
  readonly issue: Issue;
  readonly pull: PullRequest;
  readonly enqueuer: User;
  readonly enqueuedAt: string;
  /** The head that was added; a pull request that got another since leaves the queue. */
  readonly headSha: string;
  /** Null while its turn to have checks run has not come. */
  group: MergeGroup | null;
}

/** The branch that the checks of one entry run on: its base with the entries before it and itself merged in. */
export interface MergeGroup {
  /** `gh-readonly-queue/main/pr-7-<baseSha>` */
  readonly branch: string;
  /** The head of the base branch, or the group of the entry before. */
  readonly baseSha: string;
  /** The merge commit. When its checks have passed, the base branch is moved to exactly this one. */
  readonly headSha: string;
  /** When checks were asked for; null until they are, and no check counts before. */
  requestedAt: string | null;
}

/** Why a pull request has left the queue, in the words of the event `dequeued`. */
export type RemovalReason =
  | 'MANUAL'
  | 'MERGE'
  | 'MERGE_CONFLICT'
  | 'CI_FAILURE'
  | 'CI_TIMEOUT'
  | 'ALREADY_MERGED'
  | 'QUEUE_CLEARED'
  | 'BRANCH_PROTECTIONS'
  | 'UNKNOWN_REMOVAL_REASON';
