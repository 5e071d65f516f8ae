/** "Training and Preparedness" and "Continuous Improvement". */
import { expect } from 'vitest';
import { type Checks, only } from './checks.ts';

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

export const IMPROVEMENT: Checks = {
  'three training activities': ({ training }) => {
    expect(training.activities.map(({ title }) => title)).toEqual(ACTIVITIES.map(([title]) => title));
  },
  ...Object.fromEntries(
    ACTIVITIES.map(([title, every, parts]) => [
      `activity: ${title}`,
      ({ training }) => {
        const activity = only(training.activities, (one) => one.title === title);
        expect([activity.every, activity.parts]).toEqual([every, parts]);
      },
    ]),
  ),
  'four onboarding requirements': ({ training }) => {
    expect(training.onboarding).toEqual([
      'Incident response training',
      'System architecture overview',
      'Monitoring tools training',
      'Communication procedures review',
    ]);
  },
  'three groups of metrics': ({ metrics }) => expect(Object.keys(metrics)).toEqual(Object.keys(METRICS)),
  ...Object.fromEntries(
    (['response', 'quality', 'process'] as const).map((group) => [
      `${group} metrics`,
      ({ metrics }) => expect(metrics[group]).toEqual(METRICS[group]),
    ]),
  ),
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
