/** Schedules by the sandbox's clock: when they are due, with a runner that only notes; then with the real one. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it, test } from 'vitest';
import { cloneRepository } from '../../../scripts/story/person.ts';
import { nextCron } from '../../../src/sandbox/clock/cron.ts';
import { createSchedules, type ScheduleDecision } from '../../../src/sandbox/clock/schedules.ts';
import { startLocalGitHub } from '../../../src/sandbox/local-github.ts';
import type { ScheduledWorkflow } from '../../../src/sandbox/ports.ts';
import { createState } from '../../../src/sandbox/state.ts';
import {
  call,
  clone,
  commit,
  commitOnBranch,
  git,
  startJob,
  startWorld,
  type World,
} from './server-fixture.ts';

const NIGHTLY = '.github/workflows/nightly.yml';
const POLL = '.github/workflows/poll.yml';

describe('a cron line', () => {
  it.each([
    ['23 5 * * *', null, '2026-03-02T05:23:00Z', '2026-03-03T05:23:00Z'],
    ['7/20 * * * *', null, '2026-03-02T05:07:00Z', '2026-03-02T05:27:00Z'],
    ['0 9 * * MON-FRI', null, '2026-03-06T09:00:00Z', '2026-03-09T09:00:00Z'],
    // Day of the month or day of the week: one of them is enough.
    ['0 0 13 * 5', null, '2026-03-07T00:00:00Z', '2026-03-13T00:00:00Z'],
    ['30 9 * * *', 'Europe/Berlin', '2026-03-27T09:00:00Z', '2026-03-28T08:30:00Z'],
    ['30 9 * * *', 'Europe/Berlin', '2026-03-29T00:00:00Z', '2026-03-29T07:30:00Z'],
    // 02:30 does not exist on that day: the next valid time is 03:00, summer time.
    ['30 2 * * *', 'America/New_York', '2026-03-07T12:00:00Z', '2026-03-08T07:00:00Z'],
    // 01:30 exists twice on that day and counts once.
    ['30 1 * * *', 'America/New_York', '2026-11-01T05:30:00Z', '2026-11-02T06:30:00Z'],
    ['0 0 30 2 *', null, '2026-03-02T00:00:00Z', null],
  ])('%s in %s after %s is due at %s', (cron, timezone, after, due) => {
    expect(nextCron({ cron, timezone }, Date.parse(after))).toBe(due === null ? null : Date.parse(due));
  });
});

describe('when the clock is moved', () => {
  let world: World;
  afterEach(() => world.close());

  function workflow(workflowPath: string, ...crons: readonly string[]): ScheduledWorkflow {
    return { workflowPath, lines: crons.map((cron) => ({ cron, timezone: null })) };
  }

  /** 2026-03-02T09:00:00Z, one commit on `main`. */
  async function start(...schedules: readonly ScheduledWorkflow[]): Promise<void> {
    world = await startWorld({ 'README.md': 'one\n' });
    world.runner.schedules = async () => schedules;
  }

  /** What has fired: the time of day at the trigger, the file, the line. */
  function watch(): readonly string[] {
    const seen: string[] = [];
    const trigger = world.runner.trigger;
    world.runner.trigger = async (what) => {
      const file = what.workflowPath?.replace('.github/workflows/', '');
      seen.push(`${world.host.now().slice(8, 16)} ${file} ${what.payload['schedule']}`);
      return trigger(what);
    };
    return seen;
  }

  it('fires each schedule on the way, in order of time, and none twice', async () => {
    await start(workflow(NIGHTLY, '23 5 * * *'), workflow(POLL, '0 */8 * * *'));
    const seen = watch();
    await world.sandbox.clock.advance(7 * 60);
    expect(seen).toEqual(['02T16:00 poll.yml 0 */8 * * *']);
    await world.sandbox.clock.advance(24 * 60);
    expect(seen.slice(1)).toEqual([
      '03T00:00 poll.yml 0 */8 * * *',
      '03T05:23 nightly.yml 23 5 * * *',
      '03T08:00 poll.yml 0 */8 * * *',
      '03T16:00 poll.yml 0 */8 * * *',
    ]);
    await world.sandbox.clock.advance(0);
    expect(seen).toHaveLength(5);
  });

  it('waits until the runs of an instant are at their end before it goes on', async () => {
    await start(workflow(POLL, '*/30 * * * *'));
    const seen: string[] = [];
    world.runner.trigger = async () => {
      seen.push(`fired ${world.host.now().slice(11, 16)}`);
      return [];
    };
    world.runner.idle = async () => {
      await new Promise((done) => setImmediate(done));
      seen.push(`settled ${world.host.now().slice(11, 16)}`);
    };
    await world.sandbox.clock.advance(60);
    expect(seen).toEqual(['fired 09:30', 'settled 09:30', 'fired 10:00', 'settled 10:00']);
  });

  it('fires by its timer, too, when time passes by itself: neither twice nor never', async () => {
    await start(workflow(POLL, '*/10 * * * *'));
    const seen = watch();
    await world.timer.tick();
    world.tick(599);
    await world.timer.tick();
    expect(seen).toEqual([]);
    world.tick(2);
    await Promise.all([world.timer.tick(), world.timer.tick()]);
    expect(seen).toEqual(['02T09:10 poll.yml */10 * * * *']);
    world.tick(1200);
    // Both find 09:20 and 09:30 due.
    await Promise.all([world.sandbox.clock.advance(9), world.timer.tick()]);
    await world.timer.tick();
    expect(seen.slice(1)).toEqual(['02T09:30 poll.yml */10 * * * *', '02T09:30 poll.yml */10 * * * *']);
    world.tick(60);
    await world.timer.tick();
    expect(seen.slice(3)).toEqual(['02T09:40 poll.yml */10 * * * *']);
    expect(world.timer.isOver).toBe(false);
    await world.sandbox.close();
    expect(world.timer.isOver).toBe(true);
  });

  it('does nothing when time passes and there is no timer that ticks', async () => {
    await start(workflow(POLL, '*/10 * * * *'));
    const seen = watch();
    world.tick(3600);
    await world.sandbox.clock.advance(0);
    expect(seen).toEqual([]);
  });

  it('tells the runner what GitHub tells: the head as it is then, the line, the last person who pushed', async () => {
    await start(workflow(NIGHTLY, '23 5 * * *'));
    await git(await clone(world, 'wim', 'wim'), 'push', '-q', 'origin', 'HEAD:refs/heads/side');
    const work = join(world.directory, 'wim');
    const sha = await commit(work, { 'b.txt': 'b' }, 'Not [skip ci] for schedules');
    await git(work, 'push', '-q', 'origin', 'HEAD:main');
    const { token } = startJob(world, { contents: 'write' });
    const answer = await commitOnBranch(world, token, sha, { 'c.txt': 'c' });
    const head = answer.body.data.createCommitOnBranch.commit.oid;
    world.runner.triggers.length = 0;
    await world.sandbox.clock.advance(24 * 60);
    expect(world.runner.triggers).toMatchObject([
      {
        event: 'schedule',
        ref: 'refs/heads/main',
        headBranch: 'main',
        headSha: head,
        checkoutSha: head,
        // The job's own commit makes no actor: it cannot have touched a cron line.
        actor: { login: 'wim' },
        workflowPath: NIGHTLY,
        pullRequestNumber: null,
        payload: { schedule: '23 5 * * *', workflow: NIGHTLY, repository: { full_name: 'ada/ops' } },
      },
    ]);
  });

  it('runs a workflow once at an instant though two of its lines are due, and no sooner than five minutes later', async () => {
    await start(workflow(POLL, '0 * * * *', '*/30 * * * *', '2-12/2 9 * * *'));
    const seen = watch();
    await world.sandbox.clock.advance(60);
    expect(seen).toEqual([
      '02T09:02 poll.yml 2-12/2 9 * * *',
      '02T09:08 poll.yml 2-12/2 9 * * *',
      '02T09:30 poll.yml */30 * * * *',
      '02T10:00 poll.yml 0 * * * *',
    ]);
  });

  it('fires none for a fork and none for a repository without commits', async () => {
    await start(workflow(NIGHTLY, '23 5 * * *'));
    expect((await call(world, world.tokens.eve, 'POST', '/repos/ada/ops/forks', {})).status).toBe(202);
    await world.sandbox.createRepository({ owner: 'eve', name: 'empty' });
    world.runner.triggers.length = 0;
    await world.sandbox.clock.advance(24 * 60);
    expect(world.runner.triggers.map(({ repository }) => repository.fullName)).toEqual(['ada/ops']);
  });

  it('ends the schedules of a public repository after sixty days without a push', async () => {
    await start(workflow(NIGHTLY, '23 5 * * MON'));
    const days = async (count: number): Promise<number> => {
      world.runner.triggers.length = 0;
      await world.sandbox.clock.advance(count * 24 * 60);
      return world.runner.triggers.length;
    };
    expect(await days(59)).toBe(8);
    expect(world.repository.schedulesDisabledAt).toBeNull();
    expect(await days(31)).toBe(0);
    expect(world.repository.schedulesDisabledAt).toBe('2026-05-01T09:00:00Z');
    const work = await clone(world, 'ada', 'late');
    await commit(work, { 'b.txt': 'b' }, 'Late');
    await git(work, 'push', '-q', 'origin', 'HEAD:main');
    // A push alone does not bring them back.
    expect(await days(7)).toBe(0);
    world.sandbox.enableSchedules(world.repository);
    expect(world.repository.schedulesDisabledAt).toBeNull();
    expect(await days(90)).toBe(9);
  });

  it('counts a push to any branch as activity, and private repositories never as idle', async () => {
    await start(workflow(NIGHTLY, '0 0 1 * *'));
    const hidden = await world.sandbox.createRepository({ owner: 'ada', name: 'hidden', private: true });
    const work = await clone(world, 'ada', 'work');
    await git(work, 'push', '-q', remoteOf(hidden.fullName), 'HEAD:main');
    await world.sandbox.clock.advance(40 * 24 * 60);
    await git(work, 'push', '-q', 'origin', 'HEAD:refs/heads/side');
    await world.sandbox.clock.advance(40 * 24 * 60);
    expect(world.repository.schedulesDisabledAt).toBeNull();
    await world.sandbox.clock.advance(40 * 24 * 60);
    expect(world.repository.schedulesDisabledAt).toBe('2026-06-10T09:00:00Z');
    expect(hidden.schedulesDisabledAt).toBeNull();
  });

  function remoteOf(fullName: string): string {
    return `${world.sandbox.url.replace('//', `//x:${world.tokens.ada}@`)}/${fullName}.git`;
  }

  it('fires a schedule that comes late when it comes, and a lost one never', async () => {
    await start(workflow(NIGHTLY, '0 10 * * *'), workflow(POLL, '30 * * * *'));
    const seen = watch();
    const decisions: ScheduleDecision[] = ['lose', { lateByMinutes: 45 }, 'fire', 'fire'];
    const { git: reader, url } = world.host;
    const state = createState();
    state.repositories.set('ada/ops', world.repository);
    const schedules = createSchedules(
      { url, git: reader, runner: world.runner, state },
      () => decisions.shift() ?? 'fire',
    );
    let at = Date.parse('2026-03-02T09:00:00Z');
    const instants: string[] = [];
    for (;;) {
      const next = await schedules.next(at, Date.parse('2026-03-02T11:00:00Z'));
      if (next === null) break;
      at = next;
      instants.push(new Date(at).toISOString().slice(11, 16));
      await schedules.happen(at);
    }
    // 9:30 is lost; 10:00 comes at 10:45, after 10:30.
    expect(instants).toEqual(['09:30', '10:00', '10:30', '10:45']);
    expect(seen.map((line) => line.slice(9))).toEqual(['poll.yml 30 * * * *', 'nightly.yml 0 10 * * *']);
  });
});

test('with the real runner: a schedule of the default branch runs, with its line, its file and its zone', async () => {
  const directory = mkdtempSync(join(tmpdir(), 'sandbox-schedule-'));
  const github = await startLocalGitHub({
    directory: join(directory, 'github'),
    now: '2026-03-02T05:00:00Z',
  });
  try {
    github.createUser({ login: 'ada', name: 'Ada Example' });
    const repository = await github.createRepository({ owner: 'ada', name: 'ops' });
    const person = { login: 'ada', name: 'Ada Example', token: github.tokenFor('ada') };
    const folder = join(directory, 'ada');
    const work = await cloneRepository(github.url, 'ada/ops', person, folder);
    const job = `jobs:
  job:
    runs-on: ubuntu-latest
    steps:
      - run: echo "$GITHUB_EVENT_NAME $GITHUB_REF \${{ github.event.schedule }}"
`;
    await commit(
      folder,
      {
        [NIGHTLY]: `name: Nightly\non:\n  schedule:\n    - cron: '23 5 * * *'\n    - { cron: '30 8 * * *', timezone: Asia/Tokyo }\n${job}`,
        [POLL]: `on: push\n${job}`,
        '.github/workflows/gap.yml': `on:\n  schedule: [{ cron: '0 6 * * *' }]\n${job}    container: debian\n`,
        '.github/workflows/wrong.yml': `on:\n  schedule: [{ cron: '23 5 * * *', timezone: Mars/Phobos }]\n${job}`,
      },
      'Start [skip ci]',
    );
    await work.git('push', '-q', 'origin', 'HEAD:main');
    await github.idle();
    expect(repository.runs).toEqual([]);
    await github.clock.advance(24 * 60);
    const runs = repository.runs.map(({ createdAt, event, conclusion }) => [createdAt, event, conclusion]);
    expect(runs).toEqual([
      ['2026-03-02T05:23:00Z', 'schedule', 'success'],
      // What the runner cannot run says so when it is due, and not only when somebody looks.
      ['2026-03-02T06:00:00Z', 'schedule', 'startup_failure'],
      ['2026-03-02T23:30:00Z', 'schedule', 'success'],
    ]);
    const [run] = repository.runs;
    expect(run).toMatchObject({
      workflowName: 'Nightly',
      displayTitle: 'Nightly',
      conclusion: 'success',
      actor: { login: 'ada' },
    });
    expect(run?.jobs[0]?.steps.flatMap(({ log }) => log).join('\n')).toContain(
      'schedule refs/heads/main 23 5 * * *',
    );
    expect(github.unmodelled).toEqual([]);
  } finally {
    await github.close();
    rmSync(directory, { recursive: true, force: true });
  }
});
