/** A merge queue whose required checks are jobs of workflows, run by the sandbox's own runner. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type LocalGitHub, startLocalGitHub } from '../../../src/sandbox/local-github.ts';
import type { Repository } from '../../../src/sandbox/model.ts';
import { payloadCheck } from '../../contract/check-payload.ts';
import { dequeue, enqueue, type OpenPull, offerPull, QUEUE } from './queue-fixture.ts';
import { call, clone, commit, git, type Site } from './server-fixture.ts';

/** Two jobs: one passes always, the other as long as `one.md` and `two.md` have not come together. */
const CHECKS = (on: string) => `name: Checks
on: ${on}
jobs:
  records:
    name: Records
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1
      - run: |
          echo "ref \${GITHUB_REF#refs/heads/}"
          test "$(git rev-parse HEAD)" = "$GITHUB_SHA"
  together:
    name: Together
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1
      - run: test ! -e one.md || test ! -e two.md
`;

let directory: string;
let sandbox: LocalGitHub;
let repository: Repository;
let site: Site;
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'sandbox-queue-'));
  sandbox = await startLocalGitHub({ directory: join(directory, 'sandbox'), now: '2026-03-02T09:00:00Z' });
  for (const login of ['ada', 'wim', 'eve']) sandbox.createUser({ login, name: `${login} Example` });
  repository = await sandbox.createRepository({ owner: 'ada', name: 'ops' });
  sandbox.setRole(repository, 'wim', 'write');
  const [ada, wim, eve] = ['ada', 'wim', 'eve'].map((login) => sandbox.tokenFor(login));
  site = { sandbox, directory, tokens: { ada: ada ?? '', wim: wim ?? '', eve: eve ?? '' } };
});
afterEach(async () => {
  await sandbox.close();
  const check = payloadCheck();
  const activity = ({ payload: { action } }: (typeof repository.runs)[number]): string | null =>
    typeof action === 'string' ? action : null;
  const lines = repository.runs.flatMap((run) => check(run.event, activity(run), run.payload));
  expect([...new Set(lines)]).toEqual([]);
  expect(sandbox.unmodelled).toEqual([]);
  await rm(directory, { recursive: true, force: true });
});

/** The workflow on `main`, which takes nothing but what its queue merges. */
async function begin(on: string): Promise<void> {
  const work = await clone(site, 'ada', 'seed');
  await commit(work, { '.github/workflows/checks.yml': CHECKS(on), 'README.md': 'one\n' }, 'Seed');
  await git(work, 'push', '-q', 'origin', 'HEAD:main');
  const contexts = ['Records', 'Together'];
  const checks = { type: 'required_status_checks', contexts, strict: false } as const;
  sandbox.setRuleset(repository, { name: 'main', rules: [QUEUE, checks] });
}

async function offer(...branches: readonly string[]): Promise<readonly OpenPull[]> {
  const pulls: OpenPull[] = [];
  for (const branch of branches) pulls.push(await offerPull(site, branch));
  await sandbox.idle();
  return pulls;
}

async function enqueueAll(pulls: readonly OpenPull[]): Promise<void> {
  for (const { id } of pulls) {
    const { body } = await enqueue(site, id);
    expect(body.errors).toBeUndefined();
  }
}

const stateOf = ({ number }: OpenPull) => {
  const issue = repository.issues.get(number);
  return issue?.pullRequest?.mergedAt == null ? issue?.state : 'merged';
};
const filesOf = async (revision: string) =>
  (await git(join(directory, 'seed'), 'ls-tree', '--name-only', revision)).split('\n');

test('two pull requests are checked one upon the other and merged as what was checked', async () => {
  await begin('[pull_request, merge_group]');
  const pulls = await offer('one', 'other');
  const [one, other] = pulls;
  if (one === undefined || other === undefined) throw new Error('two pull requests were offered');
  const refused = await call(site, site.tokens.wim, 'PUT', `/repos/ada/ops/pulls/${one.number}/merge`, {});
  expect(refused.status).toBe(405);
  await enqueueAll(pulls);
  await sandbox.idle();

  expect(pulls.map(stateOf)).toEqual(['merged', 'merged']);
  const queued = repository.runs.filter(({ event }) => event === 'merge_group');
  expect(
    queued.map(({ conclusion, displayTitle, actor }) => [conclusion, displayTitle, actor.login]),
  ).toEqual([1, 2].map(() => ['success', 'Checks', 'github-merge-queue[bot]']));
  // The refs name the pull request and what it was built upon: the base first, then the first merge.
  const log = (at: number) => queued[at]?.jobs[0]?.steps.flatMap((step) => step.log) ?? [];
  const [first, second] = queued;
  expect(log(0)).toContain(`ref gh-readonly-queue/main/pr-${one.number}-${mergeGroup(first)['base_sha']}`);
  expect(log(1)).toContain(`ref gh-readonly-queue/main/pr-${other.number}-${first?.headSha}`);
  expect(repository.mergeQueue).toEqual([]);
  await git(join(directory, 'seed'), 'fetch', '-q', 'origin');
  expect(await git(join(directory, 'seed'), 'rev-parse', 'origin/main')).toBe(second?.headSha);
  expect(await filesOf('origin/main')).toEqual(['.github', 'README.md', 'one.md', 'other.md']);
});

function mergeGroup(run: (typeof repository.runs)[number] | undefined): Readonly<Record<string, unknown>> {
  return (run?.payload['merge_group'] ?? {}) as Readonly<Record<string, unknown>>;
}

test('of two that pass alone and fail together only the first is merged', async () => {
  await begin('[pull_request, merge_group]');
  const pulls = await offer('one', 'two');
  expect(repository.runs.map(({ conclusion }) => conclusion)).toEqual(['success', 'success']);
  await enqueueAll(pulls);
  await sandbox.idle();
  expect(pulls.map(stateOf)).toEqual(['merged', 'open']);
  expect(repository.mergeQueue).toEqual([]);
  await git(join(directory, 'seed'), 'fetch', '-q', 'origin');
  expect(await filesOf('origin/main')).not.toContain('two.md');
});

test('a workflow without the trigger lets the queue wait, until the clock or somebody ends it', async () => {
  await begin('pull_request');
  const [one] = await offer('one');
  if (one === undefined) throw new Error('a pull request was offered');
  await enqueueAll([one]);
  await sandbox.idle();
  expect(repository.mergeQueue.map(({ issue }) => issue.number)).toEqual([one.number]);
  await sandbox.clock.advance(60);
  expect(repository.mergeQueue).toEqual([]);
  expect(stateOf(one)).toBe('open');
  await enqueueAll([one]);
  expect((await dequeue(site, one.id)).body.errors).toBeUndefined();
  expect(repository.runs.every(({ event }) => event === 'pull_request')).toBe(true);
});
