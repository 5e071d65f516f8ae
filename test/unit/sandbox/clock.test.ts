import fc from 'fast-check';
import { afterEach, describe, expect, it, test } from 'vitest';
import { createClock, MOST_MINUTES, type OnTheWay } from '../../../src/sandbox/clock/clock.ts';
import { startJob, startWorld, type World } from './server-fixture.ts';

const START = '2026-03-02T10:00:00Z';
const NOTHING: OnTheWay = {
  next: async () => null,
  moved: () => undefined,
  happen: async () => undefined,
  settle: async () => undefined,
};

function instantsAt(...times: readonly string[]): OnTheWay['next'] {
  return async (after, until) =>
    times.map((time) => Date.parse(time)).find((at) => at > after && at <= until) ?? null;
}

describe('the clock', () => {
  it('stands still until it is moved, and writes whole seconds', async () => {
    const clock = createClock('2026-03-02T10:00:00.750Z', NOTHING);
    expect([clock.now(), clock.now()]).toEqual([START, START]);
    await clock.advance(90);
    expect(clock.now()).toBe('2026-03-02T11:30:00Z');
    await clock.advance(0.5);
    expect(clock.now()).toBe('2026-03-02T11:30:30Z');
  });

  it('adds what it was moved by to a source that goes on by itself', async () => {
    let second = 0;
    const clock = createClock(() => new Date(Date.parse(START) + 1000 * second).toISOString(), NOTHING);
    await clock.advance(30);
    second = 5;
    expect(clock.now()).toBe('2026-03-02T10:30:05Z');
  });

  it('stops at each instant on the way, in order, and goes on when it has settled', async () => {
    const seen: string[] = [];
    const clock = createClock(START, {
      next: instantsAt('2026-03-02T10:05:00Z', '2026-03-02T10:20:00Z', '2026-03-02T10:40:00Z'),
      moved: () => undefined,
      settle: async () => undefined,
      happen: async (instant) => {
        seen.push(`begin ${clock.now()}`);
        await Promise.resolve();
        await Promise.resolve();
        seen.push(`end ${new Date(instant).toISOString().slice(11, 16)}`);
      },
    });
    await clock.advance(20);
    expect(seen).toEqual([
      'begin 2026-03-02T10:05:00Z',
      'end 10:05',
      'begin 2026-03-02T10:20:00Z',
      'end 10:20',
    ]);
    expect(clock.now()).toBe('2026-03-02T10:20:00Z');
    await clock.advance(20);
    expect(seen.slice(4)).toEqual(['begin 2026-03-02T10:40:00Z', 'end 10:40']);
  });

  it('never goes back when its source overtakes an instant, and misses none', async () => {
    let second = 0;
    const seen: string[] = [];
    const clock = createClock(() => new Date(Date.parse(START) + 1000 * second).toISOString(), {
      next: instantsAt('2026-03-02T10:05:00Z', '2026-03-02T10:06:00Z'),
      moved: () => undefined,
      settle: async () => undefined,
      happen: async () => {
        seen.push(clock.now());
        second += 300;
      },
    });
    await clock.advance(10);
    expect(seen).toEqual(['2026-03-02T10:05:00Z', '2026-03-02T10:10:00Z']);
    expect(clock.now()).toBe('2026-03-02T10:15:00Z');
  });

  it('makes moves wait for one another, also after one that failed', async () => {
    const seen: string[] = [];
    const clock = createClock(START, {
      next: instantsAt('2026-03-02T10:01:00Z', '2026-03-02T10:31:00Z'),
      moved: () => undefined,
      settle: async () => undefined,
      happen: async () => {
        seen.push(clock.now());
        if (seen.length === 1) throw new Error('broken');
      },
    });
    const first = clock.advance(30);
    const second = clock.advance(40);
    await expect(first).rejects.toThrow('broken');
    await second;
    // The first stopped where it broke; the second started there.
    expect(seen).toEqual(['2026-03-02T10:01:00Z', '2026-03-02T10:31:00Z']);
    expect(clock.now()).toBe('2026-03-02T10:41:00Z');
  });

  it.each([-1, Number.NaN, Number.POSITIVE_INFINITY, MOST_MINUTES + 1])('does not move by %s', (minutes) => {
    const clock = createClock(START, NOTHING);
    expect(() => clock.advance(minutes)).toThrow(RangeError);
    expect(clock.now()).toBe(START);
  });

  it('takes no source that is no instant', () => {
    expect(() => createClock('soon', NOTHING).now()).toThrow('not an instant: soon');
  });
});

describe('time that passes by itself', () => {
  const MINUTE = 60_000;
  /** A clock whose source a test moves by hand, with something due every five minutes. */
  function watchedClock(happening: (instant: number) => Promise<void> = async () => undefined) {
    const seen: string[] = [];
    let passed = 0;
    const clock = createClock(() => new Date(Date.parse(START) + passed).toISOString(), {
      next: async (after, until) => {
        const next = (Math.floor(after / (5 * MINUTE)) + 1) * 5 * MINUTE;
        return next <= until ? next : null;
      },
      moved: () => undefined,
      happen: async (instant) => {
        seen.push(new Date(instant).toISOString().slice(11, 16));
        await happening(instant);
      },
      settle: async () => void seen.push('settled'),
    });
    const letPass = (minutes: number): void => {
      passed += minutes * MINUTE;
    };
    return { clock, seen, letPass };
  }

  function gate(): { readonly opened: Promise<void>; open(): void } {
    let open = (): void => undefined;
    const opened = new Promise<void>((done) => {
      open = done;
    });
    return { opened, open: () => open() };
  }

  it('makes happen what is due once its time has come, and once', async () => {
    const { clock, seen, letPass } = watchedClock();
    letPass(7);
    await clock.pass();
    // Nobody watched before.
    expect(seen).toEqual([]);
    letPass(2.9);
    await clock.pass();
    expect(seen).toEqual([]);
    letPass(0.1);
    await clock.pass();
    await clock.pass();
    expect(seen).toEqual(['10:10']);
  });

  it('is left alone where no timer calls', async () => {
    const { clock, seen, letPass } = watchedClock();
    letPass(7);
    await clock.advance(4);
    expect(seen).toEqual(['10:10', 'settled']);
  });

  it('neither skips nor repeats what was due when the clock is moved in between', async () => {
    const { clock, seen, letPass } = watchedClock();
    await clock.pass();
    letPass(6);
    await clock.advance(10);
    expect(seen).toEqual(['10:05', 'settled', '10:10', 'settled', '10:15', 'settled']);
    expect(clock.now()).toBe('2026-03-02T10:16:00Z');
    await clock.pass();
    letPass(4);
    await clock.pass();
    expect(seen.slice(6)).toEqual(['10:20']);
  });

  it('waits for a move that is under way, and calls that wait together are one', async () => {
    const [begun, held] = [gate(), gate()];
    const { clock, seen, letPass } = watchedClock(() => {
      begun.open();
      return held.opened;
    });
    await clock.pass();
    const move = clock.advance(5);
    await begun.opened;
    const passes = [clock.pass(), clock.pass()];
    letPass(6);
    held.open();
    await move;
    expect(new Set(passes).size).toBe(1);
    await Promise.all(passes);
    expect(seen).toEqual(['10:05', 'settled', '10:10']);
  });

  it('takes one after the other what has become due while the machine slept', async () => {
    const { clock, seen, letPass } = watchedClock();
    await clock.pass();
    letPass(15);
    await clock.pass();
    expect(seen).toEqual(['10:05', 'settled', '10:10', 'settled', '10:15']);
  });

  it('does not try again what broke, and goes on after it', async () => {
    const { clock, seen, letPass } = watchedClock(async (instant) => {
      if (instant === Date.parse('2026-03-02T10:05:00Z')) throw new Error('broken');
    });
    await clock.pass();
    letPass(5);
    await expect(clock.pass()).rejects.toThrow('broken');
    letPass(5);
    await clock.pass();
    expect(seen).toEqual(['10:05', '10:10']);
  });

  it('and moves in any order make everything happen once, in order', async () => {
    const act = fc.oneof(
      fc.record({ kind: fc.constant('time'), minutes: fc.double({ min: 0, max: 12, noNaN: true }) }),
      fc.record({ kind: fc.constant('move'), minutes: fc.integer({ min: 0, max: 30 }) }),
      fc.record({ kind: fc.constant('pass'), minutes: fc.constant(0) }),
    );
    // While something happens time goes on, too.
    const sample = fc.tuple(
      fc.array(fc.tuple(act, fc.boolean()), { maxLength: 20 }),
      fc.integer({ max: 6, min: 0 }),
    );
    await fc.assert(
      fc.asyncProperty(sample, async ([acts, takes]) => {
        let rest = 3;
        const { clock, seen, letPass } = watchedClock(async () => {
          await Promise.resolve();
          rest -= 1;
          if (rest >= 0) letPass(takes);
        });
        await clock.pass();
        const open: Promise<void>[] = [];
        for (const [{ kind, minutes }, isAwaited] of acts) {
          if (kind === 'time') letPass(minutes);
          else open.push(kind === 'move' ? clock.advance(minutes) : clock.pass());
          if (isAwaited) await Promise.all(open);
        }
        await Promise.all(open);
        await clock.pass();
        const end = Date.parse(clock.now());
        const all: string[] = [];
        for (let at = Date.parse(START) + 5 * MINUTE; at <= end; at += 5 * MINUTE) {
          all.push(new Date(at).toISOString().slice(11, 16));
        }
        expect(seen.filter((entry) => entry !== 'settled')).toEqual(all);
      }),
      { numRuns: 200 },
    );
  });
});

describe('/_sandbox/clock', () => {
  let world: World;
  afterEach(() => world.close());
  const JSON_TYPE = { 'content-type': 'application/json' };

  async function ask(method: string, body?: string, headers: Record<string, string> = JSON_TYPE) {
    const answer = await fetch(`${world.sandbox.url}/_sandbox/clock`, {
      method,
      headers,
      ...(body === undefined ? {} : { body }),
    });
    return [answer.status, await answer.json()] as const;
  }

  test('reads and moves the one clock of the sandbox', async () => {
    world = await startWorld();
    expect(await ask('GET')).toEqual([200, { now: '2026-03-02T09:00:00Z' }]);
    expect(await ask('POST', '{"minutes":30}')).toEqual([200, { now: '2026-03-02T09:30:00Z' }]);
    await world.sandbox.clock.advance(60);
    expect(await ask('GET')).toEqual([200, { now: '2026-03-02T10:30:00Z' }]);
    expect(world.host.now()).toBe('2026-03-02T10:30:00Z');
    const created = await world.sandbox.createRepository({ owner: 'ada', name: 'later' });
    expect(created.createdAt).toBe('2026-03-02T10:30:00Z');
  });

  test('refuses what is no move, and moves nothing then', async () => {
    world = await startWorld();
    const { token } = startJob(world, {});
    const cases = [
      ['{"minutes":-5}', JSON_TYPE, 422],
      ['{"minutes":"5"}', JSON_TYPE, 422],
      ['{}', JSON_TYPE, 422],
      ['{"minutes":5,"hours":1}', JSON_TYPE, 422],
      ['{"minutes":5}', { 'content-type': 'text/plain' }, 415],
      ['{"minutes":5}', { ...JSON_TYPE, authorization: `Bearer ${token}` }, 403],
    ] as const;
    for (const [body, headers, status] of cases) {
      expect((await ask('POST', body, headers))[0], `${body} ${JSON.stringify(headers)}`).toBe(status);
    }
    expect((await ask('DELETE'))[0]).toBe(405);
    expect(world.sandbox.clock.now()).toBe('2026-03-02T09:00:00Z');
    expect(world.sandbox.unmodelled).toEqual([]);
    expect((await fetch(`${world.sandbox.url}/_sandbox/weather`)).status).toBe(501);
    expect(() => world.sandbox.createUser({ login: '_sandbox', name: 'x' })).toThrow('not a login');
  });
});
