import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Rule } from '../../../src/sandbox/rules/ruleset.ts';
import { call, clone, commit, git, startJob, startWorld, type World } from './server-fixture.ts';

const CODEOWNERS = `* @wim
/docs/ @rae @ada
/free/
/lost/ @eve @nobody @org/team docs@example.com
`;

const RULE: Rule = {
  type: 'pull_request',
  requiredApprovals: 0,
  dismissStaleReviews: false,
  requireCodeOwnerReview: true,
};

let world: World;
beforeEach(async () => {
  world = await startWorld({ '.github/CODEOWNERS': CODEOWNERS, 'docs/CODEOWNERS': '* @ada\n' });
  for (const login of ['rae', 'sol']) {
    world.sandbox.createUser({ login, name: login });
    world.sandbox.setRole(world.repository, login, 'write');
  }
  world.sandbox.setRuleset(world.repository, { name: 'main', rules: [RULE] });
});
afterEach(() => world.close());

/** Opens a pull request, of sol's unless told, that changes some files. */
async function open(files: readonly string[], author = 'sol', branch = 'side'): Promise<number> {
  const work = await clone(world, 'wim', branch);
  await git(work, 'checkout', '-q', '-b', branch);
  await commit(work, Object.fromEntries(files.map((path) => [path, `${path}\n`])), branch);
  await git(work, 'push', '-q', 'origin', branch);
  const wanted = { title: branch, head: branch, base: 'main' };
  const made = await call(world, world.sandbox.tokenFor(author), 'POST', '/repos/ada/ops/pulls', wanted);
  expect(made.status).toBe(201);
  return made.body.number;
}

const review = (number: number, login: string, event = 'APPROVE') =>
  call(world, world.sandbox.tokenFor(login), 'POST', `/repos/ada/ops/pulls/${number}/reviews`, {
    event,
    body: 'Well.',
  });
const pull = async (number: number) =>
  (await call(world, null, 'GET', `/repos/ada/ops/pulls/${number}`)).body;
const requested = async (number: number) =>
  (await pull(number)).requested_reviewers.map(({ login }: { login: string }) => login);
const merge = (number: number) =>
  call(world, world.tokens.ada, 'PUT', `/repos/ada/ops/pulls/${number}/merge`, {});
/** What stands against the merge; null when it went through. */
async function refusal(number: number): Promise<string | null> {
  const { status, body } = await merge(number);
  if (status === 200) return null;
  expect(status).toBe(405);
  return body.message.replace('Repository rule violations found\n\n', '').trim();
}

test('owners of what changes are asked for a review, and named until one of each path approves', async () => {
  const number = await open(['docs/a.md', 'src/b.ts']);
  expect(await requested(number)).toEqual(['wim', 'rae', 'ada']);
  const asked = world.runner.triggers.filter(({ activity }) => activity === 'review_requested');
  expect(asked).toMatchObject(
    ['wim', 'rae', 'ada'].map((login) => ({
      event: 'pull_request',
      actor: { login: 'sol' },
      payload: { action: 'review_requested', number, requested_reviewer: { login } },
    })),
  );
  expect(await refusal(number)).toBe('Waiting on code owner review from wim, rae, and/or ada.');
  expect((await pull(number)).mergeable_state).toBe('blocked');
  await review(number, 'wim');
  expect(await refusal(number)).toBe('Waiting on code owner review from rae and/or ada.');
  await review(number, 'ada', 'COMMENT');
  expect(await requested(number)).toEqual(['rae']);
  expect(await refusal(number)).toBe('Waiting on code owner review from rae and/or ada.');
  await review(number, 'rae');
  expect((await pull(number)).mergeable_state).toBe('clean');
  expect(await refusal(number)).toBeNull();
});

test.each<[string, readonly string[], readonly string[]]>([
  ['what somebody owns who may not write, or nobody', ['lost/a'], []],
  ['what is owned by nobody on purpose', ['free/a'], []],
  ['what the owner has approved', ['src/a'], ['wim']],
])('%s needs nobody else', async (_, files, approvers) => {
  const number = await open(files);
  expect(await requested(number)).toEqual(approvers);
  for (const login of approvers) await review(number, login);
  expect(await refusal(number)).toBeNull();
});

test('the approval of somebody who is no owner counts for nothing here, and an author is not asked', async () => {
  const number = await open(['src/a'], 'wim');
  expect(await requested(number)).toEqual([]);
  await review(number, 'rae');
  expect(await refusal(number)).toBe('Waiting on code owner review from wim.');
});

test('an owner who loses the right to write is none any more', async () => {
  const number = await open(['src/a']);
  world.sandbox.setRole(world.repository, 'wim', 'triage');
  expect(await refusal(number)).toBeNull();
});

test('the file of the base counts, as it is now; the pull request cannot change who must approve', async () => {
  const number = await open(['.github/CODEOWNERS', 'src/a']);
  expect(await refusal(number)).toBe('Waiting on code owner review from wim.');
  world.sandbox.setRuleset(world.repository, { name: 'main', rules: [] });
  const work = await clone(world, 'ada', 'owners');
  await commit(work, { '.github/CODEOWNERS': 'src @rae\n' }, 'Owners');
  await git(work, 'push', '-q', 'origin', 'HEAD:main');
  world.sandbox.setRuleset(world.repository, { name: 'main', rules: [RULE] });
  const shown = await call(world, null, 'GET', '/repos/ada/ops/rules/branches/main');
  expect(shown.body[0].parameters.require_code_owner_review).toBe(true);
  // Both sides have changed the file by now.
  expect(await pull(number)).toMatchObject({ mergeable: false });
  const other = await open(['src/c', 'top.md'], 'sol', 'other');
  expect(await refusal(other)).toBe('Waiting on code owner review from rae.');
});

test('a push of the head is judged the same way', async () => {
  await open(['src/a']);
  const work = await clone(world, 'wim', 'pusher');
  const said = await git(work, 'push', 'origin', 'origin/side:main').catch((error) => error.stderr);
  expect(said).toContain('- Waiting on code owner review from wim.');
});

test('a pull request that a GITHUB_TOKEN opens asks its owners and starts nothing', async () => {
  const work = await clone(world, 'wim', 'side');
  await git(work, 'checkout', '-q', '-b', 'side');
  await commit(work, { 'src/a': 'a\n' }, 'A');
  await git(work, 'push', '-q', 'origin', 'side');
  world.runner.triggers.length = 0;
  const { token } = startJob(world, { 'pull-requests': 'write' });
  const wanted = { title: 'A', head: 'side', base: 'main' };
  const made = await call(world, token, 'POST', '/repos/ada/ops/pulls', wanted);
  expect(await requested(made.body.number)).toEqual(['wim']);
  expect(world.runner.triggers).toEqual([]);
});

test('what is wrong with the file can be asked for', async () => {
  const errors = async (query = '') =>
    (await call(world, null, 'GET', `/repos/ada/ops/codeowners/errors${query}`)).body.errors;
  const source = '/lost/ @eve @nobody @org/team docs@example.com';
  const found = await errors();
  expect(found.map(({ column, suggestion }: Record<string, unknown>) => [column, suggestion])).toEqual([
    [8, 'make sure @eve exists and has write access to the repository'],
    [13, 'make sure @nobody exists and has write access to the repository'],
    [21, 'make sure the team @org/team exists, is publicly visible, and has write access to the repository'],
    [31, 'make sure docs@example.com exists and has write access to the repository'],
  ]);
  expect(found[0]).toEqual({
    line: 4,
    column: 8,
    source,
    kind: 'Unknown owner',
    suggestion: 'make sure @eve exists and has write access to the repository',
    message: `Unknown owner on line 4: make sure @eve exists and has write access to the repository\n\n  ${source}\n         ^`,
    path: '.github/CODEOWNERS',
  });
  const work = await clone(world, 'wim', 'wrong');
  await commit(work, { '.github/CODEOWNERS': '* wim\n' }, 'Wrong');
  await git(work, 'push', '-q', 'origin', 'HEAD:wrong');
  expect(await errors('?ref=wrong')).toEqual([
    {
      line: 1,
      column: 3,
      source: '* wim',
      kind: 'Invalid owner',
      suggestion: null,
      message: 'Invalid owner on line 1:\n\n  * wim\n    ^',
      path: '.github/CODEOWNERS',
    },
  ]);
});

test('a file of 3 MB is not loaded, and the next in line does not take its place', async () => {
  world.sandbox.setRuleset(world.repository, { name: 'main', rules: [] });
  const work = await clone(world, 'ada', 'large');
  const large = `* @wim\n${`#${' '.repeat(1023)}`.repeat(3 * 1024)}`;
  await commit(work, { '.github/CODEOWNERS': large }, 'Large');
  await git(work, 'push', '-q', 'origin', 'HEAD:main');
  expect((await call(world, null, 'GET', '/repos/ada/ops/codeowners/errors')).status).toBe(404);
  world.sandbox.setRuleset(world.repository, { name: 'main', rules: [RULE] });
  expect(await refusal(await open(['src/a']))).toBeNull();
});
