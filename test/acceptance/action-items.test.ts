import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { request } from '../../scripts/story/person.ts';
import { anIncident, anItem } from './records.ts';
import {
  createWorld,
  dispatch,
  type Files,
  fileOnMain,
  issues,
  logOf,
  merge,
  NAME,
  newestRun,
  openPullRequest,
  page,
  pushToMain,
  summaryOf,
  type World,
  type WorldOptions,
  writeFiles,
  writesSince,
} from './world.ts';

let world: World;
afterEach(async () => {
  expect(world.github.unmodelled).toEqual([]);
  await world.close();
});
async function enter(options: WorldOptions = {}): Promise<void> {
  world = await createWorld(options);
}

const GOOD: Files = Object.fromEntries([
  anIncident(1),
  anItem(1, 1),
  anItem(1, 2, { status: 'done' }),
  anItem(1, 3),
]);
const ITEM_1 = 'incidents/2026/INC-2026-0001/actions/01-fix.md';
const ITEM_3 = 'incidents/2026/INC-2026-0001/actions/03-fix.md';

describe('from pull request to page', () => {
  it('merged: issues are opened, numbers written into the files, the page shows them', async () => {
    await enter();
    const pull = await openPullRequest(world, 'declare', GOOD);
    await merge(world, pull.number);
    expect(
      issues(world).map((one) => [one.number, one.title, one.state, one.assignees.map((user) => user.login)]),
    ).toEqual([
      [2, 'Fix part 1 of INC-2026-0001', 'open', ['devon']],
      [3, 'Fix part 3 of INC-2026-0001', 'open', ['devon']],
    ]);
    expect(
      issues(world)[0]
        ?.labels.map((label) => label.name)
        .sort(),
    ).toEqual(['action-item', 'horizon:immediate', 'priority:high', 'severity:high']);
    expect(issues(world)[0]?.body).toContain('Do part 1.');
    const [, text] = anItem(1, 1);
    expect(await fileOnMain(world, ITEM_1)).toBe(
      text.replace('kept as written\n', 'kept as written\nissue: 2\n'),
    );
    expect(await fileOnMain(world, ITEM_3)).toContain('issue: 3');
    expect(await page(world, 'incidents/INC-2026-0001.html')).toContain('/issues/3">issue #3</a>');
    expect(await page(world, 'index.html')).toContain('Search is slow (1)');
    expect(newestRun(world, 'publish.yml').event).toBe('workflow_dispatch');
    for (const run of world.repository.runs) expect(['success', 'cancelled']).toContain(run.conclusion);
  });

  it('run again: nothing is written', async () => {
    await enter({ files: GOOD as Record<string, string> });
    const before = world.github.requests.length;
    const run = await dispatch(world, 'action-items.yml');
    expect(run.conclusion).toBe('success');
    expect(writesSince(world, before)).toEqual([]);
    expect(summaryOf(run)).toContain('nothing to do');
  });

  it('a change in the file is carried to the issue; words people added stay', async () => {
    await enter({ files: GOOD as Record<string, string> });
    const [first] = issues(world);
    await request(world.github.url, world.devon, 'PATCH', `/repos/${NAME}/issues/${first?.number}`, {
      body: `My notes\n\n${first?.body}\n\nMore notes`,
    });
    const text = (await fileOnMain(world, ITEM_1)) ?? '';
    await pushToMain(world, {
      [ITEM_1]: text.replace('due: 2026-03-16', 'due: 2026-03-20').replace('status: open', 'status: done'),
    });
    const [after] = issues(world);
    expect(after).toMatchObject({ number: first?.number, state: 'closed', stateReason: 'completed' });
    expect(after?.body).toMatch(/^My notes\n\n<!-- incident-as-code/);
    expect(after?.body).toMatch(/More notes$/);
    expect(after?.body).toContain('| Due | 2026-03-20 |');
  });

  it('a restricted incident gets no issue in a public repository and no page anywhere', async () => {
    await enter();
    await pushToMain(
      world,
      Object.fromEntries([anIncident(1, { visibility: 'restricted', title: 'Leaked keys' }), anItem(1, 1)]),
    );
    expect(issues(world)).toEqual([]);
    expect(logOf(newestRun(world, 'action-items.yml'))).toContain('restricted');
    expect(await page(world, 'incidents/INC-2026-0001.html')).toBe(404);
    expect(await page(world, 'index.html')).not.toMatch(/Leaked|INC-2026-0001/);
  });

  it('a mistake in a live incident does not look like peace: the site says that something is missing', async () => {
    await enter();
    await pushToMain(world, Object.fromEntries([anIncident(1), anIncident(2, { status: 'closed' })]));
    expect(await page(world, 'index.html')).toContain('Going on now');
    await pushToMain(world, Object.fromEntries([anIncident(1, { status: 'opne' })]));
    const index = String(await page(world, 'index.html'));
    expect(index).toContain('One incident record cannot be read');
    expect(index).not.toContain('No incident is going on');
    expect(newestRun(world, 'publish.yml').jobs.flatMap((job) => job.annotations)).toMatchObject([
      { level: 'warning' },
    ]);
    expect(newestRun(world, 'validate.yml')).toMatchObject({ event: 'push', conclusion: 'failure' });
  });

  it('an owner who cannot be assigned keeps nobody’s issue from being opened', async () => {
    await enter();
    await pushToMain(
      world,
      Object.fromEntries([anIncident(1), anItem(1, 1, { owner: 'devonn' }), anItem(1, 2)]),
    );
    const run = newestRun(world, 'action-items.yml');
    expect(run.conclusion).toBe('success');
    expect(logOf(run)).toContain('devonn cannot be assigned to the issue of INC-2026-0001-01');
    expect(issues(world).map((one) => one.assignees.map((user) => user.login))).toEqual([[], ['devon']]);
    const before = world.github.requests.length;
    await dispatch(world, 'action-items.yml');
    expect(writesSince(world, before)).toEqual([]);
  });

  it('an internal incident has its issues, and no page', async () => {
    await enter();
    await pushToMain(world, Object.fromEntries([anIncident(1, { visibility: 'internal' }), anItem(1, 1)]));
    expect(issues(world)).toHaveLength(1);
    expect(await page(world, 'index.html')).not.toContain('INC-2026-0001');
  });

  it('without a publish workflow there is nothing to start, and that is no failure', async () => {
    await enter();
    await world.clone.branch('main');
    rmSync(join(world.clone.folder, '.github/workflows/publish.yml'));
    await pushToMain(world, GOOD, 'Without a site', false);
    const run = newestRun(world, 'action-items.yml');
    expect(logOf(run)).not.toContain('start the workflow');
    expect(run.conclusion).toBe('success');
    expect(issues(world)).toHaveLength(2);
  });

  it('a dry run says what it would do and does nothing', async () => {
    await enter({ workflows: { 'action-items.yml': (text) => `${text}          dry-run: true\n` } });
    await pushToMain(world, GOOD);
    const run = newestRun(world, 'action-items.yml');
    expect(run.conclusion).toBe('success');
    expect(summaryOf(run)).toContain('Would be done');
    expect(issues(world)).toEqual([]);
  });
});

describe('the budget of writes', () => {
  it('is kept: the rest is left for the next runs and said so; in the end the same', async () => {
    await enter({ workflows: { 'action-items.yml': (text) => `${text}          write-budget: 2\n` } });
    const files = Object.fromEntries([anIncident(1), ...[1, 2, 3, 4, 5].map((n) => anItem(1, n))]);
    const before = world.github.requests.length;
    await pushToMain(world, files);
    expect(writesSince(world, before)).toHaveLength(2);
    expect(issues(world)).toHaveLength(2);
    expect(logOf(newestRun(world, 'action-items.yml'))).toMatch(/budget of 2 writes is used up: 3 are left/);
    await dispatch(world, 'action-items.yml');
    await dispatch(world, 'action-items.yml');
    await dispatch(world, 'action-items.yml');
    expect(issues(world)).toHaveLength(5);
    expect(summaryOf(await dispatch(world, 'action-items.yml'))).toContain('nothing to do');
    for (const n of [1, 2, 3, 4, 5])
      expect(await fileOnMain(world, `incidents/2026/INC-2026-0001/actions/0${n}-fix.md`)).toMatch(
        /issue: \d/,
      );
  });
});

describe('a commit lands in between', () => {
  /** Lands files on main just before the automation's first commit reaches the server. */
  function landBeforeCommit(files: Files): void {
    let isLanded = false;
    world.github.faults.onWrite = async (write) => {
      if (write.route.includes('createCommitOnBranch') && !isLanded) {
        isLanded = true;
        await world.clone.branch('main');
        writeFiles(world.clone.folder, files);
        await world.clone.push('Somebody was faster');
      }
      return 'proceed';
    };
  }

  it('elsewhere: the numbers are written on top of it', async () => {
    await enter();
    landBeforeCommit({ 'knowledge/note.md': 'hello\n' });
    await pushToMain(world, GOOD);
    expect(await fileOnMain(world, 'knowledge/note.md')).toBe('hello\n');
    expect(await fileOnMain(world, ITEM_1)).toContain('issue: 1');
    expect(issues(world)).toHaveLength(2);
  });

  it('in the same record: both changes stand', async () => {
    await enter();
    const [, text] = anItem(1, 1);
    landBeforeCommit({ [ITEM_1]: text.replace('priority: high', 'priority: low') });
    await pushToMain(world, GOOD);
    const merged = (await fileOnMain(world, ITEM_1)) ?? '';
    expect(merged).toContain('priority: low');
    expect(merged).toContain('issue: 1');
    expect(issues(world)).toHaveLength(2);
    expect(issues(world)[0]?.labels.map((label) => label.name)).toContain('priority:low');
  });

  it('that makes the file another record: the number of the old one is not written into it', async () => {
    await enter();
    const [, other] = anItem(1, 9);
    landBeforeCommit({ [ITEM_1]: other });
    await pushToMain(world, GOOD);
    // Nor does the new one get an issue: its id is not that of its place, which the check tells.
    expect(await fileOnMain(world, ITEM_1)).toBe(other);
    expect(await fileOnMain(world, ITEM_3)).toMatch(/issue: \d/);
  });
});
