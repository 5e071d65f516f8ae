import { afterEach, beforeEach, expect, test } from 'vitest';
import { call, clone, git, startJob, startWorld, type World } from './server-fixture.ts';

const CHECKS = '/repos/ada/ops/check-runs';
const STATUSES = '/repos/ada/ops/statuses';

let world: World;
let sha: string;
let token: string;
beforeEach(async () => {
  world = await startWorld({ 'a.md': 'a\n' });
  sha = (await call(world, null, 'GET', '/repos/ada/ops/git/ref/heads/main')).body.object.sha;
  token = startJob(world, { checks: 'write', statuses: 'write' }).token;
});
afterEach(() => world.close());

const annotation = (line: number, more = {}) => ({
  path: 'a.md',
  start_line: line,
  end_line: line,
  annotation_level: 'warning',
  message: `line ${line}`,
  ...more,
});
const output = (annotations: readonly unknown[], more = {}) => ({
  title: 'T',
  summary: 'S',
  annotations,
  ...more,
});
const lines = (count: number) => Array.from({ length: count }, (_, at) => annotation(at + 1));

test('the life of a check run: queued, in progress, completed', async () => {
  const made = await call(world, token, 'POST', CHECKS, { name: 'Records', head_sha: sha, external_id: 'x' });
  expect(made).toMatchObject({
    status: 201,
    body: {
      name: 'Records',
      head_sha: sha,
      external_id: 'x',
      status: 'queued',
      conclusion: null,
      completed_at: null,
      started_at: '2026-03-02T09:00:00Z',
      output: { title: null, annotations_count: 0 },
      app: { slug: 'github-actions' },
    },
  });
  const path = `${CHECKS}/${made.body.id}`;
  expect((await call(world, token, 'PATCH', path, { status: 'in_progress' })).body.status).toBe(
    'in_progress',
  );
  expect((await call(world, token, 'PATCH', path, { status: 'completed' })).status).toBe(422);
  world.tick(60);
  const done = await call(world, token, 'PATCH', path, { conclusion: 'failure', output: output([]) });
  expect(done.body).toMatchObject({
    status: 'completed',
    conclusion: 'failure',
    completed_at: '2026-03-02T09:01:00Z',
    output: { title: 'T', summary: 'S', text: null },
  });
  expect((await call(world, null, 'GET', path)).body).toEqual(done.body);
});

test('annotations come fifty a request and add up', async () => {
  const made = await call(world, token, 'POST', CHECKS, {
    name: 'A',
    head_sha: sha,
    output: output(lines(50)),
  });
  const path = `${CHECKS}/${made.body.id}`;
  const more = await call(world, token, 'PATCH', path, {
    output: output([annotation(51, { start_column: 2, end_column: 4 })]),
  });
  expect(more.body.output.annotations_count).toBe(51);
  expect((await call(world, token, 'PATCH', path, { output: output(lines(51)) })).status).toBe(422);
  const page = await call(world, null, 'GET', `${path}/annotations?per_page=50&page=2`);
  expect(page.body).toEqual([
    {
      path: 'a.md',
      start_line: 51,
      end_line: 51,
      start_column: 2,
      end_column: 4,
      annotation_level: 'warning',
      title: null,
      message: 'line 51',
      raw_details: null,
      blob_href: `${world.sandbox.url}/ada/ops/blob/${sha}/a.md`,
    },
  ]);
});

test.each([
  ['no name', { name: undefined }, 422],
  ['a commit that is not there', { head_sha: '0'.repeat(40) }, 422],
  ['an odd status', { status: 'odd' }, 422],
  ['an odd conclusion', { conclusion: 'odd' }, 422],
  ['no summary', { output: { title: 'T' } }, 422],
  ['a summary of 65,535', { output: output([], { summary: 'x'.repeat(65_535) }) }, 201],
  ['a summary of 65,536', { output: output([], { summary: 'x'.repeat(65_536) }) }, 422],
  ['a text of 65,536', { output: output([], { text: 'x'.repeat(65_536) }) }, 422],
  ['columns over lines', { output: output([annotation(1, { end_line: 2, start_column: 1 })]) }, 422],
  ['lines backwards', { output: output([annotation(2, { end_line: 1 })]) }, 422],
  ['an odd level', { output: output([annotation(1, { annotation_level: 'error' })]) }, 422],
  ['a title of 256', { output: output([annotation(1, { title: 'x'.repeat(256) })]) }, 422],
  ['a message over 64 KB', { output: output([annotation(1, { message: 'ü'.repeat(32_769) })]) }, 422],
  ['images', { output: output([], { images: [] }) }, 501],
  ['actions', { actions: [] }, 501],
])('a check run with %s', async (_, fields, status) => {
  const answer = await call(world, token, 'POST', CHECKS, { name: 'A', head_sha: sha, ...fields });
  expect(answer.status).toBe(status);
  expect(world.repository.checkRuns).toHaveLength(status === 201 ? 1 : 0);
});

test('people make no checks', async () => {
  const body = { name: 'A', head_sha: sha };
  expect(await call(world, world.tokens.ada, 'POST', CHECKS, body)).toMatchObject({
    status: 403,
    body: { message: 'You must authenticate via a GitHub App.' },
  });
});

test('the checks of a commit: the newest of each name, or all', async () => {
  for (const [name, conclusion] of [
    ['A', 'failure'],
    ['B', 'success'],
    ['A', 'success'],
  ]) {
    await call(world, token, 'POST', CHECKS, { name, head_sha: sha, conclusion });
  }
  const list = async (query: string) => {
    const { body } = await call(world, null, 'GET', `/repos/ada/ops/commits/main/check-runs${query}`);
    const shown = body.check_runs.map(
      (each: { name: string; conclusion: string }) => `${each.name} ${each.conclusion}`,
    );
    return [body.total_count, ...shown];
  };
  expect(await list('')).toEqual([2, 'A success', 'B success']);
  expect(await list('?filter=all')).toEqual([3, 'A success', 'B success', 'A failure']);
  expect(await list('?check_name=A&status=completed')).toEqual([1, 'A success']);
  expect(await list('?status=queued')).toEqual([0]);
});

test('statuses: listed newest first, and combined into one', async () => {
  const combined = async () => (await call(world, null, 'GET', '/repos/ada/ops/commits/main/status')).body;
  const set = (state: string, context?: string) =>
    call(world, world.tokens.wim, 'POST', `${STATUSES}/${sha}`, {
      state,
      ...(context === undefined ? {} : { context }),
    });
  expect(await combined()).toMatchObject({ state: 'pending', total_count: 0, statuses: [], sha });
  expect(await set('pending')).toMatchObject({
    status: 201,
    body: { state: 'pending', context: 'default', creator: { login: 'wim' } },
  });
  await set('success', 'ci');
  expect((await combined()).state).toBe('pending');
  await set('success');
  expect(await combined()).toMatchObject({
    state: 'success',
    total_count: 2,
    repository: { full_name: 'ada/ops' },
  });
  await set('error', 'CI');
  expect(await combined()).toMatchObject({ state: 'failure', total_count: 2 });
  const listed = await call(world, null, 'GET', `/repos/ada/ops/commits/${sha}/statuses`);
  expect(
    listed.body.map((each: { state: string; context: string }) => `${each.context} ${each.state}`),
  ).toEqual(['CI error', 'default success', 'ci success', 'default pending']);
});

test.each([
  ['an odd state', { state: 'odd' }, 422],
  ['a description of 140', { state: 'success', description: 'x'.repeat(140) }, 201],
  ['a description of 141', { state: 'success', description: 'x'.repeat(141) }, 422],
])('a status with %s', async (_, body, status) => {
  expect((await call(world, token, 'POST', `${STATUSES}/${sha}`, body)).status).toBe(status);
});

test('a status of a commit that is not there', async () => {
  const missing = await call(world, token, 'POST', `${STATUSES}/${'0'.repeat(40)}`, { state: 'success' });
  expect(missing).toMatchObject({
    status: 422,
    body: { message: `No commit found for SHA: ${'0'.repeat(40)}` },
  });
});

test('nothing is made of a branch that has moved on', async () => {
  const work = await clone(world, 'ada', 'work');
  expect(await git(work, 'rev-parse', 'HEAD')).toBe(sha);
  await call(world, token, 'POST', CHECKS, { name: 'A', head_sha: sha, conclusion: 'success' });
  await git(work, 'commit', '-q', '--allow-empty', '-m', 'B');
  await git(work, 'push', '-q', 'origin', 'HEAD:main');
  expect((await call(world, null, 'GET', '/repos/ada/ops/commits/main/check-runs')).body.total_count).toBe(0);
  expect((await call(world, null, 'GET', '/repos/ada/ops/commits/none/check-runs')).status).toBe(422);
});
