/** Finds where a ref ends and a path begins in `/tree/feature/x/docs/a.md`. */
import type { Repository } from '../model.ts';
import type { GitReader } from '../ports.ts';

export interface RefAndPath {
  /** As in the address: a branch, a tag or a SHA. */
  readonly ref: string;
  readonly sha: string;
  /** `''` for the root. */
  readonly path: string;
}

/**
 * The longest branch name that begins the segments wins, as branch names may hold slashes; otherwise the first
 * segment is a tag or a SHA. Null when nothing matches.
 */
export async function resolveRef(
  git: GitReader,
  repository: Repository,
  segments: readonly string[],
): Promise<RefAndPath | null> {
  const whole = segments.join('/');
  const branches = await git.branches(repository);
  const branch = branches
    .filter(({ name }) => whole === name || whole.startsWith(`${name}/`))
    .reduce<{ name: string; sha: string } | null>(
      (longest, found) => (longest === null || found.name.length > longest.name.length ? found : longest),
      null,
    );
  if (branch !== null)
    return { ref: branch.name, sha: branch.sha, path: whole.slice(branch.name.length + 1) };
  const [first = '', ...rest] = segments;
  const sha = isPlainRevision(first) ? await git.resolve(repository, first) : null;
  return sha === null ? null : { ref: first, sha, path: rest.join('/') };
}

/** Not an expression of git's (`main~3`, `main:file`, `@{-1}`) and not an option. */
export function isPlainRevision(revision: string): boolean {
  return /^[\p{L}\p{N}_][\p{L}\p{N}._+/-]*$/u.test(revision) && !revision.includes('..');
}
