/** "Incident Classification": severities with their deadlines and escalation, incident types. */
import { expect } from 'vitest';
import { type Checks, DAY, expectKnown, HOUR, minutes, named, only } from './checks.ts';

interface Severity {
  readonly name: string;
  readonly description: string;
  readonly respondMinutes: number;
  /** After how many minutes it goes to whom; null: routine. */
  readonly escalates: { readonly after: number; readonly unless: string; readonly target: string } | null;
}

const SEVERITIES: readonly Severity[] = [
  {
    name: 'critical',
    description: 'System-wide outage, complete failure of the feature, or significant loss of data',
    respondMinutes: 15,
    escalates: { after: 0, unless: 'never', target: 'leadership' },
  },
  {
    name: 'high',
    description:
      'Major degradation of the feature, significant impact on users, or partial failure of a service',
    respondMinutes: HOUR,
    escalates: { after: 30, unless: 'never', target: 'engineering-lead' },
  },
  {
    name: 'medium',
    description: 'Degradation that affects some users, or performance issues',
    respondMinutes: 4 * HOUR,
    escalates: { after: 2 * HOUR, unless: 'resolved', target: 'team-lead' },
  },
  {
    name: 'low',
    description: 'Minor issues, edge cases, and bugs that are not critical',
    respondMinutes: DAY,
    escalates: null,
  },
];

const TYPES: Readonly<Record<string, readonly string[]>> = {
  performance: ['slow-response', 'high-error-rate', 'resource-exhaustion'],
  availability: ['service-outage', 'feature-unavailable', 'database-connectivity'],
  data: ['data-corruption', 'data-inconsistency', 'data-loss'],
  security: ['unauthorized-access', 'data-breach', 'vulnerability'],
  cost: ['cost-spike', 'budget-overrun', 'billing-anomaly'],
};

const severityChecks: Checks = Object.fromEntries(
  SEVERITIES.map(({ name, description, respondMinutes, escalates }) => [
    `severity ${name}`,
    (policy) => {
      const severity = named(policy.severities, name);
      expect(severity.description).toBe(description);
      expect(minutes(severity.respond_within)).toBe(respondMinutes);
      expectKnown(policy, [['severity: high', `severity: ${name}`]]);
      // Whoever is asked at once is asked about the gravest alone: no severity has two rows, and low has none.
      expect(policy.escalation.by_severity.map((one) => one.severity)).toEqual([
        'critical',
        'high',
        'medium',
      ]);
      if (escalates === null) return;
      const { after, unless, target } = only(policy.escalation.by_severity, (one) => one.severity === name);
      expect({ after: minutes(after), unless, target }).toEqual(escalates);
    },
  ]),
);

export const CLASSIFICATION: Checks = {
  'four severities, the gravest first': (policy) => {
    expect(policy.severities.map(({ name }) => name)).toEqual(['critical', 'high', 'medium', 'low']);
  },
  ...severityChecks,
  'leadership is levels 2 and 3': (policy) => {
    const { levels, contact } = named(policy.escalation.targets, 'leadership');
    expect([levels, contact]).toEqual([[2, 3], undefined]);
    const titles = policy.escalation.levels.filter(({ level }) => levels?.includes(level));
    expect(titles.map(({ title }) => title)).toEqual(['Head of Engineering', 'CTO']);
  },
  'the engineering lead is level 1': (policy) => {
    const { levels, contact } = named(policy.escalation.targets, 'engineering-lead');
    expect([levels, contact]).toEqual([[1], undefined]);
    expect(only(policy.escalation.levels, ({ level }) => level === 1).title).toBe('Engineering Lead');
  },
  'the team lead is a contact': (policy) => {
    const { levels, contact } = named(policy.escalation.targets, 'team-lead');
    expect(levels).toBeUndefined();
    expect(named(policy.contacts, contact ?? '').title).toBe('Team lead');
  },
  'five types of incidents': (policy) => {
    expect(policy.types.map(({ name }) => name)).toEqual(Object.keys(TYPES));
  },
  ...Object.fromEntries(
    Object.entries(TYPES).map(([name, subtypes]) => [
      `type ${name}`,
      (policy) => {
        for (const subtype of subtypes) {
          expectKnown(policy, [['type: availability', `type: ${name}\nsubtype: ${subtype}`]]);
        }
        expect(named(policy.types, name).subtypes).toEqual(subtypes);
      },
    ]),
  ),
};
