/**
 * The whole life of an incident by one way in alone: by pull requests, and by the command line without a GitHub. In a
 * browser: test/browser/life.test.ts; by comments: tracking.test.ts and every-command.test.ts.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { writtenReview } from '../../scripts/story/written-review.ts';
import { incident } from './command.ts';
import { FORM_FILES } from './filled-form.ts';
import {
  createWorld,
  type Files,
  fileOnMain,
  issues,
  merge,
  NAME,
  newestRun,
  openPullRequest,
  page,
  type World,
} from './world.ts';

let world: World;
afterEach(async () => {
  expect(world.github.unmodelled).toEqual([]);
  await world.close();
});

const REVIEW = FORM_FILES['templates/postmortem.md'] ?? '';
const tracking = () => {
  const [issue] = issues(world);
  return { state: issue?.state, title: issue?.title, labels: issue?.labels.map(({ name }) => name) ?? [] };
};
const report = async (path: string) =>
  (await fetch(`${world.github.url}/${NAME}/raw/reports/${path}`)).text();
const kinds = (timeline: string | null) => timeline?.match(/(?<=kind: )\w+/g) ?? [];
const LIFE = ['declared', 'acknowledged', 'role', 'update', 'escalated', 'mitigated', 'resolved', 'closed'];

/** What everybody sees in the end, whatever it was done with. */
async function expectEnd(id: string, folder: string): Promise<void> {
  expect(kinds(await fileOnMain(world, `${folder}/timeline.yml`))).toEqual(LIFE);
  expect(await fileOnMain(world, `${folder}/incident.md`)).toContain('status: closed');
  expect(issues(world)).toHaveLength(1);
  expect(tracking()).toMatchObject({ state: 'closed', title: `${id}: Search fails` });
  expect(tracking().labels).toContain('status:closed');
  const text = await report(`incidents/${id}.md`);
  // In a public repository: what has a time, and what was said to all.
  for (const kind of ['declared', 'acknowledged', 'update', 'mitigated', 'resolved']) {
    expect(text).toMatch(new RegExp(`^\\| [-\\d]+ [:\\d]+ \\| ${kind} \\|`, 'm'));
  }
  expect(text).toMatch(/^\| Time to resolve \| \d+ min \|$/m);
  expect(text).toContain(`[Postmortem](../postmortems/${id}.md)`);
  expect(await report(`postmortems/${id}.md`)).toContain('We looked at it together');
  expect(await report('README.md')).toContain('| [closed](status/closed.md) | 1 |');
  expect(await page(world, `incidents/${id}.html`)).toContain('We are on it');
  expect(newestRun(world, 'publish.yml').conclusion).toBe('success');
}

it('by pull requests alone', async () => {
  world = await createWorld({ tracking: true, reports: true, quiet: true, files: FORM_FILES });
  const ID = 'INC-2026-0001';
  const folder = `incidents/2026/${ID}`;
  const times = {
    started: '2026-03-02T09:02:00Z',
    detected: '2026-03-02T09:06:00Z',
    declared: '2026-03-02T09:09:00Z',
  };
  const record = (status: string, more: Readonly<Record<string, string>> = {}, rest = ''): string =>
    `---\nschema: 1\nid: ${ID}\ntitle: Search fails\nkind: incident\ntype: availability\nseverity: high\nstatus: ${status}\nvisibility: public\nservices: [ai-search]\n${rest}times:\n${Object.entries(
      { ...times, ...more },
    )
      .map(([name, at]) => `  ${name}: ${at}\n`)
      .join('')}---\nNobody finds anything.\n`;
  let log = `schema: 1\nincident: ${ID}\nentries:\n`;
  const append = (minute: number, by: string, kind: string, more = ''): void => {
    log += `  - {at: 2026-03-02T09:${minute}:00Z, by: ${by}, kind: ${kind}${more}}\n`;
  };
  const change = async (branch: string, files: Files): Promise<void> => {
    const pull = await openPullRequest(world, branch, files);
    expect(newestRun(world, 'validate.yml').conclusion).toBe('success');
    // The number of the issue, and nothing else, has come to the record meanwhile.
    await merge(world, pull.number);
  };
  append(10, 'maya', 'declared');
  await change('declare', { [`${folder}/incident.md`]: record('declared'), [`${folder}/timeline.yml`]: log });
  expect(tracking()).toMatchObject({ state: 'open', title: `${ID}: Search fails` });
  const tracked = `tracking_issue: ${issues(world)[0]?.number}\n`;
  expect(await fileOnMain(world, `${folder}/incident.md`)).toContain(tracked);

  append(12, 'devon', 'acknowledged');
  append(13, 'devon', 'role', ', role: incident_commander, person: maya');
  append(14, 'maya', 'update', ', audience: public, text: We are on it');
  append(20, 'maya', 'escalated', ', level: 1, reason: No progress');
  const acknowledged = { acknowledged: '2026-03-02T09:12:00Z' };
  const roles = `${tracked}roles:\n  incident_commander: maya\n`;
  await change('respond', {
    [`${folder}/incident.md`]: record('acknowledged', acknowledged, roles),
    [`${folder}/timeline.yml`]: log,
  });
  expect(tracking().labels).toContain('status:acknowledged');
  expect(issues(world)[0]?.assignees.map(({ login }) => login)).toEqual(['maya']);

  append(30, 'devon', 'mitigated');
  append(50, 'maya', 'resolved', ', text: Index rebuilt');
  const over = {
    ...acknowledged,
    mitigated: '2026-03-02T09:30:00Z',
    resolved: '2026-03-02T09:50:00Z',
  };
  await change('resolve', {
    [`${folder}/incident.md`]: record('resolved', over, roles),
    [`${folder}/timeline.yml`]: log,
  });
  expect(tracking().labels).toContain('status:resolved');

  append(59, 'maya', 'closed');
  await change('review', {
    [`${folder}/incident.md`]: record('closed', over, roles),
    [`${folder}/timeline.yml`]: log,
    [`${folder}/postmortem.md`]: writtenReview(REVIEW, ID, 'maya'),
  });
  await expectEnd(ID, folder);
});

it('by the command line alone, without a GitHub; pushed, it is there', async () => {
  world = await createWorld({ tracking: true, reports: true, quiet: true, files: FORM_FILES });
  const { clone, github } = world;
  await clone.git('config', 'user.name', 'Maya Lindqvist');
  await clone.git('config', 'user.email', 'maya@users.noreply.github.com');
  await clone.git('config', 'github.user', 'maya');
  // Nobody answers there, and nothing is asked.
  await clone.git('remote', 'set-url', 'origin', 'http://127.0.0.1:1/acme/incidents.git');
  const asked = github.requests.length;
  const run = async (...args: readonly string[]): Promise<string> => {
    const { code, out, err } = await incident(args, clone.folder);
    expect([args, err, code]).toEqual([args, expect.stringMatching(/^$|to do/), 0]);
    return out;
  };
  const declared = await run(
    'declare',
    'Search fails',
    'high',
    'availability',
    'service=ai-search',
    'visibility=public',
    'started=5m',
  );
  const id = declared.slice(0, 13);
  const folder = `incidents/${id.slice(4, 8)}/${id}`;
  await run('ack', id, 'On it');
  await run('role', id, 'commander', '@maya');
  await run('update', id, 'public', 'We are on it');
  await run('escalate', id, 'No progress');
  await run('mitigate', id, 'Rebuilt');
  // Somebody else reads along again: the issue comes with what happened meanwhile.
  const push = async (): Promise<void> => {
    await clone.git('remote', 'set-url', 'origin', `${github.url}/${NAME}.git`);
    await clone.git('pull', '--quiet', '--rebase', 'origin', 'main');
    await clone.git('push', '--quiet', 'origin', 'HEAD:main');
    await github.idle();
  };
  expect(github.requests).toHaveLength(asked);
  await push();
  expect(tracking()).toMatchObject({ state: 'open', title: `${id}: Search fails` });
  expect(tracking().labels).toContain('status:mitigated');

  await clone.git('pull', '--quiet', '--rebase', 'origin', 'main');
  await clone.git('remote', 'set-url', 'origin', 'http://127.0.0.1:1/acme/incidents.git');
  await run('resolve', id, 'p95 is normal');
  await run('new', 'postmortem', '--incident', id, '--owner', 'maya');
  const path = join(clone.folder, folder, 'postmortem.md');
  writeFileSync(path, writtenReview(readFileSync(path, 'utf8'), id, 'maya'));
  await clone.git('add', '--all');
  await clone.git('commit', '--quiet', '--message', 'Review');
  await run('close', id);
  await run('validate');
  await push();
  await expectEnd(id, folder);
});
