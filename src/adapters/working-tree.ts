import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RecordTree } from '../app/ports.ts';
import { compareText } from '../domain/finding.ts';
import type { RecordFile } from '../domain/record.ts';
import { INCIDENTS_FOLDER, recordKindOf } from '../domain/record-path.ts';
import { MAX_RECORD_BYTES, readRecord, symbolicLink, tooLarge, unreadable } from '../records/read-record.ts';

/** The records below a directory, as they are on disk now. Symbolic links are reported, never followed. */
export function openWorkingTree(root: string): RecordTree {
  return {
    readRecords(only) {
      const records: RecordFile[] = [];
      visit(root, INCIDENTS_FOLDER, records, only);
      return records.sort((a, b) => compareText(a.path, b.path));
    },
  };
}

function visit(
  root: string,
  path: string,
  records: RecordFile[],
  only: ReadonlySet<string> | undefined,
): void {
  const stat = lstatSync(join(root, path), { throwIfNoEntry: false });
  if (stat === undefined) return;
  if (stat.isDirectory()) {
    for (const name of readdirSync(join(root, path))) visit(root, `${path}/${name}`, records, only);
    return;
  }
  if (only !== undefined && !only.has(path)) return;
  const kind = recordKindOf(path);
  // A link may stand for a folder of records, so it is told whatever it is called.
  if (stat.isSymbolicLink()) records.push(unreadable(path, kind ?? 'incident', symbolicLink()));
  else if (kind !== null && stat.isFile()) {
    records.push(
      stat.size > MAX_RECORD_BYTES
        ? unreadable(path, kind, tooLarge(stat.size))
        : readRecord(path, kind, readFileSync(join(root, path))),
    );
  }
}
