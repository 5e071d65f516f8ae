/**
 * Incidents ⇄ their issues: every open incident has one, on which its people speak. The record counts; of the issue only
 * the boxes of its checklists are taken over.
 */
import { type Checklist, tickEntry } from '../checklist.ts';
import type { EditRecords, IssueChanges, RecordEdit, SeenIssue, SyncEffect } from '../effect.ts';
import type { TimelineEntry } from '../lifecycle.ts';
import { isSameNames } from '../same-names.ts';

/** The label of every tracking issue: comments on issues that carry it are looked at for commands. */
export const INCIDENT_LABEL = 'incident';
export const OVERDUE_LABEL = 'overdue';

/** The issue an incident should have. */
export interface DesiredTracking {
  /** The incident's id. */
  readonly key: string;
  /** Of the incident and of its timeline. */
  readonly path: string;
  readonly timelinePath: string;
  /** The number the record knows. */
  readonly linked: number | null;
  readonly title: string;
  /** The managed block, markers and synced state included. */
  readonly block: string;
  readonly labels: readonly string[];
  readonly assignees: readonly string[];
  readonly state: 'open' | 'completed' | 'not_planned';
  /** As the record has them. */
  readonly checklists: readonly Checklist[];
  readonly entries: readonly TimelineEntry[];
}

/** An issue as GitHub shows it, its body taken apart. */
export interface ObservedTracking {
  readonly key: string;
  readonly number: number;
  readonly title: string;
  readonly state: 'open' | 'closed';
  readonly labels: readonly string[];
  readonly assignees: readonly string[];
  readonly before: string;
  readonly block: string;
  readonly after: string;
  /** All of it, with line feeds: what has to be there still when it is changed. */
  readonly body: string;
  /** The boxes that are there, by their keys: whether they are ticked. */
  readonly boxes: ReadonlyMap<string, boolean>;
  /** What was last written there. */
  readonly synced: { readonly assignees: readonly string[]; readonly ticked: readonly string[] };
}

/** Who changed an issue last, and when, as far as the event tells; an instant in UTC. */
export interface IssueChange {
  readonly issue: number;
  readonly by: string;
  readonly at: string;
}

export interface TrackingFacts {
  readonly desired: readonly DesiredTracking[];
  readonly observed: readonly ObservedTracking[];
  /** Null when the run is for something else. */
  readonly change: IssueChange | null;
  /** Whom entries are by whose author is not known, and when; an instant in UTC. */
  readonly automation: { readonly by: string; readonly at: string };
  /** `https://github.com/acme/incidents` */
  readonly repositoryUrl: string;
}

/**
 * What is missing, in stages as in plan-action-items.ts: the issues, one commit of numbers and ticks, the issues' own
 * changes. Applied in full, the next plan is empty.
 */
export function planTrackingIssues(facts: TrackingFacts): readonly SyncEffect[] {
  const create = facts.desired.flatMap((desired): readonly SyncEffect[] => {
    if (desired.state !== 'open' || trackingOf(desired, facts.observed) !== null) return [];
    const { key, title, block, labels, assignees } = desired;
    return [{ kind: 'create-issue', key, title, body: block, labels, assignees }];
  });
  if (create.length > 0) return create;
  const commit = planCommit(facts);
  if (commit !== null) return [commit];
  return facts.desired.flatMap((desired) => [
    ...planUpdate(desired, facts.observed),
    ...closeDoubles(desired, facts.observed),
  ]);
}

/** The issue that stands for an incident: of two the lower. */
export function trackingOf(
  { key }: Pick<DesiredTracking, 'key'>,
  observed: readonly ObservedTracking[],
): ObservedTracking | null {
  const own = observed.filter((issue) => issue.key === key);
  return own.sort((a, b) => a.number - b.number)[0] ?? null;
}

function planCommit(facts: TrackingFacts): EditRecords | null {
  const linked: string[] = [];
  const ticked: string[] = [];
  const edits = facts.desired.flatMap((desired): readonly RecordEdit[] => {
    const issue = trackingOf(desired, facts.observed);
    if (issue === null) return [];
    const { key: id, path, timelinePath } = desired;
    const entries = findTicks(desired, issue, facts);
    if (issue.number !== desired.linked) linked.push(id);
    if (entries.length > 0) ticked.push(id);
    return [
      ...(issue.number === desired.linked ? [] : [{ path, id, set: { tracking_issue: issue.number } }]),
      ...(entries.length === 0 ? [] : [{ path: timelinePath, id, set: {}, append: entries }]),
    ];
  });
  if (edits.length === 0) return null;
  const name = (ids: readonly string[]) => (ids.length === 1 ? String(ids[0]) : `${ids.length} incidents`);
  const parts = [
    ...(ticked.length === 0 ? [] : [`take over the ticks of ${name(ticked)}`]),
    ...(linked.length === 0
      ? []
      : [`link ${name(linked)} to ${linked.length === 1 ? 'its issue' : 'their issues'}`]),
  ];
  const text = parts.join('; ');
  return { kind: 'edit-records', message: text.slice(0, 1).toUpperCase() + text.slice(1), edits };
}

/** The boxes that somebody has turned: other than the record has them, and than they were last written. */
function findTicks(
  { checklists, entries }: DesiredTracking,
  issue: ObservedTracking,
  { change, automation, repositoryUrl }: TrackingFacts,
): readonly TimelineEntry[] {
  const wasTicked = new Set(issue.synced.ticked);
  const who = change?.issue === issue.number ? change : automation;
  const source = `${repositoryUrl}/issues/${issue.number}`;
  return checklists.flatMap(({ title, items }) =>
    items.flatMap((item) => {
      const box = issue.boxes.get(item.key);
      if (box === undefined || box === item.isTicked || box === wasTicked.has(item.key)) return [];
      return [tickEntry(item, title, entries, { at: who.at, by: who.by, source })];
    }),
  );
}

/** Two runs at once can make two issues: the later one says which of them counts, by being closed. */
function closeDoubles(
  desired: DesiredTracking,
  observed: readonly ObservedTracking[],
): readonly SyncEffect[] {
  const counts = trackingOf(desired, observed);
  return observed
    .filter((issue) => issue.key === desired.key && issue !== counts && issue.state === 'open')
    .map((issue) => ({
      kind: 'update-issue',
      key: desired.key,
      number: issue.number,
      changes: { state: 'closed', stateReason: 'not_planned' },
      seen: seenOf(issue),
      reason: `#${counts?.number} stands for the same incident`,
    }));
}

function seenOf({ title, state, labels, assignees, body }: ObservedTracking): SeenIssue {
  return { title, state, labels, assignees, body };
}

function planUpdate(desired: DesiredTracking, observed: readonly ObservedTracking[]): readonly SyncEffect[] {
  const issue = trackingOf(desired, observed);
  if (issue === null) return [];
  const { before, block, after } = issue;
  const changes: { -readonly [Key in keyof IssueChanges]: IssueChanges[Key] } = {};
  const reasons: string[] = [];
  const change = (isNeeded: boolean, what: string, values: IssueChanges) => {
    if (!isNeeded) return;
    Object.assign(changes, values);
    reasons.push(what);
  };
  change(desired.block !== block, 'text', { body: before + desired.block + after });
  change(desired.title !== issue.title, 'title', { title: desired.title });
  const labels = [...desired.labels, ...issue.labels.filter((label) => !isManagedLabel(label))];
  change(!isSameNames(labels, issue.labels), 'labels', { labels });
  // Whoever else was assigned by hand stays.
  const others = issue.assignees.filter((login) => !includes(issue.synced.assignees, login));
  const isAssigned = isSameNames(desired.assignees, issue.synced.assignees);
  const assignees = [...desired.assignees, ...others.filter((login) => !includes(desired.assignees, login))];
  change(!isAssigned, 'roles', { assignees });
  const isOpen = desired.state === 'open';
  const state = isOpen
    ? ({ state: 'open', stateReason: 'reopened' } as const)
    : ({
        state: 'closed',
        stateReason: desired.state === 'completed' ? 'completed' : 'not_planned',
      } as const);
  change(isOpen !== (issue.state === 'open'), 'status', state);
  if (reasons.length === 0) return [];
  const reason = `${reasons.join(', ')} changed in ${desired.path}`;
  return [
    { kind: 'update-issue', key: desired.key, number: issue.number, changes, seen: seenOf(issue), reason },
  ];
}

/** Those that the record decides; any other is people's. */
function isManagedLabel(label: string): boolean {
  return label === INCIDENT_LABEL || label === OVERDUE_LABEL || /^(?:severity|status):/.test(label);
}

function includes(logins: readonly string[], login: string): boolean {
  return logins.some((one) => one.toLowerCase() === login.toLowerCase());
}
