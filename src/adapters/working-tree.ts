import { closeSync, openSync, readSync } from 'node:fs';
import type { RecordTree } from '../app/ports.ts';
import { compareText } from '../domain/finding.ts';
import type { ReadProblem, RecordFile } from '../domain/record.ts';
import { recordKindOf } from '../domain/record-path.ts';
import {
  folderInPlace,
  MAX_RECORD_BYTES,
  nameless,
  neitherFileNorFolder,
  readRecord,
  symbolicLink,
  tooLarge,
  unopened,
  unreadable,
} from '../records/read-record.ts';
import { isThere, type ListedFile, type Listing, listFiles, type Obstacle } from './list-files.ts';

/** The records below a directory, as they are on disk now. Symbolic links are reported, never followed. */
export function openWorkingTree(root: string): RecordTree {
  return openListedTree(root, () => listFiles(root));
}

/** The same when what stands there has been listed. */
export function openListedTree(root: string, list: () => Listing): RecordTree {
  return {
    readRecords() {
      const { files, obstacles } = list();
      const buffer = new Uint8Array(MAX_RECORD_BYTES + 1);
      return [
        ...files.map((file) => readListed(root, file, buffer)),
        ...obstacles.map((obstacle) => toRecord(obstacle.path, problemOf(obstacle))),
      ].sort((a, b) => compareText(a.path, b.path));
    },
    hasPath: (path) => isThere(root, path),
  };
}

/** @param buffer for the bytes, longer than any record: one for all, since making them takes longer than reading */
function readListed(root: string, { path, kind, size }: ListedFile, buffer: Uint8Array): RecordFile {
  if (size > MAX_RECORD_BYTES) return toRecord(path, tooLarge(size));
  try {
    return readRecord(path, kind, readBytes(`${root}/${path}`, size, buffer));
  } catch (error) {
    if (!isRefusal(error)) throw error;
    return toRecord(path, unopened(error.code));
  }
}

function readBytes(place: string, size: number, buffer: Uint8Array): Uint8Array {
  const file = openSync(place, 'r');
  try {
    let length = readSync(file, buffer, 0, buffer.length, null);
    // One call reads all of it, unless somebody writes to it at this moment.
    for (let more = length === size ? 0 : 1; more > 0 && length < buffer.length; length += more) {
      more = readSync(file, buffer, length, buffer.length - length, null);
    }
    return buffer.subarray(0, length);
  } finally {
    closeSync(file);
  }
}

/** Only what the system refuses is a finding; anything else is a bug. */
function isRefusal(error: unknown): error is Error & { readonly code: string } {
  return error instanceof Error && 'syscall' in error && 'code' in error && typeof error.code === 'string';
}

function problemOf({ sort, code }: Obstacle): ReadProblem {
  switch (sort) {
    case 'nameless':
      return nameless();
    case 'link':
      return symbolicLink();
    case 'special':
      return neitherFileNorFolder();
    case 'folder':
      return folderInPlace();
    case 'unopened':
      return unopened(code);
  }
}

/** What cannot be opened may stand for a folder of records, so it is told whatever it is called. */
function toRecord(path: string, problem: ReadProblem): RecordFile {
  return unreadable(path, recordKindOf(path) ?? 'incident', problem);
}
