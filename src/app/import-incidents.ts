/**
 * Imports a history from another system: lines in, records out. What is there already is never touched, and what is
 * written is in order by every rule that records are held to; a line that would not be is refused.
 */
import { messageOf } from '../domain/finding.ts';
import type { SourceIncident } from '../domain/imported-incident.ts';
import { type ImportPlan, type LineNote, planImport } from '../domain/plan/plan-import.ts';
import { policyInForce } from '../domain/policy-in-force.ts';
import { escapeControls } from '../domain/quote.ts';
import { isSound, type RecordFile } from '../domain/record.ts';
import { RECORD_KINDS } from '../domain/record-kind.ts';
import { POLICY_PATH } from '../domain/record-path.ts';
import { checkRecords } from '../domain/rules/registry.ts';
import { isSame } from '../records/edit-data.ts';
import { readRecord } from '../records/read-record.ts';
import { parseStatuspageLine } from '../records/statuspage.ts';
import type { RecordTree } from './ports.ts';
import { type NewRecord, type NewUnit, writeImported } from './write-imported.ts';

/** One line of the file that is imported; without a text when it could not be read, and why. */
export interface SourceLine {
  /** From 1. */
  readonly line: number;
  readonly text: string | null;
  readonly why: string;
}

/** Where new records go: files that are added together appear together, or not at all. */
export interface NewRecords {
  add(files: readonly NewRecord[]): void;
}

export type PreparedImport =
  | { readonly problem: null; readonly plan: ImportPlan; readonly units: readonly NewUnit[] }
  /** Why nothing can be imported at all, as a sentence for people. */
  | { readonly problem: string };

const SYSTEM = 'statuspage';
const UTF8 = new TextEncoder();

/** What an import of a status page's history adds to a tree, without adding it. */
export function prepareImport(lines: Iterable<SourceLine>, tree: RecordTree): PreparedImport {
  const records = tree.readRecords();
  const problem = findProblem(records);
  if (problem !== null) return { problem };
  const policy = policyInForce(records);
  const rules = policy.imports?.find(({ system }) => system === SYSTEM);
  if (rules === undefined) {
    return { problem: `${POLICY_PATH} does not say how to read ${SYSTEM}: add it to "imports"` };
  }
  const { sources, refused, problem: misread } = readSources(lines);
  if (misread !== null) return { problem: misread };
  const broken = new Map<number, LineNote>();
  for (;;) {
    const left = sources.filter(({ line }) => !broken.has(line));
    const plan = planImport(left, { records, hasPath: (path) => tree.hasPath(path) }, rules, policy);
    const units = writeImported(plan, rules.system);
    const wrong = findBroken(units, records);
    // Without them the others get other ids, so all is planned again.
    for (const note of wrong) if (!broken.has(note.line)) broken.set(note.line, note);
    if (wrong.length > 0) continue;
    const all = [...refused, ...plan.refused, ...broken.values()].toSorted((a, b) => a.line - b.line);
    return { problem: null, plan: { ...plan, refused: all }, units };
  }
}

/** Services first, then incidents in the order of their ids: killed anywhere, the next run does what is left. */
export function applyImport(units: readonly NewUnit[], target: NewRecords): void {
  for (const { files } of units) target.add(files);
}

/** What was imported before is known by its record, so every record has to be readable. */
function findProblem(records: readonly RecordFile[]): string | null {
  const unread = records.find(({ kind, problems }) => kind === 'incident' && problems.length > 0);
  if (unread !== undefined) {
    return `${escapeControls(unread.path)} cannot be read, and may be an incident imported before: mend it first (incident validate)`;
  }
  const policy = records.find(({ kind }) => kind === 'policy');
  return policy === undefined || isSound(policy)
    ? null
    : `${POLICY_PATH} is not in order: mend it first (incident validate)`;
}

function readSources(lines: Iterable<SourceLine>): {
  readonly sources: readonly SourceIncident[];
  readonly refused: readonly LineNote[];
  /** Why the file is none of this sort. */
  readonly problem: string | null;
} {
  const sources: SourceIncident[] = [];
  const refused: LineNote[] = [];
  let isFirst = true;
  for (const { line, text, why } of lines) {
    const query = isFirst && text !== null ? queryOfDocument(text) : null;
    isFirst = false;
    if (query !== null) {
      const problem = `The file is one JSON document, expected one incident a line: make it so with jq -c '${query}'`;
      return { sources, refused, problem };
    }
    if (text === null) {
      refused.push({ line, field: 'line', why });
      continue;
    }
    const read = parseStatuspageLine(text);
    if (read.incident === null) refused.push({ line, ...read.refusal });
    else sources.push({ line, incident: read.incident, notes: read.notes });
  }
  return { sources, refused, problem: null };
}

/**
 * A status page's API answers with one document, `{"incidents": […]}`, and people save lists: what takes the incidents
 * out of it, by its first line; null when that is an incident, or anything else.
 */
function queryOfDocument(text: string): string | null {
  const line = text.trim();
  if (line.startsWith('[')) return '.[]';
  return line === '{' || /^\{\s*"(?:page|incidents)"\s*:\s*[[{]/.test(line) ? '.incidents[]' : null;
}

/** The lines whose records would not be in order, and the first thing that is wrong with each. */
function findBroken(units: readonly NewUnit[], records: readonly RecordFile[]): readonly LineNote[] {
  if (units.length === 0) return [];
  const wrong: LineNote[] = [];
  const linesOf = new Map<string, readonly number[]>();
  const added: RecordFile[] = [];
  for (const { files, lines } of units) {
    for (const { path, kind, data, text } of files) {
      const record = readRecord(path, kind, UTF8.encode(text));
      added.push(record);
      linesOf.set(path, lines);
      if (record.problems.length > 0 || isSame(record.data, data)) continue;
      const why = `the ${RECORD_KINDS[kind].title} cannot be written so that it reads back the same`;
      wrong.push(...lines.map((line) => ({ line, field: 'line', why })));
    }
  }
  for (const finding of checkRecords([...records, ...added])) {
    if (finding.level !== 'error') continue;
    const lines = linesOf.get(finding.path) ?? [];
    wrong.push(...lines.map((line) => ({ line, field: finding.rule, why: messageOf(finding) })));
  }
  return wrong;
}
