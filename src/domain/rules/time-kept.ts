import { EXAMPLE_INCIDENT, EXAMPLE_INCIDENT_PATH } from './example-records.ts';
import { findJudged } from './judged-change.ts';
import type { Rule } from './rule.ts';

/** A time that was told stays, or is corrected with a reason. */
export const timeKept: Rule = {
  id: 'time-kept',
  level: 'error',
  kinds: ['incident', 'timeline'],
  summary:
    'A change leaves the times of an incident as they were. Another value needs an entry `corrected` in the timeline that says why.',
  reason: 'Times are what deadlines were met by; one that moves without a word makes every figure doubtful.',
  examples: [
    {
      path: EXAMPLE_INCIDENT_PATH,
      before: { [EXAMPLE_INCIDENT_PATH]: EXAMPLE_INCIDENT },
      good: EXAMPLE_INCIDENT,
      bad: EXAMPLE_INCIDENT.replace('09:18', '09:17'),
      findings: [
        '15:17 Unexpected acknowledged at 2026-03-02T09:18:00Z changed to 2026-03-02T09:17:00Z, expected the time as it was, or a reasoned correction in timeline.yml',
      ],
    },
  ],
  check: (record, tree) => findJudged(record, tree, 'time'),
};
