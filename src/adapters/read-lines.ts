import { closeSync, openSync, readSync } from 'node:fs';

/** One line of a file; without a text when it is too long or no UTF-8, and why. */
export interface FileLine {
  /** From 1. */
  readonly line: number;
  readonly text: string | null;
  readonly why: string;
}

const CHUNK = 1024 * 1024;
const LINE_FEED = 0x0a;

/**
 * The lines of a file that are not empty, one at a time: a line that is too long is passed over without being held.
 * What the system refuses is thrown as it is.
 *
 * @param most the longest line that is read, in bytes
 */
export function* readLines(path: string, most: number): Generator<FileLine> {
  const file = openSync(path, 'r');
  try {
    const chunk = Buffer.alloc(CHUNK);
    let parts: Buffer[] = [];
    let length = 0;
    let line = 1;
    for (let size = readSync(file, chunk); size > 0; size = readSync(file, chunk)) {
      let from = 0;
      for (let end = chunk.indexOf(LINE_FEED); end >= 0 && end < size; end = chunk.indexOf(LINE_FEED, from)) {
        yield* toLine(line, [...parts, chunk.subarray(from, end)], length + end - from, most);
        [parts, length, from, line] = [[], 0, end + 1, line + 1];
      }
      length += size - from;
      if (length <= most) parts.push(Buffer.from(chunk.subarray(from, size)));
      else parts = [];
    }
    yield* toLine(line, parts, length, most);
  } finally {
    closeSync(file);
  }
}

function* toLine(line: number, parts: readonly Buffer[], length: number, most: number): Generator<FileLine> {
  if (length > most) {
    yield { line, text: null, why: `found ${length} bytes, expected at most ${most}` };
    return;
  }
  const text = decode(Buffer.concat(parts));
  if (text === null) yield { line, text, why: 'found bytes that are no UTF-8 text' };
  else if (text.trim() !== '') yield { line, text, why: '' };
}

/** Without a byte order mark, which some editors put at the begin of a file. */
function decode(bytes: Buffer): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
