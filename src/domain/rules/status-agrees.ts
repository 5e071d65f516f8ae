import { FORWARD, type IncidentStatus, rankOf, TIME_OF_STATUS } from '../incident-status.ts';
import { parseInstant } from '../instant.ts';
import { quote } from '../quote.ts';
import { type Incident, isSound } from '../record.ts';
import { foldTimeline } from '../timeline.ts';
import { EXAMPLE_INCIDENT, EXAMPLE_INCIDENT_PATH } from './example-records.ts';
import type { Rule, TreeFacts } from './rule.ts';
import { entriesOf } from './timeline-of.ts';

/** What is wrong, and at which key. */
interface Disagreement {
  readonly pointer: string;
  readonly found: string;
  readonly expected: string;
  readonly fix: string;
}

/** Status, times and timeline tell one story. */
export const statusAgrees: Rule = {
  id: 'status-agrees',
  level: 'error',
  kinds: ['incident'],
  summary:
    'The status of an incident has the times it needs, no time says that it has come further, and its timeline says the same.',
  reason:
    'A resolved incident without the time of its resolution has no time to resolve; and of two stories nobody knows which one is true.',
  examples: [
    {
      path: EXAMPLE_INCIDENT_PATH,
      good: EXAMPLE_INCIDENT,
      bad: EXAMPLE_INCIDENT.replace('status: mitigated', 'status: resolved'),
      findings: ['8:9 Unexpected status resolved without times.resolved, expected the time it was resolved'],
    },
    {
      path: EXAMPLE_INCIDENT_PATH,
      good: EXAMPLE_INCIDENT,
      bad: EXAMPLE_INCIDENT.replace('status: mitigated', 'status: investigating'),
      findings: [
        '16:14 Unexpected mitigated at 2026-03-02T09:51:00Z while investigating, expected a status of mitigated or further',
      ],
    },
    {
      path: EXAMPLE_INCIDENT_PATH,
      good: EXAMPLE_INCIDENT,
      bad: EXAMPLE_INCIDENT.replace('09:51', '09:55'),
      beside: {
        'incidents/2026/INC-2026-0042/timeline.yml': `schema: 1
incident: INC-2026-0042
entries:
  - {at: 2026-03-02T09:16:00Z, by: maya-lindqvist, kind: declared}
  - {at: 2026-03-02T09:51:00Z, by: devon-okafor, kind: mitigated}
`,
      },
      findings: [
        '16:14 Unexpected mitigated at 2026-03-02T09:55:00Z, expected 2026-03-02T09:51:00Z, as the timeline says',
      ],
    },
  ],
  check(record, tree) {
    if (!isSound(record)) return [];
    const incident = record.data as unknown as Incident;
    return [...lackingTime(incident), ...tooLate(incident), ...otherThanTold(incident, tree)].map(
      ({ pointer, ...said }) => ({ at: record.positionOf(pointer), ...said }),
    );
  },
};

/** The statuses that are reached at a time which then must be known. */
const NEEDS_TIME: Readonly<Partial<Record<IncidentStatus, 'acknowledged' | 'mitigated' | 'resolved'>>> = {
  acknowledged: 'acknowledged',
  mitigated: 'mitigated',
  resolved: 'resolved',
  closed: 'resolved',
};

function lackingTime({ status, times, duplicate_of }: Incident): readonly Disagreement[] {
  const time = NEEDS_TIME[status];
  if (time !== undefined && times[time] === undefined) {
    return [
      {
        pointer: '/status',
        found: `status ${status} without times.${time}`,
        expected: `the time it was ${time}`,
        fix: `Add ${quote(`${time}: …`)} below times, or correct the status.`,
      },
    ];
  }
  if ((status === 'duplicate') === (duplicate_of !== undefined)) return [];
  const isMissing = duplicate_of === undefined;
  return [
    {
      pointer: isMissing ? '/status' : '/duplicate_of',
      found: isMissing ? 'status duplicate without duplicate_of' : `duplicate_of while ${status}`,
      expected: isMissing ? 'the incident it is a duplicate of' : 'the status duplicate',
      fix: isMissing ? 'Add "duplicate_of: INC-…".' : 'Correct the status, or remove the key.',
    },
  ];
}

function tooLate({ status, times }: Incident): readonly Disagreement[] {
  if (rankOf(status) < 0) return [];
  return FORWARD.flatMap((reached) => {
    const time = TIME_OF_STATUS[reached];
    if (time === undefined || times[time] === undefined || rankOf(status) >= rankOf(reached)) return [];
    return [
      {
        pointer: `/times/${time}`,
        found: `${time} at ${times[time]} while ${status}`,
        expected: `a status of ${reached} or further`,
        fix: 'Set the status to how far it has come, or remove the time if it has not.',
      },
    ];
  });
}

/** The timeline may lag behind a change by pull request, which the automation then writes down; it is never ahead. */
function otherThanTold(incident: Incident, tree: TreeFacts): readonly Disagreement[] {
  const entries = entriesOf(tree.recordOf('timeline', incident.id));
  if (entries.length === 0) return [];
  const told = foldTimeline(entries);
  const disagreements: Disagreement[] = [];
  const { status } = incident;
  const end = told.status?.value ?? 'declared';
  const isLagging = rankOf(end) >= 0 && (rankOf(status) < 0 || rankOf(status) >= rankOf(end));
  if (end !== status && !isLagging) {
    disagreements.push({
      pointer: '/status',
      found: `status ${status}`,
      expected: `${end}, as the timeline says`,
      fix: 'Correct the status, or append to the timeline how it came about.',
    });
  }
  for (const [name, fact] of Object.entries(told.times)) {
    const written = incident.times[name as keyof Incident['times']];
    if (fact === null || fact === undefined) continue;
    if (written !== undefined && parseInstant(written) === parseInstant(fact.value)) continue;
    disagreements.push({
      pointer: written === undefined ? '/times' : `/times/${name}`,
      found: written === undefined ? `no time ${name}` : `${name} at ${written}`,
      expected: `${fact.value}, as the timeline says`,
      fix: 'Write the same time, or append an entry "corrected" with the reason.',
    });
  }
  if (told.severity !== null && told.severity.value !== incident.severity) {
    disagreements.push({
      pointer: '/severity',
      found: `severity ${quote(incident.severity)}`,
      expected: `${quote(told.severity.value)}, as the timeline says`,
      fix: 'Write the same severity, or append an entry of kind severity with the reason.',
    });
  }
  return disagreements;
}
