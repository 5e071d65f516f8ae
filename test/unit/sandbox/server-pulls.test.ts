import { afterEach, beforeEach, expect, test } from 'vitest';
import { call, clone, commit, git, startJob, startWorld, type World } from './server-fixture.ts';

let world: World;
let work: string;
beforeEach(async () => {
  world = await startWorld({ 'README.md': 'one\n', 'other.md': 'x\n' });
  work = await clone(world, 'wim', 'work');
});
afterEach(() => world.close());

/** Pushes a branch with one more commit. */
async function branch(name: string, files: Readonly<Record<string, string>>): Promise<string> {
  await git(work, 'checkout', '-q', '-b', name, 'origin/main');
  const sha = await commit(work, files, `Change ${name}`);
  await git(work, 'push', '-q', 'origin', name);
  return sha;
}

async function open(head: string, token = world.tokens.wim): Promise<number> {
  const made = await call(world, token, 'POST', '/repos/ada/ops/pulls', {
    title: `Pull ${head}`,
    head,
    base: 'main',
  });
  expect(made.status).toBe(201);
  world.runner.triggers.length = 0;
  return made.body.number;
}

async function mainSha(): Promise<string> {
  return (await world.host.git.resolve(world.repository, 'main')) ?? '';
}

test('a pull request gets its refs, a test merge, and fires opened for it', async () => {
  const head = await branch('side', { 'a.md': 'a\n' });
  const base = await mainSha();
  world.runner.triggers.length = 0;
  const made = await call(world, world.tokens.wim, 'POST', '/repos/ada/ops/pulls', {
    title: 'Add a',
    body: 'Because.',
    head: 'side',
    base: 'main',
  });
  expect(made.body).toMatchObject({
    number: 1,
    state: 'open',
    merged: false,
    mergeable: true,
    draft: false,
    html_url: `${world.sandbox.url}/ada/ops/pull/1`,
    head: { ref: 'side', sha: head, label: 'ada:side', repo: { full_name: 'ada/ops', fork: false } },
    base: { ref: 'main', sha: base },
    user: { login: 'wim' },
  });
  const { git: reader } = world.host;
  expect(await reader.resolve(world.repository, 'refs/pull/1/head')).toBe(head);
  const merge = await reader.commit(world.repository, 'refs/pull/1/merge');
  expect(merge).toMatchObject({ sha: made.body.merge_commit_sha, parents: [base, head] });
  expect(await reader.readFile(world.repository, 'refs/pull/1/merge', 'a.md')).not.toBeNull();
  expect(world.runner.triggers).toHaveLength(1);
  expect(world.runner.triggers[0]).toMatchObject({
    event: 'pull_request',
    activity: 'opened',
    ref: 'refs/pull/1/merge',
    headBranch: 'side',
    headSha: head,
    checkoutSha: merge?.sha,
    pullRequestNumber: 1,
    fromFork: false,
    payload: { action: 'opened', number: 1, pull_request: { head: { sha: head } }, sender: { login: 'wim' } },
  });
});

test('a push to the head updates it and fires push, then synchronize with before and after', async () => {
  const before = await branch('side', { 'a.md': 'a\n' });
  await open('side');
  const after = await commit(work, { 'a.md': 'b\n' }, 'More');
  await git(work, 'push', '-q', 'origin', 'side');
  expect(world.runner.triggers.map(({ event, activity }) => [event, activity])).toEqual([
    ['push', null],
    ['pull_request', 'synchronize'],
  ]);
  expect(world.runner.triggers[1]).toMatchObject({ headSha: after, payload: { before, after } });
  const merge = await world.host.git.readFile(world.repository, 'refs/pull/1/merge', 'a.md');
  expect(merge?.toString()).toBe('b\n');
});

test('merging makes a merge commit as the merging user, fires push and closed, and tries the others again', async () => {
  const head = await branch('side', { 'README.md': 'side\n' });
  await branch('rival', { 'README.md': 'rival\n' });
  await branch('friend', { 'new.md': 'new\n' });
  for (const name of ['side', 'rival', 'friend']) await open(name);
  const base = await mainSha();
  world.tick(60);
  const merged = await call(world, world.tokens.ada, 'PUT', '/repos/ada/ops/pulls/1/merge', { sha: head });
  expect(merged).toMatchObject({ status: 200, body: { merged: true, sha: await mainSha() } });
  expect(await world.host.git.commit(world.repository, 'main')).toMatchObject({
    parents: [base, head],
    subject: 'Merge pull request #1 from ada/side',
    body: 'Pull side',
    authorName: 'ada Example',
    date: '2026-03-02T09:01:00Z',
  });
  expect(world.runner.triggers).toMatchObject([
    { event: 'push', ref: 'refs/heads/main', actor: { login: 'ada' } },
    {
      event: 'pull_request',
      activity: 'closed',
      ref: 'refs/heads/main',
      checkoutSha: merged.body.sha,
      payload: {
        pull_request: { merged: true, merged_by: { login: 'ada' }, merge_commit_sha: merged.body.sha },
      },
    },
  ]);
  const pulls = await call(world, null, 'GET', '/repos/ada/ops/pulls?state=all&direction=asc');
  expect(pulls.body.map((pull: { number: number; state: string }) => [pull.number, pull.state])).toEqual([
    [1, 'closed'],
    [2, 'open'],
    [3, 'open'],
  ]);
  const rival = await call(world, null, 'GET', '/repos/ada/ops/pulls/2');
  expect(rival.body).toMatchObject({ mergeable: false, mergeable_state: 'dirty', merge_commit_sha: null });
  expect(await world.host.git.resolve(world.repository, 'refs/pull/2/merge')).toBeNull();
  const friend = await call(world, null, 'GET', '/repos/ada/ops/pulls/3');
  expect(friend.body).toMatchObject({ mergeable: true, base: { sha: merged.body.sha } });

  expect((await call(world, world.tokens.ada, 'PUT', '/repos/ada/ops/pulls/2/merge')).status).toBe(405);
  expect((await call(world, world.tokens.ada, 'PUT', '/repos/ada/ops/pulls/1/merge')).status).toBe(405);
  const stale = await call(world, world.tokens.ada, 'PUT', '/repos/ada/ops/pulls/3/merge', { sha: head });
  expect(stale.status).toBe(409);
  expect((await call(world, world.tokens.eve, 'PUT', '/repos/ada/ops/pulls/3/merge')).status).toBe(403);
});

test('while there is a conflict nothing runs', async () => {
  await branch('side', { 'README.md': 'side\n' });
  await open('side');
  await git(work, 'checkout', '-q', '-B', 'main', 'origin/main');
  await commit(work, { 'README.md': 'main\n' }, 'Main');
  await git(work, 'push', '-q', 'origin', 'main');
  world.runner.triggers.length = 0;
  await git(work, 'checkout', '-q', 'side');
  await commit(work, { 'README.md': 'side 2\n' }, 'Side 2');
  await git(work, 'push', '-q', 'origin', 'side');
  expect(world.runner.triggers.map(({ event }) => event)).toEqual(['push']);
});

test('a head that comes into the base by a push counts as merged; a deleted head closes', async () => {
  const head = await branch('side', { 'a.md': 'a\n' });
  await branch('gone', { 'b.md': 'b\n' });
  await open('side');
  await open('gone');
  await git(work, 'push', '-q', 'origin', 'side:main');
  const merged = await call(world, null, 'GET', '/repos/ada/ops/pulls/1');
  expect(merged.body).toMatchObject({ state: 'closed', merged: true, merge_commit_sha: head });
  expect(world.runner.triggers.map(({ event, activity }) => [event, activity])).toEqual([
    ['push', null],
    ['pull_request', 'closed'],
  ]);
  await git(work, 'push', '-q', 'origin', ':gone');
  const closed = await call(world, null, 'GET', '/repos/ada/ops/pulls/2');
  expect(closed.body).toMatchObject({ state: 'closed', merged: false });
});

test('a fork is its owner’s; its pull request reads from it and is marked as from a fork', async () => {
  const forked = await call(world, world.tokens.eve, 'POST', '/repos/ada/ops/forks');
  expect(forked).toMatchObject({
    status: 202,
    body: { full_name: 'eve/ops', fork: true, parent: { full_name: 'ada/ops' }, permissions: { push: true } },
  });
  expect((await call(world, world.tokens.eve, 'POST', '/repos/ada/ops/forks')).body.full_name).toBe(
    'eve/ops',
  );
  expect((await call(world, world.tokens.ada, 'POST', '/repos/ada/ops/forks')).status).toBe(403);
  const fork = await clone(world, 'eve', 'fork', 'eve/ops');
  await git(fork, 'checkout', '-q', '-b', 'idea');
  const head = await commit(fork, { 'idea.md': 'idea\n' }, 'Idea');
  await git(fork, 'push', '-q', 'origin', 'idea');
  expect(world.runner.triggers).toEqual([]);

  const order = { title: 'Idea', head: 'eve:idea', base: 'main' };
  expect((await call(world, world.tokens.wim, 'POST', '/repos/ada/ops/pulls', order)).status).toBe(403);
  const made = await call(world, world.tokens.eve, 'POST', '/repos/ada/ops/pulls', order);
  expect(made.body).toMatchObject({ mergeable: true, head: { label: 'eve:idea', repo: { fork: true } } });
  expect(world.runner.triggers).toMatchObject([{ event: 'pull_request', fromFork: true, headSha: head }]);
  expect(await world.host.git.resolve(world.repository, 'refs/pull/1/head')).toBe(head);

  const next = await commit(fork, { 'idea.md': 'better\n' }, 'Better');
  await git(fork, 'push', '-q', 'origin', 'idea');
  expect(world.runner.triggers.at(-1)).toMatchObject({
    activity: 'synchronize',
    headSha: next,
    fromFork: true,
  });
  expect((await call(world, world.tokens.ada, 'PUT', '/repos/ada/ops/pulls/1/merge')).status).toBe(200);
  expect((await world.host.git.readFile(world.repository, 'main', 'idea.md'))?.toString()).toBe('better\n');
});

test('a job opens and merges without an event, within its permissions', async () => {
  await branch('side', { 'a.md': 'a\n' });
  world.runner.triggers.length = 0;
  const order = { title: 'By a job', head: 'side', base: 'main' };
  const reader = startJob(world, { contents: 'write' });
  const writer = startJob(world, { contents: 'write', 'pull-requests': 'write' });
  expect((await call(world, reader.token, 'POST', '/repos/ada/ops/pulls', order)).status).toBe(403);
  const made = await call(world, writer.token, 'POST', '/repos/ada/ops/pulls', order);
  expect(made.body.user).toMatchObject({ login: 'github-actions[bot]', type: 'Bot' });
  expect((await call(world, writer.token, 'PUT', '/repos/ada/ops/pulls/1/merge')).status).toBe(200);
  expect(world.runner.triggers).toEqual([]);
});

test('branches between which there can be no pull request are refused as on GitHub', async () => {
  await branch('side', { 'a.md': 'a\n' });
  await git(work, 'push', '-q', 'origin', 'origin/main:refs/heads/same');
  await open('side');
  const attempt = async (head: string, base = 'main'): Promise<unknown> =>
    (await call(world, world.tokens.wim, 'POST', '/repos/ada/ops/pulls', { title: 'T', head, base })).body
      .errors[0];
  expect(await attempt('side')).toMatchObject({ message: 'A pull request already exists for ada:side.' });
  expect(await attempt('same')).toMatchObject({ message: 'No commits between main and same' });
  expect(await attempt('none')).toMatchObject({ field: 'head', code: 'invalid' });
  expect(await attempt('eve:side')).toMatchObject({ field: 'head', code: 'invalid' });
  expect(await attempt('side', '../x')).toMatchObject({ field: 'base', code: 'invalid' });
});

test('keywords in commits and in the text of a merged pull request close issues, on the default branch only', async () => {
  const issues = ['one', 'two', 'three', 'four'];
  for (const title of issues) await call(world, world.tokens.ada, 'POST', '/repos/ada/ops/issues', { title });
  await git(work, 'checkout', '-q', '-b', 'side', 'origin/main');
  await commit(work, { 'a.md': 'a' }, 'Work\n\nFixes #1, prefixes #2, closes other/repo#2');
  await git(work, 'push', '-q', 'origin', 'side');
  const states = (): string[] =>
    issues.map((_, index) => world.repository.issues.get(index + 1)?.state ?? '');
  expect(states()).toEqual(['open', 'open', 'open', 'open']);
  const order = { title: 'T', head: 'side', base: 'main', body: 'Resolves: ada/ops#3. See #4' };
  const { number } = (await call(world, world.tokens.wim, 'POST', '/repos/ada/ops/pulls', order)).body;
  await call(world, world.tokens.wim, 'PUT', `/repos/ada/ops/pulls/${number}/merge`);
  expect(states()).toEqual(['closed', 'open', 'closed', 'open']);
});
