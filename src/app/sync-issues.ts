import type { SyncEffect } from '../domain/effect.ts';
import { lazy } from '../domain/lazy.ts';
import type { Budget } from './apply-effects.ts';
import type { SyncOutcome } from './converge.ts';
import type { ObserveOptions } from './observe-action-items.ts';
import type { Clock, GitHubPorts, Log, RecordTree } from './ports.ts';
import { planSync, syncActionItems } from './sync-action-items.ts';
import { planTracking, syncTrackingIssues, type TrackingOptions } from './sync-tracking-issues.ts';

export interface IssuesOptions extends ObserveOptions, TrackingOptions {
  /** The most writes one run may make. */
  readonly writeBudget: number;
  /** Whether open incidents get an issue. */
  readonly isTracking: boolean;
}

/** Everything {@link syncIssues} would do, without writing anything. */
export async function planIssues(
  tree: RecordTree,
  ports: GitHubPorts,
  options: Omit<IssuesOptions, 'writeBudget'>,
  clock: Clock,
  log: Log,
): Promise<readonly SyncEffect[]> {
  const once = readOnce(tree);
  const tracking = options.isTracking ? await planTracking(once, ports, options, clock) : [];
  return [...tracking, ...(await planSync(once, ports, options, log))];
}

/**
 * Everything on GitHub's issues: first those of open incidents, where people are waiting; then those of action items, and
 * the publication of what both have committed.
 */
export async function syncIssues(
  tree: RecordTree,
  ports: GitHubPorts,
  options: IssuesOptions,
  clock: Clock,
  log: Log,
): Promise<SyncOutcome> {
  const once = readOnce(tree);
  const budget: Budget = { left: options.writeBudget };
  const nothing: SyncOutcome = { done: [], left: [], refused: [] };
  const tracking = options.isTracking
    ? await syncTrackingIssues(once, ports, options, budget, clock, log)
    : nothing;
  const items = await syncActionItems(once, ports, options, budget, clock, log);
  return {
    done: [...tracking.done, ...items.done],
    left: [...tracking.left, ...items.left],
    refused: [...tracking.refused, ...items.refused],
  };
}

/** Both look at the same tree, and ten thousand records take a second to read. */
function readOnce(tree: RecordTree): RecordTree {
  return { readRecords: lazy(() => tree.readRecords()), hasPath: (path) => tree.hasPath(path) };
}
