/** Plan, apply, plan again with what came of it: how issues and records are brought together, whatever they are of. */
import type { SyncEffect } from '../domain/effect.ts';
import { type Applied, applyEffects, type Budget } from './apply-effects.ts';
import type { Clock, GitHubPorts, Log } from './ports.ts';

/** What is kept alike, as a state of what is known of both sides. */
export interface Converging<State> {
  /** What is missing; nothing when both sides agree. */
  plan(state: State): readonly SyncEffect[];
  /** The state once an effect was tried, so that the next plan needs no second look at GitHub. */
  after(state: State, effect: SyncEffect, applied: Applied): State;
  /** The numbers of the issues it knows. */
  numbers(state: State): readonly number[];
}

export interface SyncOutcome {
  readonly done: readonly SyncEffect[];
  /** What the budget left for the next run. */
  readonly left: readonly SyncEffect[];
  /** What GitHub said no to. */
  readonly refused: readonly SyncEffect[];
}

/** The effects of every stage, each planned as if those before it were done. */
export function planToTheEnd<State>(start: State, how: Converging<State>): readonly SyncEffect[] {
  let state = start;
  const planned: SyncEffect[] = [];
  for (;;) {
    const effects = how.plan(state);
    if (effects.length === 0) return planned;
    for (const effect of effects) {
      planned.push(effect);
      state = how.after(state, effect, pretend(effect, how.numbers(state)));
    }
  }
}

/** Does what is missing, stage after stage, until nothing is or the budget is used up. */
export async function applyToTheEnd<State>(
  start: State,
  how: Converging<State>,
  ports: GitHubPorts,
  budget: Budget,
  clock: Clock,
  log: Log,
): Promise<SyncOutcome> {
  let state = start;
  const done: SyncEffect[] = [];
  const refused: SyncEffect[] = [];
  for (;;) {
    const effects = how.plan(state);
    if (effects.length === 0) return { done, left: [], refused };
    const results = await applyEffects(effects, ports, budget, clock, log);
    for (const { effect, applied } of results) {
      state = how.after(state, effect, applied);
      // What nobody had to do, or what is planned anew, is neither done nor refused.
      if (applied.kind === 'stale' || applied.kind === 'not-needed') continue;
      (applied.kind === 'refused' ? refused : done).push(effect);
    }
    if (results.length < effects.length) return { done, left: effects.slice(results.length), refused };
  }
}

/** What an effect would come to. The number of an issue to be is a guess, which no plan shows. */
function pretend(effect: SyncEffect, numbers: readonly number[]): Applied {
  if (effect.kind === 'edit-records') return { kind: 'committed', head: 'planned', dropped: new Set() };
  if (effect.kind !== 'create-issue') return { kind: 'done' };
  const number = Math.max(0, ...numbers) + 1;
  return { kind: 'issue-created', issue: { ...effect, number, state: 'open', stateReason: null } };
}
