/** However a move of the clock is cut into pieces, the same schedules fire at the same instants. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createClock } from '../../../src/sandbox/clock/clock.ts';
import { createSchedules } from '../../../src/sandbox/clock/schedules.ts';
import type { FaultRule } from '../../../src/sandbox/faults/fault-rule.ts';
import { createFaults } from '../../../src/sandbox/faults.ts';
import type { SandboxHost } from '../../../src/sandbox/host.ts';
import type { ScheduledWorkflow } from '../../../src/sandbox/ports.ts';
import { createState } from '../../../src/sandbox/state.ts';
import { ada, MAIN, repository } from './web-fake-host.ts';

const START = '2026-03-28T20:00:00Z';
const HOURS = 20;

const minute = fc.integer({ min: 0, max: 59 });
const line = fc.record({
  cron: fc.oneof(
    fc.tuple(minute, fc.integer({ min: 0, max: 23 })).map(([at, hour]) => `${at} ${hour} * * *`),
    fc.integer({ min: 1, max: 30 }).map((step) => `*/${step} * * * *`),
    minute.map((at) => `${at} * * * *`),
  ),
  // Europe changes its clocks in the night that is walked through.
  timezone: fc.constantFrom(null, 'Europe/Berlin', 'Asia/Kolkata'),
});
const workflows = fc
  .array(fc.array(line, { minLength: 1, maxLength: 2 }), { minLength: 1, maxLength: 3 })
  .map((all) => all.map((lines, at): ScheduledWorkflow => ({ workflowPath: `${at}.yml`, lines })));
const rules = fc.array(
  fc.record({
    schedule: fc.constantFrom('*', '0.yml', '1.yml'),
    every: fc.integer({ min: 1, max: 4 }),
    effect: fc.oneof(
      fc.constant({ kind: 'lost' } as const),
      fc.integer({ min: 1, max: 200 }).map((minutes) => ({ kind: 'late', minutes }) as const),
    ),
  }),
  { maxLength: 2 },
);
const cuts = fc.array(fc.integer({ min: 0, max: HOURS * 60 }), { maxLength: 8 });

/** What fires when the clock goes through the same hours in steps that end at these minutes. */
async function walk(
  schedules: readonly ScheduledWorkflow[],
  script: readonly FaultRule[],
  ends: readonly number[],
): Promise<readonly string[]> {
  const fired: string[] = [];
  const state = createState();
  state.repositories.set('ada/ops', { ...repository(ada, 'ops'), lastActivityAt: START });
  const host = {
    url: 'http://127.0.0.1',
    state,
    git: { resolve: async () => MAIN },
    runner: {
      schedules: async () => schedules,
      trigger: async ({ workflowPath }: { workflowPath: string }) => {
        fired.push(`${clock.now()} ${workflowPath}`);
        return [];
      },
      idle: async () => undefined,
    },
  } as unknown as SandboxHost;
  const faults = createFaults(script, () => clock.now());
  const schedulesOf = createSchedules(host, ({ workflowPath }) => faults.decideSchedule(workflowPath));
  const clock = createClock(START, { ...schedulesOf, moved: () => undefined });
  let reached = 0;
  for (const end of [...ends].sort((a, b) => a - b)) {
    await clock.advance(end - reached);
    reached = end;
  }
  await clock.advance(HOURS * 60 - reached);
  return fired;
}

it('fires the same in one move and in many, in order, no workflow twice within five minutes', async () => {
  await fc.assert(
    fc.asyncProperty(workflows, rules, cuts, async (schedules, script, ends) => {
      const whole = await walk(schedules, script, []);
      expect(await walk(schedules, script, ends)).toEqual(whole);
      const times = whole.map((entry) => entry.slice(0, 20));
      expect(times).toEqual([...times].sort());
      if (script.length > 0) return;
      for (const { workflowPath } of schedules) {
        const own = whole
          .filter((entry) => entry.endsWith(` ${workflowPath}`))
          .map((entry) => entry.slice(0, 20));
        const gaps = own.slice(1).map((time, at) => Date.parse(time) - Date.parse(own[at] ?? ''));
        expect(Math.min(...gaps, 300_000)).toBe(300_000);
      }
    }),
    { numRuns: 40 },
  );
});
