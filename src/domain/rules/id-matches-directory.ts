import { quote } from '../quote.ts';
import type { RecordFile } from '../record.ts';
import { idOfPath } from '../record-path.ts';
import { EXAMPLE_ACTION_ITEM, EXAMPLE_ACTION_ITEM_PATH } from './example-records.ts';
import type { Rule, Violation } from './rule.ts';

const INCIDENT_PLACE = 'incidents/<year>/<id>/incident.md';
const ACTION_PLACE = 'incidents/<year>/<id>/actions/<nn>-<slug>.md';

/** The directory is the id: two branches that claim one id then meet as a git conflict. */
export const idMatchesDirectory: Rule = {
  id: 'id-matches-directory',
  level: 'error',
  kinds: ['incident', 'action-item'],
  summary: `The id in the front matter is the one its place says: \`${INCIDENT_PLACE}\`, \`${ACTION_PLACE}\`.`,
  reason: 'The directory name is the id, so that two branches that claim one id meet as a conflict in git.',
  examples: [
    {
      path: EXAMPLE_ACTION_ITEM_PATH,
      good: EXAMPLE_ACTION_ITEM,
      bad: EXAMPLE_ACTION_ITEM.replace('INC-2026-0042-01', 'INC-2026-0024-01'),
      findings: ['3:5 Unexpected id "INC-2026-0024-01", expected "INC-2026-0042-01", as the directory says'],
    },
  ],
  check(record) {
    const expected = idOfPath(record.path);
    if (expected === null) return [misplaced(record)];
    const id = record.data['id'];
    // A missing or malformed id is the schema's finding; saying it twice helps nobody.
    if (typeof id !== 'string' || id === expected || record.violations.some((one) => one.pointer === '/id')) {
      return [];
    }
    return [
      {
        at: record.positionOf('/id'),
        found: `id ${quote(id)}`,
        expected: `${quote(expected)}, as the directory says`,
        fix: `Write "id: ${expected}", or move the file to where ${quote(id)} belongs.`,
      },
    ];
  },
};

function misplaced(record: RecordFile): Violation {
  return {
    at: record.positionOf('/id'),
    found: `place ${quote(record.path)}`,
    expected: `a file at ${record.kind === 'incident' ? INCIDENT_PLACE : ACTION_PLACE}`,
    fix: 'Move or rename the file (git mv) to the place its id says; elsewhere nothing acts on it.',
  };
}
