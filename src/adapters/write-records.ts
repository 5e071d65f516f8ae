/** Writing records to a folder: each step is done wholly or not at all, and what must not be overwritten never is. */
import {
  chmodSync,
  cpSync,
  linkSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { whileLocked } from './file-lock.ts';

/** Paths are relative to the root and separated by `/`. */
export interface RecordFolder {
  hasPath(path: string): boolean;
  /** Null when there is no such file. */
  readText(path: string): string | null;
  /** Makes a file, or puts the text in its place; somebody who reads meanwhile sees the one or the other. */
  writeText(path: string, text: string): void;
  /**
   * Makes files that are not there yet: a folder that is new appears with all of them at once.
   *
   * @throws AlreadyThereError when something stands in the place of one of them; nothing is then written
   */
  createFiles(files: readonly NewFile[]): void;
  /**
   * Puts texts in the places of others. All of them are on the disk before the first takes its place.
   *
   * @throws ChangedMeanwhileError when one of the files is not what it was; nothing is then written
   */
  replaceFiles(files: readonly ReplacedFile[]): void;
  copyFolder(from: string, to: string): void;
  rename(from: string, to: string): void;
  remove(path: string): void;
}

export interface NewFile {
  readonly path: string;
  readonly text: string;
}

export interface ReplacedFile extends NewFile {
  /** What must stand there; null when nothing may. */
  readonly before: string | null;
}

export class ChangedMeanwhileError extends Error {
  override readonly name = 'ChangedMeanwhileError';

  constructor(path: string) {
    super(`${path} was changed meanwhile; nothing was written. Do it again.`);
  }
}

export class AlreadyThereError extends Error {
  override readonly name = 'AlreadyThereError';
  readonly path: string;

  constructor(path: string) {
    super(`${path} is there already`);
    this.path = path;
  }
}

export function openRecordFolder(root: string): RecordFolder {
  const at = (path: string) => join(root, path);
  const hasPath = (path: string) => lstatSync(at(path), { throwIfNoEntry: false }) !== undefined;
  const readText = (path: string) => {
    try {
      return readFileSync(at(path), 'utf8');
    } catch (error) {
      if (codeOf(error) === 'ENOENT') return null;
      throw error;
    }
  };
  return {
    hasPath,
    readText,
    replaceFiles(files) {
      const [first] = files;
      if (first === undefined) return;
      for (const { path } of files) makeFolderOf(root, path);
      const replaced = whileLocked(`${at(first.path)}.lock`, () => replaceAll(files, at, readText));
      if (replaced === null) throw new ChangedMeanwhileError(first.path);
    },
    writeText(path, text) {
      makeFolderOf(root, path);
      // Beside its place, so that the rename stays on one file system; no record is called so.
      const temporary = `${at(path)}.${process.pid}.tmp`;
      const mode = lstatSync(at(path), { throwIfNoEntry: false })?.mode;
      try {
        writeFileSync(temporary, text, { flag: 'wx' });
        if (mode !== undefined) chmodSync(temporary, mode);
        renameSync(temporary, at(path));
      } catch (error) {
        rmSync(temporary, { force: true });
        throw error;
      }
    },
    createFiles(files) {
      const taken = files.find(({ path }) => hasPath(path));
      if (taken !== undefined) throw new AlreadyThereError(taken.path);
      const folder = sharedFolder(files);
      const temporary = mkdtempSync(at('.incident-new-'));
      try {
        if (folder !== null && !hasPath(folder)) createFolder(root, folder, files, temporary);
        else
          for (const [index, file] of files.entries()) createFile(root, file, join(temporary, String(index)));
      } finally {
        rmSync(temporary, { recursive: true, force: true });
      }
    },
    copyFolder(from, to) {
      makeFolderOf(root, to);
      cpSync(at(from), at(to), { recursive: true, verbatimSymlinks: true, preserveTimestamps: true });
    },
    rename(from, to) {
      makeFolderOf(root, to);
      renameSync(at(from), at(to));
    },
    remove(path) {
      rmSync(at(path), { recursive: true, force: true });
    },
  };
}

/** @throws ChangedMeanwhileError before anything is replaced */
function replaceAll(
  files: readonly ReplacedFile[],
  at: (path: string) => string,
  readText: (path: string) => string | null,
): void {
  const temporary = files.map(({ path }) => `${at(path)}.${process.pid}.tmp`);
  try {
    for (const [index, { path, text }] of files.entries()) {
      const mode = lstatSync(at(path), { throwIfNoEntry: false })?.mode;
      writeFileSync(temporary[index] ?? '', text, { flag: 'wx', ...(mode === undefined ? {} : { mode }) });
    }
    const changed = files.find(({ path, before }) => readText(path) !== before);
    if (changed !== undefined) throw new ChangedMeanwhileError(changed.path);
    for (const [index, { path }] of files.entries()) renameSync(temporary[index] ?? '', at(path));
  } finally {
    for (const path of temporary) rmSync(path, { force: true });
  }
}

/** The folder that all of the files stand in directly; null when there is none. */
function sharedFolder(files: readonly NewFile[]): string | null {
  const folders = new Set(files.map(({ path }) => dirname(path)));
  const [folder] = folders;
  return folder !== undefined && folders.size === 1 ? folder : null;
}

function createFolder(root: string, folder: string, files: readonly NewFile[], temporary: string): void {
  makeFolderOf(root, folder);
  const made = join(temporary, 'folder');
  mkdirSync(made);
  for (const { path, text } of files) writeFileSync(join(made, path.slice(folder.length + 1)), text);
  try {
    renameSync(made, join(root, folder));
  } catch (error) {
    // Somebody else made it since; a folder that is not empty is never replaced.
    if (codeOf(error) === 'ENOTEMPTY' || codeOf(error) === 'EEXIST') throw new AlreadyThereError(folder);
    throw error;
  }
}

/** A second name for a whole file: unlike a rename it fails when the place is taken. */
function createFile(root: string, { path, text }: NewFile, temporary: string): void {
  makeFolderOf(root, path);
  writeFileSync(temporary, text);
  try {
    linkSync(temporary, join(root, path));
  } catch (error) {
    if (codeOf(error) === 'EEXIST') throw new AlreadyThereError(path);
    // A file system without links: the text is not written in one step, but nothing is overwritten either.
    if (codeOf(error) !== 'EPERM' && codeOf(error) !== 'ENOTSUP' && codeOf(error) !== 'EXDEV') throw error;
    writeFileSync(join(root, path), text, { flag: 'wx' });
  }
}

/** Makes the folders above a path. A symbolic link among them may lead out of the repository, so none is followed. */
function makeFolderOf(root: string, path: string): void {
  let at = '';
  for (const part of dirname(path).split('/')) {
    at = at === '' ? part : `${at}/${part}`;
    const stat = lstatSync(join(root, at), { throwIfNoEntry: false });
    if (stat === undefined) mkdirSync(join(root, at));
    else if (!stat.isDirectory()) throw new Error(`${at} is no folder: nothing is written through it`);
  }
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}
