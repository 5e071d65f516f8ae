/** GitHub's unkind sides: what a run could not do, because of faults or limits, the next scheduled run does. */
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { FaultRule } from '../../src/sandbox/faults/fault-rule.ts';
import type { LimitRules } from '../../src/sandbox/limits/limit-rules.ts';
import { anIncident, anItem } from './records.ts';
import {
  createWorld,
  fileOnMain,
  issues,
  logOf,
  newestRun,
  pushToMain,
  type World,
  writesSince,
} from './world.ts';

const FILES = Object.fromEntries([anIncident(1), anItem(1, 1), anItem(1, 2), anItem(1, 3)]);
const ISSUES = '/repos/{owner}/{repo}/issues';
const DAY = 24 * 60;

let world: World;
beforeEach(async () => {
  world = await createWorld();
});
afterEach(async () => {
  expect(world.github.unmodelled).toEqual([]);
  await world.close();
});

/** Three issues, each number in its file, and a day later nothing to do. */
async function expectSettled(): Promise<void> {
  expect(issues(world).map(({ title }) => title)).toEqual(
    [1, 2, 3].map((n) => expect.stringContaining(`Fix part ${n}`)),
  );
  for (const { number, title } of issues(world)) {
    const nn = /part (\d)/.exec(title)?.[1];
    const text = await fileOnMain(world, `incidents/2026/INC-2026-0001/actions/0${nn}-fix.md`);
    expect(text).toContain(`issue: ${number}`);
  }
  const from = world.github.requests.length;
  const runs = world.repository.runs.length;
  await world.github.clock.advance(DAY);
  expect(world.repository.runs.length).toBeGreaterThan(runs);
  expect(writesSince(world, from)).toEqual([]);
}

it.each<[string, readonly FaultRule[]]>([
  [
    'a 502 for the second issue',
    [{ route: ISSUES, method: 'POST', nth: 2, effect: { kind: 'answer', status: 502 } }],
  ],
  [
    'the answer to the second issue lost',
    [{ route: ISSUES, method: 'POST', nth: 2, effect: { kind: 'lose-response' } }],
  ],
  [
    'the answer to the commit lost',
    [{ route: 'graphql: createCommitOnBranch', nth: 1, effect: { kind: 'lose-response' } }],
  ],
  ['an outage of hours', [{ until: '2026-03-02T20:00:00Z', effect: { kind: 'outage' } }]],
])('%s: the schedule mends it, nothing is doubled', async (_, rules) => {
  world.github.faults.rules = rules;
  await pushToMain(world, FILES);
  expect(newestRun(world, 'action-items.yml').conclusion).toBe('failure');
  await world.github.clock.advance(DAY);
  const run = newestRun(world, 'action-items.yml');
  expect(run).toMatchObject({ event: 'schedule', conclusion: 'success' });
  expect(run.createdAt).toMatch(/^2026-03-03T05:23/);
  await expectSettled();
});

it('a schedule that is lost, then late, only takes longer', async () => {
  world.github.faults.rules = [
    { route: ISSUES, method: 'POST', nth: 1, effect: { kind: 'answer', status: 500 } },
    { schedule: '.github/workflows/action-items.yml', nth: 1, effect: { kind: 'lost' } },
    { schedule: '.github/workflows/action-items.yml', nth: 2, effect: { kind: 'late', minutes: 90 } },
  ];
  await pushToMain(world, FILES);
  await world.github.clock.advance(DAY);
  expect(newestRun(world, 'action-items.yml')).toMatchObject({ event: 'push', conclusion: 'failure' });
  await world.github.clock.advance(DAY);
  expect(newestRun(world, 'action-items.yml')).toMatchObject({ event: 'schedule', conclusion: 'success' });
  expect(newestRun(world, 'action-items.yml').createdAt).toMatch(/^2026-03-04T06:53/);
  await expectSettled();
});

it.each<[string, LimitRules]>([
  ['primary', { primary: { repository: 4 } }],
  ['secondary', { secondary: { contentPerHour: 1 } }],
])('a %s limit stops a run, which says so; when it is over the schedule goes on', async (_, rules) => {
  world.github.limits.rules = rules;
  await pushToMain(world, FILES);
  const run = newestRun(world, 'action-items.yml');
  expect(run.conclusion).toBe('failure');
  expect(logOf(run)).toMatch(/rate limit exceeded|secondary rate limit/);
  expect(logOf(run)).toContain('Run it again in some minutes');
  expect(issues(world).length).toBeLessThan(3);
  world.github.limits.rules = null;
  await world.github.clock.advance(DAY);
  expect(newestRun(world, 'action-items.yml')).toMatchObject({ event: 'schedule', conclusion: 'success' });
  await expectSettled();
});
