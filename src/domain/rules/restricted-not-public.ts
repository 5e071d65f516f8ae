import { indexPlaces } from '../body-place.ts';
import { quote } from '../quote.ts';
import type { RecordFile } from '../record.ts';
import { textsAt } from '../values-at.ts';
import { EXAMPLE_INCIDENT, EXAMPLE_INCIDENT_PATH } from './example-records.ts';
import { ALL_KINDS, type Rule, type TreeFacts, type Violation } from './rule.ts';

const RESTRICTED_PATH = 'incidents/2026/INC-2026-0041/incident.md';
const RESTRICTED = EXAMPLE_INCIDENT.replaceAll('0042', '0041').replace('public', 'restricted');
const GOOD = `${EXAMPLE_INCIDENT}The connections were used up by another fault.
`;
const GOOD_RESTRICTED = RESTRICTED.replace(
  'roles:',
  `communication:
  what_happened: Somebody could read names of contacts that were not theirs.
roles:`,
);

/** Restricted incidents leave no trace outside their own folders. */
export const restrictedNotPublic: Rule = {
  id: 'restricted-not-public',
  level: 'error',
  kinds: ALL_KINDS,
  summary:
    'No record outside the folder of a restricted incident names one, in no field, text, link or comment; and what users are told of a restricted incident (`communication`, which may be published) names none either, itself included.',
  reason:
    'A restricted incident is rendered nowhere; a public page, an issue or a message that names it tells that there is something, and where to look.',
  examples: [
    {
      path: EXAMPLE_INCIDENT_PATH,
      good: GOOD,
      bad: GOOD.replace('another fault', 'INC-2026-0041').replace(
        'roles:',
        'related: [INC-2026-0041]\nroles:',
      ),
      beside: { [RESTRICTED_PATH]: RESTRICTED },
      findings: [
        '17:11 Unexpected restricted incident "INC-2026-0041", expected none outside its own folder',
        '21:33 Unexpected restricted incident "INC-2026-0041", expected none outside its own folder',
      ],
    },
    {
      path: RESTRICTED_PATH,
      good: GOOD_RESTRICTED,
      bad: GOOD_RESTRICTED.replace('theirs.', 'theirs (INC-2026-0041).'),
      findings: [
        '18:18 Unexpected restricted incident "INC-2026-0041", expected none in what users are told',
      ],
    },
  ],
  check(record, tree) {
    const restricted = restrictedIn(tree);
    if (restricted.size === 0) return [];
    if (restricted.has(incidentIdIn(record.path) ?? '')) return findInCommunication(record, restricted);
    const named = findNamed(record.text, restricted);
    if (named.length === 0) return [];
    const places = indexPlaces(record);
    return named.map(({ id, start }) => ({
      at: places.placeOf({ start, end: start + id.length }),
      found: `restricted incident ${quote(id)}`,
      expected: 'none outside its own folder',
      fix: 'Leave it out; let the restricted incident name this one.',
    }));
  },
};

/** The restricted incidents of a tree; one set a tree, since every record asks. */
const SETS = new WeakMap<TreeFacts, ReadonlySet<string>>();

function restrictedIn(tree: TreeFacts): ReadonlySet<string> {
  const known = SETS.get(tree);
  if (known !== undefined) return known;
  const isRestricted = (id: string) => tree.recordOf('incident', id)?.data['visibility'] === 'restricted';
  const restricted = new Set(tree.idsOf('incident').filter(isRestricted));
  SETS.set(tree, restricted);
  return restricted;
}

/** The incident in whose folder a path lies. */
function incidentIdIn(path: string): string | null {
  return /^incidents\/[^/]+\/(INC-[0-9-]+)\//.exec(path)?.[1] ?? null;
}

/** An id is seen whatever its letters: in lower case it tells as much. */
function findNamed(text: string, restricted: ReadonlySet<string>) {
  return Array.from(text.matchAll(/INC-[0-9]{4}-[0-9]{4,6}(?![0-9])/gi))
    .map((match) => ({ id: match[0].toUpperCase(), start: match.index }))
    .filter(({ id }) => restricted.has(id));
}

function findInCommunication(record: RecordFile, restricted: ReadonlySet<string>): readonly Violation[] {
  if (record.kind !== 'incident') return [];
  const texts = [...textsAt(record.data, 'communication/*'), ...textsAt(record.data, 'communication/*/*')];
  return texts.flatMap(({ pointer, text }) => {
    const [first] = findNamed(text, restricted);
    if (first === undefined) return [];
    return [
      {
        at: record.positionOf(pointer),
        found: `restricted incident ${quote(first.id)}`,
        expected: 'none in what users are told',
        fix: 'Leave it out; users need not know what it is called here.',
      },
    ];
  });
}
