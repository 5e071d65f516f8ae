/** Steps that take more than the owner's token: what others may not do, reviews, checks of jobs, rulesets. */
import { REPO } from '../../src/contract/scenario.ts';
import { startJob, type World } from '../unit/sandbox/server-fixture.ts';
import type { PlayStep } from './routes-scenario.ts';

/** Eve may read, and that is all. The issue with number 1, its comment and its labels are Ada's. */
export async function playRefusals({ tokens, host, repository }: World, step: PlayStep): Promise<void> {
  const sha = (await host.git.resolve(repository, 'main')) ?? '';
  const issue = { issue_number: 1 };
  const said = await step(`POST ${REPO}/issues/{issue_number}/comments`, {
    in: issue,
    body: { body: 'Mine' },
    to: 201,
  });
  await step(`POST ${REPO}/labels`, { body: { name: 'hers' }, to: 201 });
  const comment = { comment_id: said.id };
  const file = { path: 'README.md' };
  const refused: readonly (readonly [string, Readonly<Record<string, string | number>>, unknown?])[] = [
    ['PATCH /issues/comments/{comment_id}', comment, { body: 'x' }],
    ['DELETE /issues/comments/{comment_id}', comment],
    ['PUT /issues/{issue_number}/labels', issue, { labels: ['late'] }],
    ['DELETE /issues/{issue_number}/lock', issue],
    ['PATCH /labels/{name}', { name: 'hers' }, { color: 'ededed' }],
    ['POST /milestones', {}, { title: 'Mine' }],
    ['POST /statuses/{sha}', { sha }, { state: 'success' }],
    ['PUT /contents/{path}', file, { message: 'x', content: 'eAo=' }],
  ];
  for (const [operation, values, body] of refused) {
    const [method, path] = operation.split(' ');
    await step(`${method} ${REPO}${path}`, { in: values, body, token: tokens.eve, to: 403 });
  }
  await step(`GET ${REPO}/collaborators/{username}/permission`, { in: { username: 'wim' }, to: 200 });
  const assignees = { assignees: ['wim'] };
  await step(`DELETE ${REPO}/issues/{issue_number}/assignees`, {
    in: { issue_number: 999 },
    body: assignees,
    to: 404,
  });
  await step(`DELETE ${REPO}/issues/{issue_number}/labels`, { in: { issue_number: 999 }, to: 404 });
}

/** What is found, and by whom: on GitHub it takes minutes until a search finds what was written. */
export async function playSearch({ tokens }: World, step: PlayStep): Promise<void> {
  const search = 'GET /search/issues';
  const query = '?q=repo:ada/ops+is:issue&sort=updated&order=asc&per_page=1&page=1';
  await step(search, { query, to: 200 });
  await step(search, { query: '?q=repo:ada/ops+is:pr', token: tokens.eve, to: 200 });
  await step(search, { query: '?q=repo:ada/none', to: 422 });
  await step(search, { query: '?q=a', token: 'wrong', to: 401 });
  await step('GET /rate_limit', { token: null, to: 200 });
}

/** Wim reviews a pull request of Ada's, and is dismissed. */
export async function playReviews(
  { tokens }: World,
  step: PlayStep,
  pull: { pull_number: number },
): Promise<void> {
  const reviews = `${REPO}/pulls/{pull_number}/reviews`;
  const approval = { event: 'APPROVE', body: 'Good' };
  const made = await step(`POST ${reviews}`, { in: pull, body: approval, token: tokens.wim, to: 200 });
  await step(`GET ${reviews}`, { in: pull, to: 200 });
  const review = { ...pull, review_id: made.id };
  const why = { message: 'Something came up', event: 'DISMISS' };
  await step(`PUT ${reviews}/{review_id}/dismissals`, { in: review, body: why, to: 200 });
  await step(`PUT ${reviews}/{review_id}/dismissals`, { in: review, body: why, to: 422 });
}

/** Rulesets, which nobody makes through the API. */
export async function playRulesets({ sandbox, repository }: World, step: PlayStep): Promise<void> {
  const ruleset = sandbox.setRuleset(repository, { name: 'Main', rules: [{ type: 'deletion' }] });
  await step(`GET ${REPO}/rulesets`, { to: 200 });
  await step(`GET ${REPO}/rulesets/{ruleset_id}`, { in: { ruleset_id: ruleset.id }, to: 200 });
  await step(`GET ${REPO}/rules/branches/{branch}`, { in: { branch: 'main' }, to: 200 });
  await step(`GET ${REPO}/codeowners/errors`, { query: '?ref=main', to: 200 });
  await step(`GET ${REPO}/codeowners/errors`, { query: '?ref=none', to: 404 });
}

/** Check runs, which only Apps make, a job's token among them. */
export async function playChecks(world: World, step: PlayStep): Promise<void> {
  const sha = (await world.host.git.resolve(world.repository, 'main')) ?? '';
  const checks = `${REPO}/check-runs`;
  const { token } = startJob(world, { checks: 'write' });
  const check = { name: 'Records', head_sha: sha, status: 'in_progress' };
  const made = await step(`POST ${checks}`, { body: check, token, to: 201 });
  await step(`POST ${checks}`, { body: { name: 'x' }, token, to: 422, wrong: /lacks head_sha/ });
  const one = { check_run_id: made.id };
  const none = { check_run_id: 99999 };
  const annotation = {
    path: 'README.md',
    start_line: 1,
    end_line: 1,
    annotation_level: 'failure',
    message: 'M',
  };
  const output = { title: 'T', summary: 'S', text: 'X', annotations: [annotation] };
  const done = { status: 'completed', conclusion: 'failure', output };
  await step(`PATCH ${checks}/{check_run_id}`, { in: one, body: done, token, to: 200 });
  await step(`PATCH ${checks}/{check_run_id}`, { in: none, body: done, token, to: 404 });
  await step(`GET ${checks}/{check_run_id}`, { in: one, to: 200 });
  await step(`GET ${checks}/{check_run_id}`, { in: none, to: 404 });
  await step(`GET ${checks}/{check_run_id}/annotations`, { in: one, to: 200 });
  await step(`GET ${checks}/{check_run_id}/annotations`, { in: none, to: 404 });
  const list = `GET ${REPO}/commits/{commit_ref}/check-runs`;
  await step(list, { in: { commit_ref: sha }, query: '?check_name=Records&filter=latest', to: 200 });
  for (const name of ['statuses', 'status']) {
    await step(`GET ${REPO}/commits/{commit_ref}/${name}`, {
      in: { commit_ref: 'main', repo: 'none' },
      to: 404,
    });
  }
}
