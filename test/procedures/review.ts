/** "Post-Incident Review" and "Post-Incident Review Process": deadlines, who takes part, the agenda. */
import { expect } from 'vitest';
import type { Policy } from '../../src/domain/record.ts';
import { type Checks, DAY, expectComplete, HOUR, minutes, named, only } from './checks.ts';

const AGENDA: readonly (readonly [title: string, points: readonly string[]])[] = [
  [
    'Incident Timeline',
    [
      'Detection and initial response',
      'Investigation and diagnosis',
      'Resolution and recovery',
      'Communication activities',
    ],
  ],
  ['Impact Assessment', ['User impact metrics', 'Business impact assessment', 'System performance impact']],
  ['Root Cause Analysis', ['Technical root causes', 'Process gaps', 'Contributing factors']],
  ['Response Evaluation', ['What went well', 'What could be improved', 'Timeline effectiveness']],
  ['Action Items', ['Immediate improvements', 'Long-term solutions', 'Process enhancements']],
  ['Knowledge Sharing', ['Documentation updates', 'Team training needs', 'Best practice identification']],
];

type Participant = Policy['review']['participants'][number];

/** Who takes part, by the words of the policy's list: a role's and a contact's title, or a group as it stands. */
function sayParticipant(policy: Policy, { role, contact, group }: Participant): string {
  if (role !== undefined) return named(policy.roles, role).title;
  if (contact !== undefined) return named(policy.contacts, contact).title;
  return group ?? '';
}

const PARTICIPANTS = [
  'Incident Commander',
  'Technical Lead',
  'Communications Lead',
  'Relevant engineering team members',
  'Product manager',
  'A representative of the support team',
];

const POSTMORTEM_PATH = 'incidents/2026/INC-2026-0042/postmortem.md';

/** A review that is over: something is written below each section and each of its points. */
const POSTMORTEM = [
  '---\nschema: 1\nincident: INC-2026-0042\nstatus: approved\nowner: maya-lindqvist\n---',
  ...AGENDA.flatMap(([title, points]) => [
    `## ${title}`,
    ...points.flatMap((point) => [`### ${point}`, 'The pool was full from 9:02 on.']),
  ]),
].join('\n\n');

export const REVIEW: Checks = {
  'initial documentation within 4 hours': ({ review }) => {
    expect(minutes(review.initial_documentation_within)).toBe(4 * HOUR);
  },
  'formal review within 48 hours': ({ review }) => {
    expect(minutes(review.formal_review_within)).toBe(48 * HOUR);
  },
  'follow-up within a week': ({ review }) => expect(minutes(review.follow_up_within)).toBe(7 * DAY),
  'six participants': (policy) => {
    const listed = policy.review.participants.slice(0, PARTICIPANTS.length);
    expect(listed.map((one) => sayParticipant(policy, one))).toEqual(PARTICIPANTS);
  },
  'the whole response team takes part': ({ roles, review }) => {
    const taking = review.participants.flatMap(({ role }) => role ?? []);
    expect(taking).toEqual(expect.arrayContaining(roles.map(({ name }) => name)));
  },
  'what follows the review': ({ review }) => {
    expect(review.documentation).toEqual([
      'Complete the incident report',
      'Update the knowledge base',
      'Share the lessons learned',
      'Track the action items',
    ]);
  },
  'six sections of the agenda': (policy) => {
    expect(policy.review.agenda.map(({ title }) => title)).toEqual(AGENDA.map(([title]) => title));
    const headings = AGENDA.map(([title]) => `## ${title}`);
    expectComplete(policy, 'postmortem', POSTMORTEM_PATH, POSTMORTEM, headings);
  },
  ...Object.fromEntries(
    AGENDA.map(([title, points]) => [
      `agenda: ${title}`,
      ({ review }) => expect(only(review.agenda, (one) => one.title === title).points).toEqual(points),
    ]),
  ),
};
