/** What people change on an issue reaches the file: the committed bundle, over HTTP. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { request } from '../../scripts/story/person.ts';
import { anIncident, anItem } from './records.ts';
import {
  createWorld,
  dispatch,
  fileOnMain,
  issues,
  NAME,
  newestRun,
  pushToMain,
  type World,
  writesSince,
} from './world.ts';

let world: World;
afterEach(async () => {
  expect(world.github.unmodelled).toEqual([]);
  await world.close();
});

const [PATH] = anItem(1, 1);
const FILES = Object.fromEntries([anIncident(1), anItem(1, 1), anItem(1, 2)]);

/** Without `on.issues`, so that nothing happens before a test has changed both sides. */
const withoutIssues = (text: string): string => text.replace(/^ {2}issues:\n {4}types: .*\n/m, '');

async function enter(): Promise<void> {
  world = await createWorld({ files: FILES, workflows: { 'action-items.yml': withoutIssues } });
}
const change = (number: number, body: Readonly<Record<string, unknown>>) =>
  request(world.github.url, world.devon, 'PATCH', `/repos/${NAME}/issues/${number}`, body);

describe('from the issue to the file', () => {
  it('title, status, priority, day and text go back in one commit; notes around stay; then nothing', async () => {
    await enter();
    const [first, second] = issues(world);
    await change(first?.number ?? 0, {
      title: 'A better title',
      labels: ['action-item', 'severity:high', 'horizon:immediate', 'priority:low', 'mine'],
      body: `Note\n\n${first?.body?.replace('| Due | 2026-03-16 |', '| Due | 2026-04-01 |').replace('Do part 1.', 'Do part 1.\n\n- [x] half of it')}`,
    });
    await change(second?.number ?? 0, { state: 'closed', state_reason: 'not_planned' });
    const before = world.github.requests.length;
    expect((await dispatch(world, 'action-items.yml')).conclusion).toBe('success');
    const text = (await fileOnMain(world, PATH)) ?? '';
    expect(text).toContain('title: A better title\n');
    expect(text).toContain('priority: low\n');
    expect(text).toContain('due: 2026-04-01\n');
    expect(text).toContain('status: open # kept as written\n');
    expect(text).toMatch(/\n---\nDo part 1\.\n\n- \[x\] half of it\n$/);
    expect(await fileOnMain(world, anItem(1, 2)[0])).toContain('status: canceled # kept as written\n');
    // One commit, one write for each issue's memory, one dispatch.
    expect(writesSince(world, before).filter((route) => route.includes('createCommit'))).toHaveLength(1);
    const [after] = issues(world);
    expect(after?.body).toMatch(/^Note\n\n<!-- incident-as-code/);
    expect(after?.labels.map(({ name }) => name)).toContain('mine');
    const quiet = world.github.requests.length;
    await dispatch(world, 'action-items.yml');
    expect(writesSince(world, quiet)).toEqual([]);
  });

  it('both changed: the file wins, and a comment keeps what the issue said, once', async () => {
    await enter();
    const [first] = issues(world);
    await change(first?.number ?? 0, { title: 'From the issue @outsider' });
    const text = (await fileOnMain(world, PATH)) ?? '';
    await pushToMain(world, { [PATH]: text.replace(/title: .*/, 'title: From the file') });
    await dispatch(world, 'action-items.yml');
    const [after] = issues(world);
    expect(after?.title).toBe('From the file');
    expect(after?.comments).toHaveLength(1);
    expect(after?.comments[0]?.body).toContain('From the issue');
    // Nobody is mentioned by what somebody else typed.
    expect(after?.comments[0]?.body).not.toMatch(/@outsider/);
  });

  it('what breaks a rule does not reach the file, and is said', async () => {
    await enter();
    const [first] = issues(world);
    const body = first?.body?.replace('| Due | 2026-03-16 |', '| Due | next week |') ?? '';
    await change(first?.number ?? 0, { body, title: `::set-output name=x::y` });
    expect((await dispatch(world, 'action-items.yml')).conclusion).toBe('success');
    expect(await fileOnMain(world, PATH)).toContain('due: 2026-03-16\n');
    const [after] = issues(world);
    expect(after?.title).toBe('Fix part 1 of INC-2026-0001');
    expect(after?.body).toContain('| Due | 2026-03-16 |');
    expect(after?.comments).toHaveLength(1);
    expect(after?.comments[0]?.body).toContain('a day such as 2026\\-03\\-16');
  });

  it('a deleted item closes its issue as not planned; put back, it is opened again', async () => {
    await enter();
    const text = (await fileOnMain(world, PATH)) ?? '';
    await world.clone.branch('main');
    rmSync(join(world.clone.folder, PATH));
    await world.clone.push('Drop it');
    await world.github.idle();
    expect(issues(world)[0]).toMatchObject({ state: 'closed', stateReason: 'not_planned' });
    await pushToMain(world, { [PATH]: text });
    expect(issues(world)[0]).toMatchObject({ state: 'open' });
    expect(issues(world)).toHaveLength(2);
    expect(newestRun(world, 'action-items.yml').conclusion).toBe('success');
  });

  it('a file that cannot be read is not deleted', async () => {
    await enter();
    await pushToMain(world, { [PATH]: '---\nid: [\n---\n' });
    expect(issues(world).map(({ state }) => state)).toEqual(['open', 'open']);
  });
});

describe('a change on an issue', () => {
  const runs = () =>
    world.repository.runs
      .filter(({ workflowPath, event }) => workflowPath.endsWith('/action-items.yml') && event === 'issues')
      .map(({ actor, conclusion }) => `${actor.login}: ${conclusion}`);

  it('starts what takes it over; another issue starts nothing, and takes no place of a run that waits', async () => {
    world = await createWorld({ files: FILES });
    // The issues of the bundle itself were opened with the token of a run, which starts nothing.
    expect(runs()).toEqual([]);
    const [first, second] = issues(world);
    const other = await request<{ number: number }>(
      world.github.url,
      world.outsider,
      'POST',
      `/repos/${NAME}/issues`,
      {
        title: 'How do I …?',
      },
    );
    await change(first?.number ?? 0, { title: 'A better title' });
    await change(second?.number ?? 0, { title: 'Another title' });
    await change(other.number, { title: 'How do I declare an incident?' });
    await world.github.idle();
    expect(runs()).toEqual(['devon: success', 'devon: success', 'devon: skipped']);
    expect(await fileOnMain(world, PATH)).toContain('title: A better title\n');
    expect(await fileOnMain(world, anItem(1, 2)[0])).toContain('title: Another title\n');
  });
});
