/** `incident validate` from the committed bundle: what it prints in each format, what it leaves out, how it watches. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { incident, type Running, startIncident } from './command.ts';
import { anIncident, anItem } from './records.ts';
import { writeFiles } from './world.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'incident-validate-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const PATH = anIncident(1)[0];
const SAID = 'Unexpected severity "hihg", expected one of critical, high, medium, low';
const CURE = 'Did you mean "high"?';
const GCC = `${PATH}:7:11: error: ${SAID}. ${CURE} [known-term]\n`;

function write(...records: readonly (readonly [string, string])[]): void {
  writeFiles(folder, Object.fromEntries(records));
}

describe('what it prints', () => {
  it('records in order: exit 0 and a summary', async () => {
    write(anIncident(1), anItem(1, 1));
    expect(await incident(['validate'], folder)).toEqual({
      code: 0,
      out: '2 records checked: no errors.\n',
      err: '',
    });
  });

  const formats: readonly (readonly [string, string])[] = [
    ['human', `${PATH}:7:11 error ${SAID}\n  ${CURE} docs/rules.md#known-term\n1 record checked: 1 error.\n`],
    ['gcc', GCC],
    [
      'github',
      `::error file=${PATH},line=7,endLine=7,col=11,endColumn=15,title=known-term::${SAID}. ${CURE}\n1 record checked: 1 error.\n`,
    ],
  ];
  it.each(formats)('a finding, %s: exit 1, where, what, how to mend it', async (format, expected) => {
    write(anIncident(1, { severity: 'hihg' }));
    // CI is no reason for colours: the same records give the same bytes everywhere.
    expect(await incident(['validate', '--format', format], folder, { CI: 'true' })).toEqual({
      code: 1,
      out: expected,
      err: '',
    });
  });

  it('colours only when they are asked for', async () => {
    write(anIncident(1, { severity: 'hihg' }));
    const { out } = await incident(['validate'], folder, { FORCE_COLOR: '1' });
    expect(out).toContain('\u001b[31merror\u001b[39m');
    const both = await incident(['validate'], folder, { FORCE_COLOR: '1', NO_COLOR: '1' });
    expect(both.out).not.toContain('\u001b');
  });

  it('gcc prints nothing when there is nothing', async () => {
    write(anIncident(1));
    expect(await incident(['validate', '--format', 'gcc'], folder)).toEqual({ code: 0, out: '', err: '' });
  });

  it('as JSON, with a version', async () => {
    write(anIncident(1, { severity: 'hihg' }));
    const { code, out } = await incident(['validate', '--format', 'json', '--root', folder], '/');
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({
      version: 1,
      records: 1,
      summary: { errors: 1, advice: 0, existing: 0, leftOut: 0 },
      introduced: [{ rule: 'known-term', path: PATH, line: 7, column: 11, endColumn: 15, message: SAID }],
      existing: [],
    });
  });

  it('as SARIF, with the address of the rules in a run on GitHub', async () => {
    write(anIncident(1, { severity: 'hihg' }));
    const run = async (env: Readonly<Record<string, string>>) => {
      const { code, out, err } = await incident(['validate', '--format', 'sarif'], folder, env);
      expect({ code, err }).toEqual({ code: 1, err: '' });
      return JSON.parse(out).runs[0];
    };
    const here = await run({});
    expect(here.tool.driver.semanticVersion).toBe(JSON.parse(readFileSync('package.json', 'utf8')).version);
    expect(here.results).toMatchObject([{ ruleId: 'known-term', level: 'error' }]);
    expect(here.tool.driver.rules[0]).not.toHaveProperty('helpUri');
    const there = await run({
      GITHUB_SERVER_URL: 'https://github.example',
      GITHUB_REPOSITORY: 'acme/incidents',
    });
    expect(there.tool.driver.rules[0].helpUri).toBe(
      'https://github.example/acme/incidents/blob/HEAD/docs/rules.md#file-readable',
    );
    expect(there.results).toEqual(here.results);
  });
});

describe('what it leaves out', () => {
  const git = (...args: readonly string[]) =>
    execFileSync('git', ['-c', 'user.name=x', '-c', 'user.email=x@example.com', ...args], { cwd: folder });

  beforeEach(() => {
    write(anIncident(1, { severity: 'hihg' }), anIncident(2, { severity: 'hihg' }), anIncident(3));
    git('init', '--quiet');
    git('add', '.');
    git('commit', '--quiet', '--message', 'Records');
  });

  it('--changed-since: findings of files that are as they were, counted', async () => {
    expect(await incident(['validate', '--changed-since', 'HEAD'], folder)).toEqual({
      code: 0,
      out: '3 records checked: no errors, 2 in files that have not changed left out.\n',
      err: '',
    });
    write(anIncident(2, { severity: 'lwo' }), anIncident(4, { severity: 'lwo' }));
    const { code, out } = await incident(['validate', '--changed-since', 'HEAD', '--format', 'json'], folder);
    expect(code).toBe(1);
    const { records, introduced, summary } = JSON.parse(out);
    expect({ records, summary }).toEqual({
      records: 4,
      summary: { errors: 2, advice: 0, existing: 0, leftOut: 1 },
    });
    // One that was changed, one that git does not know yet.
    expect(introduced.map((finding: { path: string }) => finding.path)).toEqual([
      anIncident(2)[0],
      anIncident(4)[0],
    ]);
  });

  it('--base: what was there before does not count, though SARIF keeps it', async () => {
    expect(await incident(['validate', '--base', 'HEAD', '--format', 'gcc'], folder)).toEqual({
      code: 0,
      out: '',
      err: '',
    });
    write(anIncident(4, { severity: 'lwo' }));
    const { code, out } = await incident(['validate', '--base', 'HEAD', '--format', 'sarif'], folder);
    expect(code).toBe(1);
    const { results } = JSON.parse(out).runs[0];
    expect(results.map((result: { baselineState: string }) => result.baselineState)).toEqual([
      'new',
      'unchanged',
      'unchanged',
    ]);
  });
});

describe('--watch', () => {
  const BEGIN = 'incident validate: begin\n';
  let running: Running;
  const start = () => {
    running = startIncident(['validate', '--watch'], folder);
  };
  const nextRound = () => running.readUntil(/incident validate: end: .*/);
  afterEach(() => running.child.kill('SIGKILL'));

  it('checks at the start and after each change, between markers; ends with 0', async () => {
    write(anIncident(1));
    start();
    expect(await nextRound()).toBe(`${BEGIN}incident validate: end: 1 record checked: no errors.\n`);
    write(anIncident(1, { severity: 'hihg' }));
    expect(await nextRound()).toBe(`${BEGIN}${GCC}incident validate: end: 1 record checked: 1 error.\n`);
    // Folders that were not there when it began, in one that was and in a place of records that was not.
    write(anItem(1, 1), anIncident(2));
    expect(await nextRound()).toContain('end: 3 records checked: 1 error.');
    write(anIncident(1));
    expect(await nextRound()).toBe(`${BEGIN}incident validate: end: 3 records checked: no errors.\n`);
    running.child.kill('SIGTERM');
    expect(await running.ended).toMatchObject({ code: 0, err: '' });
  });

  it('ends with 0 at Ctrl-C, whatever it found', async () => {
    write(anIncident(1, { severity: 'hihg' }));
    start();
    await nextRound();
    running.child.kill('SIGINT');
    expect(await running.ended).toMatchObject({ code: 0, err: '' });
  });

  it('ends when nobody reads any more', async () => {
    write(anIncident(1));
    start();
    await nextRound();
    running.child.stdout.destroy();
    write(anIncident(1, { severity: 'hihg' }));
    expect(await running.ended).toMatchObject({ code: 0, err: '' });
  });
});
