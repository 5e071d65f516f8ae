/** Changing a pull request, and opening a closed one again, by either address. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  type Answer,
  call,
  clone,
  commit,
  git,
  remote,
  startJob,
  startWorld,
  type World,
} from './server-fixture.ts';

const PULL = '/repos/ada/ops/pulls/1';
const ISSUE = '/repos/ada/ops/issues/1';

let world: World;
let work: string;
beforeEach(async () => {
  world = await startWorld({ 'a.md': 'a\n' });
  work = await clone(world, 'wim', 'work');
  await push('b.md', 'topic');
  await ask('POST', '/repos/ada/ops/pulls', { title: 'B', head: 'topic', base: 'main' });
  world.runner.triggers.length = 0;
});
afterEach(() => world.close());

const ask = (method: string, path: string, body?: unknown, token = world.tokens.wim): Promise<Answer> =>
  call(world, token, method, path, body);

/** Another commit on what is checked out; @returns its SHA */
async function push(file: string, branch: string, ...options: readonly string[]): Promise<string> {
  const sha = await commit(work, { [file]: `${file}\n` }, file);
  await git(work, 'push', '-q', ...options, 'origin', `HEAD:${branch}`);
  return sha;
}

const reopen = (): Promise<Answer> => ask('PATCH', PULL, { state: 'open' });

const told = (): readonly string[] =>
  world.runner.triggers.map(({ event, activity }) => (activity === null ? event : `${event} ${activity}`));

describe.each([
  ['PATCH pulls', PULL],
  ['PATCH issues', ISSUE],
])('%s', (_, path) => {
  test('closes it and opens it again, and workflows are told', async () => {
    await ask('PATCH', path, { state: 'closed' });
    const closed = (await ask('GET', PULL)).body;
    expect(closed).toMatchObject({ state: 'closed', closed_at: '2026-03-02T09:00:00Z', mergeable: null });
    world.tick(60);
    expect(await ask('PATCH', path, { state: 'open' })).toMatchObject({
      status: 200,
      body: { state: 'open' },
    });
    expect((await ask('GET', PULL)).body).toMatchObject({
      state: 'open',
      closed_at: null,
      updated_at: '2026-03-02T09:01:00Z',
      mergeable: true,
      head: { sha: closed.head.sha },
    });
    expect(told()).toEqual(['pull_request closed', 'pull_request reopened']);
    // What is open is not opened again.
    await ask('PATCH', path, { state: 'open' });
    expect(told()).toHaveLength(2);
    expect((await ask('PUT', `${PULL}/merge`, {})).status).toBe(200);
  });

  test('does not open what is merged', async () => {
    await ask('PUT', `${PULL}/merge`, {});
    expect(await ask('PATCH', path, { state: 'open', title: 'C' })).toMatchObject({
      status: 422,
      body: {
        errors: [
          {
            resource: 'PullRequest',
            field: 'state',
            code: 'custom',
            message: 'state cannot be changed. The pull request cannot be reopened.',
          },
        ],
      },
    });
    expect((await ask('GET', PULL)).body).toMatchObject({ state: 'closed', merged: true, title: 'B' });
  });
});

test('its author and whoever may triage change a pull request, and nobody else', async () => {
  const { ada, eve } = world.tokens;
  expect(await ask('PATCH', PULL, { title: 'C', body: 'Text' })).toMatchObject({
    status: 200,
    body: { title: 'C', body: 'Text', merged: false, commits: 1 },
  });
  expect((await ask('PATCH', PULL, { body: null }, ada)).body).toMatchObject({ title: 'C', body: null });
  expect((await ask('PATCH', PULL, { title: 'D' }, eve)).status).toBe(403);
  world.sandbox.setRole(world.repository, 'eve', 'triage');
  expect((await ask('PATCH', PULL, { title: 'D' }, eve)).status).toBe(200);
  const { token } = startJob(world, { 'pull-requests': 'write' });
  expect((await ask('PATCH', PULL, { title: 'E' }, token)).status).toBe(200);
  expect((await ask('PATCH', PULL, { title: ' ' })).body.errors).toMatchObject([
    { resource: 'PullRequest', field: 'title' },
  ]);
  expect((await ask('PATCH', PULL, { state: 'merged' })).status).toBe(422);
  expect((await ask('PATCH', PULL, { base: 'other' })).status).toBe(501);
  expect(told()).toEqual(['pull_request edited', 'pull_request edited', 'pull_request edited']);
});

const refusal = async (): Promise<string> => {
  const { status, body } = await reopen();
  expect(status).toBe(422);
  expect(body.errors).toMatchObject([{ resource: 'PullRequest', field: 'state', code: 'custom' }]);
  expect((await ask('GET', PULL)).body.state).toBe('closed');
  return body.errors[0].message;
};

test('a head that is gone stands against it, until it is back', async () => {
  await git(work, 'push', '-q', 'origin', ':topic');
  expect((await ask('GET', PULL)).body.state).toBe('closed');
  expect(await refusal()).toBe('state cannot be changed. The topic branch has been deleted.');
  await git(work, 'push', '-q', 'origin', 'HEAD:topic');
  expect((await reopen()).status).toBe(200);
});

test('so does another open pull request of the same branches', async () => {
  await ask('PATCH', PULL, { state: 'closed' });
  await ask('POST', '/repos/ada/ops/pulls', { title: 'Again', head: 'topic', base: 'main' });
  expect(await refusal()).toBe(
    'state cannot be changed. There is already an open pull request from topic to main.',
  );
  await ask('PATCH', '/repos/ada/ops/pulls/2', { state: 'closed' });
  expect((await reopen()).status).toBe(200);
});

test('a head that went on meanwhile is taken as it is, one that was rewritten is refused', async () => {
  await ask('PATCH', PULL, { state: 'closed' });
  const further = await push('c.md', 'topic');
  expect((await ask('GET', PULL)).body.head.sha).not.toBe(further);
  expect((await reopen()).body).toMatchObject({ head: { sha: further }, commits: 2, changed_files: 2 });
  await ask('PATCH', PULL, { state: 'closed' });
  await git(work, 'reset', '-q', '--hard', 'HEAD~1');
  await push('d.md', 'topic', '--force');
  expect(await refusal()).toBe('state cannot be changed. The topic branch was force-pushed or recreated.');
});

test('what came while it was closed is not approved, where the rules say so', async () => {
  world.sandbox.setRuleset(world.repository, {
    name: 'Main',
    rules: [{ type: 'pull_request', requiredApprovals: 1, dismissStaleReviews: true }],
  });
  const { ada } = world.tokens;
  await ask('POST', `${PULL}/reviews`, { event: 'APPROVE' }, ada);
  const states = async (): Promise<readonly string[]> => {
    const { body } = await ask('GET', `${PULL}/reviews`);
    return body.map(({ state }: { state: string }) => state);
  };
  await ask('PATCH', PULL, { state: 'closed' });
  await reopen();
  expect(await states()).toEqual(['APPROVED']);
  await ask('PATCH', PULL, { state: 'closed' });
  await push('c.md', 'topic');
  await reopen();
  expect(await states()).toEqual(['DISMISSED']);
});

test('a head of another history is refused', async () => {
  await ask('PATCH', PULL, { state: 'closed' });
  await git(work, 'checkout', '-q', '--orphan', 'other');
  await push('e.md', 'topic', '--force');
  expect(await refusal()).toBe(
    'state cannot be changed. The topic branch has no history in common with main.',
  );
});

test('of a fork both branches are named in full', async () => {
  await ask('POST', '/repos/ada/ops/forks', undefined, world.tokens.eve);
  await push('f.md', 'unused');
  await git(work, 'push', '-q', remote(world, world.tokens.eve, 'eve/ops'), 'HEAD:fix');
  const wanted = { title: 'F', head: 'eve:fix', base: 'main' };
  const made = await ask('POST', '/repos/ada/ops/pulls', wanted, world.tokens.eve);
  const path = `/repos/ada/ops/pulls/${made.body.number}`;
  await ask('PATCH', path, { state: 'closed' });
  const second = await ask('POST', '/repos/ada/ops/pulls', wanted, world.tokens.eve);
  expect((await ask('PATCH', path, { state: 'open' })).body.errors[0].message).toBe(
    'state cannot be changed. There is already an open pull request from eve:fix to ada:main.',
  );
  await ask('PATCH', `/repos/ada/ops/pulls/${second.body.number}`, { state: 'closed' });
  await git(work, 'push', '-q', remote(world, world.tokens.eve, 'eve/ops'), 'HEAD~1:refs/heads/other');
  const further = await commit(work, { 'g.md': 'g\n' }, 'g');
  await git(work, 'push', '-q', remote(world, world.tokens.eve, 'eve/ops'), 'HEAD:fix');
  expect((await ask('PATCH', path, { state: 'open' })).body.head.sha).toBe(further);
});

test('what has come into the base meanwhile is not modelled', async () => {
  await ask('PATCH', PULL, { state: 'closed' });
  await git(work, 'push', '-q', 'origin', 'HEAD:main');
  expect((await reopen()).status).toBe(501);
});
