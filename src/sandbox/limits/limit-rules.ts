/**
 * The numbers of GitHub's rate limits
 * (docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api,
 * docs.github.com/graphql/overview/rate-limits-and-query-limits-for-the-graphql-api).
 */
import type { Identity } from '../model.ts';

/** Requests an hour to REST, and as many points an hour to GraphQL, each counted by itself. */
export interface PrimaryLimits {
  readonly user: number;
  /** All jobs of a repository together, with their `GITHUB_TOKEN`s. */
  readonly repository: number;
  readonly anonymous: number;
}

/** For each caller, as for the primary limits. */
export interface SecondaryLimits {
  readonly contentPerMinute: number;
  readonly contentPerHour: number;
  /** GitHub counts "to a single endpoint" and does not say what that is: here all of REST, the strictest reading. */
  readonly restPointsPerMinute: number;
  readonly graphqlPointsPerMinute: number;
}

/** Requests a minute to `/search/…` (docs.github.com/rest/search/search#rate-limit); for each caller, as the primary limits. */
export const SEARCH: PrimaryLimits = { user: 30, repository: 30, anonymous: 10 };

/** What is enforced: nothing that is left out, and within a kind GitHub's number for what is left out. */
export interface LimitRules {
  readonly primary?: Partial<PrimaryLimits>;
  readonly search?: Partial<PrimaryLimits>;
  readonly secondary?: Partial<SecondaryLimits>;
  /** GitHub answers with either. */
  readonly status?: 403 | 429;
}

export const PRIMARY: PrimaryLimits = { user: 5000, repository: 1000, anonymous: 60 };
export const SECONDARY: SecondaryLimits = {
  contentPerMinute: 80,
  contentPerHour: 500,
  restPointsPerMinute: 900,
  graphqlPointsPerMinute: 2000,
};

/** Whom a limit is counted for. */
export interface Caller {
  readonly kind: keyof PrimaryLimits;
  readonly key: string;
  /** As the refusal names them. */
  readonly name: string;
}

/** @param identity null for credentials that are no good */
export function callerOf(identity: Identity | null): Caller {
  if (identity === null || identity.kind === 'anonymous') {
    return { kind: 'anonymous', key: 'anonymous', name: '127.0.0.1' };
  }
  if (identity.kind === 'job') {
    const { id } = identity.repository;
    return { kind: 'repository', key: `repository ${id}`, name: `installation ID ${id}` };
  }
  const { id } = identity.user;
  return { kind: 'user', key: `user ${id}`, name: `user ID ${id}` };
}

/** What is counted by itself. */
export const RESOURCES = ['core', 'search', 'graphql'] as const;
export type Resource = (typeof RESOURCES)[number];

/** What one request weighs. */
export interface Weight {
  readonly resource: Resource;
  /** For the secondary limit: 5 for what changes something, 1 for what reads. */
  readonly points: 1 | 5;
  /** GitHub does not list the content-generating requests: here what makes or merges something, not what starts a run. */
  readonly isContent: boolean;
  /** Whether the primary limit leaves it out. */
  readonly isFree: boolean;
}

/**
 * Asking for the limits "does not count against your primary rate limit, but it can count against your secondary rate
 * limit" (docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api#checking-the-status-of-your-rate-limit).
 */
const FREE = '/api/v3/rate_limit';

export function restWeight(method: string, pathname: string): Weight {
  const isRead = method === 'GET' || method === 'HEAD' || method === 'OPTIONS';
  const isContent = (method === 'POST' || method === 'PUT') && !pathname.includes('/actions/');
  const resource = pathname.startsWith('/api/v3/search/') ? 'search' : 'core';
  return { resource, points: isRead ? 1 : 5, isContent, isFree: pathname === FREE };
}

export function graphqlWeight(isMutation: boolean): Weight {
  return { resource: 'graphql', points: isMutation ? 5 : 1, isContent: isMutation, isFree: false };
}
