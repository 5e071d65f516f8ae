/** Writes answers. */
import type { ServerResponse } from 'node:http';

export interface Reply {
  readonly status: number;
  /** Sent as JSON; a Buffer as it is. Absent for 204. */
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export function sendReply(response: ServerResponse, reply: Reply): void {
  if (reply.body === undefined) {
    response.writeHead(reply.status, reply.headers).end();
    return;
  }
  const isRaw = Buffer.isBuffer(reply.body);
  const type = isRaw ? 'application/octet-stream' : 'application/json; charset=utf-8';
  const content = Buffer.isBuffer(reply.body) ? reply.body : Buffer.from(JSON.stringify(reply.body));
  response.writeHead(reply.status, {
    'content-type': type,
    'content-length': content.length,
    'x-content-type-options': 'nosniff',
    ...reply.headers,
  });
  response.end(content);
}
