import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { WorkflowRun } from '../../../src/sandbox/model.ts';
import { resolvePermissions } from '../../../src/sandbox/runner/permissions.ts';
import { createConcurrencyLanes, createSlots } from '../../../src/sandbox/runner/waiting-places.ts';
import {
  createFixture,
  type Fixture,
  jobOf,
  logOf,
  oneJob,
  runWorkflow,
  stepConclusions,
} from './runner-fixture.ts';

/** Leaves a process of its own session behind, then hangs; `pids` is a file outside of the job's folders. */
const HANG = `      - run: |
          setsid sleep 600 > /dev/null 2>&1 &
          echo $! >> "$PIDS"
        env: { PIDS: "\${{ github.event.pids }}" }
      - run: sleep 600
        continue-on-error: true
      - if: always()
        run: echo "cleaning up"
`;

function startHanging(workflow: string): {
  readonly fixture: Fixture;
  hang(): Promise<WorkflowRun>;
  sleepers(): readonly number[];
} {
  const fixture = createFixture({ '.github/workflows/ci.yml': workflow });
  const pids = `${fixture.folder}/pids`;
  return {
    fixture,
    async hang() {
      const [run] = await fixture.push({ payload: { pids } });
      if (run === undefined) throw new Error('no run');
      await fixture.until(() => run.jobs[0]?.steps[2]?.status === 'in_progress');
      return run;
    },
    sleepers: () => (existsSync(pids) ? readFileSync(pids, 'utf8').trim().split('\n').map(Number) : []),
  };
}

/** A killed process may stay a zombie until its parent looks. */
function isAlive(pid: number): boolean {
  try {
    return !/^\d+ \(.*\) Z/.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return false;
  }
}

describe('killJob', () => {
  it('fails the job at once: no more steps, no process left, no token', async () => {
    const { fixture, hang, sleepers } = startHanging(oneJob(HANG));
    const run = await hang();
    const job = jobOf(run);
    fixture.runner.killJob(job);
    await fixture.runner.idle();
    expect(job.conclusion).toBe('failure');
    expect(run.conclusion).toBe('failure');
    expect(stepConclusions(job)).toEqual(['success', 'failure', 'skipped']);
    expect(logOf(job)).toContain('The runner has received a shutdown signal');
    expect(logOf(job)).not.toContain('cleaning up');
    expect(sleepers()).toHaveLength(1);
    expect(sleepers().filter(isAlive)).toEqual([]);
    expect(fixture.revoked).toEqual(['ghs_secret1']);
    fixture.runner.killJob(job);
    expect(job.conclusion).toBe('failure');
  });
});

describe('cancel', () => {
  it('ends what runs and what waits; always() steps still run', async () => {
    const { fixture, hang, sleepers } = startHanging(
      oneJob(HANG).concat(
        '  after:\n    needs: build\n    runs-on: ubuntu-latest\n    steps:\n      - run: echo\n',
      ),
    );
    const run = await hang();
    fixture.runner.cancel(run);
    await fixture.runner.idle();
    expect(run.conclusion).toBe('cancelled');
    expect(stepConclusions(jobOf(run))).toEqual(['success', 'cancelled', 'success']);
    expect(logOf(jobOf(run))).toContain('The operation was canceled.');
    expect(jobOf(run, 'after').conclusion).toBe('cancelled');
    expect(sleepers().filter(isAlive)).toEqual([]);
    fixture.runner.cancel(run);
    expect(run.conclusion).toBe('cancelled');
  });
});

describe('failJob', () => {
  it('fails a job whose processes all succeed, continue-on-error or not', async () => {
    const gate = '      - run: until [ -e "$GATE" ]; do sleep 0.01; done\n        continue-on-error: true\n';
    const fixture = createFixture({
      '.github/workflows/ci.yml': oneJob(`${gate}        env: { GATE: gate }\n      - run: echo\n`).replace(
        'GATE: gate',
        `GATE: "\${{ github.event.gate }}"`,
      ),
    });
    const file = `${fixture.folder}/gate`;
    const [run] = await fixture.push({ payload: { gate: file } });
    if (run === undefined) throw new Error('no run');
    await fixture.until(() => jobOf(run).steps[1]?.status === 'in_progress');
    fixture.runner.failJob(jobOf(run), 'sandbox: 501 not modelled: GET /nothing');
    writeFileSync(file, '');
    await fixture.runner.idle();
    expect(stepConclusions(jobOf(run))).toEqual(['failure', 'skipped']);
    expect(run.conclusion).toBe('failure');
    expect(jobOf(run).annotations).toMatchObject([{ message: 'sandbox: 501 not modelled: GET /nothing' }]);
  });

  it('also after the job has ended', async () => {
    const { run, fixture } = await runWorkflow(oneJob('      - run: echo\n'));
    fixture.runner.failJob(jobOf(run), 'late');
    expect([run.conclusion, jobOf(run).conclusion]).toEqual(['failure', 'failure']);
  });
});

describe('stop', () => {
  it('ends everything and removes the work directory', async () => {
    const { fixture, hang, sleepers } = startHanging(oneJob(HANG));
    const first = await hang();
    const second = await hang();
    const [third] = await fixture.push();
    await fixture.runner.stop();
    expect([first, second, third].map((run) => run?.conclusion)).toEqual([
      'cancelled',
      'cancelled',
      'cancelled',
    ]);
    expect(logOf(jobOf(first))).not.toContain('cleaning up');
    expect(sleepers()).toHaveLength(2);
    expect(sleepers().filter(isAlive)).toEqual([]);
    expect(existsSync(fixture.workDirectory)).toBe(false);
    await expect(fixture.push()).rejects.toThrow('stopped');
  });
});

const SINGLE = { cancelInProgress: false, queue: 'single' } as const;

describe('concurrency', () => {
  const grouped = (more: string) =>
    oneJob(HANG).replace('jobs:', `concurrency: { group: "Pages-\${{ github.ref_name }}"${more} }\njobs:`);

  it('lets one run and one wait; a newer one cancels the one that waits', async () => {
    const { fixture, hang } = startHanging(grouped(''));
    const first = await hang();
    const [second] = await fixture.push();
    const [third] = await fixture.push();
    await fixture.until(() => second?.status === 'completed');
    expect(second).toMatchObject({ conclusion: 'cancelled', startedAt: second?.completedAt });
    expect([first.status, third?.status]).toEqual(['in_progress', 'queued']);
    fixture.runner.killJob(jobOf(first));
    await fixture.until(() => third?.jobs[0]?.status === 'in_progress');
    expect((first.completedAt ?? '') < (third?.startedAt ?? '')).toBe(true);
  });

  it('cancels the running one when told so; its always() steps still run', async () => {
    const { fixture, hang } = startHanging(grouped(', cancel-in-progress: true'));
    const first = await hang();
    const [other] = await fixture.push({ ref: 'refs/heads/other' });
    await fixture.until(() => other?.status === 'in_progress');
    expect(first.status).toBe('in_progress');
    const [second] = await fixture.push();
    await fixture.until(() => second?.status === 'in_progress');
    expect(first.conclusion).toBe('cancelled');
    expect(stepConclusions(jobOf(first))).toEqual(['success', 'cancelled', 'success']);
    expect(logOf(jobOf(first))).toContain("higher priority waiting request for 'Pages-main'");
  });

  it('holds for jobs, and a job does not wait for its own run', async () => {
    const { run } = await runWorkflow(
      oneJob('      - run: echo\n', '    concurrency: same\n').replace('jobs:', 'concurrency: SAME\njobs:'),
    );
    expect(jobOf(run).conclusion).toBe('cancelled');
    expect(logOf(jobOf(run))).toContain('deadlock was detected');
  });

  it('never lets two holders into a lane, whatever leaves first', async () => {
    const lanes = createConcurrencyLanes();
    const told: string[] = [];
    const enter = (name: string) => lanes.enter('g', SINGLE, () => told.push(name));
    const [first, second, third] = [enter('first'), enter('second'), enter('third')];
    expect(told).toEqual(['second']);
    second.leave();
    expect(await second.granted).toBe(false);
    first.leave();
    first.leave();
    expect(await third.granted).toBe(true);
    third.withdraw();
    const fourth = enter('fourth');
    fourth.withdraw();
    expect(await fourth.granted).toBe(false);
    third.leave();
    expect(await enter('fifth').granted).toBe(true);
  });

  it('serves slots in order and takes back those of who leaves while waiting', async () => {
    const slots = createSlots(1);
    const first = slots.enter();
    const second = slots.enter();
    const third = slots.enter();
    second.leave();
    first.leave();
    expect([await first.granted, await second.granted, await third.granted]).toEqual([true, false, true]);
  });
});

describe('permissions', () => {
  const none = {
    actions: 'none',
    checks: 'none',
    contents: 'none',
    'id-token': 'none',
    issues: 'none',
    pages: 'none',
    'pull-requests': 'none',
    statuses: 'none',
  };

  it.each([
    [null, null, false, { ...none, contents: 'read' }],
    [{}, null, false, none],
    [{ contents: 'write' as const }, null, false, { ...none, contents: 'write' }],
    [{ contents: 'write' as const }, { issues: 'write' as const }, false, { ...none, issues: 'write' }],
    [
      {},
      { contents: 'write' as const, pages: 'read' as const },
      true,
      { ...none, contents: 'read', pages: 'read' },
    ],
  ])('of %j and %j, from a fork: %s', (workflow, job, fromFork, expected) => {
    expect(resolvePermissions(workflow, job, fromFork)).toEqual(expected);
  });

  it('are those of the token that the job gets; a fork cannot write', async () => {
    const workflow = oneJob(
      '      - run: echo\n',
      '    permissions: { contents: write, pull-requests: write }\n',
    ).replace('on: push', 'on: pull_request\npermissions: {}');
    const fixture = createFixture({ '.github/workflows/ci.yml': workflow });
    const pull = { event: 'pull_request' as const, ref: 'refs/pull/7/merge', activity: 'opened' };
    const run = await fixture.runOne({ ...pull, fromFork: true });
    await fixture.runOne(pull);
    expect(fixture.identities.map(({ permissions }) => permissions)).toEqual([
      { ...none, contents: 'read', 'pull-requests': 'read' },
      { ...none, contents: 'write', 'pull-requests': 'write' },
    ]);
    expect(fixture.identities[0]).toMatchObject({
      kind: 'job',
      user: { login: 'github-actions[bot]' },
      job: jobOf(run),
    });
    expect(logOf(jobOf(run))).toContain('GITHUB_TOKEN pull-requests: read');
  });
});
