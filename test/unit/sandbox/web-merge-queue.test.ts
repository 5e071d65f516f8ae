/** The merge queue and the code owners on the page of a pull request. */
import { afterEach, expect, test } from 'vitest';
import {
  enqueue,
  groupOf,
  type OpenPull,
  openPull,
  QUEUE,
  queueOf,
  RECORDS,
  report,
} from './queue-fixture.ts';
import { call, type World } from './server-fixture.ts';
import { startWebWorld, visitor } from './web-visitor.ts';

let world: World;
afterEach(() => world.close());

const pageOf = ({ number }: OpenPull) => `/ada/ops/pull/${number}`;
const MERGE = 'Merge pull request</button>';
const ENQUEUE = 'Merge when ready</button>';
const DEQUEUE = 'Remove from queue</button>';

test('with a queue the button adds the pull request, shows its place, and takes it out again', async () => {
  world = await startWebWorld({ 'README.md': '# Ops\n' });
  world.sandbox.setRuleset(world.repository, { name: 'main', rules: [QUEUE, RECORDS] });
  const [one, two] = [await openPull(world, 'one'), await openPull(world, 'two')];
  await enqueue(world, one.id);
  const ada = await visitor(world, 'ada');
  const before = (await ada.get(pageOf(two))).html;
  expect(before).toContain(ENQUEUE);
  expect(before).not.toContain(MERGE);
  expect(before).not.toContain('In the merge queue');
  const stale = await ada.send(pageOf(two), { do: 'enqueue', sha: '1'.repeat(40) });
  expect([stale.status, await queueOf(world)]).toEqual([422, [`#${one.number} built`]]);
  expect(stale.html).toContain('Head branch was modified. Review and try the merge again.');

  const sent = await ada.send(pageOf(two), { do: 'enqueue', sha: two.sha });
  expect(sent).toMatchObject({ status: 303, location: pageOf(two) });
  expect(await queueOf(world)).toEqual([`#${one.number} built`, `#${two.number} built`]);
  const queued = (await ada.get(pageOf(two))).html;
  expect(queued).toContain('In the merge queue: number 2 of 2.');
  expect(queued).toContain(DEQUEUE);
  expect(queued).not.toContain(ENQUEUE);
  const seen = (await (await visitor(world, 'eve')).get(pageOf(two))).html;
  expect(seen).toContain('number 2 of 2');
  expect(seen).not.toContain(DEQUEUE);

  expect(await ada.send(pageOf(two), { do: 'dequeue' })).toMatchObject({ status: 303 });
  expect(await queueOf(world)).toEqual([`#${one.number} built`]);
  expect((await ada.get(pageOf(two))).html).toContain(ENQUEUE);

  await report(world, (await groupOf(world, one.number)).head, 'success');
  await queueOf(world);
  expect((await ada.get(pageOf(one))).html).toContain('github-merge-queue[bot] merged this');
});

test('what stands against entering the queue is told, and there is no button', async () => {
  world = await startWebWorld({ 'README.md': '# Ops\n' });
  world.sandbox.setRuleset(world.repository, { name: 'main', rules: [QUEUE, RECORDS] });
  const one = await openPull(world, 'one');
  await report(world, one.sha, 'failure');
  const { html } = await (await visitor(world, 'ada')).get(pageOf(one));
  expect(html).toContain('<li>Required status check &quot;Records&quot; is failing.</li>');
  expect(html).not.toContain('through the merge queue');
  expect(html).not.toContain(ENQUEUE);
});

test('without a queue there is nothing to enter', async () => {
  world = await startWebWorld({ 'README.md': '# Ops\n' });
  const one = await openPull(world, 'one');
  const ada = await visitor(world, 'ada');
  expect((await ada.get(pageOf(one))).html).toContain(MERGE);
  expect((await ada.send(pageOf(one), { do: 'enqueue', sha: one.sha })).status).toBe(405);
});

test('code owners whose review is missing are named', async () => {
  world = await startWebWorld({ CODEOWNERS: '* @ada\n' });
  const rule = {
    type: 'pull_request',
    requiredApprovals: 0,
    dismissStaleReviews: false,
    requireCodeOwnerReview: true,
  } as const;
  world.sandbox.setRuleset(world.repository, { name: 'main', rules: [rule] });
  const one = await openPull(world, 'one');
  const wim = await visitor(world, 'wim');
  const before = (await wim.get(pageOf(one))).html;
  expect(before).toContain('<li>Waiting on code owner review from ada.</li>');
  expect(before).toContain('Waiting for a review by ada.');
  expect(before).not.toContain(MERGE);
  const review = { event: 'APPROVE', body: 'Yes.' };
  await call(world, world.tokens.ada, 'POST', `/repos/ada/ops/pulls/${one.number}/reviews`, review);
  const after = (await wim.get(pageOf(one))).html;
  expect(after).not.toContain('Waiting');
  expect(after).toContain(MERGE);
});
