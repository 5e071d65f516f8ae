import type { SyncEffect } from '../domain/effect.ts';
import { isOpen } from '../domain/incident-status.ts';
import { formatInstant } from '../domain/instant.ts';
import { parseManaged } from '../domain/marker.ts';
import { followRenames } from '../domain/plan/plan-action-items.ts';
import {
  type DesiredTracking,
  INCIDENT_LABEL,
  type IssueChange,
  type ObservedTracking,
  planTrackingIssues,
  type TrackingFacts,
  trackingOf,
} from '../domain/plan/plan-tracking-issues.ts';
import { policyInForce } from '../domain/policy-in-force.ts';
import { type RecordFile, recordsOf, timelineEntries } from '../domain/record.ts';
import type { IssueSnapshot } from '../records/observed-issue.ts';
import { adoptIssue, parseTrackingIssue } from '../records/observed-tracking.ts';
import { renderTrackingIssue } from '../render/tracking-issue.ts';
import type { Applied, Budget } from './apply-effects.ts';
import { applyToTheEnd, type Converging, planToTheEnd, type SyncOutcome } from './converge.ts';
import { editRecords } from './edit-records.ts';
import type { Clock, GitHubPorts, Log, RecordTree } from './ports.ts';

export interface TrackingOptions {
  /** `https://github.com/acme/incidents` */
  readonly repositoryUrl: string;
  /** Who has changed an issue, when the run is for that. */
  readonly change: IssueChange | null;
}

/** Whom ticks are by when nobody knows: a run of the schedule found them. */
const AUTOMATION = 'incident-as-code';

interface TrackingState extends TrackingOptions {
  readonly records: readonly RecordFile[];
  readonly observed: readonly ObservedTracking[];
  readonly isPublic: boolean;
  readonly defaultBranch: string;
  readonly now: number;
  /** Incidents that this run has given up: GitHub said no, or somebody is at work on their issue or record. */
  readonly givenUp: ReadonlySet<string>;
}

const TRACKING: Converging<TrackingState> = {
  plan: (state) => planTrackingIssues(factsOf(state)),
  after,
  numbers: ({ observed }) => observed.map(({ number }) => number),
};

/** Everything {@link syncTrackingIssues} would do, without writing anything. */
export async function planTracking(
  tree: RecordTree,
  ports: GitHubPorts,
  options: TrackingOptions,
  clock: Clock,
): Promise<readonly SyncEffect[]> {
  return planToTheEnd(await observe(tree, ports, options, clock), TRACKING);
}

/** Makes GitHub show every open incident on an issue, and the records know their issues and what was ticked there. */
export async function syncTrackingIssues(
  tree: RecordTree,
  ports: GitHubPorts,
  options: TrackingOptions,
  budget: Budget,
  clock: Clock,
  log: Log,
): Promise<SyncOutcome> {
  const state = await observe(tree, ports, options, clock);
  return applyToTheEnd(state, TRACKING, ports, budget, clock, log);
}

/** The open issues, and those of open incidents that are not among them: a long history is not asked for. */
async function observe(
  tree: RecordTree,
  ports: GitHubPorts,
  options: TrackingOptions,
  clock: Clock,
): Promise<TrackingState> {
  const { isPublic, defaultBranch } = await ports.repository.describe();
  const state: TrackingState = {
    ...options,
    ...{ isPublic, defaultBranch },
    records: tree.readRecords(),
    observed: [],
    now: clock.now(),
    givenUp: new Set(),
  };
  const issues = new Map<number, IssueSnapshot>();
  const add = (found: readonly IssueSnapshot[]) => {
    for (const issue of found) issues.set(issue.number, issue);
  };
  const observed = () => [...issues.values()].flatMap((issue) => parseTrackingIssue(issue) ?? []);
  add(await ports.issues.listIssues(INCIDENT_LABEL, { which: 'open' }));
  const desired = desiredOf({ ...state, observed: observed() });
  const known = followRenames(desired, observed());
  const missing = desired.filter((one) => trackingOf(one, known) === null);
  // Closed by hand, or made by a run that was killed before the record knew.
  if (missing.some(({ linked }) => linked === null)) {
    add(await ports.issues.listIssues(INCIDENT_LABEL, { which: 'newest' }));
  }
  const adopted: ObservedTracking[] = [];
  for (const { key, linked } of missing) {
    if (linked === null) continue;
    const issue = issues.get(linked) ?? (await ports.issues.getIssue(linked));
    if (issue === null) continue;
    issues.set(linked, issue);
    if (parseManaged(issue.body) === null) adopted.push(adoptIssue(issue, key));
  }
  const all = [...observed(), ...adopted];
  return { ...state, observed: all.sort((a, b) => a.number - b.number) };
}

function factsOf(state: TrackingState): TrackingFacts {
  const { change, repositoryUrl, now } = state;
  const desired = desiredOf(state).filter(({ key }) => !state.givenUp.has(key));
  const observed = followRenames(desired, state.observed);
  return { desired, observed, change, repositoryUrl, automation: { by: AUTOMATION, at: formatInstant(now) } };
}

function desiredOf(state: TrackingState): readonly DesiredTracking[] {
  const { records, isPublic, defaultBranch, repositoryUrl, now } = state;
  const fileUrl = (path: string) => `${repositoryUrl}/blob/${defaultBranch}/${path}`;
  const around = { policy: policyInForce(records), fileUrl, now };
  return recordsOf(records, 'incident').flatMap((incident) => {
    const { id, status, visibility, tracking_issue } = incident.data;
    // One that was over before it had an issue needs none.
    const isKnown = state.observed.some(({ key, number }) => key === id || number === tracking_issue);
    const isWanted = isOpen(status) || isKnown;
    if (!isWanted || (visibility === 'restricted' && isPublic)) return [];
    return [renderTrackingIssue(incident, timelineEntries(records, id), around)];
  });
}

function after(state: TrackingState, effect: SyncEffect, applied: Applied): TrackingState {
  const giveUp = (keys: readonly string[]) => ({ ...state, givenUp: new Set([...state.givenUp, ...keys]) });
  switch (effect.kind) {
    case 'create-issue': {
      const issue = applied.kind === 'issue-created' ? parseTrackingIssue(applied.issue) : null;
      return issue === null ? giveUp([effect.key]) : { ...state, observed: [...state.observed, issue] };
    }
    case 'update-issue': {
      // Somebody is at work on it: their change brings a run of its own.
      if (applied.kind !== 'done') return giveUp([effect.key]);
      const observed = state.observed.map((issue) => {
        if (issue.number !== effect.number) return issue;
        return parseTrackingIssue({ ...issue, stateReason: null, ...effect.changes }) ?? issue;
      });
      return { ...state, observed };
    }
    case 'edit-records': {
      if (applied.kind !== 'committed') return giveUp(effect.edits.map(({ id }) => id));
      const { dropped } = applied;
      const lost = effect.edits.filter(({ path }) => dropped.has(path)).map(({ id }) => id);
      const edited = effect.edits.filter(({ path }) => !dropped.has(path));
      return { ...giveUp(lost), records: editRecords(state.records, edited) };
    }
    default:
      return state;
  }
}
