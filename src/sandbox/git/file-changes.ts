/** What lies between two commits, file by file. */
import { git } from './run-git.ts';

export interface FileChange {
  readonly path: string;
  /** Of a renamed file. */
  readonly previousPath: string | null;
  readonly status: 'added' | 'removed' | 'modified' | 'renamed' | 'changed';
  /** Of the blob: the new one, or the old one of a removed file. */
  readonly sha: string;
  readonly additions: number;
  readonly deletions: number;
  /** From the first `@@`; null for binary files, and where only the mode or the name changed. */
  readonly patch: string | null;
}

const STATUSES = { A: 'added', D: 'removed', M: 'modified', R: 'renamed', T: 'changed' } as const;

interface RawChange {
  readonly letter: keyof typeof STATUSES;
  readonly sha: string;
  readonly path: string;
  readonly previousPath: string | null;
}

/** Records of `git diff --raw -z`: `:mode mode sha sha status\0path\0` and a second path after a rename. */
function parseRaw(output: string): readonly RawChange[] {
  const fields = output.split('\0');
  const changes: RawChange[] = [];
  for (let at = 0; at + 1 < fields.length; ) {
    const [, , before = '', after = '', status = 'M'] = fields[at]?.split(' ') ?? [];
    const letter =
      status[0] !== undefined && status[0] in STATUSES ? (status[0] as keyof typeof STATUSES) : 'M';
    const isRename = letter === 'R';
    const first = fields[at + 1] ?? '';
    changes.push({
      letter,
      sha: letter === 'D' ? before : after,
      path: isRename ? (fields[at + 2] ?? '') : first,
      previousPath: isRename ? first : null,
    });
    at += isRename ? 3 : 2;
  }
  return changes;
}

/** The part of the diff that GitHub shows as `patch`, one for each file, in git's order. */
function parsePatches(diff: string): readonly (string | null)[] {
  // Lines of contents begin with a blank, `+`, `-` or `\`: this one is always the head of a file.
  return diff
    .split(/^diff --git .*$/m)
    .slice(1)
    .map((part) => {
      const start = /^@@ /m.exec(part)?.index;
      return start === undefined ? null : part.slice(start).replace(/\n$/, '');
    });
}

function count(patch: string | null, sign: '+' | '-'): number {
  return patch === null ? 0 : patch.split('\n').filter((line) => line.startsWith(sign)).length;
}

export async function fileChanges(gitDir: string, from: string, to: string): Promise<readonly FileChange[]> {
  const options = ['-M', '--no-color', '--no-ext-diff', '--no-textconv', '--no-abbrev'];
  const [raw, diff] = await Promise.all([
    git(['diff', ...options, '--raw', '-z', from, to], { gitDir }),
    git(['diff', ...options, from, to], { gitDir }),
  ]);
  const patches = parsePatches(diff);
  return parseRaw(raw).map(({ letter, sha, path, previousPath }, at) => {
    const patch = patches[at] ?? null;
    const status = STATUSES[letter];
    return {
      path,
      previousPath,
      status,
      sha,
      additions: count(patch, '+'),
      deletions: count(patch, '-'),
      patch,
    };
  });
}
