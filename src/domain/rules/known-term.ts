import { findNearest } from '../nearest.ts';
import { quote } from '../quote.ts';
import type { RecordFile } from '../record.ts';
import { EXAMPLE_INCIDENT, EXAMPLE_INCIDENT_PATH } from './example-records.ts';
import type { Rule, Violation } from './rule.ts';

/** Severity, type and roles are names the policy knows. */
export const knownTerm: Rule = {
  id: 'known-term',
  level: 'error',
  kinds: ['incident'],
  summary: 'The severity, the type and the roles of an incident are names that the policy knows.',
  reason:
    'Deadlines, escalation and contacts are looked up by these names; a name nobody knows has none of them.',
  examples: [
    {
      path: EXAMPLE_INCIDENT_PATH,
      good: EXAMPLE_INCIDENT,
      bad: EXAMPLE_INCIDENT.replace('severity: high', 'severity: hihg').replace(
        'incident_commander',
        'commander',
      ),
      findings: [
        '7:11 Unexpected severity "hihg", expected one of critical, high, medium, low',
        '18:3 Unexpected role "commander", expected one of incident_commander, technical_lead, communications_lead, support_lead, devops_engineer',
      ],
    },
  ],
  check(record, { policy }) {
    const { severity, type, roles } = record.data;
    return [
      ...checkTerm(record, 'severity', severity, policy.severities),
      ...checkTerm(record, 'type', type, policy.types),
      ...Object.keys(typeof roles === 'object' && roles !== null ? roles : {}).flatMap((role) =>
        checkTerm(record, 'role', role, policy.roles, `/roles/${role}`),
      ),
    ];
  },
};

function checkTerm(
  record: RecordFile,
  what: string,
  term: unknown,
  known: readonly { readonly name: string }[],
  pointer = `/${what}`,
): readonly Violation[] {
  // What is no name at all is the schema's finding.
  if (typeof term !== 'string' || record.violations.some((one) => one.pointer === pointer)) return [];
  const names = known.map((one) => one.name);
  if (names.includes(term)) return [];
  const meant = findNearest(term, names);
  return [
    {
      at: record.positionOf(pointer, what === 'role' ? 'key' : 'value'),
      found: `${what} ${quote(term)}`,
      expected: `one of ${names.join(', ')}`,
      fix:
        meant === null
          ? 'Use a name of .github/incident-policy.yml, or add it there.'
          : `Did you mean ${quote(meant)}?`,
    },
  ];
}
