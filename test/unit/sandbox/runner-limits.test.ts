import { describe, expect, it } from 'vitest';
import {
  createFixture,
  type Fixture,
  jobOf,
  logOf,
  oneJob,
  runWorkflow,
  stepConclusions,
} from './runner-fixture.ts';

const expression = (text: string) => `\${{ ${text} }}`;

describe('timeout-minutes, by the time of the sandbox', () => {
  /** Starts the workflow and moves the clock when its first step runs. */
  async function wait(workflow: string, seconds: readonly number[]): Promise<ReturnType<Fixture['runOne']>> {
    const fixture = createFixture({ '.github/workflows/ci.yml': workflow });
    const [run] = await fixture.push();
    if (run === undefined) throw new Error('no run');
    await fixture.until(() => run.jobs[0]?.steps[1]?.status === 'in_progress');
    for (const each of seconds) fixture.advance(each);
    await fixture.runner.idle();
    return run;
  }
  const HANG = '      - run: sleep 600\n';
  const CLEAN = '      - if: cancelled()\n        run: echo cleaning\n';

  it('cancels a job whose time is over; cancelled() steps still run', async () => {
    const run = await wait(oneJob(HANG + CLEAN, '    timeout-minutes: 10\n'), [300, 400]);
    expect(stepConclusions(jobOf(run))).toEqual(['cancelled', 'success']);
    expect(jobOf(run).conclusion).toBe('cancelled');
    expect(logOf(jobOf(run))).toContain('exceeded the maximum execution time of 10 minutes');
  });

  it('is six hours without saying so', async () => {
    const run = await wait(oneJob(HANG), [6 * 3600]);
    expect(logOf(jobOf(run))).toContain('exceeded the maximum execution time of 360 minutes');
  });

  it('fails a step whose time is over, and the job goes on as after any failure', async () => {
    const step = `${HANG}        timeout-minutes: 5\n        name: Hang\n        continue-on-error: true\n`;
    const run = await wait(oneJob(`${step}      - run: echo next\n`), [301]);
    expect(stepConclusions(jobOf(run))).toEqual(['success', 'success']);
    expect(jobOf(run).annotations.map(({ message }) => message)).toEqual([
      "The action 'Hang' has timed out after 5 minutes.",
    ]);
    expect(logOf(jobOf(run))).toMatch(/^next$/m);
  });

  it('lets a step be that is in time', async () => {
    const fixture = createFixture({
      '.github/workflows/ci.yml': oneJob(
        '      - run: echo\n        timeout-minutes: 5\n',
        '    timeout-minutes: 5\n',
      ),
    });
    const run = await fixture.runOne();
    expect(run.conclusion).toBe('success');
  });

  it.each(['0', 'soon'])('%s is no time', async (minutes) => {
    const { run } = await runWorkflow(
      oneJob(`      - run: echo\n        timeout-minutes: ${expression(`'${minutes}' && '${minutes}'`)}\n`),
    );
    expect(jobOf(run).annotations[0]?.message).toContain('timeout-minutes is not a positive number');
  });
});

describe('the limits of a job', () => {
  it('are 10 annotations of each kind a step and 50 in all', async () => {
    const say = (kind: string) => `for n in $(seq 12); do echo "::${kind}::${kind} $n"; done`;
    const step = `      - run: |\n          ${say('error')}\n          ${say('warning')}\n`;
    const job = jobOf((await runWorkflow(oneJob(step.repeat(3)))).run);
    const counts = job.annotations.map(({ level }) => level);
    expect(counts.slice(0, 20)).toEqual([...Array(10).fill('failure'), ...Array(10).fill('warning')]);
    expect(counts).toHaveLength(50);
    // The log has them all.
    expect(logOf(job).match(/^##\[error\]error/gm)).toHaveLength(36);
  });

  it('are twenty summaries', async () => {
    const step = '      - run: echo "part" >> "$GITHUB_STEP_SUMMARY"\n';
    const job = jobOf((await runWorkflow(oneJob(step.repeat(22)))).run);
    expect(job.steps.filter(({ summary }) => summary === 'part\n')).toHaveLength(20);
    expect(job.conclusion).toBe('success');
  });

  const outputs = (length: number) =>
    oneJob(
      `      - id: o\n        run: echo "big=$(head -c ${length} /dev/zero | tr '\\0' x)" >> "$GITHUB_OUTPUT"\n`,
      `    outputs: { big: "${expression('steps.o.outputs.big')}" }\n`,
    );

  it.each([
    [524_285, 'success'],
    [524_286, 'failure'],
  ])('are outputs of 1 MB: %s letters', async (length, conclusion) => {
    const job = jobOf((await runWorkflow(outputs(length))).run);
    expect(job.conclusion).toBe(conclusion);
    expect(job.outputs.size).toBe(conclusion === 'success' ? 1 : 0);
  });

  it('are 128 KiB of one environment variable: the step cannot even start', async () => {
    const workflow = oneJob(
      `      - run: echo\n        env: { BIG: "${expression('github.event.text')}" }\n`,
    );
    const conclusions = async (length: number) => {
      const { run } = await runWorkflow(workflow, { payload: { text: 'x'.repeat(length) } });
      return jobOf(run);
    };
    expect((await conclusions(131_000)).conclusion).toBe('success');
    const tooLarge = await conclusions(131_072);
    expect(tooLarge.conclusion).toBe('failure');
    expect(tooLarge.annotations[0]?.message).toContain('E2BIG');
  });
});
