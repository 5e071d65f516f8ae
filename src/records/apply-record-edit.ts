import { bodyStartOf } from '../domain/body-place.ts';
import type { RecordEdit } from '../domain/effect.ts';
import { recordKindOf } from '../domain/record-path.ts';
import { isSame } from './edit-data.ts';
import { setFrontMatter } from './edit-record.ts';
import { readRecord } from './read-record.ts';

/** The edited text; or why the file is left alone, as a phrase. */
export type EditedRecord = { readonly text: string; readonly dropped: null } | { readonly dropped: string };

/**
 * Carries out an edit on a record as it is now, which may be another than the edit was made for: what somebody has
 * changed in between is not overwritten, and the edit is left out as a whole.
 *
 * @param text the file; null when there is none
 */
export function applyRecordEdit(edit: RecordEdit, text: string | null): EditedRecord {
  const { path, id, set, body, seen } = edit;
  if (text === null) return { dropped: `is no longer ${id}` };
  const record = readRecord(path, recordKindOf(path) ?? 'action-item', new TextEncoder().encode(text));
  if (record.data['id'] !== id) return { dropped: `is no longer ${id}` };
  if (seen !== undefined) {
    const isFree = (key: string) =>
      isSame(record.data[key] ?? null, seen.data[key] ?? null) ||
      isSame(record.data[key] ?? null, set[key] ?? null);
    // What was not seen then, such as the number of its issue, is set in any case.
    const changed = Object.keys(set).find((key) => key !== 'issue' && !isFree(key));
    if (changed !== undefined) return { dropped: `has another ${changed} by now` };
    if (body !== undefined && record.body !== seen.body && record.body !== body)
      return { dropped: 'has another text by now' };
  }
  const edited = setFrontMatter(text, set);
  if (edited === null) return { dropped: 'cannot be edited' };
  if (body === undefined) return { text: edited, dropped: null };
  const head = edited.slice(0, bodyStartOf({ text: edited, body: record.body }));
  return { text: head + body, dropped: null };
}
