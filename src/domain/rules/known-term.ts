import { findNearest } from '../nearest.ts';
import { quote } from '../quote.ts';
import type { Policy, RecordFile } from '../record.ts';
import type { RecordKind } from '../record-kind.ts';
import { escapeKey, parsePath, type ValuePath, visitTexts } from '../values-at.ts';
import { EXAMPLE_INCIDENT, EXAMPLE_INCIDENT_PATH } from './example-records.ts';
import type { Rule, Violation } from './rule.ts';

/** A value that must be one of the policy's names. */
interface Term {
  /** What it is, for the finding. */
  readonly what: string;
  readonly path: ValuePath;
  readonly namesOf: (policy: Policy) => readonly string[];
}

const named = (list: readonly { readonly name: string }[]) => list.map(({ name }) => name);
const SEVERITY = (policy: Policy) => named(policy.severities);
const TYPE = (policy: Policy) => named(policy.types);
const ROLE = (policy: Policy) => named(policy.roles);
const CONTACT = (policy: Policy) => named(policy.contacts);

const TERMS: Readonly<Partial<Record<RecordKind, readonly Term[]>>> = {
  incident: [
    { what: 'severity', path: parsePath('severity'), namesOf: SEVERITY },
    { what: 'type', path: parsePath('type'), namesOf: TYPE },
    {
      what: 'source of detection',
      path: parsePath('detected_by'),
      namesOf: ({ detection }) => [...detection.monitoring, ...detection.manual],
    },
  ],
  timeline: [
    { what: 'severity', path: parsePath('entries/*/to'), namesOf: SEVERITY },
    { what: 'role', path: parsePath('entries/*/role'), namesOf: ROLE },
  ],
  postmortem: [
    {
      what: 'part of the knowledge base',
      path: parsePath('knowledge_updated/*'),
      namesOf: (policy) => policy.knowledge_updates,
    },
  ],
  person: [
    { what: 'role', path: parsePath('roles/*'), namesOf: ROLE },
    {
      what: 'channel',
      path: parsePath('contacts/*/method'),
      namesOf: ({ alerts }) => named(alerts.channels),
    },
    {
      what: 'onboarding requirement',
      path: parsePath('onboarding/*/requirement'),
      namesOf: ({ training }) => training.onboarding,
    },
    {
      what: 'training activity',
      path: parsePath('training/*/activity'),
      namesOf: ({ training }) => training.activities.map(({ title }) => title),
    },
  ],
  runbook: [
    { what: 'type', path: parsePath('types/*'), namesOf: TYPE },
    { what: 'contact', path: parsePath('contacts/*'), namesOf: CONTACT },
    { what: 'contact', path: parsePath('notify/*'), namesOf: CONTACT },
  ],
};

/** Names that the policy defines are used as it defines them. */
export const knownTerm: Rule = {
  id: 'known-term',
  level: 'error',
  kinds: ['incident', 'timeline', 'postmortem', 'person', 'runbook'],
  summary:
    'Severities, types and their subtypes, sources of detection, roles, contacts, channels, training and parts of the knowledge base are names that the policy knows.',
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
    {
      path: EXAMPLE_INCIDENT_PATH,
      good: EXAMPLE_INCIDENT.replace('severity:', 'subtype: service-outage\nseverity:'),
      bad: EXAMPLE_INCIDENT.replace('severity:', 'subtype: data-loss\nseverity:'),
      findings: [
        '7:10 Unexpected subtype of availability "data-loss", expected one of service-outage, feature-unavailable, database-connectivity',
      ],
    },
  ],
  check(record, { policy }) {
    const values: NamedValue[] = [];
    for (const { what, path, namesOf } of TERMS[record.kind] ?? []) {
      visitTexts(record.data, path, (pointer, text) =>
        values.push({ what, pointer, text, names: namesOf(policy) }),
      );
    }
    if (record.kind === 'incident') values.push(...subtypeOf(record, policy), ...rolesOf(record, policy));
    return values.flatMap((value) => checkValue(record, value));
  },
};

interface NamedValue {
  readonly what: string;
  readonly pointer: string;
  readonly text: string;
  readonly names: readonly string[];
  readonly part?: 'key';
}

/** A subtype is one of its type; of a type that nobody knows there is nothing to say. */
function subtypeOf(record: RecordFile, policy: Policy): readonly NamedValue[] {
  const { subtype } = record.data;
  const type = policy.types.find(({ name }) => name === record.data['type']);
  if (typeof subtype !== 'string' || type === undefined) return [];
  return [{ what: `subtype of ${type.name}`, pointer: '/subtype', text: subtype, names: type.subtypes }];
}

/** Of the roles of an incident the keys are the policy's names. */
function rolesOf(record: RecordFile, policy: Policy): readonly NamedValue[] {
  const { roles } = record.data;
  const names = ROLE(policy);
  return Object.keys(typeof roles === 'object' && roles !== null ? roles : {}).map((role) => ({
    what: 'role',
    pointer: `/roles/${escapeKey(role)}`,
    text: role,
    names,
    part: 'key',
  }));
}

function checkValue(
  record: RecordFile,
  { what, pointer, text, names, part }: NamedValue,
): readonly Violation[] {
  // What is no name at all is the schema's finding.
  if (names.includes(text) || record.violations.some((one) => one.pointer === pointer)) return [];
  const meant = findNearest(text, names);
  return [
    {
      at: record.positionOf(pointer, part ?? 'value'),
      found: `${what} ${quote(text)}`,
      expected: `one of ${names.join(', ')}`,
      fix:
        meant === null
          ? 'Use a name of .github/incident-policy.yml, or add it there.'
          : `Did you mean ${quote(meant)}?`,
    },
  ];
}
