import { bodyStartOf } from '../domain/body-place.ts';
import type { RecordEdit } from '../domain/effect.ts';
import type { TimelineEntry } from '../domain/lifecycle.ts';
import { recordKindOf } from '../domain/record-path.ts';
import { isSame } from './edit-data.ts';
import { setFrontMatter } from './edit-record.ts';
import { appendEntry, newTimeline } from './edit-timeline.ts';
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
  if (edit.append !== undefined) return appendEntries(edit, edit.append, text);
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

/** A timeline that is not there yet begins with the entries. */
function appendEntries(
  { path, id }: RecordEdit,
  entries: readonly TimelineEntry[],
  text: string | null,
): EditedRecord {
  if (text === null) {
    const { text: begun } = newTimeline({ schema: 1, incident: id }, entries);
    return begun === null ? { dropped: 'cannot be begun' } : { text: begun, dropped: null };
  }
  const { data } = readRecord(path, 'timeline', new TextEncoder().encode(text));
  if (data['incident'] !== id) return { dropped: `is no longer that of ${id}` };
  const known = Array.isArray(data['entries']) ? data['entries'] : [];
  const keys = new Set(known.map((entry: TimelineEntry | null) => entry?.key));
  let edited = text;
  for (const entry of entries.filter(({ key }) => key === undefined || !keys.has(key))) {
    const result = appendEntry(edited, entry);
    if (result.text === null) return { dropped: 'cannot be continued' };
    edited = result.text;
  }
  return { text: edited, dropped: null };
}
