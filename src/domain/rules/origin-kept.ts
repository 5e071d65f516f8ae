import { EXAMPLE_INCIDENT, EXAMPLE_INCIDENT_PATH } from './example-records.ts';
import { findJudged } from './judged-change.ts';
import type { Rule } from './rule.ts';

/** What an incident was declared as, it stays. */
export const originKept: Rule = {
  id: 'origin-kept',
  level: 'error',
  kinds: ['incident', 'timeline'],
  summary: 'A change leaves `kind` and `origin` of an incident as they were.',
  reason:
    'Drills and imported incidents have no deadlines and no review; nothing that happened gets out of them this way.',
  examples: [
    {
      path: EXAMPLE_INCIDENT_PATH,
      before: { [EXAMPLE_INCIDENT_PATH]: EXAMPLE_INCIDENT },
      good: EXAMPLE_INCIDENT,
      bad: EXAMPLE_INCIDENT.replace('kind: incident', 'kind: drill'),
      findings: ['5:7 Unexpected kind "drill", expected "incident", as it was declared'],
    },
  ],
  check: (record, tree) => findJudged(record, tree, 'origin'),
};
