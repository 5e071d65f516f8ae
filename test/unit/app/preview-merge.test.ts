/** What a pull request is told that merging it would do, against a GitHub in memory. */
import { beforeEach, expect, it } from 'vitest';
import { previewMerge } from '../../../src/app/report-change.ts';
import { syncTrackingIssues } from '../../../src/app/sync-tracking-issues.ts';
import { anIncident, anItem } from '../../acceptance/records.ts';
import { type FakeGitHub, fakeClock, fakeGitHub, fakeLog } from './fakes.ts';
import { memoryFolder } from './memory-folder.ts';

const URL = 'https://github.com/acme/incidents';
const NOW = Date.UTC(2026, 2, 2, 10);
let github: FakeGitHub;
beforeEach(() => {
  github = fakeGitHub();
});

type Files = Readonly<Record<string, string>>;

function preview(after: Files, before: Files, isTracking = true) {
  const options = { ports: github.ports, repositoryUrl: URL, isTracking, clock: fakeClock(NOW) };
  return previewMerge(memoryFolder(after).tree, memoryFolder(before).tree, options);
}

const [PATH, TEXT] = anIncident(1);
const [OTHER, OTHER_TEXT] = anIncident(2);

it('an open incident gets its issue, an item its own; GitHub is asked once for both states', async () => {
  const files = Object.fromEntries([anIncident(1), anItem(1, 1)]);
  const lines = await preview(files, {});
  expect(lines).toEqual([
    'open an issue for INC-2026-0001 "INC-2026-0001: Search is slow (1)"',
    expect.stringContaining('open an issue for INC-2026-0001-01'),
  ]);
  // Of each label the open ones and the newest.
  expect(github.reads.filter((read) => read.startsWith('list-issues'))).toHaveLength(4);
  expect(github.writes).toEqual([]);
});

it('what is pending on the base is not told; what the change does to an issue is', async () => {
  const before = { [PATH]: TEXT, [OTHER]: OTHER_TEXT };
  await syncTrackingIssues(
    memoryFolder(before).tree,
    github.ports,
    { repositoryUrl: URL, change: null },
    { left: 1 },
    fakeClock(NOW),
    fakeLog(),
  );
  // The issue of the second is still to come.
  expect(github.issues.map(({ title }) => title)).toEqual(['INC-2026-0001: Search is slow (1)']);
  expect(await preview(before, before)).toEqual([]);
  const after = { ...before, [PATH]: TEXT.replace('severity: high', 'severity: low') };
  expect(await preview(after, before)).toEqual([
    expect.stringMatching(/^update issue #1 of INC-2026-0001: /),
  ]);
});

it('where incidents have no issues there is none to tell of', async () => {
  expect(await preview({ [PATH]: TEXT }, {}, false)).toEqual([]);
});
