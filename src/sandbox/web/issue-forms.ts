/** What the forms of issues and pull requests do: comment, edit, close, label, assign, open. */
import type { ApiCall } from '../ports.ts';
import { isRefusal, problemsIn, readReply } from './api-problems.ts';
import { apiPath, ask } from './ask-api.ts';
import { issuePath, repositoryPath } from './links.ts';
import { type FormRoute, type Outcome, refusedBy, type Sent } from './outcome.ts';

/** The address of the issue in the API, and of its page; null when the form was sent to another address. */
function placeOf({ repository, rest }: Sent): { readonly api: string; readonly page: string } | null {
  const issue = rest.length === 1 ? repository.issues.get(Number(rest[0])) : undefined;
  if (issue === undefined) return null;
  return { api: apiPath(repository, `/issues/${issue.number}`), page: issuePath(issue) };
}

type States = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** The buttons beside "Comment": what each makes of an issue. */
const ISSUE_STATES: States = {
  completed: { state: 'closed', state_reason: 'completed' },
  not_planned: { state: 'closed', state_reason: 'not_planned' },
  reopened: { state: 'open', state_reason: 'reopened' },
};
/** Pull requests are closed without a reason. */
const PULL_STATES: States = { closed: { state: 'closed' }, reopened: { state: 'open' } };

/** A comment, a change of state, or both: the comment first, as github.com does. */
async function comment(sent: Sent): Promise<Outcome | null> {
  const place = placeOf(sent);
  if (place === null) return null;
  const { values } = sent;
  if (values.has('preview')) return { kind: 'preview' };
  const wanted = values.get('change');
  const states = sent.section === 'pull' ? PULL_STATES : ISSUE_STATES;
  const state = wanted !== null && Object.hasOwn(states, wanted) ? states[wanted] : undefined;
  if (wanted !== null && state === undefined) return null;
  const body = values.get('body') ?? '';
  let page = place.page;
  if (state === undefined || body.trim() !== '') {
    const reply = await ask(sent, { method: 'POST', path: `${place.api}/comments`, body: { body } });
    if (isRefusal(reply)) return refusedBy(reply, { body: 'body' });
    const anchor = readReply(reply, 'html_url')?.split('#')[1];
    page = anchor === undefined ? page : `${page}#${anchor}`;
  }
  if (state === undefined) return { kind: 'done', location: page };
  const reply = await ask(sent, { method: 'PATCH', path: place.api, body: state });
  if (!isRefusal(reply)) return { kind: 'done', location: page };
  const problems = problemsIn(reply);
  if (body.trim() === '') return { kind: 'refused', status: reply.status, problems };
  // The comment is there by now: sending it again would double it.
  const told = problems.map(({ message }) => ({
    field: null,
    message: `Your comment was added, but no more was done: ${message}`,
  }));
  return { kind: 'refused', status: reply.status, problems: told, rest: new URLSearchParams() };
}

async function editComment(sent: Sent): Promise<Outcome | null> {
  const place = placeOf(sent);
  const id = sent.form.slice(sent.form.lastIndexOf('-') + 1);
  if (place === null) return null;
  if (sent.values.has('preview')) return { kind: 'preview' };
  const path = apiPath(sent.repository, `/issues/comments/${id}`);
  const reply = await ask(sent, { method: 'PATCH', path, body: { body: sent.values.get('body') ?? '' } });
  if (isRefusal(reply)) return refusedBy(reply, { body: 'body' });
  return { kind: 'done', location: `${place.page}#issuecomment-${id}` };
}

/** Changes the issue by one call, whose fields are fields of the form by the same names. */
async function change(sent: Sent, body: ApiCall['body']): Promise<Outcome | null> {
  const place = placeOf(sent);
  if (place === null) return null;
  const reply = await ask(sent, { method: 'PATCH', path: place.api, body });
  const names = Object.fromEntries(Object.keys(body).map((name) => [name, name]));
  return isRefusal(reply) ? refusedBy(reply, names) : { kind: 'done', location: place.page };
}

async function editIssue(sent: Sent): Promise<Outcome | null> {
  if (sent.values.has('preview')) return { kind: 'preview' };
  return change(sent, { title: sent.values.get('title') ?? '', body: sent.values.get('body') ?? '' });
}

/** The ticked labels, and those typed between commas. */
function labelsIn(values: URLSearchParams): readonly string[] {
  const typed = (values.get('more') ?? '').split(',').map((name) => name.trim());
  return [...values.getAll('labels'), ...typed.filter((name) => name !== '')];
}

async function openIssue(sent: Sent): Promise<Outcome | null> {
  const { repository, rest, values } = sent;
  if (rest.length !== 1 || rest[0] !== 'new') return null;
  if (values.has('preview')) return { kind: 'preview' };
  const labels = labelsIn(values);
  const reply = await ask(sent, {
    method: 'POST',
    path: apiPath(repository, '/issues'),
    body: {
      title: values.get('title') ?? '',
      body: values.get('body') ?? '',
      ...(labels.length === 0 ? {} : { labels }),
      ...(values.has('assignees') ? { assignees: values.getAll('assignees') } : {}),
    },
  });
  if (isRefusal(reply)) return refusedBy(reply, { title: 'title', body: 'body', assignees: 'assignees' });
  const page = readReply(reply, 'html_url');
  const number = page?.slice(page.lastIndexOf('/') + 1) ?? '';
  return { kind: 'done', location: `${repositoryPath(repository)}/issues/${number}` };
}

export const ISSUE_FORMS: readonly FormRoute[] = [
  { section: 'issues', form: /^new-issue$/, handle: openIssue },
  ...['issues', 'pull'].flatMap((section) => [
    { section, form: /^comment$/, handle: comment },
    { section, form: /^edit-comment-\d+$/, handle: editComment },
    { section, form: /^edit-issue$/, handle: editIssue },
    { section, form: /^labels$/, handle: (sent: Sent) => change(sent, { labels: labelsIn(sent.values) }) },
    {
      section,
      form: /^assignees$/,
      handle: (sent: Sent) => change(sent, { assignees: sent.values.getAll('assignees') }),
    },
  ]),
];
