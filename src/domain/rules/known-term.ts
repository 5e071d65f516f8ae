import { findNearest } from '../nearest.ts';
import { quote } from '../quote.ts';
import type { RecordFile } from '../record.ts';
import type { Rule, Violation } from './rule.ts';

const GOOD =
  '---\nschema: 1\nid: INC-2026-0042\ntitle: AI search answers with errors\nkind: incident\ntype: availability\nseverity: high\nstatus: declared\nvisibility: public\nservices: [ai-search]\ntimes:\n  started: 2026-03-02T09:02:00Z\n  detected: 2026-03-02T09:14:00Z\n  declared: 2026-03-02T09:16:00Z\nroles:\n  incident_commander: maya-lindqvist\n---\n';

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
      path: 'incidents/2026/INC-2026-0042/incident.md',
      good: GOOD,
      bad: GOOD.replace('severity: high', 'severity: hihg').replace('incident_commander', 'commander'),
      findings: [
        '7:11 Unexpected severity "hihg", expected one of critical, high, medium, low',
        '16:3 Unexpected role "commander", expected one of incident_commander, technical_lead, communications_lead, support_lead, devops_engineer',
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
