/** ETags and conditional requests. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { call, startJob, startWorld, type World } from './server-fixture.ts';

const ISSUES = '/repos/ada/ops/issues';

let world: World;
beforeEach(async () => {
  world = await startWorld({ 'README.md': 'one\n' });
});
afterEach(() => world.close());

interface Seen {
  readonly status: number;
  readonly etag: string;
  readonly used: string | null;
  readonly text: string;
}

async function get(token: string | null, headers: Readonly<Record<string, string>> = {}, path = ISSUES) {
  const answer = await fetch(`${world.sandbox.url}/api/v3${path}`, {
    headers: { ...(token === null ? {} : { authorization: `Bearer ${token}` }), ...headers },
  });
  const { status } = answer;
  const used = answer.headers.get('x-ratelimit-used');
  return { status, etag: answer.headers.get('etag') ?? '', used, text: await answer.text() } satisfies Seen;
}

test('the same answer is 304 without a body, and does not count', async () => {
  const { ada } = world.tokens;
  const first = await get(ada);
  expect(first).toMatchObject({ status: 200, used: '1', text: '[]' });
  expect(first.etag).toMatch(/^W\/"[0-9a-f]{64}"$/);
  expect(await get(ada)).toEqual({ ...first, used: '2' });
  const unchanged = { status: 304, etag: first.etag, used: '2', text: '' };
  for (const header of [first.etag, first.etag.replace('W/', ''), `"other", ${first.etag}`, '*']) {
    expect(await get(ada, { 'if-none-match': header }), header).toEqual(unchanged);
  }
  expect(world.sandbox.requests.at(-1)).toMatchObject({ status: 304 });
  await call(world, ada, 'POST', ISSUES, { title: 'T' });
  const changed = await get(ada, { 'if-none-match': first.etag });
  expect(changed).toMatchObject({ status: 200, used: '4' });
  expect(changed.etag).not.toBe(first.etag);
});

test('a 304 does not help past a used-up hour, but costs nothing before it', async () => {
  world.sandbox.limits.rules = { primary: { user: 2 } };
  const { ada } = world.tokens;
  const { etag } = await get(ada);
  for (let n = 0; n < 5; n++) expect((await get(ada, { 'if-none-match': etag })).status).toBe(304);
  expect((await get(ada)).status).toBe(200);
  expect((await get(ada)).status).toBe(403);
});

test('a 304 without credentials counts', async () => {
  const { etag } = await get(null);
  expect(await get(null, { 'if-none-match': etag })).toMatchObject({ status: 304, used: '2' });
});

test('another token and another media type have another tag', async () => {
  const one = startJob(world, { contents: 'read' });
  const other = startJob(world, { contents: 'read' });
  const path = '/repos/ada/ops/contents/README.md';
  const first = await get(one.token, {}, path);
  const second = await get(other.token, {}, path);
  expect(second.text).toBe(first.text);
  expect((await get(other.token, { 'if-none-match': first.etag }, path)).status).toBe(200);
  const raw = await get(one.token, { accept: 'application/vnd.github.raw+json' }, path);
  expect(raw.text).toBe('one\n');
  expect(raw.etag).not.toBe(first.etag);
  const again = { accept: 'application/vnd.github.raw+json', 'if-none-match': raw.etag };
  expect((await get(one.token, again, path)).status).toBe(304);
});

test('refusals have no tag; other conditions are not modelled', async () => {
  const { ada } = world.tokens;
  expect(await get(ada, { 'if-none-match': '*' }, `${ISSUES}/99`)).toMatchObject({ status: 404, etag: '' });
  const dated = { 'if-modified-since': 'Mon, 02 Mar 2026 09:00:00 GMT' };
  expect((await get(ada, dated)).status).toBe(501);
  expect((await get(ada, { 'if-match': '"x"' })).status).toBe(501);
});

test.each(['if-match', 'if-none-match', 'if-unmodified-since'])(
  'a write with %s is refused',
  async (name) => {
    const answer = await fetch(`${world.sandbox.url}/api/v3${ISSUES}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${world.tokens.ada}`, [name]: '*' },
      body: '{"title":"T"}',
    });
    expect([answer.status, await answer.json()]).toEqual([
      400,
      expect.objectContaining({ message: expect.stringContaining('not allowed in unsafe requests') }),
    ]);
    expect(world.repository.issues.size).toBe(0);
  },
);
