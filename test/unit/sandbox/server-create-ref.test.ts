/** Making branches through the API. */
import { afterEach, beforeEach, describe, expect, it, test } from 'vitest';
import { call, clone, commit, git, startJob, startWorld, type World } from './server-fixture.ts';

let world: World;
beforeEach(async () => {
  world = await startWorld({ 'README.md': '# Ops\n' });
});
afterEach(() => world.close());

describe('POST /repos/{owner}/{repo}/git/refs', () => {
  const refs = '/repos/ada/ops/git/refs';
  const head = async () =>
    (await call(world, null, 'GET', '/repos/ada/ops/git/ref/heads/main')).body.object.sha;

  it('makes a branch and tells the workflows', async () => {
    world.runner.triggers.length = 0;
    const sha = await head();
    const { status, body } = await call(world, world.tokens.wim, 'POST', refs, {
      ref: 'refs/heads/x/y',
      sha,
    });
    expect([status, body.ref, body.object]).toEqual([
      201,
      'refs/heads/x/y',
      expect.objectContaining({ type: 'commit', sha }),
    ]);
    expect(world.runner.triggers.map(({ event, headBranch }) => [event, headBranch])).toEqual([
      ['push', 'x/y'],
    ]);
  });

  test.each([
    ['refs/heads/main', null, 422, 'Reference already exists'],
    ['heads/x', null, 422, "Reference name must start with 'refs/' and have at least two slashes."],
    ['refs/heads/x y', null, 422, 'refs/heads/x y is not a valid ref name.'],
    ['refs/heads/x', '1'.repeat(40), 422, 'Object does not exist'],
    [
      'refs/heads/x',
      '--help',
      422,
      'The sha parameter must be exactly 40 characters and contain only [0-9a-f].',
    ],
  ])('refuses %s at %s', async (ref, sha, status, message) => {
    const body = { ref, sha: sha ?? (await head()) };
    const answer = await call(world, world.tokens.wim, 'POST', refs, body);
    expect([answer.status, answer.body.message]).toEqual([status, message]);
  });

  it('needs push access', async () => {
    const body = { ref: 'refs/heads/x', sha: await head() };
    expect((await call(world, world.tokens.eve, 'POST', refs, body)).status).toBe(403);
    expect((await call(world, null, 'POST', refs, body)).status).toBe(401);
  });

  it('a job may begin a branch without workflows, and none with other ones than main has', async () => {
    const work = await clone(world, 'ada', 'work');
    await commit(work, { '.github/workflows/ci.yml': 'on: push\n' }, 'CI');
    await git(work, 'push', '-q', 'origin', 'HEAD:main');
    const { token } = startJob(world, { contents: 'write' });
    const ask = (path: string, body: unknown) =>
      call(world, token, 'POST', `/repos/ada/ops/git/${path}`, body);
    const file = { path: 'a.md', mode: '100644', type: 'blob', content: 'A\n' };
    const tree = (await ask('trees', { tree: [file] })).body.sha;
    const own = (await ask('commits', { message: 'Begin', tree, parents: [] })).body.sha;
    expect((await ask('refs', { ref: 'refs/heads/pages', sha: own })).status).toBe(201);
    expect((await ask('refs', { ref: 'refs/heads/same', sha: await head() })).status).toBe(201);
    await commit(work, { '.github/workflows/ci.yml': 'on: issues\n' }, 'Other CI');
    await git(work, 'push', '-q', 'origin', 'HEAD:refs/heads/topic');
    const other = await git(work, 'rev-parse', 'HEAD');
    expect((await ask('refs', { ref: 'refs/heads/other', sha: other })).status).toBe(403);
  });
});
