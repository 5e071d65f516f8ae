/**
 * What a job's token needs for each route, written down a second time, from GitHub's table "Permissions required for
 * GitHub Apps" (docs.github.com/rest/authentication/permissions-required-for-github-apps).
 */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { PERMISSION_SCOPES, type Permissions, type Repository } from '../../../src/sandbox/model.ts';
import { ROUTES, WIDE_ROUTES } from '../../../src/sandbox/rest/handle-rest.ts';
import { call, clone, commit, git, startWorld, type World } from './server-fixture.ts';

type Scope = (typeof PERMISSION_SCOPES)[number];
/** `issues|pull-requests`: either will do, the second for pull requests only. */
type Row = readonly [route: string, needs: string];

const TABLE: readonly Row[] = [
  ['GET /search/issues', 'metadata read'],
  ['GET /rate_limit', 'metadata read'],
  ['GET ', 'metadata read'],
  ['POST /forks', 'nothing'],
  ['GET /pulls/{pull_number}/reviews', 'pull-requests read'],
  ['GET /pulls/{pull_number}/reviews/{review_id}', 'pull-requests read'],
  ['POST /pulls/{pull_number}/reviews', 'pull-requests write'],
  ['PUT /pulls/{pull_number}/reviews/{review_id}/dismissals', 'pull-requests write'],
  ['GET /rulesets', 'metadata read'],
  ['GET /rulesets/{ruleset_id}', 'metadata read'],
  ['GET /rules/branches/{branch}', 'metadata read'],
  ['GET /codeowners/errors', 'contents read'],
  ['GET /actions/workflows', 'actions read'],
  ['GET /pages', 'pages read'],
  ['GET /actions/variables/{name}', 'nothing'],
  ['GET /environments/{environment_name}/secrets/{secret_name}', 'nothing'],
  ['GET /git/ref/{ref}', 'contents read'],
  ['GET /git/matching-refs/{ref}', 'contents read'],
  ['GET /contents/{path}', 'contents read'],
  ['PUT /contents/{path}', 'contents write'],
  ['DELETE /contents/{path}', 'contents write'],
  ['GET /issues/comments', 'issues|pull-requests read'],
  ['GET /issues/comments/{comment_id}', 'issues|pull-requests read'],
  ['PATCH /issues/comments/{comment_id}', 'issues|pull-requests write'],
  ['DELETE /issues/comments/{comment_id}', 'issues|pull-requests write'],
  ['GET /issues/{issue_number}/comments', 'issues|pull-requests read'],
  ['POST /issues/{issue_number}/comments', 'issues|pull-requests write'],
  ['GET /issues', 'issues read'],
  ['POST /issues', 'issues write'],
  ['GET /issues/{issue_number}', 'issues read'],
  ['PATCH /issues/{issue_number}', 'issues|pull-requests write'],
  ['GET /issues/{issue_number}/labels', 'issues|pull-requests read'],
  ['POST /issues/{issue_number}/labels', 'issues|pull-requests write'],
  ['PUT /issues/{issue_number}/labels', 'issues|pull-requests write'],
  ['DELETE /issues/{issue_number}/labels', 'issues|pull-requests write'],
  ['DELETE /issues/{issue_number}/labels/{name}', 'issues|pull-requests write'],
  ['POST /issues/{issue_number}/assignees', 'issues|pull-requests write'],
  ['DELETE /issues/{issue_number}/assignees', 'issues|pull-requests write'],
  ['PUT /issues/{issue_number}/lock', 'issues|pull-requests write'],
  ['DELETE /issues/{issue_number}/lock', 'issues|pull-requests write'],
  ['GET /labels', 'issues|pull-requests read'],
  ['POST /labels', 'issues|pull-requests write'],
  ['GET /labels/{name}', 'issues|pull-requests read'],
  ['PATCH /labels/{name}', 'issues|pull-requests write'],
  ['DELETE /labels/{name}', 'issues|pull-requests write'],
  ['GET /milestones', 'issues|pull-requests read'],
  ['POST /milestones', 'issues|pull-requests write'],
  ['GET /milestones/{milestone_number}', 'issues|pull-requests read'],
  ['PATCH /milestones/{milestone_number}', 'issues|pull-requests write'],
  ['DELETE /milestones/{milestone_number}', 'issues|pull-requests write'],
  ['GET /milestones/{milestone_number}/labels', 'issues|pull-requests read'],
  // Reactions need `issues`, those of pull requests too.
  ['GET /issues/{issue_number}/reactions', 'issues read'],
  ['POST /issues/{issue_number}/reactions', 'issues write'],
  ['DELETE /issues/{issue_number}/reactions/{reaction_id}', 'issues write'],
  ['GET /issues/comments/{comment_id}/reactions', 'issues read'],
  ['POST /issues/comments/{comment_id}/reactions', 'issues write'],
  ['DELETE /issues/comments/{comment_id}/reactions/{reaction_id}', 'issues write'],
  ['GET /collaborators/{username}/permission', 'metadata read'],
  ['POST /dispatches', 'contents write'],
  ['POST /check-runs', 'checks write'],
  ['PATCH /check-runs/{check_run_id}', 'checks write'],
  ['GET /check-runs/{check_run_id}', 'checks read'],
  ['GET /check-runs/{check_run_id}/annotations', 'checks read'],
  ['GET /commits/{commit_ref}/check-runs', 'checks read'],
  ['POST /statuses/{sha}', 'statuses write'],
  ['GET /commits/{commit_ref}/statuses', 'statuses read'],
  ['GET /commits/{commit_ref}/status', 'statuses read'],
  ['GET /git/commits/{commit_sha}', 'contents read'],
  ['GET /git/trees/{tree_sha}', 'contents read'],
  ['GET /git/blobs/{file_sha}', 'contents read'],
  ['GET /compare/{basehead}', 'contents read'],
  ['POST /git/trees', 'contents write'],
  ['POST /git/commits', 'contents write'],
  ['POST /git/refs', 'contents write'],
  ['PATCH /git/refs/{ref}', 'contents write'],
  ['DELETE /git/refs/{ref}', 'contents write'],
  ['GET /pulls', 'pull-requests read'],
  ['POST /pulls', 'pull-requests write'],
  ['GET /pulls/{pull_number}', 'pull-requests read'],
  ['PATCH /pulls/{pull_number}', 'pull-requests write'],
  ['PUT /pulls/{pull_number}/merge', 'contents write'],
  ['GET /pulls/{pull_number}/files', 'pull-requests read'],
  ['GET /pulls/{pull_number}/commits', 'pull-requests read'],
  ['POST /actions/workflows/{workflow_id}/dispatches', 'actions write'],
  ['GET /actions/workflows/{workflow_id}/runs', 'actions read'],
  ['GET /actions/runs', 'actions read'],
  ['GET /actions/runs/{run_id}', 'actions read'],
  ['POST /actions/runs/{run_id}/rerun', 'actions write'],
  ['POST /actions/runs/{run_id}/cancel', 'actions write'],
];

let world: World;
let repository: Repository;
/** An issue is number 1, a pull request number 2. */
beforeAll(async () => {
  world = await startWorld();
  repository = await world.sandbox.createRepository({ owner: 'ada', name: 'secret', private: true });
  const work = await clone(world, 'ada', 'work', 'ada/secret');
  await commit(work, { 'a.md': 'a\n' }, 'A');
  await git(work, 'push', '-q', 'origin', 'HEAD:refs/heads/main');
  await commit(work, { 'b.md': 'b\n' }, 'B');
  await git(work, 'push', '-q', 'origin', 'HEAD:refs/heads/topic');
  const ask = (path: string, body: unknown) =>
    call(world, world.tokens.ada, 'POST', `/repos/ada/secret${path}`, body);
  await ask('/issues', { title: 'A', labels: ['a'] });
  await ask('/pulls', { title: 'B', head: 'topic', base: 'main' });
});
afterAll(() => world.close());

function tokenWith(granted: Partial<Permissions>): string {
  const none = Object.fromEntries(PERMISSION_SCOPES.map((scope) => [scope, 'none'])) as Permissions;
  const permissions: Permissions = { ...none, ...granted };
  const job = {
    id: world.host.nextId(),
    key: 'j',
    name: 'j',
    needs: [],
    status: 'in_progress' as const,
    conclusion: null,
    startedAt: null,
    completedAt: null,
    steps: [],
    outputs: new Map(),
    annotations: [],
  };
  return world.host.issueToken({ kind: 'job', user: world.host.actionsBot, repository, job, permissions });
}

/** Everything but the scopes at that access. */
function allBut(scopes: readonly string[], access: string): Partial<Permissions> {
  const less = access === 'write' ? 'read' : 'none';
  return Object.fromEntries(
    PERMISSION_SCOPES.map((scope) => [scope, scopes.includes(scope) ? less : 'write']),
  );
}

async function statusOf(token: string, route: string, number: 1 | 2 = 1): Promise<number> {
  const [method = '', template = ''] = route.split(' ');
  // One of its own for each request: some delete it.
  const made = await call(world, world.tokens.ada, 'POST', `/repos/ada/secret/issues/${number}/comments`, {
    body: 'c',
  });
  const values: Readonly<Record<string, string>> = {
    issue_number: String(number),
    comment_id: String(made.body.id),
    pull_number: '2',
    name: 'a',
    username: 'ada',
    ref: 'heads/none',
    path: 'a.md',
    basehead: 'main...main',
    commit_ref: 'main',
    workflow_id: 'none.yml',
  };
  const path = template.replaceAll(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '999999');
  const body = method === 'GET' || method === 'DELETE' ? undefined : {};
  const isWide = WIDE_ROUTES.some((wide) => wide.path === template);
  return (await call(world, token, method, isWide ? path : `/repos/ada/secret${path}`, body)).status;
}

test('the table has every route, and each route what the table says', () => {
  const known = ROUTES.map(({ method, path, needs }): Row => {
    const { scopes, access } = needs;
    const names = scopes === 'metadata' ? scopes : scopes.join('|');
    return [
      `${method} ${path.replace('/repos/{owner}/{repo}', '')}`,
      names === '' ? 'nothing' : `${names} ${access}`,
    ];
  });
  // Below no repository everybody may ask, and sees what they may see.
  const wide = WIDE_ROUTES.map(({ method, path }): Row => [`${method} ${path}`, 'metadata read']);
  expect([...known, ...wide].sort()).toEqual([...TABLE].sort());
});

test.each(TABLE)('%s refuses a job without %s', async (route, needs) => {
  if (needs === 'nothing') return expect(await statusOf(tokenWith({}), route)).toBe(403);
  const [names = '', access = ''] = needs.split(' ');
  const scopes = names.split('|') as readonly Scope[];
  // No token is without metadata.
  if (names === 'metadata') return expect(await statusOf(tokenWith({}), route)).not.toBe(403);
  expect(await statusOf(tokenWith(allBut(scopes, access)), route)).toBe(403);
  // The first alone is enough for issues, each alone for pull requests.
  expect(await statusOf(tokenWith({ [names.split('|')[0] ?? '']: access }), route)).not.toBe(403);
  for (const scope of scopes) expect(await statusOf(tokenWith({ [scope]: access }), route, 2)).not.toBe(403);
});

test.each(
  TABLE.filter(
    ([route, needs]) => needs.endsWith('|pull-requests write') && /issue_number|comment_id/.test(route),
  ),
)('%s of an issue refuses a job with pull-requests alone', async (route) => {
  expect(await statusOf(tokenWith({ 'pull-requests': 'write' }), route)).toBe(403);
});
