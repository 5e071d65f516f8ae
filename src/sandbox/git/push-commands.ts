/** What a push asks for, read from the request before git sees it (git-scm.com/docs/gitprotocol-pack#_reference_update_request_and_packfile_transfer). */
import { gunzipSync } from 'node:zlib';
import { ZERO_SHA } from './bare-repository.ts';

export interface PushCommand {
  readonly ref: string;
  /** Null for a new ref. */
  readonly before: string | null;
  /** Null for a deletion. */
  readonly after: string | null;
}

const COMMAND = /^([0-9a-f]{40}) ([0-9a-f]{40}) ([^\0\n]+)/;

/** The commands at the start of the body of a `git-receive-pack` request. What is no command is for git to refuse. */
export function readPushCommands(body: Buffer, contentEncoding: string): readonly PushCommand[] {
  const bytes = contentEncoding === 'gzip' ? gunzipSync(body) : body;
  const commands: PushCommand[] = [];
  for (let at = 0; at + 4 <= bytes.length; ) {
    const length = Number.parseInt(bytes.subarray(at, at + 4).toString('latin1'), 16);
    // `0000` ends the commands.
    if (!(length > 4)) break;
    const [, before, after, ref] = COMMAND.exec(bytes.subarray(at + 4, at + length).toString()) ?? [];
    if (before !== undefined && after !== undefined && ref !== undefined)
      commands.push({ ref, before: orNull(before), after: orNull(after) });
    at += length;
  }
  return commands;
}

function orNull(sha: string): string | null {
  return sha === ZERO_SHA ? null : sha;
}
