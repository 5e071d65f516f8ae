import { writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createFixture, jobOf, logOf, oneJob, runWorkflow, stepConclusions } from './runner-fixture.ts';

describe('jobs', () => {
  it('run after what they need, and see its outputs', async () => {
    const { run, fixture } = await runWorkflow(`
on: push
jobs:
  second:
    needs: first
    runs-on: ubuntu-latest
    steps:
      - run: echo "got \${{ needs.first.outputs.word }} from a \${{ needs.first.result }}"
  first:
    runs-on: ubuntu-24.04
    outputs:
      word: \${{ steps.say.outputs.word }}
    steps:
      - id: say
        run: |
          echo "word<<END" >> "$GITHUB_OUTPUT"
          printf 'two\\nlines\\nEND\\n' >> "$GITHUB_OUTPUT"
`);
    expect(run.conclusion).toBe('success');
    expect(jobOf(run, 'first').outputs.get('word')).toBe('two\nlines');
    expect(logOf(jobOf(run, 'second'))).toContain('lines from a success');
    const ended = jobOf(run, 'first').completedAt ?? '';
    expect(ended < (jobOf(run, 'second').startedAt ?? '')).toBe(true);
    expect(run.workflowName).toBe('.github/workflows/ci.yml');
    expect(fixture.revoked).toEqual(['ghs_secret1', 'ghs_secret2']);
  });

  it('are skipped after a failure, except with a status function, and the run fails', async () => {
    const job = (key: string, more: string) =>
      `  ${key}:\n    runs-on: ubuntu-latest\n${more}    steps: [{ run: 'true' }]\n`;
    const { run } = await runWorkflow(
      `on: push\njobs:\n  bad:\n    runs-on: ubuntu-latest\n    steps: [{ run: exit 3 }]\n` +
        job('next', '    needs: bad\n') +
        job('afterSkipped', '    needs: next\n    if: success()\n') +
        job('cleanup', `    needs: [bad, next]\n    if: \${{ always() }}\n`) +
        job('alarm', '    needs: next\n    if: failure()\n') +
        job('other', "    if: github.ref == 'refs/heads/other'\n"),
    );
    const conclusions = Object.fromEntries(run.jobs.map(({ key, conclusion }) => [key, conclusion]));
    expect(conclusions).toEqual({
      bad: 'failure',
      next: 'skipped',
      afterSkipped: 'skipped',
      cleanup: 'success',
      alarm: 'success',
      other: 'skipped',
    });
    expect(run.conclusion).toBe('failure');
    expect(jobOf(run, 'bad').annotations).toMatchObject([
      { level: 'failure', path: '.github', message: 'Process completed with exit code 3.' },
    ]);
  });

  it('run two at a time, and later runs after earlier ones', async () => {
    const wait = 'until [ -e "$GATE" ]; do sleep 0.01; done';
    const fixture = createFixture({
      '.github/workflows/ci.yml': oneJob(
        `      - run: ${wait}\n        env: { GATE: '\${{ github.event.gate }}' }\n`,
      ),
    });
    const gate = `${fixture.folder}/gate`;
    const runs = (await Promise.all([1, 2, 3].map(() => fixture.push({ payload: { gate } })))).flat();
    expect(runs.map(({ runNumber }) => runNumber)).toEqual([1, 2, 3]);
    await fixture.until(() => runs.filter(({ status }) => status === 'in_progress').length === 2);
    expect(runs.map(({ status }) => status)).toEqual(['in_progress', 'in_progress', 'queued']);
    writeFileSync(gate, '');
    await fixture.runner.idle();
    expect(runs.map(({ conclusion }) => conclusion)).toEqual(['success', 'success', 'success']);
  });

  it('go again with all jobs, the same commit and the next attempt', async () => {
    const { run, fixture } = await runWorkflow(oneJob('      - run: test "$GITHUB_RUN_ATTEMPT" = 2\n'));
    const firstJob = jobOf(run);
    expect(run.conclusion).toBe('failure');
    fixture.commit({ '.github/workflows/ci.yml': 'broken' });
    fixture.runner.rerun(run);
    expect(run.status).toBe('queued');
    expect(() => fixture.runner.rerun(run)).toThrow('cannot be run again');
    await fixture.runner.idle();
    expect(run).toMatchObject({ attempt: 2, conclusion: 'success' });
    expect(jobOf(run).id).not.toBe(firstJob.id);
  });
});

describe('steps', () => {
  it('stop at a failure; conditions, continue-on-error and the steps context see it', async () => {
    const { run } = await runWorkflow(
      oneJob(`
      - run: exit 1
        id: soft
        continue-on-error: true
      - run: test "\${{ steps.soft.outcome }} \${{ steps.soft.conclusion }}" = "failure success"
      - run: exit 1
        id: hard
      - run: echo never
      - if: failure() && steps.hard.outcome == 'failure'
        run: echo "job is \${{ job.status }}"
      - if: always()
        run: 'true'
      - if: "!cancelled() && github.actor == 'nobody'"
        run: 'true'
`),
    );
    const job = jobOf(run);
    expect(stepConclusions(job)).toEqual([
      'success',
      'success',
      'failure',
      'skipped',
      'success',
      'success',
      'skipped',
    ]);
    expect(logOf(job)).toContain('job is failure');
    expect(job.conclusion).toBe('failure');
    expect(job.steps.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
  });

  it('see environment in the documented order, and nothing of this process', async () => {
    process.env['SANDBOX_LEAK'] = 'leaked';
    const { run } = await runWorkflow(
      oneJob(
        `
      - run: |
          echo "FROM_FILE=file" >> "$GITHUB_ENV"
          echo "JOB=overwritten" >> "$GITHUB_ENV"
          echo "$HOME/bin" >> "$GITHUB_PATH"
          mkdir "$HOME/bin" && printf '#!/bin/sh\\necho tool ran\\n' > "$HOME/bin/tool" && chmod +x "$HOME/bin/tool"
      - env:
          STEP: \${{ env.FROM_FILE }}-step
          GITHUB_SHA: forged
        run: |
          tool
          echo "[$WF] [$JOB] [$STEP] [\${{ env.STEP }}] [$GITHUB_JOB] [$GITHUB_ACTION] [$SANDBOX_LEAK] [$GITHUB_REF_NAME]"
          test "$GITHUB_SHA" = "\${{ github.sha }}"
          test -z "$GITHUB_TOKEN$GITHUB_ACTION_PATH"
      - shell: bash
        run: 'false | true'
`,
        '    env: { JOB: job }\n',
      ).replace('on: push', 'on: push\nenv:\n  WF: yes it is'),
    );
    delete process.env['SANDBOX_LEAK'];
    const job = jobOf(run);
    expect(logOf(job)).toContain('tool ran');
    expect(logOf(job)).toContain(
      '[yes it is] [overwritten] [file-step] [file-step] [build] [__run_2] [] [main]',
    );
    expect(stepConclusions(job)).toEqual(['success', 'success', 'failure']);
  });

  it('fail on malformed command files and on a working directory that is not there', async () => {
    const { run } = await runWorkflow(
      oneJob(`
      - run: echo "no separator" >> "$GITHUB_OUTPUT"
      - if: always()
        run: echo "NODE_OPTIONS=--require x" >> "$GITHUB_ENV"
      - if: always()
        run: 'true'
        working-directory: nowhere
`),
    );
    expect(jobOf(run).annotations.map(({ message }) => message)).toEqual([
      "Unable to process file command 'output' successfully.\nInvalid format 'no separator'",
      "Can't store NODE_OPTIONS output parameter using '$GITHUB_ENV' command.",
      expect.stringContaining('working directory'),
    ]);
    expect(stepConclusions(jobOf(run))).toEqual(['failure', 'failure', 'failure']);
  });
});
