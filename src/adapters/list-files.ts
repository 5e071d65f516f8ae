import { type Dirent, lstatSync, readdirSync, type Stats } from 'node:fs';
import type { RecordKind } from '../domain/record-kind.ts';
import { RECORD_ROOTS, recordKindOf } from '../domain/record-path.ts';

/** A file that is meant as a record. */
export interface ListedFile {
  readonly path: string;
  readonly kind: RecordKind;
  /** In bytes. */
  readonly size: number;
}

/** Something that keeps records from being found, or one from being read; it may be a folder of them. */
export interface Obstacle {
  readonly path: string;
  readonly sort: 'nameless' | 'link' | 'special' | 'folder' | 'unopened';
  /** What the system said, such as `EACCES`, of what could not be opened. */
  readonly code: string;
}

export interface Listing {
  readonly files: readonly ListedFile[];
  readonly obstacles: readonly Obstacle[];
}

/**
 * Told of every folder before its names are read, of every file, and of places for records where nothing stands: the
 * files cannot have changed as long as none of these has.
 */
export type Watcher = (path: string, stats: Stats | null) => void;

/** What stands below the places for records at `root`, none of it opened. Symbolic links are never followed. */
export function listFiles(root: string, watcher: Watcher | null = null): Listing {
  const files: ListedFile[] = [];
  const obstacles: Obstacle[] = [];
  const visit = (path: string, entry: Dirent | null): void => {
    // A path, decoded from bytes, that has lost some: no file can be found by it any more.
    if (path.includes('\ufffd')) {
      obstacles.push({ path, sort: 'nameless', code: '' });
      return;
    }
    const place = `${root}/${path}`;
    try {
      const isFolder = watcher === null && entry?.isDirectory() === true;
      const stats = isFolder ? null : (lstatSync(place, { throwIfNoEntry: false }) ?? null);
      if (!isFolder) watcher?.(path, stats);
      if (isFolder || stats?.isDirectory() === true) {
        if (recordKindOf(path) !== null) {
          obstacles.push({ path, sort: 'folder', code: '' });
          return;
        }
        for (const inner of readdirSync(place, { withFileTypes: true })) {
          visit(`${path}/${inner.name}`, inner);
        }
        return;
      }
      if (stats === null) return;
      const kind = recordKindOf(path);
      if (stats.isSymbolicLink()) obstacles.push({ path, sort: 'link', code: '' });
      else if (kind === null) return;
      else if (!stats.isFile()) obstacles.push({ path, sort: 'special', code: '' });
      else files.push({ path, kind, size: stats.size });
    } catch (error) {
      // Only what the system refuses is an obstacle; anything else is a bug.
      if (!(error instanceof Error && 'syscall' in error && 'code' in error)) throw error;
      obstacles.push({ path, sort: 'unopened', code: String(error.code) });
    }
  };
  for (const path of RECORD_ROOTS) visit(path, null);
  return { files, obstacles };
}

/** Whether anything stands at a path. False also for what no file can be called: somebody may have written it. */
export function isThere(root: string, path: string): boolean {
  if (path.split('/').includes('..')) return false;
  try {
    return lstatSync(`${root}/${path}`, { throwIfNoEntry: false }) !== undefined;
  } catch {
    return false;
  }
}
