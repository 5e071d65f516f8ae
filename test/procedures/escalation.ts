/** "Escalation Triggers". */
import { expect } from 'vitest';
import { type Checks, HOUR, minutes, only } from './checks.ts';

const WITHOUT_PROGRESS = { critical: 30, high: 2 * HOUR, medium: 8 * HOUR };

export const ESCALATION: Checks = {
  'no progress counts for three severities': ({ escalation }) => {
    expect(escalation.without_progress.map(({ severity }) => severity)).toEqual(
      Object.keys(WITHOUT_PROGRESS),
    );
  },
  ...Object.fromEntries(
    Object.entries(WITHOUT_PROGRESS).map(([severity, after]) => [
      `no progress, ${severity}`,
      ({ escalation }) => {
        const trigger = only(escalation.without_progress, (one) => one.severity === severity);
        expect(minutes(trigger.after)).toBe(after);
      },
    ]),
  ),
  'three triggers by impact': ({ escalation }) => {
    expect(escalation.impact).toEqual({
      percent_of_active_users_over: 50,
      cost_per_hour_usd_over: 10_000,
      reputation_at_risk: true,
    });
  },
  'over half of the active users': ({ escalation }) => {
    expect(escalation.impact.percent_of_active_users_over).toBe(50);
  },
  'over 10,000 dollars an hour': ({ escalation }) => {
    expect(escalation.impact.cost_per_hour_usd_over).toBe(10_000);
  },
  'reputation at risk': ({ escalation }) => expect(escalation.impact.reputation_at_risk).toBe(true),
  'three triggers by complexity': ({ escalation }) => {
    expect(escalation.complexity).toEqual({
      root_cause_unknown_after_investigation: true,
      expertise_needed: true,
      services_at_least: 2,
    });
  },
  'no root cause after investigation': ({ escalation }) => {
    expect(escalation.complexity.root_cause_unknown_after_investigation).toBe(true);
  },
  'special expertise': ({ escalation }) => expect(escalation.complexity.expertise_needed).toBe(true),
  // "Multiple" begins at two.
  'several systems': ({ escalation }) => expect(escalation.complexity.services_at_least).toBe(2),
};
