import { writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { WorkflowRun } from '../../../src/sandbox/model.ts';
import { createConcurrencyLanes } from '../../../src/sandbox/runner/waiting-places.ts';
import { createFixture, jobOf, logOf, oneJob, runWorkflow } from './runner-fixture.ts';

/** Waits for a file whose name the event brings. */
const GATED = oneJob(
  '      - run: until [ -e "$GATE" ]; do sleep 0.01; done\n        env: { GATE: "${' +
    '{ github.event.gate }}" }\n',
);

function inGroup(workflow: string, more: string): string {
  return workflow.replace('jobs:', `concurrency: { group: comments${more} }\njobs:`);
}

test('queue: max lets all wait and runs them in the order they came', async () => {
  const fixture = createFixture({ '.github/workflows/ci.yml': inGroup(GATED, ', queue: max') });
  const gate = `${fixture.folder}/gate`;
  const runs: WorkflowRun[] = [];
  for (let at = 0; at < 4; at += 1) runs.push(...(await fixture.push({ payload: { gate } })));
  await fixture.until(() => runs[0]?.status === 'in_progress');
  expect(runs.map(({ status }) => status)).toEqual(['in_progress', 'queued', 'queued', 'queued']);
  writeFileSync(gate, '');
  await fixture.runner.idle();
  expect(runs.map(({ conclusion }) => conclusion)).toEqual(['success', 'success', 'success', 'success']);
  const starts = runs.map(({ startedAt }) => startedAt);
  expect(starts).toEqual([...starts].sort());
  expect((runs[0]?.completedAt ?? '') < (runs[1]?.startedAt ?? '')).toBe(true);
});

test('of a queue for jobs all have their turn too', async () => {
  const { run } = await runWorkflow(
    oneJob('      - run: echo\n', '    concurrency: { group: g, queue: max, cancel-in-progress: false }\n'),
  );
  expect(run.conclusion).toBe('success');
});

test('a hundred may wait; the next is cancelled at once and nobody else', async () => {
  const lanes = createConcurrencyLanes();
  const rules = { cancelInProgress: false, queue: 'max' } as const;
  const told: (readonly [number, string])[] = [];
  const places = Array.from({ length: 102 }, (_, at) =>
    lanes.enter('g', rules, (why) => told.push([at, why])),
  );
  expect(told).toEqual([[101, 'full']]);
  expect(await places[101]?.granted).toBe(false);
  places[50]?.withdraw();
  places[0]?.leave();
  expect(await places[1]?.granted).toBe(true);
  // Two are gone: there is room again.
  lanes.enter('g', rules, (why) => told.push([102, why]));
  expect(told).toHaveLength(1);
  lanes.enter('g', { ...rules, queue: 'single' }, () => undefined);
  expect(told.length).toBe(1 + 98 + 1);
});

test.each([
  ['the file says so', ', queue: max, cancel-in-progress: true'],
  ['an expression says so', ', queue: max, cancel-in-progress: "${' + "{ github.event_name == 'push' }}\""],
])('queue: max cannot cancel what runs: %s', async (_, more) => {
  const { run } = await runWorkflow(inGroup(oneJob('      - run: echo\n'), more));
  expect(run.conclusion).toBe('startup_failure');
  expect(run.startupError).toContain('`queue: max` cannot be combined with `cancel-in-progress: true`');
});

test('defaults: a job’s replace the workflow’s, a step’s own the job’s', async () => {
  const defaults = (folder: string) => `{ run: { working-directory: ${folder}, shell: bash } }`;
  const steps = [
    '      - run: mkdir one two\n        working-directory: .\n',
    '      - run: echo "a $PWD"\n',
    '      - run: echo "b $PWD"\n        working-directory: two\n',
    '      - run: false | echo "c"\n        continue-on-error: true\n        id: pipe\n',
    '      - run: echo "d ${' + '{ steps.pipe.outcome }}"\n',
  ];
  const workflow = oneJob(steps.join(''), `    defaults: ${defaults('one')}\n`).replace(
    'jobs:',
    `defaults: ${defaults('missing')}\njobs:`,
  );
  const log = logOf(jobOf((await runWorkflow(workflow)).run));
  expect(log).toMatch(/^a .*\/one$/m);
  expect(log).toMatch(/^b .*\/two$/m);
  // `shell: bash` fails on the first of a pipe, the shell without a name does not.
  expect(log).toMatch(/^d failure$/m);
});
