import { describe, expect, it } from 'vitest';
import { combinationName, expandMatrix } from '../../../src/sandbox/runner/matrix.ts';
import { jobOf, logOf, oneJob, runWorkflow } from './runner-fixture.ts';

const expression = (text: string) => `\${{ ${text} }}`;

describe('expandMatrix', () => {
  // The examples are those of GitHub's documentation, in other words.
  it.each([
    ['one list', { v: [1, 2] }, [{ v: 1 }, { v: 2 }]],
    [
      'the first list changes slowest',
      { os: ['a', 'b'], v: [1, 2] },
      [
        { os: 'a', v: 1 },
        { os: 'a', v: 2 },
        { os: 'b', v: 1 },
        { os: 'b', v: 2 },
      ],
    ],
    ['exclude by one value', { os: ['a', 'b'], v: [1, 2], exclude: [{ os: 'a' }] }, 'b1 b2'],
    ['exclude by all values', { os: ['a', 'b'], v: [1, 2], exclude: [{ os: 'a', v: 2 }] }, 'a1 b1 b2'],
    ['include alone', { include: [{ os: 'a', v: 1 }] }, 'a1'],
    [
      'include into all, into some, as one more',
      {
        fruit: ['apple', 'pear'],
        animal: ['cat', 'dog'],
        include: [
          { color: 'green' },
          { color: 'pink', animal: 'cat' },
          { fruit: 'apple', shape: 'circle' },
          { fruit: 'banana' },
          { fruit: 'banana', animal: 'cat' },
        ],
      },
      [
        { fruit: 'apple', animal: 'cat', color: 'pink', shape: 'circle' },
        { fruit: 'apple', animal: 'dog', color: 'green', shape: 'circle' },
        { fruit: 'pear', animal: 'cat', color: 'pink' },
        { fruit: 'pear', animal: 'dog', color: 'green' },
        { fruit: 'banana' },
        { fruit: 'banana', animal: 'cat' },
      ],
    ],
    [
      'exclude before include',
      { os: ['a', 'b'], v: [1], exclude: [{ os: 'a' }], include: [{ os: 'a', v: 1 }] },
      'b1 a1',
    ],
  ])('%s', (_, matrix, expected) => {
    const all = expandMatrix(matrix);
    if (typeof expected === 'string') {
      expect(all.map((each) => `${each['os']}${each['v']}`).join(' ')).toBe(expected);
    } else expect(all).toEqual(expected);
  });

  it.each([
    ['a text', 'x', 'the matrix is not a mapping'],
    ['a vector that is a text', { os: 'x' }, "Matrix vector 'os' is not a list"],
    ['an empty vector', { os: [] }, "Matrix vector 'os' does not contain any values"],
    ['nothing left', { os: ['a'], exclude: [{ os: 'a' }] }, 'the matrix has no jobs'],
    ['257 jobs', { n: Array.from({ length: 257 }, (_, n) => n) }, 'makes 257 jobs, 256 at most'],
    ['include of texts', { include: ['x'] }, 'matrix include is not a list of mappings'],
  ])('refuses %s', (_, matrix, message) => {
    expect(() => expandMatrix(matrix)).toThrow(message);
  });

  it('takes 256 jobs, and shows values in names', () => {
    expect(expandMatrix({ n: Array.from({ length: 256 }, (_, n) => n) })).toHaveLength(256);
    expect(combinationName('build', { os: 'a', v: 20, deep: { x: [1] } })).toBe('build (a, 20, {"x":[1]})');
  });
});

describe('a job with a matrix', () => {
  it('runs once for each combination, with its contexts, and gives the last outputs', async () => {
    const { run } = await runWorkflow(
      oneJob(
        `      - run: echo "is ${expression('matrix.os')} ${expression('strategy.job-index')} of ${expression('strategy.job-total')} $V"
      - id: out
        run: echo "os=${expression('matrix.os')}" >> "$GITHUB_OUTPUT"
`,
        `    strategy: { matrix: { os: [a, b] }, max-parallel: 1 }
    env: { V: "v${expression('matrix.os')}" }
    outputs: { os: "${expression('steps.out.outputs.os')}" }
`,
      ).concat(
        `  after:\n    needs: build\n    runs-on: ubuntu-latest\n    steps:\n      - run: echo "after ${expression("format('{0} {1}', needs.build.result, needs.build.outputs.os)")}"\n`,
      ),
    );
    expect(run.jobs.map(({ key, name, conclusion }) => [key, name, conclusion])).toEqual([
      ['build', 'build (a)', 'success'],
      ['build', 'build (b)', 'success'],
      ['after', 'after', 'success'],
    ]);
    const [first, second, after] = run.jobs.map(logOf);
    expect(first).toContain('is a 0 of 2 va');
    expect(second).toContain('is b 1 of 2 vb');
    // With one at a time the second is the last to end.
    expect(after).toContain('after success b');
    expect((run.jobs[0]?.completedAt ?? '') < (run.jobs[1]?.startedAt ?? '')).toBe(true);
  });

  it('takes its lists from a job before it, and names from the values', async () => {
    const { run } = await runWorkflow(`on: push
jobs:
  plan:
    runs-on: ubuntu-latest
    outputs: { list: "${expression('steps.p.outputs.list')}" }
    steps:
      - id: p
        run: echo 'list=["x","y"]' >> "$GITHUB_OUTPUT"
  build:
    needs: plan
    name: Build ${expression('matrix.what')}
    runs-on: ubuntu-latest
    strategy: { matrix: { what: "${expression('fromJSON(needs.plan.outputs.list)')}" } }
    steps:
      - run: echo ${expression('matrix.what')}
  not:
    if: false
    runs-on: ubuntu-latest
    strategy: { matrix: { what: [1, 2] } }
    steps:
      - run: echo
`);
    expect(run.jobs.map(({ name, conclusion }) => `${name}: ${conclusion}`)).toEqual([
      'plan: success',
      'Build x: success',
      'Build y: success',
      'not: skipped',
    ]);
  });

  const failing = (more: string) =>
    oneJob(
      `      - run: ${expression("matrix.n == 1 && 'false' || 'true'")}\n`,
      `    strategy: { max-parallel: 1, matrix: { n: [1, 2] }${more} }\n`,
    );

  it.each([
    ['a failure ends the others', '', ['failure', 'cancelled']],
    ['unless told not to', ', fail-fast: false', ['failure', 'success']],
  ])('%s', async (_, more, conclusions) => {
    const { run } = await runWorkflow(failing(more));
    expect(run.jobs.map(({ conclusion }) => conclusion)).toEqual(conclusions);
    expect(run.conclusion).toBe('failure');
    const second = run.jobs[1];
    if (more === '' && second !== undefined) {
      expect(logOf(second)).toContain('The strategy configuration was canceled because "build (1)" failed');
    }
  });

  it('that GitHub refuses fails without running', async () => {
    const { run } = await runWorkflow(oneJob('      - run: echo\n', '    strategy: { matrix: { n: [] } }\n'));
    expect(jobOf(run).conclusion).toBe('failure');
    expect(logOf(jobOf(run))).toContain("Matrix vector 'n' does not contain any values");
  });
});

describe('continue-on-error of a job', () => {
  it('lets the run and the jobs after it succeed; the job itself has failed', async () => {
    const { run } = await runWorkflow(
      oneJob(
        '      - run: exit 1\n',
        `    continue-on-error: ${expression('matrix.shaky')}\n    strategy: { fail-fast: true, matrix: { shaky: [true] } }\n`,
      ).concat(
        `  after:\n    needs: build\n    runs-on: ubuntu-latest\n    steps:\n      - run: echo ${expression('needs.build.result')}\n`,
      ),
    );
    expect(run.jobs.map(({ conclusion }) => conclusion)).toEqual(['failure', 'success']);
    expect(run.conclusion).toBe('success');
    expect(logOf(jobOf(run, 'after'))).toMatch(/^success$/m);
  });

  it('does not cover what the sandbox does not model', async () => {
    const { run } = await runWorkflow(
      oneJob(`      - run: echo ${expression("hashFiles('x')")}\n`, '    continue-on-error: true\n'),
    );
    expect(run.conclusion).toBe('failure');
  });
});
