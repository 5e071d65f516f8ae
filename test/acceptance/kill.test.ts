/** SIGKILL before and after every single write, then run again: the same end state. */
import { afterEach, expect, it } from 'vitest';
import type { FaultDecision } from '../../src/sandbox/faults.ts';
import { anIncident, anItem } from './records.ts';
import {
  createWorld,
  dispatch,
  fileOnMain,
  issue,
  issues,
  merge,
  newestRun,
  openPullRequest,
  page,
  type World,
  writeFiles,
} from './world.ts';

let world: World;
afterEach(async () => {
  expect(world.github.unmodelled).toEqual([]);
  await world.close();
});

const FILES = Object.fromEntries([anIncident(1), anItem(1, 1), anItem(1, 2)]);

/** What must be the same in the end, whatever happened on the way. */
async function endState() {
  const pull = issue(world, 1);
  return {
    issues: issues(world).map(({ number, title, body, state, labels, assignees, comments }) => ({
      number,
      title,
      body,
      state,
      labels: labels.map((label) => label.name),
      assignees: assignees.map((user) => user.login),
      comments: comments.length,
    })),
    comments: pull.comments.map((comment) => comment.body),
    files: await Promise.all(Object.keys(FILES).map((path) => fileOnMain(world, path))),
    page: withoutCommit(await page(world, 'incidents/INC-2026-0001.html')),
  };
}

function withoutCommit(html: string | number): string {
  // Ports and commits differ between worlds; all else may not.
  return String(html).replaceAll(/commit\/[0-9a-f]+|<code>[0-9a-f]+<\/code>|127\.0\.0\.1:\d+/g, '…');
}

function normalise(state: Awaited<ReturnType<typeof endState>>): unknown {
  return JSON.parse(JSON.stringify(state).replaceAll(/127\.0\.0\.1:\d+/g, '…'));
}

/** A kill at every write is one life: what is run again is killed at the next. */
type Kills = 'none' | 'before every write' | 'after every write';

/** Declares, merges, and runs the automation again as long as it is killed. */
async function live(kills: Kills): Promise<{ state: unknown; writes: number; killed: number }> {
  world = await createWorld();
  let writes = 0;
  let killed = 0;
  let isReplayed = false;
  world.github.faults.onWrite = async (): Promise<FaultDecision> => {
    writes += 1;
    if (kills === 'after every write') return kill('kill-after');
    // Killed before a write it has to be let through the next time.
    isReplayed = kills === 'before every write' && !isReplayed;
    return isReplayed ? kill('kill-before') : 'proceed';
  };
  const kill = (decision: FaultDecision): FaultDecision => {
    killed += 1;
    return decision;
  };
  const pull = await openPullRequest(world, 'declare', FILES);
  while (newestRun(world, 'validate.yml').conclusion !== 'success') {
    expect(killed).toBeLessThan(MOST_KILLS);
    world.github.runner.rerun(newestRun(world, 'validate.yml'));
    await world.github.idle();
  }
  await merge(world, pull.number);
  while (newestRun(world, 'action-items.yml').conclusion !== 'success') {
    expect(killed).toBeLessThan(MOST_KILLS);
    await dispatch(world, 'action-items.yml');
  }
  const total = writes;
  // Once more: everything is in place, nothing is written.
  expect((await dispatch(world, 'action-items.yml')).conclusion).toBe('success');
  expect(writes).toBe(total);
  return { state: normalise(await endState()), writes: total, killed };
}

/** More would be a run that does not get on. */
const MOST_KILLS = 10;
/** A comment, two issues, a commit, a dispatch. */
const WRITES = 5;

it(`killed before, then after each of its ${WRITES} writes: the same end, nothing doubled`, async () => {
  const calm = await live('none');
  expect(calm.writes).toBe(WRITES);
  expect(calm.state).toMatchObject({
    issues: [{ number: 2 }, { number: 3 }],
    comments: [expect.any(String)],
  });
  for (const kills of ['before every write', 'after every write'] as const) {
    await world.close();
    const { state, killed } = await live(kills);
    expect(state).toEqual(calm.state);
    expect(killed).toBe(WRITES);
  }
});

it('killed while updating an issue: the update is made once more, to the same end', async () => {
  for (const mode of ['kill-before', 'kill-after'] as const) {
    world = await createWorld({ files: FILES });
    const path = 'incidents/2026/INC-2026-0001/actions/01-fix.md';
    const text = (await fileOnMain(world, path)) ?? '';
    world.github.faults.onWrite = async ({ number }) => (number === 1 ? mode : 'proceed');
    await world.clone.branch('main');
    writeFiles(world.clone.folder, { [path]: text.replace('status: open', 'status: canceled') });
    await world.clone.push('Cancel');
    await world.github.idle();
    expect(newestRun(world, 'action-items.yml').conclusion).toBe('failure');
    await dispatch(world, 'action-items.yml');
    expect(issues(world)[0]).toMatchObject({ state: 'closed', stateReason: 'not_planned' });
    expect(issues(world)[0]?.body).toContain('| Status | canceled |');
    if (mode === 'kill-before') await world.close();
  }
});
