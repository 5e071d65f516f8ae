import { indexPlaces, type Places } from '../body-place.ts';
import { resolveLink, skimTargets } from '../link-target.ts';
import { quote } from '../quote.ts';
import type { BodyLink, RecordFile } from '../record.ts';
import { RECORD_KINDS } from '../record-kind.ts';
import { EXAMPLE_INCIDENT, EXAMPLE_INCIDENT_PATH } from './example-records.ts';
import { ALL_KINDS, type Rule, type TreeFacts, type Violation } from './rule.ts';

const GOOD = `${EXAMPLE_INCIDENT}What to do is in [the runbook](/knowledge/runbooks/service-outage.md).
`;

/** Links inside the repository lead somewhere. */
export const linkResolves: Rule = {
  id: 'link-resolves',
  level: 'error',
  kinds: ALL_KINDS.filter((kind) => RECORD_KINDS[kind].format === 'markdown'),
  summary:
    "Links and images that name a file or folder of the repository, from the file's own folder or with a `/` from the root, lead to one that is there.",
  reason: 'Somebody follows the link in the middle of an incident.',
  examples: [
    {
      path: EXAMPLE_INCIDENT_PATH,
      good: GOOD,
      bad: GOOD.replace('/knowledge', '../../knowledge'),
      beside: {
        'knowledge/runbooks/service-outage.md': `---
schema: 1
id: service-outage
title: Service outage
types: [availability]
symptoms:
  - observe: The feature is unavailable for everybody
contacts: [engineering-lead]
version: '1.0'
owner: devon-okafor
last_review: 2026-09-01
next_review: 2026-12-01
approved_by: Maya Lindqvist, Engineering Lead
---
## Immediate actions

1. Verify the status of every component.

## Investigation steps

1. Check the health endpoints of the API.

## Resolution options

- Roll the release back.

## Escalation

To the engineering lead after 30 minutes.
`,
      },
      findings: [
        '20:18 Unexpected link to "../../knowledge/runbooks/service-outage.md", expected a file or folder of the repository',
      ],
    },
  ],
  check(record, tree) {
    const skimmed = skimTargets(record.body);
    if (skimmed !== null && [...skimmed].every((target) => leadsSomewhere(record, target, tree))) return [];
    const dangling = record.structure.links().filter(({ target }) => !leadsSomewhere(record, target, tree));
    if (dangling.length === 0) return [];
    const places = indexPlaces(record);
    return dangling
      .filter((link) => !isFootnote(record, link, places))
      .map((link) => explain(record, link, places));
  },
};

function leadsSomewhere(record: RecordFile, target: string, tree: TreeFacts): boolean {
  const resolved = resolveLink(record.path, target);
  if (resolved.kind === 'inside') return resolved.path === '' || isThere(resolved.path, tree);
  return resolved.kind === 'elsewhere';
}

/** Whether a path is there, looked up once a tree: a thousand records link to one runbook. */
const KNOWN = new WeakMap<TreeFacts, Map<string, boolean>>();

function isThere(path: string, tree: TreeFacts): boolean {
  const known = KNOWN.get(tree) ?? new Map<string, boolean>();
  KNOWN.set(tree, known);
  const answer = known.get(path) ?? tree.hasPath(path);
  known.set(path, answer);
  return answer;
}

/** A footnote of one word looks like the definition of a link; GitHub shows a footnote. */
function isFootnote(record: RecordFile, { at }: BodyLink, places: Places): boolean {
  return record.text.startsWith('[^', places.spanOfNode(at).start);
}

function explain(record: RecordFile, { target, at }: BodyLink, places: Places): Violation {
  const resolved = resolveLink(record.path, target);
  return {
    at: places.placeOf(places.spanOfNode(at)),
    found: `link to ${quote(target)}`,
    expected: 'a file or folder of the repository',
    fix:
      resolved.kind === 'inside'
        ? `Correct the path; there is no ${quote(resolved.path)}.`
        : 'Correct the path; it leads out of the repository.',
  };
}
