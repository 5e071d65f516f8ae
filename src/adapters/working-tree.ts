import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RecordTree } from '../app/ports.ts';
import { compareText } from '../domain/finding.ts';
import type { ReadProblem, RecordFile } from '../domain/record.ts';
import { RECORD_ROOTS, recordKindOf } from '../domain/record-path.ts';
import {
  hasLostName,
  MAX_RECORD_BYTES,
  nameless,
  neitherFileNorFolder,
  readRecord,
  symbolicLink,
  tooLarge,
  unopened,
  unreadable,
} from '../records/read-record.ts';

/** The records below a directory, as they are on disk now. Symbolic links are reported, never followed. */
export function openWorkingTree(root: string): RecordTree {
  return {
    readRecords() {
      const records: RecordFile[] = [];
      for (const path of RECORD_ROOTS) visit(root, path, records);
      return records.sort((a, b) => compareText(a.path, b.path));
    },
    hasPath: (path) => isThere(root, path),
  };
}

/** False also for what no file can be called: the path comes from a link somebody wrote. */
function isThere(root: string, path: string): boolean {
  if (path.split('/').includes('..')) return false;
  try {
    return lstatSync(join(root, path), { throwIfNoEntry: false }) !== undefined;
  } catch {
    return false;
  }
}

function visit(root: string, path: string, records: RecordFile[]): void {
  const kind = recordKindOf(path);
  // What cannot be opened may stand for a folder of records, so it is told whatever it is called.
  const refuse = (problem: ReadProblem) => {
    records.push(unreadable(path, kind ?? 'incident', problem));
  };
  if (hasLostName(path)) {
    refuse(nameless());
    return;
  }
  try {
    const stat = lstatSync(join(root, path), { throwIfNoEntry: false });
    if (stat === undefined) return;
    if (stat.isDirectory()) {
      for (const name of readdirSync(join(root, path))) visit(root, `${path}/${name}`, records);
    } else if (stat.isSymbolicLink()) refuse(symbolicLink());
    else if (kind === null) return;
    else if (!stat.isFile()) refuse(neitherFileNorFolder());
    else if (stat.size > MAX_RECORD_BYTES) refuse(tooLarge(stat.size));
    else records.push(readRecord(path, kind, readFileSync(join(root, path))));
  } catch (error) {
    // Only what the system refuses is a finding; anything else is a bug.
    if (!(error instanceof Error && 'syscall' in error && 'code' in error)) throw error;
    refuse(unopened(String(error.code)));
  }
}
