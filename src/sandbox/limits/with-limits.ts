/** Applies the limits to one request of the API. */
import type { SandboxHost } from '../host.ts';
import { ApiError } from '../http/api-error.ts';
import type { Reply } from '../http/reply.ts';
import type { Identity } from '../model.ts';
import { type Caller, callerOf, type Weight } from './limit-rules.ts';
import type { Refusal } from './limits.ts';

const PAGE = 'https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api';

/**
 * A used-up hour of GraphQL is told with status 200, everything else with 403 or 429; `retry-after` comes with the
 * secondary limits (docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api#exceeding-the-rate-limit,
 * docs.github.com/graphql/overview/rate-limits-and-query-limits-for-the-graphql-api#exceeding-the-rate-limit).
 */
function refuse(refusal: Refusal, caller: Caller, { resource }: Weight, wanted: 403 | 429): Reply {
  const status = resource === 'graphql' ? 403 : wanted;
  if (refusal.kind === 'secondary') {
    const message =
      'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.';
    const body = {
      message,
      documentation_url: `${PAGE}#about-secondary-rate-limits`,
      status: String(status),
    };
    return { status, body, headers: { 'retry-after': String(refusal.retryAfter) } };
  }
  const message = `API rate limit exceeded for ${caller.name}.`;
  if (resource === 'graphql') return { status: 200, body: { errors: [{ type: 'RATE_LIMITED', message }] } };
  const body = { message, documentation_url: `${PAGE}#about-primary-rate-limits`, status: String(status) };
  return { status, body };
}

/**
 * Every answer, refusals included, says how the caller's limit stands. A 304 to somebody with credentials does not
 * count against it (docs.github.com/rest/using-the-rest-api/best-practices-for-using-the-rest-api#use-conditional-requests-if-appropriate).
 *
 * @throws what `perform` throws, but for `ApiError`, which becomes the answer it is
 */
export async function withLimits(
  { limits }: Pick<SandboxHost, 'limits'>,
  identity: Identity | null,
  weight: Weight,
  perform: () => Promise<Reply>,
): Promise<Reply> {
  const caller = callerOf(identity);
  const admission = limits.admit(caller, weight);
  let reply: Reply;
  if (admission.refusal === null) {
    reply = await perform().catch((error) => {
      if (error instanceof ApiError) return { status: error.status, body: error.body };
      throw error;
    });
    if (reply.status === 304 && caller.kind !== 'anonymous') admission.refund();
  } else {
    reply = refuse(admission.refusal, caller, weight, limits.rules?.status ?? 403);
  }
  return { ...reply, headers: { ...admission.headers(), ...reply.headers } };
}
