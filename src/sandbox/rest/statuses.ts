/** docs.github.com/rest/commits/statuses */
import type { CommitStatus } from '../check-model.ts';
import { ApiError, validationFailed } from '../http/api-error.ts';
import type { Reply } from '../http/reply.ts';
import { latestStatuses, sameContext } from '../latest-checks.ts';
import type { Repository } from '../model.ts';
import { nodeId, userShape } from '../shapes/people.ts';
import { repositoryShape, repositoryUrl } from '../shapes/repository.ts';
import { PAGE_QUERY, paginate } from './paginate.ts';
import {
  actorOf,
  type RestRequest,
  type Route,
  readNullableText,
  readRequiredText,
  readText,
} from './route.ts';

const STATES = ['error', 'failure', 'pending', 'success'] as const;
const LONGEST_DESCRIPTION = 140;
const MOST_OF_CONTEXT = 1000;

/** As the combined status holds it. */
function simpleStatusShape(
  url: string,
  repository: Repository,
  status: CommitStatus,
): Record<string, unknown> {
  return {
    url: `${repositoryUrl(url, repository)}/statuses/${status.sha}`,
    avatar_url: `${url}/${encodeURIComponent(status.creator.login)}.png`,
    id: status.id,
    node_id: nodeId('StatusContext', status.id),
    state: status.state,
    description: status.description,
    target_url: status.targetUrl,
    context: status.context,
    created_at: status.createdAt,
    updated_at: status.createdAt,
  };
}

function statusShape(url: string, repository: Repository, status: CommitStatus): Record<string, unknown> {
  return { ...simpleStatusShape(url, repository, status), creator: userShape(url, status.creator) };
}

/** @throws {ApiError} 422 */
async function findCommit({ host, repository }: RestRequest, ref: string): Promise<string> {
  const sha = await host.git.resolve(repository, ref);
  if (sha === null) throw new ApiError(422, `No commit found for SHA: ${ref}`);
  return sha;
}

async function create(request: RestRequest): Promise<Reply> {
  const { host, repository, identity, params, body } = request;
  const actor = actorOf(identity);
  const text = readRequiredText(body, 'state');
  const state = STATES.find((known) => known === text);
  if (state === undefined) throw validationFailed({ resource: 'Status', field: 'state', code: 'invalid' });
  const description = readNullableText(body, 'description') ?? null;
  if ((description ?? '').length > LONGEST_DESCRIPTION) {
    const message = `description is too long (maximum is ${LONGEST_DESCRIPTION} characters)`;
    throw validationFailed({ resource: 'Status', field: 'description', code: 'custom', message });
  }
  const sha = await findCommit(request, params['sha'] ?? '');
  const context = readText(body, 'context') ?? 'default';
  const same = repository.statuses.filter((each) => each.sha === sha && sameContext(each, context));
  if (same.length >= MOST_OF_CONTEXT) {
    const message = 'This SHA and context has reached the maximum number of statuses.';
    throw validationFailed({ resource: 'Status', field: 'context', code: 'custom', message });
  }
  const status: CommitStatus = {
    id: host.state.nextId(),
    sha,
    creator: actor.user,
    state,
    context,
    description,
    targetUrl: readNullableText(body, 'target_url') ?? null,
    createdAt: host.now(),
  };
  repository.statuses.push(status);
  const shape = statusShape(host.url, repository, status);
  return { status: 201, body: shape, headers: { location: String(shape['url']) } };
}

/** Newest first. */
function statusesOf(repository: Repository, sha: string): readonly CommitStatus[] {
  return repository.statuses.filter((status) => status.sha === sha).reverse();
}

async function list(request: RestRequest): Promise<Reply> {
  const { host, repository, params } = request;
  const all = statusesOf(repository, await findCommit(request, params['commit_ref'] ?? ''));
  const page = paginate(request, all);
  const body = page.items.map((status) => statusShape(host.url, repository, status));
  return { status: 200, body, headers: page.headers };
}

/** One state for all: a failure or an error of any context fails, none at all is pending. */
async function combined(request: RestRequest): Promise<Reply> {
  const { host, repository, params } = request;
  const sha = await findCommit(request, params['commit_ref'] ?? '');
  const latest = latestStatuses(repository, sha);
  const states = latest.map(({ state }) => state);
  const isBad = states.includes('failure') || states.includes('error');
  const isPending = states.length === 0 || states.includes('pending');
  const page = paginate(request, latest);
  const url = repositoryUrl(host.url, repository);
  const body = {
    state: isBad ? 'failure' : isPending ? 'pending' : 'success',
    statuses: page.items.map((status) => simpleStatusShape(host.url, repository, status)),
    sha,
    total_count: latest.length,
    repository: repositoryShape(host.url, repository),
    commit_url: `${url}/commits/${sha}`,
    url: `${url}/commits/${sha}/status`,
  };
  return { status: 200, body, headers: page.headers };
}

export const STATUS_ROUTES: readonly Route[] = [
  {
    method: 'POST',
    path: '/repos/{owner}/{repo}/statuses/{sha}',
    needs: { access: 'write', scopes: ['statuses'], role: 'write' },
    body: ['state', 'target_url', 'description', 'context'],
    handle: create,
  },
  {
    method: 'GET',
    path: '/repos/{owner}/{repo}/commits/{commit_ref}/statuses',
    needs: { access: 'read', scopes: ['statuses'], role: 'read' },
    query: PAGE_QUERY,
    handle: list,
  },
  {
    method: 'GET',
    path: '/repos/{owner}/{repo}/commits/{commit_ref}/status',
    needs: { access: 'read', scopes: ['statuses'], role: 'read' },
    query: PAGE_QUERY,
    handle: combined,
  },
];
