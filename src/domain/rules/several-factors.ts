import { EXAMPLE_POSTMORTEM, EXAMPLE_POSTMORTEM_PATH } from './example-postmortem.ts';
import { EXAMPLE_INCIDENT, EXAMPLE_INCIDENT_PATH } from './example-records.ts';
import { isOfImported } from './incident-of.ts';
import type { Rule } from './rule.ts';

/** One root cause is rarely all there is to learn. */
export const severalFactors: Rule = {
  id: 'several-factors',
  level: 'advice',
  kinds: ['postmortem'],
  summary:
    'A postmortem that is in review or approved and names a root cause also names at least two factors that came together with it.',
  reason:
    'A fault does harm when several things let it: a test that was missing, an alert that came late. Each of them is something to improve (procedures, "Root Cause Analysis", contributing factors).',
  examples: [
    {
      path: EXAMPLE_POSTMORTEM_PATH,
      good: EXAMPLE_POSTMORTEM,
      bad: EXAMPLE_POSTMORTEM.replace('  - The connection pool had no alert\n', ''),
      beside: { [EXAMPLE_INCIDENT_PATH]: EXAMPLE_INCIDENT },
      findings: ['6:13 Unexpected root cause with one contributing factor, expected at least two'],
    },
  ],
  check(record, tree) {
    const { status, root_cause, contributing_factors } = record.data;
    if (status !== 'in-review' && status !== 'approved') return [];
    const count = Array.isArray(contributing_factors) ? contributing_factors.length : 0;
    if (typeof root_cause !== 'string' || count > 1 || isOfImported(record, tree)) return [];
    return [
      {
        at: record.positionOf('/root_cause'),
        found: `root cause with ${count === 0 ? 'no' : 'one'} contributing factor`,
        expected: 'at least two',
        fix: 'Ask what let it happen, what let it spread and what let it last, and list that under contributing_factors.',
      },
    ];
  },
};
