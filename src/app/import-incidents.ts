/**
 * Imports a history from another system: lines in, records out. What is there already is never touched, and what is
 * written is in order by every rule that records are held to; a line that would not be is refused.
 */
import { type Finding, messageOf } from '../domain/finding.ts';
import type { SourceIncident } from '../domain/imported-incident.ts';
import {
  type ImportPlan,
  type ImportSurroundings,
  type LineNote,
  type NewIncident,
  planImport,
} from '../domain/plan/plan-import.ts';
import { policyInForce } from '../domain/policy-in-force.ts';
import { escapeControls, quote } from '../domain/quote.ts';
import type { Policy, RecordFile, Service } from '../domain/record.ts';
import type { RecordKind } from '../domain/record-kind.ts';
import { folderOf, POLICY_PATH } from '../domain/record-path.ts';
import { checkRecords } from '../domain/rules/registry.ts';
import { newTimeline } from '../records/edit-timeline.ts';
import { readRecord } from '../records/read-record.ts';
import { parseStatuspageLine } from '../records/statuspage.ts';
import { writeRecord } from '../records/write-record.ts';
import { renderImportedBody } from '../render/imported-prose.ts';
import { renderServiceBody } from '../render/service-body.ts';
import type { RecordTree } from './ports.ts';

/** One line of the file that is imported; null when it cannot be read at all, and why. */
export type SourceLine =
  | { readonly line: number; readonly text: string }
  | { readonly line: number; readonly text: null; readonly why: string };

/** Where new records go. A folder that is new appears with all its files at once, or not at all. */
export interface NewRecords {
  createFiles(files: readonly NewFile[]): void;
}

export interface NewFile {
  readonly path: string;
  readonly text: string;
}

export interface ImportResult extends ImportPlan {
  readonly files: readonly NewFile[];
}

/** Why nothing can be imported at all, as a sentence for people. */
export interface ImportProblem {
  readonly problem: string;
}

const SYSTEM = 'statuspage';

/**
 * What an import adds to a tree, without adding it.
 *
 * @param lines of a status page's history, see records/statuspage.ts
 */
export function prepareImport(lines: Iterable<SourceLine>, tree: RecordTree): ImportResult | ImportProblem {
  const records = tree.readRecords();
  const problem = findProblem(records);
  if (problem !== null) return { problem };
  const policy = policyInForce(records);
  const rules = policy.imports?.find(({ system }) => system === SYSTEM);
  if (rules === undefined) {
    return { problem: `The policy does not say how to import from ${SYSTEM}: add it to "imports" in ${POLICY_PATH}` };
  }
  const { sources, unreadable } = readSources(lines);
  const around: ImportSurroundings = { records, hasPath: (path) => tree.hasPath(path) };
  const broken = new Map<number, LineNote>();
  for (;;) {
    const left = sources.filter(({ line }) => !broken.has(line));
    const plan = planImport(left, around, rules, policy);
    const { files, notes } = writePlan(plan, records);
    if (notes.length === 0) {
      const refused = [...unreadable, ...plan.refused, ...broken.values()];
      return { ...plan, refused: refused.toSorted((a, b) => a.line - b.line), files: files.flat() };
    }
    // Without them the others get other ids, so all is planned again.
    for (const note of notes) broken.set(note.line, note);
  }
}
