import { parseInstant } from '../instant.ts';
import { lacksWhatItNeeds } from '../lifecycle.ts';
import { quote } from '../quote.ts';
import { isSound } from '../record.ts';
import { EXAMPLE_DECLARED_INCIDENT, EXAMPLE_INCIDENT_PATH } from './example-records.ts';
import type { Rule, Violation } from './rule.ts';
import { entriesOf } from './timeline-of.ts';

const PATH = 'incidents/2026/INC-2026-0042/timeline.yml';
const GOOD = `schema: 1
incident: INC-2026-0042
entries:
  - at: 2026-03-02T09:16:00Z
    by: maya-lindqvist
    kind: declared
  - at: 2026-03-02T09:30:00Z
    by: maya-lindqvist
    kind: severity
    to: critical
    reason: Every search fails now
`;
/** Entries say what their kind needs, once. */
export const timelineConsistent: Rule = {
  id: 'timeline-consistent',
  level: 'error',
  kinds: ['timeline'],
  summary:
    'Every entry of a timeline says what its kind needs, was not written down before it happened, and has no key that another has.',
  reason: 'The timeline is the log the incident is judged and measured by; half an entry is none.',
  examples: [
    {
      path: PATH,
      good: GOOD,
      bad: GOOD.replace('    reason: Every search fails now\n', ''),
      beside: {
        [EXAMPLE_INCIDENT_PATH]: EXAMPLE_DECLARED_INCIDENT.replace('severity: high', 'severity: critical'),
      },
      findings: [
        '7:5 Unexpected entry "severity" without "reason", expected an entry that says to and reason',
      ],
    },
  ],
  check(record) {
    if (!isSound(record)) return [];
    const keys = new Map<string, number>();
    return entriesOf(record).flatMap((entry, index): readonly Violation[] => {
      const pointer = `/entries/${index}`;
      const lacking = lacksWhatItNeeds(entry);
      if (lacking !== null) return [{ at: record.positionOf(pointer), ...lacking }];
      if (entry.recorded_at !== undefined && isBefore(entry.recorded_at, entry.at)) {
        return [
          {
            at: record.positionOf(`${pointer}/recorded_at`),
            found: `recorded_at ${entry.recorded_at}`,
            expected: `an instant not before ${entry.at}, when it happened`,
            fix: 'Correct one of the two; mind the zone: Z is UTC.',
          },
        ];
      }
      const first = entry.key === undefined ? undefined : keys.get(entry.key);
      if (entry.key !== undefined && first === undefined) keys.set(entry.key, index);
      if (first === undefined) return [];
      return [
        {
          at: record.positionOf(`${pointer}/key`),
          found: `key ${quote(entry.key)} for the second time`,
          expected: `one entry with it, which is entry ${first + 1}`,
          fix: 'Remove the entry that was written twice.',
        },
      ];
    });
  },
};

function isBefore(one: string, other: string): boolean {
  return (parseInstant(one) ?? 0) < (parseInstant(other) ?? 0);
}
