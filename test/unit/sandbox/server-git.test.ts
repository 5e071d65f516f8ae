import { afterEach, beforeEach, expect, test } from 'vitest';
import { clone, commit, git, remote, startJob, startWorld, type World } from './server-fixture.ts';

let world: World;
beforeEach(async () => {
  world = await startWorld({ 'README.md': 'one\n' });
});
afterEach(() => world.close());

test('a push arrives, and fires push with the commits since the one before', async () => {
  const work = await clone(world, 'wim', 'work');
  const before = await git(work, 'rev-parse', 'HEAD');
  await commit(work, { 'a.txt': 'a' }, 'First');
  const after = await commit(work, { 'b.txt': 'b' }, 'Second');
  await git(work, 'push', '-q', 'origin', 'HEAD:main');

  expect(await world.host.git.resolve(world.repository, 'main')).toBe(after);
  expect((await world.host.git.readFile(world.repository, 'main', 'b.txt'))?.toString()).toBe('b');
  expect(world.runner.triggers).toMatchObject([
    {
      event: 'push',
      ref: 'refs/heads/main',
      headSha: after,
      checkoutSha: after,
      displayTitle: 'Second',
      fromFork: false,
    },
  ]);
  expect(world.runner.triggers[0]?.actor.login).toBe('wim');
  expect(world.runner.triggers[0]?.payload).toMatchObject({
    before,
    after,
    created: false,
    forced: false,
    commits: [{ message: 'First' }, { message: 'Second', id: after }],
    head_commit: { id: after },
    pusher: { name: 'wim' },
    repository: { full_name: 'ada/ops' },
  });
});

test('one push of two branches fires two events; a deleted branch fires none', async () => {
  const work = await clone(world, 'ada', 'work');
  await git(work, 'push', '-q', 'origin', 'HEAD:one', 'HEAD:two');
  expect(world.runner.triggers.map(({ headBranch, payload }) => [headBranch, payload['created']])).toEqual([
    ['one', true],
    ['two', true],
  ]);
  await git(work, 'push', '-q', 'origin', ':two');
  expect(world.runner.triggers).toHaveLength(2);
  expect((await world.host.git.branches(world.repository)).map(({ name }) => name)).toEqual(['main', 'one']);
});

test('everybody reads what is public; a push asks for credentials, then for the role', async () => {
  await git(world.directory, 'clone', '-q', remote(world, null), 'anonymous');
  const work = `${world.directory}/anonymous`;
  await commit(work, { 'x.txt': 'x' }, 'X');
  await expect(git(work, 'push', 'origin', 'HEAD:main')).rejects.toThrow(/could not read Username/);
  await expect(git(work, 'push', remote(world, world.tokens.eve), 'HEAD:main')).rejects.toThrow(/403/);
  await expect(git(work, 'push', remote(world, 'ghp_wrong'), 'HEAD:main')).rejects.toThrow(
    /Authentication failed/,
  );
  expect(world.runner.triggers).toEqual([]);
  const asked = await fetch(`${world.sandbox.url}/ada/ops.git/info/refs?service=git-receive-pack`);
  expect([asked.status, asked.headers.get('www-authenticate')]).toEqual([401, 'Basic realm="GitHub"']);
});

test('a private repository is hidden from those without a role', async () => {
  const secret = await world.sandbox.createRepository({ owner: 'ada', name: 'secret', private: true });
  const names = async (token: string | null): Promise<string> =>
    git(world.directory, 'ls-remote', remote(world, token, secret.fullName));
  await expect(names(world.tokens.eve)).rejects.toThrow(/not found/);
  await expect(names(null)).rejects.toThrow(/could not read Username/);
  await expect(names(world.tokens.ada)).resolves.toBe('');
});

test('a job pushes with contents: write, fires nothing, and leaves workflows alone', async () => {
  const reader = startJob(world, { contents: 'read' });
  const writer = startJob(world, { contents: 'write' });
  const work = await clone(world, 'ada', 'work');
  const sha = await commit(work, { 'x.txt': 'x' }, 'X');
  await expect(git(work, 'push', remote(world, reader.token), 'HEAD:main')).rejects.toThrow(/403/);
  await git(work, 'push', '-q', remote(world, writer.token), 'HEAD:main');
  expect(await world.host.git.resolve(world.repository, 'main')).toBe(sha);
  expect(world.runner.triggers).toEqual([]);

  await commit(work, { '.github/workflows/x.yml': 'on: push' }, 'Workflow');
  await expect(git(work, 'push', remote(world, writer.token), 'HEAD:main')).rejects.toThrow(/workflows/);
  await expect(git(work, 'push', remote(world, writer.token), 'HEAD:new')).rejects.toThrow(/workflows/);
  await git(work, 'push', '-q', remote(world, world.tokens.wim), 'HEAD:main');

  world.host.revokeToken(writer.token);
  await expect(git(work, 'push', remote(world, writer.token), 'HEAD:main')).rejects.toThrow(
    /Authentication failed/,
  );
});

test('the default branch is not deleted; refs of pull requests and tags take no push', async () => {
  const work = await clone(world, 'ada', 'work');
  await expect(git(work, 'push', 'origin', ':main')).rejects.toThrow(/refusing to delete the current branch/);
  await expect(git(work, 'push', 'origin', 'HEAD:refs/pull/1/head')).rejects.toThrow(/hidden ref/);
  await expect(git(work, 'push', 'origin', 'HEAD:refs/tags/v1')).rejects.toThrow(/not modelled/);
  await git(work, 'push', '-q', 'origin', 'HEAD:side');
  await git(work, 'commit', '-q', '--amend', '-m', 'Again');
  await git(work, 'push', '-q', '--force', 'origin', 'HEAD:side');
  expect(world.runner.triggers.at(-1)?.payload).toMatchObject({ forced: true, created: false });
});

test('what is no part of the protocol is no way in', async () => {
  for (const path of [
    '/ada/ops.git/HEAD',
    '/ada/ops.git/../../x/info/refs',
    '/ada/ops.git/objects/info/packs',
  ]) {
    expect((await fetch(world.sandbox.url + path)).status).toBe(404);
  }
  const dumb = await fetch(`${world.sandbox.url}/ada/ops.git/info/refs`);
  expect(dumb.status).toBe(403);
  expect((await fetch(`${world.sandbox.url}/ada/ops/info/refs?service=git-upload-pack`)).status).toBe(200);
});

test('the reader takes names of commits, and no notation or path that leads elsewhere', async () => {
  const { repository, host } = world;
  const sha = await host.git.resolve(repository, 'main');
  expect(await host.git.resolve(repository, sha ?? '')).toBe(sha);
  expect(await host.git.resolve(repository, 'refs/heads/main')).toBe(sha);
  for (const hostile of [
    'main~0',
    'main^{tree}',
    '--all',
    'main:README.md',
    'main..main',
    '@{-1}',
    '',
    'a\0b',
  ]) {
    expect(await host.git.resolve(repository, hostile)).toBeNull();
  }
  for (const path of ['../README.md', './README.md', '/README.md', '', ':(top)README.md', 'README.md/']) {
    expect(await host.git.readFile(repository, 'main', path)).toBeNull();
  }
});

test('the reader lists folders first, tells symlinks from files, and prints three-dot diffs', async () => {
  const work = await clone(world, 'ada', 'work');
  await git(work, 'checkout', '-q', '-b', 'side');
  await commit(work, { 'b/x.txt': 'x', 'a.txt': 'aa', 'ü.txt': 'ü' }, 'Subject\n\nBody\nof it');
  await git(work, 'config', 'core.symlinks', 'true');
  const { symlink } = await import('node:fs/promises');
  await symlink('/etc/passwd', `${work}/link`);
  await git(work, 'add', '-A');
  await git(work, 'commit', '-q', '-m', 'Link');
  await git(work, 'push', '-q', 'origin', 'HEAD:side');
  const { repository, host } = world;
  expect(await host.git.listFolder(repository, 'side', '')).toEqual([
    { name: 'b', path: 'b', kind: 'folder', size: 0 },
    { name: 'README.md', path: 'README.md', kind: 'file', size: 4 },
    { name: 'a.txt', path: 'a.txt', kind: 'file', size: 2 },
    { name: 'link', path: 'link', kind: 'symlink', size: 11 },
    { name: 'ü.txt', path: 'ü.txt', kind: 'file', size: 2 },
  ]);
  expect(await host.git.listFolder(repository, 'side', 'a.txt')).toBeNull();
  expect(await host.git.readFile(repository, 'side', 'link')).toBeNull();
  const [, second] = await host.git.log(repository, 'side', 2);
  expect(second).toMatchObject({ subject: 'Subject', body: 'Body\nof it', authorName: 'Client' });
  await git(work, 'checkout', '-q', 'main');
  await commit(work, { 'later.txt': 'later' }, 'Later');
  await git(work, 'push', '-q', 'origin', 'HEAD:main');
  const diff = await host.git.diff(repository, 'main', 'side');
  expect(diff).toContain('+++ b/ü.txt');
  expect(diff).not.toContain('later.txt');
});
