import { isDay } from '../calendar.ts';
import { INCIDENT_TIMES } from '../incident-times.ts';
import { parseInstant } from '../instant.ts';
import { quote } from '../quote.ts';
import type { RecordKind } from '../record-kind.ts';
import { parsePath, visitTexts } from '../values-at.ts';
import {
  EXAMPLE_ACTION_ITEM,
  EXAMPLE_ACTION_ITEM_PATH,
  EXAMPLE_INCIDENT,
  EXAMPLE_INCIDENT_PATH,
} from './example-records.ts';
import type { Rule, Violation } from './rule.ts';

const REVIEWED = ['last_review', 'next_review'];

/** Where records say a day, and where an instant: the places of which the schemas say so, which a test holds. */
export const DAYS: Readonly<Partial<Record<RecordKind, readonly string[]>>> = {
  'action-item': ['due'],
  architecture: REVIEWED,
  baseline: ['measured_from', 'measured_until', 'capacity/*/full_by', ...REVIEWED],
  person: ['time_off/*/from', 'time_off/*/until', 'joined', 'onboarding/*/completed', 'training/*/completed'],
  policy: ['last_updated', 'next_review'],
  roster: ['rotations/*/starts', 'swaps/*/shift_on', 'swaps/*/with_on'],
  runbook: REVIEWED,
};
export const INSTANTS: Readonly<Partial<Record<RecordKind, readonly string[]>>> = {
  incident: [
    ...INCIDENT_TIMES.map((name) => `times/${name}`),
    'next_update_due',
    'resolution_expected',
    'communication/estimated_resolution',
  ],
  postmortem: ['review_held_at'],
  roster: ['overrides/*/from', 'overrides/*/until'],
  timeline: [
    'entries/*/at',
    'entries/*/recorded_at',
    'entries/*/next_update',
    'entries/*/expected',
    'entries/*/value',
  ],
};

const KINDS = [...new Set([...Object.keys(DAYS), ...Object.keys(INSTANTS)])] as readonly RecordKind[];
const PLACES = new Map(
  KINDS.map((kind) => [
    kind,
    [
      ...(DAYS[kind] ?? []).map((path) => ({ path: parsePath(path), isThere: isDay })),
      ...(INSTANTS[kind] ?? []).map((path) => ({
        path: parsePath(path),
        isThere: (text: string) => parseInstant(text) !== null,
      })),
    ],
  ]),
);

/** A day that is well written is also one of the calendar. */
export const dayExists: Rule = {
  id: 'day-exists',
  level: 'error',
  kinds: KINDS,
  summary: 'Every day and every instant that a record names exists in the calendar.',
  reason: 'Deadlines and durations are computed from them; from the 30th of February nothing can be.',
  examples: [
    {
      path: EXAMPLE_ACTION_ITEM_PATH,
      good: EXAMPLE_ACTION_ITEM,
      bad: EXAMPLE_ACTION_ITEM.replace('due: 2026-03-16', 'due: 2026-02-30'),
      findings: ['6:6 Unexpected due "2026-02-30", expected a day that exists in the calendar'],
    },
    {
      path: EXAMPLE_INCIDENT_PATH,
      good: EXAMPLE_INCIDENT,
      bad: EXAMPLE_INCIDENT.replace('mitigated: 2026-03-02T09:51', 'mitigated: 2026-02-29T09:51'),
      findings: [
        '16:14 Unexpected mitigated "2026-02-29T09:51:00Z", expected a day that exists in the calendar',
      ],
    },
  ],
  check(record) {
    const wrong: Violation[] = [];
    for (const { path, isThere } of PLACES.get(record.kind) ?? []) {
      visitTexts(record.data, path, (pointer, text) => {
        // What is not written as a day or an instant is the schema's finding.
        if (isThere(text) || record.violations.some((violation) => violation.pointer === pointer)) return;
        wrong.push({
          at: record.positionOf(pointer),
          found: `${pointer.slice(pointer.lastIndexOf('/') + 1)} ${quote(text)}`,
          expected: 'a day that exists in the calendar',
          fix: 'Correct the day or the month.',
        });
      });
    }
    return wrong;
  },
};
