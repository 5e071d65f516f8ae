/**
 * What git says of objects by their whole SHA does not change: it is asked once. The same few files of a commit (workflows,
 * actions) are read again and again, and each question is a process.
 */
import { type GitResult, runGit } from './run-git.ts';

const MOST_BYTES = 32_000_000;
const LARGEST = 1_000_000;
const SHA = /^[0-9a-f]{40}$/;

const known = new Map<string, GitResult>();
let bytes = 0;

/**
 * Runs git to its end, whatever its exit code.
 *
 * @param objects what the answer depends on, and on nothing else; named otherwise than by a whole SHA it may become
 *   something else, and is asked each time
 */
export async function askOnce(
  args: readonly string[],
  gitDir: string,
  objects: readonly string[],
): Promise<GitResult> {
  if (!objects.every((name) => SHA.test(name))) return runGit(args, { gitDir });
  const key = [gitDir, ...args].join('\0');
  const before = known.get(key);
  if (before !== undefined) return before;
  const result = await runGit(args, { gitDir });
  // What is not there may come.
  if (result.code === 0 && result.stdout.length <= LARGEST) keep(key, result);
  return result;
}

function keep(key: string, result: GitResult): void {
  if (known.has(key)) return;
  known.set(key, result);
  bytes += key.length + result.stdout.length;
  for (const [oldest, { stdout }] of known) {
    if (bytes <= MOST_BYTES) break;
    known.delete(oldest);
    bytes -= oldest.length + stdout.length;
  }
}
