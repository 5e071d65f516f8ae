import { describe, expect, it } from 'vitest';
import { jobOf, logOf, oneJob, runWorkflow, stepConclusions } from './runner-fixture.ts';

const expression = (text: string) => `\${{ ${text} }}`;
const CHECKOUT = `      - uses: actions/checkout@${'b'.repeat(40)}\n`;
const composite = (steps: string, more = '') =>
  `name: x\ndescription: x\n${more}runs:\n  using: composite\n  steps:\n${steps}`;
const run = (script: string, more = '') => `    - run: ${script}\n      shell: bash\n${more}`;

async function use(metadata: string, steps = '      - uses: ./x\n        id: x\n', files = {}) {
  const made = await runWorkflow(oneJob(`${CHECKOUT}${steps}`), {}, { 'x/action.yml': metadata, ...files });
  const job = jobOf(made.run);
  return { job, log: logOf(job), run: made.run };
}

describe('a composite action', () => {
  it('has inputs, steps, env and outputs of its own', async () => {
    const { log, job } = await use(
      composite(
        run(
          `echo "in ${expression('inputs.what')} ${expression('inputs.level')} $A $B [${expression('steps.before.outputs.o')}]"`,
          '      env: { B: b }\n',
        ) +
          run(`echo "made=${expression('inputs.what')}!" >> "$GITHUB_OUTPUT"`, '      id: make\n') +
          run('echo "LATER=later" >> "$GITHUB_ENV"; echo "path [$GITHUB_ACTION_PATH]"') +
          run('echo "then $LATER [$B]"') +
          run('echo "# Part one" >> "$GITHUB_STEP_SUMMARY"') +
          run('echo "# Part two" >> "$GITHUB_STEP_SUMMARY"'),
        `inputs:
  what: { description: d, required: true }
  level: { description: d, default: low }
outputs:
  made: { description: d, value: "${expression('steps.make.outputs.made')}" }
`,
      ),
      `      - id: before
        run: echo "o=outer" >> "$GITHUB_OUTPUT"
      - uses: ./x
        id: x
        env: { A: a }
        with: { What: ever }
      - run: echo "out ${expression('steps.x.outputs.made')} $LATER [$A] [$GITHUB_ACTION_PATH] [${expression('steps.make.outputs.made')}]"
`,
    );
    // Steps of the job are not seen inside, steps of the action not outside.
    expect(log).toContain('in ever low a b []');
    expect(log).toContain('then later []');
    expect(log).toMatch(/path \[.*\/x\]/);
    expect(log).toContain('out ever! later [] [] []');
    expect(job.steps[3]?.summary).toBe('# Part one\n# Part two\n');
    expect(stepConclusions(job)).toEqual(['success', 'success', 'success', 'success']);
  });

  it('runs conditions by how it fares itself', async () => {
    const { log, job } = await use(
      composite(
        run('echo "always ran"; exit 1', '      id: bad\n') +
          run('echo "skipped"') +
          run('echo "by failure"', '      if: failure()\n') +
          run('echo "by always"', `      if: ${expression("always() && steps.bad.outcome == 'failure'")}\n`) +
          run('echo "not this"', "      if: steps.bad.outcome == 'failure'\n"),
      ),
      '      - uses: ./x\n        continue-on-error: true\n      - run: echo "job goes on"\n',
    );
    const said = log
      .split('\n')
      .filter((line) => /^(always ran|skipped|by \w+|not this|job goes on)$/.test(line));
    expect(said).toEqual(['always ran', 'by failure', 'by always', 'job goes on']);
    expect(job.annotations.map(({ message }) => message)).toEqual(['Process completed with exit code 1.']);
  });

  it('starts clean inside of a job that has failed', async () => {
    const { log } = await use(
      composite(run('echo "inside"')),
      '      - run: exit 1\n      - uses: ./x\n        if: always()\n',
    );
    expect(log).toMatch(/^inside$/m);
  });

  it('tolerates a step that may fail', async () => {
    const { job, log } = await use(
      composite(
        run('exit 1', '      id: bad\n      continue-on-error: true\n') +
          run(`echo "${expression("format('{0} {1}', steps.bad.outcome, steps.bad.conclusion)")}"`),
      ),
    );
    expect(job.conclusion).toBe('success');
    expect(log).toMatch(/^failure success$/m);
  });

  it('uses other actions, JavaScript ones with their inputs, and shares the ten annotations', async () => {
    const many = `for n in 1 2 3 4 5 6 7 8; do echo "::warning::w$n"; done`;
    const { job, log } = await use(
      composite(
        `${run(`'${many}'`)}    - uses: ./y\n      id: y\n      with: { a: 1 }\n${run(`echo "y ${expression('steps.y.outputs.seen')}"`)}`,
      ),
      undefined,
      {
        'y/action.yml':
          'name: y\ndescription: y\ninputs: { a: { description: a } }\nruns: { using: node24, main: m.js }\n',
        'y/m.js': `console.log('::warning::x1'); console.log('::warning::x2'); console.log('::warning::x3');
          require('node:fs').appendFileSync(process.env.GITHUB_OUTPUT, 'seen=' + process.env.INPUT_A + '\\n');`,
      },
    );
    expect(log).toMatch(/^y 1$/m);
    expect(job.annotations.map(({ message }) => message)).toEqual([
      'w1',
      'w2',
      'w3',
      'w4',
      'w5',
      'w6',
      'w7',
      'w8',
      'x1',
      'x2',
    ]);
  });

  it.each([
    ['no shell', composite('    - run: echo\n'), 'Required property is missing: shell'],
    ['secrets', composite(run(`echo ${expression('secrets.GITHUB_TOKEN')}`)), 'secrets'],
    ['itself, without end', composite('    - uses: ./x\n'), 'Composite action depth exceeded max depth 10'],
  ])('fails the step: %s', async (_, metadata, message) => {
    const { job } = await use(metadata);
    expect(job.conclusion).toBe('failure');
    expect(job.annotations.map((each) => each.message).join('\n')).toContain(message);
  });
});
