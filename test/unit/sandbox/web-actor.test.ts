/** Choosing whom to act as, and what keeps other sites from acting. */
import { request as httpRequest } from 'node:http';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { backTo } from '../../../src/sandbox/web/links-back.ts';
import { call, type World } from './server-fixture.ts';
import { startWebWorld, tokenIn, visitor } from './web-visitor.ts';

let world: World;
beforeAll(async () => {
  world = await startWebWorld({ 'README.md': '# Ops\n' });
  await call(world, world.tokens.ada, 'POST', '/repos/ada/ops/issues', { title: 'A leak' });
});
afterAll(() => world.close());

const ISSUE = '/ada/ops/issues/1';

async function commentCount(): Promise<number> {
  return (await call(world, null, 'GET', `/repos${ISSUE}/comments`)).body.length;
}

/** With headers that `fetch` would not send. */
function rawPost(path: string, headers: Readonly<Record<string, string>>, body: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const type = { 'content-type': 'application/x-www-form-urlencoded' };
    const sent = httpRequest(world.sandbox.url + path, { method: 'POST', headers: { ...type, ...headers } });
    sent.on('error', reject).on('response', (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    });
    sent.end(body);
  });
}

describe('the picker', () => {
  it('offers every person and nobody, and says who acts', async () => {
    const eve = await visitor(world);
    const before = (await eve.get(ISSUE)).html;
    expect(before).toContain('Acting </span>as <strong>nobody</strong>');
    for (const login of ['ada', 'wim', 'eve']) expect(before).toContain(`name="login" value="${login}"`);
    expect(before).toContain('Nobody <span');
    expect(before).toContain('wim · write');
    expect(before).not.toContain('github-actions[bot]"');
    await eve.actAs('eve');
    expect((await eve.get(ISSUE)).html).toContain('Acting </span>as <strong>eve Example</strong>');
    await eve.actAs('');
    expect((await eve.get(ISSUE)).html).toContain('Acting </span>as <strong>nobody</strong>');
  });

  it('sets a cookie that scripts cannot read and other sites cannot send', async () => {
    const anyone = await visitor(world);
    const token = tokenIn((await anyone.get('/')).html);
    const response = await fetch(`${world.sandbox.url}/-/actor`, {
      method: 'POST',
      body: new URLSearchParams({ token, login: 'ada', back: '/ada/ops/issues?state=all' }),
      redirect: 'manual',
    });
    expect(response.headers.get('location')).toBe('/ada/ops/issues?state=all');
    const port = new URL(world.sandbox.url).port;
    expect(response.headers.get('set-cookie')).toMatch(
      new RegExp(`^sandbox_actor_${port}=ada\\.[\\w-]{16}; Path=/; HttpOnly; SameSite=Strict$`),
    );
  });

  it('offers no bot, and takes none', async () => {
    const token = tokenIn((await (await visitor(world)).get('/')).html);
    const body = new URLSearchParams({ token, login: 'github-actions[bot]', back: '/' });
    expect(await rawPost('/-/actor', {}, String(body))).toBe(404);
  });

  test.each([
    ['/ada/ops/issues/1', '/ada/ops/issues/1'],
    ['/ada/ops/issues?state=all', '/ada/ops/issues?state=all'],
    ['//evil.example/x', '/'],
    ['https://evil.example', '/'],
    ['/\\evil.example', '/%5Cevil.example'],
    ['/a\r\nset-cookie: x', '/a%0D%0Aset-cookie%3A%20x'],
    [null, '/'],
  ])('leads back from %j to %s', (given, expected) => {
    expect(backTo(given)).toBe(expected);
  });
});

describe('a form is refused', () => {
  const fields = { do: 'comment', body: 'Hello' };

  test.each<readonly [string, (own: string) => Record<string, string>]>([
    ['of another origin', () => ({ origin: 'https://evil.example' })],
    ['of a hidden origin', () => ({ origin: 'null' })],
    ['of another port', () => ({ origin: 'http://127.0.0.1:1' })],
    ['that the browser says comes across sites', (own) => ({ origin: own, 'sec-fetch-site': 'cross-site' })],
    ['from a sibling site', () => ({ 'sec-fetch-site': 'same-site' })],
    [
      'to a name that was bent to this machine',
      () => ({ host: 'evil.example', origin: 'http://evil.example' }),
    ],
  ])('%s, though its token is right', async (_what, headersFor) => {
    const ada = await visitor(world, 'ada');
    const token = tokenIn((await ada.get(ISSUE)).html);
    const before = await commentCount();
    const headers = { cookie: ada.cookie, ...headersFor(world.sandbox.url) };
    const status = await rawPost(ISSUE, headers, String(new URLSearchParams({ ...fields, token })));
    expect([status, await commentCount()]).toEqual([403, before]);
  });

  test.each(['', 'x', 'A'.repeat(43)])('with the token %j', async (token) => {
    const ada = await visitor(world, 'ada');
    const before = await commentCount();
    const page = await ada.send(ISSUE, { ...fields, token });
    expect([page.status, await commentCount()]).toEqual([403, before]);
    expect(page.html).toContain('Hello</textarea>');
  });

  it('that was made for somebody else, and keeps what was typed', async () => {
    const ada = await visitor(world, 'ada');
    const token = tokenIn((await ada.get(ISSUE)).html);
    await ada.actAs('eve');
    const before = await commentCount();
    const page = await ada.send(ISSUE, { ...fields, token });
    expect([page.status, await commentCount()]).toEqual([403, before]);
    expect(page.html).toContain('You act as eve by now');
    expect(page.html).toContain('Hello</textarea>');
  });

  it('of nobody', async () => {
    const before = await commentCount();
    const page = await (await visitor(world)).send(ISSUE, fields);
    expect([page.status, await commentCount()]).toEqual([401, before]);
    expect(page.html).toContain('Choose whom to act as first');
  });

  it('that no page has, is no form, or is too large', async () => {
    const ada = await visitor(world, 'ada');
    expect((await ada.send(ISSUE, { do: 'explode' })).status).toBe(405);
    expect((await ada.send('/ada', { do: 'comment' })).status).toBe(405);
    expect(await rawPost(ISSUE, { 'content-type': 'application/json' }, '{}')).toBe(415);
    expect(await rawPost(ISSUE, {}, 'x'.repeat(4_000_001))).toBe(413);
  });
});

it('takes a form of the sandbox itself, by either name of this machine', async () => {
  const ada = await visitor(world, 'ada');
  const token = tokenIn((await ada.get(ISSUE)).html);
  const port = new URL(world.sandbox.url).port;
  const body = String(new URLSearchParams({ do: 'comment', body: 'Hi', token }));
  for (const host of [`127.0.0.1:${port}`, `localhost:${port}`]) {
    const headers = { host, origin: `http://${host}`, 'sec-fetch-site': 'same-origin', cookie: ada.cookie };
    expect(await rawPost(ISSUE, headers, body)).toBe(303);
  }
});

describe('a private repository', () => {
  it('is there for those who have a role in it, and not for others', async () => {
    await world.sandbox.createRepository({ owner: 'ada', name: 'secret', private: true });
    const eve = await visitor(world, 'eve');
    const ada = await visitor(world, 'ada');
    expect((await eve.get('/ada/secret')).status).toBe(404);
    expect((await eve.get('/')).html).not.toContain('ada/secret');
    expect((await eve.send('/ada/secret/issues/new', { do: 'new-issue', title: 'x' })).status).toBe(405);
    expect((await ada.get('/ada/secret')).status).toBe(200);
    expect((await ada.get('/')).html).toContain('ada/secret');
  });
});
