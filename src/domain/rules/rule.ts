import type { Finding, Position } from '../finding.ts';
import type { Policy, RecordFile, RecordKind } from '../record.ts';

export type RuleId =
  | 'file-readable'
  | 'front-matter'
  | 'schema'
  | 'unknown-key'
  | 'id-matches-directory'
  | 'time-order'
  | 'action-item-owner-and-due'
  | 'known-term'
  | 'policy-consistent'
  | 'title-not-cut'
  | 'unique-id'
  | 'action-item-has-incident';

/** Two records that show a rule: the second breaks it. They are its tests and its documentation. */
export interface RuleExample {
  readonly path: string;
  readonly good: string;
  readonly bad: string;
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
  /** The paths of all records that claim an id, in order. */
  pathsOf(id: string): readonly string[];
}

/** What a rule's check returns; the registry adds rule, level and path. */
export interface Violation {
  readonly at: Position;
  readonly found: string;
  readonly expected: string;
  readonly fix: string;
}
