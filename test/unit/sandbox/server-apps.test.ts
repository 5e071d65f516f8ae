import { afterEach, beforeEach, expect, test } from 'vitest';
import { addApp, requestAppToken } from '../../../src/sandbox/apps.ts';
import type { App } from '../../../src/sandbox/model.ts';
import { createState } from '../../../src/sandbox/state.ts';
import {
  call,
  clone,
  commit,
  commitOnBranch,
  git,
  remote,
  startJob,
  startWorld,
  type World,
} from './server-fixture.ts';

let world: World;
let app: App;
let token: string;
beforeEach(async () => {
  world = await startWorld({ 'README.md': 'one\n' });
  app = world.sandbox.createApp({
    slug: 'incident-keeper',
    name: 'Incident Keeper',
    permissions: { contents: 'write', issues: 'write' },
  });
  world.sandbox.installApp(app, world.repository);
  token = world.sandbox.appToken(app, world.repository);
});
afterEach(() => world.close());

async function head(): Promise<string> {
  return (await world.host.git.resolve(world.repository, 'main')) ?? '';
}

test('what an App does is done by its bot, and its commit starts runs, a GITHUB_TOKEN’s does not', async () => {
  expect(token).toMatch(/^ghs_[0-9a-f]{36}$/);
  const issue = await call(world, token, 'POST', '/repos/ada/ops/issues', { title: 'By an App' });
  expect(issue).toMatchObject({
    status: 201,
    body: { user: { login: 'incident-keeper[bot]', type: 'Bot' } },
  });
  const made = await commitOnBranch(world, token, await head(), { 'a.md': 'a\n' });
  expect(made.body.errors).toBeUndefined();
  expect(await world.host.git.commit(world.repository, 'main')).toMatchObject({
    authorName: 'incident-keeper[bot]',
    authorEmail: `${app.user.id}+incident-keeper[bot]@users.noreply.github.com`,
  });
  expect(world.runner.triggers).toMatchObject([
    { event: 'issues', actor: { login: 'incident-keeper[bot]' } },
    { event: 'push', actor: { login: 'incident-keeper[bot]' } },
  ]);
  world.runner.triggers.length = 0;
  const job = startJob(world, { contents: 'write' });
  expect(
    (await commitOnBranch(world, job.token, await head(), { 'b.md': 'b\n' })).body.errors,
  ).toBeUndefined();
  expect(world.runner.triggers).toEqual([]);
});

test('an App pushes with git, workflow files excepted', async () => {
  const work = await clone(world, 'wim', 'work');
  const url = remote(world, token);
  await commit(work, { 'c.md': 'c\n' }, 'By git');
  await git(work, 'push', '-q', url, 'HEAD:main');
  expect(world.runner.triggers).toMatchObject([{ event: 'push', actor: { login: 'incident-keeper[bot]' } }]);
  const reader = world.sandbox.createApp({
    slug: 'reader',
    name: 'Reader',
    permissions: { contents: 'read' },
  });
  world.sandbox.installApp(reader, world.repository);
  const readOnly = remote(world, world.sandbox.appToken(reader, world.repository));
  await expect(git(work, 'push', readOnly, 'HEAD:side')).rejects.toThrow(/403/);
  await commit(work, { '.github/workflows/x.yml': 'on: push\n' }, 'A workflow');
  await expect(git(work, 'push', url, 'HEAD:main')).rejects.toThrow(/without `workflows` permission/);
  const refused = await commitOnBranch(world, token, await head(), {
    '.github/workflows/x.yml': 'on: push\n',
  });
  expect(refused.body.errors).toMatchObject([
    { type: 'FORBIDDEN', message: expect.stringContaining('workflows') },
  ]);
});

test.each([
  [
    'what it has no permission for',
    'POST',
    '/repos/ada/ops/pulls',
    { title: 'T', head: 'a', base: 'main' },
    403,
  ],
  ['writing elsewhere', 'POST', '/repos/ada/other/issues', { title: 'T' }, 403],
  ['a private repository', 'GET', '/repos/ada/secret/issues', undefined, 404],
  ['reading elsewhere in public', 'GET', '/repos/ada/other/issues', undefined, 200],
])('%s: %s %s', async (_, method, path, body, status) => {
  await world.sandbox.createRepository({ owner: 'ada', name: 'other' });
  await world.sandbox.createRepository({ owner: 'ada', name: 'secret', private: true });
  expect((await call(world, token, method, path, body)).status).toBe(status);
});

test('a token is had with the private key, for a repository it is installed in, with no more than it may do', async () => {
  const other = await world.sandbox.createRepository({ owner: 'ada', name: 'other' });
  expect(() => world.sandbox.appToken(app, other)).toThrow('Not Found');
  const state = createState();
  const made = addApp(state, { slug: 'one', name: 'One', permissions: { contents: 'read' } });
  made.installations.set(world.repository.id, 5);
  const request = {
    app: String(made.id),
    privateKey: made.privateKey,
    repository: world.repository,
    job: null,
  };
  const ask = (change: object) => requestAppToken(state, { ...request, permissions: null, ...change });
  expect(ask({})).toMatchObject({ kind: 'token', installationId: 5 });
  expect(ask({ app: made.clientId, permissions: { contents: 'read' } })).toMatchObject({ kind: 'token' });
  expect(ask({ privateKey: 'guessed' })).toMatchObject({ kind: 'refused', status: 401 });
  expect(ask({ app: '999' })).toMatchObject({ kind: 'refused', status: 401 });
  expect(ask({ permissions: { contents: 'write' } })).toMatchObject({ kind: 'refused', status: 422 });
  expect(() => addApp(state, { slug: 'one', name: 'Again', permissions: {} })).toThrow('exists');
  expect(() => addApp(state, { slug: 'Ä', name: 'Odd', permissions: {} })).toThrow('not the slug');
});
