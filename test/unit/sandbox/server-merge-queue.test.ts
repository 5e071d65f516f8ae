import { afterEach, beforeEach, expect, test } from 'vitest';
import type { MergeQueueRule, Rule } from '../../../src/sandbox/rules/ruleset.ts';
import {
  dequeue,
  enqueue,
  eventsOf,
  groupOf,
  openPull,
  QUEUE,
  queueOf,
  RECORDS,
  report,
} from './queue-fixture.ts';
import { call, clone, commit, git, startJob, startWorld, type World } from './server-fixture.ts';

let world: World;
beforeEach(async () => {
  world = await startWorld({ 'README.md': 'one\n' });
});
afterEach(() => world.close());

function protect(queue: Partial<MergeQueueRule> = {}, ...more: readonly Rule[]): void {
  const rules = [{ ...QUEUE, ...queue }, RECORDS, ...more];
  world.sandbox.setRuleset(world.repository, { name: 'main', rules });
}

const head = async () => (await world.host.git.resolve(world.repository, 'main')) ?? '';
const branches = async () => (await world.host.git.branches(world.repository)).map(({ name }) => name);
const stateOf = (number: number) => world.repository.issues.get(number)?.state;
const merge = (number: number, token = world.tokens.wim) =>
  call(world, token, 'PUT', `/repos/ada/ops/pulls/${number}/merge`, {});

/** Everything up to here is of no interest. */
const forget = () => void world.runner.triggers.splice(0);

test('a merge past the queue is refused as GitHub refuses it, also by a push', async () => {
  protect();
  const one = await openPull(world, 'one');
  expect(await merge(one.number)).toMatchObject({
    status: 405,
    body: { message: 'Repository rule violations found\n\nChanges must be made through the merge queue\n\n' },
  });
  const work = await clone(world, 'wim', 'direct');
  const refused = await git(work, 'push', 'origin', 'origin/one:main').catch((error) => error.stderr);
  expect(refused).toContain('- Changes must be made through the merge queue');
  const pull = await call(world, null, 'GET', `/repos/ada/ops/pulls/${one.number}`);
  expect(pull.body.mergeable_state).toBe('clean');
});

test('a pull request is merged as exactly the commit whose checks have passed', async () => {
  protect();
  const before = await head();
  const one = await openPull(world, 'one');
  forget();
  const answer = await enqueue(world, one.id, { clientMutationId: 'x', expectedHeadOid: one.sha });
  expect(answer.body).toEqual({
    data: {
      enqueuePullRequest: {
        clientMutationId: 'x',
        mergeQueueEntry: {
          position: 1,
          state: 'QUEUED',
          enqueuedAt: '2026-03-02T09:00:00Z',
          enqueuer: { login: 'wim' },
          jump: false,
          baseCommit: null,
          headCommit: null,
          pullRequest: { number: one.number, isInMergeQueue: true },
        },
      },
    },
  });
  await world.sandbox.idle();
  const { head: tried, base, branch } = await groupOf(world, one.number);
  expect({ base, branch }).toEqual({
    base: before,
    branch: `gh-readonly-queue/main/pr-${one.number}-${before}`,
  });
  expect(await world.host.git.commit(world.repository, branch)).toMatchObject({
    sha: tried,
    parents: [before, one.sha],
    authorName: 'wim Example',
    subject: `Merge pull request #${one.number} from ada/one`,
    body: 'The one',
  });
  expect(world.runner.triggers.find(({ event }) => event === 'merge_group')).toMatchObject({
    activity: 'checks_requested',
    ref: `refs/heads/${branch}`,
    headSha: tried,
    checkoutSha: tried,
    actor: { login: 'github-merge-queue[bot]' },
    pullRequestNumber: null,
    fromFork: false,
    payload: {
      action: 'checks_requested',
      merge_group: {
        head_ref: `refs/heads/${branch}`,
        head_sha: tried,
        base_ref: 'refs/heads/main',
        base_sha: before,
        head_commit: { id: tried },
      },
    },
  });
  expect(await merge(one.number)).toMatchObject({
    status: 405,
    body: { message: 'Pull Request is in the merge queue' },
  });
  expect(await head()).toBe(before);

  await report(world, tried, 'success');
  expect(await eventsOf(world)).toEqual([
    `pull_request enqueued #${one.number}`,
    `push pr-${one.number}`,
    `merge_group checks_requested pr-${one.number}`,
    'push main',
    `pull_request closed #${one.number}`,
    `pull_request dequeued #${one.number} MERGE`,
    `merge_group destroyed pr-${one.number} merged`,
  ]);
  expect(await head()).toBe(tried);
  expect(await branches()).not.toContain(branch);
  expect((await call(world, null, 'GET', `/repos/ada/ops/pulls/${one.number}`)).body).toMatchObject({
    merged: true,
    merge_commit_sha: tried,
    merged_by: { login: 'github-merge-queue[bot]' },
  });
});

test('entries are built one upon the other, and merged together', async () => {
  protect();
  const [one, two] = [await openPull(world, 'one'), await openPull(world, 'two')];
  for (const { id } of [one, two]) await enqueue(world, id);
  const first = await groupOf(world, one.number);
  const second = await groupOf(world, two.number);
  expect(second.base).toBe(first.head);
  await report(world, second.head, 'success');
  expect(await queueOf(world)).toEqual([`#${one.number} built`, `#${two.number} built`]);
  forget();
  await report(world, first.head, 'success');
  expect(await eventsOf(world)).toEqual([
    'push main',
    `pull_request closed #${one.number}`,
    `pull_request dequeued #${one.number} MERGE`,
    `pull_request closed #${two.number}`,
    `pull_request dequeued #${two.number} MERGE`,
    `merge_group destroyed pr-${one.number} merged`,
    `merge_group destroyed pr-${two.number} merged`,
  ]);
  expect(await head()).toBe(second.head);
  expect(world.repository.issues.get(one.number)?.pullRequest?.mergeCommitSha).toBe(first.head);
});

test('what fails leaves the queue, and what was built upon it is built anew', async () => {
  protect();
  const before = await head();
  const [one, two] = [await openPull(world, 'one'), await openPull(world, 'two')];
  for (const { id } of [one, two]) await enqueue(world, id);
  const first = await groupOf(world, one.number);
  forget();
  await report(world, first.head, 'failure');
  expect(await eventsOf(world)).toEqual([
    `pull_request dequeued #${one.number} CI_FAILURE`,
    `merge_group destroyed pr-${one.number} dequeued`,
    `merge_group destroyed pr-${two.number} invalidated`,
    `push pr-${two.number}`,
    `merge_group checks_requested pr-${two.number}`,
  ]);
  expect(stateOf(one.number)).toBe('open');
  const again = await groupOf(world, two.number);
  expect(again.base).toBe(before);
  expect((await branches()).filter((name) => name.startsWith('gh-readonly-queue/'))).toEqual([again.branch]);
  await report(world, again.head, 'success');
  expect(await queueOf(world)).toEqual([]);
  expect(await head()).toBe(again.head);
});

test('a check that does not report in time counts as failed; only moving the clock lets time pass', async () => {
  protect();
  const one = await openPull(world, 'one');
  await enqueue(world, one.id);
  expect(await queueOf(world)).toEqual([`#${one.number} built`]);
  await world.sandbox.clock.advance(59);
  expect(await queueOf(world)).toEqual([`#${one.number} built`]);
  forget();
  await world.sandbox.clock.advance(30);
  expect(await eventsOf(world)).toEqual([
    `pull_request dequeued #${one.number} CI_TIMEOUT`,
    `merge_group destroyed pr-${one.number} dequeued`,
  ]);
  expect(stateOf(one.number)).toBe('open');
});

test('no more than the rule says are built at once', async () => {
  protect({ maxEntriesToBuild: 1, minEntriesToMerge: 2 });
  const [one, two] = [await openPull(world, 'one'), await openPull(world, 'two')];
  for (const { id } of [one, two]) await enqueue(world, id);
  expect(await queueOf(world)).toEqual([`#${one.number} built`, `#${two.number}`]);
  await report(world, (await groupOf(world, one.number)).head, 'success');
  expect(await queueOf(world)).toEqual([`#${one.number} built`, `#${two.number} built`]);
});

test('the least number of entries is waited for, and not for ever', async () => {
  protect({ minEntriesToMerge: 2 });
  const one = await openPull(world, 'one');
  await enqueue(world, one.id);
  await report(world, (await groupOf(world, one.number)).head, 'success');
  expect(await queueOf(world)).toEqual([`#${one.number} built`]);
  await world.sandbox.clock.advance(4);
  expect(stateOf(one.number)).toBe('open');
  await world.sandbox.clock.advance(1);
  expect(stateOf(one.number)).toBe('closed');
});

test('what conflicts with an entry before it leaves the queue', async () => {
  protect();
  const one = await openPull(world, 'one', { 'README.md': 'mine\n' });
  const two = await openPull(world, 'two', { 'README.md': 'yours\n' });
  await enqueue(world, one.id);
  await enqueue(world, two.id);
  expect(await queueOf(world)).toEqual([`#${one.number} built`]);
  expect(await eventsOf(world)).toContain(`pull_request dequeued #${two.number} MERGE_CONFLICT`);
});

test('people take pull requests out again; those behind move up', async () => {
  protect();
  const before = await head();
  const [one, two] = [await openPull(world, 'one'), await openPull(world, 'two')];
  for (const { id } of [one, two]) await enqueue(world, id);
  await world.sandbox.idle();
  forget();
  const answer = await dequeue(world, one.id);
  expect(answer.body.data.dequeuePullRequest.mergeQueueEntry).toMatchObject({
    position: 1,
    pullRequest: { number: one.number, isInMergeQueue: false },
  });
  expect(await eventsOf(world)).toEqual([
    `pull_request dequeued #${one.number} MANUAL`,
    `merge_group destroyed pr-${one.number} dequeued`,
    `merge_group destroyed pr-${two.number} invalidated`,
    `push pr-${two.number}`,
    `merge_group checks_requested pr-${two.number}`,
  ]);
  expect((await groupOf(world, two.number)).base).toBe(before);
  expect((await dequeue(world, one.id)).body).toMatchObject({
    data: { dequeuePullRequest: null },
    errors: [{ type: 'UNPROCESSABLE', message: expect.stringMatching(/^Failed to remove PR #\d+/) }],
  });
  await enqueue(world, one.id);
  expect(await queueOf(world)).toEqual([`#${two.number} built`, `#${one.number} built`]);
});

test.each<[string, string, (number: number) => Promise<unknown>]>([
  [
    'is pushed to',
    'UNKNOWN_REMOVAL_REASON',
    async () => {
      const work = await clone(world, 'wim', 'more');
      await git(work, 'checkout', '-q', 'one');
      await commit(work, { 'more.md': 'more\n' }, 'More');
      await git(work, 'push', '-q', 'origin', 'one');
    },
  ],
  [
    'is closed',
    'UNKNOWN_REMOVAL_REASON',
    (number) =>
      call(world, world.tokens.wim, 'PATCH', `/repos/ada/ops/issues/${number}`, { state: 'closed' }),
  ],
  [
    'is objected to',
    'BRANCH_PROTECTIONS',
    (number) =>
      call(world, world.tokens.ada, 'POST', `/repos/ada/ops/pulls/${number}/reviews`, {
        event: 'REQUEST_CHANGES',
        body: 'No.',
      }),
  ],
  [
    'loses its queue',
    'QUEUE_CLEARED',
    async () => world.sandbox.setRuleset(world.repository, { name: 'main', rules: [RECORDS] }),
  ],
])('a pull request that %s leaves the queue: %s', async (_, reason, happen) => {
  protect({}, { type: 'pull_request', requiredApprovals: 1, dismissStaleReviews: false });
  const one = await openPull(world, 'one');
  const review = { event: 'APPROVE', body: 'Yes.' };
  await call(world, world.tokens.ada, 'POST', `/repos/ada/ops/pulls/${one.number}/reviews`, review);
  await enqueue(world, one.id);
  expect(await queueOf(world)).toEqual([`#${one.number} built`]);
  await happen(one.number);
  expect(await queueOf(world)).toEqual([]);
  expect(await eventsOf(world)).toContain(`pull_request dequeued #${one.number} ${reason}`);
});

test('a push past the queue by somebody who may has everything built upon it', async () => {
  world.sandbox.setRuleset(world.repository, {
    name: 'main',
    rules: [QUEUE, RECORDS],
    bypass: [{ type: 'RepositoryRole', role: 'admin', mode: 'always' }],
  });
  const one = await openPull(world, 'one');
  await enqueue(world, one.id);
  const stale = await groupOf(world, one.number);
  const work = await clone(world, 'ada', 'hotfix');
  const sha = await commit(work, { 'fix.md': 'fix\n' }, 'Fix');
  await git(work, 'push', '-q', 'origin', 'HEAD:main');
  const fresh = await groupOf(world, one.number);
  expect(fresh.base).toBe(sha);
  await report(world, stale.head, 'success');
  expect(await queueOf(world)).toEqual([`#${one.number} built`]);
});

test('without required checks a pull request is merged at once', async () => {
  world.sandbox.setRuleset(world.repository, { name: 'main', rules: [QUEUE] });
  const one = await openPull(world, 'one');
  await enqueue(world, one.id);
  expect(await queueOf(world)).toEqual([]);
  expect(stateOf(one.number)).toBe('closed');
});

test('who may not, what is not ready and what is not there is refused; nothing enters', async () => {
  protect();
  const one = await openPull(world, 'one');
  const refusal = async (...args: Parameters<typeof enqueue>) => (await enqueue(...args)).body.errors[0];
  expect(await refusal(world, one.id, {}, world.tokens.eve)).toMatchObject({
    type: 'FORBIDDEN',
    message: 'eve does not have the correct permissions to execute `EnqueuePullRequest`',
  });
  expect(await refusal(world, 'nothing')).toMatchObject({ type: 'NOT_FOUND' });
  expect(await refusal(world, one.id, { expectedHeadOid: 'f'.repeat(40) })).toMatchObject({
    type: 'UNPROCESSABLE',
    message: 'Head branch was modified. Review and try the merge again.',
  });
  await report(world, one.sha, 'failure');
  expect(await refusal(world, one.id)).toMatchObject({
    type: 'UNPROCESSABLE',
    message: 'Pull request Required status check "Records" is failing.',
  });
  await report(world, one.sha, 'success');
  expect(await queueOf(world)).toEqual([]);
  await enqueue(world, one.id);
  expect(await refusal(world, one.id)).toMatchObject({
    type: 'UNPROCESSABLE',
    message: 'Pull request is already in the queue',
  });
  world.sandbox.setRuleset(world.repository, { name: 'main', rules: [] });
  expect(await queueOf(world)).toEqual([]);
  expect(await refusal(world, one.id)).toMatchObject({ message: 'Merge queue is not enabled for main' });
});

test('the queue and the entries can be asked for', async () => {
  protect();
  const one = await openPull(world, 'one');
  await enqueue(world, one.id);
  const { head: tried } = await groupOf(world, one.number);
  const query = `{ repository(owner: "ada", name: "ops") {
    mergeQueue { url configuration { checkResponseTimeout mergingStrategy mergeMethod maximumEntriesToBuild } }
    none: mergeQueue(branch: "side") { id }
    pullRequest(number: ${one.number}) {
      id state isMergeQueueEnabled isInMergeQueue
      mergeQueueEntry { position state headCommit { oid } mergeQueue { url } }
    }
  } }`;
  const url = `${world.sandbox.url}/ada/ops/queue/main`;
  const ask = async () =>
    (await call(world, world.tokens.eve, 'POST', 'graphql', { query })).body.data.repository;
  expect(await ask()).toEqual({
    mergeQueue: {
      url,
      configuration: {
        checkResponseTimeout: 60,
        mergingStrategy: 'ALLGREEN',
        mergeMethod: 'MERGE',
        maximumEntriesToBuild: 5,
      },
    },
    none: null,
    pullRequest: {
      id: one.id,
      state: 'OPEN',
      isMergeQueueEnabled: true,
      isInMergeQueue: true,
      mergeQueueEntry: {
        position: 1,
        state: 'AWAITING_CHECKS',
        headCommit: { oid: tried },
        mergeQueue: { url },
      },
    },
  });
  await report(world, tried, 'success');
  await world.sandbox.idle();
  expect((await ask()).pullRequest).toMatchObject({
    state: 'MERGED',
    isInMergeQueue: false,
    mergeQueueEntry: null,
  });
  const missing = `{ repository(owner: "ada", name: "ops") { pullRequest(number: 99) { id } } }`;
  expect((await call(world, world.tokens.eve, 'POST', 'graphql', { query: missing })).body).toMatchObject({
    errors: [{ type: 'NOT_FOUND', message: 'Could not resolve to a PullRequest with the number of 99.' }],
  });
});

test('what is not modelled says so', async () => {
  const one = await openPull(world, 'one');
  protect();
  const work = await clone(world, 'wim', 'mine');
  const branch = 'gh-readonly-queue/main/pr-9';
  const said = await git(work, 'push', 'origin', `HEAD:refs/heads/${branch}`).catch((error) => error.stderr);
  expect(said).toContain(`sandbox: not modelled: a push to refs/heads/${branch}`);
  const made = { ref: `refs/heads/${branch}`, sha: one.sha };
  expect((await call(world, world.tokens.wim, 'POST', '/repos/ada/ops/git/refs', made)).status).toBe(501);
  expect((await enqueue(world, one.id, { jump: true })).status).toBe(501);
  const { token } = startJob(world, { contents: 'write', 'pull-requests': 'write' });
  expect((await enqueue(world, one.id, {}, token)).status).toBe(501);
  for (const parameter of [{ groupingStrategy: 'HEADGREEN' }, { mergeMethod: 'SQUASH' }] as const) {
    expect(() => protect(parameter)).toThrow(/merge queue with (grouping_strategy|merge_method)/);
  }
});
