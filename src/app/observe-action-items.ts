import { ACTION_ITEM_LABEL } from '../domain/effect.ts';
import { formatInstant, parseInstant } from '../domain/instant.ts';
import { parseManaged } from '../domain/marker.ts';
import {
  conflictOf,
  type DesiredIssue,
  issueOf,
  type ObservedIssue,
} from '../domain/plan/plan-action-items.ts';
import type { IssueSnapshot } from '../records/observed-issue.ts';
import type { GitHubPorts, Log, RecordTree, RepositoryFacts } from './ports.ts';
import { desiredIssues, factsOf, observedIssue, type SyncState } from './sync-state.ts';

export interface ObserveOptions {
  /** File names of the workflow that publishes the site, and of the one that syncs. */
  readonly publishWorkflow: string;
  readonly syncWorkflow: string;
  /** `https://github.com/acme/incidents` */
  readonly repositoryUrl: string;
}

/** What a plan of action items starts from: the files of a tree and GitHub as it is now. */
export async function observeActionItems(
  tree: RecordTree,
  ports: GitHubPorts,
  options: ObserveOptions,
  log: Log,
): Promise<SyncState> {
  const repository = await ports.repository.describe();
  const surroundings = { ...options, ...repository };
  const records = tree.readRecords();
  const desired = desiredIssues(records, surroundings, (why) => log.warn(why));
  const state: SyncState = {
    ...surroundings,
    records,
    observed: await observeIssues(desired, ports, await readSince(ports, options, repository)),
    told: new Map(),
    headIsPublished: await ports.workflows.hasRun(options.publishWorkflow, repository.head),
    givenUp: new Set(),
  };
  return { ...state, told: await readTold(state, ports) };
}

/** A sync as far back as its changes are looked for: a few may have left something to the next. */
const RUNS_BACK = 20;
/** GitHub's clocks and lists are not all in step. */
const MARGIN_MINUTES = 10;

/** What is known of what has changed. */
export interface Since {
  /** From when on issues that have changed are asked for, in UTC; null when none of them matters. */
  readonly instant: string | null;
  readonly changedPaths: ReadonlySet<string>;
}

/** Null when it is not known: everything has to be looked at. */
async function readSince(
  ports: GitHubPorts,
  { syncWorkflow }: Pick<ObserveOptions, 'syncWorkflow'>,
  { defaultBranch, head }: RepositoryFacts,
): Promise<Since | null> {
  const runs = await ports.workflows.listSuccesses(syncWorkflow, defaultBranch, RUNS_BACK);
  const oldest = runs[RUNS_BACK - 1];
  const created = oldest === undefined ? null : parseInstant(oldest.createdAt);
  if (oldest === undefined || created === null) return null;
  const changedPaths = await ports.repository.listChangedPaths(oldest.head, head);
  if (changedPaths === null) return null;
  return { instant: formatInstant(created - MARGIN_MINUTES * 60_000), changedPaths };
}

/**
 * The issues of action items that may differ from their files: those that are open, those that have changed since the
 * last syncs, those whose files have; and, where a file that is open has none of these, the issue it names or the
 * newest. Closed ones that nobody touched are not asked for, so that a long history costs nothing.
 */
export async function observeIssues(
  desired: readonly DesiredIssue[],
  ports: GitHubPorts,
  since: Since | null,
): Promise<readonly ObservedIssue[]> {
  const found = new Map<number, IssueSnapshot>();
  const add = (issues: readonly IssueSnapshot[]) => {
    for (const issue of issues) found.set(issue.number, issue);
  };
  const { issues } = ports;
  if (since === null) add(await issues.listIssues(ACTION_ITEM_LABEL, { which: 'all' }));
  else {
    add(await issues.listIssues(ACTION_ITEM_LABEL, { which: 'open' }));
    const { instant } = since;
    if (instant !== null)
      add(await issues.listIssues(ACTION_ITEM_LABEL, { which: 'changed', since: instant }));
  }
  const isOpen = (item: DesiredIssue) => item.state.state === 'open';
  const keys = new Set([...found.values()].map((issue) => observedIssue(issue)?.key));
  const isLost = (item: DesiredIssue) => item.linked === null && isOpen(item) && !keys.has(item.key);
  if (since !== null && desired.some(isLost)) {
    add(await issues.listIssues(ACTION_ITEM_LABEL, { which: 'newest' }));
  }
  for (const item of desired) {
    if (item.linked === null || found.has(item.linked)) continue;
    if (since !== null && !isOpen(item) && !hasChanged(item, since)) continue;
    const issue = await issues.getIssue(item.linked);
    if (issue !== null) found.set(issue.number, issue);
  }
  return [...found.values()]
    .sort((a, b) => a.number - b.number)
    .map(observedIssue)
    .filter((issue) => issue !== null);
}

/** An issue says something of its incident too. */
function hasChanged({ path }: DesiredIssue, { changedPaths }: Since): boolean {
  return changedPaths.has(path) || changedPaths.has(path.replace(/\/actions\/[^/]+$/, '/incident.md'));
}

/** Which conflicts have been told already; asked only where there is one. */
async function readTold(
  state: SyncState,
  ports: GitHubPorts,
): Promise<ReadonlyMap<number, ReadonlySet<string>>> {
  const told = new Map<number, ReadonlySet<string>>();
  const { desired, observed } = factsOf(state);
  for (const item of desired) {
    const issue = issueOf(item.key, observed);
    if (issue === null || conflictOf(item, issue) === null) continue;
    const comments = await ports.issues.listBotComments(issue.number);
    const keys = comments
      .map(({ body }) => parseManaged(body))
      .filter((managed) => managed?.role === 'conflict')
      .map((managed) => managed?.key ?? '');
    told.set(issue.number, new Set(keys));
  }
  return told;
}
