import { findNearest } from '../nearest.ts';
import { quote } from '../quote.ts';
import type { RecordFile } from '../record.ts';
import { RECORD_KINDS, type RecordKind } from '../record-kind.ts';
import { folderOf } from '../record-path.ts';
import { referencesOf, rotationReferencesOf } from '../record-references.ts';
import { type TextValue, textsAt } from '../values-at.ts';
import { EXAMPLE_INCIDENT, EXAMPLE_INCIDENT_PATH } from './example-records.ts';
import { ALL_KINDS, type Rule, type TreeFacts, type Violation } from './rule.ts';

const SERVICE = `---
schema: 1
id: ai-search
title: AI Search
---
`;

/** What a record names is there: people, services, runbooks, incidents, rosters, baselines, rotations. */
export const referenceExists: Rule = {
  id: 'reference-exists',
  level: 'error',
  kinds: ALL_KINDS,
  summary:
    'Every person, service, runbook, incident, roster, baseline and rotation that a record names is there. While a repository has no record of a kind at all, names of that kind are not judged; incidents always are.',
  reason:
    'Whoever is named is called at night, and whatever is named is looked up: what does not exist can be neither.',
  examples: [
    {
      path: EXAMPLE_INCIDENT_PATH,
      good: EXAMPLE_INCIDENT,
      bad: EXAMPLE_INCIDENT.replace('[ai-search]', '[ai-serach]'),
      beside: { 'knowledge/services/ai-search.md': SERVICE },
      findings: ['10:12 Unexpected service "ai-serach", expected the name of a file in knowledge/services/'],
    },
    {
      path: EXAMPLE_INCIDENT_PATH,
      good: EXAMPLE_INCIDENT,
      bad: EXAMPLE_INCIDENT.replace('services:', 'related: [INC-2026-0041]\nservices:'),
      findings: [
        '10:11 Unexpected incident "INC-2026-0041", expected the id of an incident in this repository',
      ],
    },
  ],
  check(record, tree) {
    const missing = referencesOf(record)
      .filter(({ to, text }) => !isThere(to, text, tree))
      .filter(({ pointer }) => !isMalformed(record, pointer))
      .map((reference) => ({
        at: record.positionOf(reference.pointer),
        ...explain(reference.to, reference.text, tree),
      }));
    return record.kind === 'roster' ? [...missing, ...findLostRotations(record)] : missing;
  },
};

function isThere(kind: RecordKind, id: string, tree: TreeFacts): boolean {
  if (tree.recordOf(kind, id) !== null) return true;
  if (kind === 'incident') return false;
  const ids = tree.idsOf(kind);
  // A catalogue that nobody keeps says nothing about what exists.
  if (ids.length === 0) return true;
  return kind === 'person' && lowerCased(ids).has(id.toLowerCase());
}

/** GitHub's logins are the same in capitals. The lists are long-lived: one set a list. */
const SETS = new WeakMap<readonly string[], ReadonlySet<string>>();

function lowerCased(ids: readonly string[]): ReadonlySet<string> {
  const set = SETS.get(ids) ?? new Set(ids.map((id) => id.toLowerCase()));
  SETS.set(ids, set);
  return set;
}

/** What is no name at all is the schema's finding. */
function isMalformed(record: RecordFile, pointer: string): boolean {
  return record.violations.some((violation) => violation.pointer === pointer);
}

function explain(kind: RecordKind, id: string, tree: TreeFacts): Omit<Violation, 'at'> {
  const found = `${RECORD_KINDS[kind].title} ${quote(id)}`;
  // Every incident's id is near another's, so a guess would be one.
  if (kind === 'incident') {
    return {
      found,
      expected: 'the id of an incident in this repository',
      fix: `Correct the id; there is no ${quote(`${folderOf(id)}/incident.md`)}.`,
    };
  }
  const folder = RECORD_KINDS[kind].place.slice(0, RECORD_KINDS[kind].place.indexOf('<'));
  const meant = findNearest(id, tree.idsOf(kind));
  return {
    found,
    expected: `the name of a file in ${folder}`,
    fix:
      meant === null
        ? `Add ${quote(`${folder}${id}.md`)}, or correct the name.`
        : `Did you mean ${quote(meant)}?`,
  };
}

function findLostRotations(roster: RecordFile): readonly Violation[] {
  if (roster.violations.length > 0) return [];
  const names = textsAt(roster.data, 'rotations/*/name').map(({ text }) => text);
  return rotationReferencesOf(roster)
    .filter(({ text }) => !names.includes(text))
    .map((reference) => lostRotation(roster, reference, names));
}

function lostRotation(roster: RecordFile, { pointer, text }: TextValue, names: readonly string[]): Violation {
  const meant = findNearest(text, names);
  return {
    at: roster.positionOf(pointer),
    found: `rotation ${quote(text)}`,
    expected: `one of ${names.join(', ')}`,
    fix: meant === null ? 'Name a rotation of this roster.' : `Did you mean ${quote(meant)}?`,
  };
}
