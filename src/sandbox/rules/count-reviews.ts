/** What reviewers say of a pull request, as far as rules count it. */
import type { Repository } from '../model.ts';
import type { PullRequest, Review } from '../pull-model.ts';
import { hasRole } from '../state.ts';
import type { ReviewCount } from './judge-move.ts';

/** What a reviewer said last, and counts. */
type Word = Pick<Review, 'author' | 'state'>;

/**
 * Each reviewer's last word counts, comments are none; a review that was dismissed takes their word back
 * (docs.github.com/pull-requests/collaborating-with-pull-requests/reviewing-changes-in-pull-requests/about-pull-request-reviews).
 * Only people with write access count.
 */
export function lastWords(repository: Repository, { reviews }: PullRequest): readonly Word[] {
  const words = new Map(
    reviews
      .filter(({ state }) => state !== 'COMMENTED')
      .filter(({ author }) => hasRole(repository, author, 'write'))
      .map((review) => [review.author.id, review]),
  );
  return [...words.values()];
}

export function countReviews(repository: Repository, pull: PullRequest): ReviewCount {
  const words = lastWords(repository, pull);
  const count = (state: Review['state']): number => words.filter((word) => word.state === state).length;
  return { approving: count('APPROVED'), requestingChanges: count('CHANGES_REQUESTED') };
}
