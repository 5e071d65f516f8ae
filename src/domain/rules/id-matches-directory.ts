import { quote } from '../quote.ts';
import type { RecordFile } from '../record.ts';
import { RECORD_KINDS } from '../record-kind.ts';
import { idOfPath } from '../record-path.ts';
import { EXAMPLE_ACTION_ITEM, EXAMPLE_ACTION_ITEM_PATH } from './example-records.ts';
import { ALL_KINDS, type Rule, type Violation } from './rule.ts';

/** The directory is the id: two branches that claim one id then meet as a git conflict. */
export const idMatchesDirectory: Rule = {
  id: 'id-matches-directory',
  level: 'error',
  kinds: ALL_KINDS,
  summary: `The id in a record is the one its place says: ${ALL_KINDS.map((kind) => `\`${RECORD_KINDS[kind].place}\``).join(', ')}.`,
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
    const { idKey } = RECORD_KINDS[record.kind];
    if (idKey === null) return [];
    const expected = idOfPath(record.path);
    if (expected === null) return [misplaced(record, idKey)];
    const id = record.data[idKey];
    // A missing or malformed id is the schema's finding; saying it twice helps nobody.
    if (typeof id !== 'string' || id === expected) return [];
    if (record.violations.some((one) => one.pointer === `/${idKey}`)) return [];
    const isFolder = RECORD_KINDS[record.kind].place.startsWith('incidents/');
    return [
      {
        at: record.positionOf(`/${idKey}`),
        found: `${idKey} ${quote(id)}`,
        expected: `${quote(expected)}, as the ${isFolder ? 'directory' : "file's name"} says`,
        fix: `Write "${idKey}: ${expected}", or move the file to where ${quote(id)} belongs.`,
      },
    ];
  },
};

function misplaced(record: RecordFile, idKey: string): Violation {
  return {
    at: record.positionOf(`/${idKey}`),
    found: `place ${quote(record.path)}`,
    expected: `a file at ${RECORD_KINDS[record.kind].place}`,
    fix: 'Move or rename the file (git mv) to the place its id says; elsewhere nothing acts on it.',
  };
}
