/** The sandbox's web pages as a request handler. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { WebHost } from '../ports.ts';
import type { Answer } from './answer.ts';
import { streamEvents } from './live-events.ts';
import { LIVE_SCRIPT } from './live-script.ts';
import type { PageContext } from './page-context.ts';
import { badRequest, methodNotAllowed } from './problem.tsx';
import { receiveForm } from './receive-form.ts';
import { renderPage } from './render-page.ts';
import { parseTarget } from './request-target.ts';
import { route } from './route.ts';
import { STYLESHEET } from './stylesheet.ts';
import { readVisitor } from './visitor.ts';

/** Nothing comes from elsewhere, and no script runs but the page's own, whatever a comment or a file holds. */
const PAGE_POLICY = [
  "default-src 'none'",
  "style-src 'self'",
  "img-src 'self' data:",
  "script-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

/** What the pages are made of, besides themselves. */
const ASSETS: Readonly<Record<string, readonly [contentType: string, text: string]>> = {
  '/-/style.css': ['text/css; charset=utf-8', STYLESHEET],
  '/-/live.js': ['text/javascript; charset=utf-8', LIVE_SCRIPT],
};
const EVENTS = '/_sandbox/events';
/** Where the forms in the head of every page are sent. */
const FORM_ADDRESSES: readonly string[] = ['/-/actor', '/-/clock'];

function isForOthers(path: string): boolean {
  if (/^\/api(?:\/|$)/.test(path) || /^\/[^/]+\/[^/]+\.git(?:\/|$)/.test(path)) return true;
  if (/^\/-(?:\/|$)/.test(path)) return !Object.hasOwn(ASSETS, path) && !FORM_ADDRESSES.includes(path);
  return /^\/_sandbox(?:\/|$)/.test(path) && path !== EVENTS;
}

/**
 * Answers a request for a page (GET, HEAD) from the host's state, and a form that is sent (POST) by the host's API.
 *
 * @returns false, with the response untouched, for what is not a page: `/api/…`, a git address
 *   (`/<owner>/<repo>.git/…`) and anything below `/-/` and `/_sandbox/` that is not these pages' own. Every other
 *   address is answered, with 404, 501 or 405 when need be, so ask this handler last.
 * @throws what the host's git reader throws; nothing has been written then.
 */
export async function handleWeb(
  request: IncomingMessage,
  response: ServerResponse,
  host: WebHost,
): Promise<boolean> {
  const address = request.url ?? '/';
  const path = address.split('?')[0] ?? '';
  if (isForOthers(path)) return false;
  const context: PageContext = { host, visitor: readVisitor(host, request.headers), address, draft: null };
  if (path === EVENTS) {
    streamEvents(context, request, response);
    return true;
  }
  const answered =
    request.method === 'POST'
      ? await receiveForm(context, request, path)
      : { answer: await read(request.method ?? 'GET', path, context), context };
  write(request, response, answered.answer, answered.context);
  return true;
}

async function read(method: string, path: string, context: PageContext): Promise<Answer> {
  if (method !== 'GET' && method !== 'HEAD') return methodNotAllowed(method);
  if (FORM_ADDRESSES.includes(path)) return { kind: 'redirect', location: '/' };
  const asset = Object.hasOwn(ASSETS, path) ? ASSETS[path] : undefined;
  if (asset !== undefined) {
    const [contentType, text] = asset;
    return { kind: 'bytes', contentType, bytes: Buffer.from(text), policy: "default-src 'none'" };
  }
  const target = parseTarget(context.address);
  const answer = target === null ? badRequest('This address cannot be read.') : await route(context, target);
  noteReading(method, context, answer);
  return answer;
}

/** What has been opened has been read. */
function noteReading(method: string, { host, visitor }: PageContext, answer: Answer): void {
  if (method !== 'GET' || answer.kind !== 'page' || answer.subject === undefined) return;
  if (visitor.user !== null) host.markRead?.(visitor.user, answer.subject);
}

function write(
  request: IncomingMessage,
  response: ServerResponse,
  result: Answer,
  context: PageContext,
): void {
  response.setHeader('x-content-type-options', 'nosniff');
  // Not `no-referrer`: under it a browser hides the origin of a form, which is looked at when it is sent.
  response.setHeader('referrer-policy', 'same-origin');
  response.setHeader('cache-control', 'no-store');
  if (result.kind === 'redirect') {
    if (result.cookie !== undefined) response.setHeader('set-cookie', result.cookie);
    // 303: what was a POST becomes a GET.
    response.writeHead(request.method === 'POST' ? 303 : 302, {
      location: result.location,
      'content-length': 0,
    });
    response.end();
    return;
  }
  const isPage = result.kind === 'page';
  const bytes = isPage ? Buffer.from(renderPage(result, context).html) : result.bytes;
  if (isPage && result.status === 405) response.setHeader('allow', 'GET, HEAD, POST');
  response.writeHead(isPage ? result.status : 200, {
    'content-security-policy': isPage ? PAGE_POLICY : result.policy,
    'content-type': isPage ? 'text/html; charset=utf-8' : result.contentType,
    'content-length': bytes.length,
  });
  response.end(request.method === 'HEAD' ? undefined : bytes);
}
