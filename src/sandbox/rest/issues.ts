/** docs.github.com/rest/issues/issues */
import type { SandboxHost } from '../host.ts';
import {
  ApiError,
  invalidRequest,
  NotModelled,
  notAccessible,
  notFound,
  validationFailed,
} from '../http/api-error.ts';
import type { Reply } from '../http/reply.ts';
import { isInstallation } from '../installation.ts';
import { happeningsSince, OPENED } from '../issue-changes.ts';
import { fireIssue } from '../issue-events.ts';
import type { Identity, Issue, PermissionScope, Repository } from '../model.ts';
import { issueShape } from '../shapes/issue.ts';
import { nextNumber } from '../state.ts';
import { changeIssue, checkMayChange, readChange } from './change-issue.ts';
import {
  checkBody,
  checkTitle,
  MOST_ASSIGNEES,
  milestoneNumbered,
  readAssignees,
  readLabels,
  readMilestone,
} from './issue-fields.ts';
import { issueFormEffects } from './issue-form-effects.ts';
import { PAGE_QUERY, paginate } from './paginate.ts';
import {
  actorOf,
  mayWrite,
  type RestRequest,
  type Route,
  readChoice,
  readId,
  readNullableText,
  readRequiredText,
} from './route.ts';

const EITHER: readonly PermissionScope[] = ['issues', 'pull-requests'];
const REASONS = ['completed', 'not_planned', 'duplicate', 'reopened'] as const;

/** @throws {ApiError} 404 */
export function findIssue({ repository, params }: RestRequest): Issue {
  const issue = repository.issues.get(readId(params, 'issue_number'));
  if (issue === undefined) throw notFound();
  return issue;
}

/** A job or an App may write to an issue with `issues`, to a pull request with `pull-requests` too. */
export function checkScopes(identity: Identity, issue: Issue): void {
  const scopes: readonly PermissionScope[] = issue.pullRequest === null ? ['issues'] : EITHER;
  if (isInstallation(identity) && !mayWrite(issue.repository, identity, scopes)) throw notAccessible();
}

/**
 * On what is locked only people with write access comment and react
 * (docs.github.com/communities/moderating-comments-and-conversations/locking-conversations).
 */
export function checkLock(issue: Issue, identity: Identity, what: 'comment' | 'reaction'): void {
  if (issue.locked && !mayWrite(issue.repository, identity, EITHER)) {
    throw new ApiError(403, `Unable to create ${what} because issue is locked.`);
  }
}

/** An instant in the query. @throws {ApiError} 422 when it is none */
export function readSince(query: URLSearchParams): string | null {
  const since = query.get('since');
  if (since === null) return null;
  const date = new Date(since);
  if (Number.isNaN(date.getTime()))
    throw invalidRequest(`For 'since', ${JSON.stringify(since)} is not a timestamp.`);
  return date.toISOString().replace(/\.\d{3}Z$/, 'Z');
}

function sortKey(issue: Issue, sort: 'created' | 'updated' | 'comments'): string | number {
  if (sort === 'comments') return issue.comments.length;
  return sort === 'created' ? issue.createdAt : issue.updatedAt;
}

/** By the key, then by number, so that equal instants keep an order. */
function compare(one: Issue, other: Issue, sort: 'created' | 'updated' | 'comments'): number {
  const [a, b] = [sortKey(one, sort), sortKey(other, sort)];
  return a === b ? one.number - other.number : a < b ? -1 : 1;
}

/** `milestone` of a list: a number, `none`, or `*` for any. @throws {ApiError} 422 for a milestone there is not */
function milestoneFilter(repository: Repository, wanted: string | null): (issue: Issue) => boolean {
  if (wanted === null) return () => true;
  if (wanted === 'none') return ({ milestone }) => milestone === null;
  if (wanted === '*') return ({ milestone }) => milestone !== null;
  const only = milestoneNumbered(repository, wanted);
  return ({ milestone }) => milestone === only;
}

async function list(request: RestRequest): Promise<Reply> {
  const { query, repository, host } = request;
  const state = readChoice(query, 'state', ['open', 'closed', 'all']) ?? 'open';
  const sort = readChoice(query, 'sort', ['created', 'updated', 'comments']) ?? 'created';
  const sign = readChoice(query, 'direction', ['asc', 'desc']) === 'asc' ? 1 : -1;
  const since = readSince(query);
  const labels = (query.get('labels') ?? '').split(',').filter((name) => name.trim() !== '');
  const inMilestone = milestoneFilter(repository, query.get('milestone'));
  const hasLabel = (issue: Issue, name: string): boolean =>
    issue.labels.some((label) => label.name.toLowerCase() === name.trim().toLowerCase());
  const wanted = [...repository.issues.values()]
    .filter((issue) => state === 'all' || issue.state === state)
    .filter((issue) => since === null || issue.updatedAt >= since)
    .filter(inMilestone)
    .filter((issue) => labels.every((name) => hasLabel(issue, name)))
    .sort((one, other) => sign * compare(one, other, sort));
  const page = paginate(request, wanted);
  return { status: 200, body: page.items.map((issue) => issueShape(host.url, issue)), headers: page.headers };
}

async function create({ host, repository, identity, body }: RestRequest): Promise<Reply> {
  const actor = actorOf(identity);
  const title = readRequiredText(body, 'title');
  const text = readNullableText(body, 'body') ?? null;
  checkTitle('Issue', title);
  if (text !== null) checkBody('Issue', text);
  const mayPush = mayWrite(repository, identity, ['issues']);
  const form = issueFormEffects(host, repository, identity);
  const labels = [...form.labels, ...(readLabels(host, repository, body, mayPush) ?? [])];
  const assignees = [...form.assignees, ...(readAssignees(host, repository, body, mayPush) ?? [])];
  const milestone = readMilestone(repository, body, mayPush) ?? null;
  const issue = addIssue(host, repository, {
    author: actor.user,
    title,
    body: text,
    labels: [...new Set(labels)],
    assignees: [...new Set(assignees)].slice(0, MOST_ASSIGNEES),
    milestone,
    pullRequest: null,
  });
  await fireIssue(host, issue, [OPENED, ...happeningsSince(host.url, issue, null)], actor);
  const shape = issueShape(host.url, issue);
  return { status: 201, body: shape, headers: { location: String(shape['url']) } };
}

/** Opens an issue or a pull request under the next number. */
export function addIssue(
  host: SandboxHost,
  repository: Repository,
  wanted: Pick<Issue, 'author' | 'title' | 'body' | 'labels' | 'assignees' | 'milestone' | 'pullRequest'>,
): Issue {
  const now = host.now();
  const issue: Issue = {
    ...wanted,
    id: host.state.nextId(),
    number: nextNumber(repository),
    repository,
    createdAt: now,
    updatedAt: now,
    closedAt: null,
    state: 'open',
    stateReason: null,
    locked: false,
    lockReason: null,
    reactions: [],
    comments: [],
  };
  repository.issues.set(issue.number, issue);
  return issue;
}

function readStateReason(body: RestRequest['body']): Issue['stateReason'] {
  const text = readNullableText(body, 'state_reason') ?? null;
  if (text === null) return null;
  const reason = REASONS.find((known) => known === text);
  if (reason === undefined)
    throw validationFailed({ resource: 'Issue', field: 'state_reason', code: 'invalid' });
  return reason;
}

/**
 * Labels, assignees and milestone may be changed with push access; without, they are dropped without a word
 * (docs.github.com/rest/issues/issues#update-an-issue).
 */
async function update(request: RestRequest): Promise<Reply> {
  const { host, repository, identity, body } = request;
  const issue = findIssue(request);
  checkScopes(identity, issue);
  checkMayChange(request, issue);
  const change = readChange(body, 'Issue');
  const reason = readStateReason(body);
  if (change.state === undefined && reason !== null) throw new NotModelled('state_reason without state');
  const mayPush = mayWrite(repository, identity, EITHER);
  await changeIssue(request, issue, {
    ...change,
    reason,
    labels: readLabels(host, repository, body, mayPush),
    assignees: readAssignees(host, repository, body, mayPush),
    milestone: readMilestone(repository, body, mayPush),
  });
  return { status: 200, body: issueShape(host.url, issue) };
}

export const ISSUE_ROUTES: readonly Route[] = [
  {
    method: 'GET',
    path: '/repos/{owner}/{repo}/issues',
    needs: { access: 'read', scopes: ['issues'], role: 'read' },
    query: ['state', 'labels', 'milestone', 'sort', 'direction', 'since', ...PAGE_QUERY],
    handle: list,
  },
  {
    method: 'POST',
    path: '/repos/{owner}/{repo}/issues',
    needs: { access: 'write', scopes: ['issues'], role: 'read' },
    body: ['title', 'body', 'labels', 'assignees', 'milestone'],
    handle: create,
  },
  {
    method: 'GET',
    path: '/repos/{owner}/{repo}/issues/{issue_number}',
    needs: { access: 'read', scopes: ['issues'], role: 'read' },
    handle: async (request) => ({ status: 200, body: issueShape(request.host.url, findIssue(request)) }),
  },
  {
    method: 'PATCH',
    path: '/repos/{owner}/{repo}/issues/{issue_number}',
    needs: { access: 'write', scopes: EITHER, role: 'read' },
    body: ['title', 'body', 'state', 'state_reason', 'labels', 'assignees', 'milestone'],
    handle: update,
  },
];
