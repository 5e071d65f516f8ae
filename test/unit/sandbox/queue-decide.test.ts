import { expect, test } from 'vitest';
import {
  decideQueue,
  type EntryFacts,
  type GroupFacts,
  type QueueStep,
  queueInstants,
} from '../../../src/sandbox/queue/decide-queue.ts';

const MINUTE = 60_000;
const LIMITS = {
  checkResponseTimeoutMinutes: 60,
  maxEntriesToBuild: 3,
  maxEntriesToMerge: 2,
  minEntriesToMerge: 1,
  minEntriesToMergeWaitMinutes: 5,
};

/**
 * Entries whose groups are built upon `main` one after the other: `passed`, `failed`, `awaited`, or `none` for an entry
 * without a group.
 */
function entries(...checks: readonly (GroupFacts['checks'] | 'none')[]): EntryFacts[] {
  return checks.map((each, at) => ({
    obstacle: null,
    enqueuedAt: 0,
    group:
      each === 'none'
        ? null
        : {
            baseSha: at === 0 ? 'main' : `group ${at - 1}`,
            headSha: `group ${at}`,
            checks: each,
            requestedAt: 0,
          },
  }));
}

type Row = readonly [what: string, entries: readonly EntryFacts[], minutes: number, step: QueueStep | null];

test.each<Row>([
  ['nobody waits', [], 0, null],
  [
    'the first is built upon the branch',
    entries('none', 'none'),
    0,
    { kind: 'build', index: 0, onto: 'main' },
  ],
  ['the next upon the first', entries('awaited', 'none'), 0, { kind: 'build', index: 1, onto: 'group 0' }],
  ['no more are built than may be', entries('awaited', 'awaited', 'awaited', 'none'), 0, null],
  [
    'a result makes room for the next',
    entries('awaited', 'passed', 'awaited', 'none'),
    0,
    { kind: 'build', index: 3, onto: 'group 2' },
  ],
  ['what passed is merged', entries('passed', 'awaited'), 0, { kind: 'merge', count: 1 }],
  ['several at once', entries('passed', 'passed', 'awaited'), 0, { kind: 'merge', count: 2 }],
  ['no more than may be', entries('passed', 'passed', 'passed'), 0, { kind: 'merge', count: 2 }],
  ['what passed waits for what stands before it', entries('awaited', 'passed', 'awaited'), 0, null],
  ['what failed goes', entries('failed', 'awaited'), 0, { kind: 'remove', index: 0, reason: 'CI_FAILURE' }],
  [
    'what failed goes before the rest is merged',
    entries('passed', 'failed'),
    0,
    { kind: 'remove', index: 1, reason: 'CI_FAILURE' },
  ],
  [
    'whose failure it is is not known while an earlier one runs',
    entries('awaited', 'failed', 'none'),
    0,
    {
      kind: 'build',
      index: 2,
      onto: 'group 1',
    },
  ],
  ['59 minutes are not an hour', entries('awaited', 'awaited', 'awaited'), 59, null],
  ['an hour is', entries('awaited', 'awaited'), 60, { kind: 'remove', index: 0, reason: 'CI_TIMEOUT' }],
  ['what passed does not time out', entries('passed'), 60, { kind: 'merge', count: 1 }],
])('%s', (_, queue, minutes, step) => {
  expect(decideQueue(LIMITS, 'main', queue, minutes * MINUTE)).toEqual(step);
});

test('checks that were not asked for yet do not time out', () => {
  const [entry] = entries('awaited');
  const group = entry?.group == null ? null : { ...entry.group, requestedAt: null };
  expect(decideQueue(LIMITS, 'main', [{ obstacle: null, enqueuedAt: 0, group }], 99 * MINUTE)).toBeNull();
});

test('groups that stand upon something else now are given up, with those behind', () => {
  const queue = entries('passed', 'awaited', 'awaited');
  expect(decideQueue(LIMITS, 'other', queue, 0)).toEqual({ kind: 'invalidate', index: 0 });
  const [first, , third] = queue;
  const without = [first, third].filter((each) => each !== undefined);
  expect(decideQueue(LIMITS, 'main', without, 0)).toEqual({ kind: 'invalidate', index: 1 });
});

test('an obstacle takes an entry out whatever its checks say, and no rule all of them', () => {
  const queue = entries('awaited', 'passed').map((each, at) =>
    at === 1 ? { ...each, obstacle: 'BRANCH_PROTECTIONS' as const } : each,
  );
  expect(decideQueue(LIMITS, 'main', queue, 0)).toEqual({
    kind: 'remove',
    index: 1,
    reason: 'BRANCH_PROTECTIONS',
  });
  expect(decideQueue(null, 'main', entries('passed'), 0)).toEqual({
    kind: 'remove',
    index: 0,
    reason: 'QUEUE_CLEARED',
  });
});

test('fewer than the least are merged only when nobody has joined in time', () => {
  const pair = { ...LIMITS, minEntriesToMerge: 2 };
  const merge = (count: number) => ({ kind: 'merge', count });
  expect(decideQueue(pair, 'main', entries('passed'), 4 * MINUTE)).toBeNull();
  expect(decideQueue(pair, 'main', entries('passed'), 5 * MINUTE)).toEqual(merge(1));
  expect(decideQueue(pair, 'main', entries('passed', 'passed'), 0)).toEqual(merge(2));
});

test('the clock stops where something would time out or stop waiting', () => {
  const at = queueInstants(LIMITS, entries('awaited', 'none'));
  expect([...at].sort((a, b) => a - b)).toEqual([5 * MINUTE, 60 * MINUTE]);
  expect(queueInstants(LIMITS, [])).toEqual([]);
});
