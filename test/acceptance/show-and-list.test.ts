/** show, list, and what wrong use of every command ends with, from the committed bundle, as a person calls them. */
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { incident, type Result } from './command.ts';
import { anIncident, anItem } from './records.ts';
import { writeFiles } from './world.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'incident-commands-'));
  writeFiles(folder, { 'incidents/README.md': 'Incidents.\n' });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const run = (...args: readonly string[]): Promise<Result> => incident(args, folder);
const listFiles = () =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();

describe('show and list', () => {
  beforeEach(() => {
    const files = Object.fromEntries([
      anIncident(1, { status: 'closed', severity: 'low' }),
      anIncident(2, { visibility: 'restricted' }),
      anIncident(3, { severity: 'critical' }),
      anItem(2, 1),
    ]);
    writeFiles(folder, { ...files, 'incidents/2026/INC-2026-0004/incident.md': 'nothing\n' });
  });

  it('newest first, marked, counted; what cannot be read is said beside it', async () => {
    const { code, out, err } = await run('list');
    expect(code).toBe(0);
    expect(out.split('\n').map((line) => line.slice(0, 13).trim())).toEqual([
      'ID',
      'INC-2026-0003',
      'INC-2026-0002',
      'INC-2026-0001',
      '3 incidents (',
      '',
    ]);
    expect(out).toContain('[restricted] Search is slow (2)');
    expect(err).toBe('warning One record cannot be read and is not listed: run incident validate\n');
  });

  it('filters, sorts, limits, for programs and spreadsheets', async () => {
    const json = JSON.parse(
      (await run('list', '--sort', 'severity', '--limit', '2', '--format', 'json')).out,
    );
    expect(json).toMatchObject({ matching: 3, total: 3, unreadable: 1 });
    expect(json.incidents.map(({ id }: { id: string }) => id)).toEqual(['INC-2026-0003', 'INC-2026-0002']);
    expect((await run('list', '--severity', 'low,critical', '--open', '--format', 'csv')).out).toMatch(
      /^id,kind,.*\r\nINC-2026-0003,.*\n$/,
    );
    expect((await run('list', '--until', '2026-03-01')).out).toBe('0 incidents (of 3).\n');
    expect((await run('list', 'actions', '--open', '--owner', 'devon')).out).toContain(
      'INC-2026-0002-01  open',
    );
  });

  it('one incident as JSON', async () => {
    expect(JSON.parse((await run('show', 'inc-2026-0002', '--format', 'json')).out)).toMatchObject({
      version: 1,
      incident: { id: 'INC-2026-0002', visibility: 'restricted' },
      action_items: [{ id: 'INC-2026-0002-01' }],
    });
  });

  it('one that is not in order: exit 1', async () => {
    const { code, err } = await run('show', '4');
    expect(code).toBe(1);
    expect(err).toBe(
      'error incidents/2026/INC-2026-0004/incident.md is not in order and cannot be shown: run incident validate\n',
    );
  });

  const wrong: readonly (readonly [readonly string[], string])[] = [
    [['show', '9'], 'There is no incident "9"'],
    [['show', 'INC-2026-0005'], 'did you mean INC-2026-000'],
    [
      ['list', '--severity', 'hihg'],
      '--severity: found "hihg", expected one of critical, high, medium, low. Did you mean "high"?',
    ],
    [['list', '--status', 'close'], 'Did you mean "closed"?'],
    [['list', '--status='], '--status: found "", expected a name, or several with commas'],
    [['list', '--severity', ' , '], '--severity: found " , ", expected a name'],
    [['--root', 'incidents/README.md', 'list'], 'No folder incidents/ in "incidents/README.md"'],
    [['list', '--service', 'ai-serch'], 'Did you mean "ai-search"?'],
    [['list', '--since', 'march'], '--since: found "march", expected a day such as 2026-03-16'],
    [['list', '--limit', '0'], '--limit: found "0"'],
    [['list', 'actions', '--severity', 'high'], '--severity does not apply to "incident list actions"'],
    [['list', 'actions', '--owner', 'devno'], 'Did you mean "devon"?'],
    [['list', '--incident', '2'], '--incident does not apply to "incident list incidents"'],
    [['renumber', '9'], 'There is no incident "9"'],
    [['renumber', '1', '--to', 'INC-2025-0001'], '--to: found "INC-2025-0001", expected another id of 2026'],
    [['renumber', '1', '--to', 'INC-2026-0001'], 'expected another id'],
    [['new', 'incident', '--severity', 'hihg'], 'Did you mean "high"?'],
    [['new', 'incident', '--set', 'titel=x'], 'Did you mean "title"?'],
    [['new', 'action', '--incident', '77'], '--incident: found "77", expected the id of an incident'],
  ];
  it.each(wrong)('wrong use ends with 2 and one line: %j', async (args, message) => {
    const before = listFiles();
    const { code, out, err } = await run(...args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(message);
    expect(err.trim().split('\n')).toHaveLength(1);
    expect(listFiles()).toEqual(before);
  });
});
