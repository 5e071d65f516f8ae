/** The stream that tells open pages of changes, and the clock in their head. */
import { request as httpRequest, type IncomingMessage } from 'node:http';
import { afterEach, beforeEach, describe, expect, it, test } from 'vitest';
import type { WebHost } from '../../../src/sandbox/ports.ts';
import { call, clone, commit, git, type World } from './server-fixture.ts';
import { addRun } from './web-fake-host.ts';
import { startWebWorld, tokenIn, type Visitor, visitor } from './web-visitor.ts';

const ISSUE = '/ada/ops/issues/1';

interface Stream {
  readonly status: number;
  readonly type: string | undefined;
  /** The next version that is told; null when the stream has ended. */
  next(): Promise<string | null>;
  /** What has been told and not been asked for yet. */
  readonly waiting: readonly string[];
  close(): void;
}

function openStream(
  world: World,
  page: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<Stream> {
  const url = `${world.sandbox.url}/_sandbox/events?page=${encodeURIComponent(page)}`;
  return new Promise((resolve, reject) => {
    const request = httpRequest(url, { headers }).end();
    request.on('error', reject).on('response', (response: IncomingMessage) => {
      const told: string[] = [];
      let isOver = false;
      let wake = (): void => undefined;
      let rest = '';
      response.on('data', (chunk: Buffer) => {
        rest += chunk.toString();
        const messages = rest.split('\n\n');
        rest = messages.pop() ?? '';
        for (const message of messages) {
          const version = /^event: version\ndata: (.*)$/.exec(message)?.[1];
          if (version !== undefined) told.push(version);
        }
        wake();
      });
      const end = (): void => {
        isOver = true;
        wake();
      };
      response.on('end', end).on('error', end);
      resolve({
        status: response.statusCode ?? 0,
        type: response.headers['content-type'],
        waiting: told,
        async next() {
          while (told.length === 0 && !isOver) {
            await new Promise<void>((awake) => {
              wake = awake;
            });
          }
          return told.shift() ?? null;
        },
        close: () => request.destroy(),
      });
    });
  });
}

function versionIn(html: string): string | null {
  return /^<!DOCTYPE html><html lang="en" data-version="([\w-]{22})">/.exec(html)?.[1] ?? null;
}

describe('the stream of a page', () => {
  let world: World;
  let ada: Visitor;
  let stream: Stream;
  beforeEach(async () => {
    world = await startWebWorld({ 'README.md': '# Ops\n' });
    await call(world, world.tokens.ada, 'POST', '/repos/ada/ops/issues', { title: 'A leak' });
    ada = await visitor(world, 'ada');
    stream = await openStream(world, ISSUE, { cookie: ada.cookie });
  });
  afterEach(async () => {
    stream?.close();
    await world?.close();
  });

  const current = async (path = ISSUE): Promise<string | null> => versionIn((await ada.get(path)).html);

  it('begins with the version of the page as it is now, as that person sees it', async () => {
    expect([stream.status, stream.type]).toEqual([200, 'text/event-stream']);
    expect(await stream.next()).toBe(await current());
    const nobody = await openStream(world, ISSUE);
    expect(await nobody.next()).not.toBe(await current());
    nobody.close();
  });

  test.each<readonly [string, () => Promise<unknown>]>([
    ['a comment', () => call(world, world.tokens.eve, 'POST', `/repos${ISSUE}/comments`, { body: 'Hm' })],
    ['a label', () => call(world, world.tokens.ada, 'PATCH', `/repos${ISSUE}`, { labels: ['x'] })],
    ['a form', async () => (await visitor(world, 'eve')).send(ISSUE, { do: 'comment', body: 'Hm' })],
  ])('tells of %s', async (_what, change) => {
    const before = await stream.next();
    await change();
    const after = await stream.next();
    expect(after).not.toBe(before);
    expect(after).toBe(await current());
  });

  it('tells of a push to the branch that is shown', async () => {
    const files = await openStream(world, '/ada/ops', { cookie: ada.cookie });
    const before = await files.next();
    const work = await clone(world, 'ada', 'ada');
    await commit(work, { 'NEW.md': 'x' }, 'New');
    await git(work, 'push', '-q', 'origin', 'main');
    expect(await files.next()).not.toBe(before);
    files.close();
  });

  it('tells of a run that goes on', async () => {
    const run = addRun(world.repository, 901, { status: 'in_progress', conclusion: null });
    const runs = await openStream(world, '/ada/ops/actions');
    const before = await runs.next();
    run.status = 'completed';
    run.conclusion = 'failure';
    world.host.onChange(run);
    expect(await runs.next()).not.toBe(before);
    runs.close();
  });

  it('says nothing of what the page does not show', async () => {
    const first = await stream.next();
    await call(world, world.tokens.ada, 'POST', `/repos${ISSUE}/comments`, { body: '' });
    await call(world, world.tokens.ada, 'PATCH', `/repos${ISSUE}`, { title: 'A leak' });
    await call(world, world.tokens.ada, 'PATCH', `/repos${ISSUE}`, { title: 'A flood' });
    const second = await stream.next();
    expect(second).not.toBe(first);
    expect([second, stream.waiting]).toEqual([await current(), []]);
  });

  test.each([
    ['another origin', { origin: 'https://evil.example' }],
    ['another site', { 'sec-fetch-site': 'cross-site' }],
    ['a bent name', { host: 'evil.example' }],
  ])('is refused to %s', async (_who, headers) => {
    const refused = await openStream(world, ISSUE, headers);
    expect(refused.status).toBe(403);
    refused.close();
  });

  test.each(['//x', '/ada/ops/raw/main/README.md', '/ada/ops/pull/1'])(
    'of %s, no page, stays silent',
    async (page) => {
      const silent = await openStream(world, page);
      const last = await stream.next();
      await call(world, world.tokens.eve, 'POST', `/repos${ISSUE}/comments`, { body: 'Hm' });
      expect(await stream.next()).not.toBe(last);
      expect(silent.waiting).toEqual([]);
      silent.close();
    },
  );

  it('ends with the sandbox, which does not wait for it', async () => {
    await stream.next();
    const ended = stream.next();
    await world.sandbox.close();
    expect(await ended).toBe(null);
  });

  it('is not for pages with something typed in vain, or that hold still', async () => {
    expect(versionIn((await ada.send(ISSUE, { do: 'comment', body: '' })).html)).toBe(null);
    expect(await current('/ada/ops/edit/main/README.md')).toBe(null);
    expect(await current('/ada/ops/new/main')).toBe(null);
    expect(await current('/ada/ops/issues/new')).not.toBe(null);
  });
});

describe('the clock', () => {
  let at: string;
  let moved: number[];
  let world: World;
  beforeEach(async () => {
    at = '2026-03-02T10:00:07Z';
    moved = [];
    const clock = { now: () => at, advance: async (minutes: number) => void moved.push(minutes) };
    const withClock = (host: WebHost): WebHost => ({ ...host, clock });
    world = await startWebWorld({}, withClock);
  });
  afterEach(() => world.close());

  const move = async (minutes: string, headers: Readonly<Record<string, string>> = {}) => {
    const anyone = await visitor(world);
    const { html } = await anyone.get('/ada');
    const token = tokenIn(html);
    const body = new URLSearchParams({ token, minutes, back: '/ada' });
    const init = { method: 'POST', body, headers, redirect: 'manual' } as const;
    const response = await fetch(`${world.sandbox.url}/-/clock`, init);
    return [response.status, response.headers.get('location')];
  };

  it('is shown on every page, and moved by its buttons, by nobody too', async () => {
    const { html } = await (await visitor(world)).get('/ada/ops/issues');
    expect(html).toContain('Clock: <time datetime="2026-03-02T10:00:00Z">2 Mar 2026, 10:00 UTC</time>');
    for (const word of ['+5 min', '+30 min', '+2 h', '+1 day']) expect(html).toContain(`${word}</button>`);
    for (const minutes of ['5', '30', '120', '1440']) expect(await move(minutes)).toEqual([303, '/ada']);
    expect(moved).toEqual([5, 30, 120, 1440]);
  });

  test.each(['', '-5', '1e9', '5x', '7'])('is not moved by %j', async (minutes) => {
    expect([await move(minutes), moved]).toEqual([[404, null], []]);
  });

  it('makes a page another one by the minute, not by the second', async () => {
    const anyone = await visitor(world);
    const version = async () => versionIn((await anyone.get('/ada')).html);
    const before = await version();
    at = '2026-03-02T10:00:59Z';
    expect(await version()).toBe(before);
    at = '2026-03-02T10:01:00Z';
    expect(await version()).not.toBe(before);
  });

  it('is not moved by another site', async () => {
    expect([await move('5', { origin: 'https://evil.example' }), moved]).toEqual([[403, null], []]);
  });

  it('is not offered where there is none', async () => {
    const other = await startWebWorld({}, ({ clock: _clock, ...host }) => host);
    expect((await (await visitor(other)).get('/')).html).not.toContain('Clock');
    const token = tokenIn((await (await visitor(other)).get('/')).html);
    const body = new URLSearchParams({ token, minutes: '5', back: '/' });
    const response = await fetch(`${other.sandbox.url}/-/clock`, { method: 'POST', body });
    expect(response.status).toBe(404);
    await other.close();
  });
});
