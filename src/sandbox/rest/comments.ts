/** docs.github.com/rest/issues/comments */
import { ApiError, notFound, validationFailed } from '../http/api-error.ts';
import type { Reply } from '../http/reply.ts';
import type { Comment, PermissionScope } from '../model.ts';
import { commentShape } from '../shapes/issue.ts';
import { hasRole } from '../state.ts';
import { checkBody } from './issue-fields.ts';
import { checkScopes, findIssue, readSince } from './issues.ts';
import { PAGE_QUERY, paginate } from './paginate.ts';
import { actorOf, type RestRequest, type Route, readId, readRequiredText } from './route.ts';

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
  const body = readComment(request.body);
  const now = host.now();
  const comment: Comment = {
    id: host.state.nextId(),
    author: actor.user,
    createdAt: now,
    updatedAt: now,
    body,
  };
  issue.comments.push(comment);
  issue.updatedAt = now;
  const shape = commentShape(host.url, issue, comment);
  return { status: 201, body: shape, headers: { location: String(shape['url']) } };
}

/** People change their own comments; with role `write`, and as a job, those of others too. */
async function update(request: RestRequest): Promise<Reply> {
  const { host, repository, identity, params } = request;
  const id = readId(params, 'comment_id');
  const actor = actorOf(identity);
  const issue = [...repository.issues.values()].find(({ comments }) =>
    comments.some((each) => each.id === id),
  );
  const comment = issue?.comments.find((each) => each.id === id);
  if (issue === undefined || comment === undefined) throw notFound();
  checkScopes(identity, issue);
  const isAuthor = comment.author.id === actor.user.id;
  if (actor.kind === 'user' && !isAuthor && !hasRole(repository, actor.user, 'write')) {
    throw new ApiError(403, 'Must have admin rights to Repository.');
  }
  comment.body = readComment(request.body);
  comment.updatedAt = host.now();
  return { status: 200, body: commentShape(host.url, issue, comment) };
}

export const COMMENT_ROUTES: readonly Route[] = [
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
