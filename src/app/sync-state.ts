/**
 * Files and issues as a sync knows them, while it goes on: what GitHub answered at its start, and what its own writes
 * have made of that since.
 */
import type { SyncEffect } from '../domain/effect.ts';
import {
  type ActionItemFacts,
  type DesiredIssue,
  followRenames,
  type ObservedIssue,
  type PresentItems,
} from '../domain/plan/plan-action-items.ts';
import { isSound, type RecordFile, recordsOf } from '../domain/record.ts';
import { idOfPath, incidentIdOf } from '../domain/record-path.ts';
import { type IssueSnapshot, parseActionItemIssue } from '../records/observed-issue.ts';
import { renderIssue, showProse } from '../render/issue-body.ts';
import type { Applied } from './apply-effects.ts';
import { editRecords } from './edit-records.ts';
import { rejectTakeovers } from './reject-takeovers.ts';

/** What an issue's text depends on besides its files. */
export interface Surroundings {
  readonly isPublic: boolean;
  readonly defaultBranch: string;
  /** `https://github.com/acme/incidents` */
  readonly repositoryUrl: string;
  readonly publishWorkflow: string;
}

export interface SyncState extends Surroundings {
  readonly records: readonly RecordFile[];
  readonly observed: readonly ObservedIssue[];
  readonly told: ReadonlyMap<number, ReadonlySet<string>>;
  readonly headIsPublished: boolean | null;
  /** Items that this run has given up: the next one tries anew. */
  readonly givenUp: ReadonlySet<string>;
}

/** The facts to plan by. */
export function factsOf(state: SyncState): ActionItemFacts {
  const desired = desiredIssues(state.records, state).filter(({ key }) => !state.givenUp.has(key));
  const observed = followRenames(desired, state.observed);
  return {
    desired: rejectTakeovers(state.records, desired, observed),
    observed,
    present: presentItems(state.records),
    told: state.told,
    headIsPublished: state.headIsPublished,
    publishWorkflow: state.publishWorkflow,
  };
}

/** Why an action item has no issue, as a sentence for people. */
export type Skipped = (why: string) => void;

/** The issues the records ask for. What cannot be read is left out, and told; the check reports it too. */
export function desiredIssues(
  records: readonly RecordFile[],
  { isPublic, defaultBranch, repositoryUrl }: Omit<Surroundings, 'publishWorkflow'>,
  skip: Skipped = () => undefined,
): readonly DesiredIssue[] {
  const incidents = new Map(recordsOf(records, 'incident').map((incident) => [incident.data.id, incident]));
  const seen = new Set<string>();
  const fileUrl = (path: string) =>
    `${repositoryUrl}/blob/${defaultBranch}/${path.split('/').map(encodeURIComponent).join('/')}`;
  return recordsOf(records, 'action-item').flatMap((item) => {
    const incident = incidents.get(incidentIdOf(item.data.id)) ?? null;
    if (incident === null) {
      skip(`${item.path} belongs to no incident that can be read; it gets no issue`);
      return [];
    }
    if (incident.data.visibility === 'restricted' && isPublic) {
      skip(`${item.data.id} belongs to a restricted incident; it gets no issue in a public repository`);
      return [];
    }
    if (seen.has(item.data.id)) {
      skip(`${item.path} repeats the id ${item.data.id}; the first file counts`);
      return [];
    }
    seen.add(item.data.id);
    return [renderIssue(item, incident, fileUrl)];
  });
}

export function observedIssue(snapshot: IssueSnapshot): ObservedIssue | null {
  return parseActionItemIssue(snapshot, showProse);
}

function presentItems(records: readonly RecordFile[]): PresentItems {
  const items = records.filter(({ kind }) => kind === 'action-item');
  const ids = items.flatMap(({ path, data }) => [idOfPath(path), data['id']]);
  const unclear = items
    .filter((item) => !isSound(item))
    .map(({ path }) => /^incidents\/\d{4}\/(INC-\d{4}-\d{4,6})\//.exec(path)?.[1] ?? null);
  return {
    keys: new Set(ids.filter((id) => typeof id === 'string')),
    unclear: new Set(unclear),
  };
}

/** The state once an effect is done, so that the next plan needs no second look at GitHub. */
export function afterEffect(state: SyncState, effect: SyncEffect, applied: Applied): SyncState {
  if (applied.kind === 'refused') return giveUp(state, effect);
  switch (effect.kind) {
    case 'create-issue': {
      const issue = applied.kind === 'issue-created' ? observedIssue(applied.issue) : null;
      return issue === null ? state : { ...state, observed: [...state.observed, issue] };
    }
    case 'update-issue': {
      const snapshotOf = (issue: ObservedIssue) => updated(issue, effect.changes);
      const now = (issue: ObservedIssue) => (applied.kind === 'stale' ? applied.issue : snapshotOf(issue));
      const observed = state.observed.flatMap((issue) => {
        if (issue.number !== effect.number) return [issue];
        const snapshot = now(issue);
        return (snapshot === null ? null : observedIssue(snapshot)) ?? [];
      });
      return { ...state, observed };
    }
    case 'edit-records': {
      const { head, dropped } =
        applied.kind === 'committed' ? applied : { head: null, dropped: new Set<string>() };
      const done = effect.edits.filter(({ path }) => !dropped.has(path));
      const lost = effect.edits.filter(({ path }) => dropped.has(path)).map(({ id }) => id);
      return {
        ...state,
        records: editRecords(state.records, done),
        givenUp: new Set([...state.givenUp, ...lost]),
        // A new commit of the automation has no run yet; without one, nothing changed.
        headIsPublished: head !== null && state.headIsPublished !== null ? false : state.headIsPublished,
      };
    }
    case 'dispatch-workflow':
      return { ...state, headIsPublished: true };
    case 'write-comment': {
      const told = new Set([...(state.told.get(effect.issue) ?? []), effect.key]);
      return { ...state, told: new Map([...state.told, [effect.issue, told]]) };
    }
  }
}

function giveUp(state: SyncState, effect: SyncEffect): SyncState {
  switch (effect.kind) {
    case 'edit-records': {
      // The issues' numbers are missed in the files and nothing else; what people changed must not be changed back.
      const taken = effect.edits.filter(({ seen }) => seen !== undefined).map(({ id }) => id);
      const links = effect.edits.filter(({ seen }) => seen === undefined);
      const records = editRecords(state.records, links);
      return { ...state, records, givenUp: new Set([...state.givenUp, ...taken]) };
    }
    case 'dispatch-workflow':
      return { ...state, headIsPublished: true };
    case 'write-comment':
      return { ...state, givenUp: new Set([...state.givenUp, keyOfComment(effect.key)]) };
    default:
      return { ...state, givenUp: new Set([...state.givenUp, effect.key]) };
  }
}

/** `INC-2026-0042-01/0123456789abcdef` → `INC-2026-0042-01` */
function keyOfComment(key: string): string {
  return key.slice(0, key.indexOf('/'));
}

function updated(
  issue: ObservedIssue,
  changes: (SyncEffect & { readonly kind: 'update-issue' })['changes'],
): IssueSnapshot {
  const { number, title, state, stateReason, labels, assignees, before, block, after } = issue;
  return { number, title, state, stateReason, labels, assignees, body: before + block + after, ...changes };
}
