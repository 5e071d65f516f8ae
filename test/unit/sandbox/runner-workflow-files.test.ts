import { describe, expect, it } from 'vitest';
import { passesPatterns } from '../../../src/sandbox/runner/event-filter.ts';
import { readWorkflow } from '../../../src/sandbox/runner/read-workflow.ts';
import { createFixture, jobOf, logOf, oneJob, runWorkflow } from './runner-fixture.ts';

const SHA = 'a'.repeat(40);
const STEPS = '      - run: echo\n';

describe('a workflow the runner cannot run', () => {
  it.each([
    ['a misspelt key', oneJob(STEPS).replace('jobs:', 'permision: {}\njobs:'), 'permision', 3],
    ['a container', oneJob(STEPS, '    container: x\n'), 'jobs.build.container', 6],
    ['services', oneJob(STEPS, '    services: {}\n'), 'jobs.build.services', 6],
    [
      'another machine',
      oneJob(STEPS).replace('ubuntu-latest', 'windows-latest'),
      'jobs.build.runs-on: windows-latest',
      5,
    ],
    [
      'a reusable workflow of another repository',
      'on: push\njobs:\n  build:\n    uses: a/b/.github/workflows/x.yml@main\n',
      'uses: a/b/.github/workflows/x.yml@main (a workflow of elsewhere)',
      4,
    ],
    [
      'an unknown scope',
      oneJob(STEPS, '    permissions: { packages: read }\n'),
      'jobs.build.permissions.packages',
      6,
    ],
    ['an event', oneJob(STEPS).replace('on: push', 'on: fork'), 'on: fork', 2],
    [
      'pull_request_target',
      oneJob(STEPS).replace('on: push', 'on: { pull_request_target: {} }'),
      'on.pull_request_target',
      2,
    ],
    [
      'an activity type',
      oneJob(STEPS).replace('on: push', 'on: { pull_request: { types: [pinned] } }'),
      'on.pull_request.types: pinned',
      2,
    ],
    ['another shell', oneJob('      - run: x\n        shell: pwsh\n'), 'jobs.build.steps.shell: pwsh', 8],
    ['another action', oneJob(`      - uses: actions/cache@${SHA}\n`), `uses: actions/cache@${SHA}`, 7],
    [
      'an action by tag',
      oneJob('      - uses: actions/checkout@v5\n'),
      'uses: actions/checkout@v5 (not pinned to a full commit SHA)',
      7,
    ],
    [
      'an input of checkout',
      oneJob(`      - uses: actions/checkout@${SHA}\n        with: { path: x }\n`),
      'actions/checkout with: path',
      7,
    ],
    ['an alias', oneJob('      - &a { run: echo }\n      - *a\n'), 'jobs.build.steps (a YAML alias)', 8],
  ])('ends as a startup failure: %s', async (_, workflow, what, line) => {
    const { run } = await runWorkflow(workflow);
    expect(run).toMatchObject({
      status: 'completed',
      conclusion: 'startup_failure',
      jobs: [],
      startupError: `sandbox: 501 not modelled: ${what} at .github/workflows/ci.yml:${line}`,
    });
  });

  it.each([
    ['broken YAML', 'on: [push\njobs: 3', 'Flow sequence in block collection'],
    ['no jobs', 'on: push\n', 'Required property is missing: jobs'],
    ['an empty file', '', 'Expected a scalar value, a sequence, or a mapping'],
    [
      'an unknown context',
      oneJob('      - run: echo ${' + '{ nothing.x }}\n'),
      "Unrecognized named-value: 'nothing'",
    ],
    ['a job that needs itself', oneJob(STEPS, '    needs: build\n'), 'at least one job with no dependencies'],
  ])("ends with the parser's message: %s", async (_, workflow, message) => {
    const { run } = await runWorkflow(workflow);
    expect(run.conclusion).toBe('startup_failure');
    expect(run.startupError).toContain(message);
    expect(run.workflowName).toBe('.github/workflows/ci.yml');
  });

  it('is left alone by events that are not its own', async () => {
    const matrix = oneJob(STEPS, '    strategy: { matrix: { a: [1] } }\n').replace(
      'on: push',
      'on: workflow_dispatch',
    );
    const fixture = createFixture({ '.github/workflows/a.yml': matrix });
    expect(await fixture.push()).toEqual([]);
  });

  it('fails a job that calls hashFiles', async () => {
    const { run } = await runWorkflow(
      oneJob('      - run: echo ${' + "{ hashFiles('a') }}\n        continue-on-error: true\n"),
    );
    expect(jobOf(run).conclusion).toBe('failure');
    expect(logOf(jobOf(run))).toContain('##[error]sandbox: 501 not modelled: hashFiles()');
  });
});

describe('which workflows an event starts', () => {
  it('takes every file of the folder at the commit, by branch and type', async () => {
    const on = (events: string) =>
      oneJob(STEPS).replace('on: push', `on:\n${events}`).replace('name: CI\n', '');
    const fixture = createFixture({
      '.github/workflows/main.yml': on('  push: { branches: [main] }'),
      '.github/workflows/release.yaml': on("  push: { branches: ['release/**', '!release/old'] }"),
      '.github/workflows/review.yml': on('  pull_request: { branches: main }'),
      '.github/workflows/closed.yml': on(
        '  pull_request: { types: closed }\n  schedule: [{ cron: "0 5 * * 1" }]',
      ),
      '.github/workflows/notes.md': 'no workflow',
    });
    const started = async (overrides: Parameters<typeof fixture.push>[0]) =>
      (await fixture.push(overrides)).map(({ workflowPath }) =>
        workflowPath.replace('.github/workflows/', ''),
      );
    const pull = (activity: string, base: string) => ({
      event: 'pull_request' as const,
      ref: 'refs/pull/7/merge',
      activity,
      payload: { pull_request: { base: { ref: base }, head: { ref: 'topic' } } },
    });
    expect(await started({})).toEqual(['main.yml']);
    expect(await started({ ref: 'refs/heads/release/1.2/fix' })).toEqual(['release.yaml']);
    expect(await started({ ref: 'refs/heads/release/old' })).toEqual([]);
    expect(await started({ ref: 'refs/tags/main' })).toEqual([]);
    expect(await started(pull('synchronize', 'main'))).toEqual(['review.yml']);
    expect(await started(pull('opened', 'other'))).toEqual([]);
    expect(await started(pull('closed', 'main'))).toEqual(['closed.yml']);
    await fixture.runner.idle();
  });

  it('starts nothing for a commit that says so', async () => {
    const fixture = createFixture({ '.github/workflows/ci.yml': oneJob(STEPS) });
    const tree = `${fixture.folder}/tree`;
    const { execFileSync } = await import('node:child_process');
    const identity = ['-c', 'user.name=a', '-c', 'user.email=a@example.com'];
    execFileSync('git', [...identity, 'commit', '-q', '--allow-empty', '-m', 'Notes [skip ci]'], {
      cwd: tree,
    });
    execFileSync('git', ['push', '-q', fixture.repository.gitDir, 'HEAD:main'], { cwd: tree });
    expect(await fixture.push()).toEqual([]);
  });

  it.each([
    [['main'], 'main', true],
    [['main'], 'main2', false],
    [['feature/*'], 'feature/a/b', false],
    [['feature/**'], 'feature/a/b', true],
    [['v[12].[0-9]+'], 'v2.10', true],
    [['v1.0'], 'v1x0', false],
    [['*.x', '!b.x'], 'b.x', false],
    [['!main'], 'other', false],
    [['a(b'], 'a(b', true],
  ])('matches %j with %s: %s', (patterns, branch, passes) => {
    expect(passesPatterns(patterns, branch)).toBe(passes);
  });
});

describe('workflow_dispatch', () => {
  const inputs = `on:
  workflow_dispatch:
    inputs:
      dry-run: { type: boolean, default: true }
      level: { type: choice, options: [low, high], default: low }
      reason: { required: true }
jobs:
  build:
    if: inputs.dry-run
    runs-on: ubuntu-latest
    steps:
      - run: echo "\${{ inputs.dry-run == true }} \${{ github.event.inputs.dry-run }} \${{ inputs.level }} \${{ inputs.reason }}"
`;
  const files = { '.github/workflows/go.yml': inputs, '.github/workflows/ci.yml': oneJob(STEPS) };
  const dispatch = (given: object, file = 'go.yml') => ({
    event: 'workflow_dispatch' as const,
    workflowPath: `.github/workflows/${file}`,
    payload: { inputs: given },
  });

  it('starts the one workflow with its inputs and defaults', async () => {
    const fixture = createFixture(files);
    const run = await fixture.runOne(dispatch({ reason: 'because' }));
    expect(logOf(jobOf(run))).toContain('true true low because');
    expect(run.payload['inputs']).toEqual({ 'dry-run': 'true', level: 'low', reason: 'because' });
    const wet = await fixture.runOne(dispatch({ reason: 'x', 'dry-run': 'false' }));
    expect(wet.conclusion).toBe('skipped');
  });

  it.each([
    [{}, "Required input 'reason' not provided"],
    [
      { reason: 'x', level: 'mid' },
      "Provided value 'mid' for input 'level' not in the list of allowed values",
    ],
    [{ reason: 'x', 'dry-run': 'maybe' }, 'is not a boolean'],
    [{ reason: 'x', other: 1 }, 'Unexpected inputs provided: ["other"]'],
  ])('refuses the inputs %j', async (given, message) => {
    const fixture = createFixture(files);
    const refused = await fixture.push(dispatch(given)).catch((error: unknown) => error);
    expect(refused).toMatchObject({
      name: 'WorkflowInputsInvalid',
      message: expect.stringContaining(message),
    });
    expect(fixture.repository.runs).toEqual([]);
  });

  it.each(['missing.yml', 'ci.yml', '../../x.yml', 'a/b.yml'])('refuses %s', async (file) => {
    const fixture = createFixture(files);
    await expect(fixture.push(dispatch({}, file))).rejects.toMatchObject({ name: 'WorkflowNotDispatchable' });
  });
});

describe('readWorkflow', () => {
  it('survives a file that is nested beyond the stack', async () => {
    const text = `on: push\njobs: ${'['.repeat(30_000)}${']'.repeat(30_000)}\n`;
    expect(await readWorkflow('a.yml', text)).toMatchObject({ kind: 'not-modelled', events: null });
  });

  it('keeps what the converter of GitHub drops', async () => {
    const text = oneJob(
      `      - uses: ./actions/x\n        with: { a: 1, b: true }\n      - run: x\n        shell: bash\n        working-directory: sub\n`,
    );
    const reading = await readWorkflow('a.yml', text);
    expect(reading).toMatchObject({
      kind: 'workflow',
      workflow: {
        name: 'CI',
        jobs: [
          {
            condition: 'success()',
            timeoutMinutes: '360',
            steps: [
              {
                id: '__self',
                work: { kind: 'local-action', path: './actions/x', inputs: { a: '1', b: 'true' } },
              },
              { id: '__run', work: { kind: 'script', script: 'x', shell: 'bash', workingDirectory: 'sub' } },
            ],
          },
        ],
      },
    });
  });
});
