import type { SyncEffect } from '../domain/effect.ts';
import { planActionItems } from '../domain/plan/plan-action-items.ts';
import { renderConflictComment } from '../render/conflict-comment.ts';
import type { Budget } from './apply-effects.ts';
import { applyToTheEnd, type Converging, planToTheEnd, type SyncOutcome } from './converge.ts';
import { type ObserveOptions, observeActionItems } from './observe-action-items.ts';
import type { Clock, GitHubPorts, Log, RecordTree } from './ports.ts';
import { afterEffect, factsOf, type SyncState } from './sync-state.ts';

const ACTION_ITEMS: Converging<SyncState> = {
  plan: (state) => planActionItems(factsOf(state), renderConflictComment),
  after: afterEffect,
  numbers: ({ observed }) => observed.map(({ number }) => number),
};

/** Everything a sync would do from here to its end, stage after stage, without writing anything. */
export async function planSync(
  tree: RecordTree,
  ports: GitHubPorts,
  options: ObserveOptions,
  log: Log,
): Promise<readonly SyncEffect[]> {
  return planItems(await observeActionItems(tree, ports, options, log));
}

/** The same from what is known already. */
export function planItems(state: SyncState): readonly SyncEffect[] {
  return planToTheEnd(state, ACTION_ITEMS);
}

/**
 * Makes GitHub show the action items of a tree. Run again after any interruption it does only what is missing.
 */
export async function syncActionItems(
  tree: RecordTree,
  ports: GitHubPorts,
  options: ObserveOptions,
  budget: Budget,
  clock: Clock,
  log: Log,
): Promise<SyncOutcome> {
  const state = await observeActionItems(tree, ports, options, log);
  return applyToTheEnd(state, ACTION_ITEMS, ports, budget, clock, log);
}
