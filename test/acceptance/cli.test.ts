/** The command `incident` from the committed bundle, as a person calls it. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { incident } from './command.ts';
import { anIncident, anItem } from './records.ts';
import {
  byHand,
  createWorld,
  fileOnMain,
  issues,
  NAME,
  newestRun,
  type World,
  writeFiles,
  writesSince,
} from './world.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'incident-cli-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('wrong use ends with 2 and one sentence', () => {
  const cases: readonly (readonly [string, readonly string[], RegExp])[] = [
    ['no incidents here', ['validate'], /No folder incidents\/ in "\."/],
    ['an unknown command', ['validat'], /unknown command 'validat'[\s\S]*Did you mean validate\?/],
    ['an unknown option', ['validate', '--bsae', 'x'], /unknown option '--bsae'[\s\S]*Did you mean --base\?/],
    [
      'an unknown format',
      ['validate', '--format', 'xml'],
      /Allowed choices are human, json, gcc, sarif, github/,
    ],
    ['no token', ['plan', '--root', 'tree'], /No token: set GITHUB_TOKEN/],
    [
      'a watch that would print documents',
      ['validate', '--root', 'tree', '--watch', '--format', 'sarif'],
      /--watch prints lines as --format gcc does; found --format sarif/,
    ],
    [
      'changes since nothing',
      ['validate', '--root', 'tree', '--changed-since', 'HEAD'],
      /--changed-since needs the top of a git repository/,
    ],
    [
      'a base that is no commit',
      ['validate', '--root', 'tree', '--base', '--upload-pack=x'],
      /--base needs the top of a git repository/,
    ],
  ];
  it.each(cases)('%s', async (_, args, message) => {
    writeFiles(folder, { 'tree/incidents/README.md': 'x' });
    const { code, out, err } = await incident(args, folder);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toMatch(message);
    expect(err).not.toMatch(/\n\s+at /);
  });

  it.each(['--base', '--changed-since'])('%s that is no commit, in a repository', async (option) => {
    writeFiles(folder, { 'incidents/README.md': 'x' });
    execFileSync('git', ['init', '--quiet'], { cwd: folder });
    const { code, err } = await incident(['validate', option, '--upload-pack=x'], folder);
    expect(code).toBe(2);
    expect(err).toContain(`${option}: found "--upload-pack=x", expected a commit of this repository`);
  });

  it('a token with a line end is not printed', async () => {
    writeFiles(folder, { 'incidents/README.md': 'x' });
    const { code, err } = await incident(['plan'], folder, { GITHUB_TOKEN: 'very-secret\nX: y' });
    expect(code).toBe(2);
    expect(err).not.toContain('very-secret');
  });

  it('incidents that is a file', async () => {
    writeFiles(folder, { incidents: 'x' });
    expect((await incident(['validate'], folder)).code).toBe(2);
  });

  it('a token, but no repository', async () => {
    writeFiles(folder, { 'incidents/README.md': 'x' });
    const { code, err } = await incident(['plan'], folder, { GITHUB_TOKEN: 'x' });
    expect(code).toBe(2);
    expect(err).toContain('expected --repo owner/name');
  });

  it('help is no mistake', async () => {
    const { code, out } = await incident(['--help'], folder);
    expect(code).toBe(0);
    for (const command of ['validate', 'plan', 'apply']) expect(out).toContain(command);
  });
});

describe('plan and apply', () => {
  let world: World;
  beforeEach(async () => {
    // The commits of a person start the workflow, which would then do at the same time what is looked at here.
    world = await createWorld({ workflows: { 'action-items.yml': byHand } });
    await world.clone.branch('main');
    writeFiles(world.clone.folder, Object.fromEntries([anIncident(1), anItem(1, 1)]));
    await world.clone.push('Records without a run [skip ci]');
  });
  afterEach(async () => {
    expect(world.github.unmodelled).toEqual([]);
    await world.close();
  });
  const environment = () => ({
    GITHUB_TOKEN: world.maya.token,
    GITHUB_API_URL: `${world.github.url}/api/v3`,
    GITHUB_SERVER_URL: world.github.url,
  });

  it('plan says what apply then does; the repository is found from the remote', async () => {
    const planned = await incident(['plan'], world.clone.folder, environment());
    expect(planned).toMatchObject({
      code: 0,
      out: [
        'open an issue for INC-2026-0001 "INC-2026-0001: Search is slow (1)"',
        `commit "Link INC-2026-0001 to its issue" (${anIncident(1)[0]})`,
        'open an issue for INC-2026-0001-01 "Fix part 1 of INC-2026-0001", assigned to devon',
        `commit "Link INC-2026-0001-01 to its issue" (${anItem(1, 1)[0]})`,
        'start the workflow publish.yml: the newest commit was made by the automation and started no run',
        '',
      ].join('\n'),
    });
    expect(issues(world)).toEqual([]);

    const applied = await incident(['apply'], world.clone.folder, environment());
    expect(applied.code).toBe(0);
    // The commit of a person starts the workflow by itself: what was planned last is not needed.
    expect(applied.out.split('\n').filter((line) => line !== '')).toEqual(
      planned.out.split('\n').slice(0, 4),
    );
    expect(issues(world)).toHaveLength(2);
    await world.github.idle();
    expect(newestRun(world, 'publish.yml')).toMatchObject({ event: 'push', conclusion: 'success' });

    const before = world.github.requests.length;
    await world.clone.git('pull', '--quiet', 'origin', 'main');
    const again = await incident(['apply', '--repo', NAME], world.clone.folder, environment());
    expect(again).toMatchObject({ code: 0, out: 'Nothing to do: issues and files agree.\n' });
    expect(writesSince(world, before)).toEqual([]);
  });

  it('apply refuses a tree that is not what everybody sees; plan takes any', async () => {
    const path = anItem(1, 1)[0];
    writeFiles(world.clone.folder, { [path]: anItem(1, 1, { title: 'Not pushed' })[1] });
    const edited = await incident(['apply'], world.clone.folder, environment());
    expect(edited).toMatchObject({ code: 2, out: '' });
    expect(edited.err).toContain('not committed');
    expect((await incident(['plan'], world.clone.folder, environment())).out).toContain('Not pushed');
    await world.clone.git('commit', '--quiet', '--all', '--message', 'Local');
    expect((await incident(['apply'], world.clone.folder, environment())).err).toContain(
      'not the newest main',
    );
    expect(issues(world)).toEqual([]);
  });

  it('a remote on another server gets no token', async () => {
    await world.clone.git('remote', 'set-url', 'origin', 'git@git.example.com:acme/incidents.git');
    const { code, err } = await incident(['plan'], world.clone.folder, environment());
    expect(code).toBe(2);
    expect(err).toContain('origin is on git.example.com');
  });

  it('two at once: whatever they doubled, the next run heals', async () => {
    const both = await Promise.all([1, 2].map(() => incident(['apply'], world.clone.folder, environment())));
    // The slower one may find that the faster one has already committed.
    for (const { code } of both) expect([0, 2]).toContain(code);
    await world.github.idle();
    await world.clone.git('pull', '--quiet', 'origin', 'main');
    expect((await incident(['apply'], world.clone.folder, environment())).code).toBe(0);
    await world.github.idle();

    const open = issues(world).filter((one) => one.state === 'open');
    const [incidents, items] = ['incident', 'action-item'].map((name) =>
      open.filter(({ labels }) => labels.some((label) => label.name === name)).map(({ number }) => number),
    );
    expect(open).toHaveLength(2);
    expect(incidents?.[0]).toBe(Math.min(...issues(world).map((one) => one.number)));
    expect(await fileOnMain(world, anItem(1, 1)[0])).toContain(`issue: ${items?.[0]}\n`);
    expect(await fileOnMain(world, anIncident(1)[0])).toContain(`tracking_issue: ${incidents?.[0]}\n`);
    await world.clone.git('pull', '--quiet', 'origin', 'main');
    expect((await incident(['apply'], world.clone.folder, environment())).out).toContain('Nothing to do');
  });

  it('a token that is not valid: one line, exit 3', async () => {
    const { code, err } = await incident(['plan'], world.clone.folder, {
      ...environment(),
      GITHUB_TOKEN: 'wrong',
    });
    expect(code).toBe(3);
    expect(err).toMatch(/^error GitHub answered 401 .*The token is not valid any more\.\n$/);
  });

  it('GitHub that cannot be reached: one line, exit 3', async () => {
    const { code, err } = await incident(['plan'], world.clone.folder, {
      ...environment(),
      GITHUB_API_URL: 'http://127.0.0.1:1/api/v3',
    });
    expect(code).toBe(3);
    expect(err).toMatch(
      /^error GitHub could not be reached at http:\/\/127\.0\.0\.1:1\/\S+: .*Run it again.*\n$/,
    );
    expect(err.trim().split('\n')).toHaveLength(1);
  });
});
