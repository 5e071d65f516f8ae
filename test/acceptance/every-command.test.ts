/** Every command in a comment, on the committed bundle: done, malformed, not applicable, refused. */
import { readFileSync } from 'node:fs';
import { afterEach, expect, it } from 'vitest';
import { type Person, request } from '../../scripts/story/person.ts';
import { COMMANDS } from '../../src/domain/commands/registry.ts';
import { anIncident } from './records.ts';
import { createWorld, fileOnMain, issue, NAME, type World } from './world.ts';

const RUNBOOK = 'knowledge/runbooks/service-outage.md';
const FOLDER = 'incidents/2026/INC-2026-0001';

let world: World;
afterEach(async () => {
  expect(world.github.unmodelled).toEqual([]);
  await world.close();
});

/** Each said where it can be done, in the order of a life: the number of the issue, and what is said there. */
const DONE: readonly (readonly [number, string])[] = [
  [1, 'ack Looking'],
  [1, 'status investigating'],
  [1, 'severity high Half of the searches fail'],
  [1, 'role technical_lead @devon'],
  [1, 'impact users=1,200 percent=35%'],
  [1, 'note The password is hunter2'],
  [1, 'update public We are on it next:30m'],
  [1, 'eta 2h'],
  [1, 'escalate Two more eyes'],
  [1, 'expertise A PostgreSQL expert'],
  [1, 'runbook outage'],
  [1, 'related 2 The same pool'],
  [1, 'cause The pool was full'],
  [1, 'action Alert on a full pool @devon 14d'],
  [1, 'redact 6 A password'],
  [1, 'mitigate Pool doubled'],
  [1, 'resolve p95 is normal'],
  [1, 'reopen Errors are back'],
  [1, 'mitigate Pool doubled again'],
  [1, 'resolve p95 is normal again'],
  [2, 'cancel A test alert'],
  [3, 'duplicate 1'],
  [4, 'ack'],
  [4, 'mitigate'],
  [4, 'resolve Restarted'],
  [4, 'close'],
];

/** What is always possible: the record of what happened goes on when the incident is over. */
const ALWAYS = ['impact', 'note', 'cause', 'action', 'runbook', 'related', 'redact'];

async function say(person: Person, number: number, commands: readonly string[]): Promise<string> {
  const body = commands.map((command) => `/${command}`).join('\n');
  await request(world.github.url, person, 'POST', `/repos/${NAME}/issues/${number}/comments`, { body });
  await world.github.idle();
  return issue(world, number).comments.at(-1)?.body ?? '';
}

/** By the line of the comment: the sign of each command's answer. */
const signs = (reply: string) =>
  [...reply.matchAll(/^- (\S+) ``? ?\/|^- (\S+) `\//gm)].map(([, a, b]) => a ?? b);

it('done, malformed, not applicable, refused', async () => {
  const numbers = [1, 2, 3, 4];
  const files = numbers.map((number) => {
    const [path, text] = anIncident(number, {
      status: 'declared',
      severity: number === 4 ? 'low' : 'medium',
    });
    return [path, text.replace('kind: incident\n', `kind: incident\ntracking_issue: ${number}\n`)] as const;
  });
  world = await createWorld({
    files: {
      ...Object.fromEntries(files),
      [RUNBOOK]: readFileSync(RUNBOOK, 'utf8'),
      'templates/action-item.md': readFileSync('templates/action-item.md', 'utf8'),
    },
    quiet: true,
    workflows: { 'command.yml': (text) => text.replace(/start-sync: .*/, 'start-sync: false') },
  });
  for (const number of numbers) {
    const values = { title: `Incident ${number}`, labels: ['incident'] };
    await request(world.github.url, world.maya, 'POST', `/repos/${NAME}/issues`, values);
  }
  world.github.createUser({ login: 'tess', name: 'Tess' });
  world.github.setRole(world.repository, 'tess', 'triage');
  const tess = { login: 'tess', name: 'Tess', token: world.github.tokenFor('tess') };
  const names = COMMANDS.map(({ name }) => name);
  expect([...new Set(DONE.map(([, said]) => said.split(' ')[0]))].sort()).toEqual([...names].sort());

  // Refused: whoever may not respond.
  const first = COMMANDS.map(({ name, examples }) => {
    const { words = '' } = examples.find(({ means }) => 'kind' in means) ?? {};
    return `${name} ${words}`.trim();
  }).filter((said) => !said.startsWith('redact'));
  const refused = await say(tess, 1, first);
  expect(signs(refused)).toEqual(first.map(() => '😕'));
  // Of the two that name another incident there is none of that name.
  expect(refused.match(/found somebody with the role triage/g)).toHaveLength(
    first.filter((said) => !/^(?:related|duplicate)/.test(said)).length,
  );
  expect(await fileOnMain(world, `${FOLDER}/timeline.yml`)).toBe(null);

  // Malformed: the examples that are refused.
  const wrong = COMMANDS.flatMap(({ name, examples }) =>
    examples.flatMap(({ words, means }) => ('refused' in means ? [`${name} ${words}`.trim()] : [])),
  );
  const malformed = await say(world.maya, 1, wrong);
  expect(signs(malformed)).toEqual(wrong.map(() => '😕'));
  expect(await fileOnMain(world, `${FOLDER}/timeline.yml`)).toBe(null);

  // Done.
  for (const number of numbers) {
    const said = DONE.filter(([where]) => where === number).map(([, words]) => words);
    expect(signs(await say(world.maya, number, said))).toEqual(said.map(() => '🚀'));
  }
  const timeline = await fileOnMain(world, `${FOLDER}/timeline.yml`);
  expect(timeline).not.toContain('hunter2');
  expect(timeline).toContain('text: "[redacted]"');
  expect(await fileOnMain(world, `${FOLDER}/actions/01-alert-on-a-full-pool.md`)).toContain('owner: devon');
  for (const [number, status] of [
    [1, 'resolved'],
    [2, 'canceled'],
    [3, 'duplicate'],
    [4, 'closed'],
  ] as const) {
    expect(await fileOnMain(world, anIncident(number)[0])).toContain(`status: ${status}\n`);
  }

  // Not applicable: an incident that is over.
  const late = DONE.filter(([where, said]) => where === 1 && !ALWAYS.includes(said.split(' ')[0] ?? ''))
    .map(([, said]) => said)
    .filter((said) => !said.startsWith('reopen'));
  const over = await say(world.maya, 4, [...late, 'cancel A test', 'duplicate 1', 'close']);
  expect(signs(over)).toEqual([...late, 1, 2, 3].map(() => '😕'));
  expect(over.match(/found .*, expected /g)).toHaveLength(late.length + 3);
});
