/** Commits in the clone on this machine, as the person git is set up for. */
import { execFileSync } from 'node:child_process';

/** Whether a folder is inside the work tree of a clone; false, too, where git is missing. */
export function isInClone(root: string): boolean {
  return askGit(root, ['rev-parse', '--is-inside-work-tree']) === 'true';
}

/** The login that `git config github.user` names; null when it names none. */
export function configuredLogin(root: string): string | null {
  return askGit(root, ['config', 'github.user']) || null;
}

/**
 * Commits some files as they are on the disk and nothing else, whatever is staged besides.
 *
 * @param paths relative to `root`
 * @returns what git said against it, in one line; null when it is done
 */
export function commitPaths(root: string, paths: readonly string[], message: string): string | null {
  try {
    // A new file is known to `commit --only` once it is in the index.
    execFileSync('git', ['add', '--', ...paths], { cwd: root, stdio: 'pipe' });
    execFileSync('git', ['commit', '--quiet', '--only', '--file', '-', '--', ...paths], {
      cwd: root,
      input: message,
      stdio: 'pipe',
    });
    return null;
  } catch (error) {
    const { stderr, message: said } = error as Error & { readonly stderr?: Buffer };
    const lines = (stderr?.toString() ?? said).split('\n').map((line) => line.trim());
    return lines.find((line) => line !== '') ?? 'git failed without a word';
  }
}

function askGit(root: string, args: readonly string[]): string {
  try {
    return execFileSync('git', [...args], { cwd: root, stdio: ['ignore', 'pipe', 'ignore'] })
      .toString()
      .trim();
  } catch {
    return '';
  }
}
