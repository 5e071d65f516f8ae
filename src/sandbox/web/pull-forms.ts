/** What the forms of pull requests do besides those of issues: merge, review. */
import { isRefusal } from './api-problems.ts';
import { apiPath, ask } from './ask-api.ts';
import { issuePath } from './links.ts';
import { type FormRoute, type Outcome, refusedBy, type Sent } from './outcome.ts';

interface PullPlace {
  readonly api: string;
  readonly page: string;
}

/** Null when the form was sent to another address. */
function placeOf({ repository, rest }: Sent): PullPlace | null {
  const issue = rest.length === 1 ? repository.issues.get(Number(rest[0])) : undefined;
  if (issue?.pullRequest == null) return null;
  return { api: apiPath(repository, `/pulls/${issue.number}`), page: issuePath(issue) };
}

async function merge(sent: Sent): Promise<Outcome | null> {
  const place = placeOf(sent);
  if (place === null) return null;
  // What was looked at is merged, and nothing that came after.
  const body = { sha: sent.values.get('sha') ?? '' };
  const reply = await ask(sent, { method: 'PUT', path: `${place.api}/merge`, body });
  return isRefusal(reply) ? refusedBy(reply) : { kind: 'done', location: place.page };
}

async function review(sent: Sent): Promise<Outcome | null> {
  const place = placeOf(sent);
  if (place === null || sent.context.host.reviews === undefined) return null;
  const { values } = sent;
  if (values.has('preview')) return { kind: 'preview' };
  const body = { event: values.get('event') ?? 'COMMENT', body: values.get('body') ?? '' };
  const reply = await ask(sent, { method: 'POST', path: `${place.api}/reviews`, body });
  return isRefusal(reply) ? refusedBy(reply) : { kind: 'done', location: `${place.page}#reviews` };
}

export const PULL_FORMS: readonly FormRoute[] = [
  { section: 'pull', form: /^merge$/, handle: merge },
  { section: 'pull', form: /^review$/, handle: review },
];
