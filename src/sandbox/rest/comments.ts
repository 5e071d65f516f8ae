/** docs.github.com/rest/issues/comments */
import type { Comment } from '../comment-model.ts';
import { ApiError, notFound, validationFailed } from '../http/api-error.ts';
import type { Reply } from '../http/reply.ts';
import { fireComment } from '../issue-events.ts';
import type { Identity, Issue, PermissionScope } from '../model.ts';
import { commentShape } from '../shapes/issue.ts';
import { hasRole } from '../state.ts';
import { checkBody } from './issue-fields.ts';
import { checkLock, checkScopes, findIssue, readSince } from './issues.ts';
import { PAGE_QUERY, paginate } from './paginate.ts';
import { actorOf, type RestRequest, type Route, readChoice, readId, readRequiredText } from './route.ts';

const EITHER: readonly PermissionScope[] = ['issues', 'pull-requests'];

/** @throws {ApiError} 422 for a blank or too long text */
function readComment(body: RestRequest['body']): string {
  const text = readRequiredText(body, 'body');
  if (text.trim() === '') {
    throw validationFailed({
      resource: 'IssueComment',
      field: 'body',
      code: 'custom',
      message: "body can't be blank",
    });
  }
  checkBody('IssueComment', text);
  return text;
}

async function list(request: RestRequest): Promise<Reply> {
  const issue = findIssue(request);
  const since = readSince(request.query);
  const wanted = issue.comments.filter((comment) => since === null || comment.updatedAt >= since);
  const page = paginate(request, wanted);
  const body = page.items.map((comment) => commentShape(request.host.url, issue, comment));
  return { status: 200, body, headers: page.headers };
}

async function create(request: RestRequest): Promise<Reply> {
  const { host, identity } = request;
  const issue = findIssue(request);
  const actor = actorOf(identity);
  checkScopes(identity, issue);
  checkLock(issue, identity, 'comment');
  const body = readComment(request.body);
  const now = host.now();
  const comment: Comment = {
    id: host.state.nextId(),
    author: actor.user,
    createdAt: now,
    updatedAt: now,
    body,
    editedAt: null,
    editor: null,
    reactions: [],
  };
  issue.comments.push(comment);
  issue.updatedAt = now;
  await fireComment(host, issue, comment, 'created', actor);
  const shape = commentShape(host.url, issue, comment);
  return { status: 201, body: shape, headers: { location: String(shape['url']) } };
}

/** @throws {ApiError} 404 */
export function findComment({ repository, params }: RestRequest): {
  readonly issue: Issue;
  readonly comment: Comment;
} {
  const id = readId(params, 'comment_id');
  for (const issue of repository.issues.values()) {
    const comment = issue.comments.find((each) => each.id === id);
    if (comment !== undefined) return { issue, comment };
  }
  throw notFound();
}

/** People change and delete their own comments; with role `write`, and as a job, those of others too. */
function checkOwner(identity: Identity, issue: Issue, comment: Comment): void {
  const actor = actorOf(identity);
  checkScopes(identity, issue);
  const isAuthor = comment.author.id === actor.user.id;
  if (actor.kind === 'user' && !isAuthor && !hasRole(issue.repository, actor.user, 'write')) {
    throw new ApiError(403, 'Must have admin rights to Repository.');
  }
}

async function update(request: RestRequest): Promise<Reply> {
  const { host, identity } = request;
  const { issue, comment } = findComment(request);
  checkOwner(identity, issue, comment);
  const before = comment.body;
  const actor = actorOf(identity);
  comment.body = readComment(request.body);
  comment.updatedAt = host.now();
  if (comment.body !== before) {
    comment.editedAt = comment.updatedAt;
    comment.editor = actor.user;
    await fireComment(host, issue, comment, 'edited', actor, before);
  }
  return { status: 200, body: commentShape(host.url, issue, comment) };
}

async function remove(request: RestRequest): Promise<Reply> {
  const { host, identity } = request;
  const { issue, comment } = findComment(request);
  checkOwner(identity, issue, comment);
  issue.comments.splice(issue.comments.indexOf(comment), 1);
  await fireComment(host, issue, comment, 'deleted', actorOf(identity));
  return { status: 204 };
}

/** Of all issues and pull requests; by id unless told (docs.github.com/rest/issues/comments#list-issue-comments-for-a-repository). */
async function listAll(request: RestRequest): Promise<Reply> {
  const { host, repository, query } = request;
  const since = readSince(query);
  const sort = readChoice(query, 'sort', ['created', 'updated']);
  const sign = sort !== null && readChoice(query, 'direction', ['asc', 'desc']) === 'desc' ? -1 : 1;
  const key = (comment: Comment): string =>
    sort === null ? '' : sort === 'created' ? comment.createdAt : comment.updatedAt;
  const wanted = [...repository.issues.values()]
    .flatMap((issue) => issue.comments.map((comment) => ({ issue, comment })))
    .filter(({ comment }) => since === null || comment.updatedAt >= since)
    .sort(({ comment: a }, { comment: b }) =>
      key(a) === key(b) ? sign * (a.id - b.id) : key(a) < key(b) ? -sign : sign,
    );
  const page = paginate(request, wanted);
  const body = page.items.map(({ issue, comment }) => commentShape(host.url, issue, comment));
  return { status: 200, body, headers: page.headers };
}

export const COMMENT_ROUTES: readonly Route[] = [
  {
    method: 'GET',
    path: '/repos/{owner}/{repo}/issues/comments',
    needs: { access: 'read', scopes: EITHER, role: 'read' },
    query: ['sort', 'direction', 'since', ...PAGE_QUERY],
    handle: listAll,
  },
  {
    method: 'GET',
    path: '/repos/{owner}/{repo}/issues/comments/{comment_id}',
    needs: { access: 'read', scopes: EITHER, role: 'read' },
    handle: async (request) => {
      const { issue, comment } = findComment(request);
      return { status: 200, body: commentShape(request.host.url, issue, comment) };
    },
  },
  {
    method: 'DELETE',
    path: '/repos/{owner}/{repo}/issues/comments/{comment_id}',
    needs: { access: 'write', scopes: EITHER, role: 'read' },
    handle: remove,
  },
  {
    method: 'GET',
    path: '/repos/{owner}/{repo}/issues/{issue_number}/comments',
    needs: { access: 'read', scopes: EITHER, role: 'read' },
    query: ['since', ...PAGE_QUERY],
    handle: list,
  },
  {
    method: 'POST',
    path: '/repos/{owner}/{repo}/issues/{issue_number}/comments',
    needs: { access: 'write', scopes: EITHER, role: 'read' },
    body: ['body'],
    handle: create,
  },
  {
    method: 'PATCH',
    path: '/repos/{owner}/{repo}/issues/comments/{comment_id}',
    needs: { access: 'write', scopes: EITHER, role: 'read' },
    body: ['body'],
    handle: update,
  },
];
