import { quote } from '../quote.ts';
import type { RecordFile } from '../record.ts';
import type { Rule, Violation } from './rule.ts';

const INCIDENT_ID = /^INC-(\d{4})-\d{4,6}$/;
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
      path: 'incidents/2026/INC-2026-0042/actions/01-alert.md',
      good: '---\nschema: 1\nid: INC-2026-0042-01\ntitle: Alert on pool saturation\nowner: devon-okafor\ndue: 2026-03-16\nhorizon: immediate\npriority: high\nstatus: open\n---\n',
      bad: '---\nschema: 1\nid: INC-2026-0024-01\ntitle: Alert on pool saturation\nowner: devon-okafor\ndue: 2026-03-16\nhorizon: immediate\npriority: high\nstatus: open\n---\n',
      findings: ['3:5 Unexpected id "INC-2026-0024-01", expected "INC-2026-0042-01", as the directory says'],
    },
  ],
  check: (record) => (record.kind === 'incident' ? checkIncident(record) : checkActionItem(record)),
};

function checkIncident(record: RecordFile): readonly Violation[] {
  const [, year, directory, ...rest] = record.path.split('/');
  const idYear = INCIDENT_ID.exec(directory ?? '')?.[1];
  if (idYear === undefined || rest.length !== 1 || year !== idYear)
    return [misplaced(record, INCIDENT_PLACE)];
  return compareId(record, directory ?? '');
}

function checkActionItem(record: RecordFile): readonly Violation[] {
  const [, year, directory, folder, file, ...rest] = record.path.split('/');
  const idYear = INCIDENT_ID.exec(directory ?? '')?.[1];
  const number = /^(\d{2,3})-[a-z0-9][a-z0-9-]*\.md$/.exec(file ?? '')?.[1];
  if (
    idYear === undefined ||
    year !== idYear ||
    folder !== 'actions' ||
    number === undefined ||
    rest.length > 0
  ) {
    return [misplaced(record, ACTION_PLACE)];
  }
  return compareId(record, `${directory}-${number}`);
}

function misplaced(record: RecordFile, place: string): Violation {
  return {
    at: record.positionOf('/id'),
    found: `place ${quote(record.path)}`,
    expected: `a file at ${place}`,
    fix: `Move the file (git mv) to the place its id says.`,
  };
}

function compareId(record: RecordFile, expected: string): readonly Violation[] {
  const id = record.data['id'];
  // A missing or malformed id is the schema's finding; saying it twice helps nobody.
  if (typeof id !== 'string' || id === expected || record.violations.some((v) => v.pointer === '/id'))
    return [];
  return [
    {
      at: record.positionOf('/id'),
      found: `id ${quote(id)}`,
      expected: `${quote(expected)}, as the directory says`,
      fix: `Write "id: ${expected}", or move the file to where ${quote(id)} belongs.`,
    },
  ];
}
