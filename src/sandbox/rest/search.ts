/**
 * docs.github.com/rest/search/search#search-issues-and-pull-requests. What is written is found at once; GitHub's index
 * lags behind, so nothing may rely on finding what it has just made.
 */
import { ApiError, NotModelled, validationFailed } from '../http/api-error.ts';
import type { Reply } from '../http/reply.ts';
import type { Issue } from '../model.ts';
import { parseQuery } from '../search/parse-query.ts';
import { type Criterion, readCriteria } from '../search/read-criteria.ts';
import { issueShape } from '../shapes/issue.ts';
import { findUser } from '../state.ts';
import { PAGE_QUERY, paginate, readPage } from './paginate.ts';
import { mayRead, readChoice, type WideRequest, type WideRoute } from './route.ts';

/** docs.github.com/rest/search/search#limitations-on-query-length; read strictly: qualifiers count. */
const LONGEST_QUERY = 256;
/** docs.github.com/rest/search/search#about-search: "up to 1,000 results for each search". */
const MOST_RESULTS = 1000;
/** docs.github.com/rest/search/search#ranking-search-results; here nothing is better than anything else. */
const SCORE = 1;

/** @throws {ApiError} 422 for no query, and for one that is too long */
function readQuery(query: URLSearchParams): string {
  const text = (query.get('q') ?? '').trim();
  if (text === '') throw validationFailed({ resource: 'Search', field: 'q', code: 'missing' });
  if ([...text].length > LONGEST_QUERY) {
    const message = `The search is longer than ${LONGEST_QUERY} characters.`;
    throw validationFailed({ message, resource: 'Search', field: 'q', code: 'invalid' });
  }
  return text;
}

/** Jobs and Apps see of their private repository what their permissions let them read. */
function isVisible({ identity }: WideRequest, { repository, pullRequest }: Issue): boolean {
  return mayRead(repository, identity, [pullRequest === null ? 'issues' : 'pull-requests']);
}

/** @throws {NotModelled | ApiError} */
function readCriterion({ host, identity }: WideRequest, text: string): Criterion {
  const parsed = parseQuery(text);
  if (parsed.kind === 'unknown') throw new NotModelled(`search ${parsed.what}`);
  return readCriteria(parsed.terms, {
    user: identity.kind === 'anonymous' ? null : identity.user,
    repositories: [...host.state.repositories.values()].filter((repository) =>
      mayRead(repository, identity, ['issues', 'pull-requests']),
    ),
    findUser: (login) => findUser(host.state, login),
  });
}

const KEYS: Readonly<Record<'created' | 'updated' | 'comments' | 'reactions' | 'interactions', Key>> = {
  created: ({ createdAt }) => createdAt,
  updated: ({ updatedAt }) => updatedAt,
  comments: ({ comments }) => comments.length,
  reactions: ({ reactions }) => reactions.length,
  interactions: ({ comments, reactions }) => comments.length + reactions.length,
};
type Key = (issue: Issue) => string | number;
const SORTS = ['created', 'updated', 'comments', 'reactions', 'interactions'] as const;

/** The newest first, unless told; without `sort`, `order` says nothing. */
function compareBy(query: URLSearchParams): (one: Issue, other: Issue) => number {
  const sort = readChoice(query, 'sort', SORTS);
  const order = readChoice(query, 'order', ['asc', 'desc']) ?? 'desc';
  const sign = sort !== null && order === 'asc' ? 1 : -1;
  const key = KEYS[sort ?? 'created'];
  return (one, other) => {
    const [a, b] = [key(one), key(other)];
    return sign * (a === b ? one.id - other.id : a < b ? -1 : 1);
  };
}

/**
 * A page that begins beyond the thousandth result is refused, one that ends there is not (measured:
 * github.com/brekkylab/backlot/pull/144).
 */
function refuseBeyond({ query }: WideRequest): void {
  const { page, size } = readPage(query);
  if ((page - 1) * size >= MOST_RESULTS) {
    throw new ApiError(422, `Only the first ${MOST_RESULTS} search results are available`);
  }
}

async function searchIssues(request: WideRequest): Promise<Reply> {
  const { host, query } = request;
  const holds = readCriterion(request, readQuery(query));
  refuseBeyond(request);
  const found = [...host.state.repositories.values()]
    .flatMap((repository) => [...repository.issues.values()])
    .filter((issue) => isVisible(request, issue) && holds(issue))
    .sort(compareBy(query));
  const page = paginate(request, found, MOST_RESULTS);
  const body = {
    total_count: found.length,
    incomplete_results: false,
    search_type: 'lexical',
    items: page.items.map((issue) => ({ ...issueShape(host.url, issue), score: SCORE })),
  };
  return { status: 200, body, headers: page.headers };
}

export const SEARCH_ROUTES: readonly WideRoute[] = [
  {
    method: 'GET',
    path: '/search/issues',
    query: ['q', 'sort', 'order', ...PAGE_QUERY],
    handle: searchIssues,
  },
];
