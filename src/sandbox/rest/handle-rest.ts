/** Finds the route of a REST request, checks everything a route declares, and lets it answer. */
import type { IncomingMessage } from 'node:http';
import { withFaults } from '../faults.ts';
import type { OpenRecord, SandboxHost } from '../host.ts';
import { ApiError, NotModelled, notFound } from '../http/api-error.ts';
import { readJsonObject } from '../http/read-body.ts';
import type { Reply } from '../http/reply.ts';
import type { Identity } from '../model.ts';
import { byName } from '../repository-address.ts';
import { findRepository } from '../state.ts';
import { ACTIONS_ROUTES } from './actions.ts';
import { CHECK_RUN_ROUTES } from './check-runs.ts';
import { CODEOWNERS_ROUTES } from './codeowners.ts';
import { COLLABORATOR_ROUTES } from './collaborators.ts';
import { COMMENT_ROUTES } from './comments.ts';
import { DISPATCH_ROUTES } from './dispatches.ts';
import { GIT_DATA_ROUTES } from './git-data.ts';
import { GIT_REF_ROUTES } from './git-refs.ts';
import { ISSUE_PART_ROUTES } from './issue-parts.ts';
import { ISSUE_ROUTES } from './issues.ts';
import { LABEL_ROUTES } from './labels.ts';
import { MILESTONE_ROUTES } from './milestones.ts';
import { PULL_FILE_ROUTES } from './pull-files.ts';
import { PULL_ROUTES } from './pulls.ts';
import { RATE_LIMIT_ROUTES } from './rate-limit.ts';
import { REACTION_ROUTES } from './reactions.ts';
import { READ_REF_ROUTES } from './read-refs.ts';
import { REPOSITORY_ROUTES } from './repositories.ts';
import { REVIEW_ROUTES } from './reviews.ts';
import { checkNeeds, type Route, type WideRequest, type WideRoute } from './route.ts';
import { RULESET_ROUTES } from './rulesets.ts';
import { SEARCH_ROUTES } from './search.ts';
import { SETTING_ROUTES } from './settings.ts';
import { STATUS_ROUTES } from './statuses.ts';
import { WRITE_CONTENT_ROUTES } from './write-contents.ts';
import { WRITE_GIT_DATA_ROUTES } from './write-git-data.ts';

export const REST_PREFIX = '/api/v3';

/** Everything the REST API answers below a repository; the first that matches does. */
export const ROUTES: readonly Route[] = [
  ...REPOSITORY_ROUTES,
  // Before the issues: `issues/comments` is no number of an issue.
  ...COMMENT_ROUTES,
  ...ISSUE_ROUTES,
  ...ISSUE_PART_ROUTES,
  ...LABEL_ROUTES,
  ...MILESTONE_ROUTES,
  ...REACTION_ROUTES,
  ...COLLABORATOR_ROUTES,
  ...DISPATCH_ROUTES,
  ...CHECK_RUN_ROUTES,
  ...STATUS_ROUTES,
  ...GIT_DATA_ROUTES,
  ...WRITE_GIT_DATA_ROUTES,
  ...READ_REF_ROUTES,
  ...GIT_REF_ROUTES,
  ...PULL_ROUTES,
  ...PULL_FILE_ROUTES,
  ...ACTIONS_ROUTES,
  ...REVIEW_ROUTES,
  ...RULESET_ROUTES,
  ...CODEOWNERS_ROUTES,
  ...SETTING_ROUTES,
  ...WRITE_CONTENT_ROUTES,
];

/** What it answers besides. */
export const WIDE_ROUTES: readonly WideRoute[] = [...SEARCH_ROUTES, ...RATE_LIMIT_ROUTES];

/** Placeholders that stand for several segments. */
const REST_OF_PATH = new Set(['{path}', '{ref}', '{basehead}']);

/** The values of a template's placeholders; null when the path is another's. */
function match(template: string, segments: readonly string[]): Readonly<Record<string, string>> | null {
  const params: Record<string, string> = {};
  const parts = template.split('/').slice(1);
  for (const [at, part] of parts.entries()) {
    const segment = segments[at];
    if (REST_OF_PATH.has(part)) {
      params[part.slice(1, -1)] = segments.slice(at).join('/');
      return params;
    }
    if (segment === undefined) return null;
    if (part.startsWith('{')) params[part.slice(1, -1)] = segment;
    else if (part !== segment) return null;
  }
  return parts.length === segments.length ? params : null;
}

function decode(pathname: string): readonly string[] {
  try {
    return pathname
      .slice(REST_PREFIX.length + 1)
      .split('/')
      .map(decodeURIComponent);
  } catch {
    throw notFound();
  }
}

/** `vnd.github+json` and its elders, and `raw` for file contents (docs.github.com/rest/using-the-rest-api/getting-started-with-the-rest-api#media-types). */
function readMedia(accept: string | undefined): 'json' | 'raw' {
  if (accept === undefined) return 'json';
  const types = accept.split(',').map((type) => type.split(';')[0]?.trim() ?? '');
  if (types.some((type) => /^application\/vnd\.github(\.v3)?\.raw(\+json)?$/.test(type))) return 'raw';
  const isJson = (type: string): boolean =>
    /^(\*\/\*|application\/json|application\/vnd\.github(\.v3)?\+json)$/.test(type);
  if (!types.some(isJson)) throw new NotModelled(`accept: ${accept}`);
  return 'json';
}

function refuseUnknown(kind: string, given: Iterable<string>, known: readonly string[] = []): void {
  for (const name of given) {
    if (!known.includes(name)) throw new NotModelled(`${kind} ${name}`);
  }
}

type Body = Readonly<Record<string, unknown>>;

/** @throws {ApiError | NotModelled} */
function answerWide(route: WideRoute, request: WideRequest): Promise<Reply> {
  refuseUnknown('query parameter', request.query.keys(), route.query);
  return route.handle(request);
}

/** @throws {ApiError | NotModelled} */
function answerInRepository(
  route: Route,
  params: Readonly<Record<string, string>>,
  request: WideRequest,
  body: Body,
): Promise<Reply> {
  const { host, identity, query } = request;
  const repository = findRepository(host.state, params['owner'] ?? '', params['repo'] ?? '');
  if (repository === null) throw notFound();
  checkNeeds(route.needs, repository, identity);
  refuseUnknown('query parameter', query.keys(), route.query);
  refuseUnknown('body field', Object.keys(body), route.body);
  return route.handle({ ...request, repository, params, body });
}

interface Found {
  readonly route: Route | WideRoute;
  /** @throws {ApiError | NotModelled} */
  readonly answer: (request: WideRequest, body: Body) => Promise<Reply>;
}

/** @throws {NotModelled} for a path that is no route's */
function findRoute(method: string | undefined, segments: readonly string[]): Found {
  for (const route of WIDE_ROUTES) {
    if (route.method !== method || match(route.path, segments) === null) continue;
    return { route, answer: (request) => answerWide(route, request) };
  }
  for (const route of ROUTES) {
    const params = route.method === method ? match(route.path, segments) : null;
    if (params === null) continue;
    return { route, answer: (request, body) => answerInRepository(route, params, request, body) };
  }
  throw new NotModelled('route');
}

/**
 * Answers one request below `/api/v3`. The order is GitHub's as far as one can see it: unknown route, credentials,
 * what may be seen, what may be done, what is wrong with the request.
 *
 * @param record gets the route's template
 * @throws {ApiError | NotModelled | ConnectionCut}
 */
export async function handleRest(
  host: SandboxHost,
  identity: Identity | null,
  request: IncomingMessage,
  url: URL,
  record: OpenRecord,
): Promise<Reply> {
  if (identity === null) throw new ApiError(401, 'Bad credentials');
  const segments = byName(host.state, decode(url.pathname));
  const { route, answer } = findRoute(request.method, segments);
  record.route = route.path;
  const body = await readJsonObject(request);
  const perform = async (): Promise<Reply> => {
    const { pathname, searchParams: query } = url;
    const media = readMedia(request.headers.accept);
    return answer({ host, identity, query, pathname, media }, body);
  };
  const { method } = route;
  const faulty = { method, route: route.path, path: url.pathname, isWrite: method !== 'GET' };
  return withFaults(host, identity, faulty, perform);
}
