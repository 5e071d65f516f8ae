/** The button "Submit review". */
import type { Actor } from '../events.ts';
import type { SandboxHost } from '../host.ts';
import { NotModelled } from '../http/api-error.ts';
import { isInstallation } from '../installation.ts';
import type { Issue } from '../model.ts';
import { tellOfReview } from '../notifications/tell-of-event.ts';
import type { Review } from '../pull-model.ts';

export interface ReviewOrder {
  readonly event: 'APPROVE' | 'REQUEST_CHANGES' | 'COMMENT';
  readonly body: string;
}

export type ReviewResult =
  | { readonly kind: 'reviewed'; readonly review: Review }
  /** With the reason as GitHub words it. */
  | { readonly kind: 'refused'; readonly reason: string };

const STATES = { APPROVE: 'APPROVED', REQUEST_CHANGES: 'CHANGES_REQUESTED', COMMENT: 'COMMENTED' } as const;

/**
 * A review of the head as it is now (docs.github.com/rest/pulls/reviews#create-a-review-for-a-pull-request). Whether
 * it counts is for the rules to say. The event `pull_request_review` is not fired; a workflow that waits for it is
 * refused by the runner.
 *
 * @throws {NotModelled} for a verdict of an App
 */
export function reviewPull(
  host: Pick<SandboxHost, 'now' | 'state'>,
  issue: Issue,
  order: ReviewOrder,
  actor: Actor,
): ReviewResult {
  const { pullRequest: pull } = issue;
  if (pull === null) throw new Error(`#${issue.number} is no pull request`);
  const reason = refusalOf(issue, order, actor);
  if (reason !== null) return { kind: 'refused', reason };
  const review: Review = {
    id: host.state.nextId(),
    author: actor.user,
    state: STATES[order.event],
    body: order.body,
    submittedAt: host.now(),
    commitSha: pull.headSha,
  };
  pull.reviews.push(review);
  // What was asked for has come
  // (docs.github.com/rest/pulls/review-requests#get-all-requested-reviewers-for-a-pull-request).
  pull.requestedReviewers = pull.requestedReviewers.filter(({ id }) => id !== actor.user.id);
  issue.updatedAt = review.submittedAt;
  tellOfReview(host, issue, review);
  return { kind: 'reviewed', review };
}

function refusalOf(issue: Issue, { event, body }: ReviewOrder, actor: Actor): string | null {
  if (event !== 'APPROVE' && body.trim() === '') return "Review body can't be blank";
  if (event === 'COMMENT') return null;
  if (isInstallation(actor)) {
    // The setting that allows it is off unless somebody turns it on
    // (docs.github.com/repositories/managing-your-repositorys-settings-and-features/enabling-features-for-your-repository/managing-github-actions-settings-for-a-repository#preventing-github-actions-from-creating-or-approving-pull-requests).
    if (actor.kind === 'job' && event === 'APPROVE') {
      return 'GitHub Actions is not permitted to approve pull requests.';
    }
    throw new NotModelled('a review by an App other than a comment');
  }
  if (actor.user.id !== issue.author.id) return null;
  return `Review Can not ${event === 'APPROVE' ? 'approve' : 'request changes on'} your own pull request`;
}

/** @returns why it cannot be taken back, or null when it has been */
export function dismissReview(host: Pick<SandboxHost, 'now'>, issue: Issue, review: Review): string | null {
  // A comment says nothing that could be taken back.
  if (review.state === 'COMMENTED') return 'Can not dismiss a commented pull request review';
  if (review.state === 'DISMISSED') return 'Can not dismiss a dismissed pull request review';
  review.state = 'DISMISSED';
  issue.updatedAt = host.now();
  return null;
}
