/** docs.github.com/rest/pulls/reviews; reviews are sent at once and without comments on lines. */
import { ApiError, NotModelled, notFound } from '../http/api-error.ts';
import type { Reply } from '../http/reply.ts';
import type { Issue } from '../model.ts';
import type { Review } from '../pull-model.ts';
import { dismissReview, type ReviewOrder, reviewPull } from '../pulls/review-pull.ts';
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

/** @throws {NotModelled} without an event, which on GitHub keeps a review until it is submitted */
function readEvent(body: RestRequest['body']): ReviewOrder['event'] {
  const event = readText(body, 'event');
  if (event === 'APPROVE' || event === 'REQUEST_CHANGES' || event === 'COMMENT') return event;
  throw new NotModelled(`a review with event ${event ?? 'left away'}`);
}

async function create(request: RestRequest): Promise<Reply> {
  const { host, identity, body } = request;
  const { issue, pull } = findPull(request);
  const actor = actorOf(identity);
  const order = { event: readEvent(body), body: readNullableText(body, 'body') ?? '' };
  const commit = readText(body, 'commit_id') ?? pull.headSha;
  if (commit !== pull.headSha) throw new NotModelled('a review of a commit that is not the head');
  checkBody('PullRequestReview', order.body);
  const result = reviewPull(host, issue, order, actor);
  if (result.kind === 'refused') throw unprocessable(result.reason);
  return { status: 200, body: reviewShape(host.url, issue, result.review) };
}

async function dismiss(request: RestRequest): Promise<Reply> {
  const { host, body } = request;
  const { issue, review } = findReview(request);
  readRequiredText(body, 'message');
  const event = readText(body, 'event') ?? 'DISMISS';
  if (event !== 'DISMISS') throw new NotModelled(`a dismissal with event ${event}`);
  const refusal = dismissReview(host, issue, review);
  if (refusal !== null) throw unprocessable(refusal);
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
