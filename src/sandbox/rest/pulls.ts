/** docs.github.com/rest/pulls/pulls */
import { firePullRequest } from '../events.ts';
import { readBranch } from '../git/bare-repository.ts';
import { isAncestor, mergeBase } from '../git/merge.ts';
import { ApiError, NotModelled, notFound, validationFailed } from '../http/api-error.ts';
import type { Reply } from '../http/reply.ts';
import type { Issue, Repository } from '../model.ts';
import type { PullRequest } from '../pull-model.ts';
import { findOpenPull } from '../pulls/find-open-pull.ts';
import { mergePull } from '../pulls/merge-pull.ts';
import { requestOwners } from '../pulls/request-owners.ts';
import { bringCommits, readTips } from '../pulls/test-merge.ts';
import { fullPullShape, pullShape } from '../shapes/pull.ts';
import { hasRole, nextNumber } from '../state.ts';
import { changeIssue, checkMayChange, readChange } from './change-issue.ts';
import { checkBody, checkTitle } from './issue-fields.ts';
import { addIssue } from './issues.ts';
import { PAGE_QUERY, paginate } from './paginate.ts';
import {
  actorOf,
  type RestRequest,
  type Route,
  readChoice,
  readId,
  readNullableText,
  readRequiredText,
  readText,
} from './route.ts';

interface Pull {
  readonly issue: Issue;
  readonly pull: PullRequest;
}

function asPull(issue: Issue | undefined): Pull | null {
  return issue?.pullRequest == null ? null : { issue, pull: issue.pullRequest };
}

/** @throws {ApiError} 404, also for an issue that is no pull request */
export function findPull({ repository, params }: RestRequest): Pull {
  const found = asPull(repository.issues.get(readId(params, 'pull_number')));
  if (found === null) throw notFound();
  return found;
}

async function list(request: RestRequest): Promise<Reply> {
  const { query, repository, host } = request;
  const state = readChoice(query, 'state', ['open', 'closed', 'all']) ?? 'open';
  const sort = readChoice(query, 'sort', ['created', 'updated']) ?? 'created';
  // Newest first by creation, and oldest first by anything else, unless told.
  const direction = readChoice(query, 'direction', ['asc', 'desc']) ?? (sort === 'created' ? 'desc' : 'asc');
  const [head, base] = [query.get('head'), query.get('base')];
  const key = ({ issue }: Pull): string => (sort === 'created' ? issue.createdAt : issue.updatedAt);
  const wanted = [...repository.issues.values()]
    .flatMap((issue) => asPull(issue) ?? [])
    .filter(({ issue }) => state === 'all' || issue.state === state)
    .filter(({ pull }) => base === null || pull.baseRef === base)
    .filter(({ pull }) => head === null || `${pull.headRepository.owner.login}:${pull.headRef}` === head)
    .sort((a, b) => (key(a) === key(b) ? a.issue.number - b.issue.number : key(a) < key(b) ? -1 : 1));
  const page = paginate(request, direction === 'asc' ? wanted : wanted.reverse());
  const body = page.items.map(({ issue, pull }) => pullShape(host.url, issue, pull));
  return { status: 200, body, headers: page.headers };
}

function invalid(field: string): ApiError {
  return validationFailed({ resource: 'PullRequest', field, code: 'invalid' });
}

function custom(message: string): ApiError {
  return validationFailed({ resource: 'PullRequest', field: 'base', code: 'custom', message });
}

/** `branch` of the repository itself, or `user:branch` of that user's fork (or of their repository itself). */
function readHead(
  request: RestRequest,
  head: string,
): { readonly from: Repository; readonly branch: string } {
  const colon = head.indexOf(':');
  if (colon < 0) return { from: request.repository, branch: head };
  const login = head.slice(0, colon).toLowerCase();
  const from = [request.repository, ...request.host.state.repositories.values()].find(
    (candidate) =>
      candidate.owner.login.toLowerCase() === login &&
      (candidate.id === request.repository.id || candidate.parent?.id === request.repository.id),
  );
  if (from === undefined) throw invalid('head');
  return { from, branch: head.slice(colon + 1) };
}

/** @throws {ApiError} 422 as GitHub for branches between which there can be no pull request */
async function checkBranches(
  repository: Repository,
  base: string,
  from: Repository,
  branch: string,
): Promise<void> {
  const baseSha = await readBranch(repository.gitDir, base);
  const headSha = await readBranch(from.gitDir, branch);
  if (baseSha === null) throw invalid('base');
  if (headSha === null) throw invalid('head');
  const label = from.id === repository.id ? branch : `${from.owner.login}:${branch}`;
  const sides = { headRepository: from, headRef: branch, baseRef: base };
  if (findOpenPull(repository, sides) !== null)
    throw custom(`A pull request already exists for ${from.owner.login}:${branch}.`);
  await bringCommits(repository, from, headSha);
  if ((await mergeBase(repository.gitDir, baseSha, headSha)) === null) {
    throw custom(`The ${label} branch has no history in common with ${base}`);
  }
  if (await isAncestor(repository.gitDir, headSha, baseSha))
    throw custom(`No commits between ${base} and ${label}`);
}

/** Whoever can read may ask for changes to be pulled, from a branch they can write to. */
async function create(request: RestRequest): Promise<Reply> {
  const { host, repository, identity, body } = request;
  const actor = actorOf(identity);
  const title = readRequiredText(body, 'title');
  const text = readNullableText(body, 'body') ?? null;
  const base = readRequiredText(body, 'base');
  const { from, branch } = readHead(request, readRequiredText(body, 'head'));
  checkTitle('PullRequest', title);
  if (text !== null) checkBody('PullRequest', text);
  if (actor.kind === 'user' && !hasRole(from, actor.user, 'write')) {
    throw new ApiError(403, 'Must have admin rights to Repository.');
  }
  const issue = await host.alone(repository, async () => {
    await checkBranches(repository, base, from, branch);
    const number = nextNumber(repository);
    const sides = {
      number,
      repository,
      author: actor.user,
      headRepository: from,
      headRef: branch,
      baseRef: base,
    };
    const tips = await readTips(host, sides);
    if (tips === null) throw invalid('head');
    const pullRequest: PullRequest = {
      headRepository: from,
      headRef: branch,
      baseRef: base,
      ...tips,
      ...UNMERGED,
      reviews: [],
      requestedReviewers: [],
    };
    return addIssue(host, repository, {
      author: actor.user,
      title,
      body: text,
      labels: [],
      assignees: [],
      milestone: null,
      pullRequest,
    });
  });
  await firePullRequest(host, issue, 'opened', actor);
  await requestOwners(host, issue, actor);
  const made = asPull(issue);
  if (made === null) throw new Error('the pull request was made without its half');
  const shape = fullPullShape(host.url, made.issue, made.pull);
  return { status: 201, body: shape, headers: { location: String(shape['url']) } };
}

/** Base and draft stay what they are here. */
async function update(request: RestRequest): Promise<Reply> {
  const { issue, pull } = findPull(request);
  checkMayChange(request, issue);
  await changeIssue(request, issue, { ...readChange(request.body, 'PullRequest'), reason: null });
  return { status: 200, body: fullPullShape(request.host.url, issue, pull) };
}

const UNMERGED = { mergedAt: null, mergedBy: null, mergeCommitSha: null } as const;

async function merge(request: RestRequest): Promise<Reply> {
  const { host, identity, body } = request;
  const { issue } = findPull(request);
  const method = readText(body, 'merge_method') ?? 'merge';
  if (method !== 'merge') throw new NotModelled(`merge_method ${method}`);
  const order = {
    sha: readText(body, 'sha') ?? null,
    title: readText(body, 'commit_title') ?? null,
    message: readText(body, 'commit_message') ?? null,
  };
  const result = await mergePull(host, issue, order, actorOf(identity));
  if (result.kind === 'not-mergeable') throw new ApiError(405, 'Pull Request is not mergeable');
  if (result.kind === 'rule-violations') throw new ApiError(405, result.message);
  // As github.com/HomericIntelligence/Mnemosyne/pull/3201 met it.
  if (result.kind === 'in-queue') throw new ApiError(405, 'Pull Request is in the merge queue');
  if (result.kind === 'head-modified') {
    throw new ApiError(409, 'Head branch was modified. Review and try the merge again.');
  }
  return {
    status: 200,
    body: { sha: result.sha, merged: true, message: 'Pull Request successfully merged' },
  };
}

export const PULL_ROUTES: readonly Route[] = [
  {
    method: 'GET',
    path: '/repos/{owner}/{repo}/pulls',
    needs: { access: 'read', scopes: ['pull-requests'], role: 'read' },
    query: ['state', 'head', 'base', 'sort', 'direction', ...PAGE_QUERY],
    handle: list,
  },
  {
    method: 'POST',
    path: '/repos/{owner}/{repo}/pulls',
    needs: { access: 'write', scopes: ['pull-requests'], role: 'read' },
    body: ['title', 'head', 'base', 'body'],
    handle: create,
  },
  {
    method: 'GET',
    path: '/repos/{owner}/{repo}/pulls/{pull_number}',
    needs: { access: 'read', scopes: ['pull-requests'], role: 'read' },
    handle: async (request) => {
      const { issue, pull } = findPull(request);
      return { status: 200, body: fullPullShape(request.host.url, issue, pull) };
    },
  },
  {
    method: 'PATCH',
    path: '/repos/{owner}/{repo}/pulls/{pull_number}',
    needs: { access: 'write', scopes: ['pull-requests'], role: 'read' },
    body: ['title', 'body', 'state'],
    handle: update,
  },
  {
    method: 'PUT',
    path: '/repos/{owner}/{repo}/pulls/{pull_number}/merge',
    needs: { access: 'write', scopes: ['contents'], role: 'write' },
    body: ['sha', 'merge_method', 'commit_title', 'commit_message'],
    handle: merge,
  },
];
