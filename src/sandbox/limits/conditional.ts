/** Conditional requests (docs.github.com/rest/using-the-rest-api/best-practices-for-using-the-rest-api#use-conditional-requests-if-appropriate). */
import { createHash } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { ApiError, NotModelled } from '../http/api-error.ts';
import type { Reply } from '../http/reply.ts';

/**
 * A tag of an answer for one who asks: the same body has another tag with another token, as on GitHub, so that no run
 * profits from what an earlier one has seen (github.com/github/docs/issues/34689).
 */
function tagOf(reply: Reply, authorization: string, accept: string): string {
  const content = Buffer.isBuffer(reply.body) ? reply.body : JSON.stringify(reply.body);
  const hash = createHash('sha256')
    .update(JSON.stringify([authorization, accept]))
    .update(content);
  return `W/"${hash.digest('hex')}"`;
}

/** Weak comparison, as `If-None-Match` has it (rfc-editor.org/rfc/rfc9110#name-if-none-match). */
function isNamed(header: string, tag: string): boolean {
  const bare = (text: string): string => text.trim().replace(/^W\//, '');
  return header.trim() === '*' || header.split(',').some((one) => bare(one) === bare(tag));
}

const CONDITIONS = ['if-match', 'if-none-match', 'if-modified-since', 'if-unmodified-since'] as const;
/** Measured against GitHub by several projects; no endpoint here is one that supports it. */
const UNSAFE =
  'Conditional request headers are not allowed in unsafe requests unless supported by the endpoint';

/**
 * Gives the answer to a GET its tag, or 304 in its place when the caller has it already.
 *
 * @throws {NotModelled} for any other condition than `If-None-Match`
 * @throws {ApiError} 400 for a condition on a write: the API has no compare-and-swap
 */
export async function withTag(request: IncomingMessage, perform: () => Promise<Reply>): Promise<Reply> {
  const { headers: asked } = request;
  const conditions = CONDITIONS.filter((name) => asked[name] !== undefined);
  if (request.method !== 'GET') {
    if (conditions.length > 0) throw new ApiError(400, UNSAFE);
    return perform();
  }
  const [other] = conditions.filter((name) => name !== 'if-none-match');
  if (other !== undefined) throw new NotModelled(other);
  const reply = await perform();
  if (reply.status !== 200 || reply.body === undefined) return reply;
  const etag = tagOf(reply, asked.authorization ?? '', asked.accept ?? '');
  const headers = { etag, vary: 'Accept, Authorization' };
  const known = asked['if-none-match'];
  if (known !== undefined && isNamed(known, etag)) return { status: 304, headers };
  return { ...reply, headers: { ...headers, ...reply.headers } };
}
