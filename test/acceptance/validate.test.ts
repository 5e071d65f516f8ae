import { existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { cloneRepository, request } from '../../scripts/story/person.ts';
import { anIncident, anItem } from './records.ts';
import {
  createWorld,
  type Files,
  issue,
  logOf,
  merge,
  NAME,
  newestRun,
  openPullRequest,
  pushToMain,
  summaryOf,
  type World,
  writeFiles,
  writesSince,
} from './world.ts';

let world: World;
const enter = async (): Promise<void> => {
  world = await createWorld();
};
const leave = async (): Promise<void> => {
  expect(world.github.unmodelled).toEqual([]);
  await world.close();
};

const GOOD: Files = Object.fromEntries([anIncident(1), anItem(1, 1), anItem(1, 2)]);
const annotations = () => newestRun(world, 'validate.yml').jobs.flatMap((job) => job.annotations);

describe('a pull request', () => {
  beforeEach(enter);
  afterEach(leave);

  it('in order: the check passes and one comment says what merging will do', async () => {
    const pull = await openPullRequest(world, 'declare', GOOD);
    expect(newestRun(world, 'validate.yml').conclusion).toBe('success');
    expect(annotations()).toEqual([]);
    expect(pull.comments).toHaveLength(1);
    const body = pull.comments[0]?.body ?? '';
    expect(body).toContain('### Records are in order');
    expect(body).toContain('3 records checked');
    expect(body).toContain('open an issue for INC\\-2026\\-0001\\-01');
    expect(pull.comments[0]?.author.login).toBe('github-actions[bot]');
  });

  it('with mistakes: each is annotated on its line; mended, the same comment says so', async () => {
    const bad = Object.fromEntries([anIncident(1, { severity: 'hihg' }), anItem(1, 1, { due: 'soon' })]);
    const pull = await openPullRequest(world, 'declare', bad);
    const run = newestRun(world, 'validate.yml');
    expect(run.conclusion).toBe('failure');
    expect(annotations()).toMatchObject([
      {
        level: 'failure',
        path: 'incidents/2026/INC-2026-0001/actions/01-fix.md',
        startLine: 6,
        startColumn: 6,
        title: 'schema',
      },
      {
        level: 'failure',
        path: 'incidents/2026/INC-2026-0001/incident.md',
        startLine: 7,
        startColumn: 11,
        endColumn: 15,
        title: 'known-term',
      },
    ]);
    expect(annotations()[1]?.message).toBe(
      'Unexpected severity "hihg", expected one of critical, high, medium, low. Did you mean "high"?',
    );
    expect(summaryOf(run)).toContain('### 2 errors to mend');
    const [comment] = pull.comments;
    expect(comment?.body).toContain('docs/rules.md#schema');

    const before = world.github.requests.length;
    writeFiles(world.clone.folder, GOOD);
    await world.clone.push('Mend');
    await world.github.idle();
    expect(newestRun(world, 'validate.yml').conclusion).toBe('success');
    expect(pull.comments).toHaveLength(1);
    expect(pull.comments[0]?.id).toBe(comment?.id);
    expect(pull.comments[0]?.body).toContain('### Records are in order');
    expect(writesSince(world, before)).toEqual(['PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}']);
  });

  it('checked again without a change: nothing is written', async () => {
    await openPullRequest(world, 'declare', GOOD);
    const before = world.github.requests.length;
    world.github.runner.rerun(newestRun(world, 'validate.yml'));
    await world.github.idle();
    expect(newestRun(world, 'validate.yml')).toMatchObject({ attempt: 2, conclusion: 'success' });
    expect(writesSince(world, before)).toEqual([]);
  });

  it('from a fork: judged the same with a token that can only read', async () => {
    await request(world.github.url, world.outsider, 'POST', `/repos/${NAME}/forks`, {});
    const fork = await cloneRepository(
      world.github.url,
      'outsider/incidents',
      world.outsider,
      join(world.directory, 'outsider'),
    );
    await fork.branch('declare');
    writeFiles(fork.folder, Object.fromEntries([anIncident(1, { severity: 'hihg' })]));
    await fork.push('Declare');
    const { number } = await request<{ number: number }>(
      world.github.url,
      world.outsider,
      'POST',
      `/repos/${NAME}/pulls`,
      {
        title: 'Declare',
        head: 'outsider:declare',
        base: 'main',
        body: '',
      },
    );
    await world.github.idle();
    const run = newestRun(world, 'validate.yml');
    expect(run).toMatchObject({ conclusion: 'failure', fromFork: true });
    expect(annotations()).toHaveLength(1);
    expect(summaryOf(run)).toContain('### 1 error to mend');
    expect(issue(world, number).comments).toEqual([]);
  });

  it('with a token that may not comment: the verdict stands, a warning says why there is no comment', async () => {
    await world.close();
    world = await createWorld({
      workflows: { 'validate.yml': (text) => text.replace('pull-requests: write', 'pull-requests: read') },
    });
    const pull = await openPullRequest(world, 'declare', GOOD);
    expect(newestRun(world, 'validate.yml').conclusion).toBe('success');
    expect(pull.comments).toEqual([]);
    expect(annotations()).toMatchObject([{ level: 'warning' }]);
    expect(annotations()[0]?.message).toMatch(/No comment could be kept .* 403 .*permissions of the job/);
  });

  it('is not blamed for what was there before', async () => {
    await pushToMain(world, Object.fromEntries([anIncident(1, { severity: 'hihg' })]));
    const pull = await openPullRequest(world, 'other', Object.fromEntries([anIncident(2)]));
    expect(newestRun(world, 'validate.yml').conclusion).toBe('success');
    expect(pull.comments[0]?.body).toContain('1 finding was there before this change and does not count');
    expect(annotations()).toEqual([]);
  });

  it('with more mistakes than GitHub annotates: ten annotations, all in the log', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 14 }, (_, i) => anIncident(i + 1, { severity: 'bad' })),
    );
    await openPullRequest(world, 'many', files);
    expect(annotations()).toHaveLength(10);
    const log = logOf(newestRun(world, 'validate.yml'));
    expect(log).toContain('14 found:');
    for (const path of Object.keys(files)) expect(log).toContain(path);
  });

  it('copied marker of a stranger is not taken for the own comment', async () => {
    const pull = await openPullRequest(world, 'declare', GOOD);
    const own = pull.comments[0];
    await request(world.github.url, world.outsider, 'POST', `/repos/${NAME}/issues/${pull.number}/comments`, {
      body: own?.body,
    });
    writeFiles(world.clone.folder, Object.fromEntries([anIncident(1, { severity: 'bad' })]));
    await world.clone.push('Break');
    await world.github.idle();
    expect(pull.comments.map((comment) => [comment.author.login, /in order/.test(comment.body)])).toEqual([
      ['github-actions[bot]', false],
      ['outsider', true],
    ]);
  });
});

describe('hostile records', () => {
  // Nothing of them gets to main before the last: one world is enough.
  beforeAll(enter);
  afterAll(leave);

  const path = 'incidents/2026/INC-2026-0001/incident.md';
  const [, good] = anIncident(1);
  const evil = (mark: string) => `require('fs').writeFileSync(${JSON.stringify(join(mark))}, '')`;
  const cases: readonly (readonly [string, (mark: string) => string | Buffer, string])[] = [
    ...['js', 'javascript', 'JS', ' js', 'coffee', 'json'].map(
      (language) =>
        [
          `---${language}`,
          (mark: string) => `---${language}\n${evil(mark)}\n---\n`,
          'front matter marked',
        ] as const,
    ),
    [
      'a YAML tag',
      (mark) => good.replace('schema: 1', `schema: !!js/function |\n  ${evil(mark)}`),
      'a YAML tag',
    ],
    [
      'a bomb of aliases',
      () => good.replace('schema: 1', `a: &a [x,x]\nb: &b [*a,*a]\nc: &c [*b,*b]\nschema: 1`),
      'a YAML anchor',
    ],
    ['a NUL byte', () => good.replace('slow', 'sl\0ow'), 'a NUL byte'],
    ['30 MB', () => good + 'x'.repeat(30_000_000), 'a file of 30000'],
    ['__proto__', () => good.replace('schema: 1', 'schema: 1\n__proto__: {polluted: 1}'), 'key "__proto__"'],
    ['a key twice', () => good.replace('schema: 1', 'schema: 1\nschema: 1'), 'second key "schema"'],
    [
      'no UTF-8',
      () => Buffer.concat([Buffer.from(good), Buffer.from([0xff, 0xfe, 0x80])]),
      'bytes that are no UTF-8',
    ],
    [
      'a command as title',
      () => good.replace(/title: .*/, 'title: "x ::set-output name=a::b"'),
      'title "x ::set-output name=a::b"',
    ],
    [
      'a command over lines',
      () => good.replace(/title: .*/, 'title: "x\\n::error::owned"'),
      'title "x\\u000a::error::owned"',
    ],
    ['an old command', () => good.replace(/title: .*/, 'title: "x ##[add-mask]y"'), 'title "x ##'],
  ];
  it.each(cases)('%s: one clear finding, no code run, no command obeyed', async (name, make, found) => {
    const number = cases.findIndex(([one]) => one === name);
    const mark = join(world.directory, `code-ran-${number}`);
    await openPullRequest(world, `hostile-${number}`, { [path]: make(mark) });
    const run = newestRun(world, 'validate.yml');
    expect(run.conclusion).toBe('failure');
    expect(annotations()).toHaveLength(1);
    expect(annotations()[0]?.message).toContain(`Unexpected ${found}`);
    expect(annotations()[0]?.path).toBe(path);
    expect(existsSync(mark)).toBe(false);
    expect(logOf(run)).not.toMatch(/at .*\.js:\d+/);
    expect([...(run.jobs[0]?.outputs ?? [])]).toEqual([]);
  });

  it('symbolic links, to a file and to a folder, are told and not followed', async () => {
    await world.clone.branch('links');
    const folder = world.clone.folder;
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(world.directory, 'secret.md'), good.replace('Search', 'SECRET'));
    symlinkSync(join(world.directory, 'secret.md'), join(folder, path));
    symlinkSync('/etc', join(folder, 'incidents/2026/etc'));
    await world.clone.push('Link');
    await request(world.github.url, world.maya, 'POST', `/repos/${NAME}/pulls`, {
      title: 'Links',
      head: 'links',
      base: 'main',
      body: '',
    });
    await world.github.idle();
    expect(
      annotations().map((one) => [one.path, one.title, one.message.includes('a symbolic link')]),
    ).toEqual([
      [path, 'file-readable', true],
      ['incidents/2026/etc', 'file-readable', true],
    ]);
    expect(logOf(newestRun(world, 'validate.yml'))).not.toContain('SECRET');
  });

  it('merged all the same, they neither stop the automation nor reach the page', async () => {
    const pull = await openPullRequest(world, 'mixed', {
      [path]: `---js\n${evil(join(world.directory, 'code-ran'))}\n---\n`,
      ...Object.fromEntries([anIncident(2), anItem(2, 1)]),
    });
    await merge(world, pull.number);
    expect(newestRun(world, 'action-items.yml').conclusion).toBe('success');
    expect(newestRun(world, 'publish.yml').conclusion).toBe('success');
    expect(existsSync(join(world.directory, 'code-ran'))).toBe(false);
  });
});
