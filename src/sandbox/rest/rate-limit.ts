/** docs.github.com/rest/rate-limit/rate-limit#get-rate-limit-status-for-the-authenticated-user */
import type { Reply } from '../http/reply.ts';
import { callerOf, RESOURCES } from '../limits/limit-rules.ts';
import type { WideRequest, WideRoute } from './route.ts';

/** How the limits of the caller stand; `rate` is the old name of `core`. Whatever else GitHub counts is not counted here. */
async function readLimits({ host, identity }: WideRequest): Promise<Reply> {
  const caller = callerOf(identity);
  const resources = Object.fromEntries(
    RESOURCES.map((resource) => [resource, host.limits.standing(caller, resource)]),
  );
  return { status: 200, body: { resources, rate: resources['core'] } };
}

export const RATE_LIMIT_ROUTES: readonly WideRoute[] = [
  { method: 'GET', path: '/rate_limit', handle: readLimits },
];
