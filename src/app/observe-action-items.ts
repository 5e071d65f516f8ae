import { ACTION_ITEM_LABEL } from '../domain/effect.ts';
import { parseManaged } from '../domain/marker.ts';
import {
  conflictOf,
  type DesiredIssue,
  issueOf,
  type ObservedIssue,
} from '../domain/plan/plan-action-items.ts';
import type { IssueSnapshot } from '../records/observed-issue.ts';
import type { GitHubPorts, Log, RecordTree } from './ports.ts';
import { desiredIssues, factsOf, observedIssue, type SyncState } from './sync-state.ts';

export interface ObserveOptions {
  /** File name of the workflow that publishes the site. */
  readonly publishWorkflow: string;
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
  const { head, ...repository } = await ports.repository.describe();
  const surroundings = { ...options, ...repository };
  const records = tree.readRecords();
  const desired = desiredIssues(records, surroundings, (why) => log.warn(why));
  const state: SyncState = {
    ...surroundings,
    records,
    observed: await observeIssues(desired, ports),
    told: new Map(),
    headIsPublished: await ports.workflows.hasRun(options.publishWorkflow, head),
    givenUp: new Set(),
  };
  return { ...state, told: await readTold(state, ports) };
}

/**
 * The issues of action items: all with the label, and those that files are linked to though somebody took the label
 * away.
 */
export async function observeIssues(
  desired: readonly DesiredIssue[],
  ports: GitHubPorts,
): Promise<readonly ObservedIssue[]> {
  const listed = await ports.issues.listIssues(ACTION_ITEM_LABEL);
  const numbers = new Set(listed.map((issue) => issue.number));
  const strays: IssueSnapshot[] = [];
  for (const { linked } of desired) {
    if (linked === null || numbers.has(linked)) continue;
    const issue = await ports.issues.getIssue(linked);
    if (issue !== null) strays.push(issue);
    numbers.add(linked);
  }
  return [...listed, ...strays].map(observedIssue).filter((issue) => issue !== null);
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
