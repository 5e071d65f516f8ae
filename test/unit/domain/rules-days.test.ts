import { describe, expect, it } from 'vitest';
import { EXAMPLE_INCIDENT, EXAMPLE_INCIDENT_PATH } from '../../../src/domain/rules/example-records.ts';
import { rosterConsistent } from '../../../src/domain/rules/roster-consistent.ts';
import { findingsOf } from './rules-files.ts';

const [onRoster, onPerson] = rosterConsistent.examples;
const ROSTER = onRoster?.good ?? '';
const PERSON = onPerson?.good ?? '';
const SWAP =
  'swaps:\n  - {rotation: primary, shift_of: maya-lindqvist, shift_on: 2026-11-30, with: devon-okafor, with_on: 2027-02-29}\n';
const TIMELINE = `schema: 1
incident: INC-2026-0042
entries:
  - at: 2026-03-02T09:16:00Z
    by: maya-lindqvist
    kind: declared
`;

describe('day-exists', () => {
  const cases: readonly (readonly [path: string, good: string, from: string, to: string, found: string])[] = [
    [
      EXAMPLE_INCIDENT_PATH,
      EXAMPLE_INCIDENT,
      'started: 2026-03-02',
      'started: 2026-02-30',
      'started "2026-02-30T',
    ],
    [
      EXAMPLE_INCIDENT_PATH,
      EXAMPLE_INCIDENT,
      'times:',
      'next_update_due: 2026-04-31T10:00:00Z\ntimes:',
      'next_update_due "2026-04-31T10:00:00Z"',
    ],
    [
      EXAMPLE_INCIDENT_PATH,
      EXAMPLE_INCIDENT,
      'times:',
      'communication: {estimated_resolution: 2027-02-29T10:00:00+01:00}\ntimes:',
      'estimated_resolution "2027-02-29T10:00:00+01:00"',
    ],
    [
      'oncall/rosters/engineering.md',
      ROSTER,
      'starts: 2026-01-05',
      'starts: 2026-02-30',
      'starts "2026-02-30"',
    ],
    [
      'oncall/rosters/engineering.md',
      ROSTER,
      'from: 2026-12-24T',
      'from: 2026-11-31T',
      'from "2026-11-31T09:00:00+01:00"',
    ],
    ['oncall/rosters/engineering.md', ROSTER, 'escalation:', `${SWAP}escalation:`, 'with_on "2027-02-29"'],
    ['oncall/people/maya-lindqvist.md', PERSON, 'from: 2026-12-21', 'from: 2026-06-31', 'from "2026-06-31"'],
    [
      'oncall/people/maya-lindqvist.md',
      PERSON,
      'time_off:',
      'joined: 2026-02-29\ntime_off:',
      'joined "2026-02-29"',
    ],
    [
      'oncall/people/maya-lindqvist.md',
      PERSON,
      'time_off:',
      'training: [{activity: x, completed: 2026-09-31}]\ntime_off:',
      'completed "2026-09-31"',
    ],
    [
      'incidents/2026/INC-2026-0042/timeline.yml',
      TIMELINE,
      '2026-03-02',
      '2026-06-31',
      'at "2026-06-31T09:16:00Z"',
    ],
  ];
  it.each(cases)('%s: %#', (path, good, from, to, found) => {
    expect(good).toContain(from);
    expect(findingsOf('day-exists', { [path]: good })).toEqual([]);
    const findings = findingsOf('day-exists', { [path]: good.replace(from, to) });
    expect(findings).toEqual([expect.stringContaining(`Unexpected ${found}`)]);
  });
  it("what is not written as a day has one finding, the schema's", () => {
    const files = {
      [EXAMPLE_INCIDENT_PATH]: EXAMPLE_INCIDENT.replace('started: 2026-03-02', 'started: 2026-13-99'),
    };
    expect(findingsOf('day-exists', files)).toEqual([]);
    expect(findingsOf('schema', files)).toHaveLength(1);
  });
  it('a leap day is one', () => {
    const leap = EXAMPLE_INCIDENT.replace('times:', 'next_update_due: 2028-02-29T10:00:00Z\ntimes:');
    expect(findingsOf('day-exists', { [EXAMPLE_INCIDENT_PATH]: leap })).toEqual([]);
  });
});
