import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { call, commitOnBranch, startJob, startWorld, type World } from './server-fixture.ts';

const ISSUES = '/repos/ada/ops/issues';

let world: World;
beforeEach(async () => {
  world = await startWorld({ 'README.md': 'one\n' });
});
afterEach(() => world.close());

async function head(): Promise<string> {
  return (await world.host.git.resolve(world.repository, 'main')) ?? '';
}

test.each([
  ['GET', '/repos/ada/ops/events', undefined],
  ['DELETE', '/repos/ada/ops/issues/1', undefined],
  ['GET', '/user', undefined],
  ['GET', '/search/code?q=x', undefined],
  ['GET', '/search/issues?q=commenter:ada', undefined],
  ['GET', '/search/issues?q=a+OR+b', undefined],
  ['GET', `${ISSUES}?creator=ada`, undefined],
  ['GET', `${ISSUES}?state=shut`, undefined],
  ['GET', `${ISSUES}?page=0`, undefined],
  ['POST', ISSUES, { title: 'T', type: 'Bug' }],
  ['POST', '/repos/ada/ops/rulesets', { name: 'main' }],
  ['GET', '/repos/ada/ops/rulesets?targets=branch', undefined],
  ['PUT', '/repos/ada/ops/pulls/1/merge', { merge_method: 'merge', merge_title: 'x' }],
])('%s %s is not modelled, and said so', async (method, path, body) => {
  const { token, job } = startJob(world, { issues: 'write', contents: 'write' });
  const answer = await call(world, token, method, path, body);
  expect(answer.status).toBe(501);
  expect(answer.body.message).toContain(`sandbox: not modelled: ${method} /api/v3${path}`);
  expect(world.sandbox.unmodelled).toEqual([answer.body.message]);
  expect(world.runner.failed).toEqual([{ job, reason: answer.body.message }]);
  expect(world.repository.issues.size).toBe(0);
});

test.each([
  '{ viewer { login } }',
  '{ repository(owner: "ada", name: "ops") { stargazerCount } }',
  'mutation { addStar(input: { starrableId: "x" }) { clientMutationId } }',
  '{ repository(owner: "ada", name: "ops") {',
  '{ repository(owner: "ada", name: "ops") { object { oid } } }',
])('the query %s is not modelled, and said so', async (query) => {
  const { token, job } = startJob(world, {});
  const answer = await call(world, token, 'POST', 'graphql', { query });
  expect(answer.status).toBe(501);
  expect(world.sandbox.unmodelled).toHaveLength(1);
  expect(world.runner.failed).toMatchObject([{ job }]);
});

test('an unknown field of a GraphQL request is not modelled; people’s 501s fail no job', async () => {
  const answer = await call(world, world.tokens.ada, 'POST', 'graphql', {
    query: '{ __typename }',
    extensions: {},
  });
  expect(answer.status).toBe(501);
  expect(world.sandbox.unmodelled).toHaveLength(1);
  expect(world.runner.failed).toEqual([]);
});

test('kill-before: the write is not made, the job dies, the connection is cut', async () => {
  const { token, job } = startJob(world, { issues: 'write' });
  const seen: unknown[] = [];
  world.sandbox.faults.onWrite = async (write) => {
    seen.push([write.number, write.method, write.route, write.path, write.job.id]);
    return write.number === 2 ? 'kill-before' : 'proceed';
  };
  expect((await call(world, token, 'POST', ISSUES, { title: 'one' })).status).toBe(201);
  expect((await call(world, token, 'GET', ISSUES)).status).toBe(200);
  await expect(call(world, token, 'POST', ISSUES, { title: 'two' })).rejects.toThrow('fetch failed');
  expect(world.runner.killed).toEqual([job]);
  expect([...world.repository.issues.values()].map(({ title }) => title)).toEqual(['one']);
  const path = `/api/v3${ISSUES}`;
  expect(seen).toEqual([
    [1, 'POST', '/repos/{owner}/{repo}/issues', path, job.id],
    [2, 'POST', '/repos/{owner}/{repo}/issues', path, job.id],
  ]);
  expect(world.sandbox.requests.at(-1)).toMatchObject({ status: null, jobId: job.id });
});

test('kill-after: the write is made, but nobody hears of it; a new handler counts from 1', async () => {
  const { token, job } = startJob(world, { issues: 'write', contents: 'write' });
  world.sandbox.faults.onWrite = async () => 'kill-after';
  await expect(call(world, token, 'POST', ISSUES, { title: 'one' })).rejects.toThrow('fetch failed');
  expect(world.repository.issues.size).toBe(1);
  const numbers: number[] = [];
  world.sandbox.faults.onWrite = async ({ number, route }) => {
    numbers.push(number);
    expect(route).toBe('graphql: createCommitOnBranch');
    return 'kill-after';
  };
  const before = await head();
  await expect(commitOnBranch(world, token, before, { 'x.md': 'x' })).rejects.toThrow('fetch failed');
  expect(numbers).toEqual([1]);
  expect(await head()).not.toBe(before);
  expect(world.runner.killed).toEqual([job, job]);
  world.sandbox.faults.onWrite = null;
  expect((await call(world, token, 'POST', ISSUES, { title: 'two' })).status).toBe(201);
});

test('a fault handler can land a commit in between: the compare-and-swap then fails', async () => {
  const { token } = startJob(world, { contents: 'write' });
  const expected = await head();
  world.sandbox.faults.onWrite = async () => {
    await commitOnBranch(world, world.tokens.wim, expected, { 'first.md': 'x' });
    return 'proceed';
  };
  const answer = await commitOnBranch(world, token, expected, { 'second.md': 'x' });
  expect(answer.body.errors[0].type).toBe('STALE_DATA');
  expect(await world.host.git.readFile(world.repository, 'main', 'second.md')).toBeNull();
});

test('people’s writes are never touched', async () => {
  world.sandbox.faults.onWrite = async () => 'kill-before';
  expect((await call(world, world.tokens.ada, 'POST', ISSUES, { title: 'T' })).status).toBe(201);
});

test('the record of requests names route, asker and status', async () => {
  const { token, job } = startJob(world, {});
  const from = world.sandbox.requests.length;
  await call(world, token, 'POST', ISSUES, { title: 'T' });
  await call(world, world.tokens.ada, 'POST', 'graphql', { query: '{ __typename }' });
  await fetch(`${world.sandbox.url}/known`);
  await fetch(`${world.sandbox.url}/nowhere`);
  expect(world.sandbox.requests.slice(from)).toMatchObject([
    {
      method: 'POST',
      route: '/repos/{owner}/{repo}/issues',
      status: 403,
      login: 'github-actions[bot]',
      jobId: job.id,
    },
    { method: 'POST', route: 'graphql: __typename', status: 200, login: 'ada', jobId: null },
    { method: 'GET', route: 'web', path: '/known', status: 200, login: null },
    { method: 'GET', route: 'web', path: '/nowhere', status: 404 },
  ]);
});

test('Pages serves what was deployed, and nothing beside it', async () => {
  const site = join(world.directory, 'sandbox', 'pages', 'site');
  await mkdir(join(site, 'sub dir'), { recursive: true });
  await writeFile(join(world.directory, 'sandbox', 'pages', 'secret.txt'), 'secret');
  await writeFile(join(site, 'index.html'), '<p>home</p>');
  await writeFile(join(site, 'sub dir', 'index.html'), '<p>sub</p>');
  await writeFile(join(site, 'feed.ics'), 'BEGIN');
  await writeFile(join(site, '404.html'), 'own 404');
  await symlink('../secret.txt', join(site, 'link.txt'));
  const get = async (path: string): Promise<readonly [number, string, string | null]> => {
    const answer = await fetch(`${world.sandbox.url}/pages/ada/ops${path}`);
    return [answer.status, await answer.text(), answer.headers.get('content-type')];
  };
  expect((await get('/'))[0]).toBe(404);
  world.host.deployPages(world.repository, {
    directory: site,
    url: 'x',
    deployedAt: world.host.now(),
    runId: 1,
  });
  expect(await get('/')).toEqual([200, '<p>home</p>', 'text/html; charset=utf-8']);
  expect(await get('')).toEqual([200, '<p>home</p>', 'text/html; charset=utf-8']);
  expect((await get('/sub%20dir'))[1]).toBe('<p>sub</p>');
  expect(await get('/feed.ics')).toEqual([200, 'BEGIN', 'text/calendar; charset=utf-8']);
  for (const path of [
    '/none',
    '/link.txt',
    '/..%2fsecret.txt',
    '/%2e%2e%5csecret.txt',
    '/feed.ics/',
    '/%',
    '/a%00',
  ]) {
    expect(await get(path)).toEqual([404, 'own 404', 'text/html; charset=utf-8']);
  }
});

test('names that would lead elsewhere are no names', async () => {
  expect(() => world.sandbox.createUser({ login: '../x', name: 'x' })).toThrow('not a login');
  expect(() => world.sandbox.createUser({ login: 'API', name: 'x' })).toThrow('not a login');
  expect(() => world.sandbox.createUser({ login: 'ADA', name: 'x' })).toThrow('taken');
  for (const name of ['..', 'a/b', 'x.git', '']) {
    await expect(world.sandbox.createRepository({ owner: 'ada', name })).rejects.toThrow(
      'not a repository name',
    );
  }
  expect(world.sandbox.findRepository('ADA', 'Ops')).toBe(world.repository);
});
