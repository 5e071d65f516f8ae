/** Whatever comes to a merge queue in whatever order: nothing is merged but what has passed, upon what has passed. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decideQueue, type EntryFacts } from '../../src/sandbox/queue/decide-queue.ts';

const MINUTE = 60_000;

type Happening =
  | { readonly kind: 'add' }
  | { readonly kind: 'report'; readonly at: number; readonly passes: boolean }
  | { readonly kind: 'leave'; readonly at: number }
  | { readonly kind: 'push' }
  | { readonly kind: 'wait'; readonly minutes: number };

const at = fc.nat(5);
const happening: fc.Arbitrary<Happening> = fc.oneof(
  fc.constant({ kind: 'add' } as const),
  fc.record({ kind: fc.constant('report' as const), at, passes: fc.boolean() }),
  fc.record({ kind: fc.constant('leave' as const), at }),
  fc.constant({ kind: 'push' } as const),
  fc.record({ kind: fc.constant('wait' as const), minutes: fc.nat(90) }),
);
const limits = fc.record({
  checkResponseTimeoutMinutes: fc.integer({ min: 1, max: 60 }),
  maxEntriesToBuild: fc.integer({ min: 1, max: 3 }),
  maxEntriesToMerge: fc.integer({ min: 1, max: 3 }),
  minEntriesToMerge: fc.integer({ min: 1, max: 3 }),
  minEntriesToMergeWaitMinutes: fc.integer({ min: 0, max: 60 }),
});

interface Group {
  readonly base: string;
  readonly sha: string;
  checks: 'awaited' | 'failed' | 'passed';
  readonly since: number;
}

interface Entry {
  readonly number: number;
  readonly addedAt: number;
  group: Group | null;
}

/** A queue without git: commits are names, and a group names what it was built upon. */
function createQueue(rule: Parameters<typeof decideQueue>[0]) {
  const entries: Entry[] = [];
  const merged: {
    readonly numbers: readonly number[];
    readonly chain: readonly Group[];
    readonly onto: string;
  }[] = [];
  const failed: number[] = [];
  let [head, now, commits, added] = ['commit 0', 0, 0, 0];
  const nextCommit = (): string => `commit ${++commits}`;
  const facts = (): EntryFacts[] =>
    entries.map(({ addedAt, group }) => ({
      obstacle: null,
      enqueuedAt: addedAt,
      group:
        group === null
          ? null
          : { baseSha: group.base, headSha: group.sha, checks: group.checks, requestedAt: group.since },
    }));
  const settle = (): number => {
    for (let steps = 0; ; steps += 1) {
      const step = decideQueue(rule, head, facts(), now);
      if (step === null || steps > 1000) return steps;
      if (step.kind === 'remove') failed.push(...entries.splice(step.index, 1).map(({ number }) => number));
      if (step.kind === 'invalidate') for (const entry of entries.slice(step.index)) entry.group = null;
      const built = step.kind === 'build' ? entries[step.index] : undefined;
      if (built !== undefined && step.kind === 'build') {
        built.group = { base: step.onto, sha: nextCommit(), checks: 'awaited', since: now };
      }
      if (step.kind === 'merge') {
        const gone = entries.splice(0, step.count);
        const chain = gone.flatMap(({ group }) => group ?? []);
        merged.push({ numbers: gone.map(({ number }) => number), chain, onto: head });
        head = chain.at(-1)?.sha ?? head;
      }
    }
  };
  const happen = (what: Happening): void => {
    if (what.kind === 'add') entries.push({ number: ++added, addedAt: now, group: null });
    if (what.kind === 'leave') entries.splice(what.at, 1);
    if (what.kind === 'push') head = nextCommit();
    if (what.kind === 'wait') now += what.minutes * MINUTE;
    const group = what.kind === 'report' ? entries[what.at]?.group : null;
    if (group?.checks === 'awaited' && what.kind === 'report')
      group.checks = what.passes ? 'passed' : 'failed';
  };
  return { entries, merged, failed, settle, happen, now: () => now };
}

describe('a merge queue', () => {
  it('merges nothing but chains of what has passed, in order, and comes to rest', () => {
    fc.assert(
      fc.property(limits, fc.array(happening, { maxLength: 60 }), (rule, happenings) => {
        const queue = createQueue(rule);
        for (const what of happenings) {
          queue.happen(what);
          expect(queue.settle()).toBeLessThan(100);
          const awaited = queue.entries.filter(({ group }) => group?.checks === 'awaited');
          expect(awaited.length).toBeLessThanOrEqual(rule.maxEntriesToBuild);
          const late = awaited.filter(
            ({ group }) => queue.now() >= (group?.since ?? 0) + rule.checkResponseTimeoutMinutes * MINUTE,
          );
          // Whoever is first and late has gone.
          expect(late).not.toContain(queue.entries[0]);
        }
        for (const { chain, numbers, onto } of queue.merged) {
          expect(chain.map(({ checks }) => checks)).toEqual(numbers.map(() => 'passed'));
          expect(chain.map(({ base }) => base)).toEqual([onto, ...chain.slice(0, -1).map(({ sha }) => sha)]);
          expect(numbers.length).toBeLessThanOrEqual(rule.maxEntriesToMerge);
        }
        const numbers = queue.merged.flatMap((each) => each.numbers);
        expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
        expect(numbers.filter((number) => queue.failed.includes(number))).toEqual([]);
      }),
    );
  });

  it('that always passes merges everybody in the end', () => {
    fc.assert(
      fc.property(limits, fc.integer({ min: 1, max: 12 }), (rule, count) => {
        const queue = createQueue(rule);
        for (let number = 1; number <= count; number += 1) queue.happen({ kind: 'add' });
        for (let round = 0; round < count * 3 && queue.entries.length > 0; round += 1) {
          queue.settle();
          for (const index of queue.entries.keys()) queue.happen({ kind: 'report', at: index, passes: true });
          queue.settle();
          // For those who are fewer than the least.
          queue.happen({ kind: 'wait', minutes: rule.minEntriesToMergeWaitMinutes });
          for (const index of queue.entries.keys()) queue.happen({ kind: 'report', at: index, passes: true });
          queue.settle();
        }
        expect(queue.merged.flatMap(({ numbers }) => numbers)).toEqual(
          Array.from({ length: count }, (_, i) => i + 1),
        );
      }),
    );
  });
});
