import { afterEach, beforeEach, expect, test } from 'vitest';
import { call, startJob, startWorld, type World } from './server-fixture.ts';

let world: World;
beforeEach(async () => {
  world = await startWorld({ 'README.md': 'one\n' });
});
afterEach(() => world.close());

function protect(bypassAppId: number): number {
  return world.sandbox.setRuleset(world.repository, {
    name: 'main',
    bypass: [
      { type: 'Integration', appId: bypassAppId, mode: 'always' },
      { type: 'RepositoryRole', role: 'admin', mode: 'pull_request' },
    ],
    rules: [
      { type: 'deletion' },
      { type: 'pull_request', requiredApprovals: 1, dismissStaleReviews: true },
      { type: 'required_status_checks', contexts: ['Records'], strict: true },
    ],
  }).id;
}

const RULES = [
  { type: 'deletion' },
  {
    type: 'pull_request',
    parameters: {
      required_approving_review_count: 1,
      dismiss_stale_reviews_on_push: true,
      require_code_owner_review: false,
      require_last_push_approval: false,
      required_review_thread_resolution: false,
      required_reviewers: [],
      allowed_merge_methods: ['merge', 'squash', 'rebase'],
    },
  },
  {
    type: 'required_status_checks',
    parameters: {
      strict_required_status_checks_policy: true,
      do_not_enforce_on_create: false,
      required_status_checks: [{ context: 'Records' }],
    },
  },
];

test('rulesets are listed, and read with their rules; the bypass list is for admins', async () => {
  const app = world.sandbox.createApp({ slug: 'keeper', name: 'Keeper', permissions: { contents: 'read' } });
  world.sandbox.installApp(app, world.repository);
  const id = protect(app.id);
  const self = `${world.sandbox.url}/api/v3/repos/ada/ops/rulesets/${id}`;
  const list = await call(world, null, 'GET', '/repos/ada/ops/rulesets?includes_parents=true');
  expect(list.body).toEqual([
    {
      id,
      name: 'main',
      target: 'branch',
      source_type: 'Repository',
      source: 'ada/ops',
      enforcement: 'active',
      node_id: expect.any(String),
      _links: { self: { href: self }, html: { href: `${world.sandbox.url}/ada/ops/rules/${id}` } },
      created_at: '2026-03-02T09:00:00Z',
      updated_at: '2026-03-02T09:00:00Z',
    },
  ]);
  const read = async (token: string | null) =>
    (await call(world, token, 'GET', `/repos/ada/ops/rulesets/${id}`)).body;
  expect(await read(world.tokens.ada)).toEqual({
    ...list.body[0],
    conditions: { ref_name: { include: ['~DEFAULT_BRANCH'], exclude: [] } },
    rules: RULES,
    bypass_actors: [
      { actor_id: app.id, actor_type: 'Integration', bypass_mode: 'always' },
      { actor_id: 5, actor_type: 'RepositoryRole', bypass_mode: 'pull_request' },
    ],
    current_user_can_bypass: 'pull_requests_only',
  });
  const job = startJob(world, { contents: 'read' });
  for (const [token, pass] of [
    [world.sandbox.appToken(app, world.repository), 'always'],
    [world.tokens.wim, 'never'],
    [job.token, 'never'],
    [null, 'never'],
  ] as const) {
    const body = await read(token);
    expect(body).toMatchObject({ rules: RULES, current_user_can_bypass: pass });
    expect(body).not.toHaveProperty('bypass_actors');
  }
  expect((await call(world, null, 'GET', '/repos/ada/ops/rulesets/999')).status).toBe(404);
});

test('the rules of a branch name where they come from; other branches and inactive rulesets have none', async () => {
  const id = protect(1);
  const from = { ruleset_source_type: 'Repository', ruleset_source: 'ada/ops', ruleset_id: id };
  const of = async (branch: string) =>
    (await call(world, null, 'GET', `/repos/ada/ops/rules/branches/${branch}`)).body;
  expect(await of('main')).toEqual(RULES.map((rule) => ({ ...rule, ...from })));
  expect(await of('some%2Fbranch')).toEqual([]);
  const again = world.sandbox.setRuleset(world.repository, {
    name: 'main',
    rules: [],
    enforcement: 'disabled',
  });
  expect(again.id).toBe(id);
  expect(await of('main')).toEqual([]);
  expect((await call(world, null, 'GET', `/repos/ada/ops/rulesets/${id}`)).body.enforcement).toBe('disabled');
});
