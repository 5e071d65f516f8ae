import { execFileSync } from 'node:child_process';
import type { BaseTree } from '../app/ports.ts';
import { compareText } from '../domain/finding.ts';
import type { RecordFile } from '../domain/record.ts';
import { folderCalledAsRecord, RECORD_ROOTS, recordKindOf } from '../domain/record-path.ts';
import {
  folderInPlace,
  hasLostName,
  MAX_RECORD_BYTES,
  nameless,
  readRecord,
  symbolicLink,
  tooLarge,
  unreadable,
} from '../records/read-record.ts';

interface Entry {
  readonly mode: string;
  readonly oid: string;
  readonly size: number;
  readonly path: string;
}

/** The records of a commit, read from the repository at `root` without checking it out. */
export function openGitTree(root: string, oid: string): BaseTree {
  let paths: ReadonlySet<string> | null = null;
  return {
    readRecords: () => readEntries(root, listEntries(root, oid)),
    readChange() {
      const paths = new Set(listChangedPaths(root, oid));
      const entries = paths.size === 0 ? [] : listEntries(root, oid);
      const before = readEntries(
        root,
        entries.filter((entry) => paths.has(entry.path)),
      );
      return { paths, before };
    },
    hasPath(path) {
      paths ??= listPaths(root, oid);
      return paths.has(path);
    },
  };
}

/** The records below the record roots that differ between a commit and the work tree, untracked ones included. */
export function listChangedPaths(root: string, oid: string): readonly string[] {
  const changed = git(root, ['diff', '--name-only', '--no-renames', '-z', oid, '--', ...RECORD_ROOTS]);
  const untracked = git(root, ['ls-files', '--others', '--exclude-standard', '-z', '--', ...RECORD_ROOTS]);
  return `${changed}${untracked}`.split('\0').filter((path) => path !== '');
}

/** Every file of a commit, and every folder one stands in. */
function listPaths(root: string, oid: string): ReadonlySet<string> {
  const listed = git(root, [
    'ls-tree',
    '-r',
    '-t',
    '-z',
    '--name-only',
    '--full-tree',
    '--end-of-options',
    oid,
  ]);
  return new Set(listed.toString().split('\0'));
}

function readEntries(root: string, entries: readonly Entry[]): readonly RecordFile[] {
  const readable = entries.filter((entry) => isRecord(entry) && entry.size <= MAX_RECORD_BYTES);
  const blobs = readBlobs(root, readable);
  const records = entries.flatMap((entry) => toRecord(entry, blobs));
  // Several files may stand below one folder without a name.
  const byPath = new Map(records.map((record) => [record.path, record]));
  return [...byPath.values()].sort((a, b) => compareText(a.path, b.path));
}

/**
 * The commit a change is judged against: the first parent of the merge GitHub made, for a try or in a merge queue; null
 * for other commits.
 *
 * @param groupBase what a merge queue has built upon: a queue that squashes makes no merge
 */
export function findMergeBase(root: string, groupBase: string | null): string | null {
  if (resolveCommit(root, 'HEAD^2') !== null) return resolveCommit(root, 'HEAD^1');
  return groupBase === null ? null : resolveCommit(root, groupBase);
}

/** Whether a folder is the top of a work tree, where paths of records begin. False without git. */
export function isTopLevel(root: string): boolean {
  try {
    return git(root, ['rev-parse', '--show-prefix']).toString().trim() === '';
  } catch {
    return false;
  }
}

/** Whether records of the work tree differ from its commit. True without git: nothing says they do not. */
export function hasUncommittedRecords(root: string): boolean {
  try {
    return git(root, ['status', '--porcelain', '--', ...RECORD_ROOTS]).toString() !== '';
  } catch {
    return true;
  }
}

/** The commit a revision stands for; null when there is none here. */
export function resolveCommit(root: string, revision: string): string | null {
  try {
    return git(root, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`])
      .toString()
      .trim();
  } catch {
    return null;
  }
}

function toRecord(entry: Entry, blobs: ReadonlyMap<string, Buffer>): readonly RecordFile[] {
  const above = folderCalledAsRecord(entry.path);
  if (above !== null) return [unreadable(above, recordKindOf(above) ?? 'incident', folderInPlace())];
  const kind = recordKindOf(entry.path);
  if (hasLostName(entry.path)) return [unreadable(entry.path, kind ?? 'incident', nameless())];
  if (entry.mode === '120000') return [unreadable(entry.path, kind ?? 'incident', symbolicLink())];
  if (kind === null || !isRecord(entry)) return [];
  const bytes = blobs.get(entry.oid);
  return [
    bytes === undefined
      ? unreadable(entry.path, kind, tooLarge(entry.size))
      : readRecord(entry.path, kind, bytes),
  ];
}

function isRecord(entry: Entry): boolean {
  return (
    entry.mode.startsWith('100') &&
    !hasLostName(entry.path) &&
    recordKindOf(entry.path) !== null &&
    folderCalledAsRecord(entry.path) === null
  );
}

/** As the working tree tells it: the path as far as the folder or file whose name is lost. */
function cutLostName(path: string): string {
  return /^[^\ufffd]*\ufffd[^/]*/.exec(path)?.[0] ?? path;
}

function listEntries(root: string, oid: string): readonly Entry[] {
  const list = git(root, [
    'ls-tree',
    '-r',
    '-l',
    '-z',
    '--full-tree',
    '--end-of-options',
    oid,
    '--',
    ...RECORD_ROOTS,
  ]);
  return list
    .toString()
    .split('\0')
    .filter((line) => line !== '')
    .map((line) => {
      const tab = line.indexOf('\t');
      const [mode = '', type = '', blob = '', size = '0'] = line.slice(0, tab).split(/ +/);
      const path = cutLostName(line.slice(tab + 1));
      if (type === 'blob' && !/^\d+$/.test(size)) {
        throw new Error(`git has no content for ${path} at ${oid}: fetch the commit with its files`);
      }
      return { mode, oid: blob, size: Number(size), path };
    });
}

function readBlobs(root: string, entries: readonly Entry[]): ReadonlyMap<string, Buffer> {
  const blobs = new Map<string, Buffer>();
  if (entries.length === 0) return blobs;
  const oids = [...new Set(entries.map((entry) => entry.oid))];
  const output = git(root, ['cat-file', '--batch', '--buffer'], `${oids.join('\n')}\n`);
  let at = 0;
  for (const oid of oids) {
    const lineEnd = output.indexOf(10, at);
    const size = Number(output.subarray(at, lineEnd).toString().split(' ')[2]);
    blobs.set(oid, output.subarray(lineEnd + 1, lineEnd + 1 + size));
    at = lineEnd + 1 + size + 1;
  }
  return blobs;
}

function git(root: string, args: readonly string[], input?: string): Buffer {
  return execFileSync('git', ['-c', 'core.quotePath=false', ...args], {
    cwd: root,
    maxBuffer: 2 ** 30,
    stdio: ['pipe', 'pipe', 'ignore'],
    env: { ...process.env, GIT_TERMINAL_PROMPT: '0', GIT_OPTIONAL_LOCKS: '0' },
    ...(input === undefined ? {} : { input }),
  });
}
