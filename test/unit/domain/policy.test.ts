import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseDuration } from '../../../src/domain/duration.ts';
import { messageOf } from '../../../src/domain/finding.ts';
import { POLICY_PATH } from '../../../src/domain/record-path.ts';
import { checkRecords } from '../../../src/domain/rules/registry.ts';
import { DEFAULT_POLICY } from '../../../src/generated/default-policy.ts';
import { readRecord } from '../../../src/records/read-record.ts';
import { anIncident } from '../../acceptance/records.ts';

const TEXT = readFileSync(POLICY_PATH, 'utf8');

function readPolicy(text: string) {
  return readRecord(POLICY_PATH, 'policy', new TextEncoder().encode(text));
}

function check(text: string): readonly string[] {
  return checkRecords([readPolicy(text)]).map((one) => `${one.rule} ${one.line} ${messageOf(one)}`);
}

/** The policy with one text replaced, which must be there. */
function changed(from: string, to: string): string {
  expect(TEXT).toContain(from);
  return TEXT.replace(from, to);
}

describe('the shipped policy', () => {
  it('is in order and is the default', () => {
    expect(check(TEXT)).toEqual([]);
    expect(JSON.parse(JSON.stringify(readPolicy(TEXT).data))).toEqual(DEFAULT_POLICY);
  });

  it('says what the procedures say', () => {
    const minutes = (text: string) => parseDuration(text);
    const { severities, types, roles, escalation, alerts, review, checklists } = DEFAULT_POLICY;
    expect(
      severities.map((one) => [one.name, minutes(one.acknowledge_within), minutes(one.respond_within)]),
    ).toEqual([
      ['critical', 5, 15],
      ['high', 5, 60],
      ['medium', 30, 240],
      ['low', 30, 1440],
    ]);
    expect(types.map((one) => [one.name, one.subtypes.length])).toEqual([
      ['performance', 3],
      ['availability', 3],
      ['data', 3],
      ['security', 3],
      ['cost', 3],
    ]);
    expect(roles).toHaveLength(5);
    expect(
      escalation.by_severity.map((one) => [one.severity, minutes(one.after), one.unless, one.target]),
    ).toEqual([
      ['critical', 0, 'never', 'leadership'],
      ['high', 30, 'never', 'engineering-lead'],
      ['medium', 120, 'resolved', 'team-lead'],
    ]);
    expect(escalation.without_progress.map((one) => minutes(one.after))).toEqual([30, 120, 480]);
    expect(escalation.impact).toEqual({
      percent_of_active_users_over: 50,
      cost_per_hour_usd_over: 10_000,
      reputation_at_risk: true,
    });
    expect(escalation.levels.map((one) => one.title)).toEqual([
      'Engineering Lead',
      'Head of Engineering',
      'CTO',
      'CEO',
    ]);
    expect(alerts.thresholds.map((one) => [one.metric, one.over ?? one.under, one.level])).toEqual([
      ['error-rate', 10, 'critical'],
      ['response-time', 5, 'critical'],
      ['service-availability', 95, 'critical'],
      ['daily-cost', 200, 'high'],
      ['success-rate', 80, 'high'],
      ['error-rate', 5, 'warning'],
      ['response-time', 2, 'warning'],
      ['daily-cost', 100, 'warning'],
      ['success-rate', 90, 'warning'],
    ]);
    expect(
      [review.initial_documentation_within, review.formal_review_within, review.follow_up_within].map(
        minutes,
      ),
    ).toEqual([240, 2880, 10_080]);
    expect(review.agenda.map((one) => one.points.length)).toEqual([4, 3, 3, 3, 3, 3]);
    expect(checklists['critical-and-high']?.items).toHaveLength(5);
    expect(checklists['medium-and-low']?.items).toHaveLength(4);
  });
});

describe('a policy that does not hold together', () => {
  const cases: readonly (readonly [string, string, string, RegExp])[] = [
    [
      'an unknown checklist',
      'checklist: critical-and-high',
      'checklist: critical-and-hihg',
      /^policy-consistent \d+ .*checklist "critical-and-hihg"/,
    ],
    ['an unknown contact', 'contact: cto', 'contact: cot', /contact "cot"/],
    [
      'an unknown severity',
      '- severity: medium\n      after: 8h',
      '- severity: mid\n      after: 8h',
      /severity "mid"/,
    ],
    ['an unknown target', 'target: team-lead', 'target: team-leed', /target "team-leed"/],
    ['an unknown level', 'levels: [2, 3]', 'levels: [2, 9]', /level "9", expected one of 1, 2, 3, 4/],
    ['an unknown channel', 'notify: [email, slack]', 'notify: [email, pager]', /channel "pager"/],
    [
      'an unknown alert level',
      'level: warning, notify',
      'level: warn, notify',
      /level "warn", expected one of critical, high, medium, low, warning/,
    ],
    ['a name twice', '  - name: low\n', '  - name: medium\n', /second "medium"/],
    [
      'work before acknowledgement',
      'acknowledge_within: 30m\n    respond_within: 4h',
      'acknowledge_within: 5h\n    respond_within: 4h',
      /acknowledge_within 5h, expected at most respond_within, 4h/,
    ],
    ['levels with a gap', '- level: 3', '- level: 5', /level 5, expected level 3/],
    [
      'over and under',
      'over: 10, unit',
      'over: 10, under: 5, unit',
      /threshold, expected either "over" or "under"/,
    ],
    ['neither over nor under', 'over: 10, unit', 'unit', /threshold, expected either/],
    [
      'a target without aim',
      '\n      contact: team-lead\n',
      '\n',
      /target, expected either levels or a contact/,
    ],
    ['a review in the past', 'next_review: 2027', 'next_review: 2025', /next_review 2025-02-23/],
    [
      'a plain telephone number',
      'secret: PHONE_CTO',
      'secret: "+1 555 0100"',
      /schema .*secret "\+1 555 0100", expected the name of a secret/,
    ],
    [
      'a wrong duration',
      'respond_within: 15m',
      'respond_within: 15 minutes',
      /schema .*expected a duration such as 5m/,
    ],
    [
      'notify nobody knows how',
      'notify: all',
      'notify: everybody',
      /schema .*notify "everybody", expected all, or a list of channels/,
    ],
    ['an unknown key', 'product:', 'produkt:', /unknown-key|schema/],
    [
      'two participants in one',
      '{role: technical_lead}',
      '{role: technical_lead, group: x}',
      /schema .*expected one of role, contact and group/,
    ],
  ];
  it.each(cases)('%s', (_, from, to, expected) => {
    const findings = check(changed(from, to));
    expect(findings.length).toBeGreaterThan(0);
    expect(findings[0]).toMatch(expected);
  });
});

describe('incidents and their policy', () => {
  const read = (changes: Readonly<Record<string, string>>) => {
    const [path, text] = anIncident(1, changes);
    return readRecord(path, 'incident', new TextEncoder().encode(text));
  };
  it('without a policy of its own a tree goes by the default', () => {
    expect(checkRecords([read({})])).toEqual([]);
    expect(checkRecords([read({ severity: 'sev1' })]).map((one) => one.rule)).toEqual(['known-term']);
  });
  it('with its own, by that', () => {
    const own = readPolicy(TEXT.replaceAll(/\bcritical\b(?!-and)/g, 'sev1'));
    expect(checkRecords([own, read({ severity: 'sev1' })])).toEqual([]);
    expect(checkRecords([own, read({ severity: 'critical' })]).map(messageOf)).toEqual([
      'Unexpected severity "critical", expected one of sev1, high, medium, low',
    ]);
  });
});

describe('parseDuration', () => {
  const cases: readonly (readonly [string, number | null])[] = [
    ['5m', 5],
    ['0m', 0],
    ['4h', 240],
    ['7d', 10_080],
    ['', null],
    ['5', null],
    ['05m', null],
    ['-5m', null],
    ['5 m', null],
    ['1.5h', null],
    ['100000m', null],
  ];
  it.each(cases)('%s is %s minutes', (text, minutes) => expect(parseDuration(text)).toBe(minutes));
});
