import { afterEach, beforeEach, expect, test } from 'vitest';
import { call, clone, commit, git, startWorld, type World } from './server-fixture.ts';

const API = '/repos/ada/ops';
const REFS = `${API}/git/refs`;

let world: World;
let first: string;
let work: string;
beforeEach(async () => {
  world = await startWorld({ 'a.md': 'one\ntwo\nthree\nfour\nfive\n', 'd/b.md': 'b\n' });
  work = await clone(world, 'ada', 'work');
  first = await git(work, 'rev-parse', 'HEAD');
});
afterEach(() => world.close());

/** A commit on top of `from`, pushed to a branch. */
async function branch(name: string, files: Readonly<Record<string, string>>, from = first): Promise<string> {
  await git(work, 'checkout', '-q', '--detach', from);
  const sha = await commit(work, files, `On ${name}\n\nWhy`);
  await git(work, 'push', '-q', '-f', 'origin', `HEAD:refs/heads/${name}`);
  world.runner.triggers.length = 0;
  return sha;
}

test('a commit, its tree with all below, and a blob', async () => {
  const sha = await branch('topic', { 'd/e/c.md': 'ü\n' });
  const made = await call(world, null, 'GET', `${API}/git/commits/${sha}`);
  expect(made.body).toMatchObject({
    sha,
    message: 'On topic\n\nWhy',
    author: { name: 'Client', email: 'client@example.org' },
    parents: [{ sha: first }],
    verification: { verified: false },
  });
  const paths = async (name: string, query = '') => {
    const { body } = await call(world, null, 'GET', `${API}/git/trees/${name}${query}`);
    expect(body).toMatchObject({ sha: made.body.tree.sha, truncated: false });
    return body.tree.map(({ path, type, size }: { path: string; type: string; size?: number }) => [
      path,
      type,
      size,
    ]);
  };
  expect(await paths('topic')).toEqual([
    ['a.md', 'blob', 24],
    ['d', 'tree', undefined],
  ]);
  const all = [
    ['a.md', 'blob', 24],
    ['d', 'tree', undefined],
    ['d/b.md', 'blob', 2],
    ['d/e', 'tree', undefined],
    ['d/e/c.md', 'blob', 3],
  ];
  expect(await paths(sha, '?recursive=1')).toEqual(all);
  expect(await paths(made.body.tree.sha, '?recursive=0')).toEqual(all);
  const blob = await git(work, 'rev-parse', 'HEAD:d/e/c.md');
  expect((await call(world, null, 'GET', `${API}/git/blobs/${blob}`)).body).toMatchObject({
    sha: blob,
    size: 3,
    encoding: 'base64',
    content: Buffer.from('ü\n').toString('base64'),
  });
  for (const missing of [`commits/${blob}`, 'commits/topic', `blobs/${sha}`, `trees/${blob}`, 'trees/none']) {
    expect((await call(world, null, 'GET', `${API}/git/${missing}`)).status).toBe(404);
  }
});

test('compares two commits: what the head has since they parted', async () => {
  const main = await branch('main', { 'm.md': 'm\n' });
  await git(work, 'checkout', '-q', '--detach', first);
  await git(work, 'mv', 'd/b.md', 'd/z.md');
  const topic = await branch(
    'topic',
    { 'a.md': 'one\n2\nthree\nfour\nfive\n', 'n.md': 'diff --git x\n@@ no\n' },
    first,
  );
  const { status, body } = await call(world, null, 'GET', `${API}/compare/main...topic`);
  expect(status).toBe(200);
  expect(body).toMatchObject({
    status: 'diverged',
    ahead_by: 1,
    behind_by: 1,
    total_commits: 1,
    base_commit: { sha: main },
    merge_base_commit: { sha: first },
    commits: [{ sha: topic, commit: { message: 'On topic\n\nWhy' }, parents: [{ sha: first }] }],
  });
  const blob = await git(work, 'rev-parse', 'HEAD:a.md');
  expect(body.files).toMatchObject([
    {
      sha: blob,
      filename: 'a.md',
      status: 'modified',
      additions: 1,
      deletions: 1,
      changes: 2,
      patch: '@@ -1,5 +1,5 @@\n one\n-two\n+2\n three\n four\n five',
    },
    { filename: 'd/z.md', previous_filename: 'd/b.md', status: 'renamed', changes: 0 },
    { filename: 'n.md', status: 'added', additions: 2, patch: '@@ -0,0 +1,2 @@\n+diff --git x\n+@@ no' },
  ]);
  expect(body.files[1]).not.toHaveProperty('patch');
});

test.each([
  ['main...main', 'identical'],
  ['main...topic', 'ahead'],
  ['topic...main', 'behind'],
])('compares %s: %s', async (range, outcome) => {
  await branch('topic', { 'n.md': 'n\n' });
  const { body } = await call(world, null, 'GET', `${API}/compare/${range}`);
  expect([body.status, body.files.length]).toEqual([outcome, outcome === 'ahead' ? 1 : 0]);
});

test.each([
  ['main...none', 404],
  ['main', 404],
  ['eve:main...main', 501],
])('compares no %s', async (range, status) => {
  expect((await call(world, null, 'GET', `${API}/compare/${range}`)).status).toBe(status);
});

test('a pull request has the files and commits since its branch left the base', async () => {
  await branch('topic', { 'n.md': 'n\n' });
  const second = await branch('topic', { 'a.md': 'one\n' }, await git(work, 'rev-parse', 'HEAD'));
  await branch('main', { 'm.md': 'm\n' });
  const pull = { title: 'T', head: 'topic', base: 'main' };
  await call(world, world.tokens.ada, 'POST', `${API}/pulls`, pull);
  const files = await call(world, null, 'GET', `${API}/pulls/1/files?per_page=1&page=2`);
  expect(files.body).toMatchObject([{ filename: 'n.md', status: 'added', additions: 1, deletions: 0 }]);
  expect(files.headers.get('link')).toContain('rel="prev"');
  const commits = await call(world, null, 'GET', `${API}/pulls/1/commits`);
  expect(commits.body.map(({ sha }: { readonly sha: string }) => sha)).toEqual([
    await git(work, 'rev-parse', `${second}~1`),
    second,
  ]);
  expect((await call(world, null, 'GET', `${API}/pulls/2/files`)).status).toBe(404);
});

test('branches are made, moved and deleted, each with its push', async () => {
  const second = await branch('other', { 'n.md': 'n\n' });
  const made = await call(world, world.tokens.wim, 'POST', REFS, { ref: 'refs/heads/feature/a', sha: first });
  expect(made).toMatchObject({
    status: 201,
    body: { ref: 'refs/heads/feature/a', object: { sha: first, type: 'commit' } },
  });
  const path = `${REFS}/heads/feature/a`;
  expect((await call(world, world.tokens.wim, 'PATCH', path, { sha: second })).body.object.sha).toBe(second);
  expect(await call(world, world.tokens.wim, 'PATCH', path, { sha: first })).toMatchObject({
    status: 422,
    body: { message: 'Update is not a fast forward' },
  });
  expect((await call(world, world.tokens.wim, 'PATCH', path, { sha: first, force: true })).status).toBe(200);
  expect(world.runner.triggers.map(({ event, headSha }) => [event, headSha])).toEqual([
    ['push', first],
    ['push', second],
    ['push', first],
  ]);
  expect((await call(world, world.tokens.wim, 'DELETE', path)).status).toBe(204);
  expect((await call(world, null, 'GET', `${API}/git/ref/heads/feature/a`)).status).toBe(404);
  for (const method of ['PATCH', 'DELETE']) {
    expect(
      await call(world, world.tokens.wim, method, path, method === 'PATCH' ? { sha: first } : undefined),
    ).toMatchObject({
      status: 422,
      body: { message: 'Reference does not exist' },
    });
  }
});

test.each([
  ['a name without heads', { ref: 'main2' }, 422, "Reference name must start with 'refs/'"],
  ['a name git refuses', { ref: 'refs/heads/a..b' }, 422, 'not a valid ref name'],
  ['a branch there is', { ref: 'refs/heads/main' }, 422, 'Reference already exists'],
  ['a commit there is not', { ref: 'refs/heads/x', sha: '0'.repeat(40) }, 422, 'Object does not exist'],
  ['a short SHA', { ref: 'refs/heads/x', sha: 'abc' }, 422, 'exactly 40 characters'],
  ['a tag', { ref: 'refs/tags/v1' }, 501, 'writing refs/tags/v1'],
])('makes no ref of %s', async (_, body, status, message) => {
  const answer = await call(world, world.tokens.wim, 'POST', REFS, { sha: first, ...body });
  expect(answer.status).toBe(status);
  expect(answer.body.message).toContain(message);
});

test('the default branch is rewritten where no rule stands against it, and never deleted', async () => {
  await branch('main', { 'n.md': 'n\n' });
  const path = `${REFS}/heads/main`;
  expect((await call(world, world.tokens.ada, 'DELETE', path)).status).toBe(422);
  expect((await call(world, world.tokens.ada, 'PATCH', path, { sha: first })).status).toBe(422);
  expect((await call(world, world.tokens.ada, 'PATCH', path, { sha: first, force: true })).status).toBe(200);
});

test('a rule against rewriting a branch holds over REST', async () => {
  const head = await branch('main', { 'n.md': 'n\n' });
  world.sandbox.setRuleset(world.repository, { name: 'main', rules: [{ type: 'non_fast_forward' }] });
  const path = `${REFS}/heads/main`;
  expect((await call(world, world.tokens.ada, 'PATCH', path, { sha: first, force: true })).status).toBe(422);
  expect((await call(world, null, 'GET', `${API}/git/ref/heads/main`)).body.object.sha).toBe(head);
});

test('the refs that begin with a name', async () => {
  for (const name of ['feature/a', 'feature/b', 'featureA', 'other'])
    await branch(name, { [`${name}.md`]: 'x' });
  const sha = await branch('feature/a', { 'again.md': 'x' });
  await call(world, world.tokens.ada, 'POST', `${API}/pulls`, { title: 'A', head: 'other', base: 'main' });
  const matching = async (ref: string): Promise<readonly string[]> => {
    const { body } = await call(world, null, 'GET', `${API}/git/matching-refs/${ref}`);
    return body.map((each: { ref: string }) => each.ref);
  };
  expect(await matching('heads/feature')).toEqual([
    'refs/heads/feature/a',
    'refs/heads/feature/b',
    'refs/heads/featureA',
  ]);
  expect(await matching('heads/feature/')).toEqual(['refs/heads/feature/a', 'refs/heads/feature/b']);
  expect(await matching('heads/none')).toEqual([]);
  expect(await matching('tags/')).toEqual([]);
  expect(await matching('')).toEqual([
    'refs/heads/feature/a',
    'refs/heads/feature/b',
    'refs/heads/featureA',
    'refs/heads/main',
    'refs/heads/other',
    'refs/pull/1/head',
    'refs/pull/1/merge',
  ]);
  const one = await call(world, null, 'GET', `${API}/git/matching-refs/heads/feature/a`);
  const same = await call(world, null, 'GET', `${API}/git/ref/heads/feature/a`);
  expect(one.body).toEqual([same.body]);
  expect(same.body.object).toMatchObject({ sha, type: 'commit' });
});

test('a repository without commits has no list of refs', async () => {
  await world.sandbox.createRepository({ owner: 'ada', name: 'empty' });
  expect(await call(world, null, 'GET', '/repos/ada/empty/git/matching-refs/heads')).toMatchObject({
    status: 409,
    body: { message: 'Git Repository is empty.' },
  });
});

test('a branch that shares no commit with others: a tree, a commit, a ref', async () => {
  const ask = (path: string, body: unknown, token = world.tokens.wim) =>
    call(world, token, 'POST', `${API}/git/${path}`, body);
  const file = { path: 'pages/a.md', mode: '100644', type: 'blob', content: 'ü\n' };
  const tree = await ask('trees', { tree: [file, { ...file, path: 'b.md' }] });
  expect([tree.status, tree.body.truncated]).toEqual([201, false]);
  expect(tree.body.tree.map(({ path, type }: { path: string; type: string }) => [path, type])).toEqual([
    ['b.md', 'blob'],
    ['pages', 'tree'],
  ]);
  const made = await ask('commits', { message: 'Begin\n\nWhy', tree: tree.body.sha, parents: [] });
  expect([made.status, made.body.parents, made.body.message]).toEqual([201, [], 'Begin\n\nWhy']);
  const next = await ask('commits', { message: 'Next', tree: tree.body.sha, parents: [made.body.sha] });
  expect(next.body.parents).toMatchObject([{ sha: made.body.sha }]);
  expect((await ask('refs', { ref: 'refs/heads/pages', sha: next.body.sha })).status).toBe(201);
  const raw = await call(world, null, 'GET', `${API}/git/trees/${next.body.sha}?recursive=1`);
  expect(raw.body.tree.map(({ path }: { path: string }) => path)).toEqual(['b.md', 'pages', 'pages/a.md']);
});

test.each([
  ['trees', { tree: [] }, 422, 'Invalid tree info'],
  ['trees', {}, 422, '"tree" wasn\'t supplied.'],
  ['trees', { tree: ['x'] }, 422, 'is not an object'],
  ['trees', { tree: [{ path: '../a', mode: '100644', type: 'blob', content: '' }] }, 422, 'malformed path'],
  ['trees', { tree: [{ path: 'a', mode: '100644', type: 'blob' }] }, 422, 'Must supply either'],
  ['commits', { message: 'x', tree: '1'.repeat(40) }, 422, 'Tree SHA does not exist'],
  ['commits', { tree: '1'.repeat(40) }, 422, '"message" wasn\'t supplied.'],
  ['commits', { message: 'x' }, 422, '"tree" wasn\'t supplied.'],
])('POST git/%s refuses %j', async (path, body, status, message) => {
  const answer = await call(world, world.tokens.wim, 'POST', `${API}/git/${path}`, body);
  expect([answer.status, answer.body.message]).toEqual([status, expect.stringContaining(message)]);
  expect((await call(world, world.tokens.eve, 'POST', `${API}/git/${path}`, body)).status).toBe(403);
  expect((await call(world, null, 'POST', `${API}/git/${path}`, body)).status).toBe(401);
});

test('a commit needs parents that are commits; what else a tree can hold is not modelled', async () => {
  const { body: commitObject } = await call(world, null, 'GET', `${API}/git/commits/${first}`);
  const tree = commitObject.tree.sha;
  const wrong = { message: 'x', tree, parents: [tree] };
  expect((await call(world, world.tokens.wim, 'POST', `${API}/git/commits`, wrong)).body.message).toContain(
    'Parent SHA does not exist',
  );
  const linked = { tree: [{ path: 'a', mode: '100644', type: 'blob', sha: tree }] };
  expect((await call(world, world.tokens.wim, 'POST', `${API}/git/trees`, linked)).status).toBe(501);
  expect(world.sandbox.unmodelled).toHaveLength(1);
});
