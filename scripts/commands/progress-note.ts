import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Fewer are checked before anybody could read a note. */
const MANY_INCIDENTS = 1000;
const CLEAR_LINE = '\r\u001b[K';

type Terminal = Pick<NodeJS.WriteStream, 'isTTY' | 'write'>;

/**
 * Says on a terminal how many incidents are being checked when that takes a noticeable time; never in a pipe or in CI.
 *
 * @returns what takes the note away again
 */
export function showThatItTakesLong(root: string, stream: Terminal): () => void {
  if (stream.isTTY !== true || process.env['CI']) return () => undefined;
  const count = countIncidents(root);
  if (count < MANY_INCIDENTS) return () => undefined;
  stream.write(`Checking ${count} incidents…`);
  return () => {
    stream.write(CLEAR_LINE);
  };
}

/** By the names of folders alone, so that the counting takes no time itself. */
function countIncidents(root: string): number {
  const folder = join(root, 'incidents');
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter((year) => year.isDirectory())
      .reduce((sum, year) => sum + readdirSync(join(folder, year.name)).length, 0);
  } catch {
    // A folder that cannot be read is a finding, told by the check itself.
    return 0;
  }
}
