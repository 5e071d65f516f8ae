/** The sandbox's web pages as a request handler. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { WebHost } from '../ports.ts';
import type { Answer } from './answer.ts';
import { Layout } from './layout.tsx';
import { badRequest, methodNotAllowed } from './problem.tsx';
import { parseTarget } from './request-target.ts';
import { route } from './route.ts';
import { STYLESHEET } from './stylesheet.ts';

/** Nothing runs in these pages and nothing comes from elsewhere, whatever a comment or a file holds. */
const PAGE_POLICY =
  "default-src 'none'; style-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/**
 * Answers a request for a page (GET, HEAD) from the host's state; changes nothing.
 *
 * @returns false, with the response untouched, for what is not a page: `/api/…`, a git address
 *   (`/<owner>/<repo>.git/…`) and anything below `/-/` except the stylesheet. Every other address is answered,
 *   with 404, 501 or 405 when need be, so ask this handler last.
 * @throws what the host's git reader throws; nothing has been written then.
 */
export async function handleWeb(
  request: IncomingMessage,
  response: ServerResponse,
  host: WebHost,
): Promise<boolean> {
  const url = request.url ?? '/';
  const path = url.split('?')[0] ?? '';
  if (/^\/api(?:\/|$)/.test(path) || /^\/[^/]+\/[^/]+\.git(?:\/|$)/.test(path)) return false;
  if (/^\/-(?:\/|$)/.test(path) && path !== '/-/style.css') return false;
  write(request, response, await answer(request.method ?? 'GET', url, path, host));
  return true;
}

async function answer(method: string, url: string, path: string, host: WebHost): Promise<Answer> {
  if (method !== 'GET' && method !== 'HEAD') return methodNotAllowed(method);
  if (path === '/-/style.css') {
    return {
      kind: 'bytes',
      contentType: 'text/css; charset=utf-8',
      bytes: Buffer.from(STYLESHEET),
      policy: "default-src 'none'",
    };
  }
  const target = parseTarget(url);
  return target === null ? badRequest('This address cannot be read.') : route(host, target);
}

function write(request: IncomingMessage, response: ServerResponse, result: Answer): void {
  response.setHeader('x-content-type-options', 'nosniff');
  response.setHeader('referrer-policy', 'no-referrer');
  response.setHeader('cache-control', 'no-store');
  if (result.kind === 'redirect') {
    response.writeHead(302, { location: result.location, 'content-length': 0 });
    response.end();
    return;
  }
  const isPage = result.kind === 'page';
  const bytes = isPage
    ? Buffer.from(`<!DOCTYPE html>${renderToString(h(Layout, { page: result }))}`)
    : result.bytes;
  if (isPage && result.status === 405) response.setHeader('allow', 'GET, HEAD');
  response.writeHead(isPage ? result.status : 200, {
    'content-security-policy': isPage ? PAGE_POLICY : result.policy,
    'content-type': isPage ? 'text/html; charset=utf-8' : result.contentType,
    'content-length': bytes.length,
  });
  response.end(request.method === 'HEAD' ? undefined : bytes);
}
