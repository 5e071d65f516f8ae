/** Finds out what a change did to an issue, as the events that tell of it. */
import type { IssueHappening } from './issue-events.ts';
import type { Milestone } from './milestones.ts';
import type { Issue } from './model.ts';
import { labelShape } from './shapes/issue.ts';
import { milestoneShape } from './shapes/milestone.ts';
import { userShape } from './shapes/people.ts';

type Snapshot = Pick<Issue, 'title' | 'body' | 'state' | 'labels' | 'assignees' | 'milestone'>;

/** What an issue is before it has anything. */
const NEW: Pick<Snapshot, 'labels' | 'assignees' | 'milestone' | 'state'> = {
  labels: [],
  assignees: [],
  milestone: null,
  state: 'open',
};

export const OPENED: IssueHappening = { activity: 'opened', details: {} };

/** What of an issue its events speak of; take it before a change. */
export function snapshotOf({ title, body, state, labels, assignees, milestone }: Issue): Snapshot {
  return { title, body, state, labels: [...labels], assignees: [...assignees], milestone };
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

/** Another milestone is one taken away and one given; both are told of by name. */
function moveOf(url: string, issue: Issue, before: Milestone | null): readonly IssueHappening[] {
  const { milestone } = issue;
  if (milestone === before) return [];
  const tell = (activity: 'milestoned' | 'demilestoned', one: Milestone | null): readonly IssueHappening[] =>
    one === null ? [] : [{ activity, details: { milestone: milestoneShape(url, one) } }];
  return [...tell('demilestoned', before), ...tell('milestoned', milestone)];
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
  const { labels, assignees, milestone, state } = before ?? NEW;
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
    ...moveOf(url, issue, milestone),
    ...(issue.state === state
      ? []
      : [{ activity: issue.state === 'open' ? ('reopened' as const) : ('closed' as const), details: {} }]),
  ];
}
