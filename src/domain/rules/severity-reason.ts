import { EXAMPLE_INCIDENT, EXAMPLE_INCIDENT_PATH } from './example-records.ts';
import { findJudged } from './judged-change.ts';
import type { Rule } from './rule.ts';

/** A change of severity says why. */
export const severityReason: Rule = {
  id: 'severity-reason',
  level: 'error',
  kinds: ['incident', 'timeline'],
  summary: 'A change of severity comes with an entry of kind `severity` in the timeline that says why.',
  reason:
    'Severity decides who is woken and what is measured; lowered without a word it hides what happened.',
  examples: [
    {
      path: EXAMPLE_INCIDENT_PATH,
      before: { [EXAMPLE_INCIDENT_PATH]: EXAMPLE_INCIDENT },
      good: EXAMPLE_INCIDENT,
      bad: EXAMPLE_INCIDENT.replace('severity: high', 'severity: low'),
      findings: [
        '7:11 Unexpected severity changed from "high" to "low", expected an entry in timeline.yml that says why',
      ],
    },
  ],
  check: (record, tree) => findJudged(record, tree, 'severity'),
};
