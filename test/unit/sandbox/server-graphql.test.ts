import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  type Answer,
  call,
  clone,
  commit,
  commitOnBranch,
  git,
  startJob,
  startWorld,
  type World,
} from './server-fixture.ts';

let world: World;
beforeEach(async () => {
  world = await startWorld({ 'README.md': 'one\n', 'run.sh': '#!/bin/sh\n', 'dir/a.txt': 'a' });
});
afterEach(() => world.close());

async function head(): Promise<string> {
  return (await world.host.git.resolve(world.repository, 'main')) ?? '';
}

function query(text: string, variables: object = {}, token = world.tokens.ada): Promise<Answer> {
  return call(world, token, 'POST', 'graphql', { query: text, variables });
}

async function change(fileChanges: object, token = world.tokens.wim): Promise<Answer> {
  const input = {
    branch: { repositoryNameWithOwner: 'ada/ops', branchName: 'main' },
    message: { headline: 'Change', body: 'With a body' },
    fileChanges,
    expectedHeadOid: await head(),
  };
  return query(
    'mutation($input: CreateCommitOnBranchInput!) { createCommitOnBranch(input: $input) { commit { oid } } }',
    { input },
    token,
  );
}

test('reads refs, blobs, folders and commits', async () => {
  const sha = await head();
  const answer = await query(
    `query($owner: String!, $name: String!) {
      repository(owner: $owner, name: $name) {
        nameWithOwner
        defaultBranchRef { name prefix target { __typename oid } }
        ref(qualifiedName: "refs/heads/main") { name target { oid ... on Commit { messageHeadline committedDate tree { entries { name } } } } }
        none: ref(qualifiedName: "refs/heads/none") { name }
        file: object(expression: "main:dir/a.txt") { __typename oid ... on Blob { text byteSize isBinary isTruncated } }
        gone: object(expression: "main:dir/b.txt") { oid }
        folder: object(expression: "main:dir") { ... on Tree { entries { name path type mode size object { ... on Blob { text } } } } }
        head: object(expression: "main") { ... on Commit { oid url } }
        byOid: object(oid: "${sha}") { __typename }
      }
    }`,
    { owner: 'ada', name: 'ops' },
  );
  expect(answer.status).toBe(200);
  expect(answer.body.errors).toBeUndefined();
  expect(answer.body.data.repository).toMatchObject({
    nameWithOwner: 'ada/ops',
    defaultBranchRef: { name: 'main', prefix: 'refs/heads/', target: { __typename: 'Commit', oid: sha } },
    ref: {
      name: 'main',
      target: {
        oid: sha,
        messageHeadline: 'Seed',
        tree: { entries: [{ name: 'README.md' }, { name: 'dir' }, { name: 'run.sh' }] },
      },
    },
    none: null,
    file: { __typename: 'Blob', text: 'a', byteSize: 1, isBinary: false, isTruncated: false },
    gone: null,
    folder: {
      entries: [
        { name: 'a.txt', path: 'dir/a.txt', type: 'blob', mode: 0o100644, size: 1, object: { text: 'a' } },
      ],
    },
    head: { oid: sha, url: `${world.sandbox.url}/ada/ops/commit/${sha}` },
    byOid: { __typename: 'Commit' },
  });
});

test('files of a branch head are read in one query', async () => {
  const answer = await query(`{
    repository(owner: "ada", name: "ops") { ref(qualifiedName: "main") { target { ... on Commit {
      deep: file(path: "dir/a.txt") { ...entry }
      script: file(path: "run.sh") { ...entry }
      folder: file(path: "dir") { ...entry }
      gone: file(path: "dir/b.txt") { ...entry }
      outside: file(path: "../ops/README.md") { ...entry }
    } } } }
  }
  fragment entry on TreeEntry {
    name path mode type size oid
    object { __typename oid ... on Blob { text isTruncated } ... on Tree { entries { path } } }
  }`);
  expect(answer.body.errors).toBeUndefined();
  const { deep, script, folder, gone, outside } = answer.body.data.repository.ref.target;
  expect(deep).toEqual({
    name: 'a.txt',
    path: 'dir/a.txt',
    mode: 0o100644,
    type: 'blob',
    size: 1,
    oid: await git(world.repository.gitDir, 'rev-parse', 'main:dir/a.txt'),
    object: { __typename: 'Blob', oid: deep.oid, text: 'a', isTruncated: false },
  });
  expect(script).toMatchObject({ name: 'run.sh', path: 'run.sh', object: { text: '#!/bin/sh\n' } });
  expect(folder).toMatchObject({
    name: 'dir',
    type: 'tree',
    mode: 0o40000,
    object: { __typename: 'Tree', oid: folder.oid, entries: [{ path: 'dir/a.txt' }] },
  });
  expect([gone, outside]).toEqual([null, null]);
});

test('a file of another commit is what it was there; of a long one the text is cut', async () => {
  const before = await head();
  const long = 'x'.repeat(512_001);
  await change({
    additions: [
      { path: 'dir/a.txt', contents: Buffer.from('b').toString('base64') },
      { path: 'long.txt', contents: Buffer.from(long).toString('base64') },
    ],
  });
  const answer = await query(`{ repository(owner: "ada", name: "ops") {
    before: object(oid: "${before}") { ... on Commit { file(path: "dir/a.txt") { object { ... on Blob { text } } } } }
    now: object(expression: "main") { ... on Commit {
      file(path: "dir/a.txt") { object { ... on Blob { text } } }
      long: file(path: "long.txt") { size object { ... on Blob { text isTruncated } } }
    } }
  } }`);
  expect(answer.body.data.repository).toEqual({
    before: { file: { object: { text: 'a' } } },
    now: {
      file: { object: { text: 'b' } },
      long: { size: 512_001, object: { text: long.slice(1), isTruncated: true } },
    },
  });
});

test('binary files have no text; private and missing repositories are not found', async () => {
  await change({ additions: [{ path: 'x.bin', contents: Buffer.from([1, 0, 2]).toString('base64') }] });
  const blob = await query(
    '{ repository(owner: "ada", name: "ops") { object(expression: "main:x.bin") { ... on Blob { text isBinary byteSize } } } }',
  );
  expect(blob.body.data.repository.object).toEqual({ text: null, isBinary: true, byteSize: 3 });
  await world.sandbox.createRepository({ owner: 'ada', name: 'secret', private: true });
  for (const name of ['secret', 'none']) {
    const answer = await query(`{ repository(owner: "ada", name: "${name}") { id } }`, {}, world.tokens.eve);
    expect(answer).toMatchObject({
      status: 200,
      body: { data: { repository: null }, errors: [{ type: 'NOT_FOUND', path: ['repository'] }] },
    });
  }
  expect((await call(world, null, 'POST', 'graphql', { query: '{ __typename }' })).status).toBe(401);
});

test('a commit has the caller as its author and the time of the sandbox, and fires push', async () => {
  const before = await head();
  world.tick(3600);
  const answer = await change({
    additions: [
      { path: 'new/file.md', contents: Buffer.from('new').toString('base64') },
      { path: 'README.md', contents: Buffer.from('two\n').toString('base64') },
    ],
    deletions: [{ path: 'dir/a.txt' }],
  });
  const sha = answer.body.data.createCommitOnBranch.commit.oid;
  const reader = world.host.git;
  expect(await reader.commit(world.repository, 'main')).toEqual({
    sha,
    parents: [before],
    authorName: 'wim Example',
    authorEmail: expect.stringMatching(/^\d+\+wim@users\.noreply\.github\.com$/),
    date: '2026-03-02T10:00:00Z',
    subject: 'Change',
    body: 'With a body',
  });
  expect((await reader.readFile(world.repository, sha, 'README.md'))?.toString()).toBe('two\n');
  expect((await reader.readFile(world.repository, sha, 'new/file.md'))?.toString()).toBe('new');
  expect(await reader.listFolder(world.repository, sha, 'dir')).toBeNull();
  expect(world.runner.triggers).toMatchObject([
    { event: 'push', headSha: sha, payload: { before, after: sha } },
  ]);
});

test('an executable file stays executable', async () => {
  const work = await clone(world, 'ada', 'work');
  await git(work, 'update-index', '--chmod=+x', 'run.sh');
  await git(work, 'commit', '-q', '-m', 'Mode');
  await git(work, 'push', '-q', 'origin', 'HEAD:main');
  await change({
    additions: [{ path: 'run.sh', contents: Buffer.from('#!/bin/sh\ntrue\n').toString('base64') }],
  });
  await git(work, 'fetch', '-q', 'origin');
  expect(await git(work, 'ls-tree', 'origin/main', 'run.sh')).toMatch(/^100755 /);
});

test('a stale head is refused with status 200 and STALE_DATA, and nothing is written', async () => {
  const stale = await head();
  await commitOnBranch(world, world.tokens.ada, stale, { 'a.md': 'a' });
  const now = await head();
  const answer = await commitOnBranch(world, world.tokens.wim, stale, { 'b.md': 'b' });
  expect(answer.status).toBe(200);
  expect(answer.body).toEqual({
    data: { createCommitOnBranch: null },
    errors: [
      {
        type: 'STALE_DATA',
        path: ['createCommitOnBranch'],
        locations: [{ line: 2, column: 5 }],
        message: `Expected branch to point to "${stale}" but it did not.  Pull and try again.`,
      },
    ],
  });
  expect(await head()).toBe(now);
  expect(world.runner.triggers).toHaveLength(1);
});

test('of many commits at once on one head exactly one lands', async () => {
  const expected = await head();
  const answers = await Promise.all(
    Array.from({ length: 6 }, (_, index) =>
      commitOnBranch(world, world.tokens.wim, expected, { [`f${index}.md`]: 'x' }),
    ),
  );
  const landed = answers.filter(({ body }) => body.errors === undefined);
  expect(landed).toHaveLength(1);
  expect((await world.host.git.log(world.repository, 'main', 10)).map(({ sha }) => sha)).toEqual([
    landed[0]?.body.data.createCommitOnBranch.commit.oid,
    expected,
  ]);
});

test('a commit to the head of a pull request updates it', async () => {
  const work = await clone(world, 'wim', 'work');
  await commit(work, { 'x.md': 'x' }, 'X');
  await git(work, 'push', '-q', 'origin', 'HEAD:side');
  await call(world, world.tokens.wim, 'POST', '/repos/ada/ops/pulls', {
    title: 'T',
    head: 'side',
    base: 'main',
  });
  const side = await git(work, 'rev-parse', 'HEAD');
  const answer = await commitOnBranch(world, world.tokens.wim, side, { 'y.md': 'y' }, 'side');
  const sha = answer.body.data.createCommitOnBranch.commit.oid;
  expect(answer.body.data.createCommitOnBranch.ref).toEqual({ name: 'side', target: { oid: sha } });
  expect(world.runner.triggers.at(-1)).toMatchObject({ activity: 'synchronize', headSha: sha });
});

test('who may commit', async () => {
  const sha = await head();
  const refused = async (token: string): Promise<string> => {
    const answer = await commitOnBranch(world, token, sha, { 'x.md': 'x' });
    expect(answer.body.data).toEqual({ createCommitOnBranch: null });
    return answer.body.errors[0].type;
  };
  expect(await refused(world.tokens.eve)).toBe('FORBIDDEN');
  expect(await refused(startJob(world, { contents: 'read', issues: 'write' }).token)).toBe('FORBIDDEN');
  const { token } = startJob(world, { contents: 'write' });
  const workflow = await commitOnBranch(world, token, sha, { '.github/workflows/x.yml': 'x' });
  expect(workflow.body.errors[0].message).toContain('without `workflows` permission');
  expect((await commitOnBranch(world, token, sha, { 'x.md': 'x' })).body.errors).toBeUndefined();
  expect(world.runner.triggers).toEqual([]);
  expect((await world.host.git.commit(world.repository, 'main'))?.authorName).toBe('github-actions[bot]');
});

test.each([
  ['a missing file', { deletions: [{ path: 'none.md' }] }, 'does not exist'],
  ['a folder', { deletions: [{ path: 'dir' }] }, 'does not exist'],
  ['invalid base64', { additions: [{ path: 'x', contents: 'a-_b' }] }, 'Base64'],
  [
    'one path twice',
    { additions: [{ path: 'README.md', contents: '' }], deletions: [{ path: 'README.md' }] },
    'more than once',
  ],
  ['a path upwards', { additions: [{ path: '../x', contents: '' }] }, 'invalid'],
  ['an absolute path', { additions: [{ path: '/x', contents: '' }] }, 'invalid'],
  ['git’s own folder', { additions: [{ path: '.git/config', contents: '' }] }, 'could not be written'],
  ['a file as a folder', { additions: [{ path: 'README.md/x', contents: '' }] }, 'could not be written'],
])('a change of %s is refused', async (_, changes, message) => {
  const before = await head();
  const answer = await change(changes);
  expect(answer.body.errors[0]).toMatchObject({
    type: 'UNPROCESSABLE',
    message: expect.stringContaining(message),
  });
  expect(await head()).toBe(before);
});

test('a variable of the wrong type is an error without data', async () => {
  const answer = await query(
    'mutation($input: CreateCommitOnBranchInput!) { createCommitOnBranch(input: $input) { commit { oid } } }',
    {
      input: { branch: { repositoryNameWithOwner: 'ada/ops', branchName: 'main' }, message: {} },
    },
  );
  expect(answer.status).toBe(200);
  expect(answer.body.data).toBeUndefined();
  expect(answer.body.errors[0].message).toContain('expectedHeadOid');
});
