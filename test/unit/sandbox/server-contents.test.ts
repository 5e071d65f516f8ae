/** Files written through the API: what becomes of the branch, and what is refused. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Answer, call, startJob, startWorld, type World } from './server-fixture.ts';

const FILE = '/repos/ada/ops/contents/docs/a.md';

let world: World;
beforeEach(async () => {
  world = await startWorld({ 'docs/a.md': 'one\n', 'run.sh': 'x\n' });
});
afterEach(() => world.close());

const ask = (method: string, path: string, body?: unknown, token = world.tokens.wim): Promise<Answer> =>
  call(world, token, method, path, body);

const base64 = (text: string): string => Buffer.from(text).toString('base64');

const textOf = async (path: string, ref = 'main'): Promise<string | null> =>
  (await world.host.git.readFile(world.repository, ref, path))?.toString() ?? null;

const head = async (branch = 'main'): Promise<string> =>
  (await world.host.git.resolve(world.repository, `refs/heads/${branch}`)) ?? '';

const shaOf = async (path: string): Promise<string> => (await ask('GET', path)).body.sha;

test('a file is made, changed and taken away, a commit each', async () => {
  const path = '/repos/ada/ops/contents/new/b%20b.md';
  const first = await head();
  const made = await ask('PUT', path, { message: 'Add b\n\nWhy.', content: base64('b\n') });
  const url = `${world.sandbox.url}/api/v3/repos/ada/ops/contents/new/b%20b.md?ref=main`;
  expect(made).toMatchObject({
    status: 201,
    body: {
      content: { name: 'b b.md', path: 'new/b b.md', type: 'file', size: 2, url },
      commit: {
        sha: await head(),
        message: 'Add b\n\nWhy.',
        parents: [{ sha: first }],
        author: { name: 'wim Example', date: '2026-03-02T09:00:00Z' },
      },
    },
  });
  expect(made.body.content).not.toHaveProperty('content');
  const second = await head();
  const { sha } = made.body.content;
  const changed = await ask('PUT', path, { message: 'Change b', content: base64('bb\n'), sha });
  expect(changed).toMatchObject({ status: 200, body: { commit: { parents: [{ sha: second }] } } });
  expect(await textOf('new/b b.md')).toBe('bb\n');
  expect(await textOf('docs/a.md')).toBe('one\n');
  const gone = await ask('DELETE', path, { message: 'Drop b', sha: changed.body.content.sha });
  expect(gone).toMatchObject({ status: 200, body: { content: null, commit: { sha: await head() } } });
  expect(await textOf('new/b b.md')).toBeNull();
  expect(await textOf('docs/a.md')).toBe('one\n');
  expect(world.runner.triggers.map(({ event }) => event)).toEqual(['push', 'push', 'push']);
});

test('the first commit of a repository', async () => {
  const empty = await world.sandbox.createRepository({ owner: 'ada', name: 'empty' });
  const path = '/repos/ada/empty/contents/README.md';
  const order = { message: 'Begin', content: base64('# Empty\n') };
  const { ada } = world.tokens;
  expect((await ask('PUT', path, { ...order, branch: 'other' }, ada)).status).toBe(404);
  expect((await ask('DELETE', path, { message: 'x', sha: '0'.repeat(40) }, ada)).status).toBe(404);
  expect(await ask('PUT', path, order, ada)).toMatchObject({
    status: 201,
    body: { commit: { parents: [] } },
  });
  expect((await world.host.git.readFile(empty, 'main', 'README.md'))?.toString()).toBe('# Empty\n');
});

test('another branch than the default one', async () => {
  await ask('POST', '/repos/ada/ops/git/refs', { ref: 'refs/heads/topic', sha: await head() });
  const before = await head();
  await ask('PUT', '/repos/ada/ops/contents/b.md', { message: 'B', content: base64('b'), branch: 'topic' });
  expect(await textOf('b.md', 'topic')).toBe('b');
  expect(await head()).toBe(before);
});

test('bytes stay as they are, and base64 may have line breaks', async () => {
  const bytes = Buffer.from(Array.from({ length: 256 }, (_, byte) => byte));
  const content = (bytes.toString('base64').match(/.{1,60}/g) ?? []).join('\n');
  await ask('PUT', '/repos/ada/ops/contents/bytes.bin', { message: 'Bytes', content: `${content}\n` });
  expect(await world.host.git.readFile(world.repository, 'main', 'bytes.bin')).toEqual(bytes);
});

// As measured: github.com/pome-sh/digital-twins/pull/400.
describe('a file that is there', () => {
  const order = { message: 'M', content: base64('two\n') };
  const wrong = { status: 409, body: { message: expect.stringMatching(/^docs\/a\.md does not match /) } };

  test('is changed by who knows what it is', async () => {
    const before = await head();
    expect(await ask('PUT', FILE, order)).toMatchObject({
      status: 422,
      body: { message: 'Invalid request.\n\n"sha" wasn\'t supplied.' },
    });
    const other = await shaOf('/repos/ada/ops/contents/run.sh');
    for (const sha of ['deadbeef', '1'.repeat(40), other]) {
      expect(await ask('PUT', FILE, { ...order, sha })).toMatchObject(wrong);
      expect(await ask('DELETE', FILE, { message: 'M', sha })).toMatchObject(wrong);
    }
    expect((await ask('DELETE', FILE, { message: 'M' })).status).toBe(422);
    expect((await ask('PUT', FILE, { ...order, sha: 'deadbeef', branch: 'none' })).status).toBe(404);
    expect(await head()).toBe(before);
    expect(world.runner.triggers).toEqual([]);
    expect((await ask('PUT', FILE, { ...order, sha: await shaOf(FILE) })).status).toBe(200);
  });

  test('of two who change it at once, one is told', async () => {
    const sha = await shaOf(FILE);
    const answers = await Promise.all(
      ['two', 'three'].map((text) => ask('PUT', FILE, { message: text, content: base64(text), sha })),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
  });
});

test('a sha says nothing of a file that is not there', async () => {
  const order = { message: 'M', content: base64('x'), sha: 'deadbeef' };
  expect((await ask('PUT', '/repos/ada/ops/contents/new.md', order)).status).toBe(201);
  expect((await ask('DELETE', '/repos/ada/ops/contents/none.md', { message: 'M', sha: 'x' })).status).toBe(
    404,
  );
});

test.each([
  ['no message', 'c.md', { content: base64('x') }, 422],
  ['no content', 'c.md', { message: 'M' }, 422],
  ['content that is no base64', 'c.md', { message: 'M', content: 'plain text' }, 422],
  ['an empty part in its path', 'a//c.md', { message: 'M', content: '' }, 422],
  ['a path into git’s own folder', '.Git/config', { message: 'M', content: '' }, 422],
  ['a path that is a folder', 'docs', { message: 'M', content: '' }, 501],
  ['a path below a file', 'run.sh/c.md', { message: 'M', content: '' }, 501],
  [
    'somebody else as its author',
    'c.md',
    { message: 'M', content: '', author: { name: 'E', email: 'e' } },
    501,
  ],
])('a file with %s is not written', async (_, path, body, status) => {
  const before = await head();
  expect((await ask('PUT', `/repos/ada/ops/contents/${path}`, body)).status).toBe(status);
  expect(await head()).toBe(before);
});

test('rules are judged as for any push', async () => {
  world.sandbox.setRuleset(world.repository, {
    name: 'Main',
    rules: [{ type: 'pull_request', requiredApprovals: 1, dismissStaleReviews: false }],
  });
  const before = await head();
  const refused = await ask('PUT', FILE, { message: 'M', content: base64('x'), sha: await shaOf(FILE) });
  expect(refused.status).toBe(409);
  expect(refused.body.message).toContain('Repository rule violations found');
  expect(await head()).toBe(before);
});

test('a job needs contents: write, and never writes a workflow', async () => {
  const { token } = startJob(world, { contents: 'write' });
  const order = { message: 'M', content: base64('x') };
  expect((await ask('PUT', '/repos/ada/ops/contents/c.md', order, token)).status).toBe(201);
  const workflow = '/repos/ada/ops/contents/.github/workflows/x.yml';
  expect((await ask('PUT', workflow, order, token)).status).toBe(403);
  expect((await ask('PUT', workflow, order)).status).toBe(201);
  expect((await ask('DELETE', workflow, { message: 'M', sha: await shaOf(workflow) }, token)).status).toBe(
    403,
  );
  expect((await ask('PUT', FILE, order, startJob(world, { contents: 'read' }).token)).status).toBe(403);
  expect((await ask('PUT', FILE, order, world.tokens.eve)).status).toBe(403);
});
