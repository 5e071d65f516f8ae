import { nextIncidentId } from '../domain/incident-id.ts';
import {
  leftReferences,
  planRenumber,
  type RenumberPlan,
  type RenumberRefusal,
  type RewrittenRecord,
} from '../domain/plan/plan-renumber.ts';
import type { RecordFile } from '../domain/record.ts';
import { folderOf, recordKindOf } from '../domain/record-path.ts';
import { readRecord } from '../records/read-record.ts';
import type { RecordTree } from './ports.ts';

/** What renumbering does to files. Paths are relative to the repository; each step is done wholly or not at all. */
export interface FolderPort {
  /** Whether something stands there. */
  hasPath(path: string): boolean;
  /** A text file's content; null when there is none. */
  readText(path: string): string | null;
  /** Puts a text in the place of what stands there, or makes the file and the folders above it. */
  writeText(path: string, text: string): void;
  /** A copy of a folder with all that is in it. */
  copyFolder(from: string, to: string): void;
  rename(from: string, to: string): void;
  /** Nothing happens when it is not there. */
  remove(path: string): void;
}

/** Beside the records, never among them: whatever is left here when a run is cut off is no record. */
const WORK_FOLDER = '.incident-renumber';
const JOURNAL = `${WORK_FOLDER}/begun.json`;
const NEW_FOLDER = `${WORK_FOLDER}/new`;
const OLD_FOLDER = `${WORK_FOLDER}/old`;

/** A renumbering that was begun and has not ended. */
export interface BegunRenumbering {
  readonly from: string;
  readonly to: string;
}

/** What an earlier run left unfinished; null when nothing is. */
export function readBegun(folder: FolderPort): BegunRenumbering | null {
  const text = folder.readText(JOURNAL);
  if (text === null) return null;
  try {
    const { from, to } = JSON.parse(text) as Partial<Record<string, unknown>>;
    return isId(from) && isId(to) ? { from, to } : null;
  } catch {
    return null;
  }
}

function isId(value: unknown): value is string {
  return typeof value === 'string' && /^INC-\d{4}-\d{4,6}$/.test(value);
}

/**
 * What giving an incident another id would change.
 *
 * @param wanted the new id; undefined for the next free one of the year, or that of the run that was cut off
 */
export function prepareRenumber(
  tree: RecordTree,
  folder: FolderPort,
  from: string,
  wanted: string | undefined,
): RenumberPlan | RenumberRefusal {
  const begun = readBegun(folder);
  if (begun !== null && (begun.from !== from || (wanted ?? begun.to) !== begun.to)) {
    return {
      refusal: `Renumbering ${begun.from} to ${begun.to} was cut off: run "incident renumber ${begun.from}" first, which ends it`,
    };
  }
  const records = tree.readRecords();
  const to = begun?.to ?? wanted ?? nextIncidentId(records, from.slice(4, 8));
  if (to === null) return { refusal: 'The year has no free number left' };
  const isThere = folder.hasPath(folderOf(to));
  if (isThere && begun === null) {
    return { refusal: `${folderOf(to)} is there already: name a free id with --to` };
  }
  const plan = planRenumber(records, from, to, isThere);
  if ('refusal' in plan) return plan;
  const rewritten = new Map([...plan.own, ...plan.others].map((record) => [record.path, record]));
  const after = records
    .filter((record) => !isThere || !record.path.startsWith(`${folderOf(from)}/`))
    .map((record) => readAgain(rewritten.get(record.path)) ?? record);
  const [left] = leftReferences(after, from);
  if (left === undefined) return plan;
  return { refusal: `${left} names ${from} in a way that cannot be rewritten: write the id out there first` };
}

function readAgain(record: RewrittenRecord | undefined): RecordFile | null {
  if (record === undefined) return null;
  const bytes = new TextEncoder().encode(record.text);
  return readRecord(record.path, recordKindOf(record.path) ?? 'incident', bytes);
}

/**
 * Carries a plan out: the new folder is made whole beside the records and put in its place by one rename; then the
 * references; the old folder goes last. Cut off anywhere, the next run with the same id goes on from there.
 */
export function applyRenumber(plan: RenumberPlan, folder: FolderPort): void {
  const { from, to, own, others } = plan;
  const [oldPlace, newPlace] = [folderOf(from), folderOf(to)];
  folder.writeText(JOURNAL, `${JSON.stringify({ from, to })}\n`);
  if (!folder.hasPath(newPlace)) {
    folder.remove(NEW_FOLDER);
    folder.copyFolder(oldPlace, NEW_FOLDER);
    for (const { path, text } of own) folder.writeText(NEW_FOLDER + path.slice(oldPlace.length), text);
    folder.rename(NEW_FOLDER, newPlace);
  }
  for (const { path, text } of others) folder.writeText(path, text);
  if (folder.hasPath(oldPlace)) {
    folder.remove(OLD_FOLDER);
    folder.rename(oldPlace, OLD_FOLDER);
  }
  // The note of what was begun goes last: while it is there, another run clears away what is left.
  folder.remove(OLD_FOLDER);
  folder.remove(WORK_FOLDER);
}
