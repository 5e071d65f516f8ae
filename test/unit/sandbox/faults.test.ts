/** Faults from a script, on REST, GraphQL, git and schedules of a running sandbox. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { FaultRule } from '../../../src/sandbox/faults/fault-rule.ts';
import {
  call,
  clone,
  commit,
  commitOnBranch,
  git,
  remote,
  startJob,
  startWorld,
  type World,
} from './server-fixture.ts';

const ISSUES = '/repos/ada/ops/issues';
const ISSUES_ROUTE = '/repos/{owner}/{repo}/issues';
const COMMIT = 'graphql: createCommitOnBranch';
const QUERY = { query: '{ repository(owner: "ada", name: "ops") { name } }' };

let world: World;
beforeEach(async () => {
  world = await startWorld({ 'README.md': 'one\n' });
});
afterEach(() => world.close());

function script(...rules: readonly FaultRule[]): void {
  world.sandbox.faults.rules = rules;
}

function titles(): readonly string[] {
  return [...world.repository.issues.values()].map(({ title }) => title);
}

async function head(branch = 'main'): Promise<string> {
  return (await world.host.git.resolve(world.repository, branch)) ?? '';
}

describe('an answer of the script', () => {
  it('replaces the n-th answer of a route, and nothing is done', async () => {
    script({
      route: ISSUES_ROUTE,
      method: 'POST',
      nth: 2,
      effect: { kind: 'answer', status: 502, body: { message: 'Bad Gateway' }, headers: { 'x-a': 'b' } },
    });
    const post = (title: string) => call(world, world.tokens.ada, 'POST', ISSUES, { title });
    expect((await post('one')).status).toBe(201);
    expect((await call(world, world.tokens.ada, 'GET', ISSUES)).status).toBe(200);
    const broken = await post('two');
    expect([broken.status, broken.body, broken.headers.get('x-a')]).toEqual([
      502,
      { message: 'Bad Gateway' },
      'b',
    ]);
    expect((await post('three')).status).toBe(201);
    expect(titles()).toEqual(['one', 'three']);
    expect(world.sandbox.requests.at(-2)).toMatchObject({ route: ISSUES_ROUTE, status: 502 });
  });

  it('hits GraphQL and git by their names in the record', async () => {
    script(
      { route: 'graphql: repository', effect: { kind: 'answer', status: 500 } },
      { route: 'git git-upload-pack', nth: 1, effect: { kind: 'answer', status: 503, body: 'busy' } },
    );
    expect((await call(world, world.tokens.ada, 'POST', 'graphql', QUERY)).status).toBe(500);
    await expect(git(world.directory, 'ls-remote', remote(world, null))).rejects.toThrow('503');
    expect(await git(world.directory, 'ls-remote', remote(world, null))).toContain('refs/heads/main');
  });

  it('leaves what the sandbox does not model a gap', async () => {
    script({ route: '*', effect: { kind: 'answer', status: 500 } });
    expect((await call(world, world.tokens.ada, 'GET', '/user')).status).toBe(501);
  });
});

describe('a lost response', () => {
  it('is lost after the write: REST, GraphQL and git', async () => {
    const { token } = startJob(world, { issues: 'write', contents: 'write' });
    script(
      { route: ISSUES_ROUTE, method: 'POST', nth: 1, effect: { kind: 'lose-response' } },
      { route: COMMIT, nth: 1, effect: { kind: 'lose-response' } },
      { route: 'git git-receive-pack', method: 'POST', nth: 1, effect: { kind: 'lose-response' } },
    );
    await expect(call(world, token, 'POST', ISSUES, { title: 'one' })).rejects.toThrow('fetch failed');
    expect(titles()).toEqual(['one']);
    const before = await head();
    await expect(commitOnBranch(world, token, before, { 'x.md': 'x' })).rejects.toThrow('fetch failed');
    expect(await head()).not.toBe(before);
    const work = await clone(world, 'ada', 'work');
    const sha = await commit(work, { 'y.md': 'y' }, 'By git');
    world.runner.triggers.length = 0;
    await expect(git(work, 'push', '-q', 'origin', 'HEAD:main')).rejects.toThrow();
    expect(await head()).toBe(sha);
    expect(world.runner.triggers).toHaveLength(1);
    // The job lives on: nothing was killed.
    expect(world.runner.killed).toEqual([]);
    expect((await call(world, token, 'POST', ISSUES, { title: 'two' })).status).toBe(201);
  });

  it('is lost when it is a refusal, too', async () => {
    script({ effect: { kind: 'lose-response' } });
    const asked = call(world, world.tokens.eve, 'GET', '/repos/ada/nothing/issues');
    await expect(asked).rejects.toThrow('fetch failed');
    expect(world.sandbox.requests.at(-1)).toMatchObject({ status: null });
  });

  it('hides no gap', async () => {
    script({ effect: { kind: 'lose-response' } });
    expect((await call(world, world.tokens.ada, 'GET', `${ISSUES}?creator=ada`)).status).toBe(501);
  });
});

describe('a delay', () => {
  it('holds a request until another has arrived: the later one is carried out first', async () => {
    script({
      route: ISSUES_ROUTE,
      method: 'POST',
      nth: 1,
      effect: { kind: 'delay', until: `GET ${ISSUES_ROUTE}` },
    });
    const slow = call(world, world.tokens.ada, 'POST', ISSUES, { title: 'slow' });
    await world.sandbox.faults.delayed(1);
    expect((await call(world, world.tokens.ada, 'POST', ISSUES, { title: 'quick' })).status).toBe(201);
    expect(titles()).toEqual(['quick']);
    await call(world, world.tokens.ada, 'GET', ISSUES);
    expect((await slow).status).toBe(201);
    expect(titles()).toEqual(['quick', 'slow']);
  });

  it('holds until it is released', async () => {
    script({ route: COMMIT, nth: 1, effect: { kind: 'delay' } });
    const before = await head();
    const slow = commitOnBranch(world, world.tokens.ada, before, { 'slow.md': 'x' });
    await world.sandbox.faults.delayed(1);
    await commitOnBranch(world, world.tokens.wim, before, { 'quick.md': 'x' });
    world.sandbox.faults.release();
    expect((await slow).body.errors[0].type).toBe('STALE_DATA');
  });

  it('ends with the sandbox, its request not carried out', async () => {
    script({ method: 'POST', effect: { kind: 'delay' } });
    const slow = call(world, world.tokens.ada, 'POST', ISSUES, { title: 'slow' });
    const broken = expect(slow).rejects.toThrow('fetch failed');
    await world.sandbox.faults.delayed(1);
    await world.sandbox.close();
    await broken;
    expect(titles()).toEqual([]);
  });
});

describe('an outage', () => {
  it('answers 503 to every request of the API until the clock has passed it; git goes on', async () => {
    script({ until: '2026-03-02T09:10:00Z', effect: { kind: 'outage' } });
    const statuses = async (): Promise<readonly number[]> => [
      (await call(world, world.tokens.ada, 'GET', ISSUES)).status,
      (await call(world, world.tokens.ada, 'POST', ISSUES, { title: 'T' })).status,
      (await call(world, world.tokens.ada, 'POST', 'graphql', QUERY)).status,
    ];
    expect(await statuses()).toEqual([503, 503, 503]);
    expect(await git(world.directory, 'ls-remote', remote(world, null))).toContain('refs/heads/main');
    await world.sandbox.clock.advance(9);
    expect(await statuses()).toEqual([503, 503, 503]);
    expect(titles()).toEqual([]);
    await world.sandbox.clock.advance(1);
    expect(await statuses()).toEqual([200, 201, 200]);
  });
});

describe('the script as a whole', () => {
  it('counts anew when it is set, and leaves the handler for writes to itself', async () => {
    const { token } = startJob(world, { issues: 'write' });
    const seen: number[] = [];
    world.sandbox.faults.onWrite = async ({ number }) => {
      seen.push(number);
      return 'proceed';
    };
    const rule: FaultRule = { method: 'POST', nth: 1, effect: { kind: 'answer', status: 500 } };
    const statuses: number[] = [];
    for (const rules of [[rule], [rule], []]) {
      script(...rules);
      for (let n = 0; n < 2; n++) {
        statuses.push((await call(world, token, 'POST', ISSUES, { title: 'T' })).status);
      }
    }
    expect(statuses).toEqual([500, 201, 500, 201, 201, 201]);
    // The handler sees the writes that are carried out.
    expect(seen).toEqual([1, 2, 3, 4]);
  });

  it('makes a schedule late or lost', async () => {
    const nightly = '.github/workflows/nightly.yml';
    world.runner.schedules = async () => [
      { workflowPath: nightly, lines: [{ cron: '0 */6 * * *', timezone: null }] },
    ];
    script(
      { schedule: nightly, nth: 1, effect: { kind: 'late', minutes: 100 } },
      { schedule: nightly, nth: 2, effect: { kind: 'lost' } },
    );
    const times: string[] = [];
    world.runner.trigger = async () => {
      times.push(world.host.now());
      return [];
    };
    await world.sandbox.clock.advance(24 * 60);
    expect(times).toEqual(['2026-03-02T13:40:00Z', '2026-03-03T00:00:00Z', '2026-03-03T06:00:00Z']);
  });
});
