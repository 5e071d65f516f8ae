/** What the forms of pull requests do besides those of issues: open, merge, queue, review. */
import { isRefusal, readReply } from './api-problems.ts';
import { apiPath, ask } from './ask-api.ts';
import { issuePath, repositoryPath } from './links.ts';
import { readComparison } from './new-pull-page.tsx';
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

/** The queue is asked by GraphQL alone. @param mutation its text, which takes a variable `input` */
async function askQueue(
  sent: Sent,
  mutation: string,
  inputOf: (pullRequestId: string) => Readonly<Record<string, unknown>>,
): Promise<Outcome | null> {
  const place = placeOf(sent);
  const issue = sent.repository.issues.get(Number(sent.rest[0]));
  const queue = issue === undefined ? null : (sent.context.host.mergeQueue?.(issue) ?? null);
  if (place === null || queue === null) return null;
  const body = { query: mutation, variables: { input: inputOf(queue.pullRequestId) } };
  const reply = await ask(sent, { method: 'POST', path: '/api/graphql', body });
  return isRefusal(reply) ? refusedBy(reply) : { kind: 'done', location: place.page };
}

const ENQUEUE =
  'mutation($input: EnqueuePullRequestInput!) { enqueuePullRequest(input: $input) { clientMutationId } }';
const DEQUEUE =
  'mutation($input: DequeuePullRequestInput!) { dequeuePullRequest(input: $input) { clientMutationId } }';

const enqueue = (sent: Sent): Promise<Outcome | null> =>
  askQueue(sent, ENQUEUE, (pullRequestId) => ({
    pullRequestId,
    // What was looked at is added, and nothing that came after.
    expectedHeadOid: sent.values.get('sha') ?? '',
  }));

const dequeue = (sent: Sent): Promise<Outcome | null> => askQueue(sent, DEQUEUE, (id) => ({ id }));

async function review(sent: Sent): Promise<Outcome | null> {
  const place = placeOf(sent);
  if (place === null || sent.context.host.reviews === undefined) return null;
  const { values } = sent;
  if (values.has('preview')) return { kind: 'preview' };
  const body = { event: values.get('event') ?? 'COMMENT', body: values.get('body') ?? '' };
  const reply = await ask(sent, { method: 'POST', path: `${place.api}/reviews`, body });
  return isRefusal(reply) ? refusedBy(reply) : { kind: 'done', location: `${place.page}#reviews` };
}

async function open(sent: Sent): Promise<Outcome | null> {
  const { repository, rest, values } = sent;
  const comparison = readComparison(rest);
  if (comparison === null) return null;
  if (values.has('preview')) return { kind: 'preview' };
  const fields = { title: values.get('title') ?? '', body: values.get('body') ?? '' };
  const reply = await ask(sent, {
    method: 'POST',
    path: apiPath(repository, '/pulls'),
    body: { ...fields, ...comparison },
  });
  if (isRefusal(reply)) return refusedBy(reply, { title: 'title', body: 'body' });
  const page = readReply(reply, 'html_url') ?? '';
  const made = repository.issues.get(Number(page.slice(page.lastIndexOf('/') + 1)));
  return {
    kind: 'done',
    location: made === undefined ? `${repositoryPath(repository)}/pulls` : issuePath(made),
  };
}

export const PULL_FORMS: readonly FormRoute[] = [
  { section: 'compare', form: /^new-pull$/, handle: open },
  { section: 'pull', form: /^merge$/, handle: merge },
  { section: 'pull', form: /^enqueue$/, handle: enqueue },
  { section: 'pull', form: /^dequeue$/, handle: dequeue },
  { section: 'pull', form: /^review$/, handle: review },
];
