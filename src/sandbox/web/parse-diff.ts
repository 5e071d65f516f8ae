/**
 * Reads the output of `git diff` between two commits (git-scm.com/docs/diff-format, "Generating patch text").
 *
 * Lines of a hunk are counted, not recognised: a removed line that reads `-- a/file` cannot pass for a header.
 */
import { type Cursor, parsePath, pathsOfGitLine } from './diff-paths.ts';

type Change = 'added' | 'deleted' | 'modified' | 'renamed' | 'copied';

export interface FileDiff {
  readonly change: Change;
  /** Null for an added file. */
  readonly oldPath: string | null;
  /** Null for a deleted file. */
  readonly newPath: string | null;
  /** `[before, after]`, octal as git writes them, when the file's mode changed. */
  readonly modes: readonly [string, string] | null;
  readonly binary: boolean;
  readonly hunks: readonly Hunk[];
  readonly additions: number;
  readonly deletions: number;
}

export interface Hunk {
  /** What git shows after the second `@@`: the enclosing heading or function. */
  readonly section: string;
  readonly oldStart: number;
  readonly oldCount: number;
  readonly newStart: number;
  readonly newCount: number;
  readonly lines: readonly DiffLine[];
}

export interface DiffLine {
  readonly kind: 'context' | 'added' | 'removed';
  /** The line's number, from 1, before the change; null for an added line. */
  readonly oldNumber: number | null;
  /** The line's number, from 1, after the change; null for a removed line. */
  readonly newNumber: number | null;
  /** Without the marker and without the line feed; a carriage return stays. */
  readonly text: string;
  /** The file ends with this line and has no line feed there. */
  readonly noNewline: boolean;
}

const HUNK = /^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@ ?(.*)$/s;

/**
 * Parses a diff into its files, in git's order.
 *
 * @throws Error naming the line, when the text is not what `git diff` prints: that is a bug of the caller.
 */
export function parseDiff(text: string): readonly FileDiff[] {
  const lines = text.split('\n');
  if (lines.at(-1) === '') lines.pop();
  const cursor: Cursor = { lines, at: 0 };
  const files: FileDiff[] = [];
  while (cursor.at < lines.length) files.push(parseFile(cursor));
  return files;
}

function parseFile(cursor: Cursor): FileDiff {
  let [oldPath, newPath]: [string | null, string | null] = pathsOfGitLine(take(cursor)) ?? fail(cursor);
  let change: Change = 'modified';
  let oldMode: string | null = null;
  let newMode: string | null = null;
  let binary = false;
  const hunks: Hunk[] = [];
  for (let line = peek(cursor); line !== null && !line.startsWith('diff --git '); line = peek(cursor)) {
    if (line.startsWith('@@ ')) {
      hunks.push(parseHunk(cursor));
      continue;
    }
    cursor.at += 1;
    if (line.startsWith('new file mode ')) change = 'added';
    else if (line.startsWith('deleted file mode ')) change = 'deleted';
    else if (line.startsWith('old mode ')) oldMode = line.slice(9);
    else if (line.startsWith('new mode ')) newMode = line.slice(9);
    else if (line.startsWith('rename from ')) [change, oldPath] = ['renamed', parsePath(line.slice(12))];
    else if (line.startsWith('copy from ')) [change, oldPath] = ['copied', parsePath(line.slice(10))];
    else if (line.startsWith('rename to ')) newPath = parsePath(line.slice(10));
    else if (line.startsWith('copy to ')) newPath = parsePath(line.slice(8));
    else if (line.startsWith('Binary files ')) binary = true;
    else if (!/^(?:index |similarity index |dissimilarity index |--- |\+\+\+ )/.test(line)) fail(cursor);
  }
  if (oldPath === null || newPath === null) return fail(cursor);
  const all = hunks.flatMap((hunk) => hunk.lines);
  return {
    change,
    oldPath: change === 'added' ? null : oldPath,
    newPath: change === 'deleted' ? null : newPath,
    modes: oldMode === null || newMode === null ? null : [oldMode, newMode],
    binary,
    hunks,
    additions: all.filter((line) => line.kind === 'added').length,
    deletions: all.filter((line) => line.kind === 'removed').length,
  };
}

function parseHunk(cursor: Cursor): Hunk {
  const match = HUNK.exec(take(cursor)) ?? fail(cursor);
  const [oldStart, newStart] = [Number(match[1]), Number(match[3])];
  const [oldCount, newCount] = [Number(match[2] ?? 1), Number(match[4] ?? 1)];
  const [oldEnd, newEnd] = [oldStart + oldCount, newStart + newCount];
  let [oldNumber, newNumber] = [oldStart, newStart];
  const lines: DiffLine[] = [];
  while (oldNumber < oldEnd || newNumber < newEnd) {
    const line = take(cursor);
    const text = line.slice(1);
    const noNewline = peek(cursor)?.startsWith('\\ ') === true;
    if (noNewline) cursor.at += 1;
    const marker = line.charAt(0);
    // Some mail programs and git's diff.suppressBlankEmpty leave an empty context line without its blank.
    if (marker === ' ' || marker === '') {
      lines.push({ kind: 'context', oldNumber: oldNumber++, newNumber: newNumber++, text, noNewline });
    } else if (marker === '+') {
      lines.push({ kind: 'added', oldNumber: null, newNumber: newNumber++, text, noNewline });
    } else if (marker === '-') {
      lines.push({ kind: 'removed', oldNumber: oldNumber++, newNumber: null, text, noNewline });
    } else fail(cursor);
  }
  return { section: match[5] ?? '', oldStart, oldCount, newStart, newCount, lines };
}

function peek(cursor: Cursor): string | null {
  return cursor.lines[cursor.at] ?? null;
}

function take(cursor: Cursor): string {
  const line = peek(cursor) ?? fail(cursor);
  cursor.at += 1;
  return line;
}

function fail(cursor: Cursor): never {
  throw new Error(`This is not the output of git diff, near line ${cursor.at}.`);
}
