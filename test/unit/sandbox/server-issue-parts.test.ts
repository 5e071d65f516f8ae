import { afterEach, beforeEach, expect, test } from 'vitest';
import { call, startJob, startWorld, type World } from './server-fixture.ts';

const ISSUE = '/repos/ada/ops/issues/1';

let world: World;
beforeEach(async () => {
  world = await startWorld();
  await call(world, world.tokens.eve, 'POST', '/repos/ada/ops/issues', { title: 'Down' });
});
afterEach(() => world.close());

const names = (labels: readonly { readonly name: string }[]) => labels.map(({ name }) => name);
const logins = (people: readonly { readonly login: string }[]) => people.map(({ login }) => login);

test('labels of an issue are added, set, listed and removed; names compare without case', async () => {
  const { wim } = world.tokens;
  expect(names((await call(world, wim, 'POST', `${ISSUE}/labels`, { labels: ['a', 'b'] })).body)).toEqual([
    'a',
    'b',
  ]);
  expect(names((await call(world, wim, 'POST', `${ISSUE}/labels`, { labels: ['B', 'c'] })).body)).toEqual([
    'a',
    'b',
    'c',
  ]);
  expect(names((await call(world, null, 'GET', `${ISSUE}/labels?per_page=2`)).body)).toEqual(['a', 'b']);
  expect(names((await call(world, wim, 'DELETE', `${ISSUE}/labels/A`)).body)).toEqual(['b', 'c']);
  expect(await call(world, wim, 'DELETE', `${ISSUE}/labels/a`)).toMatchObject({
    status: 404,
    body: { message: 'Label does not exist' },
  });
  expect(names((await call(world, wim, 'PUT', `${ISSUE}/labels`, { labels: ['d/e'] })).body)).toEqual([
    'd/e',
  ]);
  expect((await call(world, wim, 'DELETE', `${ISSUE}/labels/d%2Fe`)).body).toEqual([]);
  expect((await call(world, world.tokens.eve, 'POST', `${ISSUE}/labels`, { labels: ['x'] })).status).toBe(
    403,
  );
  const many = Array.from({ length: 101 }, (_, at) => `l${at}`);
  expect((await call(world, wim, 'PUT', `${ISSUE}/labels`, { labels: many })).status).toBe(422);
  expect((await call(world, null, 'GET', ISSUE)).body.labels).toEqual([]);
});

test('who cannot be assigned is dropped without a word, and everybody without push access', async () => {
  const assign = { assignees: ['wim', 'eve', 'nobody'] };
  const added = await call(world, world.tokens.ada, 'POST', `${ISSUE}/assignees`, assign);
  expect(added.status).toBe(201);
  expect(logins(added.body.assignees)).toEqual(['wim']);
  const dropped = await call(world, world.tokens.eve, 'POST', `${ISSUE}/assignees`, { assignees: ['ada'] });
  expect(logins(dropped.body.assignees)).toEqual(['wim']);
  const removed = await call(world, world.tokens.ada, 'DELETE', `${ISSUE}/assignees`, assign);
  expect(removed).toMatchObject({ status: 200, body: { assignees: [], assignee: null } });
});

test('a locked issue takes comments and reactions of those who may write alone', async () => {
  expect((await call(world, world.tokens.eve, 'PUT', `${ISSUE}/lock`)).status).toBe(403);
  const odd = await call(world, world.tokens.wim, 'PUT', `${ISSUE}/lock`, { lock_reason: 'boring' });
  expect(odd.status).toBe(422);
  const locked = await call(world, world.tokens.wim, 'PUT', `${ISSUE}/lock`, { lock_reason: 'too heated' });
  expect(locked.status).toBe(204);
  expect((await call(world, null, 'GET', ISSUE)).body).toMatchObject({
    locked: true,
    active_lock_reason: 'too heated',
  });
  const { token } = startJob(world, { issues: 'write' });
  for (const [who, comment, reaction] of [
    [world.tokens.eve, 403, 403],
    [world.tokens.wim, 201, 201],
    [token, 201, 201],
  ] as const) {
    expect((await call(world, who, 'POST', `${ISSUE}/comments`, { body: 'Hm' })).status).toBe(comment);
    expect((await call(world, who, 'POST', `${ISSUE}/reactions`, { content: 'eyes' })).status).toBe(reaction);
  }
  expect((await call(world, world.tokens.wim, 'DELETE', `${ISSUE}/lock`)).status).toBe(204);
  expect((await call(world, null, 'GET', ISSUE)).body).toMatchObject({
    locked: false,
    active_lock_reason: null,
  });
  expect((await call(world, world.tokens.eve, 'POST', `${ISSUE}/comments`, { body: 'Hm' })).status).toBe(201);
});

test.each(['an issue', 'a comment'])('reactions to %s: once for each person and kind', async (what) => {
  const { id } = (await call(world, world.tokens.ada, 'POST', `${ISSUE}/comments`, { body: 'Hm' })).body;
  const subject = what === 'an issue' ? ISSUE : `/repos/ada/ops/issues/comments/${id}`;
  const react = (who: string, content: string) => {
    return call(world, who, 'POST', `${subject}/reactions`, { content });
  };
  const first = await react(world.tokens.wim, 'eyes');
  expect(first).toMatchObject({ status: 201, body: { content: 'eyes', user: { login: 'wim' } } });
  expect(await react(world.tokens.wim, 'eyes')).toMatchObject({ status: 200, body: { id: first.body.id } });
  expect((await react(world.tokens.wim, 'rocket')).status).toBe(201);
  expect((await react(world.tokens.eve, 'eyes')).status).toBe(201);
  expect((await react(world.tokens.eve, 'shrug')).status).toBe(422);
  expect((await call(world, null, 'GET', subject)).body.reactions).toMatchObject({
    url: `${world.sandbox.url}/api/v3${subject}/reactions`,
    total_count: 3,
    eyes: 2,
    rocket: 1,
    '+1': 0,
  });
  const listed = await call(world, null, 'GET', `${subject}/reactions?content=eyes`);
  expect(listed.body.map((each: { user: { login: string } }) => each.user.login)).toEqual(['wim', 'eve']);
  const one = `${subject}/reactions/${first.body.id}`;
  expect((await call(world, world.tokens.eve, 'DELETE', one)).status).toBe(501);
  expect((await call(world, world.tokens.wim, 'DELETE', one)).status).toBe(204);
  expect((await call(world, world.tokens.wim, 'DELETE', one)).status).toBe(404);
  expect((await call(world, null, 'GET', subject)).body.reactions.eyes).toBe(1);
});

test('comments are read one by one and for the whole repository', async () => {
  await call(world, world.tokens.eve, 'POST', '/repos/ada/ops/issues', { title: 'Up' });
  for (const [number, body] of [
    [2, 'first'],
    [1, 'second'],
    [2, 'third'],
  ]) {
    world.tick(60);
    await call(world, world.tokens.ada, 'POST', `/repos/ada/ops/issues/${number}/comments`, { body });
  }
  const list = async (query: string): Promise<readonly string[]> => {
    const { body } = await call(world, null, 'GET', `/repos/ada/ops/issues/comments?${query}`);
    return body.map((comment: { body: string }) => comment.body);
  };
  expect(await list('')).toEqual(['first', 'second', 'third']);
  expect(await list('sort=created&direction=desc')).toEqual(['third', 'second', 'first']);
  expect(await list('since=2026-03-02T09:02:00Z')).toEqual(['second', 'third']);
  const [issue] = world.repository.issues.values();
  const id = issue?.comments[0]?.id;
  expect((await call(world, null, 'GET', `/repos/ada/ops/issues/comments/${id}`)).body).toMatchObject({
    id,
    body: 'second',
    issue_url: `${world.sandbox.url}/api/v3${ISSUE}`,
  });
  const path = `/repos/ada/ops/issues/comments/${id}`;
  expect((await call(world, world.tokens.eve, 'DELETE', path)).status).toBe(403);
  expect((await call(world, world.tokens.wim, 'DELETE', path)).status).toBe(204);
  expect(await list('')).toEqual(['first', 'third']);
});

const PERMISSIONS = ['read', 'triage', 'write', 'maintain', 'admin'] as const;

test.each([
  ['read', 'read'],
  ['triage', 'read'],
  ['write', 'write'],
  ['maintain', 'write'],
  ['admin', 'admin'],
] as const)('the role %s is the permission %s', async (role, permission) => {
  world.sandbox.setRole(world.repository, 'eve', role);
  // Every token can read metadata.
  const { token } = startJob(world, {});
  const answer = await call(world, token, 'GET', '/repos/ada/ops/collaborators/eve/permission');
  const atLeast = (least: (typeof PERMISSIONS)[number]) =>
    PERMISSIONS.indexOf(role) >= PERMISSIONS.indexOf(least);
  expect(answer).toMatchObject({
    status: 200,
    body: {
      permission,
      role_name: role,
      user: {
        login: 'eve',
        role_name: role,
        permissions: {
          pull: true,
          triage: atLeast('triage'),
          push: atLeast('write'),
          maintain: atLeast('maintain'),
          admin: atLeast('admin'),
        },
      },
    },
  });
});

test('the permission of strangers, of nobody and of bots; who may ask', async () => {
  const path = (login: string, repo = 'ops') => `/repos/ada/${repo}/collaborators/${login}/permission`;
  await world.sandbox.createRepository({ owner: 'ada', name: 'secret', private: true });
  expect((await call(world, world.tokens.ada, 'GET', path('eve'))).body.permission).toBe('read');
  expect((await call(world, world.tokens.ada, 'GET', path('eve', 'secret'))).body).toMatchObject({
    permission: 'none',
    user: { permissions: { pull: false } },
  });
  for (const login of ['nobody', 'github-actions[bot]']) {
    const missing = await call(world, world.tokens.ada, 'GET', path(encodeURIComponent(login)));
    expect(missing).toMatchObject({ status: 404, body: { message: `${login} is not a user` } });
  }
  expect((await call(world, world.tokens.eve, 'GET', path('ada'))).status).toBe(403);
  expect((await call(world, null, 'GET', path('ada'))).status).toBe(401);
});
