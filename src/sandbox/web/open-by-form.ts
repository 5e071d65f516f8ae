/** Opens an issue with what was filled in on an issue form. */
import { isRefusal, readReply } from './api-problems.ts';
import { apiPath, ask } from './ask-api.ts';
import { bodyOf, problemsOf } from './issue-form-body.ts';
import { ISSUE_FORM } from './issue-form-page.tsx';
import { repositoryPath } from './links.ts';
import { findIssueForm } from './list-issue-forms.ts';
import { type FormRoute, type Outcome, refuse, refusedBy, type Sent } from './outcome.ts';
import { parseTarget } from './request-target.ts';

/** The form is read again: what was sent says what was filled in, never what it was filled into. */
async function open(sent: Sent): Promise<Outcome | null> {
  const { context, repository, rest, values } = sent;
  const file = parseTarget(context.address)?.query.get('template');
  if (rest.length !== 1 || rest[0] !== 'new' || file === undefined) return null;
  const reading = await findIssueForm(context.host, repository, file);
  if (reading?.kind !== 'form') return refuse(null, `There is no issue form "${file}" any more.`);
  const { form } = reading;
  const title = values.get('title') ?? '';
  const problems = problemsOf(form, values);
  if (problems.length > 0) {
    const ofTitle =
      title.trim() === '' ? [{ field: 'title', message: 'The title cannot be left empty.' }] : [];
    return { kind: 'refused', status: 422, problems: [...ofTitle, ...problems] };
  }
  const { labels, assignees } = form;
  const reply = await ask(sent, {
    method: 'POST',
    path: apiPath(repository, '/issues'),
    body: { title, body: bodyOf(form, values) },
    issueForm: { labels, assignees },
  });
  if (isRefusal(reply)) return refusedBy(reply, { title: 'title' });
  const page = readReply(reply, 'html_url');
  const number = page?.slice(page.lastIndexOf('/') + 1) ?? '';
  return { kind: 'done', location: `${repositoryPath(repository)}/issues/${number}` };
}

export const FILLED_FORMS: readonly FormRoute[] = [
  { section: 'issues', form: new RegExp(`^${ISSUE_FORM}$`), handle: open },
];
