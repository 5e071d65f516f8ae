/** new, renumber and migrate from the committed bundle, as a person calls them. */
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { incident, type Result } from './command.ts';
import { anIncident } from './records.ts';
import { writeFiles } from './world.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'incident-commands-'));
  writeFiles(folder, { 'incidents/README.md': 'Incidents.\n' });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const run = (...args: readonly string[]): Promise<Result> => incident(args, folder);
const read = (path: string) => readFileSync(join(folder, path), 'utf8');
const listFiles = () =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();

const DECLARE = [
  'new',
  'incident',
  '--title',
  'Search fails',
  '--severity',
  'high',
  '--type',
  'availability',
  '--service',
  'ai-search',
  '--by',
  'maya',
];

describe('new', () => {
  it('an incident, its action item and its postmortem, all in order; shown, listed, renumbered', async () => {
    const declared = await run(
      ...DECLARE,
      '--commander',
      'maya',
      '--started',
      '2026-03-02T09:02:00Z',
      '--detected',
      '2026-03-02T09:06:00Z',
      '--declared',
      '2026-03-02T09:09:00Z',
    );
    const path = 'incidents/2026/INC-2026-0001';
    expect(declared).toEqual({ code: 0, out: `${path}/incident.md\n${path}/timeline.yml\n`, err: '' });
    expect(read(`${path}/incident.md`)).toContain('\nid: INC-2026-0001 # ');

    const item = await run(
      'new',
      'action',
      '--incident',
      '1',
      '--title',
      'Fix it',
      '--owner',
      'devon',
      '--due',
      '2026-03-16',
    );
    expect(item).toEqual({ code: 0, out: `${path}/actions/01-fix-it.md\n`, err: '' });
    expect((await run('new', 'postmortem', '--incident', '1', '--owner', 'maya')).out).toBe(
      `${path}/postmortem.md\n`,
    );
    expect(await run('validate')).toEqual({ code: 0, out: '4 records checked: no errors.\n', err: '' });

    const shown = await run('show', '1');
    expect({ code: shown.code, err: shown.err }).toEqual({ code: 0, err: '' });
    for (const line of [
      'INC-2026-0001  Search fails',
      'Started     2026-03-02 09:02 UTC',
      '  2026-03-02 09:09  declared  maya',
      '  INC-2026-0001-01  open  medium  devon  2026-03-16',
      'Postmortem  draft, owner maya',
    ]) {
      expect(shown.out).toContain(`${line}`);
    }
    expect((await run('list', '--open', '--person', 'Maya')).out).toMatch(
      /^ID .*\nINC-2026-0001 .*Search fails\n1 incident \(1 open\)\.\n$/,
    );

    const dry = await run('renumber', '1', '--to', 'INC-2026-0007', '--dry-run');
    expect(dry.out).toContain('  - 3: id: INC-2026-0001 # ');
    const moved = await run('renumber', '1', '--to', 'INC-2026-0007');
    expect(moved.code).toBe(0);
    expect(moved.out).toContain(`move ${path} to incidents/2026/INC-2026-0007\n`);
    expect(listFiles().filter((file) => file.includes('0001'))).toEqual([]);
    expect(await run('validate')).toMatchObject({ code: 0, out: '4 records checked: no errors.\n' });
  });

  it('a dry run prints both files and writes none', async () => {
    const { code, out } = await run(
      ...DECLARE,
      '--kind',
      'drill',
      '--declared',
      '2026-03-02T09:09:00Z',
      '--dry-run',
    );
    expect(code).toBe(0);
    expect(out).toMatch(
      /^==> incidents\/2026\/INC-2026-0001\/incident\.md <==\n---\n[\s\S]*kind: drill[\s\S]*==> .*timeline\.yml <==\n/,
    );
    expect(listFiles()).toEqual(['incidents/README.md']);
  });

  it('without a terminal nothing is asked: exit 2 naming all that is missing', async () => {
    expect(await run('new', 'incident', '--title', 'X')).toEqual({
      code: 2,
      out: '',
      err: 'error Missing: --severity (critical, high, medium, low); --type (performance, availability, data, security, cost); --service; --by\n',
    });
    expect(listFiles()).toEqual(['incidents/README.md']);
  });

  it('what would not be in order is told and not written: exit 1', async () => {
    const { code, out, err } = await run(...DECLARE, '--status', 'resolved');
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toContain('error Unexpected status resolved without times.resolved');
    expect(err).toContain('Nothing was written');
    expect(listFiles()).toEqual(['incidents/README.md']);
  });

  it('never overwrites: exit 3 with what is there', async () => {
    const service = ['new', 'service', '--title', 'AI Search'];
    expect((await run(...service)).out).toBe('knowledge/services/ai-search.md\n');
    expect(await run(...service)).toEqual({
      code: 3,
      out: '',
      err: 'error knowledge/services/ai-search.md is there already\n',
    });
  });

  it('incidents declared at the same moment get a number each', async () => {
    const made = await Promise.all(Array.from({ length: 5 }, () => run(...DECLARE)));
    expect(made.map(({ code, err }) => ({ code, err }))).toEqual(Array(5).fill({ code: 0, err: '' }));
    const ids = made.map(({ out }) => /INC-\d{4}-\d{4}/.exec(out)?.[0]).toSorted();
    expect(ids).toHaveLength(5);
    expect(new Set(ids).size).toBe(5);
    expect((await run('validate')).code).toBe(0);
  });

  it("the repository's own templates go before the shipped ones", async () => {
    cpSync('templates', join(folder, 'templates'), { recursive: true });
    writeFiles(folder, { 'templates/service.md': '---\nschema: 1\nid: x\ntitle: x # ours\n---\n' });
    await run('new', 'service', '--title', 'Mail');
    expect(read('knowledge/services/mail.md')).toBe('---\nschema: 1\nid: mail\ntitle: Mail # ours\n---\n');
  });

  it('every kind can be made and tells what is left to write', async () => {
    const kept = ['--owner', 'maya', '--approved-by', 'Maya'];
    const made = [
      await run('new', 'service', '--title', 'Mail'),
      await run('new', 'person', '--login', 'maya', '--name', 'Maya', '--time-zone', 'UTC'),
      await run(
        'new',
        'roster',
        '--title',
        'Ops',
        '--lead',
        'maya',
        '--time-zone',
        'UTC',
        '--member',
        'maya',
      ),
      await run(
        'new',
        'runbook',
        '--title',
        'Backlog',
        '--type',
        'cost',
        '--contact',
        'engineering-lead',
        ...kept,
      ),
      await run('new', 'baseline', '--title', 'Mail', '--service', 'mail', ...kept),
      await run('new', 'architecture', '--title', 'Mail', '--service', 'mail', ...kept),
    ];
    expect(made.map(({ code, out }) => `${code} ${out.trim()}`)).toEqual([
      '0 knowledge/services/mail.md',
      '0 oncall/people/maya.md',
      '0 oncall/rosters/ops.md',
      '0 knowledge/runbooks/backlog.md',
      '0 knowledge/baselines/mail.md',
      '0 knowledge/architecture/mail.md',
    ]);
    expect(made[3]?.err).toMatch(
      /^to do symptoms: from the template, .*\nto do knowledge\/runbooks\/backlog\.md:\d+: section "Immediate actions"/,
    );
  });
});

describe('renumber', () => {
  it('refuses in one line: exit 3, nothing changed', async () => {
    writeFiles(folder, Object.fromEntries([anIncident(1), anIncident(2)]));
    const before = listFiles();
    expect(await run('renumber', '1', '--to', 'INC-2026-0002')).toEqual({
      code: 3,
      out: '',
      err: 'error incidents/2026/INC-2026-0002 is there already: name a free id with --to\n',
    });
    expect(listFiles()).toEqual(before);
  });

  it('goes on where it was cut off', async () => {
    writeFiles(folder, Object.fromEntries([anIncident(1), anIncident(8)]));
    writeFiles(folder, { '.incident-renumber/begun.json': '{"from":"INC-2026-0001","to":"INC-2026-0008"}' });
    writeFiles(folder, {
      'oncall/people/maya.md':
        '---\nschema: 1\nid: maya\nname: Maya\ntime_zone: UTC\ntraining: [{activity: Incident response drills, completed: 2026-03-02, drill: INC-2026-0001}]\n---\n',
    });
    expect(await run('renumber', 'INC-2026-0008')).toMatchObject({ code: 3, out: '' });
    const { code, out } = await run('renumber', '1');
    expect(code).toBe(0);
    expect(out).toContain('Going on with what was cut off: INC-2026-0001 becomes INC-2026-0008');
    expect(read('oncall/people/maya.md')).toContain('drill: INC-2026-0008');
    expect(listFiles()).toEqual([
      'incidents/2026/INC-2026-0008/incident.md',
      'incidents/README.md',
      'oncall/people/maya.md',
    ]);
    expect(existsSync(join(folder, '.incident-renumber'))).toBe(false);
  });
});

describe('migrate', () => {
  it('nothing to do: exit 0', async () => {
    writeFiles(folder, Object.fromEntries([anIncident(1)]));
    expect(await run('migrate')).toEqual({
      code: 0,
      out: 'Nothing to migrate: 1 record has the newest shape.\n',
      err: '',
    });
  });
  it('a record of a newer version: exit 1, nothing changed', async () => {
    const [path, text] = anIncident(1);
    writeFiles(folder, { [path]: text.replace('schema: 1', 'schema: 2') });
    const { code, err } = await run('migrate', '--dry-run');
    expect(code).toBe(1);
    expect(err).toBe(
      `error ${path}: Unexpected schema 2, expected 1. It was written by a newer version of this tool: update the tool, or correct "schema" if it is a mistake.\n`,
    );
    expect(read(path)).toContain('schema: 2');
    const checked = await run('validate');
    expect(checked.out).toContain('It was written by a newer version of this tool: update the tool');
  });
});

it.each(['new', 'new incident', 'new action', 'show', 'list', 'renumber', 'migrate'])(
  '%s --help has an example',
  async (command) => {
    const { code, out } = await run(...command.split(' '), '--help');
    expect(code).toBe(0);
    expect(out).toMatch(/Examples?:\n {2}incident /);
  },
);
