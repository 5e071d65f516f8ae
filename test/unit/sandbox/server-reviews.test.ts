import { afterEach, beforeEach, expect, test } from 'vitest';
import { addCheck } from './rules-fixture.ts';
import { type Answer, call, clone, commit, git, startJob, startWorld, type World } from './server-fixture.ts';

const REVIEWS = '/repos/ada/ops/pulls/1/reviews';

let world: World;
let work: string;
let sha: string;
/** Wim's pull request #1, which needs an approval. */
beforeEach(async () => {
  world = await startWorld({ 'README.md': 'one\n' });
  world.sandbox.createUser({ login: 'rae', name: 'Rae' });
  world.sandbox.setRole(world.repository, 'rae', 'write');
  work = await clone(world, 'wim', 'work');
  await git(work, 'checkout', '-q', '-b', 'side');
  sha = await commit(work, { 'a.md': 'a\n' }, 'A');
  await git(work, 'push', '-q', 'origin', 'side');
  const pull = { title: 'A', head: 'side', base: 'main' };
  await call(world, world.tokens.wim, 'POST', '/repos/ada/ops/pulls', pull);
  protect(true);
});
afterEach(() => world.close());

function protect(dismissStaleReviews: boolean): void {
  const rules = [{ type: 'pull_request', requiredApprovals: 1, dismissStaleReviews }] as const;
  world.sandbox.setRuleset(world.repository, { name: 'main', rules });
}

function review(login: string, event: string, body = 'My word'): Promise<Answer> {
  return call(world, world.sandbox.tokenFor(login), 'POST', REVIEWS, { event, body });
}

const merge = () => call(world, world.tokens.wim, 'PUT', '/repos/ada/ops/pulls/1/merge', {});
const pull = async () => (await call(world, null, 'GET', '/repos/ada/ops/pulls/1')).body;

test('a review is made, listed and read as GitHub shows it', async () => {
  const made = await review('rae', 'APPROVE', 'Good.');
  const page = `${world.sandbox.url}/ada/ops/pull/1#pullrequestreview-${made.body.id}`;
  const api = `${world.sandbox.url}/api/v3/repos/ada/ops/pulls/1`;
  expect(made).toMatchObject({
    status: 200,
    body: {
      user: { login: 'rae' },
      body: 'Good.',
      state: 'APPROVED',
      commit_id: sha,
      submitted_at: '2026-03-02T09:00:00Z',
      author_association: 'COLLABORATOR',
      html_url: page,
      pull_request_url: api,
      _links: { html: { href: page }, pull_request: { href: api } },
    },
  });
  expect((await call(world, null, 'GET', REVIEWS)).body).toEqual([made.body]);
  expect((await call(world, null, 'GET', `${REVIEWS}/${made.body.id}`)).body).toEqual(made.body);
  expect((await call(world, null, 'GET', `${REVIEWS}/999`)).status).toBe(404);
});

test.each([
  ['an approval by somebody who may write', [['rae', 'APPROVE']], 200],
  ['no review', [], 405],
  ['a comment', [['rae', 'COMMENT']], 405],
  ['an approval by somebody who only reads', [['eve', 'APPROVE']], 405],
  [
    'an objection after the approval',
    [
      ['rae', 'APPROVE'],
      ['rae', 'REQUEST_CHANGES'],
    ],
    405,
  ],
  [
    'an objection by another',
    [
      ['rae', 'APPROVE'],
      ['ada', 'REQUEST_CHANGES'],
    ],
    405,
  ],
  [
    'an approval after the objection, then a comment',
    [
      ['rae', 'REQUEST_CHANGES'],
      ['rae', 'APPROVE'],
      ['rae', 'COMMENT'],
    ],
    200,
  ],
] as const)('%s', async (_, reviews, status) => {
  for (const [login, event] of reviews) expect((await review(login, event)).status).toBe(200);
  expect((await pull()).mergeable_state).toBe(status === 200 ? 'clean' : 'blocked');
  expect((await merge()).status).toBe(status);
});

test.each([
  ['wim', 'APPROVE', 'Review Can not approve your own pull request'],
  ['wim', 'REQUEST_CHANGES', 'Review Can not request changes on your own pull request'],
])('%s may not %s the pull request they made, and may comment on it', async (login, event, error) => {
  expect(await review(login, event)).toMatchObject({
    status: 422,
    body: { message: 'Unprocessable Entity', errors: [error] },
  });
  expect((await review(login, 'COMMENT')).status).toBe(200);
  expect((await review('rae', 'COMMENT', ' ')).status).toBe(422);
});

test('a dismissed approval no longer counts; only those who may write dismiss, and only what was said', async () => {
  const { id } = (await review('rae', 'APPROVE')).body;
  const path = `${REVIEWS}/${id}/dismissals`;
  const order = { message: 'Wrong one', event: 'DISMISS' };
  expect((await call(world, world.tokens.eve, 'PUT', path, order)).status).toBe(403);
  const dismissed = await call(world, world.tokens.ada, 'PUT', path, order);
  expect(dismissed).toMatchObject({ status: 200, body: { id, state: 'DISMISSED' } });
  expect((await call(world, world.tokens.ada, 'PUT', path, order)).status).toBe(422);
  const comment = (await review('rae', 'COMMENT')).body.id;
  expect((await call(world, world.tokens.ada, 'PUT', `${REVIEWS}/${comment}/dismissals`, order)).status).toBe(
    422,
  );
  expect((await merge()).body.message).toContain('At least 1 approving review is required');
});

test.each([
  [true, 'DISMISSED', 405],
  [false, 'APPROVED', 200],
])(
  'dismissal on push being %s, an approval of what was changed since is %s',
  async (isAsked, state, status) => {
    protect(isAsked);
    await review('rae', 'APPROVE');
    await commit(work, { 'a.md': 'other\n' }, 'Other');
    await git(work, 'push', '-q', 'origin', 'side');
    expect((await call(world, null, 'GET', REVIEWS)).body).toMatchObject([{ state, commit_id: sha }]);
    expect((await merge()).status).toBe(status);
  },
);

test('a merge of the base into the head changes nothing that was approved', async () => {
  const owner = await clone(world, 'ada', 'owner');
  world.sandbox.setRuleset(world.repository, { name: 'main', rules: [], enforcement: 'disabled' });
  await commit(owner, { 'b.md': 'b\n' }, 'B');
  await git(owner, 'push', '-q', 'origin', 'HEAD:main');
  protect(true);
  await review('rae', 'APPROVE');
  await git(work, 'pull', '-q', '--no-edit', '--no-rebase', 'origin', 'main');
  await git(work, 'push', '-q', 'origin', 'side');
  expect((await call(world, null, 'GET', REVIEWS)).body).toMatchObject([{ state: 'APPROVED' }]);
});

test('a GITHUB_TOKEN may comment and not approve; what is not modelled is said', async () => {
  const { token } = startJob(world, { 'pull-requests': 'write' });
  expect((await call(world, token, 'POST', REVIEWS, { event: 'COMMENT', body: 'Hm' })).status).toBe(200);
  const refused = await call(world, token, 'POST', REVIEWS, { event: 'APPROVE' });
  expect(refused).toMatchObject({
    status: 422,
    body: { errors: ['GitHub Actions is not permitted to approve pull requests.'] },
  });
  const reader = startJob(world, { 'pull-requests': 'read' });
  expect((await call(world, reader.token, 'POST', REVIEWS, { event: 'COMMENT', body: 'Hm' })).status).toBe(
    403,
  );
  for (const body of [
    { body: 'pending' },
    { event: 'APPROVE', comments: [] },
    { event: 'APPROVE', commit_id: 'f'.repeat(40) },
  ]) {
    expect((await call(world, world.tokens.ada, 'POST', REVIEWS, body)).status).toBe(501);
  }
});

test('the state of a pull request follows its required check too', async () => {
  await review('rae', 'APPROVE');
  const rules = [{ type: 'required_status_checks', contexts: ['Records'], strict: false }] as const;
  world.sandbox.setRuleset(world.repository, { name: 'checks', rules });
  expect((await pull()).mergeable_state).toBe('blocked');
  addCheck(world, sha, 'Records', 'success');
  expect((await pull()).mergeable_state).toBe('clean');
});
