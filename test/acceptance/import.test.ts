/** `incident import` and `npm start -- --import`, from the committed bundle. */
import { spawn } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { incident, startIncident } from './command.ts';

const EXAMPLE = resolve('test/fixtures/github-status/incidents.jsonl');
const LINES = readFileSync(EXAMPLE, 'utf8').trim().split('\n');

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'incident-import-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A folder of its own in which records can be. */
function makeRoot(name: string): string {
  const root = join(folder, name);
  mkdirSync(join(root, 'incidents'), { recursive: true });
  return root;
}

/** Every file below a folder, by its path. */
function filesOf(root: string): Readonly<Record<string, string>> {
  const files = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map((entry) => relative(root, join(entry.parentPath, entry.name))).sort();
  return Object.fromEntries(paths.map((path) => [path, readFileSync(join(root, path), 'utf8')]));
}

function write(name: string, lines: readonly string[]): string {
  const path = join(folder, name);
  writeFileSync(path, `${lines.join('\n')}\n`);
  return path;
}

const lastLine = (out: string) => out.trim().split('\n').at(-1);

describe('the example', () => {
  it('is imported, is in order, can be listed and shown; a second import changes no byte', async () => {
    const root = makeRoot('tree');
    const first = await incident(['import', 'statuspage', EXAMPLE], root);
    expect([first.code, first.err]).toEqual([0, '']);
    expect(lastLine(first.out)).toBe(
      '29 incidents imported (2 of them maintenance), 0 there already, 10 services added, 0 lines refused.',
    );
    expect(first.out).toContain(
      `${EXAMPLE}:15: downtime_start, downtime_end: from 2025-04-09T11:27:00Z to 2025-04-09T12:39:00Z was over`,
    );
    const files = filesOf(root);
    expect(Object.keys(files).length).toBe(29 * 2 + 10);

    const validated = await incident(['validate'], root);
    expect([validated.code, validated.err]).toEqual([0, '']);
    const listed = await incident(['list', '--severity', 'critical'], root);
    expect(listed.out).toContain('GitHub search is degraded');
    const shown = await incident(['show', 'INC-2022-0001'], root);
    expect(shown.out).toContain('WestEurope');

    const second = await incident(['import', 'statuspage', EXAMPLE], root);
    expect(second).toEqual({
      code: 0,
      out: '0 incidents imported, 29 there already, 0 services added, 0 lines refused.\n',
      err: '',
    });
    expect(filesOf(root)).toEqual(files);
  });

  it('is the same to the byte wherever it is imported', async () => {
    const [here, there] = [makeRoot('here'), makeRoot('there')];
    await incident(['import', 'statuspage', EXAMPLE], here, { TZ: 'UTC', LANG: 'C' });
    await incident(['import', 'statuspage', EXAMPLE, '--root', there], folder, {
      TZ: 'Pacific/Auckland',
      LANG: 'tr_TR.UTF-8',
      LC_ALL: 'tr_TR.UTF-8',
    });
    expect(filesOf(there)).toEqual(filesOf(here));
  });

  it('--dry-run prints what would be added, and adds nothing', async () => {
    const root = makeRoot('tree');
    const { code, out } = await incident(['import', 'statuspage', EXAMPLE, '--dry-run'], root);
    expect(code).toBe(0);
    expect(out).toContain('would add knowledge/services/pull-requests.md "Pull Requests"\n');
    expect(out).toContain(
      'would add incidents/2022/INC-2022-0001/ 2022-03-26T01:43:00Z medium "Incident with Codespaces"\n',
    );
    expect(out.match(/^would add /gm)?.length).toBe(39);
    expect(lastLine(out)).toMatch(/^29 incidents to import .* 10 services to add, 0 lines refused\.$/);
    expect(filesOf(root)).toEqual({});
  });
});

describe('a file of hostile lines', () => {
  it('gets one clear line each; what is left is imported; exit 1', async () => {
    const root = makeRoot('tree');
    const good = JSON.parse(LINES[0] ?? '{}');
    const bad: readonly (readonly [string, string])[] = [
      ['{"id": "1"', 'refused: line: found no JSON, expected one object a line'],
      ['['.repeat(200_000), 'refused: line: found no JSON, expected one object a line'],
      ['"text"', 'refused: line: found "text", expected an object'],
      [
        `{"id": "${'x'.repeat(10 * 1024 * 1024)}"}`,
        'refused: line: found 10485770 bytes, expected at most 1048576',
      ],
      ['{"__proto__": {"id": "1"}}', 'refused: id: missing'],
      [
        JSON.stringify({ ...good, id: '../../../escape' }),
        'refused: id: found "../../../escape", expected 1 to 64 letters, digits, hyphens and underscores',
      ],
      [
        JSON.stringify({ ...good, id: '2', updates: { length: 1 } }),
        'refused: updates: found a mapping, expected a list',
      ],
      [
        JSON.stringify({ ...good, id: '3', impact: '__proto__' }),
        'refused: impact: found "__proto__", expected one that the policy knows (imports): none, minor, major, critical, maintenance',
      ],
      [JSON.stringify({ ...good, id: '4', title: 7 }), 'refused: title: found 7, expected text'],
      [LINES[0] ?? '', 'refused: id: found "9632825" again, it is on line 1 already'],
    ];
    const file = write('hostile.jsonl', [LINES[0] ?? '', ...bad.map(([line]) => line), LINES[1] ?? '']);
    const { code, out, err } = await incident(['import', 'statuspage', file], root);
    expect([code, err]).toEqual([1, '']);
    expect(out.split('\n').filter((line) => line.includes('refused: '))).toEqual(
      bad.map(([, why], index) => `${file}:${index + 2}: ${why}`),
    );
    expect(lastLine(out)).toBe(
      '2 incidents imported (1 of them maintenance), 0 there already, 1 service added, 10 lines refused.',
    );
    expect(readdirSync(folder).sort()).toEqual(['hostile.jsonl', 'tree']);
    expect((await incident(['validate'], root)).code).toBe(0);
  });

  it('outside text cannot leave its place: HTML, mentions, commands, front matter', async () => {
    const root = makeRoot('tree');
    const text =
      '---\nid: INC-1\n---\n\n<script>alert(1)</script> @maya #1 ::error::x\n\n```\n# ![x](y)\u001b[2J';
    const at = '2024-05-01T10:00:00Z';
    const line = {
      id: '1',
      title: `::warning::${text}`,
      impact: 'none',
      updates: [{ at, status: 'Resolved', message: text }],
    };
    const { code, out } = await incident(
      ['import', 'statuspage', write('x.jsonl', [JSON.stringify(line)])],
      root,
    );
    expect(code).toBe(0);
    expect(out).toContain(':1: title: a workflow command taken apart\n');
    expect(out).toContain(':1: updates[0].message: control characters replaced\n');
    const body = filesOf(root)['incidents/2024/INC-2024-0001/incident.md'] ?? '';
    expect(body.slice(body.indexOf('\n---\n') + 5)).toBe(
      '\\--- id: INC-1 ---\n\n\\<script>alert(1)\\</script> @\u2060maya #\u20601 :\\:error:\\:x\n\n\\`\\`\\` # !\\[x\\](y)\ufffd\\[2J\n\nImported from statuspage 1.\n',
    );
    expect((await incident(['validate'], root)).code).toBe(0);
  });
});

describe('wrong use', () => {
  it.each([
    [
      ['import', 'statuspage', 'nowhere.jsonl'],
      /found "nowhere\.jsonl", expected a file with one incident a line/,
    ],
    [['import', 'statuspage', '.'], /found "\.", expected a file/],
    [['import', 'statuspage'], /missing required argument 'file'/],
    [['import', 'pager', 'x'], /unknown command 'pager'/],
    [['import', 'statuspage', EXAMPLE, '--root', 'nowhere'], /No folder incidents\/ in "nowhere"/],
  ])('%s: exit 2', async (args, message) => {
    const { code, out, err } = await incident(args, makeRoot('tree'));
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(message);
    expect(err).not.toMatch(/\n\s+at /);
  });

  it('a record that cannot be read might be one of them: exit 3, and nothing is written', async () => {
    const root = makeRoot('tree');
    const path = 'incidents/2024/INC-2024-0001/incident.md';
    mkdirSync(join(root, 'incidents/2024/INC-2024-0001'), { recursive: true });
    writeFileSync(join(root, path), '---\nid: [\n---\n');
    const { code, out, err } = await incident(['import', 'statuspage', EXAMPLE], root);
    expect([code, out]).toEqual([3, '']);
    expect(err).toBe(
      `error ${path} cannot be read, and may be an incident imported before: mend it first (incident validate)\n`,
    );
    expect(Object.keys(filesOf(root))).toEqual([path]);
  });
});

describe('SIGKILL', () => {
  /** The example twenty times over, each time with other ids: long enough to be hit in the middle. */
  const many = Array.from({ length: 20 }, (_, round) =>
    LINES.map((line) => {
      const row = JSON.parse(line);
      return JSON.stringify({ ...row, id: `${row.id}-${round}`, entry_id: null });
    }),
  ).flat();

  function countIncidents(root: string): number {
    const incidents = join(root, 'incidents');
    return readdirSync(incidents).reduce((sum, year) => sum + readdirSync(join(incidents, year)).length, 0);
  }

  it('leaves whole records behind, and the next run finishes the rest: the same tree as at one go', async () => {
    const file = write('many.jsonl', many);
    const whole = makeRoot('whole');
    expect((await incident(['import', 'statuspage', file], whole)).code).toBe(0);
    for (const least of [0, 1, 60, 250]) {
      const root = makeRoot(`killed-${least}`);
      const { child, ended } = startIncident(['import', 'statuspage', file], root);
      while (
        child.exitCode === null &&
        !(existsSync(join(root, '.incident-import')) && countIncidents(root) >= least)
      ) {
        await turn();
      }
      child.kill('SIGKILL');
      expect((await ended).code).toBeNull();
      expect(countIncidents(root)).toBeLessThan(many.length);
      expect((await incident(['validate'], root)).code).toBe(0);
      for (const path of Object.keys(filesOf(root))) {
        if (!/^incidents\/.*incident\.md$/.test(path)) continue;
        expect(existsSync(join(root, path.replace('incident.md', 'timeline.yml'))), path).toBe(true);
      }
      expect((await incident(['import', 'statuspage', file], root)).code).toBe(0);
      expect(filesOf(root)).toEqual(filesOf(whole));
    }
  });
});

it('npm start -- --import plays a second organisation, whose site shows what was imported', {
  timeout: 240_000,
}, async () => {
  const node = process.env['INCIDENT_NODE'] ?? process.execPath;
  const child = spawn(node, ['dist/sandbox/start.js', '--port', '0', '--import', EXAMPLE], {
    env: { PATH: process.env['PATH'] ?? '', TMPDIR: folder, HOME: folder },
  });
  let out = '';
  const told = new Promise<void>((done) => {
    const listen = (data: Buffer) => {
      out += data.toString();
      if (/Ctrl-C stops it|It stopped here/.test(out)) done();
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
  });
  const ended = new Promise<number | null>((done) => child.on('close', done));
  await Promise.race([told, ended]);
  expect(out).toContain('29 incidents imported (2 of them maintenance)');
  const site = /imported history {2}(http:\S+)/.exec(out)?.[1] ?? '';
  const index = await (await fetch(site)).text();
  expect(index).toContain('GitHub search is degraded');
  expect(index).toContain('Imported history');
  const page = await (await fetch(`${site}incidents/INC-2022-0001.html`)).text();
  expect(page).toContain('in the following region: WestEurope');
  const first = await (await fetch(/published site {4}(http:\S+)/.exec(out)?.[1] ?? '')).text();
  expect(first).not.toContain('GitHub search is degraded');
  child.kill('SIGINT');
  expect(await ended).toBe(0);
  expect(readdirSync(folder)).toEqual([]);
});

it('npm start -- --import of something that is no file: exit 2', async () => {
  const node = process.env['INCIDENT_NODE'] ?? process.execPath;
  const child = spawn(node, ['dist/sandbox/start.js', '--import', join(folder, 'nowhere')]);
  let err = '';
  child.stderr.on('data', (data) => {
    err += data;
  });
  expect(await new Promise((done) => child.on('close', done))).toBe(2);
  expect(err).toContain('--import: found "');
});
