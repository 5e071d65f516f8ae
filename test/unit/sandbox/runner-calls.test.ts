import { describe, expect, it } from 'vitest';
import { jobOf, logOf, runWorkflow } from './runner-fixture.ts';

const expression = (text: string) => `\${{ ${text} }}`;

const CALLED = `name: Called
on:
  workflow_call:
    inputs:
      what: { type: string, required: true }
      dry: { type: boolean, default: true }
      count: { type: number, default: 3 }
    outputs:
      made: { value: "${expression('jobs.make.outputs.made')}" }
env: { OWN: own }
jobs:
  make:
    name: Make
    runs-on: ubuntu-latest
    outputs: { made: "${expression('steps.m.outputs.made')}" }
    steps:
      - id: m
        run: |
          echo "made=${expression('inputs.what')}" >> "$GITHUB_OUTPUT"
          echo "got ${expression("format('{0} {1} {2}', inputs.what, inputs.dry, inputs.count)")} $OWN-$OUTER $GITHUB_WORKFLOW $GITHUB_JOB"
  check:
    needs: make
    if: inputs.dry
    runs-on: ubuntu-latest
    steps:
      - run: echo "needs ${expression('needs.make.outputs.made')}"
`;

function calling(job: string, more = ''): string {
  return `name: Outer
on: push
env: { OUTER: outer }
jobs:
  before:
    runs-on: ubuntu-latest
    outputs: { name: x }
    steps:
      - run: echo
  call:
    needs: before
    uses: ./.github/workflows/called.yml
${job}  after:
    needs: call
    runs-on: ubuntu-latest
    steps:
      - run: echo "after ${expression("format('{0} {1}', needs.call.result, needs.call.outputs.made)")}"
${more}`;
}

async function run(workflow: string, called = CALLED) {
  return (await runWorkflow(workflow, {}, { '.github/workflows/called.yml': called })).run;
}

describe('a reusable workflow of the repository', () => {
  it('runs its jobs in the place of the caller: inputs, outputs, own env, needs', async () => {
    const made = await run(
      calling(
        `    with: { what: "${expression('needs.before.outputs.name')}", count: 5 }\n    secrets: inherit\n`,
      ),
    );
    expect(made.jobs.map(({ key, name, conclusion }) => [key, name, conclusion])).toEqual([
      ['before', 'before', 'success'],
      ['call/make', 'call / Make', 'success'],
      ['call/check', 'call / check', 'success'],
      ['after', 'after', 'success'],
    ]);
    expect(logOf(jobOf(made, 'call/make'))).toContain('got x true 5 own- Outer make');
    expect(logOf(jobOf(made, 'call/check'))).toContain('needs x');
    expect(logOf(jobOf(made, 'after'))).toContain('after success x');
  });

  it('is skipped as one, and its failure is the caller’s', async () => {
    const skipped = await run(calling('    if: false\n    with: { what: x }\n'));
    expect(skipped.jobs.map(({ name, conclusion }) => `${name}: ${conclusion}`)).toEqual([
      'before: success',
      'call: skipped',
      'after: skipped',
    ]);
    const failed = await run(
      calling('    with: { what: x }\n'),
      CALLED.replace('echo "got', 'exit 1; echo "'),
    );
    expect(failed.conclusion).toBe('failure');
    expect(failed.jobs.map(({ conclusion }) => conclusion)).toEqual([
      'success',
      'failure',
      'skipped',
      'skipped',
    ]);
  });

  it('has a matrix of its own, and calls others', async () => {
    const inner = `on: workflow_call
jobs:
  deep:
    runs-on: ubuntu-latest
    strategy: { matrix: { n: [1, 2] } }
    steps: [{ run: "echo ${expression('matrix.n')}" }]
`;
    const middle = 'on: workflow_call\njobs:\n  mid:\n    uses: ./.github/workflows/inner.yml\n';
    const outer = 'on: push\njobs:\n  top:\n    uses: ./.github/workflows/middle.yml\n';
    const { run: made } = await runWorkflow(
      outer,
      {},
      { '.github/workflows/middle.yml': middle, '.github/workflows/inner.yml': inner },
    );
    expect(made.jobs.map(({ key, name }) => [key, name])).toEqual([
      ['top/mid/deep', 'top / mid / deep (1)'],
      ['top/mid/deep', 'top / mid / deep (2)'],
    ]);
    expect(made.conclusion).toBe('success');
  });

  it('has the caller’s permissions and no more', async () => {
    const workflow = calling('    with: { what: x }\n    permissions: { contents: read, issues: write }\n');
    const { fixture } = await runWorkflow(workflow, {}, { '.github/workflows/called.yml': CALLED });
    expect(fixture.identities[1]?.permissions).toMatchObject({ contents: 'read', issues: 'write' });
    const cut = CALLED.replace('    name: Make\n', '    name: Make\n    permissions: { issues: read }\n');
    const less = await runWorkflow(workflow, {}, { '.github/workflows/called.yml': cut });
    expect(less.fixture.identities[1]?.permissions).toMatchObject({ contents: 'none', issues: 'read' });
  });

  it.each([
    [
      'a missing file',
      calling('    with: { what: x }\n').replace('called.yml', 'none.yml'),
      CALLED,
      'not found',
    ],
    [
      'no workflow_call',
      calling(''),
      'on: workflow_dispatch\njobs: { a: { runs-on: ubuntu-latest, steps: [{ run: x }] } }\n',
      'not reusable',
    ],
    ['a missing input', calling(''), CALLED, 'Input what is required, but not provided'],
    [
      'an unknown input',
      calling('    with: { what: x, other: y }\n'),
      CALLED,
      'Invalid input, other is not defined',
    ],
    [
      'more permissions than the caller has',
      calling('    with: { what: x }\n'),
      CALLED.replace('    name: Make\n', '    name: Make\n    permissions: { issues: write }\n'),
      "The nested job 'make' is requesting 'issues: write', but is only allowed 'issues: none'.",
    ],
    [
      'a circle',
      calling('    with: { what: x }\n'),
      'on: workflow_call\njobs:\n  again:\n    uses: ./.github/workflows/called.yml\n',
      'Invalid input, what is not defined',
    ],
    [
      'an endless circle',
      calling(''),
      'on: workflow_call\njobs:\n  again:\n    uses: ./.github/workflows/called.yml\n',
      'more than 10 levels',
    ],
    [
      'a strategy of the caller',
      calling('    strategy: { matrix: { a: [1] } }\n    with: { what: x }\n'),
      CALLED,
      'not modelled: strategy of a job that calls a workflow',
    ],
    [
      'secrets by name',
      calling('    secrets: { a: b }\n    with: { what: x }\n'),
      CALLED,
      'not modelled: jobs.call.secrets.a',
    ],
  ])('does not start: %s', async (_, workflow, called, message) => {
    const made = await run(workflow, called);
    expect(made).toMatchObject({ conclusion: 'startup_failure', jobs: [] });
    expect(made.startupError).toContain(message);
  });

  it('with an input of the wrong kind fails', async () => {
    const made = await run(calling('    with: { what: x, count: "many" }\n'));
    expect(made.conclusion).not.toBe('success');
  });
});
