/** docs.github.com/rest/pulls/reviews; reviews are sent at once, without comments on lines, and start no runs. */
import { ApiError, NotModelled, notFound } from '../http/api-error.ts';
import type { Reply } from '../http/reply.ts';
import { isInstallation } from '../installation.ts';
import type { Issue, PullRequest, Review } from '../model.ts';
import { reviewShape } from '../shapes/review.ts';
import { checkBody } from './issue-fields.ts';
import { PAGE_QUERY, paginate } from './paginate.ts';
import { findPull } from './pulls.ts';
import {
  actorOf,
  type RestRequest,
  type Route,
  readId,
  readNullableText,
  readRequiredText,
  readText,
} from './route.ts';

const STATES: Readonly<Record<string, Review['state']>> = {
  APPROVE: 'APPROVED',
  REQUEST_CHANGES: 'CHANGES_REQUESTED',
  COMMENT: 'COMMENTED',
};

function unprocessable(reason: string): ApiError {
  return new ApiError(422, 'Unprocessable Entity', { errors: [reason] });
}

async function list(request: RestRequest): Promise<Reply> {
  const { issue, pull } = findPull(request);
  const page = paginate(request, pull.reviews);
  const body = page.items.map((review) => reviewShape(request.host.url, issue, review));
  return { status: 200, body, headers: page.headers };
}

/** @throws {ApiError} 404 */
function findReview(request: RestRequest): { readonly issue: Issue; readonly review: Review } {
  const { issue, pull } = findPull(request);
  const id = readId(request.params, 'review_id');
  const review = pull.reviews.find((each) => each.id === id);
  if (review === undefined) throw notFound();
  return { issue, review };
}

/** The state the review is to have. @throws {ApiError} 422 for what the reviewer may not say, {NotModelled} */
function readState({ body, identity }: RestRequest, issue: Issue, pull: PullRequest): Review['state'] {
  const event = readText(body, 'event');
  const state = event === undefined ? undefined : STATES[event];
  if (state === undefined) throw new NotModelled(`a review with event ${event ?? 'left away'}`);
  const commit = readText(body, 'commit_id') ?? pull.headSha;
  if (commit !== pull.headSha) throw new NotModelled('a review of a commit that is not the head');
  if (state === 'COMMENTED') return state;
  if (isInstallation(identity)) {
    // The setting that allows it is off unless somebody turns it on
    // (docs.github.com/repositories/managing-your-repositorys-settings-and-features/enabling-features-for-your-repository/managing-github-actions-settings-for-a-repository#preventing-github-actions-from-creating-or-approving-pull-requests).
    if (identity.kind === 'job' && state === 'APPROVED') {
      throw unprocessable('GitHub Actions is not permitted to approve pull requests.');
    }
    throw new NotModelled('a review by an App other than a comment');
  }
  const verb = state === 'APPROVED' ? 'approve' : 'request changes on';
  if (actorOf(identity).user.id === issue.author.id) {
    throw unprocessable(`Review Can not ${verb} your own pull request`);
  }
  return state;
}

/** Whoever can read may review; whose review counts is for the rules to say. */
async function create(request: RestRequest): Promise<Reply> {
  const { host, identity, body } = request;
  const { issue, pull } = findPull(request);
  const { user } = actorOf(identity);
  const state = readState(request, issue, pull);
  const text = readNullableText(body, 'body') ?? '';
  if (state !== 'APPROVED' && text.trim() === '') throw unprocessable("Review body can't be blank");
  checkBody('PullRequestReview', text);
  const review: Review = {
    id: host.state.nextId(),
    author: user,
    state,
    body: text,
    submittedAt: host.now(),
    commitSha: pull.headSha,
  };
  pull.reviews.push(review);
  issue.updatedAt = review.submittedAt;
  return { status: 200, body: reviewShape(host.url, issue, review) };
}

/** Takes back what a review says; a comment says nothing that could be. */
async function dismiss(request: RestRequest): Promise<Reply> {
  const { host, body } = request;
  const { issue, review } = findReview(request);
  readRequiredText(body, 'message');
  const event = readText(body, 'event') ?? 'DISMISS';
  if (event !== 'DISMISS') throw new NotModelled(`a dismissal with event ${event}`);
  if (review.state === 'COMMENTED') throw unprocessable('Can not dismiss a commented pull request review');
  if (review.state === 'DISMISSED') throw unprocessable('Can not dismiss a dismissed pull request review');
  review.state = 'DISMISSED';
  issue.updatedAt = host.now();
  return { status: 200, body: reviewShape(host.url, issue, review) };
}

const REVIEWS = '/repos/{owner}/{repo}/pulls/{pull_number}/reviews';
const READ = { access: 'read', scopes: ['pull-requests'], role: 'read' } as const;

export const REVIEW_ROUTES: readonly Route[] = [
  { method: 'GET', path: REVIEWS, needs: READ, query: PAGE_QUERY, handle: list },
  {
    method: 'POST',
    path: REVIEWS,
    needs: { access: 'write', scopes: ['pull-requests'], role: 'read' },
    body: ['event', 'body', 'commit_id'],
    handle: create,
  },
  {
    method: 'GET',
    path: `${REVIEWS}/{review_id}`,
    needs: READ,
    handle: async (request) => {
      const { issue, review } = findReview(request);
      return { status: 200, body: reviewShape(request.host.url, issue, review) };
    },
  },
  {
    method: 'PUT',
    path: `${REVIEWS}/{review_id}/dismissals`,
    needs: { access: 'write', scopes: ['pull-requests'], role: 'write' },
    body: ['message', 'event'],
    handle: dismiss,
  },
];
