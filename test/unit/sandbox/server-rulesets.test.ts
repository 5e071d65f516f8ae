import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Rule } from '../../../src/sandbox/rules/ruleset.ts';
import { addCheck } from './rules-fixture.ts';
import {
  call,
  clone,
  commit,
  commitOnBranch,
  git,
  startJob,
  startWorld,
  type World,
} from './server-fixture.ts';

const PULL_REQUEST: Rule = { type: 'pull_request', requiredApprovals: 0, dismissStaleReviews: false };
const RECORDS: Rule = { type: 'required_status_checks', contexts: ['Records'], strict: false };

let world: World;
let work: string;
beforeEach(async () => {
  world = await startWorld({ 'README.md': 'one\n' });
  work = await clone(world, 'wim', 'work');
});
afterEach(() => world.close());

function protect(...rules: readonly Rule[]): void {
  world.sandbox.setRuleset(world.repository, { name: 'main', rules });
}

async function head(branch = 'main'): Promise<string> {
  return (await world.host.git.resolve(world.repository, branch)) ?? '';
}

/** What git prints when it fails. */
async function failing(...args: readonly string[]): Promise<string> {
  return git(work, ...args).then(
    () => 'it worked',
    (error: { stderr: string }) => error.stderr,
  );
}

/** A pull request for one more file on a branch of its own. */
async function open(branch: string): Promise<{ readonly number: number; readonly sha: string }> {
  await git(work, 'fetch', '-q', 'origin');
  await git(work, 'checkout', '-q', '-b', branch, 'origin/main');
  const sha = await commit(work, { [`${branch}.md`]: `${branch}\n` }, `Change ${branch}`);
  await git(work, 'push', '-q', 'origin', branch);
  const pull = { title: branch, head: branch, base: 'main' };
  const { number } = (await call(world, world.tokens.wim, 'POST', '/repos/ada/ops/pulls', pull)).body;
  return { number, sha };
}

const merge = (number: number, token = world.tokens.wim) =>
  call(world, token, 'PUT', `/repos/ada/ops/pulls/${number}/merge`, {});

test('a push to a branch that takes pull requests only is refused as GitHub refuses it', async () => {
  protect(PULL_REQUEST, RECORDS);
  const before = await head();
  await commit(work, { 'a.md': 'a\n' }, 'Directly');
  const said = await failing('push', 'origin', 'HEAD:main', 'HEAD:side');
  expect(said.replaceAll(/ +$/gm, '')).toContain(
    [
      'remote: error: GH013: Repository rule violations found for refs/heads/main.',
      `remote: Review all repository rules at ${world.sandbox.url}/ada/ops/rules?ref=refs%2Fheads%2Fmain`,
      'remote:',
      'remote: - Changes must be made through a pull request.',
      'remote:',
      'remote: - Required status check "Records" is expected.',
    ].join('\n'),
  );
  expect(said).toContain(
    '! [remote rejected] HEAD -> main (push declined due to repository rule violations)',
  );
  expect(said).toMatch(/\[new branch\] +HEAD -> side/);
  expect(await head()).toBe(before);
  expect(world.runner.triggers).toMatchObject([{ ref: 'refs/heads/side' }]);
});

test('force-pushes pass or not as the rules say; the default branch is never deleted', async () => {
  const first = await head();
  await commit(work, { 'a.md': 'a\n' }, 'More');
  await git(work, 'push', '-q', 'origin', 'HEAD:main');
  protect({ type: 'non_fast_forward' }, { type: 'deletion' });
  await git(work, 'reset', '-q', '--hard', first);
  await commit(work, { 'b.md': 'b\n' }, 'Instead');
  expect(await failing('push', '--force', 'origin', 'HEAD:main')).toContain(
    '- Cannot force-push to this branch',
  );
  expect(await failing('push', 'origin', ':main')).toContain('refusing to delete the current branch');
  world.sandbox.setRuleset(world.repository, { name: 'main', rules: [], enforcement: 'disabled' });
  await git(work, 'push', '-q', '--force', 'origin', 'HEAD:main');
  expect(world.runner.triggers.at(-1)?.payload).toMatchObject({ forced: true });
  expect(await failing('push', 'origin', ':main')).toContain('refusing to delete the current branch');
});

test('a commit by the API is refused to people and jobs and open to an App on the bypass list', async () => {
  const app = world.sandbox.createApp({ slug: 'keeper', name: 'Keeper', permissions: { contents: 'write' } });
  world.sandbox.installApp(app, world.repository);
  protect(PULL_REQUEST);
  const app_token = world.sandbox.appToken(app, world.repository);
  const job = startJob(world, { contents: 'write' });
  const before = await head();
  for (const token of [world.tokens.ada, world.tokens.wim, job.token, app_token]) {
    const { body, status } = await commitOnBranch(world, token, before, { 'a.md': 'a\n' });
    expect(status).toBe(200);
    expect(body.data.createCommitOnBranch).toBeNull();
    expect(body.errors).toMatchObject([
      {
        type: 'FORBIDDEN',
        path: ['createCommitOnBranch'],
        message: 'Repository rule violations found\n\nChanges must be made through a pull request.\n\n',
      },
    ]);
  }
  expect(await head()).toBe(before);
  const bypass = [{ type: 'Integration', appId: app.id, mode: 'always' }] as const;
  world.sandbox.setRuleset(world.repository, { name: 'main', rules: [PULL_REQUEST], bypass });
  const passed = await commitOnBranch(world, app_token, before, { 'a.md': 'a\n' });
  expect(passed.body.errors).toBeUndefined();
  const still = await commitOnBranch(world, job.token, await head(), { 'b.md': 'b\n' });
  expect(still.body.errors).toMatchObject([{ type: 'FORBIDDEN' }]);
  expect((await commitOnBranch(world, job.token, before, { 'c.md': '' }, 'side')).body.errors).toMatchObject([
    { type: 'NOT_FOUND' },
  ]);
});

test.each([
  ['is missing', [], 'is expected'],
  ['is pending', [null], 'is in progress'],
  ['failed', ['failure'], 'is failing'],
  ['was canceled', ['cancelled'], 'is failing'],
  ['passed and failed when it ran again', ['success', 'failure'], 'is failing'],
] as const)('a pull request whose required check %s is not merged', async (_, conclusions, said) => {
  protect(PULL_REQUEST, RECORDS);
  const { number, sha } = await open('side');
  for (const conclusion of conclusions) addCheck(world, sha, 'Records', conclusion);
  addCheck(world, sha, 'Records', 'success', 'workflow_dispatch');
  addCheck(world, await head(), 'Records', 'success', 'push');
  const before = await head();
  const answer = await merge(number);
  expect(answer).toMatchObject({
    status: 405,
    body: {
      message: `Repository rule violations found\n\nRequired status check "Records" ${said}.\n\n`,
      status: '405',
    },
  });
  expect(await head()).toBe(before);
  expect(world.repository.issues.get(number)?.state).toBe('open');
});

test.each(['success', 'skipped'] as const)(
  'a check that ended as %s lets a pull request be merged',
  async (conclusion) => {
    protect(PULL_REQUEST, RECORDS);
    const { number, sha } = await open('side');
    addCheck(world, sha, 'Records', conclusion);
    expect((await merge(number)).status).toBe(200);
  },
);

test('an admin on the bypass list merges in spite of a failed check, somebody else does not', async () => {
  const bypass = [{ type: 'RepositoryRole', role: 'admin', mode: 'pull_request' }] as const;
  world.sandbox.setRuleset(world.repository, { name: 'main', rules: [PULL_REQUEST, RECORDS], bypass });
  const { number, sha } = await open('side');
  addCheck(world, sha, 'Records', 'failure');
  expect((await merge(number)).status).toBe(405);
  expect(
    (await commitOnBranch(world, world.tokens.ada, await head(), { 'a.md': '' })).body.errors,
  ).toHaveLength(1);
  expect((await merge(number, world.tokens.ada)).status).toBe(200);
});

test('strict: a head without the newest base is not merged', async () => {
  protect(PULL_REQUEST, { ...RECORDS, strict: true });
  const [one, two] = [await open('one'), await open('two')];
  for (const { sha } of [one, two]) addCheck(world, sha, 'Records', 'success');
  expect((await merge(one.number)).status).toBe(200);
  expect((await merge(two.number)).body.message).toContain('not up to date');
  await git(work, 'pull', '-q', '--no-edit', '--no-rebase', 'origin', 'main');
  await git(work, 'push', '-q', 'origin', 'HEAD:two');
  addCheck(world, await head('two'), 'Records', 'success');
  expect((await merge(two.number)).status).toBe(200);
});

test('the head of a pull request in order may be pushed, which merges it; others may not', async () => {
  protect(PULL_REQUEST, RECORDS);
  const { number, sha } = await open('side');
  expect(await failing('push', 'origin', 'HEAD:main')).toContain('"Records" is expected');
  addCheck(world, sha, 'Records', 'success');
  await git(work, 'push', '-q', 'origin', 'HEAD:main');
  expect(world.repository.issues.get(number)).toMatchObject({
    state: 'closed',
    pullRequest: { mergeCommitSha: sha },
  });
});

test('merges do not come in where history is linear, by whatever way; the push is told which', async () => {
  protect({ type: 'required_linear_history' });
  await git(work, 'checkout', '-q', '-b', 'side');
  await commit(work, { 'a.md': 'a\n' }, 'A');
  await git(work, 'push', '-q', 'origin', 'side');
  await git(work, 'checkout', '-q', 'main');
  await git(work, 'merge', '-q', '--no-ff', '-m', 'One', 'side');
  const one = await git(work, 'rev-parse', 'HEAD');
  const lines = async (...args: readonly string[]) =>
    (await failing(...args))
      .split('\n')
      .filter((line) => line.startsWith('remote:'))
      .map((line) => line.replace(/^remote: ?/, '').trimEnd())
      .slice(3, -2);
  const refusal = '- This branch must not contain merge commits.';
  expect(await lines('push', 'origin', 'main')).toEqual([refusal, '  Found 1 violation:', '', `  ${one}`]);
  await git(work, 'checkout', '-q', 'side');
  await commit(work, { 'b.md': 'b\n' }, 'B');
  await git(work, 'checkout', '-q', 'main');
  await git(work, 'merge', '-q', '--no-ff', '-m', 'Two', 'side');
  const two = await git(work, 'rev-parse', 'HEAD');
  expect(await lines('push', 'origin', 'main')).toEqual([
    refusal,
    '  Found 2 violations:',
    '',
    `  ${two}`,
    `  ${one}`,
  ]);

  const { number } = await open('other');
  const shown = await call(world, null, 'GET', `/repos/ada/ops/pulls/${number}`);
  expect(shown.body.mergeable_state).toBe('clean');
  expect((await merge(number)).body.message).toBe(
    'Repository rule violations found\n\nThis branch must not contain merge commits.\n\n',
  );
  await git(work, 'push', '-q', 'origin', 'main:merges');
  const move = (sha: string) =>
    call(world, world.tokens.wim, 'PATCH', '/repos/ada/ops/git/refs/heads/main', { sha });
  expect(await move(two)).toMatchObject({
    status: 422,
    body: { message: expect.stringContaining('must not contain merge commits') },
  });
  await git(work, 'checkout', '-q', '-B', 'main', 'origin/main');
  await commit(work, { 'c.md': 'c\n' }, 'C');
  await git(work, 'push', '-q', 'origin', 'main');
  expect((await commitOnBranch(world, world.tokens.wim, await head(), { 'd.md': 'd' })).body.errors).toBe(
    undefined,
  );
});

test('a force-push of merges is refused for both', async () => {
  protect({ type: 'non_fast_forward' }, { type: 'required_linear_history' });
  await git(work, 'checkout', '-q', '--orphan', 'fresh');
  await commit(work, { 'a.md': 'a\n' }, 'A');
  await git(work, 'checkout', '-q', '-b', 'side');
  await commit(work, { 'b.md': 'b\n' }, 'B');
  await git(work, 'checkout', '-q', 'fresh');
  await git(work, 'merge', '-q', '--no-ff', '-m', 'Merge', 'side');
  const said = await failing('push', '--force', 'origin', 'HEAD:main');
  expect(said).toContain('- Cannot force-push to this branch');
  expect(said).toContain(`  ${await git(work, 'rev-parse', 'HEAD')}`);
});

test('where updates are restricted nothing moves the branch but who may pass', async () => {
  world.sandbox.setRuleset(world.repository, {
    name: 'main',
    rules: [{ type: 'update' }],
    bypass: [{ type: 'RepositoryRole', role: 'admin', mode: 'always' }],
  });
  const refusal = 'Cannot update this protected ref.';
  const { number } = await open('side');
  expect(await failing('push', 'origin', 'side:main')).toContain(`- ${refusal}`);
  expect((await merge(number)).body.message).toContain(refusal);
  const committed = await commitOnBranch(world, world.tokens.wim, await head(), { 'x.md': 'x' });
  expect(committed.body.errors[0].message).toContain(refusal);
  expect((await merge(number, world.tokens.ada)).status).toBe(200);
});

test('where creations are restricted the first push makes no branch; rules are shown as GitHub shows them', async () => {
  const empty = await world.sandbox.createRepository({ owner: 'ada', name: 'empty' });
  world.sandbox.setRole(empty, 'wim', 'write');
  world.sandbox.setRuleset(empty, {
    name: 'main',
    rules: [{ type: 'creation' }, { type: 'update' }, { type: 'required_linear_history' }],
    bypass: [{ type: 'RepositoryRole', role: 'admin', mode: 'always' }],
  });
  const first = await clone(world, 'wim', 'first', 'ada/empty');
  await commit(first, { 'a.md': 'a\n' }, 'A');
  const said = await git(first, 'push', 'origin', 'HEAD:main').catch((error) => error.stderr);
  expect(said).toContain('- Cannot create ref due to creations being restricted.');
  expect(said).not.toContain('Cannot update');
  const shown = await call(world, null, 'GET', '/repos/ada/empty/rules/branches/main');
  expect(shown.body).toMatchObject([
    { type: 'creation' },
    { type: 'update', parameters: { update_allows_fetch_and_merge: false } },
    { type: 'required_linear_history' },
  ]);
});
