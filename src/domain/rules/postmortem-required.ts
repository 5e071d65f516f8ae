import { quote } from '../quote.ts';
import { EXAMPLE_POSTMORTEM, EXAMPLE_POSTMORTEM_PATH } from './example-postmortem.ts';
import { EXAMPLE_INCIDENT, EXAMPLE_INCIDENT_PATH } from './example-records.ts';
import type { Rule } from './rule.ts';

const RESOLVED = EXAMPLE_INCIDENT.replace('status: mitigated', 'status: resolved').replace(
  'roles:',
  '  resolved: 2026-03-02T11:30:00Z\nroles:',
);

/** What the policy wants reviewed is closed when its review is done. */
export const postmortemRequired: Rule = {
  id: 'postmortem-required',
  level: 'error',
  kinds: ['incident'],
  summary:
    'A closed incident of a severity that the policy wants reviewed (`review.required_for`) has an approved postmortem beside it. Drills, maintenance and what was imported need none.',
  reason:
    'Closed means that everything is done, and the review is a part of it (procedures, "Post-Incident Review Process").',
  examples: [
    {
      path: EXAMPLE_INCIDENT_PATH,
      good: RESOLVED,
      bad: RESOLVED.replace('status: resolved', 'status: closed'),
      beside: {
        [EXAMPLE_POSTMORTEM_PATH]: EXAMPLE_POSTMORTEM.replace('status: approved', 'status: in-review'),
      },
      findings: [
        '8:9 Unexpected status closed of a high incident with a postmortem that is in-review, expected an approved postmortem beside it',
      ],
    },
  ],
  check(record, tree) {
    const { id, status, kind, origin, severity } = record.data;
    if (status !== 'closed' || kind !== 'incident' || origin === 'imported' || typeof id !== 'string')
      return [];
    const required = tree.policy.review.required_for.find((name) => name === severity);
    if (required === undefined) return [];
    const postmortem = tree.recordOf('postmortem', id);
    // One that cannot be read, or whose status is none, has findings of its own.
    const isBroken = postmortem !== null && typeof postmortem.data['status'] !== 'string';
    const state = postmortem?.data['status'];
    if (isBroken || state === 'approved') return [];
    return [
      {
        at: record.positionOf('/status'),
        found: `status closed of a ${required} incident ${
          postmortem === null ? 'without a postmortem' : `with a postmortem that is ${wordOf(state)}`
        }`,
        expected: 'an approved postmortem beside it',
        fix:
          postmortem === null
            ? 'Write postmortem.md and have it approved, or leave the status at resolved until then.'
            : 'Have the postmortem approved, or leave the status at resolved until then.',
      },
    ];
  },
};

function wordOf(status: unknown): string {
  return status === 'draft' || status === 'in-review' ? status : quote(status);
}
