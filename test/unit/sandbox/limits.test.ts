import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Entry, secondsToWait, windowAt } from '../../../src/sandbox/limits/ledger.ts';
import { graphqlWeight, restWeight } from '../../../src/sandbox/limits/limit-rules.ts';
import { createLimits } from '../../../src/sandbox/limits/limits.ts';
import { type Answer, call, commitOnBranch, startJob, startWorld, type World } from './server-fixture.ts';

const ISSUES = '/repos/ada/ops/issues';
const QUERY = { query: '{ repository(owner: "ada", name: "ops") { name } }' };

describe('the arithmetic', () => {
  const at = (...times: readonly number[]): readonly Entry[] =>
    times.map((time) => ({ at: time, weight: 5 }));

  it.each<[string, readonly Entry[], number, number, number]>([
    ['nothing before', [], 5, 10, 0],
    ['room for one more', at(50), 5, 10, 0],
    ['full: wait for the oldest', at(50, 70), 5, 10, 10],
    ['a small one waits as well', at(50, 70), 1, 10, 10],
    ['a big one waits for two', at(50, 70), 10, 10, 30],
    ['what is a minute old does not count', at(40, 70), 5, 10, 0],
    ['what is just short of it does', at(41, 70), 5, 10, 1],
    ['more than the limit by itself', [], 11, 10, 60],
  ])('%s', (_, entries, weight, limit, expected) => {
    expect(secondsToWait(entries, weight, limit, 60, 100)).toBe(expected);
  });

  it('has an hour from the first request on', () => {
    const first = windowAt(undefined, 100, 3600);
    expect(first).toEqual({ reset: 3700, used: 0 });
    expect(windowAt({ reset: 3700, used: 7 }, 3699, 3600)).toEqual({ reset: 3700, used: 7 });
    expect(windowAt({ reset: 3700, used: 7 }, 3700, 3600)).toEqual({ reset: 7300, used: 0 });
  });

  it.each([
    ['GET', '/repos/a/b/issues', 1, false],
    ['POST', '/repos/a/b/issues', 5, true],
    ['PUT', '/repos/a/b/pulls/1/merge', 5, true],
    ['PATCH', '/repos/a/b/issues/1', 5, false],
    ['DELETE', '/repos/a/b/issues/1/labels/x', 5, false],
    ['POST', '/repos/a/b/actions/workflows/1/dispatches', 5, false],
  ])('%s %s weighs %s points, content: %s', (method, pathname, points, isContent) => {
    expect(restWeight(method, pathname)).toEqual({ resource: 'core', points, isContent, isFree: false });
  });

  it.each([
    ['/api/v3/search/issues', 'search', false],
    ['/api/v3/repos/a/b/contents/api/v3/search/x', 'core', false],
    ['/api/v3/rate_limit', 'core', true],
    ['/api/v3/repos/a/b/contents/rate_limit', 'core', false],
  ])('GET %s counts as %s, free: %s', (pathname, resource, isFree) => {
    expect(restWeight('GET', pathname)).toMatchObject({ resource, isFree });
  });

  it('weighs mutations like writes', () => {
    expect(graphqlWeight(false)).toEqual({
      resource: 'graphql',
      points: 1,
      isContent: false,
      isFree: false,
    });
    expect(graphqlWeight(true)).toEqual({
      resource: 'graphql',
      points: 5,
      isContent: true,
      isFree: false,
    });
  });
});

describe('GitHub’s own numbers', () => {
  const CALLER = { kind: 'user', key: 'user 1', name: 'user ID 1' } as const;
  let second = 0;
  const now = (): string => new Date(Date.UTC(2026, 2, 2, 9) + 1000 * second).toISOString();

  /** How many requests go through before one is refused. */
  function admitted(
    limits: ReturnType<typeof createLimits>,
    weight: ReturnType<typeof restWeight>,
    most: number,
  ): number {
    for (let n = 0; n < most; n++) if (limits.admit(CALLER, weight).refusal !== null) return n;
    return most;
  }

  beforeEach(() => {
    second = 0;
  });

  it('900 points of REST and 2,000 of GraphQL a minute, by themselves', () => {
    const limits = createLimits({ secondary: {} }, now);
    expect(admitted(limits, restWeight('GET', '/x'), 2500)).toBe(900);
    expect(admitted(limits, graphqlWeight(false), 2500)).toBe(2000);
    second = 60;
    expect(admitted(limits, restWeight('PATCH', '/x'), 2500)).toBe(180);
  });

  it('80 content-generating requests a minute and 500 an hour', () => {
    const limits = createLimits({ secondary: {} }, now);
    const perMinute: number[] = [];
    for (; second < 8 * 60; second += 60) perMinute.push(admitted(limits, restWeight('POST', '/x'), 200));
    expect(perMinute).toEqual([80, 80, 80, 80, 80, 80, 20, 0]);
    expect(limits.admit(CALLER, restWeight('POST', '/x')).refusal).toEqual({
      kind: 'secondary',
      retryAfter: 3600 - 480,
    });
    expect(limits.admit(CALLER, restWeight('PATCH', '/x')).refusal).toBeNull();
    second = 3600;
    expect(limits.admit(CALLER, restWeight('POST', '/x')).refusal).toBeNull();
  });

  it.each([
    ['user', 5000],
    ['repository', 1000],
    ['anonymous', 60],
  ] as const)('%s: %s requests an hour', (kind, limit) => {
    const limits = createLimits({ primary: {} }, now);
    const caller = { kind, key: kind, name: kind };
    const refusals = Array.from({ length: limit + 1 }, () => limits.admit(caller, restWeight('GET', '/x')));
    expect(refusals.filter(({ refusal }) => refusal === null)).toHaveLength(limit);
    expect(refusals.at(-1)).toMatchObject({ refusal: { kind: 'primary' } });
    second = 3600;
    expect(limits.admit(caller, restWeight('GET', '/x')).refusal).toBeNull();
  });
});

describe('limits of a running sandbox', () => {
  let world: World;
  beforeEach(async () => {
    world = await startWorld({ 'README.md': 'one\n' });
  });
  afterEach(() => world.close());

  function standing({ status, headers }: Answer): readonly unknown[] {
    const names = ['limit', 'remaining', 'used', 'reset', 'resource'];
    return [status, ...names.map((name) => headers.get(`x-ratelimit-${name}`))];
  }
  /** 2026-03-02T10:00:00Z, an hour after the first request. */
  const RESET = String(Date.UTC(2026, 2, 2, 10) / 1000);

  it('tells every caller how they stand, and refuses nobody unless switched on', async () => {
    const { token } = startJob(world, { issues: 'write' });
    const { token: other } = startJob(world, {});
    const { ada } = world.tokens;
    expect(standing(await call(world, ada, 'GET', ISSUES))).toEqual([
      200,
      '5000',
      '4999',
      '1',
      RESET,
      'core',
    ]);
    expect(standing(await call(world, ada, 'POST', ISSUES, { title: 'T' }))[2]).toBe('4998');
    expect(standing(await call(world, ada, 'GET', `${ISSUES}/99`))).toEqual([
      404,
      '5000',
      '4997',
      '3',
      RESET,
      'core',
    ]);
    expect(standing(await call(world, ada, 'POST', 'graphql', QUERY))).toEqual([
      200,
      '5000',
      '4999',
      '1',
      RESET,
      'graphql',
    ]);
    await world.sandbox.clock.advance(30);
    // All jobs of a repository count together; their hour began now.
    const later = String(Number(RESET) + 1800);
    expect(standing(await call(world, token, 'GET', ISSUES))).toEqual([
      200,
      '1000',
      '999',
      '1',
      later,
      'core',
    ]);
    expect(standing(await call(world, other, 'GET', ISSUES))[2]).toBe('998');
    expect(standing(await call(world, null, 'GET', ISSUES))).toEqual([200, '60', '59', '1', later, 'core']);
    expect(standing(await call(world, 'ghp_wrong', 'GET', ISSUES)).slice(0, 3)).toEqual([401, '60', '58']);
    for (let n = 0; n < 60; n++) expect((await call(world, null, 'GET', ISSUES)).status).toBe(200);
    expect(standing(await call(world, null, 'GET', ISSUES)).slice(0, 3)).toEqual([200, '60', '0']);
  });

  it.each([403, 429] as const)(
    'answers a used-up hour with %s until the clock has passed it',
    async (status) => {
      world.sandbox.limits.rules = { primary: { repository: 2 }, status };
      const { token } = startJob(world, { issues: 'write' });
      await call(world, token, 'GET', ISSUES);
      await call(world, token, 'GET', ISSUES);
      const refused = await call(world, token, 'POST', ISSUES, { title: 'T' });
      expect(standing(refused)).toEqual([status, '2', '0', '2', RESET, 'core']);
      expect(refused.headers.get('retry-after')).toBeNull();
      expect(refused.body).toEqual({
        message: `API rate limit exceeded for installation ID ${world.repository.id}.`,
        documentation_url: expect.stringContaining('#about-primary-rate-limits'),
        status: String(status),
      });
      expect(world.repository.issues.size).toBe(0);
      // Nobody else's.
      expect((await call(world, world.tokens.ada, 'GET', ISSUES)).status).toBe(200);
      await world.sandbox.clock.advance(60);
      expect((await call(world, token, 'POST', ISSUES, { title: 'T' })).status).toBe(201);
    },
  );

  it('counts searches by themselves, thirty a minute, ten of those who do not say who they are', async () => {
    const { ada } = world.tokens;
    const search = (token: string | null) => call(world, token, 'GET', '/search/issues?q=x');
    const inAMinute = String(Date.UTC(2026, 2, 2, 9, 1) / 1000);
    expect(standing(await search(ada))).toEqual([200, '30', '29', '1', inAMinute, 'search']);
    expect(standing(await call(world, ada, 'GET', ISSUES))[3]).toBe('1');
    world.sandbox.limits.rules = { primary: { user: 1 } };
    // The other limit is not this one.
    expect((await search(ada)).status).toBe(200);
    world.sandbox.limits.rules = { search: {} };
    for (let n = 2; n < 30; n++) expect((await search(ada)).status).toBe(200);
    const refused = await search(ada);
    expect(standing(refused)).toEqual([403, '30', '0', '30', inAMinute, 'search']);
    expect(refused.body.message).toContain('API rate limit exceeded for user ID');
    expect((await call(world, ada, 'GET', ISSUES)).status).toBe(200);
    world.tick(60);
    expect((await search(ada)).status).toBe(200);
    for (let n = 0; n < 10; n++) expect((await search(null)).status).toBe(200);
    expect((await search(null)).status).toBe(403);
  });

  it('tells of all limits at once, and counts that against none but the secondary ones', async () => {
    const { ada } = world.tokens;
    await call(world, ada, 'GET', ISSUES);
    world.tick(30);
    await call(world, ada, 'GET', '/search/issues?q=x');
    const reset = Number(RESET);
    const core = { limit: 5000, used: 1, remaining: 4999, reset };
    const expected = {
      resources: {
        core,
        search: { limit: 30, used: 1, remaining: 29, reset: reset - 3600 + 90 },
        graphql: { limit: 5000, used: 0, remaining: 5000, reset: reset + 30 },
      },
      rate: core,
    };
    for (let n = 0; n < 2; n++) {
      const answer = await call(world, ada, 'GET', '/rate_limit');
      expect(answer.body).toEqual(expected);
      expect(standing(answer)).toEqual([200, '5000', '4999', '1', RESET, 'core']);
    }
    world.sandbox.limits.rules = { primary: { user: 1 } };
    expect((await call(world, ada, 'GET', ISSUES)).status).toBe(403);
    expect((await call(world, ada, 'GET', '/rate_limit')).body.rate).toEqual({
      ...core,
      limit: 1,
      remaining: 0,
    });
    world.sandbox.limits.rules = { secondary: { restPointsPerMinute: 1 } };
    world.tick(60);
    const statuses = [
      (await call(world, ada, 'GET', '/rate_limit')).status,
      (await call(world, ada, 'GET', '/rate_limit')).status,
    ];
    expect(statuses).toEqual([200, 403]);
    const { token } = startJob(world, {});
    const resources = async (who: string | null): Promise<readonly number[]> => {
      const { core: one, search } = (await call(world, who, 'GET', '/rate_limit')).body.resources;
      return [one.limit, search.limit];
    };
    expect(await resources(token)).toEqual([1000, 30]);
    expect(await resources(null)).toEqual([60, 10]);
  });

  it('answers a used-up hour of GraphQL with 200 and an error', async () => {
    world.sandbox.limits.rules = { primary: { user: 1 } };
    const { ada } = world.tokens;
    expect((await call(world, ada, 'POST', 'graphql', QUERY)).body.errors).toBeUndefined();
    const refused = await call(world, ada, 'POST', 'graphql', QUERY);
    expect(standing(refused)).toEqual([200, '1', '0', '1', RESET, 'graphql']);
    expect(refused.body).toEqual({
      errors: [
        { type: 'RATE_LIMITED', message: expect.stringContaining('API rate limit exceeded for user ID') },
      ],
    });
  });

  it('makes who creates too much wait as long as it says, and others not', async () => {
    world.sandbox.limits.rules = { secondary: { contentPerMinute: 2 }, status: 429 };
    const { ada, wim } = world.tokens;
    const post = (token: string) => call(world, token, 'POST', ISSUES, { title: 'T' });
    await post(ada);
    world.tick(20);
    await post(ada);
    world.tick(5);
    const refused = await post(ada);
    expect(refused.status).toBe(429);
    expect(refused.headers.get('retry-after')).toBe('35');
    expect(refused.headers.get('x-ratelimit-remaining')).toBe('4998');
    expect(refused.body).toMatchObject({
      message: expect.stringContaining('secondary rate limit'),
      status: '429',
    });
    expect(world.repository.issues.size).toBe(2);
    expect((await post(wim)).status).toBe(201);
    expect((await call(world, ada, 'GET', ISSUES)).status).toBe(200);
    world.tick(34);
    expect((await post(ada)).status).toBe(429);
    world.tick(1);
    expect((await post(ada)).status).toBe(201);
  });

  it('counts mutations as content, too, and refuses them with 403', async () => {
    world.sandbox.limits.rules = { secondary: { contentPerHour: 1 }, status: 429 };
    const { ada } = world.tokens;
    await call(world, ada, 'POST', ISSUES, { title: 'T' });
    const head = (await world.host.git.resolve(world.repository, 'main')) ?? '';
    const refused = await commitOnBranch(world, ada, head, { 'x.md': 'x' });
    expect([refused.status, refused.body.status]).toEqual([403, '403']);
    expect(refused.headers.get('retry-after')).toBe('3600');
    expect(await world.host.git.resolve(world.repository, 'main')).toBe(head);
    expect((await call(world, ada, 'POST', 'graphql', QUERY)).status).toBe(200);
  });

  it('counts points: a write is five', async () => {
    world.sandbox.limits.rules = { secondary: { restPointsPerMinute: 11 } };
    const { ada } = world.tokens;
    const statuses = [
      (await call(world, ada, 'POST', ISSUES, { title: 'T' })).status,
      (await call(world, ada, 'PATCH', `${ISSUES}/1`, { title: 'U' })).status,
      (await call(world, ada, 'GET', ISSUES)).status,
      (await call(world, ada, 'GET', ISSUES)).status,
    ];
    expect(statuses).toEqual([201, 200, 200, 403]);
    world.sandbox.limits.rules = null;
    expect((await call(world, ada, 'GET', ISSUES)).status).toBe(200);
  });
});
