/** Reads request bodies. */
import type { IncomingMessage } from 'node:http';
import { ApiError } from './api-error.ts';

/** @throws {ApiError} 413 when the body has more than `limit` bytes */
export async function readBody(request: IncomingMessage, limit: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > limit) throw new ApiError(413, 'Payload too big');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** 40 MB: a body of an API request, base64 of files included. */
const JSON_LIMIT = 40_000_000;

/** The JSON object in a request; an empty body counts as `{}`. @throws {ApiError} 400 for anything else */
export async function readJsonObject(request: IncomingMessage): Promise<Readonly<Record<string, unknown>>> {
  const text = (await readBody(request, JSON_LIMIT)).toString();
  if (text === '') return {};
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new ApiError(400, 'Problems parsing JSON');
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new ApiError(400, 'Body should be a JSON object');
  }
  return value as Readonly<Record<string, unknown>>;
}
