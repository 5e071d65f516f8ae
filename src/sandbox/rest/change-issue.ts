/** What changing an issue and changing a pull request have in common. */
import { ApiError, validationFailed } from '../http/api-error.ts';
import { happeningsSince, snapshotOf } from '../issue-changes.ts';
import { fireIssue } from '../issue-events.ts';
import type { Issue } from '../model.ts';
import { readyToReopen } from '../pulls/reopen-pull.ts';
import { setState } from '../pulls/set-state.ts';
import { hasRole } from '../state.ts';
import { checkBody, checkTitle } from './issue-fields.ts';
import { actorOf, type RestRequest, readNullableText, readText } from './route.ts';

/** What is undefined stays as it is. */
export interface IssueChange {
  readonly title: string | undefined;
  readonly body: string | null | undefined;
  readonly state: Issue['state'] | undefined;
  readonly reason: Issue['stateReason'];
  readonly labels?: Issue['labels'] | undefined;
  readonly assignees?: Issue['assignees'] | undefined;
  readonly milestone?: Issue['milestone'] | undefined;
}

/**
 * Title, body and state may be changed by the author and with role `triage`
 * (docs.github.com/rest/issues/issues#update-an-issue).
 *
 * @throws {ApiError} 403
 */
export function checkMayChange({ repository, identity }: RestRequest, issue: Issue): void {
  const actor = actorOf(identity);
  const isAuthor = issue.author.id === actor.user.id;
  if (actor.kind === 'user' && !isAuthor && !hasRole(repository, actor.user, 'triage')) {
    throw new ApiError(403, 'Must have admin rights to Repository.');
  }
}

/** @throws {ApiError} 422 for a title, a body or a state that is none */
export function readChange(
  body: RestRequest['body'],
  resource: 'Issue' | 'PullRequest',
): Pick<IssueChange, 'title' | 'body' | 'state'> {
  const title = readText(body, 'title');
  const text = readNullableText(body, 'body');
  const state = readText(body, 'state');
  if (title !== undefined) checkTitle(resource, title);
  if (typeof text === 'string') checkBody(resource, text);
  if (state !== undefined && state !== 'open' && state !== 'closed') {
    throw validationFailed({ resource, field: 'state', code: 'invalid' });
  }
  return { title, body: text, state };
}

/**
 * Changes an issue or a pull request, and tells of what that did.
 *
 * @throws {ApiError} 422 when a pull request cannot be opened again; nothing is changed then
 */
export async function changeIssue(
  { host, repository, identity }: RestRequest,
  issue: Issue,
  change: IssueChange,
): Promise<void> {
  const apply = (): ReturnType<typeof snapshotOf> => {
    const before = snapshotOf(issue);
    issue.title = change.title ?? issue.title;
    issue.body = change.body === undefined ? issue.body : change.body;
    issue.labels = change.labels ?? issue.labels;
    issue.assignees = change.assignees ?? issue.assignees;
    if (change.milestone !== undefined) issue.milestone = change.milestone;
    issue.updatedAt = host.now();
    if (change.state !== undefined) setState(host, issue, change.state, change.reason);
    return before;
  };
  const isReopened = change.state === 'open' && issue.pullRequest !== null && issue.state === 'closed';
  const before = isReopened
    ? await host.alone(repository, async () => {
        const message = issue.state === 'open' ? null : await readyToReopen(host, issue);
        if (message === null) return apply();
        throw validationFailed({ resource: 'PullRequest', field: 'state', code: 'custom', message });
      })
    : apply();
  await fireIssue(host, issue, happeningsSince(host.url, issue, before), actorOf(identity));
}
