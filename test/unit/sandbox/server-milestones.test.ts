import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { dueInstant } from '../../../src/sandbox/milestones.ts';
import { call, clone, commit, git, startWorld, type World } from './server-fixture.ts';

const MILESTONES = '/repos/ada/ops/milestones';
const ISSUES = '/repos/ada/ops/issues';

let world: World;
beforeEach(async () => {
  world = await startWorld({ 'a.md': 'a\n' });
});
afterEach(() => world.close());

const ask = (method: string, path: string, body?: unknown) =>
  call(world, world.tokens.wim, method, path, body);

async function titles(query: string): Promise<readonly string[]> {
  const { body } = await ask('GET', `${MILESTONES}${query}`);
  return body.map(({ title }: { title: string }) => title);
}

test('the life of a milestone', async () => {
  const made = await ask('POST', MILESTONES, {
    title: 'Spring',
    description: 'By then',
    due_on: '2026-05-31T15:30:00Z',
  });
  const url = `${world.sandbox.url}/api/v3${MILESTONES}/1`;
  expect(made).toMatchObject({
    status: 201,
    body: {
      url,
      labels_url: `${url}/labels`,
      number: 1,
      title: 'Spring',
      description: 'By then',
      creator: { login: 'wim' },
      state: 'open',
      open_issues: 0,
      closed_issues: 0,
      due_on: '2026-05-31T07:00:00Z',
      closed_at: null,
    },
  });
  expect(made.headers.get('location')).toBe(url);
  world.tick(60);
  const closed = await ask('PATCH', `${MILESTONES}/1`, { state: 'closed', title: 'Summer', due_on: null });
  expect(closed.body).toMatchObject({
    title: 'Summer',
    description: 'By then',
    state: 'closed',
    due_on: null,
    created_at: '2026-03-02T09:00:00Z',
    updated_at: '2026-03-02T09:01:00Z',
    closed_at: '2026-03-02T09:01:00Z',
  });
  expect((await ask('PATCH', `${MILESTONES}/1`, { state: 'open' })).body.closed_at).toBeNull();
  expect((await ask('DELETE', `${MILESTONES}/1`)).status).toBe(204);
  expect((await ask('GET', `${MILESTONES}/1`)).status).toBe(404);
  // Its number is nobody's.
  expect((await ask('POST', MILESTONES, { title: 'Summer' })).body.number).toBe(2);
});

test.each([
  ['no title', {}, null],
  ['a blank title', { title: ' ' }, { field: 'title', code: 'missing_field' }],
  ['a title that is taken', { title: 'Taken' }, { field: 'title', code: 'already_exists' }],
  ['another state', { title: 'A', state: 'ajar' }, { field: 'state', code: 'invalid' }],
  ['a due date that is none', { title: 'A', due_on: 'soon' }, null],
  ['a due date that is null', { title: 'A', due_on: null }, null],
])('a milestone with %s is refused', async (_, body, error) => {
  await ask('POST', MILESTONES, { title: 'Taken', state: 'closed' });
  const refused = await ask('POST', MILESTONES, body);
  expect(refused.status).toBe(422);
  if (error !== null) expect(refused.body.errors).toEqual([{ resource: 'Milestone', ...error }]);
  expect(world.repository.milestones.size).toBe(1);
});

test('a milestone keeps its own title, and cannot take another’s', async () => {
  await ask('POST', MILESTONES, { title: 'One' });
  await ask('POST', MILESTONES, { title: 'Two' });
  expect((await ask('PATCH', `${MILESTONES}/2`, { title: 'Two' })).status).toBe(200);
  expect((await ask('PATCH', `${MILESTONES}/2`, { title: 'One', description: 'x' })).status).toBe(422);
  expect((await ask('GET', `${MILESTONES}/2`)).body).toMatchObject({ title: 'Two', description: null });
});

test('milestones are listed by due date or by what is done', async () => {
  await ask('POST', MILESTONES, { title: 'never' });
  await ask('POST', MILESTONES, { title: 'late', due_on: '2026-08-01T12:00:00Z' });
  await ask('POST', MILESTONES, { title: 'soon', due_on: '2026-04-01T12:00:00Z' });
  await ask('POST', MILESTONES, { title: 'done', state: 'closed' });
  for (const milestone of [1, 1, 2]) await ask('POST', ISSUES, { title: 'A', milestone });
  await ask('PATCH', `${ISSUES}/1`, { state: 'closed' });
  await ask('PATCH', `${ISSUES}/3`, { state: 'closed' });
  expect(await titles('')).toEqual(['soon', 'late', 'never']);
  expect(await titles('?direction=desc')).toEqual(['never', 'late', 'soon']);
  expect(await titles('?sort=completeness')).toEqual(['soon', 'never', 'late']);
  expect(await titles('?state=closed')).toEqual(['done']);
  expect(await titles('?state=all&per_page=2&page=2')).toEqual(['never', 'done']);
});

test('issues and pull requests belong to it, and it counts them', async () => {
  await ask('POST', MILESTONES, { title: 'Spring' });
  expect((await ask('POST', ISSUES, { title: 'A', milestone: 1, labels: ['bug'] })).body.milestone).toEqual(
    (await ask('GET', `${MILESTONES}/1`)).body,
  );
  await ask('POST', ISSUES, { title: 'B' });
  const work = await clone(world, 'wim', 'work');
  await commit(work, { 'b.md': 'b\n' }, 'B');
  await git(work, 'push', '-q', 'origin', 'HEAD:topic');
  await ask('POST', '/repos/ada/ops/pulls', { title: 'C', head: 'topic', base: 'main' });
  await ask('PATCH', `${ISSUES}/3`, { milestone: '1', labels: ['bug', 'late'] });
  await ask('PATCH', `${ISSUES}/1`, { state: 'closed' });
  expect((await ask('GET', '/repos/ada/ops/pulls/3')).body.milestone).toMatchObject({
    title: 'Spring',
    open_issues: 1,
    closed_issues: 1,
  });
  const labels = (await ask('GET', `${MILESTONES}/1/labels`)).body;
  expect(labels.map(({ name }: { name: string }) => name)).toEqual(['bug', 'late']);
  const numbers = async (query: string): Promise<readonly number[]> => {
    const { body } = await ask('GET', `${ISSUES}?state=all&${query}`);
    return body.map(({ number }: { number: number }) => number);
  };
  expect(await numbers('milestone=1')).toEqual([3, 1]);
  expect(await numbers('milestone=*')).toEqual([3, 1]);
  expect(await numbers('milestone=none')).toEqual([2]);
  expect((await ask('GET', `${ISSUES}?milestone=Spring`)).body.errors).toEqual([
    { value: 'Spring', resource: 'Issue', field: 'milestone', code: 'invalid' },
  ]);
  await ask('DELETE', `${MILESTONES}/1`);
  expect(await numbers('milestone=none')).toEqual([3, 2, 1]);
});

test('what names no milestone is refused, and changes nothing', async () => {
  await ask('POST', MILESTONES, { title: 'Spring' });
  await ask('POST', ISSUES, { title: 'A', milestone: 1 });
  for (const milestone of [2, 'Spring', '']) {
    expect(await ask('PATCH', `${ISSUES}/1`, { title: 'B', milestone })).toMatchObject({
      status: 422,
      body: { errors: [{ value: milestone, resource: 'Issue', field: 'milestone', code: 'invalid' }] },
    });
  }
  expect((await ask('PATCH', `${ISSUES}/1`, { milestone: [1] })).status).toBe(422);
  const still = (await ask('GET', `${ISSUES}/1`)).body;
  expect(still).toMatchObject({ title: 'A', milestone: { number: 1 } });
});

test('without push access the milestone is dropped without a word', async () => {
  await ask('POST', MILESTONES, { title: 'Spring' });
  const { eve } = world.tokens;
  expect(await call(world, eve, 'POST', ISSUES, { title: 'A', milestone: 1 })).toMatchObject({
    status: 201,
    body: { milestone: null },
  });
  await ask('PATCH', `${ISSUES}/1`, { milestone: 1 });
  expect(await call(world, eve, 'PATCH', `${ISSUES}/1`, { title: 'B', milestone: null })).toMatchObject({
    status: 200,
    body: { title: 'B', milestone: { number: 1 } },
  });
});

test('workflows are told of the milestone that comes and of the one that goes', async () => {
  await ask('POST', MILESTONES, { title: 'Spring' });
  await ask('POST', MILESTONES, { title: 'Summer' });
  await ask('POST', ISSUES, { title: 'A', milestone: 1 });
  await ask('PATCH', `${ISSUES}/1`, { milestone: 2 });
  await ask('PATCH', `${ISSUES}/1`, { milestone: 2 });
  await ask('PATCH', `${ISSUES}/1`, { milestone: null });
  const told = world.runner.triggers.map(({ event, activity, payload }) => {
    const milestone = payload['milestone'] as { readonly title: string } | undefined;
    return [event, activity, milestone?.title ?? null];
  });
  expect(told).toEqual([
    ['issues', 'opened', null],
    ['issues', 'milestoned', 'Spring'],
    ['issues', 'demilestoned', 'Spring'],
    ['issues', 'milestoned', 'Summer'],
    ['issues', 'demilestoned', 'Summer'],
  ]);
});

test('a due date is midnight in California, in summer and in winter', () => {
  // The first two as measured: github.com/microsoft/PowerShellForGitHub/pull/133.
  expect(dueInstant(new Date('2020-09-24T06:59:00Z'))).toBe('2020-09-23T07:00:00Z');
  expect(dueInstant(new Date('2020-09-24T07:01:00Z'))).toBe('2020-09-24T07:00:00Z');
  // github.com/wordpress-mobile/release-toolkit/pull/419
  expect(dueInstant(new Date('2022-11-14T07:00:00Z'))).toBe('2022-11-13T08:00:00Z');
});

test('a due date is never later than what was sent, never a day earlier, and stays when it is sent again', () => {
  const instant = fc.date({ min: new Date('2010-01-01'), max: new Date('2040-01-01'), noInvalidDate: true });
  fc.assert(
    fc.property(instant, (sent) => {
      const kept = new Date(dueInstant(sent));
      const hours = (sent.getTime() - kept.getTime()) / 3_600_000;
      expect(hours).toBeGreaterThanOrEqual(0);
      // A day in autumn has 25 hours.
      expect(hours).toBeLessThan(25);
      expect(new Date(dueInstant(kept))).toEqual(kept);
    }),
  );
});
