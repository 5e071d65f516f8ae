/** What a line of a status page's history says that a record has no place for, and nothing that is carried says. */
import type { ImportedUpdate, ImportNote } from '../domain/imported-incident.ts';
import { parseInstant } from '../domain/instant.ts';
import { quote } from '../domain/quote.ts';
import { isAbsent, isRow, nameOfKey, type Row } from './json-row.ts';

/** What is carried, or follows from what is. */
const KEYS = new Set([
  'id',
  'title',
  'url',
  'impact',
  'updates',
  'components',
  'impact_window',
  'downtime_start',
  'downtime_end',
  'started_at',
  'resolved_at',
  'published_at',
  'updated_at',
  'status_sequence',
  'duration_minutes',
  'entry_id',
]);
const WINDOW_KEYS = new Set(['start_at', 'end_at', 'source', 'context']);
const UPDATE_KEYS = new Set(['at', 'status', 'message']);

const NO_PLACE = 'records have no place for it: not carried';
const MINUTE = 60_000;

/** @param updates of the row, in order of time */
export function findLosses(row: Row, updates: readonly ImportedUpdate[]): readonly ImportNote[] {
  return [
    ...unknownKeys(row, KEYS, ''),
    ...unknownKeys(row['impact_window'], WINDOW_KEYS, 'impact_window.'),
    ...listUnknownOfUpdates(row),
    ...findOtherTimes(row, updates),
    ...findOtherWords(row),
  ];
}

function unknownKeys(row: unknown, known: ReadonlySet<string>, prefix: string): readonly ImportNote[] {
  if (!isRow(row)) return [];
  const lost = Object.keys(row).filter((key) => !known.has(key));
  if (lost.length === 0) return [];
  return [{ field: lost.map((key) => prefix + nameOfKey(key)).join(', '), why: NO_PLACE }];
}

function listUnknownOfUpdates(row: Row): readonly ImportNote[] {
  const updates = Array.isArray(row['updates']) ? row['updates'] : [];
  return updates.flatMap((update, index) => unknownKeys(update, UPDATE_KEYS, `updates[${index}].`));
}

/** Times of the whole that are not those of its first and last update. */
function findOtherTimes(row: Row, updates: readonly ImportedUpdate[]): readonly ImportNote[] {
  const first = { name: "the first update's", at: updates.at(0)?.at ?? '' };
  const last = { name: "the last update's", at: updates.at(-1)?.at ?? '' };
  return (
    [
      ['started_at', first],
      ['resolved_at', last],
      ['published_at', last],
      ['updated_at', last],
    ] as const
  ).flatMap(([key, { name, at }]) => {
    const value = row[key];
    if (isAbsent(row, key) || isSameMinute(value, at)) return [];
    return [{ field: key, why: `${quote(value)} is not ${name} time ${at}: not carried` }];
  });
}

/** Status pages show minutes; a record that was published 24 seconds later was published then. */
function isSameMinute(value: unknown, at: string): boolean {
  if (typeof value !== 'string') return false;
  const [time, other] = [parseInstant(value), parseInstant(at)];
  return time !== null && other !== null && Math.floor(time / MINUTE) === Math.floor(other / MINUTE);
}

/** What repeats other fields, when it does not. */
function findOtherWords(row: Row): readonly ImportNote[] {
  const notes: ImportNote[] = [];
  const entry = row['entry_id'];
  if (!isAbsent(row, 'entry_id') && !(typeof entry === 'string' && entry.endsWith(String(row['id'])))) {
    notes.push({ field: 'entry_id', why: `${quote(entry)} does not end in the id: not carried` });
  }
  const sequence = row['status_sequence'];
  const statuses = Array.isArray(row['updates']) ? row['updates'].map(statusOf) : [];
  if (!isAbsent(row, 'status_sequence') && JSON.stringify(sequence) !== JSON.stringify(statuses)) {
    notes.push({ field: 'status_sequence', why: 'differs from the statuses of the updates: not carried' });
  }
  return notes;
}

function statusOf(update: unknown): unknown {
  return isRow(update) ? update['status'] : undefined;
}
