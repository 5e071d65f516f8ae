import { INCIDENT_TIMES } from '../incident-times.ts';
import { parseInstant } from '../instant.ts';
import { EXAMPLE_INCIDENT, EXAMPLE_INCIDENT_PATH } from './example-records.ts';
import type { Rule, Violation } from './rule.ts';

/** Times follow each other as things happen. */
export const timeOrder: Rule = {
  id: 'time-order',
  level: 'error',
  kinds: ['incident'],
  summary: `Times follow each other: ${INCIDENT_TIMES.join(' ≤ ')}.`,
  reason:
    'Time to acknowledge, to mitigate and to resolve are differences of these; one wrong date makes them negative or absurd.',
  examples: [
    {
      path: EXAMPLE_INCIDENT_PATH,
      good: EXAMPLE_INCIDENT,
      bad: EXAMPLE_INCIDENT.replace('mitigated: 2026-03-02T09:51:00Z', 'mitigated: 2026-03-02T08:51:00Z'),
      findings: [
        '16:14 Unexpected mitigated at 2026-03-02T08:51:00Z, expected an instant not before acknowledged at 2026-03-02T09:18:00Z',
      ],
    },
  ],
  check(record) {
    const times = record.data['times'];
    if (typeof times !== 'object' || times === null) return [];
    const violations: Violation[] = [];
    let latest: { readonly name: string; readonly text: string; readonly milliseconds: number } | null = null;
    for (const name of INCIDENT_TIMES) {
      const text = (times as Readonly<Record<string, unknown>>)[name];
      // What is not written as an instant is the schema's finding.
      if (typeof text !== 'string' || record.violations.some((v) => v.pointer === `/times/${name}`)) continue;
      const milliseconds = parseInstant(text);
      // One that does not exist is the finding of day-exists.
      if (milliseconds === null) continue;
      if (latest !== null && milliseconds < latest.milliseconds) {
        violations.push({
          at: record.positionOf(`/times/${name}`),
          found: `${name} at ${text}`,
          expected: `an instant not before ${latest.name} at ${latest.text}`,
          fix: `Correct "${name}" or "${latest.name}"; mind the zone: Z is UTC.`,
        });
      } else {
        latest = { name, text, milliseconds };
      }
    }
    return violations;
  },
};
