/** The sandbox's own API, beside GitHub's: what a test or a page tells the machine that GitHub runs on. */
import type { IncomingMessage } from 'node:http';
import { ApiError, NotModelled } from '../http/api-error.ts';
import { readJsonObject } from '../http/read-body.ts';
import type { Reply } from '../http/reply.ts';
import type { Identity } from '../model.ts';
import { type Clock, MOST_MINUTES } from './clock.ts';

/** No user may bear this login. */
export const SANDBOX_PREFIX = '/_sandbox';

/** @throws {ApiError} 422 for what is no number of minutes */
async function readMinutes(request: IncomingMessage): Promise<number> {
  const { minutes, ...unknown } = await readJsonObject(request);
  const [surplus] = Object.keys(unknown);
  if (surplus !== undefined) throw new ApiError(422, `unknown: ${surplus}`);
  if (typeof minutes === 'number' && minutes >= 0 && minutes <= MOST_MINUTES) return minutes;
  throw new ApiError(422, `minutes: expected a number from 0 to ${MOST_MINUTES}`);
}

/**
 * `GET /_sandbox/clock` → `{"now": "2026-03-02T10:00:00Z"}`. `POST /_sandbox/clock` with `{"minutes": 30}` moves the
 * clock and gives the same answer when everything on the way has settled. No credentials are asked for; a job may
 * not move the clock that would wait for its end, and a page of another site cannot, as it cannot send JSON unasked.
 *
 * @throws {ApiError | NotModelled}
 */
export async function serveClock(
  clock: Clock,
  identity: Identity | null,
  request: IncomingMessage,
  pathname: string,
): Promise<Reply> {
  if (pathname !== `${SANDBOX_PREFIX}/clock`) throw new NotModelled('route');
  if (request.method === 'POST') {
    if (identity?.kind === 'job') throw new ApiError(403, 'a job cannot move the clock');
    if (!/^application\/json\b/.test(request.headers['content-type'] ?? '')) {
      throw new ApiError(415, 'expected content-type: application/json');
    }
    await clock.advance(await readMinutes(request));
  } else if (request.method !== 'GET') {
    throw new ApiError(405, 'Method Not Allowed');
  }
  return { status: 200, body: { now: clock.now() }, headers: { 'cache-control': 'no-store' } };
}
