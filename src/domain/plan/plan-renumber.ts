/**
 * Another id for an incident: what moves and which texts change. Two branches that claim one id meet as a conflict in
 * git; this repairs the loser, in whose tree the id means one incident only.
 */
import { quote } from '../quote.ts';
import type { RecordFile } from '../record.ts';
import { folderOf, incidentIdOf } from '../record-path.ts';
import { referencesOf } from '../record-references.ts';
import { replaceId, type Stretch } from '../replace-id.ts';
import { escapeKey } from '../values-at.ts';

/** A record with the new id in it. */
export interface RewrittenRecord {
  /** Where it stands before; those of the folder move with it. */
  readonly path: string;
  readonly before: string;
  readonly text: string;
  /** How often the id stood in it. */
  readonly count: number;
}

export interface RenumberPlan {
  readonly from: string;
  readonly to: string;
  /** Records of the incident's own folder; the folder itself moves with all that is in it. */
  readonly own: readonly RewrittenRecord[];
  /** Records elsewhere that refer to it. */
  readonly others: readonly RewrittenRecord[];
}

/** Why it cannot be done, as one sentence. */
export interface RenumberRefusal {
  readonly refusal: string;
}

/**
 * The change that gives an incident another id.
 *
 * @param hasMoved whether a run that was cut off has already put the folder under its new name; what is left of the
 *   old one then only goes away
 */
export function planRenumber(
  records: readonly RecordFile[],
  from: string,
  to: string,
  hasMoved: boolean,
): RenumberPlan | RenumberRefusal {
  const old = `${folderOf(from)}/`;
  const isOwn = (record: RecordFile) => record.path.startsWith(old);
  const unreadable = records.find((record) => record.problems.length > 0 && isOwn(record));
  if (unreadable !== undefined && !hasMoved) {
    return { refusal: `${quote(unreadable.path)} cannot be read: mend it first (incident validate)` };
  }
  const rewritten: RewrittenRecord[] = [];
  for (const record of records) {
    if (hasMoved && isOwn(record)) continue;
    // Most records name no incident but their own.
    if (!record.text.includes(from)) continue;
    const { text, count } = replaceId(record.text, from, to, wordsOf(record));
    if (count > 0) rewritten.push({ path: record.path, before: record.text, text, count });
  }
  return {
    from,
    to,
    own: rewritten.filter(({ path }) => path.startsWith(old)),
    others: rewritten.filter(({ path }) => !path.startsWith(old)),
  };
}

/**
 * Where a record says something: the values of its keys, and its body. Comments between the keys say nothing about
 * this incident (templates leave examples there), and what an import says of its system is that system's own id.
 */
function wordsOf(record: RecordFile): readonly Stretch[] {
  const starts = [0];
  for (let at = record.text.indexOf('\n'); at >= 0; at = record.text.indexOf('\n', at + 1))
    starts.push(at + 1);
  const offset = (line: number, column: number) => (starts[line - 1] ?? 0) + column - 1;
  const values = stringsIn(record.data, '')
    .filter((pointer) => !pointer.startsWith('/imported_from/'))
    .map((pointer) => record.positionOf(pointer))
    .map((at) => ({ start: offset(at.line, at.column), end: offset(at.endLine, at.endColumn) }));
  const { length } = record.text;
  return [...values, { start: length - record.body.length, end: length }];
}

/** The JSON Pointers of all texts in some data. */
function stringsIn(value: unknown, pointer: string): readonly string[] {
  if (typeof value === 'string') return [pointer];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) => stringsIn(child, `${pointer}/${escapeKey(key)}`));
}

/**
 * The paths of records that still refer to an id by a field: it is written in a way that only a YAML reader
 * understands (`"INC-2026\\x2d0042"`).
 */
export function leftReferences(records: readonly RecordFile[], id: string): readonly string[] {
  return records
    .filter((record) => {
      const { id: own, incident } = record.data;
      const isOwn = own === id || incident === id || (typeof own === 'string' && incidentIdOf(own) === id);
      return isOwn || referencesOf(record).some(({ to, text }) => to === 'incident' && text === id);
    })
    .map((record) => record.path);
}
