/** The one entrance of every request: decides who answers, and turns what is thrown into answers. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { SANDBOX_PREFIX, serveClock } from '../clock/serve-clock.ts';
import { ConnectionCut } from '../faults/connection-cut.ts';
import { withFaults } from '../faults.ts';
import { matchGit, serveGit } from '../git/serve-git.ts';
import { handleGraphql } from '../graphql/handle-graphql.ts';
import type { OpenRecord, SandboxHost } from '../host.ts';
import { jobOf } from '../installation.ts';
import { withTag } from '../limits/conditional.ts';
import { restWeight } from '../limits/limit-rules.ts';
import { withLimits } from '../limits/with-limits.ts';
import type { Identity } from '../model.ts';
import type { WebHost } from '../ports.ts';
import { handleRest, REST_PREFIX } from '../rest/handle-rest.ts';
import { ApiError, NotModelled } from './api-error.ts';
import { authenticate } from './authenticate.ts';
import { servePages } from './pages.ts';
import { type Reply, sendReply } from './reply.ts';

export type HandleWeb = (
  request: IncomingMessage,
  response: ServerResponse,
  host: WebHost,
) => Promise<boolean>;

async function dispatch(
  host: SandboxHost,
  web: () => Promise<boolean>,
  identity: Identity | null,
  request: IncomingMessage,
  response: ServerResponse,
  record: OpenRecord,
): Promise<void> {
  // Joined as text: `//host/path` must stay a path.
  if (request.url?.startsWith('/') !== true) throw new ApiError(400, 'Bad Request');
  const url = new URL(`${host.url}${request.url}`);
  const { pathname } = url;
  const send = (reply: Reply): void => {
    // Before the answer: whoever has it may ask at once whether everything has settled.
    host.mergeQueues.look();
    sendReply(response, reply);
  };
  if (pathname === '/api/graphql') {
    return send(await handleGraphql(host, identity, request, url, record));
  }
  if (pathname.startsWith(`${REST_PREFIX}/`)) {
    const weight = restWeight(request.method ?? 'GET', pathname);
    const answer = (): Promise<Reply> =>
      withTag(request, () => handleRest(host, identity, request, url, record));
    return send(await withLimits(host, identity, weight, answer));
  }
  if (pathname.startsWith('/api/')) throw new NotModelled('route');
  if (matchGit(pathname) !== null) {
    record.route = `git ${url.searchParams.get('service') ?? pathname.slice(pathname.lastIndexOf('/') + 1)}`;
    const faulty = { method: request.method ?? '', route: record.route, path: pathname, isWrite: false };
    const answer = (): Promise<Reply> => serveGit(host, identity, request, response, url);
    return send(await withFaults(host, identity ?? { kind: 'anonymous' }, faulty, answer));
  }
  if (pathname.startsWith('/pages/')) {
    record.route = 'pages';
    if (request.method !== 'GET' && request.method !== 'HEAD') throw new ApiError(405, 'Method Not Allowed');
    return sendReply(response, await servePages(host, pathname));
  }
  // The events of open pages are the pages' own.
  if (pathname.startsWith(`${SANDBOX_PREFIX}/`) && pathname !== `${SANDBOX_PREFIX}/events`) {
    record.route = 'sandbox';
    return sendReply(response, await serveClock(host.clock, identity, request, pathname));
  }
  record.route = 'web';
  if (!(await web())) sendReply(response, { status: 404, body: { message: 'Not Found' } });
}

/** 501 for what is not modelled: recorded, and a job that asked for it fails whatever it makes of the answer. */
function sendFailure(
  host: SandboxHost,
  identity: Identity | null,
  request: IncomingMessage,
  response: ServerResponse,
  error: unknown,
): void {
  // `destroyed`: the client went away in the middle, e.g. a job that was killed.
  // The answer may be lost, and what was asked for done.
  if (error instanceof ConnectionCut) host.mergeQueues.look();
  if (error instanceof ConnectionCut || response.headersSent || response.destroyed) {
    response.destroy();
    return;
  }
  if (error instanceof ApiError) {
    sendReply(response, { status: error.status, body: error.body });
    return;
  }
  const isGap = error instanceof NotModelled;
  const what = error instanceof Error ? error.message : String(error);
  const message = `sandbox: ${isGap ? 'not modelled' : 'internal error'}: ${request.method} ${request.url} (${what})`;
  if (isGap) host.unmodelled.push(message);
  else console.error(error);
  const job = jobOf(identity);
  if (job !== null) host.runner.failJob(job, message);
  sendReply(response, { status: isGap ? 501 : 500, body: { message } });
}

/** Answers one request to its end and never rejects. */
export async function serve(
  host: SandboxHost,
  webHost: WebHost,
  handleWeb: HandleWeb,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const identity = authenticate(host.state, request);
  const isKnown = identity !== null && identity.kind !== 'anonymous';
  const record: OpenRecord = {
    method: request.method ?? 'GET',
    route: 'unknown',
    path: request.url ?? '/',
    status: null,
    login: isKnown ? identity.user.login : null,
    jobId: jobOf(identity)?.id ?? null,
  };
  host.requests.push(record);
  response.on('finish', () => {
    record.status = response.statusCode;
  });
  try {
    await dispatch(host, () => handleWeb(request, response, webHost), identity, request, response, record);
  } catch (error) {
    sendFailure(host, identity, request, response, error);
  }
}
