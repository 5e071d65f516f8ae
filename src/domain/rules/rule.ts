import type { Finding, Position } from '../finding.ts';
import type { Policy, RecordFile } from '../record.ts';
import { RECORD_KINDS, type RecordKind } from '../record-kind.ts';

export type RuleId =
  | 'file-readable'
  | 'front-matter'
  | 'schema'
  | 'unknown-key'
  | 'id-matches-directory'
  | 'unique-id'
  | 'title-not-cut'
  | 'day-exists'
  | 'time-order'
  | 'status-agrees'
  | 'legal-transition'
  | 'time-kept'
  | 'severity-reason'
  | 'origin-kept'
  | 'incident-kept'
  | 'timeline-consistent'
  | 'timeline-append-only'
  | 'known-term'
  | 'reference-exists'
  | 'service-named'
  | 'link-resolves'
  | 'has-incident'
  | 'action-item-owner-and-due'
  | 'postmortem-required'
  | 'document-complete'
  | 'roster-consistent'
  | 'contact-not-plain'
  | 'restricted-not-public'
  | 'policy-consistent'
  | 'several-factors'
  | 'blameless-wording';

/** For rules that hold for every kind of record. */
export const ALL_KINDS = Object.keys(RECORD_KINDS) as readonly RecordKind[];

/** Texts of files by their path. */
export type Files = Readonly<Record<string, string>>;

/** Two records that show a rule: the second breaks it. They are its tests and its documentation. */
export interface RuleExample {
  readonly path: string;
  readonly good: string;
  readonly bad: string;
  /** What stands beside both. */
  readonly beside?: Files;
  /** What was there before the change, for rules about changes. */
  readonly before?: Files;
  /** The findings of the bad record, as `line:column message`. */
  readonly findings: readonly string[];
}

/** One rule: what it is about, and a pure check of one record. */
export interface Rule {
  readonly id: RuleId;
  readonly level: Finding['level'];
  readonly kinds: readonly RecordKind[];
  /** What it checks, in one sentence. */
  readonly summary: string;
  /** Why it matters, in a sentence or two. */
  readonly reason: string;
  readonly examples: readonly RuleExample[];
  check(record: RecordFile, tree: TreeFacts): readonly Violation[];
}

/** What a rule may know of the other records. */
export interface TreeFacts {
  /** The tree's own, or the default. */
  readonly policy: Policy;
  /** The paths of all records of a kind that claim an id, in order. */
  pathsOf(kind: RecordKind, id: string): readonly string[];
  /** The first record of a kind that claims an id; null when there is none. */
  recordOf(kind: RecordKind, id: string): RecordFile | null;
  /** The record at a path; null when there is none. */
  recordAt(path: string): RecordFile | null;
  /** The ids of all records of a kind, in order. */
  idsOf(kind: RecordKind): readonly string[];
  /** Whether a file or folder stands at a path of the repository. */
  hasPath(path: string): boolean;
  /** Whether a change is judged that touched one of some paths. */
  isChanged(...paths: readonly string[]): boolean;
  /** The record that stood at a path before the change, which is today's when it did not change; null when none did. */
  before(path: string): RecordFile | null;
}

/** What a rule's check returns; the registry adds rule, level and path. */
export interface Violation {
  readonly at: Position;
  readonly found: string;
  readonly expected: string;
  readonly fix: string;
}
