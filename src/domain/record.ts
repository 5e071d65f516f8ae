/**
 * A record as it was found in the tree: what it holds, what could not be read, and where everything stands.
 * The data has the shape its schema gives it only when `problems` and `violations` are empty.
 */
import type {
  ActionItem,
  Architecture,
  Baseline,
  Incident,
  Person,
  Policy,
  Postmortem,
  Roster,
  Runbook,
  Service,
  Timeline,
} from '../generated/records.ts';
import { compareText, type Position } from './finding.ts';
import { RECORD_KINDS, type RecordKind } from './record-kind.ts';
import { idOfPath } from './record-path.ts';

export type {
  ActionItem,
  Baseline,
  Incident,
  Person,
  Policy,
  Postmortem,
  RecordKind,
  Roster,
  Runbook,
  Service,
  Timeline,
};

/** Something that kept the file, or a part of its front matter, from being read. */
export interface ReadProblem extends Position {
  readonly rule: 'file-readable' | 'front-matter';
  readonly found: string;
  readonly expected: string;
  readonly fix: string;
}

/** A place where the data does not have the shape of the schema. */
export interface SchemaViolation {
  readonly sort: 'missing-key' | 'unknown-key' | 'wrong-value';
  /** JSON Pointer to the value; for a missing key to the mapping that lacks it. */
  readonly pointer: string;
  /** The key that is missing or unknown, or the last key of the pointer. */
  readonly key: string;
  readonly value: unknown;
  /** What the schema allows, as a noun phrase: `one of critical, high, medium, low`. */
  readonly expected: string;
  /** The keys or values the schema knows at this place, for suggestions. */
  readonly candidates: readonly string[];
}

/** A heading of the body and what stands below it, down to the next heading of its depth or above. */
export interface BodySection {
  /** 1 to 6. */
  readonly depth: number;
  readonly title: string;
  /** The heading. */
  readonly at: Position;
  /** The words below it, those of subsections included, without comments; empty when nobody has written any. */
  readonly text: string;
}

/** A link of the body, or the address of an image. */
export interface BodyLink {
  /** As written: `../knowledge/x.md#steps`. */
  readonly target: string;
  readonly at: Position;
}

/** A run of words that somebody wrote themselves: no code, no quotation, no comment. */
export interface BodyText {
  readonly text: string;
  readonly at: Position;
}

export interface RecordBody {
  sections(): readonly BodySection[];
  links(): readonly BodyLink[];
  texts(): readonly BodyText[];
}

export interface RecordFile {
  readonly path: string;
  readonly kind: RecordKind;
  readonly problems: readonly ReadProblem[];
  readonly violations: readonly SchemaViolation[];
  /** The front matter; an empty mapping when it could not be read. */
  readonly data: Readonly<Record<string, unknown>>;
  /** The whole file; empty when it could not be read. */
  readonly text: string;
  /** The Markdown below the front matter. */
  readonly body: string;
  /** What the body is made of. Parsing it costs a thousand times what reading it does: ask only when there is a reason. */
  readonly structure: RecordBody;
  /** Where the value (or the key) a JSON Pointer names stands; a pointer to nothing gives its nearest ancestor. */
  positionOf(pointer: string, part?: 'key' | 'value'): Position;
  /** What stands behind a value on its line, a comment for one; empty when there is no such value. */
  restOfLine(pointer: string): string;
}

/** What a change did to the records. */
export interface RecordChange {
  /** The paths that were added, changed or taken away. */
  readonly paths: ReadonlySet<string>;
  /** What stood at those that were changed or taken away. */
  readonly before: readonly RecordFile[];
}

/** A record that can be acted on, see {@link isSound}. */
export interface ReadRecord<Data> {
  readonly path: string;
  readonly data: Data;
  readonly body: string;
}

/**
 * Whether a record can be acted on: it was read, it has the shape of its schema, and it is what its place says. A
 * record that claims another's id must not be published or synced under it.
 */
export function isSound(record: RecordFile): boolean {
  if (record.problems.length > 0 || record.violations.length > 0) return false;
  const { idKey } = RECORD_KINDS[record.kind];
  return idKey === null || record.data[idKey] === idOfPath(record.path);
}

/** How many incidents cannot be acted on: what is computed from the others is not the whole truth then. */
export function countUnsoundIncidents(records: readonly RecordFile[]): number {
  return records.filter((record) => record.kind === 'incident' && !isSound(record)).length;
}

/** The policy of a tree: its own, or null when it has none or one that cannot be acted on. */
export function policyOf(records: readonly RecordFile[]): Policy | null {
  const own = records.find((record) => record.kind === 'policy' && isSound(record));
  return own === undefined ? null : (own.data as unknown as Policy);
}

interface DataOfKind {
  readonly incident: Incident;
  readonly timeline: Timeline;
  readonly postmortem: Postmortem;
  readonly 'action-item': ActionItem;
  readonly roster: Roster;
  readonly person: Person;
  readonly service: Service;
  readonly runbook: Runbook;
  readonly architecture: Architecture;
  readonly baseline: Baseline;
}

/** The records of a kind that can be acted on, by id. */
export function recordsOf<Kind extends keyof DataOfKind>(
  records: readonly RecordFile[],
  kind: Kind,
): readonly ReadRecord<DataOfKind[Kind]>[] {
  return records
    .filter((record) => record.kind === kind && isSound(record))
    .map((record) => ({ id: idOfPath(record.path) ?? '', record }))
    .sort((a, b) => compareText(a.id, b.id))
    .map(({ record: { path, data, body } }) => ({ path, data: data as unknown as DataOfKind[Kind], body }));
}

/** The entries of an incident's timeline, as far as it can be read; oldest first. */
export function timelineEntries(records: readonly RecordFile[], incident: string): Timeline['entries'] {
  return recordsOf(records, 'timeline').find(({ data }) => data.incident === incident)?.data.entries ?? [];
}
