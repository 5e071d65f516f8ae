/** Entries of a commit's tree, with what git knows of them. */
import { askOnce } from './object-cache.ts';
import { GitError } from './run-git.ts';

export interface GitEntry {
  /** `100644`, `100755`, `120000` (symlink), `160000` (submodule), `040000` (folder). */
  readonly mode: string;
  readonly type: 'blob' | 'tree' | 'commit';
  readonly sha: string;
  /** Bytes; 0 for what is no file. */
  readonly size: number;
  /** Relative to the tree that was listed. */
  readonly path: string;
}

const LINE = /^(\d{6}) (blob|tree|commit) ([0-9a-f]{40}) +(\d+|-)\t([\s\S]+)$/;

/** True for paths such as GitHub takes them: relative, without empty, `.` or `..` segments. */
export function isTreePath(path: string): boolean {
  return (
    !path.includes('\0') && path.split('/').every((part) => part !== '' && part !== '.' && part !== '..')
  );
}

function parse(listing: Buffer): readonly GitEntry[] {
  return listing
    .toString()
    .split('\0')
    .flatMap((line) => {
      const [, mode, type, sha, size, path] = LINE.exec(line) ?? [];
      if (mode === undefined || sha === undefined || path === undefined) return [];
      const kind = type === 'tree' || type === 'commit' ? type : 'blob';
      return [{ mode, type: kind, sha, size: size === '-' ? 0 : Number(size), path }];
    });
}

/** The entry at a path of a commit; null when there is none. */
export async function readEntry(gitDir: string, commit: string, path: string): Promise<GitEntry | null> {
  if (!isTreePath(path)) return null;
  const { code, stdout } = await askOnce(['ls-tree', '-z', '-l', '--full-tree', commit, '--', path], gitDir, [
    commit,
  ]);
  return code === 0 ? (parse(stdout)[0] ?? null) : null;
}

/**
 * The direct children of a folder (`''` is the root) in git's order, or everything below it; null when there is no such
 * folder.
 */
export async function readTree(
  gitDir: string,
  commit: string,
  path: string,
  isRecursive = false,
): Promise<readonly GitEntry[] | null> {
  if (path !== '' && !isTreePath(path)) return null;
  const { code, stdout } = await askOnce(
    ['ls-tree', '-z', '-l', ...(isRecursive ? ['-r', '-t'] : []), `${commit}:${path}`],
    gitDir,
    [commit],
  );
  return code === 0 ? parse(stdout) : null;
}

/** The bytes of a blob. @param sha as git printed it */
export async function readBlob(gitDir: string, sha: string): Promise<Buffer> {
  const { code, stdout, stderr } = await askOnce(['cat-file', 'blob', sha], gitDir, [sha]);
  if (code !== 0) throw new Error(`git cat-file: ${stderr.trim()}`);
  return stdout;
}

/** The SHA of the tree of a commit. */
export async function treeOf(gitDir: string, commit: string): Promise<string> {
  const { code, stdout, stderr } = await askOnce(['rev-parse', '--verify', `${commit}^{tree}`], gitDir, [
    commit,
  ]);
  if (code !== 0) throw new GitError(`git rev-parse exited with ${code}: ${stderr.trim()}`);
  return stdout.toString().trim();
}
