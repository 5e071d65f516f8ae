/** Where an import puts its records: each unit of files appears wholly or not at all, also when the run is killed. */
import { lstatSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

interface NewFile {
  /** Relative to the root, separated by `/`. */
  readonly path: string;
  readonly text: string;
}

interface ImportTarget {
  /**
   * Adds files that share a folder: a folder of their own, or a single file.
   *
   * @throws Error when something is there already, or when the way there leads out of the repository
   */
  add(files: readonly NewFile[]): void;
  /** Takes away what was only needed meanwhile. */
  close(): void;
}

/**
 * Files are made ready here, on the same file system as their place; git does not see it, no record is read from it,
 * and the next import takes away what a killed one left.
 */
const STAGING = '.incident-import';

export function openImportTarget(root: string): ImportTarget {
  const staging = join(root, STAGING);
  const known = new Set<string>();
  const close = () => rmSync(staging, { recursive: true, force: true });
  close();
  mkdirSync(staging);
  writeFileSync(join(staging, '.gitignore'), '*\n');
  let count = 0;
  return {
    add(files) {
      const [first] = files;
      if (first === undefined) return;
      const isFolder = files.length > 1;
      const place = isFolder ? dirname(first.path) : first.path;
      makeFolders(root, dirname(place), known);
      if (isThere(root, place)) throw new Error(`${place} is there already: import again`);
      count += 1;
      const ready = join(staging, String(count));
      if (isFolder) mkdirSync(ready);
      for (const { path, text } of files) writeFileSync(isFolder ? join(ready, basename(path)) : ready, text);
      renameSync(ready, join(root, place));
    },
    close,
  };
}

/** A symbolic link on the way may lead out of the repository, so none is followed. */
function makeFolders(root: string, folder: string, known: Set<string>): void {
  if (folder === '.' || known.has(folder)) return;
  makeFolders(root, dirname(folder), known);
  const stat = lstatSync(join(root, folder), { throwIfNoEntry: false });
  if (stat === undefined) mkdirSync(join(root, folder));
  else if (!stat.isDirectory()) throw new Error(`${folder} is no folder: nothing is written through it`);
  known.add(folder);
}

function isThere(root: string, path: string): boolean {
  return lstatSync(join(root, path), { throwIfNoEntry: false }) !== undefined;
}
