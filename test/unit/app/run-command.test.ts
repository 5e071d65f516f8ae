/** What a command changes in the records, to the byte, and when it changes nothing. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkLazily } from '../../../src/app/checked-records.ts';
import { type CommandOutcome, runCommand, type SaidInComment } from '../../../src/app/run-command.ts';
import { COMMANDS } from '../../../src/domain/commands/registry.ts';
import { parseInstant } from '../../../src/domain/instant.ts';
import { readFrontMatter } from '../../../src/records/front-matter.ts';
import { anIncident } from '../../acceptance/records.ts';
import { memoryFolder } from './memory-folder.ts';

const NOW = parseInstant('2026-03-02T10:00:00Z') ?? 0;
const ID = 'INC-2026-0001';
const [PATH, TEXT] = anIncident(1, { status: 'declared' });
const LOG = `incidents/2026/${ID}/timeline.yml`;
const DECLARED = `schema: 1
incident: ${ID}
entries: # only ever appended
  - at: 2026-03-02T09:09:00Z
    by: maya
    kind: declared
`;

function say(
  name: string,
  said: string,
  files: Readonly<Record<string, string>> = { [PATH]: TEXT, [LOG]: DECLARED },
  comment: SaidInComment | null = null,
) {
  const command = COMMANDS.find((one) => one.name === name);
  if (command === undefined) throw new Error(`no command ${name}`);
  const { tree } = memoryFolder(files);
  return runCommand(
    checkLazily(tree.readRecords(), (path) => tree.hasPath(path)),
    {
      command,
      said,
      incident: ID,
      by: 'devon',
      now: NOW,
      comment,
      template: (name) => readFileSync(`templates/${name}`, 'utf8'),
    },
  );
}

function filesOf(outcome: CommandOutcome): Readonly<Record<string, string>> {
  if (outcome.outcome !== 'ready') throw new Error(JSON.stringify(outcome));
  return Object.fromEntries(outcome.files.map(({ path, text }) => [path, text]));
}

describe('runCommand', () => {
  it('changes the lines it must and appends to the timeline', async () => {
    expect(filesOf(await say('ack', 'Looking'))).toEqual({
      [LOG]: `${DECLARED}  - at: 2026-03-02T10:00:00Z\n    by: devon\n    kind: acknowledged\n    text: Looking\n`,
      [PATH]: TEXT.replace('status: declared', 'status: acknowledged').replace(
        '  declared: 2026-03-02T09:09:00Z\n',
        '  declared: 2026-03-02T09:09:00Z\n  acknowledged: 2026-03-02T10:00:00Z\n',
      ),
    });
  });

  it('leaves the incident alone where only the timeline grows', async () => {
    expect(Object.keys(filesOf(await say('note', 'Full load')))).toEqual([LOG]);
  });

  it('says of what is told later when it was told', async () => {
    expect(filesOf(await say('ack', 'at:30m'))[LOG]).toContain(
      '  - at: 2026-03-02T09:30:00Z\n    recorded_at: 2026-03-02T10:00:00Z\n    by: devon\n',
    );
  });

  it('begins a timeline where there is none', async () => {
    expect(filesOf(await say('note', 'Full load', { [PATH]: TEXT }))[LOG]).toMatch(
      /^schema: 1\nincident: INC-2026-0001\nentries:\n {2}- at: 2026-03-02T10:00:00Z\n/,
    );
  });

  it.each([
    ['ack', 'at:09:00', 'acknowledged at 2026-03-02T09:00:00Z', 'an instant not before started'],
    ['ack', 'at:tomorrow', 'at "tomorrow"', 'a time that has been'],
    // 11:00 is to come today, so yesterday's is meant.
    ['ack', 'at:11:00', 'acknowledged at 2026-03-01T11:00:00Z', 'an instant not before started'],
    ['reopen', 'It is back', 'reopening while declared', 'an incident that is identified or further'],
    ['severity', 'hihg Everybody', 'severity "hihg"', 'one of critical, high, medium, low'],
  ])('%s %s', async (name, said, found, expected) => {
    const outcome = await say(name, said);
    expect(outcome).toMatchObject({
      outcome: 'refused',
      refusal: { found, expected: expect.stringContaining(expected) },
    });
  });

  it('writes nothing that would not be in order', async () => {
    const [, text] = anIncident(1, { severity: 'critical', status: 'resolved' });
    const times = '  mitigated: 2026-03-02T09:30:00Z\n  resolved: 2026-03-02T09:40:00Z\n';
    const outcome = await say('close', '', {
      [PATH]: text.replace('\n---\nSearches', `\n${times}---\nSearches`),
    });
    expect(outcome).toMatchObject({ outcome: 'invalid', findings: [{ rule: 'postmortem-required' }] });
  });

  it.each([
    [
      { [PATH]: TEXT.replace('status: declared', 'status: hihg') },
      `${PATH} is not in order: run incident validate`,
    ],
    [{ [PATH]: TEXT, [LOG]: 'entries: [' }, `${LOG} is not in order: run incident validate`],
    [
      { [PATH]: TEXT, [LOG]: `schema: 1\nincident: ${ID}\nentries: []\n` },
      `${LOG} cannot be continued: "entries" is no list with a line for every entry, so nothing can be put behind it`,
    ],
  ])('says why it can do nothing', async (files, why) => {
    expect(await say('ack', '', files as Readonly<Record<string, string>>)).toEqual({
      outcome: 'impossible',
      why,
    });
  });

  it('an action item is a record with the next number, and a note in the timeline', async () => {
    const files = filesOf(await say('action', 'Alert on a full pool @devon 14d priority=high'));
    const path = `incidents/2026/${ID}/actions/01-alert-on-a-full-pool.md`;
    expect(Object.keys(files)).toEqual([LOG, path]);
    expect(readFrontMatter(files[path] ?? '')).toMatchObject({
      data: {
        ...{ id: 'INC-2026-0001-01', title: 'Alert on a full pool', owner: 'devon', due: '2026-03-16' },
        ...{ priority: 'high', status: 'open' },
      },
    });
    expect(files[LOG]).toContain(
      'kind: note\n    text: "Action item for devon, due 14d: Alert on a full pool"\n',
    );
    const next = await say('action', 'Another @maya 2026-03-20', { [PATH]: TEXT, [LOG]: DECLARED, ...files });
    expect(Object.keys(filesOf(next))[1]).toContain('/actions/02-another.md');
  });

  it.each([
    ['Mend it @devon soon', 'due: found "soon", expected a day such as 2026-03-16, today, or in 14d'],
    ['Mend it @devon today priority=urgent', 'priority'],
  ])('an action item that cannot be: %s', async (said, why) => {
    expect(await say('action', said)).toMatchObject({
      outcome: 'impossible',
      why: expect.stringContaining(why),
    });
  });

  it('a redaction leaves a tombstone, and everything else to the byte', async () => {
    const before = `${DECLARED}  - at: 2026-03-02T09:12:00Z # said in haste\n    by: devon\n    kind: note\n    text: The password is hunter2\n`;
    const files = filesOf(await say('redact', '2 A password', { [PATH]: TEXT, [LOG]: before }));
    expect(files).toEqual({
      [LOG]: `${before.replace('The password is hunter2', '"[redacted]"')}  - at: 2026-03-02T10:00:00Z\n    by: devon\n    kind: redacted\n    entry: 2\n    reason: A password\n`,
    });
    // What is offered instead does not say it again.
    const refused = await say('redact', '', { [PATH]: TEXT, [LOG]: before });
    expect(JSON.stringify(refused)).not.toContain('hunter2');
    expect(JSON.stringify(refused)).toContain('2 (note by devon, 2026-03-02T09:12:00Z)');
    const again = await say('redact', '2 A password', { [PATH]: TEXT, [LOG]: files[LOG] ?? '' });
    expect(again).toMatchObject({ outcome: 'refused', refusal: { found: 'entry 2, whose text is gone' } });
  });
});
