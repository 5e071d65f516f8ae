import { parseDuration } from '../duration.ts';
import { findNearest } from '../nearest.ts';
import { quote } from '../quote.ts';
import { isSound, type Policy } from '../record.ts';
import type { Rule, Violation } from './rule.ts';

/** A name used in one place of the policy and defined in another. */
interface Reference {
  readonly pointer: string;
  readonly name: string;
  readonly what: string;
  readonly known: readonly string[];
}

/** Something that is wrong by itself. */
interface Fault {
  readonly pointer: string;
  readonly found: string;
  readonly expected: string;
  readonly fix: string;
}

/** The policy holds together: names it uses are defined in it, each once, and its numbers agree. */
export const policyConsistent: Rule = {
  id: 'policy-consistent',
  level: 'error',
  kinds: ['policy'],
  summary:
    'Every name the policy uses is defined in it, none twice; levels count from 1; deadlines and dates agree with each other.',
  reason: 'An escalation to a contact that is not there is found out at 3 a.m.; here it is found in review.',
  examples: [],
  check(record) {
    if (!isSound(record)) return [];
    const policy = record.data as unknown as Policy;
    return [...findReferences(policy).flatMap(checkReference), ...findFaults(policy)].map(
      ({ pointer, ...said }) => ({
        at: record.positionOf(pointer),
        ...said,
      }),
    ) satisfies readonly Violation[];
  },
};

function checkReference({ pointer, name, what, known }: Reference): readonly Fault[] {
  if (known.includes(name)) return [];
  const meant = findNearest(name, known);
  return [
    {
      pointer,
      found: `${what} ${quote(name)}`,
      expected: `one of ${known.join(', ')}`,
      fix:
        meant === null
          ? `Define the ${what} in the policy, or use one it has.`
          : `Did you mean ${quote(meant)}?`,
    },
  ];
}

function findReferences(policy: Policy): readonly Reference[] {
  const severities = policy.severities.map(({ name }) => name);
  const types = policy.types.map(({ name }) => name);
  const contacts = policy.contacts.map(({ name }) => name);
  const channels = policy.alerts.channels.map(({ name }) => name);
  const roles = policy.roles.map(({ name }) => name);
  const targets = policy.escalation.targets.map(({ name }) => name);
  const levels = policy.escalation.levels.map(({ level }) => String(level));
  const refer = (pointer: string, name: string | undefined, what: string, known: readonly string[]) =>
    name === undefined ? [] : [{ pointer, name, what, known }];
  const { escalation, review, alerts } = policy;
  return [
    ...policy.severities.flatMap(({ checklist }, i) =>
      refer(`/severities/${i}/checklist`, checklist, 'checklist', Object.keys(policy.checklists)),
    ),
    ...policy.roles.flatMap(({ contact }, i) => refer(`/roles/${i}/contact`, contact, 'contact', contacts)),
    ...(policy.authority ?? []).flatMap((row, i) =>
      (row.roles ?? []).flatMap((role, j) => refer(`/authority/${i}/roles/${j}`, role, 'role', roles)),
    ),
    ...escalation.levels.flatMap(({ contact }, i) =>
      refer(`/escalation/levels/${i}/contact`, contact, 'contact', contacts),
    ),
    ...escalation.targets.flatMap((target, i) => [
      ...refer(`/escalation/targets/${i}/contact`, target.contact, 'contact', contacts),
      ...(target.levels ?? []).flatMap((level, j) =>
        refer(`/escalation/targets/${i}/levels/${j}`, String(level), 'level', levels),
      ),
    ]),
    ...escalation.by_severity.flatMap(({ severity, target }, i) => [
      ...refer(`/escalation/by_severity/${i}/severity`, severity, 'severity', severities),
      ...refer(`/escalation/by_severity/${i}/target`, target, 'target', targets),
    ]),
    ...escalation.without_progress.flatMap(({ severity }, i) =>
      refer(`/escalation/without_progress/${i}/severity`, severity, 'severity', severities),
    ),
    ...alerts.thresholds.flatMap(({ level, notify }, i) => [
      ...refer(`/alerts/thresholds/${i}/level`, level, 'level', [...severities, 'warning']),
      ...(notify === 'all' ? [] : notify).flatMap((channel, j) =>
        refer(`/alerts/thresholds/${i}/notify/${j}`, channel, 'channel', channels),
      ),
    ]),
    ...review.required_for.flatMap((severity, i) =>
      refer(`/review/required_for/${i}`, severity, 'severity', severities),
    ),
    ...review.participants.flatMap(({ role, contact }, i) => [
      ...refer(`/review/participants/${i}/role`, role, 'role', roles),
      ...refer(`/review/participants/${i}/contact`, contact, 'contact', contacts),
    ]),
    ...policy.emergency_contacts.flatMap(({ contact, methods }, i) => [
      ...refer(`/emergency_contacts/${i}/contact`, contact, 'contact', contacts),
      ...methods.flatMap((method, j) =>
        refer(`/emergency_contacts/${i}/methods/${j}`, method, 'channel', channels),
      ),
    ]),
    ...(policy.imports ?? []).flatMap(({ type, severities: rows }, i) => [
      ...refer(`/imports/${i}/type`, type, 'type', types),
      ...rows.flatMap(({ severity }, j) =>
        refer(`/imports/${i}/severities/${j}/severity`, severity, 'severity', severities),
      ),
    ]),
  ];
}

function findFaults(policy: Policy): readonly Fault[] {
  return [
    ...findRepeated('/severities', policy.severities),
    ...findRepeated('/types', policy.types),
    ...findRepeated('/roles', policy.roles),
    ...findRepeated('/escalation/targets', policy.escalation.targets),
    ...findRepeated('/alerts/channels', policy.alerts.channels),
    ...findRepeated('/contacts', policy.contacts),
    ...policy.severities.flatMap(findSlowAcknowledgement),
    ...policy.escalation.levels.flatMap(({ level }, i) => (level === i + 1 ? [] : [miscounted(i, level)])),
    ...policy.escalation.targets.flatMap((target, i) =>
      (target.levels === undefined) === (target.contact === undefined) ? [aimless(i)] : [],
    ),
    ...policy.alerts.thresholds.flatMap((threshold, i) =>
      (threshold.over === undefined) === (threshold.under === undefined) ? [boundless(i)] : [],
    ),
    ...(policy.next_review < policy.last_updated ? [reviewedInThePast(policy)] : []),
  ];
}

function findRepeated(pointer: string, list: readonly { readonly name: string }[]): readonly Fault[] {
  return list.flatMap(({ name }, i) =>
    list.findIndex((other) => other.name === name) === i
      ? []
      : [
          {
            pointer: `${pointer}/${i}/name`,
            found: `second ${quote(name)}`,
            expected: 'every name once',
            fix: 'Keep one of the two, or rename it.',
          },
        ],
  );
}

function findSlowAcknowledgement(severity: Policy['severities'][number], i: number): readonly Fault[] {
  const acknowledge = parseDuration(severity.acknowledge_within) ?? 0;
  const respond = parseDuration(severity.respond_within) ?? 0;
  if (acknowledge <= respond) return [];
  return [
    {
      pointer: `/severities/${i}/acknowledge_within`,
      found: `acknowledge_within ${severity.acknowledge_within}`,
      expected: `at most respond_within, ${severity.respond_within}`,
      fix: 'Nobody works on what nobody has taken: shorten the one or lengthen the other.',
    },
  ];
}

function miscounted(i: number, level: number): Fault {
  return {
    pointer: `/escalation/levels/${i}/level`,
    found: `level ${level}`,
    expected: `level ${i + 1}, since levels count from 1 without a gap`,
    fix: 'Number the levels in their order.',
  };
}

function aimless(i: number): Fault {
  return {
    pointer: `/escalation/targets/${i}`,
    found: 'target',
    expected: 'either levels or a contact',
    fix: 'Keep one of the two.',
  };
}

function boundless(i: number): Fault {
  return {
    pointer: `/alerts/thresholds/${i}`,
    found: 'threshold',
    expected: 'either "over" or "under"',
    fix: 'Keep one of the two.',
  };
}

function reviewedInThePast(policy: Policy): Fault {
  return {
    pointer: '/next_review',
    found: `next_review ${policy.next_review}`,
    expected: `a day after last_updated, ${policy.last_updated}`,
    fix: 'Set the day of the next review.',
  };
}
