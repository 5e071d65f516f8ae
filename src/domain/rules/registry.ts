import { DEFAULT_POLICY } from '../../generated/default-policy.ts';
import { compareFindings, type Finding } from '../finding.ts';
import { policyOf, type RecordFile } from '../record.ts';
import { idOfPath } from '../record-path.ts';
import { actionItemHasIncident } from './action-item-has-incident.ts';
import { actionItemOwnerAndDue } from './action-item-owner-and-due.ts';
import { fileReadable } from './file-readable.ts';
import { frontMatter } from './front-matter.ts';
import { idMatchesDirectory } from './id-matches-directory.ts';
import { knownTerm } from './known-term.ts';
import { policyConsistent } from './policy-consistent.ts';
import type { Rule, TreeFacts } from './rule.ts';
import { schema } from './schema.ts';
import { timeOrder } from './time-order.ts';
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
  timeOrder,
  actionItemHasIncident,
  actionItemOwnerAndDue,
  knownTerm,
  policyConsistent,
];

/** All findings of some records, in the order of {@link compareFindings}. */
export function checkRecords(records: readonly RecordFile[]): readonly Finding[] {
  const tree = gatherFacts(records);
  return records.flatMap((record) => checkRecord(record, tree)).sort(compareFindings);
}

function gatherFacts(records: readonly RecordFile[]): TreeFacts {
  const paths = new Map<string, string[]>();
  for (const record of records) {
    // A record that cannot be read still stands for the id of its place.
    const id = record.data['id'] ?? idOfPath(record.path);
    if (typeof id !== 'string') continue;
    const known = paths.get(id);
    if (known === undefined) paths.set(id, [record.path]);
    else known.push(record.path);
  }
  return { policy: policyOf(records) ?? DEFAULT_POLICY, pathsOf: (id) => paths.get(id) ?? [] };
}

function checkRecord(record: RecordFile, tree: TreeFacts): Finding[] {
  // A file that could not be read has nothing to say about its content: one clear finding, not ten.
  const unreadable = record.problems.length > 0;
  return RULES.filter((rule) => rule.kinds.includes(record.kind))
    .filter((rule) => !unreadable || rule === fileReadable || rule === frontMatter)
    .flatMap((rule) =>
      rule.check(record, tree).map(({ at, found, expected, fix }) => ({
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
      })),
    );
}
