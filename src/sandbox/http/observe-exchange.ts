/** Tells what was asked of the APIs and what was answered, bodies included, from outside: for tests of contracts. */
import type { IncomingMessage, ServerResponse } from 'node:http';

export interface Exchange {
  readonly method: string;
  /** With the query, as it was asked for: `/api/v3/repos/ada/ops/issues?page=2`. */
  readonly url: string;
  /** The body's text; empty when there was none. */
  readonly request: string;
  readonly status: number;
  readonly response: Buffer;
}

/** Calls `tell` when the request has been answered; never when its connection was cut before. */
export function observeExchange(
  request: IncomingMessage,
  response: ServerResponse,
  tell: (exchange: Exchange) => void,
): void {
  const url = request.url ?? '/';
  if (!url.startsWith('/api/')) return;
  const asked: Buffer[] = [];
  const answered: Buffer[] = [];
  // The parser pushes what arrives; a listener of `data` would take it away from who reads the body.
  const push = request.push.bind(request);
  request.push = (chunk: unknown, encoding?: BufferEncoding) => {
    if (Buffer.isBuffer(chunk)) asked.push(chunk);
    return push(chunk, encoding);
  };
  const end = response.end;
  response.end = function observed(this: ServerResponse, ...given: unknown[]) {
    const [content] = given;
    if (typeof content === 'string' || Buffer.isBuffer(content)) answered.push(Buffer.from(content));
    return Reflect.apply(end, this, given);
  } as typeof end;
  response.once('finish', () =>
    tell({
      method: request.method ?? 'GET',
      url,
      request: Buffer.concat(asked).toString(),
      status: response.statusCode,
      response: Buffer.concat(answered),
    }),
  );
}
