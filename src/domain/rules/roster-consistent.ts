import { isZone, nearestZone } from '../calendar.ts';
import { parseDuration } from '../duration.ts';
import { parseInstant } from '../instant.ts';
import { quote } from '../quote.ts';
import { isSound, type Person, type RecordFile, type Roster } from '../record.ts';
import type { Rule, Violation } from './rule.ts';

const ROSTER_PATH = 'oncall/rosters/engineering.md';
const ROSTER = `---
schema: 1
id: engineering
title: Engineering
lead: maya-lindqvist
time_zone: Europe/Stockholm
rotations:
  - {name: primary, members: [maya-lindqvist, devon-okafor], starts: 2026-01-05, shift: 7d}
  - {name: secondary, members: [noor-haddad], starts: 2026-01-05, shift: 7d}
overrides:
  - {rotation: primary, from: 2026-12-24T09:00:00+01:00, until: 2026-12-26T09:00:00+01:00, person: noor-haddad}
  - {rotation: primary, from: 2026-12-26T09:00:00+01:00, until: 2026-12-27T09:00:00+01:00, person: devon-okafor}
escalation:
  - {after: 5m, rotation: secondary}
  - {after: 15m, person: maya-lindqvist}
---
`;
const PERSON_PATH = 'oncall/people/maya-lindqvist.md';
const PERSON = `---
schema: 1
id: maya-lindqvist
name: Maya Lindqvist
time_zone: Europe/Stockholm
time_off:
  - {from: 2026-12-21, until: 2027-01-03}
---
`;

/** What is wrong, and at which key. */
interface Fault {
  readonly pointer: string;
  readonly found: string;
  readonly expected: string;
  readonly fix: string;
}

/** From a roster one can always tell who is on call. */
export const rosterConsistent: Rule = {
  id: 'roster-consistent',
  level: 'error',
  kinds: ['roster', 'person'],
  summary:
    "Time zones of rosters and people exist; what has an end ends after it begins; a roster's rotations have names of their own, overrides of one rotation do not overlap, a swap is of two shifts of two people, and every step of its escalation asks one rotation or one person, later than the step before.",
  reason: 'Who is on call is computed from these; a contradiction is found out when nobody answers.',
  examples: [
    {
      path: ROSTER_PATH,
      good: ROSTER,
      bad: ROSTER.replace('Europe/Stockholm', 'Europe/Stokholm')
        .replace('from: 2026-12-26T09', 'from: 2026-12-26T08')
        .replace('{after: 15m, person', '{after: 5m, person'),
      findings: [
        '6:12 Unexpected time_zone "Europe/Stokholm", expected a time zone of the IANA database',
        '12:31 Unexpected override of primary from 2026-12-26T08:00:00+01:00, expected none while another lasts, until 2026-12-26T09:00:00+01:00',
        '15:13 Unexpected escalation step after 5m, expected one later than the step before, after 5m',
      ],
    },
    {
      path: PERSON_PATH,
      good: PERSON,
      bad: PERSON.replace('2027-01-03', '2026-01-03'),
      findings: ['7:31 Unexpected until 2026-01-03, expected a day not before 2026-12-21'],
    },
  ],
  check(record) {
    if (!isSound(record)) return [];
    return [...findUnknownZone(record), ...findFaults(record)].map(
      ({ pointer, ...said }): Violation => ({ at: record.positionOf(pointer), ...said }),
    );
  },
};

function findFaults(record: RecordFile): readonly Fault[] {
  if (record.kind === 'person') return findBackwardAbsences(record.data as unknown as Person);
  const roster = record.data as unknown as Roster;
  return [
    ...findRepeatedNames(roster),
    ...findBackwardOverrides(roster),
    ...findOverlaps(roster),
    ...findEmptySwaps(roster),
    ...findEscalationFaults(roster),
  ];
}

function findUnknownZone({ data }: RecordFile): readonly Fault[] {
  const zone = String(data['time_zone']);
  if (isZone(zone)) return [];
  const meant = nearestZone(zone);
  return [
    {
      pointer: '/time_zone',
      found: `time_zone ${quote(zone)}`,
      expected: 'a time zone of the IANA database',
      fix:
        meant === null
          ? 'Name the zone by a city, such as Europe/Stockholm.'
          : `Did you mean ${quote(meant)}?`,
    },
  ];
}

function findBackwardAbsences({ time_off = [] }: Person): readonly Fault[] {
  return time_off.flatMap(({ from, until }, i) =>
    // Days are written so that their order is that of their letters.
    until >= from
      ? []
      : [
          {
            pointer: `/time_off/${i}/until`,
            found: `until ${until}`,
            expected: `a day not before ${from}`,
            fix: 'Correct one of the two; mind the year.',
          },
        ],
  );
}

function findRepeatedNames({ rotations }: Roster): readonly Fault[] {
  return rotations.flatMap(({ name }, i) =>
    rotations.findIndex((other) => other.name === name) === i
      ? []
      : [
          {
            pointer: `/rotations/${i}/name`,
            found: `second rotation ${name}`,
            expected: 'every name once',
            fix: 'Rename one of the two, and what refers to it.',
          },
        ],
  );
}

function findBackwardOverrides({ overrides = [] }: Roster): readonly Fault[] {
  return overrides.flatMap(({ from, until }, i) => {
    const start = parseInstant(from);
    const end = parseInstant(until);
    if (start === null || end === null || end > start) return [];
    return [
      {
        pointer: `/overrides/${i}/until`,
        found: `until ${until}`,
        expected: `an instant after ${from}`,
        fix: 'Correct one of the two; mind the zone: Z is UTC.',
      },
    ];
  });
}

/** Of two overrides that overlap the one that begins later is told, so that the earlier one may stay as it is. */
function findOverlaps({ overrides = [] }: Roster): readonly Fault[] {
  const spans = overrides
    .map(({ rotation, from, until }, i) => {
      const [start, end] = [parseInstant(from) ?? 0, parseInstant(until) ?? 0];
      return { i, rotation, from, until, start, end };
    })
    .filter(({ start, end }) => end > start)
    .sort((a, b) => a.start - b.start || a.i - b.i);
  const longest = new Map<string, (typeof spans)[number]>();
  return spans.flatMap((span) => {
    const before = longest.get(span.rotation);
    if (before === undefined || span.end > before.end) longest.set(span.rotation, span);
    if (before === undefined || before.end <= span.start) return [];
    return [
      {
        pointer: `/overrides/${span.i}/from`,
        found: `override of ${span.rotation} from ${span.from}`,
        expected: `none while another lasts, until ${before.until}`,
        fix: 'Let one end where the other begins, or remove one.',
      },
    ];
  });
}

function findEmptySwaps({ swaps = [] }: Roster): readonly Fault[] {
  return swaps.flatMap((swap, i) => {
    const pointer = `/swaps/${i}`;
    if (swap.shift_on === swap.with_on) {
      return [
        {
          pointer: `${pointer}/with_on`,
          found: `swap of ${swap.shift_on} with the same day`,
          expected: 'two days, each the first of a shift',
          fix: 'Name the day the other shift begins; who only steps in is an override.',
        },
      ];
    }
    if (swap.shift_of.toLowerCase() !== swap.with.toLowerCase()) return [];
    return [
      {
        pointer: `${pointer}/with`,
        found: `swap of ${quote(swap.with)} with themselves`,
        expected: 'two people',
        fix: 'Name the person the shift was changed with.',
      },
    ];
  });
}

function findEscalationFaults({ escalation = [] }: Roster): readonly Fault[] {
  return escalation.flatMap((step, i): readonly Fault[] => {
    const pointer = `/escalation/${i}`;
    if ((step.rotation === undefined) === (step.person === undefined)) {
      return [
        {
          pointer,
          found: `escalation step with ${step.person === undefined ? 'nobody to ask' : 'both a rotation and a person'}`,
          expected: 'either a rotation or a person',
          fix: 'Name one of the two; ask the other in a step of its own.',
        },
      ];
    }
    const before = escalation[i - 1];
    if (before === undefined || (parseDuration(step.after) ?? 0) > (parseDuration(before.after) ?? 0))
      return [];
    return [
      {
        pointer: `${pointer}/after`,
        found: `escalation step after ${step.after}`,
        expected: `one later than the step before, after ${before.after}`,
        fix: 'Put the steps in their order, each later than the one before.',
      },
    ];
  });
}
