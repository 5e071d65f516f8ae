import type { RecordEdit } from '../domain/effect.ts';
import type { RecordFile } from '../domain/record.ts';
import { recordKindOf } from '../domain/record-path.ts';
import { applyRecordEdit } from '../records/apply-record-edit.ts';
import { readRecord } from '../records/read-record.ts';

/** The records as a commit of these edits leaves them; one that cannot be made is left out. */
export function editRecords(
  records: readonly RecordFile[],
  edits: readonly RecordEdit[],
): readonly RecordFile[] {
  const byPath = new Map(records.map((record) => [record.path, record]));
  for (const edit of edits) {
    const own = byPath.get(edit.path);
    const edited = applyRecordEdit(edit, own?.text ?? null);
    if (edited.dropped !== null) continue;
    const kind = own?.kind ?? recordKindOf(edit.path) ?? 'incident';
    byPath.set(edit.path, readRecord(edit.path, kind, new TextEncoder().encode(edited.text)));
  }
  return [...byPath.values()];
}
