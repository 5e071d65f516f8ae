/** Commits a file from the browser: to its branch, to a new one, or to a fork, the latter two with a pull request. */
import type { Repository } from '../model.ts';
import { isRefusal, readReply } from './api-problems.ts';
import { apiPath, ask } from './ask-api.ts';
import { filePath, issuePath } from './links.ts';
import { type FormRoute, type Outcome, refuse, refusedBy, type Sent } from './outcome.ts';
import { mayPush } from './permissions.ts';
import { type RefAndPath, resolveRef } from './resolve-ref.ts';

interface Change {
  readonly place: RefAndPath;
  readonly path: string;
  readonly content: string;
  readonly headline: string;
  /** The commit the form was made from. */
  readonly base: string;
}

/** Browsers send CRLF whatever the file has: it keeps its own line breaks, LF when it is new. */
function withLineBreaksOf(before: Buffer | null, text: string): string {
  const lines = text.replaceAll('\r\n', '\n');
  return before?.includes('\r\n') === true ? lines.replaceAll('\n', '\r\n') : lines;
}

/** What was sent, or why it cannot be committed. */
async function readChange(sent: Sent, place: RefAndPath, isNew: boolean): Promise<Change | Outcome> {
  const { context, repository, values } = sent;
  const path = isNew ? (values.get('path') ?? '').trim() : place.path;
  if (path === '' || path.endsWith('/')) return refuse('path', 'The file needs a name.');
  const before = await context.host.git.readFile(repository, place.sha, path);
  if (isNew && before !== null) return refuse('path', 'There is a file of that name already.');
  const content = withLineBreaksOf(before, values.get('content') ?? '');
  if (before?.equals(Buffer.from(content)) === true) return refuse('content', 'Nothing has been changed.');
  const typed = (values.get('message') ?? '').trim();
  const name = path.split('/').at(-1) ?? path;
  const headline = typed === '' ? `${isNew ? 'Create' : 'Update'} ${name}` : typed;
  return { place, path, content, headline, base: values.get('base') ?? '' };
}

const COMMIT = `mutation($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) { commit { oid } }
}`;

/** Commits on top of `change.base`, and of nothing else. Null when it is done. */
async function commitTo(
  sent: Sent,
  fullName: string,
  branch: string,
  change: Change,
): Promise<Outcome | null> {
  const input = {
    branch: { repositoryNameWithOwner: fullName, branchName: branch },
    expectedHeadOid: change.base,
    message: { headline: change.headline },
    fileChanges: {
      additions: [{ path: change.path, contents: Buffer.from(change.content).toString('base64') }],
    },
  };
  const body = { query: COMMIT, variables: { input } };
  const reply = await ask(sent, { method: 'POST', path: '/api/graphql', body });
  return isRefusal(reply) ? refusedBy(reply) : null;
}

async function commitDirectly(sent: Sent, change: Change): Promise<Outcome> {
  const { repository } = sent;
  const refused = await commitTo(sent, repository.fullName, change.place.ref, change);
  return refused ?? { kind: 'done', location: filePath(repository, 'blob', change.place.ref, change.path) };
}

/** A name that no branch has yet, as github.com makes them up: `ada-patch-1`. */
async function freeName(sent: Sent, home: Repository): Promise<string> {
  const taken = new Set((await sent.context.host.git.branches(home)).map(({ name }) => name));
  let count = 1;
  while (taken.has(`${sent.person.login}-patch-${count}`)) count += 1;
  return `${sent.person.login}-patch-${count}`;
}

/** The repository the new branch goes to: a fork of the person's own when they cannot write here. */
async function findHome(sent: Sent): Promise<Repository | Outcome> {
  const { context, repository } = sent;
  const own = await ask(sent, { method: 'POST', path: apiPath(repository, '/forks'), body: {} });
  if (isRefusal(own)) return refusedBy(own);
  const [owner = '', name = ''] = (readReply(own, 'full_name') ?? '').split('/');
  return context.host.findRepository(owner, name) ?? refuse(null, 'The fork is not there.');
}

async function propose(sent: Sent, change: Change, isFork: boolean): Promise<Outcome> {
  const { repository, person, values } = sent;
  const home = isFork ? await findHome(sent) : repository;
  if ('kind' in home) return home;
  const typed = (values.get('branch') ?? '').trim();
  const branch = typed === '' ? await freeName(sent, home) : typed;
  const made = await ask(sent, {
    method: 'POST',
    path: apiPath(home, '/git/refs'),
    body: { ref: `refs/heads/${branch}`, sha: change.base },
  });
  if (isRefusal(made)) return refuse('branch', `${branch}: ${readReply(made, 'message') ?? 'not possible'}`);
  const refused = await commitTo(sent, home.fullName, branch, change);
  if (refused !== null) return refused;
  const pull = await ask(sent, {
    method: 'POST',
    path: apiPath(repository, '/pulls'),
    body: {
      title: change.headline,
      head: isFork ? `${person.login}:${branch}` : branch,
      base: change.place.ref,
    },
  });
  if (isRefusal(pull)) return refusedBy(pull);
  const address = readReply(pull, 'html_url') ?? '';
  const issue = repository.issues.get(Number(address.slice(address.lastIndexOf('/') + 1)));
  return {
    kind: 'done',
    location: issue === undefined ? filePath(home, 'tree', branch, '') : issuePath(issue),
  };
}

async function commit(sent: Sent, isNew: boolean): Promise<Outcome | null> {
  const { context, repository, rest, values } = sent;
  const place = await resolveRef(context.host.git, repository, rest);
  if (place === null) return null;
  const change = await readChange(sent, place, isNew);
  if ('kind' in change) return change;
  if (values.get('where') === 'direct') return commitDirectly(sent, change);
  return propose(sent, change, !mayPush(context, repository));
}

export const FILE_FORMS: readonly FormRoute[] = [
  { section: 'edit', form: /^commit$/, handle: (sent) => commit(sent, false) },
  { section: 'new', form: /^commit$/, handle: (sent) => commit(sent, true) },
];
