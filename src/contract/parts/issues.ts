import { type Ask, type Part, REPO } from '../scenario.ts';

const ISSUES = `${REPO}/issues`;
const ISSUE = `${ISSUES}/{issue_number}`;
const NONE = { issue_number: 999_999 };

/** An issue from its opening to its end, with everything that hangs on it. */
export const ISSUE_PART: Part = {
  name: 'issues',
  async play(ask, { mark }) {
    const label = `late-${mark}`;
    const full = { title: `Contract ${mark}`, body: 'Text', labels: [label, { name: `bug-${mark}` }] };
    const made = await ask(`POST ${ISSUES}`, { body: full, to: 201 });
    const one = { issue_number: made?.number };
    const login = made?.user?.login;
    await ask(`POST ${ISSUES}`, { body: {}, to: 422, wrong: /lacks title/ });
    await ask(`POST ${ISSUES}`, { body: { title: ' ' }, to: 422 });
    await ask(`POST ${ISSUES}`, { body: { title: 'x'.repeat(257) }, to: 422, wrong: /257 characters/ });
    await ask(`POST ${ISSUES}`, { body: { title: 'x', assignees: [`none-${mark}`] }, to: 422 });
    await ask(`POST ${ISSUES}`, { body: { title: 'x' }, as: 'nobody', to: 401 });
    await ask(`GET ${ISSUES}`, { query: `?state=all&labels=${label}&sort=updated&direction=asc`, to: 200 });
    await ask(`GET ${ISSUES}`, { query: '?since=yesterday', to: 422, wrong: /since/ });
    await ask(ofIssue('GET'), { in: one, to: 200 });
    await ask(ofIssue('GET'), { in: NONE, to: 404 });
    const permission = `GET ${REPO}/collaborators/{username}/permission`;
    await ask(permission, { in: { username: login }, to: 200 });
    await ask(permission, { in: { username: `none-${mark}` }, to: 404 });
    await playComments(ask, one, mark);
    await playLabels(ask, one, label);
    await playAssignees(ask, one, login);
    await ask(`PUT ${ISSUE}/lock`, { in: one, body: { lock_reason: 'resolved' }, to: 204 });
    await ask(`PUT ${ISSUE}/lock`, { in: one, body: { lock_reason: 'x' }, to: 422, wrong: /lock_reason/ });
    await ask(`DELETE ${ISSUE}/lock`, { in: one, to: 204 });
    const close = { state: 'closed', state_reason: 'not_planned', labels: [], assignees: [], body: null };
    await ask(ofIssue('PATCH'), { in: one, body: close, to: 200 });
    await ask(ofIssue('PATCH'), { in: one, body: { title: `Again ${mark}`, state: 'open' }, to: 200 });
    await ask(ofIssue('PATCH'), {
      in: one,
      body: { state: 'ajar' },
      to: 422,
      wrong: /allowed values: open, closed/,
    });
    await ask(ofIssue('PATCH'), { in: one, body: { state: 'closed', state_reason: 'completed' }, to: 200 });
    for (const name of [label, `bug-${mark}`])
      await ask(`DELETE ${REPO}/labels/{name}`, { in: { name }, to: 204 });
  },
};

const ofIssue = (method: string): string => `${method} ${ISSUE}`;

type IssueNumber = { readonly issue_number: number | undefined };

async function playComments(ask: Ask, one: IssueNumber, mark: string): Promise<void> {
  const said = await ask(`POST ${ISSUE}/comments`, { in: one, body: { body: 'Hello' }, to: 201 });
  const comment = { comment_id: said?.id };
  const COMMENT = `${ISSUES}/comments/{comment_id}`;
  await ask(`POST ${ISSUE}/comments`, { in: one, body: { body: ' ' }, to: 422 });
  await ask(`POST ${ISSUE}/comments`, { in: NONE, body: { body: 'x' }, to: 404 });
  await ask(`GET ${ISSUE}/comments`, { in: one, query: '?per_page=100', to: 200 });
  await ask(`GET ${ISSUE}/comments`, { in: NONE, to: 404 });
  await ask(`GET ${ISSUES}/comments`, { query: '?sort=created&direction=desc', to: 200 });
  await ask(`GET ${ISSUES}/comments`, { in: { repo: `none-${mark}` }, to: 404 });
  await ask(`GET ${COMMENT}`, { in: comment, to: 200 });
  await ask(`PATCH ${COMMENT}`, { in: comment, body: { body: 'Bye' }, to: 200 });
  for (const [subject, values] of [
    [ISSUE, one],
    [COMMENT, comment],
  ] as const) {
    const eyes = { content: 'eyes' };
    const made = await ask(`POST ${subject}/reactions`, { in: values, body: eyes, to: 201 });
    await ask(`POST ${subject}/reactions`, { in: values, body: eyes, to: 200 });
    await ask(`POST ${subject}/reactions`, {
      in: values,
      body: { content: 'shrug' },
      to: 422,
      wrong: /\/content must be equal to one of the allowed values/,
    });
    await ask(`GET ${subject}/reactions`, { in: values, to: 200 });
    await ask(`GET ${subject}/reactions`, { in: { ...NONE, comment_id: 999_999 }, to: 404 });
    const reaction = { ...values, reaction_id: made?.id };
    await ask(`DELETE ${subject}/reactions/{reaction_id}`, { in: reaction, to: 204 });
    await ask(`DELETE ${subject}/reactions/{reaction_id}`, { in: reaction, to: 404 });
  }
  await ask(`DELETE ${COMMENT}`, { in: comment, to: 204 });
  await ask(`GET ${COMMENT}`, { in: comment, to: 404 });
}

async function playLabels(ask: Ask, one: IssueNumber, name: string): Promise<void> {
  const labels = `${ISSUE}/labels`;
  await ask(`PUT ${labels}`, { in: one, body: { labels: [name] }, to: 200 });
  await ask(`POST ${labels}`, { in: one, body: { labels: [name] }, to: 200 });
  await ask(`POST ${labels}`, { in: NONE, body: { labels: [name] }, to: 404 });
  await ask(`GET ${labels}`, { in: one, to: 200 });
  await ask(`GET ${labels}`, { in: NONE, to: 404 });
  await ask(`DELETE ${labels}/{name}`, { in: { ...one, name }, to: 200 });
  await ask(`DELETE ${labels}/{name}`, { in: { ...one, name }, to: 404 });
  await ask(`DELETE ${labels}`, { in: one, to: 204 });
}

async function playAssignees(ask: Ask, one: IssueNumber, login: string | undefined): Promise<void> {
  const assignees = `${ISSUE}/assignees`;
  const body = { assignees: [login ?? ''] };
  await ask(`POST ${assignees}`, { in: one, body, to: 201 });
  await ask(`POST ${assignees}`, { in: NONE, body, to: 404 });
  await ask(`DELETE ${assignees}`, { in: one, body, to: 200 });
}
