/** "Training and Preparedness" and "Continuous Improvement". */
import { expect } from 'vitest';
import { publicRecords } from '../../src/domain/public-record.ts';
import type { Policy } from '../../src/domain/record.ts';
import { EXAMPLE_INCIDENT, EXAMPLE_INCIDENT_PATH } from '../../src/domain/rules/example-records.ts';
import { readRecord } from '../../src/records/read-record.ts';
import { type Checks, expectTerms, only } from './checks.ts';

const ACTIVITIES: readonly (readonly [title: string, every: string | undefined, parts: readonly string[]])[] =
  [
    [
      'Incident response drills',
      'month',
      ['Scenario-based training', 'Coordination exercises across teams', 'Communication practice'],
    ],
    [
      'System familiarisation',
      undefined,
      ['Architecture reviews', 'Training on the monitoring tools', 'Debugging techniques'],
    ],
    ['Process reviews', 'quarter', ['Procedure reviews', 'Documentation updates', 'Tool evaluation']],
  ];

const METRICS = {
  response: ['time-to-acknowledge', 'time-to-resolve', 'time-to-restore-service'],
  quality: ['recurrence-rate', 'user-satisfaction', 'communication-effectiveness'],
  process: ['documentation-completeness', 'training-effectiveness', 'tool-utilization'],
} as const;

const REVIEWS = {
  month: ['Incident trends analysis', 'Process effectiveness assessment', 'Tool performance evaluation'],
  quarter: ['Overall program effectiveness', 'Training program updates', 'Procedure improvements'],
  year: ['Strategic alignment', 'Resource requirements', 'Program evolution planning'],
} as const;

const ONBOARDING = [
  'Incident response training',
  'System architecture overview',
  'Monitoring tools training',
  'Communication procedures review',
];

/** That the record of somebody may say this. */
function expectPerson(policy: Policy, line: string): void {
  const text = `---\nschema: 1\nid: maya-lindqvist\nname: Maya Lindqvist\ntime_zone: UTC\ncontacts: [{method: email, email: maya@find-contacts.example}]\n${line}\n---\n`;
  expectTerms(policy, 'person', 'oncall/people/maya-lindqvist.md', text);
}

/** Restored is when users are no longer affected; resolved is when the cause is gone. */
const MEASURED: Readonly<Record<string, 'acknowledge' | 'mitigate' | 'resolve'>> = {
  'time-to-acknowledge': 'acknowledge',
  'time-to-resolve': 'resolve',
  'time-to-restore-service': 'mitigate',
};

/** Begun at 9:02, noticed at 9:14, acknowledged at 9:18, over for users at 9:51, resolved at 11:30. */
function readTimes() {
  const text = EXAMPLE_INCIDENT.replace('status: mitigated', 'status: resolved').replace(
    /( +)mitigated: .*/,
    '$&\n$1resolved: 2026-03-02T11:30:00Z',
  );
  return readRecord(EXAMPLE_INCIDENT_PATH, 'incident', new TextEncoder().encode(text));
}

export const IMPROVEMENT: Checks = {
  'three training activities': ({ training }) => {
    expect(training.activities.map(({ title }) => title)).toEqual(ACTIVITIES.map(([title]) => title));
  },
  ...Object.fromEntries(
    ACTIVITIES.map(([title, every, parts]) => [
      `activity: ${title}`,
      (policy) => {
        const activity = only(policy.training.activities, (one) => one.title === title);
        expect([activity.every, activity.parts]).toEqual([every, parts]);
        expectPerson(policy, `training: [{activity: ${title}, completed: 2026-11-11}]`);
      },
    ]),
  ),
  'four onboarding requirements': (policy) => {
    expect(policy.training.onboarding).toEqual(ONBOARDING);
    for (const requirement of ONBOARDING) {
      expectPerson(policy, `onboarding: [{requirement: ${requirement}, completed: 2026-11-11}]`);
    }
  },
  'three groups of metrics': ({ metrics }) => expect(Object.keys(metrics)).toEqual(Object.keys(METRICS)),
  ...Object.fromEntries(
    (['response', 'quality', 'process'] as const).map((group) => [
      `${group} metrics`,
      ({ metrics }) => expect(metrics[group]).toEqual(METRICS[group]),
    ]),
  ),
  'the times of an incident are measured': ({ metrics }) => {
    const [record] = publicRecords([readTimes()]);
    const measured = metrics.response.map((metric) => record?.minutesTo[MEASURED[metric] ?? 'acknowledge']);
    expect(measured).toEqual([4, 148, 49]);
    expect(metrics.response.every((metric) => metric in MEASURED)).toBe(true);
  },
  'three regular reviews': ({ reviews }) => {
    expect(reviews.map(({ every }) => every)).toEqual(Object.keys(REVIEWS));
  },
  ...Object.fromEntries(
    (['month', 'quarter', 'year'] as const).map((every) => [
      `review every ${every}`,
      ({ reviews }) => {
        expect(only(reviews, (one) => one.every === every).headings).toEqual(REVIEWS[every]);
      },
    ]),
  ),
};
