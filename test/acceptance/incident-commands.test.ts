/** An incident from its declaration to its end by the command line alone, from the committed bundle, without a GitHub. */
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { incident, type Result } from './command.ts';
import { anIncident } from './records.ts';
import { writeFiles } from './world.ts';

const FOLDER = 'incidents/2026/INC-2026-0001';
const LOG = `schema: 1
incident: INC-2026-0001
entries:
  - at: 2026-03-02T09:09:00Z
    by: maya
    kind: declared
`;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'incident-commands-'));
  const files = Object.fromEntries([anIncident(1, { status: 'declared', severity: 'medium' })]);
  writeFiles(folder, { ...files, [`${FOLDER}/timeline.yml`]: LOG });
  git('init', '--quiet', '--initial-branch', 'main');
  git('config', 'user.name', 'Maya Lindqvist');
  git('config', 'user.email', 'maya@example.com');
  git('config', 'github.user', 'Maya');
  git('add', '.');
  git('commit', '--quiet', '--message', 'Declare');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const git = (...args: readonly string[]): string =>
  execFileSync('git', [...args], { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
const run = (...args: readonly string[]): Promise<Result> => incident(args, folder);
const text = (name: string): string => readFileSync(join(folder, FOLDER, name), 'utf8');
const subjects = (): readonly string[] => git('log', '--reverse', '--format=%s').trim().split('\n');

it('is declared with its timeline, and what is worth knowing is told', async () => {
  const declare = await run(
    'declare',
    'Search fails',
    'availability',
    'service=ai-search',
    'percent=70',
    'Nobody finds anything',
  );
  expect(declare).toMatchObject({ code: 0, err: '' });
  expect(declare.out).toMatch(/^INC-\d{4}-\d{4} · critical · declared; declared, at /);
  expect(declare.out).toContain('severity critical is proposed: 70 % of active users are more than');
  expect(declare.out).toContain('perhaps about the same, and open: INC-2026-0001 Search is slow (1)');
  const id = declare.out.slice(0, 13);
  expect(subjects().at(-1)).toBe(`Declare ${id}: Search fails`);
  expect(git('status', '--porcelain')).toBe('');
  expect((await run('validate')).code).toBe(0);
  expect((await run('action', id, 'Alert', 'on', 'it', '@devon', '14d')).out).toContain(id);
  expect(git('show', '--stat', '--format=%s')).toMatch(/: note\n[\s\S]*actions\/01-alert-on-it\.md/);

  const head = git('rev-parse', 'HEAD');
  expect(await run('declare', 'Search fails', 'hihg', 'service=ai-search')).toMatchObject({
    code: 2,
    err: expect.stringContaining('Missing: a type (performance, availability, data, security, cost)'),
  });
  expect((await run('declare', 'Dry', 'low', 'cost', 'service=ai-search', '--dry-run')).out).toContain(
    '+ title: Dry',
  );
  expect(git('rev-parse', 'HEAD')).toBe(head);
  expect(git('status', '--porcelain')).toBe('');
});

describe('during an incident', () => {
  it('its whole life, a commit each, in order at the end', async () => {
    const life = [
      'ack 1 Looking at the pool',
      'role 1 commander @maya',
      'severity 1 high Half of the searches fail',
      'impact 1 users=1,200 percent=35% Two of three searches fail',
      'update 1 public We are looking into it next:30m',
      'status 1 investigating',
      'escalate 1 No progress for half an hour',
      'note 1 at:2m All replicas are at full load',
      'cause 1 The index was rebuilt by day',
      'mitigate 1 Rebuild stopped',
      'resolve 1 Rebuilt at night; p95 is normal',
    ];
    for (const line of life) {
      const { code, out, err } = await run(...line.split(' '));
      expect(err).toBe('');
      expect(out).toMatch(/^INC-2026-0001 · (?:medium|high)/);
      expect(code).toBe(0);
    }
    expect(subjects()).toEqual([
      'Declare',
      'INC-2026-0001: acknowledged',
      'INC-2026-0001: maya is incident commander',
      'INC-2026-0001: severity high',
      'INC-2026-0001: impact',
      'INC-2026-0001: public update',
      'INC-2026-0001: investigating',
      'INC-2026-0001: escalated to level 1',
      'INC-2026-0001: note',
      'INC-2026-0001: cause',
      'INC-2026-0001: mitigated',
      'INC-2026-0001: resolved',
    ]);
    expect(git('status', '--porcelain')).toBe('');
    const record = text('incident.md');
    for (const line of [
      'severity: high',
      'status: resolved',
      '  users_affected: 1200',
      '  incident_commander: maya',
    ]) {
      expect(record).toContain(`\n${line}\n`);
    }
    expect(record).not.toContain('next_update_due');
    expect(text('timeline.yml').startsWith(LOG)).toBe(true);
    // As a pull request it would be judged the same.
    const { code, out } = await run('validate', '--base', 'HEAD~11');
    expect(out).toMatch(/no errors/);
    expect(code).toBe(0);
    expect((await run('show', '1')).out).toContain('All replicas are at full load');
  });

  it('commits nothing but its own files, and leaves what is staged staged', async () => {
    writeFileSync(join(folder, 'other.md'), 'x\n');
    git('add', 'other.md');
    expect((await run('ack', '1')).code).toBe(0);
    expect(git('show', '--name-only', '--format=').trim().split('\n')).toEqual([
      `${FOLDER}/incident.md`,
      `${FOLDER}/timeline.yml`,
    ]);
    expect(git('status', '--porcelain')).toBe('A  other.md\n');
  });

  it('--dry-run prints and writes nothing; --no-commit writes and does not commit', async () => {
    const dry = await run('ack', '1', '--dry-run');
    expect(dry.out).toContain(`==> ${FOLDER}/incident.md <==\n- status: declared\n+ status: acknowledged\n`);
    expect(git('status', '--porcelain')).toBe('');
    expect((await run('ack', '1', '--no-commit', '--by', 'devon')).code).toBe(0);
    expect(subjects()).toEqual(['Declare']);
    expect(text('timeline.yml')).toContain('by: devon\n    kind: acknowledged\n');
  });

  it.each([
    ['no such incident', ['ack', '77'], 2, /There is no incident "77"/],
    ['no words', ['severity', '1'], 2, /severity: found nothing, expected one of critical, high/],
    ['not applicable', ['reopen', '1', 'Back'], 2, /reopening while declared/],
    ['misspelt', ['status', '1', 'mitgated'], 2, /Did you mean "mitigated"/],
    ['no login', ['ack', '1', '--by', 'two words'], 2, /--by: found "two words"/],
    ['not in order', ['note', '1', `\u0007${'x'.repeat(20_000)}`], 1, /Nothing was written/],
  ])('%s: one clear error, nothing written', async (_, args, exit, said) => {
    const { code, out, err } = await run(...args);
    expect(err).toMatch(said);
    expect(err).not.toMatch(/\n\s+at /);
    expect(out).toBe('');
    expect(code).toBe(exit);
    expect(git('status', '--porcelain')).toBe('');
    expect(subjects()).toEqual(['Declare']);
  });

  it('nobody says who it is', async () => {
    git('config', '--unset', 'github.user');
    const { code, err } = await run('ack', '1');
    expect(err).toContain('Who are you?');
    expect(code).toBe(2);
  });

  it('what git does not commit is written, and said', async () => {
    mkdirSync(join(folder, '.git/hooks'), { recursive: true });
    const hook = join(folder, '.git/hooks/pre-commit');
    writeFileSync(hook, '#!/bin/sh\necho "No commits on Fridays" >&2\nexit 1\n');
    chmodSync(hook, 0o755);
    const { code, err } = await run('ack', '1');
    expect(err).toContain('Written, but git did not commit it: No commits on Fridays.');
    expect(code).toBe(3);
    expect(text('incident.md')).toContain('status: acknowledged');
  });

  it('two at once: what is not written says so, and nothing is lost', async () => {
    const results = await Promise.all(
      Array.from({ length: 6 }, (_, index) => run('note', '1', `Note ${index}`, '--no-commit')),
    );
    const written = results.filter(({ code }) => code === 0).length;
    expect(written).toBeGreaterThan(0);
    expect(text('timeline.yml').match(/kind: note/g)).toHaveLength(written);
    for (const { code, err } of results)
      if (code !== 0) expect(err).toContain('was changed meanwhile; nothing was written');
    expect((await run('validate')).code).toBe(0);
  });
});
