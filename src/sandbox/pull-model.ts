/** What a pull request has that an issue has not: the part of the state next to `model.ts`. */
import type { Repository, User } from './model.ts';

export interface PullRequest {
  readonly headRepository: Repository;
  readonly headRef: string;
  headSha: string;
  readonly baseRef: string;
  baseSha: string;
  /** The commit of `refs/pull/<n>/merge`, what `pull_request` runs check out; null while there is a conflict. */
  testMergeSha: string | null;
  /** What the head has that the base does not; of the time when a branch of it last moved. */
  counts: DiffCounts;
  /**
   * For each rule of the base's CODEOWNERS that a changed path falls under the names it gives, as they are written; of
   * the time when a branch of it last moved.
   */
  codeOwners: readonly (readonly string[])[];
  /** Whose review was asked for, and has not come. */
  requestedReviewers: User[];
  mergedAt: string | null;
  mergedBy: User | null;
  mergeCommitSha: string | null;
  /** Oldest first. */
  readonly reviews: Review[];
}

/** docs.github.com/rest/pulls/reviews; reviews that wait to be sent are not modelled. */
export interface Review {
  readonly id: number;
  readonly author: User;
  state: 'APPROVED' | 'CHANGES_REQUESTED' | 'COMMENTED' | 'DISMISSED';
  readonly body: string;
  readonly submittedAt: string;
  /** The head when the review was made. */
  readonly commitSha: string;
}

export interface DiffCounts {
  readonly commits: number;
  readonly additions: number;
  readonly deletions: number;
  readonly changedFiles: number;
}
