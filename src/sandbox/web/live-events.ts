/**
 * `/_sandbox/events?page=<address>`: tells an open page when what it shows has changed.
 *
 * What is told is the page's version, not what happened: a page that compares it with its own misses nothing, however
 * the connection fared (html.spec.whatwg.org/multipage/server-sent-events.html). Nothing is polled: the page is made
 * anew when something may have changed, and told of only when it is another.
 */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { PageContext } from './page-context.ts';
import { renderPage } from './render-page.ts';
import { parseTarget } from './request-target.ts';
import { route } from './route.ts';
import { isSameOrigin } from './visitor.ts';

/** In milliseconds: how long a browser waits before it connects again. */
const RETRY = 1000;

/** The version of the page at `context.address`; null when it is no page, but a file or a redirection. */
async function versionOf(context: PageContext): Promise<string | null> {
  const target = parseTarget(context.address);
  const answer = target === null ? null : await route(context, target);
  return answer?.kind === 'page' ? renderPage(answer, context).version : null;
}

/** Takes the response over until the browser or the sandbox ends it. */
export function streamEvents(context: PageContext, request: IncomingMessage, response: ServerResponse): void {
  const query = new URLSearchParams(context.address.split('?')[1] ?? '');
  const page: PageContext = { ...context, address: query.get('page') ?? '/' };
  if (request.method !== 'GET' || !isSameOrigin(context.host, request.headers)) {
    response.writeHead(403, { 'content-length': 0 }).end();
    return;
  }
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
  response.write(`retry: ${RETRY}\n\n`);
  let told: string | null = null;
  let isBusy = false;
  let isStale = false;
  /** Changes that come while the page is being made are looked at together, once. */
  const look = async (): Promise<void> => {
    if (isBusy) {
      isStale = true;
      return;
    }
    isBusy = true;
    do {
      isStale = false;
      const version = await versionOf(page);
      if (version !== null && version !== told && !response.writableEnded) {
        response.write(`event: version\ndata: ${version}\n\n`);
        told = version;
      }
    } while (isStale && !response.destroyed);
    isBusy = false;
  };
  const lookOrEnd = (): void => {
    // The repository may be going away with the sandbox; a browser that is left connects again.
    look().catch(() => response.end());
  };
  const leave = context.host.onChange(lookOrEnd);
  response.once('close', leave);
  lookOrEnd();
}
