import { EXAMPLE_INCIDENT, EXAMPLE_INCIDENT_PATH } from './example-records.ts';
import { findJudged } from './judged-change.ts';
import type { Rule } from './rule.ts';

/** A status only becomes one that may follow it. */
export const legalTransition: Rule = {
  id: 'legal-transition',
  level: 'error',
  kinds: ['incident', 'timeline'],
  summary:
    'A change takes an incident only to a status that may follow the one it had: forward, over steps the policy lets be passed over; back by `reopened` with a reason.',
  reason:
    'Every deadline and metric counts from these steps. Whoever goes back silently takes the evidence away.',
  examples: [
    {
      path: EXAMPLE_INCIDENT_PATH,
      before: { [EXAMPLE_INCIDENT_PATH]: EXAMPLE_INCIDENT },
      good: EXAMPLE_INCIDENT.replace('status: mitigated', 'status: resolved').replace(
        'roles:',
        '  resolved: 2026-03-02T11:30:00Z\nroles:',
      ),
      bad: EXAMPLE_INCIDENT.replace('status: mitigated', 'status: canceled'),
      findings: ['8:9 Unexpected step from mitigated to canceled, expected resolved'],
    },
  ],
  check: (record, tree) => findJudged(record, tree, 'step'),
};
