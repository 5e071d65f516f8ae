/** The one decision of a merge queue: how its entries stand and what time it is → what happens next. */
import type { RemovalReason } from '../queue-model.ts';
import type { MergeQueueRule } from '../rules/ruleset.ts';

/** What is known of an entry. Instants are milliseconds since 1970. */
export interface EntryFacts {
  /** Why the pull request cannot stay whatever its checks say; null when it can. */
  readonly obstacle: RemovalReason | null;
  readonly enqueuedAt: number;
  readonly group: GroupFacts | null;
}

export interface GroupFacts {
  readonly baseSha: string;
  readonly headSha: string;
  /** What the required checks of the commit came to: one failed, one has not reported, all passed. */
  readonly checks: 'failed' | 'awaited' | 'passed';
  /** Null until checks were asked for. */
  readonly requestedAt: number | null;
}

export type QueueStep =
  /** Takes an entry out. */
  | { readonly kind: 'remove'; readonly index: number; readonly reason: RemovalReason }
  /** Gives up the groups from here on: what they were built upon is no longer so. */
  | { readonly kind: 'invalidate'; readonly index: number }
  /** Builds the group of an entry upon a commit, and has its checks run. */
  | { readonly kind: 'build'; readonly index: number; readonly onto: string }
  /** Moves the base branch to the last of the first `count` groups. */
  | { readonly kind: 'merge'; readonly count: number };

type Limits = Pick<
  MergeQueueRule,
  | 'checkResponseTimeoutMinutes'
  | 'maxEntriesToBuild'
  | 'maxEntriesToMerge'
  | 'minEntriesToMerge'
  | 'minEntriesToMergeWaitMinutes'
>;

const MINUTE = 60_000;

/**
 * The next step, null when there is nothing to do but wait. Each entry is built upon the one before, so its checks say
 * nothing of it alone while those of an earlier one are awaited: it is taken out only once all before it have passed
 * (docs.github.com/repositories/configuring-branches-and-merges-in-your-repository/configuring-pull-request-merges/managing-a-merge-queue#managing-a-merge-queue,
 * "Only merge non-failing pull requests").
 *
 * @param limits null when no rule asks for a queue any more
 * @param head where the base branch is
 */
export function decideQueue(
  limits: Limits | null,
  head: string,
  entries: readonly EntryFacts[],
  now: number,
): QueueStep | null {
  const [front] = entries;
  if (front === undefined) return null;
  if (limits === null) return { kind: 'remove', index: 0, reason: 'QUEUE_CLEARED' };
  for (const [index, { obstacle }] of entries.entries()) {
    if (obstacle !== null) return { kind: 'remove', index, reason: obstacle };
  }
  const ontoOf = (index: number): string | null =>
    index === 0 ? head : (entries[index - 1]?.group?.headSha ?? null);
  const astray = entries.findIndex(({ group }, index) => group !== null && group.baseSha !== ontoOf(index));
  if (astray >= 0) return { kind: 'invalidate', index: astray };

  const notPassed = entries.findIndex(({ group }) => group?.checks !== 'passed');
  const passed = notPassed < 0 ? entries.length : notPassed;
  const reason = failureOf(entries[passed]?.group ?? null, limits, now);
  if (reason !== null) return { kind: 'remove', index: passed, reason };
  const isEnough = passed >= limits.minEntriesToMerge || now >= waitsUntil(front, limits);
  if (passed > 0 && isEnough) return { kind: 'merge', count: Math.min(passed, limits.maxEntriesToMerge) };

  const unbuilt = entries.findIndex(({ group }) => group === null);
  // "When it receives a result for one of those pull requests, merge queue will dispatch the event for the 4th"
  // (docs.github.com/repositories/configuring-branches-and-merges-in-your-repository/managing-rulesets/available-rules-for-rulesets#require-merge-queue).
  const running = entries.filter(({ group }) => group?.checks === 'awaited').length;
  const onto = unbuilt < 0 || running >= limits.maxEntriesToBuild ? null : ontoOf(unbuilt);
  return onto === null ? null : { kind: 'build', index: unbuilt, onto };
}

/** The instants at which an entry may time out or stop waiting for company, in no order. */
export function queueInstants(limits: Limits, entries: readonly EntryFacts[]): readonly number[] {
  const ends = entries.flatMap(({ group }) => (group === null ? [] : (respondsUntil(group, limits) ?? [])));
  return [...ends, ...entries.slice(0, 1).map((front) => waitsUntil(front, limits))];
}

function failureOf(group: GroupFacts | null, limits: Limits, now: number): RemovalReason | null {
  if (group === null || group.checks === 'passed') return null;
  if (group.checks === 'failed') return 'CI_FAILURE';
  const until = respondsUntil(group, limits);
  return until !== null && now >= until ? 'CI_TIMEOUT' : null;
}

function respondsUntil({ requestedAt }: GroupFacts, limits: Limits): number | null {
  return requestedAt === null ? null : requestedAt + limits.checkResponseTimeoutMinutes * MINUTE;
}

function waitsUntil(front: EntryFacts, limits: Limits): number {
  return front.enqueuedAt + limits.minEntriesToMergeWaitMinutes * MINUTE;
}
