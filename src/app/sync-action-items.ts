import type { SyncEffect } from '../domain/effect.ts';
import { planActionItems } from '../domain/plan/plan-action-items.ts';
import { renderConflictComment } from '../render/conflict-comment.ts';
import { applyEffects, type Budget } from './apply-effects.ts';
import { type ObserveOptions, observeActionItems } from './observe-action-items.ts';
import type { Clock, GitHubPorts, Log, RecordTree } from './ports.ts';
import { afterEffect, factsOf, pretend, type SyncState } from './sync-state.ts';

export interface SyncOptions extends ObserveOptions {
  /** The most writes this run may make. */
  readonly writeBudget: number;
}

export interface SyncOutcome {
  readonly done: readonly SyncEffect[];
  /** What the budget left for the next run. */
  readonly left: readonly SyncEffect[];
  /** What GitHub said no to. */
  readonly refused: readonly SyncEffect[];
}

/** Everything a sync would do from here to its end, stage after stage, without writing anything. */
export async function planSync(
  tree: RecordTree,
  ports: GitHubPorts,
  options: ObserveOptions,
  log: Log,
): Promise<readonly SyncEffect[]> {
  return planToTheEnd(await observeActionItems(tree, ports, options, log));
}

/** The effects of every stage, each planned as if those before it were done. */
export function planToTheEnd(start: SyncState): readonly SyncEffect[] {
  let state = start;
  const planned: SyncEffect[] = [];
  for (;;) {
    const effects = planActionItems(factsOf(state), renderConflictComment);
    if (effects.length === 0) return planned;
    for (const effect of effects) {
      planned.push(effect);
      state = afterEffect(state, effect, pretend(effect, state));
    }
  }
}

/**
 * Makes GitHub show the action items of a tree: plans, applies, and plans again with what came of it, until nothing
 * is missing or the budget is used up. Run again after any interruption it does only what is missing.
 */
export async function syncActionItems(
  tree: RecordTree,
  ports: GitHubPorts,
  options: SyncOptions,
  clock: Clock,
  log: Log,
): Promise<SyncOutcome> {
  let state = await observeActionItems(tree, ports, options, log);
  const budget: Budget = { left: options.writeBudget };
  const done: SyncEffect[] = [];
  const refused: SyncEffect[] = [];
  for (;;) {
    const effects = planActionItems(factsOf(state), renderConflictComment);
    if (effects.length === 0) return { done, left: [], refused };
    const results = await applyEffects(effects, ports, budget, clock, log);
    for (const { effect, applied } of results) {
      state = afterEffect(state, effect, applied);
      // What nobody had to do, or what is planned anew, is neither done nor refused.
      if (applied.kind === 'stale' || applied.kind === 'not-needed') continue;
      (applied.kind === 'refused' ? refused : done).push(effect);
    }
    if (results.length < effects.length) return { done, left: effects.slice(results.length), refused };
  }
}
