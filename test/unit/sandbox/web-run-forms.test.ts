/** Starting workflows by hand, cancelling runs and running them again. */
import { afterEach, beforeEach, describe, expect, it, test } from 'vitest';
import type { WorkflowRun } from '../../../src/sandbox/model.ts';
import { readWorkflowFile } from '../../../src/sandbox/web/workflow-files.ts';
import type { World } from './server-fixture.ts';
import { addRun } from './web-fake-host.ts';
import { startWebWorld, visitor } from './web-visitor.ts';

const DRILL = `name: Drill
on:
  workflow_dispatch:
    inputs:
      service: { description: 'Which service <b>', required: true }
      level: { type: choice, options: [sev1, sev2], default: sev2 }
      loud: { type: boolean, default: true }
jobs: {}
`;
const PAGE = '/ada/ops/actions/workflows/drill.yml';

let world: World;
beforeEach(async () => {
  world = await startWebWorld({
    '.github/workflows/drill.yml': DRILL,
    '.github/workflows/push.yml': 'on: push\njobs: {}\n',
  });
});
afterEach(() => world.close());

describe('a workflow that can be started by hand', () => {
  it('is listed before it ever ran, and shows its inputs as a form', async () => {
    const wim = await visitor(world, 'wim');
    expect((await wim.get('/ada/ops/actions')).html).toContain('workflows/drill.yml">Drill</a>');
    const { html } = await wim.get(PAGE);
    expect(html).toContain('Which service &lt;b> (required)</label>');
    expect(html).toContain('<option value="sev2" selected>');
    expect(html).toContain('<option value="true" selected>');
    expect(html).toContain('<option value="main" selected>');
  });

  it('starts with what was given', async () => {
    const wim = await visitor(world, 'wim');
    const fields = {
      do: 'dispatch',
      ref: 'main',
      'input-service': 'search',
      'input-level': 'sev1',
      'input-loud': '',
    };
    expect(await wim.send(PAGE, fields)).toMatchObject({ status: 303, location: PAGE });
    expect(world.runner.triggers).toMatchObject([
      {
        event: 'workflow_dispatch',
        workflowPath: '.github/workflows/drill.yml',
        headBranch: 'main',
        actor: { login: 'wim' },
        payload: { inputs: { service: 'search', level: 'sev1' } },
      },
    ]);
  });

  it('says beside the input what the runner has against it, and keeps the rest', async () => {
    const message = "Required input 'service' not provided";
    world.runner.refusal = Object.assign(new Error(message), { name: 'WorkflowInputsInvalid' });
    const fields = { do: 'dispatch', ref: 'main', 'input-level': 'sev1' };
    const page = await (await visitor(world, 'wim')).send(PAGE, fields);
    expect(page.status).toBe(422);
    expect(page.html).toContain('id="dispatch-input-service-problem">Required input');
    expect(page.html).toContain('<option value="sev1" selected>');
  });

  it('names a branch that is gone', async () => {
    const page = await (await visitor(world, 'wim')).send(PAGE, { do: 'dispatch', ref: 'gone' });
    expect(page.status).toBe(422);
    expect(page.html).toContain('No ref found for: gone');
  });

  it('is not offered to who may not write, and refused', async () => {
    const eve = await visitor(world, 'eve');
    expect((await eve.get(PAGE)).html).not.toContain('Run workflow');
    const page = await eve.send(PAGE, { do: 'dispatch', ref: 'main', 'input-service': 'x' });
    expect([page.status, world.runner.triggers.length]).toEqual([403, 0]);
  });

  it('is none without workflow_dispatch', async () => {
    const { html } = await (await visitor(world, 'wim')).get('/ada/ops/actions/workflows/push.yml');
    expect(html).not.toContain('Run workflow');
  });
});

const runPage = (run: WorkflowRun): string => `/ada/ops/actions/runs/${run.id}`;

describe('running again', () => {
  it('is asked of the runner', async () => {
    const run = addRun(world.repository, 901);
    const wim = await visitor(world, 'wim');
    expect((await wim.get(runPage(run))).html).toContain('Re-run all jobs');
    expect(await wim.send(runPage(run), { do: 'rerun' })).toMatchObject({
      status: 303,
      location: runPage(run),
    });
    expect(world.runner.reruns).toEqual([run]);
  });

  test.each([
    ['eve', {}, 403],
    ['wim', { status: 'in_progress', conclusion: null }, 403],
    ['wim', { startupError: 'No such key.', conclusion: 'startup_failure' }, 403],
  ] as const)('is not offered to %s for a run with %o, and refused', async (login, more, status) => {
    const run = addRun(world.repository, 901, more);
    const who = await visitor(world, login);
    expect((await who.get(runPage(run))).html).not.toContain('Re-run all jobs');
    const page = await who.send(runPage(run), { do: 'rerun' });
    expect([page.status, world.runner.reruns]).toEqual([status, []]);
    expect(page.html).toContain('That was not done.');
  });
});

describe('cancelling', () => {
  const RUNNING = { status: 'in_progress', conclusion: null, completedAt: null } as const;

  test.each([['queued'], ['in_progress']] as const)(
    'a run that is %s is asked of the runner',
    async (status) => {
      const run = addRun(world.repository, 901, { ...RUNNING, status });
      const wim = await visitor(world, 'wim');
      const { html } = await wim.get(runPage(run));
      expect(html).toContain('Cancel run');
      expect(html).not.toContain('Re-run all jobs');
      expect(await wim.send(runPage(run), { do: 'cancel' })).toMatchObject({
        status: 303,
        location: runPage(run),
      });
      expect(world.runner.cancelled).toEqual([run]);
    },
  );

  test.each([
    ['eve', RUNNING, 403],
    ['wim', {}, 409],
  ] as const)('is not offered to %s for a run with %o, and refused', async (login, more, status) => {
    const run = addRun(world.repository, 901, more);
    const who = await visitor(world, login);
    expect((await who.get(runPage(run))).html).not.toContain('Cancel run');
    const page = await who.send(runPage(run), { do: 'cancel' });
    expect([page.status, world.runner.cancelled]).toEqual([status, []]);
    expect(page.html).toContain('That was not done.');
  });

  it('is not offered to nobody', async () => {
    const run = addRun(world.repository, 901, RUNNING);
    expect((await (await visitor(world)).get(runPage(run))).html).not.toContain('Cancel run');
  });
});

describe('workflow files', () => {
  test.each([
    ['on: workflow_dispatch', 'x', []],
    ['on: [push, workflow_dispatch]', 'x', []],
    ['on: { workflow_dispatch: null }\nname: 7', '7', []],
    ['on: push', 'x', null],
    ['on: [', 'x', null],
    ['- a', 'x', null],
    ['', 'x', null],
    ['a: &a [*a]', 'x', null],
  ])('%j', (text, name, dispatch) => {
    const expected = name === 'x' ? '.github/workflows/a.yml' : name;
    expect(readWorkflowFile('a.yml', text)).toEqual({ file: 'a.yml', name: expected, dispatch });
  });
});
