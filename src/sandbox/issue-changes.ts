/** Finds out what a change did to an issue, as the events that tell of it. */
import type { IssueHappening } from './issue-events.ts';
import type { Issue } from './model.ts';
import { labelShape } from './shapes/issue.ts';
import { userShape } from './shapes/people.ts';

type Snapshot = Pick<Issue, 'title' | 'body' | 'state' | 'labels' | 'assignees'>;

export const OPENED: IssueHappening = { activity: 'opened', details: {} };

/** What of an issue its events speak of; take it before a change. */
export function snapshotOf({ title, body, state, labels, assignees }: Issue): Snapshot {
  return { title, body, state, labels: [...labels], assignees: [...assignees] };
}

/** What is in one list and not in the other. */
function without<Item>(list: readonly Item[], other: readonly Item[]): readonly Item[] {
  return list.filter((item) => !other.includes(item));
}

/** docs.github.com/webhooks/webhook-events-and-payloads#issues, `changes` of `edited` */
function editOf(issue: Issue, before: Snapshot): readonly IssueHappening[] {
  const changes = {
    ...(issue.title === before.title ? {} : { title: { from: before.title } }),
    ...((issue.body ?? '') === (before.body ?? '') ? {} : { body: { from: before.body ?? '' } }),
  };
  return Object.keys(changes).length === 0 ? [] : [{ activity: 'edited', details: { changes } }];
}

/**
 * One happening for each label and each person, one for title and body together, one for the state.
 *
 * @param before null for an issue that is new
 */
export function happeningsSince(
  url: string,
  issue: Issue,
  before: Snapshot | null,
): readonly IssueHappening[] {
  const { labels, assignees, state } = before ?? { labels: [], assignees: [], state: 'open' };
  const ofLabels = (activity: 'labeled' | 'unlabeled', list: Issue['labels']): readonly IssueHappening[] =>
    list.map((label) => ({ activity, details: { label: labelShape(url, issue.repository, label) } }));
  const ofPeople = (
    activity: 'assigned' | 'unassigned',
    list: Issue['assignees'],
  ): readonly IssueHappening[] =>
    list.map((user) => ({ activity, details: { assignee: userShape(url, user) } }));
  return [
    ...(before === null ? [] : editOf(issue, before)),
    ...ofLabels('unlabeled', [...without(labels, issue.labels)]),
    ...ofLabels('labeled', [...without(issue.labels, labels)]),
    ...ofPeople('unassigned', [...without(assignees, issue.assignees)]),
    ...ofPeople('assigned', [...without(issue.assignees, assignees)]),
    ...(issue.state === state
      ? []
      : [{ activity: issue.state === 'open' ? ('reopened' as const) : ('closed' as const), details: {} }]),
  ];
}
