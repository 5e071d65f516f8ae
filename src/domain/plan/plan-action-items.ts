/**
 * Action items ⇄ issues: one file, one issue. What changes on one side is carried to the other; where both changed,
 * the file wins and a comment says so (merge-action-item.ts).
 */
import { isManagedLabel, type ShownState, type SyncedState } from '../action-item-fields.ts';
import {
  ACTION_ITEM_LABEL,
  type DispatchWorkflow,
  type EditRecords,
  type IssueChanges,
  type RecordEdit,
  type SeenIssue,
  type SyncEffect,
} from '../effect.ts';
import { fingerprint } from '../fingerprint.ts';
import { replaceSynced } from '../marker.ts';
import { incidentIdOf } from '../record-path.ts';
import { isSameNames } from '../same-names.ts';
import { type Conflict, type Merge, mergeActionItem, type Rejections } from './merge-action-item.ts';
import { type SourceItem, takeOver } from './take-over.ts';

export type { SyncedState } from '../action-item-fields.ts';

/** The issue an action item should have. */
export interface DesiredIssue {
  readonly key: string;
  readonly path: string;
  /** The number the file knows. */
  readonly linked: number | null;
  /** The managed block, markers and synced state included. */
  readonly block: string;
  readonly state: SyncedState;
  readonly source: SourceItem;
  /** What of the issue a rule forbids to take over. */
  readonly rejected: Rejections;
}

/** An issue as GitHub shows it, its body taken apart. */
export interface ObservedIssue {
  readonly key: string;
  readonly number: number;
  readonly title: string;
  readonly state: 'open' | 'closed';
  /** Why it was closed; null when nobody said. */
  readonly stateReason: string | null;
  readonly labels: readonly string[];
  readonly assignees: readonly string[];
  readonly before: string;
  readonly block: string;
  readonly after: string;
  /** What the block says in the places that people may change; null where the place is gone. */
  readonly due: string | null;
  readonly prose: string | null;
  /** The fingerprint of `prose`. */
  readonly proseName: string | null;
  /** Null when it cannot be read; everything is then written anew. */
  readonly synced: SyncedState | null;
}

export interface ActionItemFacts {
  readonly desired: readonly DesiredIssue[];
  readonly observed: readonly ObservedIssue[];
  readonly present: PresentItems;
  /** The keys of the comments that are there already, by the number of their issue. */
  readonly told: ReadonlyMap<number, ReadonlySet<string>>;
  /**
   * Whether a run of the publish workflow exists for the head commit; null when there is no such workflow, or in a
   * preview. Commits made with a GITHUB_TOKEN start no runs, so the page must be asked for.
   */
  readonly headIsPublished: boolean | null;
  readonly publishWorkflow: string;
}

/** What stands in the tree, also what cannot be read or gets no issue: an item that is not there has been deleted. */
export interface PresentItems {
  readonly keys: ReadonlySet<string>;
  /** Incidents with a file that may be any of their items; `null` among them when its incident is not known either. */
  readonly unclear: ReadonlySet<string | null>;
}

/** What a conflict is told by. */
export interface ToldConflict {
  /** The same conflict has the same key, and is told once. */
  readonly key: string;
  readonly item: DesiredIssue;
  readonly issue: ObservedIssue;
  readonly conflicts: readonly Conflict[];
}

/** The Markdown of a comment. */
export type RenderConflict = (conflict: ToldConflict) => string;

/**
 * What is missing between files and issues: first the issues, then one commit that takes over what people changed on
 * them and writes their numbers into the files, then the issues' own changes, then the publication of the commit. Each
 * stage is planned when the one before it is done, so an interrupted run continues where it stopped. Applied in full,
 * the next plan is empty.
 */
export function planActionItems(
  facts: ActionItemFacts,
  renderConflict: RenderConflict,
): readonly SyncEffect[] {
  const create = facts.desired.flatMap((desired) => planCreation(desired, facts.observed));
  if (create.length > 0) return create;
  const commit = planCommit(facts);
  if (commit !== null) return [commit];
  const update = [
    ...facts.desired.flatMap((desired) => planUpdate(desired, facts, renderConflict)),
    ...planRemovals(facts),
  ];
  if (update.length > 0) return update;
  const publish = planPublication(facts);
  return publish === null ? [] : [publish];
}

/**
 * The observed issues, those of renamed records under their new key: a file that carries the number of an issue whose
 * own key no record has any more is that record, moved or renumbered.
 */
export function followRenames<Issue extends { readonly key: string; readonly number: number }>(
  desired: readonly Pick<DesiredIssue, 'key' | 'linked'>[],
  observed: readonly Issue[],
): readonly Issue[] {
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

/** The issue and the file held against what was last written. */
export function mergeOf(desired: DesiredIssue, issue: ObservedIssue): Merge {
  return mergeActionItem(issue.synced, desired.state, shownState(issue), desired.rejected);
}

/** The issue that stands for an item: of two with one key the lower number wins. */
export function issueOf(key: string, observed: readonly ObservedIssue[]): ObservedIssue | null {
  return issuesOf(key, observed)[0] ?? null;
}

function issuesOf(key: string, observed: readonly ObservedIssue[]): readonly ObservedIssue[] {
  return observed.filter((issue) => issue.key === key).sort((a, b) => a.number - b.number);
}

/** Closed as a duplicate, it is not going to be done here either. */
function shownState(issue: ObservedIssue): ShownState {
  const isCanceled = issue.stateReason === 'not_planned' || issue.stateReason === 'duplicate';
  return {
    title: issue.title,
    state: issue.state === 'open' ? 'open' : isCanceled ? 'canceled' : 'done',
    labels: issue.labels,
    assignees: issue.assignees,
    due: issue.due,
    prose: issue.proseName,
  };
}

function planCreation(desired: DesiredIssue, observed: readonly ObservedIssue[]): readonly SyncEffect[] {
  if (desired.state.state !== 'open' || issueOf(desired.key, observed) !== null) return [];
  const { title, labels, assignees } = desired.state;
  return [{ kind: 'create-issue', key: desired.key, title, body: desired.block, labels, assignees }];
}

function planCommit({ desired, observed }: ActionItemFacts): EditRecords | null {
  const taken: string[] = [];
  const linked: string[] = [];
  const edits = desired.flatMap((item): readonly RecordEdit[] => {
    const issue = issueOf(item.key, observed);
    if (issue === null) return [];
    const { toFile } = mergeOf(item, issue);
    const edit = takeOver(toFile, item.source, issue.prose);
    if (edit !== null) taken.push(item.key);
    if (issue.number !== item.linked) linked.push(item.key);
    const link = issue.number === item.linked ? {} : { issue: issue.number };
    if (edit === null && issue.number === item.linked) return [];
    return [{ path: item.path, id: item.key, ...edit, set: { ...edit?.set, ...link } }];
  });
  if (edits.length === 0) return null;
  return { kind: 'edit-records', message: commitMessage(taken, linked), edits };
}

function commitMessage(taken: readonly string[], linked: readonly string[]): string {
  const name = (keys: readonly string[]) =>
    keys.length === 1 ? String(keys[0]) : `${keys.length} action items`;
  const parts = [
    ...(taken.length === 0
      ? []
      : [`take over what changed on the issue${taken.length === 1 ? '' : 's'} of ${name(taken)}`]),
    ...(linked.length === 0
      ? []
      : [`link ${name(linked)} to ${linked.length === 1 ? 'its issue' : 'their issues'}`]),
  ];
  const text = parts.join('; ');
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

function planUpdate(
  desired: DesiredIssue,
  facts: ActionItemFacts,
  renderConflict: RenderConflict,
): readonly SyncEffect[] {
  const [issue, ...duplicates] = issuesOf(desired.key, facts.observed);
  if (issue === undefined) return [];
  const conflict = conflictOf(desired, issue);
  const isTold = conflict === null || facts.told.get(issue.number)?.has(conflict.key) === true;
  return [
    // Before the issue is changed: afterwards nothing would show what it said.
    ...(isTold ? [] : [tell(conflict, renderConflict)]),
    ...updateIssue(desired, issue),
    ...duplicates.flatMap((other) => closeIssue(other, `#${issue.number} stands for the same action item`)),
  ];
}

/** Where the file wins over something that people wrote on the issue; null when it does nowhere. */
export function conflictOf(item: DesiredIssue, issue: ObservedIssue): ToldConflict | null {
  const { conflicts } = mergeOf(item, issue);
  if (conflicts.length === 0) return null;
  return { key: `${item.key}/${fingerprint(JSON.stringify(conflicts))}`, item, issue, conflicts };
}

function tell(conflict: ToldConflict, renderConflict: RenderConflict): SyncEffect {
  const { key, issue } = conflict;
  return { kind: 'write-comment', key, issue: issue.number, comment: null, body: renderConflict(conflict) };
}

function updateIssue(desired: DesiredIssue, issue: ObservedIssue): readonly SyncEffect[] {
  const { state, block } = desired;
  const { synced } = issue;
  const { toIssue } = mergeOf(desired, issue);
  const changes: { -readonly [Key in keyof IssueChanges]: IssueChanges[Key] } = {};
  const reasons: string[] = [];
  if (block !== issue.block) {
    changes.body = issue.before + block + issue.after;
    reasons.push('text');
  }
  if (toIssue.includes('title')) {
    changes.title = state.title;
    reasons.push('title');
  }
  if (toIssue.includes('status')) {
    changes.state = state.state === 'open' ? 'open' : 'closed';
    changes.stateReason =
      state.state === 'open' ? 'reopened' : state.state === 'done' ? 'completed' : 'not_planned';
    reasons.push('status');
  }
  const labels = [...issue.labels.filter((label) => !isManagedLabel(label)), ...state.labels];
  // The automation finds its issues by this label; without it they would be opened again.
  const isFindable = issue.labels.includes(ACTION_ITEM_LABEL);
  const isAsWritten =
    isFindable && synced !== null && isSameNames(synced.labels, state.labels) && !touchesLabels(toIssue);
  if (!isAsWritten && !isSameNames(labels, issue.labels)) {
    changes.labels = labels;
    reasons.push('labels');
  }
  if (toIssue.includes('owner')) {
    // Whoever else was assigned by hand stays.
    const others = issue.assignees.filter((login) => !isSameNames([login], synced?.assignees ?? []));
    changes.assignees = [...new Set([...state.assignees, ...others])];
    reasons.push('owner');
  }
  if (reasons.length === 0) return [];
  const reason = `${reasons.join(', ')} changed in ${desired.path}`;
  return [
    { kind: 'update-issue', key: desired.key, number: issue.number, changes, seen: seenOf(issue), reason },
  ];
}

function seenOf({ title, state, labels, assignees, before, block, after }: ObservedIssue): SeenIssue {
  return { title, state, labels, assignees, body: before + block + after };
}

function touchesLabels(fields: readonly string[]): boolean {
  return ['horizon', 'priority', 'verification'].some((field) => fields.includes(field));
}

/** The issues of action items that are not there any more. */
function planRemovals({ observed, present }: ActionItemFacts): readonly SyncEffect[] {
  if (present.unclear.has(null)) return [];
  return observed
    .filter(({ key }) => !present.keys.has(key) && !present.unclear.has(incidentIdOf(key)))
    .flatMap((issue) => closeIssue(issue, 'its action item was deleted'));
}

/** As not planned, and so that it is known to have been done here: nobody canceled the item on the issue. */
function closeIssue(issue: ObservedIssue, reason: string): readonly SyncEffect[] {
  if (issue.state === 'closed') return [];
  const { before, block, after, synced } = issue;
  const body =
    synced === null ? {} : { body: before + replaceSynced(block, { ...synced, state: 'canceled' }) + after };
  return [
    {
      kind: 'update-issue',
      key: issue.key,
      number: issue.number,
      changes: { state: 'closed', stateReason: 'not_planned', ...body },
      seen: seenOf(issue),
      reason,
    },
  ];
}

function planPublication(facts: ActionItemFacts): DispatchWorkflow | null {
  if (facts.headIsPublished !== false) return null;
  return {
    kind: 'dispatch-workflow',
    workflow: facts.publishWorkflow,
    reason: 'the newest commit was made by the automation and started no run',
  };
}
