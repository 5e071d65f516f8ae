/** "Incident Response Process": how incidents are noticed, and what is ticked off while one lasts. */
import { expect } from 'vitest';
import type { Policy } from '../../src/domain/record.ts';
import { type Checks, expectKnown, minutes } from './checks.ts';

interface Checklist {
  readonly title: string;
  readonly items: readonly string[];
}

const CHECKLISTS: Readonly<Record<string, Checklist>> = {
  assessment: {
    title: 'Initial assessment',
    items: ['Verify that the alert is valid', 'Determine scope and impact', 'Classify the severity'],
  },
  'data-collection': {
    title: 'Data collection',
    items: [
      'Gather the logs of all systems concerned',
      'Collect performance metrics',
      'Review recent changes and deployments',
      'Analyse the data on user impact',
    ],
  },
  'root-cause-analysis': {
    title: 'Root cause analysis',
    items: [
      'Identify contributing factors',
      'Determine the technical root cause',
      'Assess the business impact',
      'Document the findings',
    ],
  },
  'immediate-actions': {
    title: 'Immediate actions',
    items: [
      'Implement fixes for what is broken now',
      'Restore the service',
      'Verify that the resolution works',
      'Watch for recurrence',
    ],
  },
  'long-term-fixes': {
    title: 'Long-term fixes',
    items: [
      'Address the root causes',
      'Implement preventive measures',
      'Update monitoring and alerting',
      'Improve processes and documentation',
    ],
  },
  'internal-communication': {
    title: 'Internal communication',
    items: [
      'Updates to the incident response team',
      'Notification of leadership',
      'Coordination across teams',
      'Regular status updates',
    ],
  },
  'external-communication': {
    title: 'External communication',
    items: [
      'Notification of users, if it concerns them',
      'Updates of the status page',
      'Guidance for the support team',
      'Communication after the incident',
    ],
  },
  'internal-alert': {
    title: 'Internal alert',
    items: [
      'Incident response team assembled',
      'Investigation in progress',
      'User impact assessment',
      'Communication plan activated',
    ],
  },
};

/** The first hour: which severities share a list, within how many minutes they are acknowledged, what follows that. */
const FIRST_HOURS = [
  {
    key: 'critical-and-high',
    title: 'First hour, critical and high',
    severities: ['critical', 'high'],
    acknowledgeMinutes: 5,
    followed: [
      'Assemble the incident response team',
      'Establish the communication channels',
      'Begin the initial investigation',
      'Put a temporary mitigation in place if there is one',
    ],
  },
  {
    key: 'medium-and-low',
    title: 'First hour, medium and low',
    severities: ['medium', 'low'],
    acknowledgeMinutes: 30,
    followed: ['Assign it to the right team member', 'Begin the investigation', 'Plan the response'],
  },
] as const;

function expectChecklist(policy: Policy, key: string, { title, items }: Checklist): void {
  expect(policy.checklists[key]).toEqual({ title, items });
}

function expectDetection(policy: Policy, how: 'monitoring' | 'manual', sources: readonly string[]): void {
  expect(policy.detection[how]).toEqual(sources);
  for (const source of sources) expectKnown(policy, [['roles:', `detected_by: ${source}\nroles:`]]);
}

export const PROCESS: Checks = {
  'three ways monitoring notices': (policy) => {
    expectDetection(policy, 'monitoring', ['anomaly', 'alert-threshold', 'dashboard']);
  },
  'three ways people notice': (policy) => {
    expectDetection(policy, 'manual', ['user-report', 'internal-observation', 'scheduled-metrics-review']);
  },
  ...Object.fromEntries(
    FIRST_HOURS.map(({ key, title, severities, acknowledgeMinutes, followed }) => [
      `first hour, ${severities.join(' and ')}`,
      (policy) => {
        const own = policy.severities.filter(({ checklist }) => checklist === key);
        expect(own.map(({ name }) => name)).toEqual(severities);
        for (const severity of own) expect(minutes(severity.acknowledge_within)).toBe(acknowledgeMinutes);
        const first = `Acknowledge the alert within ${acknowledgeMinutes} minutes`;
        expectChecklist(policy, key, { title, items: [first, ...followed] });
      },
    ]),
  ),
  ...Object.fromEntries(
    Object.entries(CHECKLISTS).map(([key, checklist]) => [
      `checklist ${key}`,
      (policy) => expectChecklist(policy, key, checklist),
    ]),
  ),
};
