/** The life of an incident on its issue: declared by pull request, run by comments and ticks, the issue always in step. */
import { readFileSync } from 'node:fs';
import { afterEach, expect, it } from 'vitest';
import { type Person, request } from '../../scripts/story/person.ts';
import type { Issue } from '../../src/sandbox/model.ts';
import { anIncident } from './records.ts';
import { createWorld, fileOnMain, issues, merge, NAME, openPullRequest, type World } from './world.ts';

const ID = 'INC-2026-0001';
const [PATH, TEXT] = anIncident(1, { status: 'declared' });
const RUNBOOK = 'knowledge/runbooks/service-outage.md';
const LOG = `incidents/2026/${ID}/timeline.yml`;

let world: World;
afterEach(async () => {
  expect(world.github.unmodelled).toEqual([]);
  await world.close();
});

const tracking = (): Issue => {
  const [issue, ...others] = issues(world);
  if (issue === undefined || others.length > 0) throw new Error(`${others.length + 1} issues`);
  return issue;
};
const labels = () => tracking().labels.map(({ name }) => name);
const timeline = async () => (await fileOnMain(world, LOG)) ?? '';

async function say(person: Person, body: string): Promise<void> {
  const path = `/repos/${NAME}/issues/${tracking().number}/comments`;
  await request(world.github.url, person, 'POST', path, { body });
  await world.github.idle();
}

it('from a pull request to closed', async () => {
  world = await createWorld({
    tracking: true,
    files: { [RUNBOOK]: readFileSync(RUNBOOK, 'utf8') },
    quiet: true,
  });
  // Declared.
  const pull = await openPullRequest(world, 'declare', { [PATH]: TEXT });
  expect(pull.comments[0]?.body).toMatch(/When this is merged.*\n\n- open an issue for INC\\-2026\\-0001 "/);
  await merge(world, pull.number);
  expect(tracking().title).toBe(`${ID}: Search is slow (1)`);
  expect(labels()).toEqual(['incident', 'severity:high', 'status:declared', 'overdue']);
  expect(await fileOnMain(world, PATH)).toContain(`tracking_issue: ${tracking().number}\n`);

  // Acknowledged, and somebody has taken the lead.
  await say(world.devon, '/ack On it\n/role commander @maya\n/runbook outage');
  expect(labels()).toEqual(['incident', 'severity:high', 'status:acknowledged', 'overdue']);
  expect(tracking().assignees.map(({ login }) => login)).toEqual(['maya']);
  expect(tracking().body).toContain('| Incident Commander | maya |');
  expect(await fileOnMain(world, PATH)).toContain('runbooks: [service-outage]\n');
  expect(tracking().comments.at(-1)?.body).toMatch(/\*\*Immediate actions\*\*\n\n(?: {2}- \[ \] .+\n)+/);

  // A box, ticked on the page.
  const body = (tracking().body ?? '').replace(/- \[ \] (.*<!-- critical-and-high-2 -->)/, '- [x] $1');
  await request(world.github.url, world.devon, 'PATCH', `/repos/${NAME}/issues/${tracking().number}`, {
    body,
  });
  await world.github.idle();
  expect(await timeline()).toMatch(
    /by: devon\n {4}kind: note\n {4}text: "Done: Assemble the incident response team \(First hour, critical and high\)"/,
  );
  expect(tracking().body).toContain('**First hour, critical and high** (1 of 5)');

  // Less grave than it seemed, by pull request: the list of the first hour is another.
  const record = (await fileOnMain(world, PATH)) ?? '';
  const other = await openPullRequest(world, 'grade', {
    [PATH]: record.replace('severity: high', 'severity: low'),
    [LOG]: `${await timeline()}  - at: 2026-03-02T10:05:00Z\n    by: maya\n    kind: severity\n    to: low\n    reason: Nobody noticed\n`,
  });
  await merge(world, other.number);
  expect(labels()).toContain('severity:low');
  expect(tracking().body).toContain('First hour, medium and low');

  // The end. Who decides is the commander.
  await say(world.devon, '/mitigate Pool doubled\n/resolve All back to normal');
  expect(labels()).toContain('status:mitigated');
  await say(world.maya, '/resolve All back to normal\n\n/close');
  expect(labels()).toContain('status:closed');
  expect(tracking()).toMatchObject({ state: 'closed', stateReason: 'completed' });
  expect((await timeline()).match(/(?<=kind: )\w+/g)).toEqual([
    'acknowledged',
    'role',
    'runbook',
    'note',
    'severity',
    'mitigated',
    'resolved',
    'closed',
  ]);
  expect(await fileOnMain(world, PATH)).toContain('status: closed\n');
});
