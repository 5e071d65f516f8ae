/**
 * Action items → issues: one file, one issue. One way for now: what changes in the file is carried to the issue;
 * what people change on the issue stays until the file changes the same thing.
 */
import {
  ACTION_ITEM_LABEL,
  type DispatchWorkflow,
  type EditRecords,
  type Effect,
  type IssueChanges,
  type RecordEdit,
} from '../effect.ts';
import { compareText } from '../finding.ts';

/** The issue an action item should have. */
export interface DesiredIssue {
  readonly key: string;
  readonly path: string;
  /** The number the file knows. */
  readonly linked: number | null;
  /** The managed block, markers and synced state included. */
  readonly block: string;
  readonly state: SyncedState;
}

/** What the marker of an issue remembers: the item as it was when last written. */
export interface SyncedState {
  readonly title: string;
  readonly state: 'open' | 'done' | 'canceled';
  readonly labels: readonly string[];
  readonly assignees: readonly string[];
}

/** An issue as GitHub shows it, its body taken apart. */
export interface ObservedIssue {
  readonly key: string;
  readonly number: number;
  readonly title: string;
  readonly state: 'open' | 'closed';
  readonly labels: readonly string[];
  readonly assignees: readonly string[];
  readonly before: string;
  readonly block: string;
  readonly after: string;
  /** Null when it cannot be read; everything is then written anew. */
  readonly synced: SyncedState | null;
}

export interface ActionItemFacts {
  readonly desired: readonly DesiredIssue[];
  readonly observed: readonly ObservedIssue[];
  /**
   * Whether a run of the publish workflow exists for the head commit; null when there is no such workflow, or in a
   * preview. Commits made with a GITHUB_TOKEN start no runs, so the page must be asked for.
   */
  readonly headIsPublished: boolean | null;
  readonly publishWorkflow: string;
}

/**
 * What is missing between files and issues: first the issues, then one commit that writes their numbers into the
 * files, then the publication of that commit. Each stage is planned when the one before it is done, so an
 * interrupted run continues where it stopped. Applied in full, the next plan is empty.
 */
export function planActionItems(facts: ActionItemFacts): readonly Effect[] {
  const issues = facts.desired.flatMap((desired) =>
    planIssue(desired, issuesOf(desired.key, facts.observed)),
  );
  if (issues.length > 0) return issues;
  const link = planLink(facts);
  if (link !== null) return [link];
  const publish = planPublication(facts);
  return publish === null ? [] : [publish];
}

/**
 * The observed issues, those of renamed items under their new key: a file that carries the number of an issue whose
 * own key no item has any more is that item, moved or renumbered.
 */
export function followRenames(
  desired: readonly DesiredIssue[],
  observed: readonly ObservedIssue[],
): readonly ObservedIssue[] {
  const wanted = new Set(desired.map((item) => item.key));
  const present = new Set(observed.map((issue) => issue.key));
  const renamed = new Map(
    desired.flatMap((item) =>
      item.linked === null || present.has(item.key) ? [] : [[item.linked, item.key] as const],
    ),
  );
  return observed.map((issue) => {
    const key = renamed.get(issue.number);
    return key === undefined || wanted.has(issue.key) ? issue : { ...issue, key };
  });
}

/** The issues that carry a key, the one that counts first: of two, the lower number wins. */
function issuesOf(key: string, observed: readonly ObservedIssue[]): readonly ObservedIssue[] {
  return observed.filter((issue) => issue.key === key).sort((a, b) => a.number - b.number);
}

function planIssue(
  desired: DesiredIssue,
  [issue, ...duplicates]: readonly ObservedIssue[],
): readonly Effect[] {
  if (issue === undefined) return desired.state.state === 'open' ? [createIssue(desired)] : [];
  return [...updateIssue(desired, issue), ...duplicates.flatMap((other) => closeDuplicate(issue, other))];
}

function createIssue(desired: DesiredIssue): Effect {
  return {
    kind: 'create-issue',
    key: desired.key,
    title: desired.state.title,
    body: desired.block,
    labels: desired.state.labels,
    assignees: desired.state.assignees,
  };
}

function updateIssue(desired: DesiredIssue, issue: ObservedIssue): readonly Effect[] {
  const { state, block } = desired;
  const { synced } = issue;
  const changes: { -readonly [Key in keyof IssueChanges]: IssueChanges[Key] } = {};
  const reasons: string[] = [];
  if (block !== issue.block) {
    changes.body = issue.before + block + issue.after;
    reasons.push('text');
  }
  if (synced?.title !== state.title && issue.title !== state.title) {
    changes.title = state.title;
    reasons.push('title');
  }
  if (synced?.state !== state.state && (state.state === 'open') !== (issue.state === 'open')) {
    changes.state = state.state === 'open' ? 'open' : 'closed';
    changes.stateReason =
      state.state === 'open' ? 'reopened' : state.state === 'done' ? 'completed' : 'not_planned';
    reasons.push('status');
  }
  const labels = [...issue.labels.filter((label) => !isManagedLabel(label)), ...state.labels];
  // The automation finds its issues by this label; without it they would be opened again.
  const isFindable = issue.labels.includes(ACTION_ITEM_LABEL);
  if (!(isFindable && sameSet(synced?.labels, state.labels)) && !sameSet(labels, issue.labels)) {
    changes.labels = labels;
    reasons.push('labels');
  }
  if (!sameSet(synced?.assignees, state.assignees) && !sameSet(state.assignees, issue.assignees)) {
    changes.assignees = state.assignees;
    reasons.push('owner');
  }
  if (reasons.length === 0) return [];
  const reason = `${reasons.join(', ')} changed in ${desired.path}`;
  return [{ kind: 'update-issue', key: desired.key, number: issue.number, changes, reason }];
}

function closeDuplicate(kept: ObservedIssue, other: ObservedIssue): readonly Effect[] {
  if (other.state === 'closed') return [];
  return [
    {
      kind: 'update-issue',
      key: other.key,
      number: other.number,
      changes: { state: 'closed', stateReason: 'not_planned' },
      reason: `#${kept.number} stands for the same action item`,
    },
  ];
}

function planLink(facts: ActionItemFacts): EditRecords | null {
  const edits = facts.desired.flatMap((desired): readonly RecordEdit[] => {
    const number = issuesOf(desired.key, facts.observed)[0]?.number;
    if (number === undefined || number === desired.linked) return [];
    return [{ path: desired.path, id: desired.key, set: { issue: number } }];
  });
  if (edits.length === 0) return null;
  const keys = edits.map((edit) => edit.id).sort(compareText);
  const message =
    keys.length === 1 ? `Link ${keys[0]} to its issue` : `Link ${keys.length} action items to their issues`;
  return { kind: 'edit-records', message, edits };
}

function planPublication(facts: ActionItemFacts): DispatchWorkflow | null {
  if (facts.headIsPublished !== false) return null;
  return {
    kind: 'dispatch-workflow',
    workflow: facts.publishWorkflow,
    reason: 'the newest commit was made by the automation and started no run',
  };
}

/** Labels the automation sets and takes away; all others belong to people. */
export function isManagedLabel(label: string): boolean {
  return label === ACTION_ITEM_LABEL || /^(?:severity|horizon|priority):/.test(label);
}

function sameSet(a: readonly string[] | undefined, b: readonly string[]): boolean {
  if (a === undefined) return false;
  const left = [...new Set(a.map((text) => text.toLowerCase()))].sort(compareText);
  const right = [...new Set(b.map((text) => text.toLowerCase()))].sort(compareText);
  return left.length === right.length && left.every((text, index) => text === right[index]);
}
