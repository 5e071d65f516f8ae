/** The reports on their branch: the committed bundle over HTTP. */
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { incident } from './command.ts';
import { anIncident, anItem } from './records.ts';
import {
  byHand,
  createWorld,
  dispatch,
  logOf,
  NAME,
  newestRun,
  pushToMain,
  summaryOf,
  type World,
  writeFiles,
  writesSince,
} from './world.ts';

let world: World;
afterEach(async () => {
  expect(world.github.unmodelled).toEqual([]);
  await world.close();
});

const ID = 'INC-2026-0001';
const [PATH, TEXT] = anIncident(1, { title: 'Search is slow, ask @maya' });
const [OTHER, LOW] = anIncident(2, { severity: 'low', status: 'resolved' });
const FILES = Object.fromEntries([
  [PATH, TEXT],
  [OTHER, LOW],
  anIncident(3, { visibility: 'restricted' }),
  anItem(1, 1),
]);

const head = async (branch = 'reports') => {
  const answer = await fetch(`${world.github.url}/api/v3/repos/${NAME}/git/ref/heads/${branch}`);
  return answer.ok ? ((await answer.json()) as { object: { sha: string } }).object.sha : null;
};
/** The newest commit of the branch: its message, and the paths that differ from the one before. */
const newest = async (base: string) => {
  const answer = await fetch(`${world.github.url}/api/v3/repos/${NAME}/compare/${base}...reports`);
  const { commits, files } = (await answer.json()) as {
    commits: { commit: { message: string } }[];
    files: { filename: string; previous_filename?: string }[];
  };
  return {
    messages: commits.map(({ commit }) => commit.message),
    paths: files.flatMap((file) => [file.filename, file.previous_filename ?? []].flat()).sort(),
  };
};
const raw = async (path: string) => (await fetch(`${world.github.url}/${NAME}/raw/reports/${path}`)).text();
const failing = () =>
  world.repository.runs
    .filter(({ conclusion }) => conclusion === 'failure')
    .map(({ workflowPath }) => workflowPath);

it('come with a push, follow what changed and nothing else, and survive a kill at any write', async () => {
  const workflows = {
    'validate.yml': byHand,
    'action-items.yml': byHand,
    // The site takes its time, and is looked at elsewhere.
    'publish.yml': (text: string) => text.replace(/(?<=\njobs:\n)[\s\S]*(?=\n {2}reports:)/, ''),
  };
  world = await createWorld({ reports: true, workflows });
  let [writes, kill] = [0, 1];
  world.github.faults.onWrite = async () => {
    writes += 1;
    return writes === kill ? 'kill-before' : 'proceed';
  };
  // Killed before each of the three writes that begin the branch.
  await pushToMain(world, FILES);
  expect(failing()).toEqual(['.github/workflows/publish.yml']);
  for (kill of [2, 3]) {
    writes = 0;
    expect((await dispatch(world, 'publish.yml')).conclusion).toBe('failure');
    expect([writes, await head()]).toEqual([kill, null]);
  }
  kill = 0;
  expect((await dispatch(world, 'publish.yml')).conclusion).toBe('success');
  expect(summaryOf(newestRun(world, 'publish.yml'))).toContain('9 pages, 9 written, 0 removed');

  // On the branch, and where people look at it.
  const begun = (await head()) ?? '';
  expect(await raw('README.md')).toContain(
    `| [${ID}](incidents/${ID}.md) | Search is slow, ask @\u2060maya | high |`,
  );
  const web = await (await fetch(`${world.github.url}/${NAME}/blob/reports/incidents/${ID}.md`)).text();
  expect(web).toContain('<td>started</td>');
  expect(web).toMatch(/<a [^>]*href="[^"]*\/severity\/high\.md"/);
  expect(JSON.stringify([web, await raw('README.md')])).not.toContain('INC-2026-0003');
  const before = world.repository.runs.length;

  // Again: nothing to write.
  const asked = world.github.requests.length;
  expect((await dispatch(world, 'publish.yml')).conclusion).toBe('success');
  expect(writesSince(world, asked)).toEqual([]);
  expect(await head()).toBe(begun);

  await pushToMain(world, { [PATH]: TEXT.replace('status: investigating', 'status: identified') });
  const { messages, paths } = await newest(begun);
  const main = await head('main');
  expect(messages).toEqual([`Write 6 pages of the reports, remove 1\n\nMade of ${main}`]);
  expect(paths).toEqual([
    'README.md',
    `incidents/${ID}.md`,
    'months/2026-03.md',
    'services/ai-search.md',
    'severity/high.md',
    'status/identified.md',
    'status/investigating.md',
  ]);
  // Pushes to the branch started nothing.
  const since = world.repository.runs.slice(before);
  expect(since.filter(({ headBranch }) => headBranch !== 'main')).toEqual([]);
  expect(logOf(newestRun(world, 'publish.yml'))).toContain('write to the branch reports');
});

it('on a laptop: the same pages in a folder', async () => {
  world = await createWorld();
  writeFiles(world.clone.folder, FILES);
  const folder = join(world.directory, 'reports');
  const run = (...args: readonly string[]) => incident(['reports', ...args], world.clone.folder);
  expect(await run(folder)).toMatchObject({
    code: 0,
    out: `${folder}: 9 pages, 9 written, 0 removed\n`,
    err: '',
  });
  expect(await run(folder, '--public')).toMatchObject({
    code: 0,
    out: expect.stringContaining(' written, 0 removed'),
  });
  expect(await run(world.clone.folder)).toMatchObject({
    code: 2,
    err: expect.stringContaining('no folder of reports'),
  });
  expect(await run(folder, '--repository-url', 'x')).toMatchObject({ code: 2 });
});
