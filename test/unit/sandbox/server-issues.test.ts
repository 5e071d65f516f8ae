import { afterEach, beforeEach, expect, test } from 'vitest';
import { call, startJob, startWorld, type World } from './server-fixture.ts';

const ISSUES = '/repos/ada/ops/issues';

let world: World;
beforeEach(async () => {
  world = await startWorld();
});
afterEach(() => world.close());

async function create(
  fields: Readonly<Record<string, unknown>> = {},
  token = world.tokens.ada,
): Promise<number> {
  return (await call(world, token, 'POST', ISSUES, { title: 'T', ...fields })).body.number;
}

test('the life of an issue', async () => {
  const made = await call(world, world.tokens.eve, 'POST', ISSUES, { title: 'Down', body: 'All of it' });
  expect(made.status).toBe(201);
  expect(made.body).toMatchObject({
    number: 1,
    title: 'Down',
    body: 'All of it',
    state: 'open',
    state_reason: null,
    user: { login: 'eve', type: 'User' },
    labels: [],
    assignees: [],
    comments: 0,
    html_url: `${world.sandbox.url}/ada/ops/issues/1`,
    created_at: '2026-03-02T09:00:00Z',
    closed_at: null,
  });
  expect(made.body).not.toHaveProperty('pull_request');
  world.tick(90);
  const commented = await call(world, world.tokens.wim, 'POST', `${ISSUES}/1/comments`, { body: 'Looking' });
  expect(commented.body.html_url).toBe(
    `${world.sandbox.url}/ada/ops/issues/1#issuecomment-${commented.body.id}`,
  );
  const closed = await call(world, world.tokens.eve, 'PATCH', `${ISSUES}/1`, { state: 'closed' });
  expect(closed.body).toMatchObject({
    state: 'closed',
    state_reason: 'completed',
    closed_at: '2026-03-02T09:01:30Z',
    comments: 1,
  });
  const again = await call(world, world.tokens.eve, 'PATCH', `${ISSUES}/1`, { state: 'open' });
  expect(again.body).toMatchObject({ state: 'open', state_reason: 'reopened', closed_at: null });
  const planned = { state: 'closed', state_reason: 'not_planned' };
  expect((await call(world, world.tokens.wim, 'PATCH', `${ISSUES}/1`, planned)).body.state_reason).toBe(
    'not_planned',
  );
  expect((await call(world, null, 'GET', `${ISSUES}/1`)).body.state_reason).toBe('not_planned');
});

test('labels are made by those with push access, compare without case, and are dropped for others', async () => {
  const made = await call(world, world.tokens.wim, 'POST', ISSUES, {
    title: 'A',
    labels: ['Sev1', { name: 'sev1' }, 'new'],
  });
  expect(made.body.labels.map((label: { name: string }) => label.name)).toEqual(['Sev1', 'new']);
  expect(made.body.labels[0]).toMatchObject({ color: 'ededed', description: null });
  const dropped = await call(world, world.tokens.eve, 'POST', ISSUES, {
    title: 'B',
    labels: ['x'],
    assignees: ['ada'],
  });
  expect(dropped).toMatchObject({ status: 201, body: { labels: [], assignees: [] } });
  expect([...world.repository.labels.values()].map(({ name }) => name)).toEqual(['Sev1', 'new']);
  const found = await call(world, null, 'GET', `${ISSUES}?labels=SEV1,new`);
  expect(found.body.map((issue: { number: number }) => issue.number)).toEqual([1]);
  expect((await call(world, null, 'GET', `${ISSUES}?labels=sev1,other`)).body).toEqual([]);
});

test('only collaborators are assigned; anybody else is refused and nothing is changed', async () => {
  const number = await create();
  for (const login of ['eve', 'nobody']) {
    const refused = await call(world, world.tokens.ada, 'PATCH', `${ISSUES}/${number}`, {
      title: 'Changed',
      assignees: ['ada', login],
    });
    expect(refused).toMatchObject({
      status: 422,
      body: { errors: [{ value: [login], resource: 'Issue', field: 'assignees', code: 'invalid' }] },
    });
  }
  expect((await call(world, null, 'GET', `${ISSUES}/${number}`)).body.title).not.toBe('Changed');
  const assigned = await call(world, world.tokens.ada, 'PATCH', `${ISSUES}/${number}`, {
    assignees: ['WIM', 'ada', 'wim'],
  });
  expect(assigned.body.assignees.map((user: { login: string }) => user.login)).toEqual(['wim', 'ada']);
  expect(assigned.body.assignee.login).toBe('wim');
});

test('who may edit: the author, triage, and comments their writers', async () => {
  const number = await create({}, world.tokens.eve);
  const comment = await call(world, world.tokens.ada, 'POST', `${ISSUES}/${number}/comments`, {
    body: 'Mine',
  });
  const path = `${ISSUES}/comments/${comment.body.id}`;
  world.sandbox.createUser({ login: 'mallory', name: 'M' });
  const mallory = world.sandbox.tokenFor('mallory');
  expect((await call(world, mallory, 'PATCH', `${ISSUES}/${number}`, { title: 'X' })).status).toBe(403);
  expect((await call(world, mallory, 'PATCH', path, { body: 'X' })).status).toBe(403);
  world.sandbox.setRole(world.repository, 'mallory', 'triage');
  expect((await call(world, mallory, 'PATCH', `${ISSUES}/${number}`, { title: 'X' })).status).toBe(200);
  expect((await call(world, mallory, 'PATCH', path, { body: 'X' })).status).toBe(403);
  expect((await call(world, world.tokens.wim, 'PATCH', path, { body: 'X' })).body.body).toBe('X');
  expect((await call(world, null, 'POST', ISSUES, { title: 'T' })).status).toBe(401);
});

test('pages: 30 unless told, 100 at most, with links to the neighbours', async () => {
  for (let count = 0; count < 103; count += 1) {
    world.tick(1);
    await create();
  }
  const numbers = (body: readonly { number: number }[]): number[] => body.map((issue) => issue.number);
  const first = await call(world, null, 'GET', ISSUES);
  expect(numbers(first.body).slice(0, 2)).toEqual([103, 102]);
  expect(first.body).toHaveLength(30);
  expect((await call(world, null, 'GET', `${ISSUES}?per_page=1000`)).body).toHaveLength(100);
  const middle = await call(world, null, 'GET', `${ISSUES}?per_page=50&page=2&direction=asc`);
  expect(numbers(middle.body)).toEqual(Array.from({ length: 50 }, (_, index) => index + 51));
  const link = middle.headers.get('link') ?? '';
  const here = `${world.sandbox.url}/api/v3/repositories/${world.repository.id}/issues?per_page=50`;
  expect(link.split(', ')).toEqual([
    `<${here}&page=1&direction=asc>; rel="prev"`,
    `<${here}&page=3&direction=asc>; rel="next"`,
    `<${here}&page=3&direction=asc>; rel="last"`,
    `<${here}&page=1&direction=asc>; rel="first"`,
  ]);
  const next = /<([^>]*)>; rel="next"/.exec(link)?.[1] ?? '';
  const following = (await (await fetch(next)).json()) as readonly { number: number }[];
  expect(numbers(following)).toEqual([101, 102, 103]);
  expect((await call(world, null, 'GET', '/repositories/99999/issues')).status).toBe(404);
  const last = await call(world, null, 'GET', `${ISSUES}?per_page=50&page=3`);
  expect(last.headers.get('link')).not.toContain('next');
  const since = await call(world, null, 'GET', `${ISSUES}?since=2026-03-02T09:01:42Z`);
  expect(numbers(since.body)).toEqual([103, 102]);
});

test('sorting by update and by comments', async () => {
  for (const title of ['a', 'b', 'c']) {
    world.tick(1);
    await create({ title });
  }
  world.tick(1);
  await call(world, world.tokens.ada, 'POST', `${ISSUES}/1/comments`, { body: 'x' });
  world.tick(1);
  await call(world, world.tokens.ada, 'PATCH', `${ISSUES}/2`, { body: 'x' });
  const order = async (query: string): Promise<number[]> =>
    (await call(world, null, 'GET', `${ISSUES}?${query}`)).body.map(
      (issue: { number: number }) => issue.number,
    );
  expect(await order('sort=updated')).toEqual([2, 1, 3]);
  expect(await order('sort=comments')).toEqual([1, 3, 2]);
  expect(await order('sort=created&direction=asc')).toEqual([1, 2, 3]);
});

test('what is wrong is refused with GitHub’s words', async () => {
  const number = await create();
  const post = (body: unknown, path = ISSUES) => call(world, world.tokens.ada, 'POST', path, body);
  expect(await post({})).toMatchObject({
    status: 422,
    body: { message: expect.stringContaining("wasn't supplied") },
  });
  expect(await post({ title: ' ' })).toMatchObject({
    status: 422,
    body: {
      message: 'Validation Failed',
      errors: [{ resource: 'Issue', field: 'title', code: 'missing_field' }],
    },
  });
  expect((await post({ title: 7 })).body.message).toContain('7 is not a string');
  expect((await post({ title: 'T', labels: 'x' })).body.message).toContain('is not an array');
  // Characters are counted, not UTF-16 units.
  expect((await post({ title: 'T', body: '🔥'.repeat(65_536) })).status).toBe(201);
  const long = await post({ title: 'T', body: 'x'.repeat(65_537) });
  expect(long).toMatchObject({ status: 422, body: { errors: [{ field: 'body', code: 'custom' }] } });
  expect((await post({ body: 'x'.repeat(65_537) }, `${ISSUES}/${number}/comments`)).status).toBe(422);
  expect((await post({ body: ' \n' }, `${ISSUES}/${number}/comments`)).status).toBe(422);
  expect((await post({ body: 'x' }, `${ISSUES}/99/comments`)).status).toBe(404);
  expect(
    (await call(world, world.tokens.ada, 'PATCH', `${ISSUES}/${number}`, { state: 'shut' })).status,
  ).toBe(422);
  expect((await call(world, 'ghp_none', 'GET', ISSUES)).body.message).toBe('Bad credentials');
  expect((await call(world, null, 'GET', '/repos/ada/none/issues')).body.message).toBe('Not Found');
});

test('a job needs the scope to write, and none to read what is public', async () => {
  const none = startJob(world, {});
  const reader = startJob(world, { issues: 'read', contents: 'write' });
  const writer = startJob(world, { issues: 'write' });
  const number = await create();
  expect((await call(world, none.token, 'GET', ISSUES)).status).toBe(200);
  for (const { token } of [none, reader]) {
    const refused = await call(world, token, 'POST', `${ISSUES}/${number}/comments`, { body: 'x' });
    expect(refused).toMatchObject({
      status: 403,
      body: { message: 'Resource not accessible by integration' },
    });
  }
  const made = await call(world, writer.token, 'POST', ISSUES, { title: 'T', labels: ['made'] });
  expect(made.body).toMatchObject({ labels: [{ name: 'made' }], user: { login: 'github-actions[bot]' } });
  // pull-requests: write is enough for pull requests, not for issues
  const pulls = startJob(world, { 'pull-requests': 'write' });
  expect((await call(world, pulls.token, 'PATCH', `${ISSUES}/${number}`, { title: 'x' })).status).toBe(403);
  // a token is good for its own repository only
  await world.sandbox.createRepository({ owner: 'wim', name: 'elsewhere' });
  expect(
    (await call(world, writer.token, 'POST', '/repos/wim/elsewhere/issues', { title: 'T' })).status,
  ).toBe(403);
  expect(world.runner.triggers).toEqual([]);
});

test('a private repository answers 404 to those without a role, and to foreign jobs', async () => {
  await world.sandbox.createRepository({ owner: 'wim', name: 'secret', private: true });
  const path = '/repos/wim/secret/issues';
  const job = startJob(world, { issues: 'write' });
  for (const token of [null, world.tokens.eve, job.token]) {
    expect((await call(world, token, 'GET', path)).status).toBe(404);
    expect((await call(world, token, 'POST', path, { title: 'T' })).status).toBe(404);
  }
  expect((await call(world, world.tokens.wim, 'GET', path)).status).toBe(200);
});
