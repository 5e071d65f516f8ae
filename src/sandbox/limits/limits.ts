/** Counts the requests of each caller by the sandbox's clock, and says who has to wait. */
import { type Entry, HOUR, MINUTE, secondsToWait, type Window, windowAt } from './ledger.ts';
import {
  type Caller,
  type LimitRules,
  PRIMARY,
  type PrimaryLimits,
  type Resource,
  SEARCH,
  SECONDARY,
  type Weight,
} from './limit-rules.ts';

export interface Limits {
  /** What is enforced from now on; null, the start, is nothing. What has been counted stays. */
  rules: LimitRules | null;
}

export type Refusal =
  | { readonly kind: 'primary' }
  | { readonly kind: 'secondary'; readonly retryAfter: number };

export interface Admission {
  /** Null when the request may go on. What is refused is not counted. */
  readonly refusal: Refusal | null;
  /** How the caller's primary limit stands, as headers. */
  headers(): Readonly<Record<string, string>>;
  /** Takes the request off the primary limit again. */
  refund(): void;
}

/** How one limit of a caller stands (docs.github.com/rest/rate-limit/rate-limit#get-rate-limit-status-for-the-authenticated-user). */
export interface Standing {
  readonly limit: number;
  readonly used: number;
  readonly remaining: number;
  readonly reset: number;
}

export interface OpenLimits extends Limits {
  standing(caller: Caller, resource: Resource): Standing;
  admit(caller: Caller, weight: Weight): Admission;
}

/** What one caller has used. */
interface Account {
  readonly windows: Map<Resource, Window>;
  /** The secondary limits know two APIs: searching is part of REST. */
  points: Record<'rest' | 'graphql', readonly Entry[]>;
  content: readonly Entry[];
}

function since(entries: readonly Entry[], start: number): readonly Entry[] {
  return entries.filter(({ at }) => at > start);
}

function apiOf(resource: Resource): 'rest' | 'graphql' {
  return resource === 'graphql' ? 'graphql' : 'rest';
}

function secondsOf(resource: Resource): number {
  return resource === 'search' ? MINUTE : HOUR;
}

function limitOf(rules: LimitRules | null, resource: Resource): PrimaryLimits {
  return resource === 'search' ? { ...SEARCH, ...rules?.search } : { ...PRIMARY, ...rules?.primary };
}

function isEnforced(rules: LimitRules | null, resource: Resource): boolean {
  return (resource === 'search' ? rules?.search : rules?.primary) !== undefined;
}

/** @param now ISO 8601 */
export function createLimits(start: LimitRules | null, now: () => string): OpenLimits {
  let rules = start;
  const accounts = new Map<string, Account>();

  const accountOf = ({ key }: Caller): Account => {
    const known = accounts.get(key);
    if (known !== undefined) return known;
    const account: Account = { windows: new Map(), points: { rest: [], graphql: [] }, content: [] };
    accounts.set(key, account);
    return account;
  };

  const wait = (account: Account, { resource, points, isContent }: Weight, second: number): number => {
    if (rules?.secondary === undefined) return 0;
    const limits = { ...SECONDARY, ...rules.secondary };
    const api = apiOf(resource);
    const perMinute = api === 'rest' ? limits.restPointsPerMinute : limits.graphqlPointsPerMinute;
    const forPoints = secondsToWait(account.points[api], points, perMinute, MINUTE, second);
    if (!isContent) return forPoints;
    return Math.max(
      forPoints,
      secondsToWait(account.content, 1, limits.contentPerMinute, MINUTE, second),
      secondsToWait(account.content, 1, limits.contentPerHour, HOUR, second),
    );
  };

  const secondNow = (): number => Math.floor(Date.parse(now()) / 1000);

  const standingOf = (caller: Caller, resource: Resource): Standing => {
    const limit = limitOf(rules, resource)[caller.kind];
    const known = accountOf(caller).windows.get(resource);
    const { reset, used } = windowAt(known, secondNow(), secondsOf(resource));
    return { limit, used, remaining: Math.max(0, limit - used), reset };
  };

  return {
    standing: standingOf,
    get rules() {
      return rules;
    },
    set rules(next) {
      rules = next;
    },
    admit(caller, weight) {
      const { resource, points, isContent, isFree } = weight;
      const account = accountOf(caller);
      const second = secondNow();
      const { remaining } = standingOf(caller, resource);
      const count = (by: 0 | 1 | -1): void => {
        if (isFree) return;
        const current = windowAt(account.windows.get(resource), second, secondsOf(resource));
        account.windows.set(resource, { ...current, used: Math.max(0, current.used + by) });
      };
      const retryAfter = wait(account, weight, second);
      let refusal: Refusal | null = null;
      if (!isFree && isEnforced(rules, resource) && remaining === 0) refusal = { kind: 'primary' };
      else if (retryAfter > 0) refusal = { kind: 'secondary', retryAfter };
      count(refusal === null ? 1 : 0);
      if (refusal === null) {
        const api = apiOf(resource);
        const recent = since(account.points[api], second - MINUTE);
        account.points = { ...account.points, [api]: [...recent, { at: second, weight: points }] };
        const content = since(account.content, second - HOUR);
        account.content = isContent ? [...content, { at: second, weight: 1 }] : content;
      }
      return {
        refusal,
        headers() {
          const standing = standingOf(caller, resource);
          return {
            'x-ratelimit-limit': String(standing.limit),
            'x-ratelimit-remaining': String(standing.remaining),
            'x-ratelimit-used': String(standing.used),
            'x-ratelimit-reset': String(standing.reset),
            'x-ratelimit-resource': resource,
          };
        },
        refund: () => count(-1),
      };
    },
  };
}
