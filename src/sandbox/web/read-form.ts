/** Reads what a form sends. */
import type { IncomingMessage } from 'node:http';

/** In bytes, encoded; a file of 1 MB that is edited in the browser is below it. */
const LARGEST = 4_000_000;

export type FormReading =
  | { readonly kind: 'form'; readonly values: URLSearchParams }
  | { readonly kind: 'too-large' }
  | { readonly kind: 'no-form' };

/**
 * A body of the type that HTML forms have unless told otherwise; no body is an empty form. Line breaks are CRLF, as
 * browsers send them.
 */
export async function readForm(request: IncomingMessage): Promise<FormReading> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    // The rest is read to its end: a connection that is cut says nothing to the person who waits.
    if (size <= LARGEST) chunks.push(chunk);
  }
  if (size > LARGEST) return { kind: 'too-large' };
  const type = (request.headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase();
  if (size > 0 && type !== 'application/x-www-form-urlencoded') return { kind: 'no-form' };
  return { kind: 'form', values: new URLSearchParams(Buffer.concat(chunks).toString('utf8')) };
}
