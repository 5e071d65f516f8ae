import { DEFAULT_POLICY } from '../../generated/default-policy.ts';
import { compareFindings, compareText, type Finding } from '../finding.ts';
import { lazy } from '../lazy.ts';
import { policyOf, type RecordChange, type RecordFile } from '../record.ts';
import { RECORD_KINDS, type RecordKind } from '../record-kind.ts';
import { idOfPath } from '../record-path.ts';
import { actionItemOwnerAndDue } from './action-item-owner-and-due.ts';
import { blamelessWording } from './blameless-wording.ts';
import { contactNotPlain } from './contact-not-plain.ts';
import { dayExists } from './day-exists.ts';
import { documentComplete } from './document-complete.ts';
import { fileReadable } from './file-readable.ts';
import { frontMatter } from './front-matter.ts';
import { hasIncident } from './has-incident.ts';
import { idMatchesDirectory } from './id-matches-directory.ts';
import { findLost, findMoves, incidentKept } from './incident-kept.ts';
import { knownTerm } from './known-term.ts';
import { legalTransition } from './legal-transition.ts';
import { linkResolves } from './link-resolves.ts';
import { originKept } from './origin-kept.ts';
import { policyConsistent } from './policy-consistent.ts';
import { postmortemRequired } from './postmortem-required.ts';
import { referenceExists } from './reference-exists.ts';
import { restrictedNotPublic } from './restricted-not-public.ts';
import { rosterConsistent } from './roster-consistent.ts';
import { ALL_KINDS, type Rule, type TreeFacts } from './rule.ts';
import { schema } from './schema.ts';
import { serviceNamed } from './service-named.ts';
import { severalFactors } from './several-factors.ts';
import { severityReason } from './severity-reason.ts';
import { statusAgrees } from './status-agrees.ts';
import { timeKept } from './time-kept.ts';
import { timeOrder } from './time-order.ts';
import { timelineAppendOnly } from './timeline-append-only.ts';
import { timelineConsistent } from './timeline-consistent.ts';
import { titleNotCut } from './title-not-cut.ts';
import { uniqueId } from './unique-id.ts';
import { unknownKey } from './unknown-key.ts';

/** Every rule, in the order of `docs/rules.md`. A new rule is one file and one line here. */
export const RULES: readonly Rule[] = [
  fileReadable,
  frontMatter,
  schema,
  unknownKey,
  idMatchesDirectory,
  uniqueId,
  titleNotCut,
  dayExists,
  timeOrder,
  statusAgrees,
  legalTransition,
  timeKept,
  severityReason,
  originKept,
  incidentKept,
  timelineConsistent,
  timelineAppendOnly,
  knownTerm,
  referenceExists,
  serviceNamed,
  linkResolves,
  hasIncident,
  actionItemOwnerAndDue,
  postmortemRequired,
  documentComplete,
  rosterConsistent,
  contactNotPlain,
  restrictedNotPublic,
  policyConsistent,
  severalFactors,
  blamelessWording,
];

/** What surrounds the records that are checked. */
export interface Surroundings {
  /** Whether a file or folder stands at a path; without it only the records themselves do. */
  readonly hasPath?: (path: string) => boolean;
  /** What the change did; without it no change is judged. */
  readonly change?: RecordChange;
}

/** All findings of some records, in the order of {@link compareFindings}. */
export function checkRecords(records: readonly RecordFile[], around: Surroundings = {}): readonly Finding[] {
  const tree = gatherFacts(records, around);
  const moved = new Set(around.change === undefined ? [] : findMoves(records, around.change).values());
  const lost = around.change === undefined ? [] : findLost(records, around.change);
  return [
    ...records.flatMap((record) => checkRecord(record, tree)),
    ...lost
      .filter((record) => ![...moved].some((folder) => record.path.startsWith(folder)))
      .flatMap((record) => findingsOf(incidentKept, record, tree)),
  ].sort(compareFindings);
}

/** The findings of some of the records alone, with the others around them; in no certain order. */
export function checkSome(records: readonly RecordFile[], paths: readonly string[]): readonly Finding[] {
  const tree = gatherFacts(records, {});
  return records.filter(({ path }) => paths.includes(path)).flatMap((record) => checkRecord(record, tree));
}

function gatherFacts(records: readonly RecordFile[], { hasPath, change }: Surroundings): TreeFacts {
  const byId = new Map<RecordKind, Map<string, RecordFile[]>>();
  for (const record of records) {
    // A record that cannot be read still stands for the id of its place.
    const id = record.data[RECORD_KINDS[record.kind].idKey ?? ''] ?? idOfPath(record.path);
    if (typeof id !== 'string') continue;
    const ofKind = byId.get(record.kind) ?? new Map<string, RecordFile[]>();
    byId.set(record.kind, ofKind);
    const known = ofKind.get(id);
    if (known === undefined) ofKind.set(id, [record]);
    else known.push(record);
  }
  const earlier = new Map((change?.before ?? []).map((record) => [record.path, record]));
  const moves = change === undefined ? new Map<string, string>() : findMoves(records, change);
  const byPath = lazy(() => new Map(records.map((record) => [record.path, record])));
  const ids = new Map<RecordKind, readonly string[]>();
  return {
    policy: policyOf(records) ?? DEFAULT_POLICY,
    pathsOf: (kind, id) => (byId.get(kind)?.get(id) ?? []).map((record) => record.path),
    recordOf: (kind, id) => byId.get(kind)?.get(id)?.[0] ?? null,
    recordAt: (path) => byPath().get(path) ?? null,
    idsOf(kind) {
      const known = ids.get(kind) ?? [...(byId.get(kind)?.keys() ?? [])].sort(compareText);
      ids.set(kind, known);
      return known;
    },
    hasPath: (path) => byPath().has(path) || hasPath?.(path) === true,
    isChanged: (...paths) => change !== undefined && paths.some((path) => change.paths.has(path)),
    before(path) {
      if (change?.paths.has(path) !== true) return byPath().get(path) ?? null;
      const folder = path.slice(0, path.lastIndexOf('/') + 1);
      const was = moves.get(folder);
      return earlier.get(was === undefined ? path : was + path.slice(folder.length)) ?? null;
    },
  };
}

/** A file that could not be read has nothing to say about its content: one clear finding, not ten. */
const ON_READING: readonly Rule[] = [fileReadable, frontMatter];
const ON_CONTENT: ReadonlyMap<RecordKind, readonly Rule[]> = new Map(
  ALL_KINDS.map((kind) => [kind, RULES.filter((rule) => rule.kinds.includes(kind))]),
);

function checkRecord(record: RecordFile, tree: TreeFacts): readonly Finding[] {
  const rules = record.problems.length > 0 ? ON_READING : (ON_CONTENT.get(record.kind) ?? []);
  return rules.flatMap((rule) => findingsOf(rule, record, tree));
}

function findingsOf(rule: Rule, record: RecordFile, tree: TreeFacts): readonly Finding[] {
  return rule.check(record, tree).map(({ at, found, expected, fix }) => ({
    rule: rule.id,
    level: rule.level,
    path: record.path,
    line: at.line,
    column: at.column,
    endLine: at.endLine,
    endColumn: at.endColumn,
    found,
    expected,
    fix,
  }));
}
