/**
 * Labels, assignees and lock of one issue or pull request: docs.github.com/rest/issues/labels,
 * docs.github.com/rest/issues/assignees, docs.github.com/rest/issues/issues#lock-an-issue
 */
import { ApiError, validationFailed } from '../http/api-error.ts';
import type { Reply } from '../http/reply.ts';
import { happeningsSince, snapshotOf } from '../issue-changes.ts';
import { fireIssue, type IssueHappening } from '../issue-events.ts';
import { type Issue, LOCK_REASONS, type PermissionScope } from '../model.ts';
import { issueShape, labelShape } from '../shapes/issue.ts';
import { findUser, isCollaborator } from '../state.ts';
import { MOST_ASSIGNEES, readLabels, readNames } from './issue-fields.ts';
import { checkScopes, findIssue } from './issues.ts';
import { PAGE_QUERY, paginate } from './paginate.ts';
import { actorOf, mayWrite, type RestRequest, type Route, readNullableText } from './route.ts';

const EITHER: readonly PermissionScope[] = ['issues', 'pull-requests'];
const ISSUE = '/repos/{owner}/{repo}/issues/{issue_number}';
const MOST_LABELS = 100;

/** Makes a change and tells of what it did; a change that changes nothing is none. */
async function change(
  request: RestRequest,
  alter: (issue: Issue) => readonly IssueHappening[] | undefined,
): Promise<Issue> {
  const { host, identity } = request;
  const issue = findIssue(request);
  const actor = actorOf(identity);
  checkScopes(identity, issue);
  const before = snapshotOf(issue);
  const own = alter(issue) ?? [];
  const happenings = [...happeningsSince(host.url, issue, before), ...own];
  if (happenings.length > 0) issue.updatedAt = host.now();
  await fireIssue(host, issue, happenings, actor);
  return issue;
}

function labelsOf({ host }: RestRequest, issue: Issue): readonly unknown[] {
  return issue.labels.map((label) => labelShape(host.url, issue.repository, label));
}

async function listLabels(request: RestRequest): Promise<Reply> {
  const page = paginate(request, labelsOf(request, findIssue(request)));
  return { status: 200, body: page.items, headers: page.headers };
}

/** Adds labels, or sets all of them; labels that do not exist are made. */
async function writeLabels(request: RestRequest, keep: boolean): Promise<Reply> {
  const { host, repository, body } = request;
  const issue = await change(request, (changed) => {
    const labels = readLabels(host, repository, body, true) ?? [];
    const all = [...new Set([...(keep ? changed.labels : []), ...labels])];
    if (all.length > MOST_LABELS) {
      const message = `Too many labels (maximum is ${MOST_LABELS})`;
      throw validationFailed({ resource: 'Issue', field: 'labels', code: 'custom', message });
    }
    changed.labels = all;
    return undefined;
  });
  return { status: 200, body: labelsOf(request, issue) };
}

async function removeLabel(request: RestRequest): Promise<Reply> {
  const name = (request.params['name'] ?? '').toLowerCase();
  const issue = await change(request, (changed) => {
    const left = changed.labels.filter((label) => label.name.toLowerCase() !== name);
    if (left.length === changed.labels.length) throw new ApiError(404, 'Label does not exist');
    changed.labels = left;
    return undefined;
  });
  return { status: 200, body: labelsOf(request, issue) };
}

async function removeLabels(request: RestRequest): Promise<Reply> {
  await change(request, (changed) => {
    changed.labels = [];
    return undefined;
  });
  return { status: 204 };
}

/** Who cannot be assigned is left out without a word, and everybody when the caller lacks push access. */
async function writeAssignees(request: RestRequest, isAdding: boolean): Promise<Reply> {
  const { host, repository, identity, body } = request;
  const issue = await change(request, (changed) => {
    const logins = readNames(body, 'assignees', 'texts') ?? [];
    if (!mayWrite(repository, identity, EITHER)) return undefined;
    const named = logins.flatMap((login) => findUser(host.state, login) ?? []);
    const people = named.filter((user) => isCollaborator(repository, user));
    changed.assignees = isAdding
      ? [...new Set([...changed.assignees, ...people])].slice(0, MOST_ASSIGNEES)
      : changed.assignees.filter((user) => !named.includes(user));
    return undefined;
  });
  return { status: isAdding ? 201 : 200, body: issueShape(host.url, issue) };
}

async function setLock(request: RestRequest, locked: boolean): Promise<Reply> {
  const text = readNullableText(request.body, 'lock_reason') ?? null;
  const reason = LOCK_REASONS.find((known) => known === text) ?? null;
  if (text !== null && reason === null) {
    throw validationFailed({ resource: 'Issue', field: 'lock_reason', code: 'invalid' });
  }
  await change(request, (issue) => {
    const isNews = issue.locked !== locked;
    issue.locked = locked;
    issue.lockReason = reason;
    return isNews ? [{ activity: locked ? 'locked' : 'unlocked', details: {} }] : [];
  });
  return { status: 204 };
}

const READ = { access: 'read', scopes: EITHER, role: 'read' } as const;
const TRIAGE = { access: 'write', scopes: EITHER, role: 'triage' } as const;
const ANYBODY = { access: 'write', scopes: EITHER, role: 'read' } as const;
const PUSH = { access: 'write', scopes: EITHER, role: 'write' } as const;

export const ISSUE_PART_ROUTES: readonly Route[] = [
  { method: 'GET', path: `${ISSUE}/labels`, needs: READ, query: PAGE_QUERY, handle: listLabels },
  {
    method: 'POST',
    path: `${ISSUE}/labels`,
    needs: TRIAGE,
    body: ['labels'],
    handle: (request) => writeLabels(request, true),
  },
  {
    method: 'PUT',
    path: `${ISSUE}/labels`,
    needs: TRIAGE,
    body: ['labels'],
    handle: (request) => writeLabels(request, false),
  },
  { method: 'DELETE', path: `${ISSUE}/labels`, needs: TRIAGE, handle: removeLabels },
  { method: 'DELETE', path: `${ISSUE}/labels/{name}`, needs: TRIAGE, handle: removeLabel },
  {
    method: 'POST',
    path: `${ISSUE}/assignees`,
    needs: ANYBODY,
    body: ['assignees'],
    handle: (request) => writeAssignees(request, true),
  },
  {
    method: 'DELETE',
    path: `${ISSUE}/assignees`,
    needs: ANYBODY,
    body: ['assignees'],
    handle: (request) => writeAssignees(request, false),
  },
  {
    method: 'PUT',
    path: `${ISSUE}/lock`,
    needs: PUSH,
    body: ['lock_reason'],
    handle: (request) => setLock(request, true),
  },
  { method: 'DELETE', path: `${ISSUE}/lock`, needs: PUSH, handle: (request) => setLock(request, false) },
];
