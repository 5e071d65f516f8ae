/** Steps for what belongs to issues and pull requests. */
import type { World } from '../unit/sandbox/server-fixture.ts';
import type { PlayStep } from './routes-scenario.ts';

const REPO = '/repos/{owner}/{repo}';

/** Comments one by one, labels, assignees, locks, reactions; dispatches and who may do what. */
export async function playIssueParts({ tokens }: World, step: PlayStep): Promise<void> {
  const issue = `${REPO}/issues/{issue_number}`;
  const one = { issue_number: 1 };
  const none = { issue_number: 99 };
  const { eve } = tokens;
  await step(`GET ${REPO}/issues/comments`, { query: '?sort=created&direction=desc', to: 200 });
  await step(`GET ${REPO}/issues/comments`, { in: { repo: 'none' }, to: 404 });
  const said = await step(`POST ${issue}/comments`, { in: one, body: { body: 'Again' }, to: 201 });
  const comment = { comment_id: said.id };
  await step(`GET ${REPO}/issues/comments/{comment_id}`, { in: comment, to: 200 });
  await step(`GET ${REPO}/issues/comments/{comment_id}`, { in: { comment_id: 99999 }, to: 404 });
  for (const [subject, values] of [
    [`${REPO}/issues/{issue_number}`, one],
    [`${REPO}/issues/comments/{comment_id}`, comment],
  ] as const) {
    const made = await step(`POST ${subject}/reactions`, { in: values, body: { content: 'eyes' }, to: 201 });
    await step(`POST ${subject}/reactions`, { in: values, body: { content: 'eyes' }, to: 200 });
    await step(`POST ${subject}/reactions`, {
      in: values,
      body: { content: 'shrug' },
      to: 422,
      wrong: /\/content must be equal to one of the allowed values/,
    });
    await step(`GET ${subject}/reactions`, { in: values, to: 200 });
    await step(`GET ${subject}/reactions`, { in: { ...none, comment_id: 99999 }, to: 404 });
    const reaction = { ...values, reaction_id: made.id };
    await step(`DELETE ${subject}/reactions/{reaction_id}`, { in: reaction, to: 204 });
    await step(`DELETE ${subject}/reactions/{reaction_id}`, { in: reaction, to: 404 });
  }
  await step(`DELETE ${REPO}/issues/comments/{comment_id}`, { in: comment, token: eve, to: 403 });
  await step(`DELETE ${REPO}/issues/comments/{comment_id}`, { in: comment, to: 204 });
  await step(`POST ${issue}/labels`, { in: one, body: { labels: ['bug', 'late'] }, to: 200 });
  await step(`POST ${issue}/labels`, { in: none, body: { labels: ['bug'] }, to: 404 });
  await step(`PUT ${issue}/labels`, { in: one, body: { labels: ['bug'] }, to: 200 });
  await step(`PUT ${issue}/labels`, { in: one, body: { labels: ['late'] }, token: eve, to: 403 });
  await step(`GET ${issue}/labels`, { in: one, to: 200 });
  await step(`GET ${issue}/labels`, { in: none, to: 404 });
  await step(`DELETE ${issue}/labels/{name}`, { in: { ...one, name: 'bug' }, to: 200 });
  await step(`DELETE ${issue}/labels/{name}`, { in: { ...one, name: 'bug' }, to: 404 });
  await step(`DELETE ${issue}/labels`, { in: one, to: 204 });
  await step(`DELETE ${issue}/labels`, { in: none, to: 404 });
  await step(`POST ${issue}/assignees`, { in: one, body: { assignees: ['wim'] }, to: 201 });
  await step(`POST ${issue}/assignees`, { in: none, body: { assignees: ['wim'] }, to: 404 });
  await step(`DELETE ${issue}/assignees`, { in: one, body: { assignees: ['wim'] }, to: 200 });
  await step(`DELETE ${issue}/assignees`, { in: none, body: { assignees: ['wim'] }, to: 404 });
  await step(`PUT ${issue}/lock`, { in: one, body: { lock_reason: 'resolved' }, to: 204 });
  await step(`PUT ${issue}/lock`, { in: one, body: { lock_reason: 'x' }, to: 422, wrong: /lock_reason/ });
  await step(`DELETE ${issue}/lock`, { in: one, token: eve, to: 403 });
  await step(`DELETE ${issue}/lock`, { in: one, to: 204 });
  await playMilestones(step, eve);
  const dispatches = `POST ${REPO}/dispatches`;
  await step(dispatches, { body: { event_type: 'alert', client_payload: { service: 'search' } }, to: 204 });
  await step(dispatches, {
    body: { event_type: 'x'.repeat(101) },
    to: 422,
    wrong: /fewer than 1|more than 100/,
  });
  const permission = `GET ${REPO}/collaborators/{username}/permission`;
  await step(permission, { in: { username: 'wim' }, to: 200 });
  await step(permission, { in: { username: 'nobody' }, to: 404 });
}

/** What belongs to no repository: searches, and the limits. */
export async function playSearch({ tokens }: World, step: PlayStep): Promise<void> {
  const search = 'GET /search/issues';
  const query = '?q=repo:ada/ops+is:issue&sort=updated&order=asc&per_page=1&page=1';
  await step(search, { query, to: 200 });
  await step(search, { query: '?q=repo:ada/ops+is:pr', token: tokens.eve, to: 200 });
  await step(search, { query: '?q=repo:ada/none', to: 422 });
  await step(search, { query: '?q=', to: 422 });
  await step(search, { query: '?q=a', token: 'wrong', to: 401 });
  await step('GET /rate_limit', { to: 200 });
  await step('GET /rate_limit', { token: null, to: 200 });
  await step('GET /rate_limit', { token: 'wrong', to: 401 });
}

async function playMilestones(step: PlayStep, eve: string): Promise<void> {
  const milestones = `${REPO}/milestones`;
  const full = { title: 'Spring', description: 'By then', due_on: '2026-05-31T12:00:00Z', state: 'open' };
  const made = await step(`POST ${milestones}`, { body: full, to: 201 });
  await step(`POST ${milestones}`, { body: full, to: 422 });
  await step(`POST ${milestones}`, { body: { title: 'Mine' }, token: eve, to: 403 });
  const milestone = { milestone_number: made.number };
  const none = { milestone_number: 99 };
  const issue = `PATCH ${REPO}/issues/{issue_number}`;
  const first = { issue_number: 1 };
  await step(issue, { in: first, body: { milestone: made.number, labels: ['bug'] }, to: 200 });
  await step(issue, { in: first, body: { milestone: 99 }, to: 422 });
  await step(`GET ${REPO}/issues`, { query: `?milestone=${made.number}`, to: 200 });
  await step(`GET ${REPO}/issues`, { query: '?milestone=99', to: 422 });
  const query = '?state=all&sort=completeness&direction=desc';
  await step(`GET ${milestones}`, { query, to: 200 });
  await step(`GET ${milestones}`, { in: { repo: 'none' }, to: 404 });
  await step(`GET ${milestones}/{milestone_number}`, { in: milestone, to: 200 });
  await step(`GET ${milestones}/{milestone_number}`, { in: none, to: 404 });
  await step(`GET ${milestones}/{milestone_number}/labels`, { in: milestone, to: 200 });
  await step(`GET ${milestones}/{milestone_number}/labels`, { in: none, to: 404 });
  const closing = { state: 'closed', title: 'Summer' };
  await step(`PATCH ${milestones}/{milestone_number}`, { in: milestone, body: closing, to: 200 });
  await step(`PATCH ${milestones}/{milestone_number}`, { in: none, body: closing, to: 404 });
  await step(issue, { in: first, body: { milestone: null, labels: [] }, to: 200 });
  await step(`DELETE ${milestones}/{milestone_number}`, { in: milestone, to: 204 });
  await step(`DELETE ${milestones}/{milestone_number}`, { in: milestone, to: 404 });
}

/** Reviews of a pull request of Ada's, and what it changes. */
export async function playReviews(
  { tokens }: World,
  step: PlayStep,
  pull: { pull_number: number },
): Promise<void> {
  for (const part of ['files', 'commits']) {
    await step(`GET ${REPO}/pulls/{pull_number}/${part}`, { in: pull, query: '?per_page=100', to: 200 });
    await step(`GET ${REPO}/pulls/{pull_number}/${part}`, { in: { pull_number: 1 }, to: 404 });
  }
  const reviews = `${REPO}/pulls/{pull_number}/reviews`;
  const approval = { event: 'APPROVE', body: 'Good' };
  const made = await step(`POST ${reviews}`, { in: pull, body: approval, token: tokens.wim, to: 200 });
  await step(`POST ${reviews}`, { in: pull, body: approval, to: 422 });
  await step(`GET ${reviews}`, { in: pull, to: 200 });
  await step(`GET ${reviews}`, { in: { pull_number: 1 }, to: 404 });
  const review = { ...pull, review_id: made.id };
  await step(`GET ${reviews}/{review_id}`, { in: review, to: 200 });
  await step(`GET ${reviews}/{review_id}`, { in: { ...pull, review_id: 99999 }, to: 404 });
  const why = { message: 'Something came up', event: 'DISMISS' };
  await step(`PUT ${reviews}/{review_id}/dismissals`, { in: review, body: why, to: 200 });
  await step(`PUT ${reviews}/{review_id}/dismissals`, { in: review, body: why, to: 422 });
}

/** Rulesets, which nobody makes through the API. */
export async function playRulesets({ sandbox, repository }: World, step: PlayStep): Promise<void> {
  const one: object = sandbox;
  // Until rulesets are there, nothing can be set and every step is answered 501.
  const set =
    'setRuleset' in one && typeof one.setRuleset === 'function' ? one.setRuleset : () => ({ id: 1 });
  const ruleset = set(repository, { name: 'Main', rules: [{ type: 'deletion' }] });
  await step(`GET ${REPO}/rulesets`, { query: '?includes_parents=false', to: 200 });
  await step(`GET ${REPO}/rulesets`, { in: { repo: 'none' }, to: 404 });
  await step(`GET ${REPO}/rulesets/{ruleset_id}`, { in: { ruleset_id: ruleset.id }, to: 200 });
  await step(`GET ${REPO}/rulesets/{ruleset_id}`, { in: { ruleset_id: 99999 }, to: 404 });
  await step(`GET ${REPO}/codeowners/errors`, { query: '?ref=main', to: 200 });
  await step(`GET ${REPO}/codeowners/errors`, { query: '?ref=none', to: 404 });
  await step(`GET ${REPO}/rules/branches/{branch}`, { in: { branch: 'main' }, to: 200 });
  await step(`GET ${REPO}/rules/branches/{branch}`, { in: { branch: 'main', repo: 'none' }, to: 404 });
}
