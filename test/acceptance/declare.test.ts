/** From the issue form to an incident, and on: the committed bundle over HTTP. */
import { afterEach, expect, it } from 'vitest';
import { type Person, request } from '../../scripts/story/person.ts';
import { ENOUGH, FORM_FILES, fillForm } from './filled-form.ts';
import { protectMain } from './protect-main.ts';
import { createWorld, fileOnMain, issue, issues, NAME, newestRun, summaryOf, type World } from './world.ts';

/** Twenty take minutes; what they do, test/unit/app/declare-incident.test.ts does with twenty, too. */
const AT_ONCE = Number(process.env['DECLARATIONS'] ?? 6);

let world: World;
afterEach(async () => {
  expect(world.github.unmodelled).toEqual([]);
  await world.close();
});

/** @param isSynced whether a commit starts what keeps issues and site alike; where nobody looks it only takes time */
async function enter(isSynced = true): Promise<void> {
  const alone = (text: string) => text.replace(/start-sync: .*/, 'start-sync: false');
  const workflows = { 'declare.yml': alone, 'command.yml': alone };
  const options = { files: FORM_FILES, tracking: true, quiet: true };
  world = await createWorld({ ...options, ...(isSynced ? {} : { workflows }) });
}

function open(person: Person, title: string, body: string): Promise<{ readonly number: number }> {
  const values = { title, body, labels: ['incident'] };
  return request(world.github.url, person, 'POST', `/repos/${NAME}/issues`, values);
}

async function say(person: Person, number: number, body: string): Promise<void> {
  await request(world.github.url, person, 'POST', `/repos/${NAME}/issues/${number}/comments`, { body });
  await world.github.idle();
}

const path = (id: string) => `incidents/2026/${id}/incident.md`;
const comments = (number: number) => issue(world, number).comments.map(({ body }) => body);

it('with a mistake it is told; edited, it is an incident on its own issue, which its people run', async () => {
  await enter();
  const { number } = await open(world.devon, 'Search fails', fillForm({ ...ENOUGH, type: 'avalability' }));
  await world.github.idle();
  expect(comments(number)).toHaveLength(1);
  expect(comments(number)[0]).toContain('What sort of trouble?: found "avalability"');
  expect(await fileOnMain(world, path('INC-2026-0001'))).toBe(null);

  const body = fillForm({ ...ENOUGH, severity: 'I do not know', percent: '60' });
  await request(world.github.url, world.devon, 'PATCH', `/repos/${NAME}/issues/${number}`, { body });
  await world.github.idle();
  expect(await fileOnMain(world, path('INC-2026-0001'))).toContain('severity: critical ');
  expect(comments(number)).toHaveLength(1);
  expect(comments(number)[0]).toContain('**Declared as [INC-2026-0001]');
  // The issue is the incident's: what was filled in stays, ours stands above.
  const tracked = issue(world, number);
  expect(issues(world)).toHaveLength(1);
  expect(tracked.title).toBe('INC-2026-0001: Search fails');
  expect(tracked.body?.startsWith('<!-- incident-as-code:v1 tracking INC-2026-0001')).toBe(true);
  expect(tracked.body?.endsWith(`<!-- incident-as-code:end -->\n\n---\n\n${body}`)).toBe(true);
  expect(tracked.labels.map(({ name }) => name)).toContain('severity:critical');

  await request(world.github.url, world.devon, 'POST', `/repos/${NAME}/issues/${number}/comments`, {
    body: '/ack',
  });
  await world.github.idle();
  expect(await fileOnMain(world, path('INC-2026-0001'))).toContain('status: acknowledged ');
  const ran = world.repository.runs.filter(({ conclusion }) => conclusion !== 'skipped');
  expect(
    ran.filter(({ conclusion }) => conclusion !== 'success').map(({ workflowPath }) => workflowPath),
  ).toEqual([]);
});

it('many at once: as many incidents and ids, each on its issue', async () => {
  await enter(false);
  const opened = await Promise.all(
    Array.from({ length: AT_ONCE }, (_, index) => open(world.devon, `Trouble ${index}`, fillForm(ENOUGH))),
  );
  await world.github.idle();
  const claimed = await Promise.all(
    opened.map(async (_, index) => {
      const text = (await fileOnMain(world, path(`INC-2026-${String(index + 1).padStart(4, '0')}`))) ?? '';
      return Number(/tracking_issue: (\d+)/.exec(text)?.[1]);
    }),
  );
  expect([...claimed].sort((a, b) => a - b)).toEqual(
    opened.map(({ number }) => number).sort((a, b) => a - b),
  );
  for (const { number } of opened) expect(comments(number).join()).toContain('**Declared as ');
}, 600_000);

it('who may not waits for somebody who may', async () => {
  await enter(false);
  const { number } = await open(world.outsider, 'It fails', fillForm(ENOUGH));
  await request(world.github.url, world.devon, 'POST', `/repos/${NAME}/issues/${number}/labels`, {
    labels: ['incident'],
  });
  await world.github.idle();
  expect(comments(number)).toEqual([expect.stringContaining('people with the role `triage` or above')]);
  await say(world.outsider, number, '/accept');
  expect(comments(number).at(-1)).toContain('Commands are for the people who respond');
  await say(world.devon, number, '/accept low');
  expect(comments(number)[0]).toContain('**Declared as [INC-2026-0001]');
  expect(await fileOnMain(world, path('INC-2026-0001'))).toContain('severity: low ');
  expect(await fileOnMain(world, 'incidents/2026/INC-2026-0001/timeline.yml')).toContain(
    'by: outsider\n    kind: declared\n',
  );
});

it('any issue is made one by a comment; the Actions page needs no issue; both get theirs kept', async () => {
  await enter();
  const asked: { readonly number: number } = await request(
    world.github.url,
    world.outsider,
    'POST',
    `/repos/${NAME}/issues`,
    { title: 'Search fails', body: 'Since this morning.' },
  );
  const { number } = asked;
  await say(world.devon, number, 'See /incidents and https://a.example/incident');
  expect(world.repository.runs.filter(({ conclusion }) => conclusion !== 'skipped')).toEqual([]);
  await say(world.outsider, number, '/incident high availability service=ai-search');
  expect(comments(number).at(-1)).toContain('Commands are for the people who respond');
  await say(world.devon, number, 'Bad.\r\n/incident high avalability service=ai-search\r\n/ack');
  expect(comments(number).at(-1)).toContain('not declared yet');
  expect(await fileOnMain(world, path('INC-2026-0001'))).toBe(null);
  await say(world.devon, number, 'Bad.\r\n/incident high availability service=ai-search\r\n/ack');
  expect(comments(number).slice(-2)).toEqual([
    expect.stringContaining('**Declared as [INC-2026-0001]'),
    expect.stringContaining('**INC-2026-0001** · high · **acknowledged**'),
  ]);
  const tracked = issue(world, number);
  expect(tracked.body?.endsWith('<!-- incident-as-code:end -->\n\n---\n\nSince this morning.')).toBe(true);
  const labels = tracked.labels.map(({ name }) => name);
  expect(labels.slice(0, 3)).toEqual(['incident', 'severity:high', 'status:acknowledged']);
  await say(world.devon, number, '/incident low');
  expect(comments(number).at(-1)).toContain('found an issue that is INC\\-2026\\-0001');

  const inputs = { title: 'Costs rise', type: 'cost', services: 'ai-search', severity: 'low' };
  const runs = `/repos/${NAME}/actions/workflows/declare.yml/dispatches`;
  await request(world.github.url, world.devon, 'POST', runs, { ref: 'main', inputs });
  await world.github.idle();
  expect(newestRun(world, 'declare.yml').conclusion).toBe('success');
  expect(summaryOf(newestRun(world, 'declare.yml'))).toContain('**Declared as [INC-2026-0002]');
  expect(issues(world).map(({ title }) => title)).toEqual([
    'INC-2026-0001: Search fails',
    'INC-2026-0002: Costs rise',
  ]);
  world.github.runner.rerun(newestRun(world, 'declare.yml'));
  await world.github.idle();
  await request(world.github.url, world.devon, 'POST', runs, {
    ref: 'main',
    inputs: { ...inputs, services: ', ,' },
  });
  await world.github.idle();
  expect(newestRun(world, 'declare.yml').conclusion).toBe('failure');
  expect(summaryOf(newestRun(world, 'declare.yml'))).toContain('**Not declared yet.**');
  expect(await fileOnMain(world, path('INC-2026-0003'))).toBe(null);
});

it('protected without the App: told that the rules refuse it', async () => {
  await enter(false);
  protectMain(world, false);
  const refused = await open(world.devon, 'It fails', fillForm(ENOUGH));
  await world.github.idle();
  expect(comments(refused.number)).toEqual([expect.stringContaining('The rules of the branch refuse')]);
  expect(newestRun(world, 'declare.yml').conclusion).toBe('failure');
  expect(await fileOnMain(world, path('INC-2026-0001'))).toBe(null);
});
