import { describe, expect, it } from 'vitest';
import { isDay, isZone } from '../../../src/domain/calendar.ts';
import { rosterConsistent } from '../../../src/domain/rules/roster-consistent.ts';
import { findingsOf, fixesOf } from './rules-files.ts';

const [onRoster, onPerson] = rosterConsistent.examples;
const { path: ROSTER, good: EXAMPLE } = onRoster ?? { path: '', good: '' };
const { path: PERSON, good: SOMEBODY } = onPerson ?? { path: '', good: '' };
const SWAP =
  '{rotation: primary, shift_of: maya-lindqvist, shift_on: 2026-11-30, with: devon-okafor, with_on: 2026-12-07}';
const GOOD = EXAMPLE.replace('escalation:', `swaps:\n  - ${SWAP}\nescalation:`);

function check(good: string, path: string, from: string, to: string): readonly string[] {
  expect(good).toContain(from);
  return findingsOf('roster-consistent', { [path]: good.replace(from, to) }).map((one) =>
    one.replace(/^\S+ /, ''),
  );
}
const roster = (from: string, to: string) => check(GOOD, ROSTER, from, to);
const person = (from: string, to: string) => check(SOMEBODY, PERSON, from, to);

describe('a roster', () => {
  it('is in order', () => {
    expect(roster('Engineering', 'Engineers')).toEqual([]);
    expect(findingsOf('schema', { [ROSTER]: GOOD })).toEqual([]);
  });
  const cases: readonly (readonly [string, string, string, string])[] = [
    [
      'a zone nobody knows',
      'Europe/Stockholm',
      'Europe/Atlantis',
      '6:12 Unexpected time_zone "Europe/Atlantis"',
    ],
    [
      'an override that ends before it begins',
      'until: 2026-12-26T09:00:00+01:00',
      'until: 2026-12-24T09:00:00+02:00',
      'until 2026-12-24T09:00:00+02:00, expected an instant after 2026-12-24T09:00:00+01:00',
    ],
    [
      'an override that ends as it begins',
      'until: 2026-12-26T09:00:00+01:00',
      'until: 2026-12-24T08:00:00Z',
      'until 2026-12-24T08:00:00Z',
    ],
    [
      'overrides that overlap in another zone',
      'until: 2026-12-26T09:00:00+01:00',
      'until: 2026-12-26T08:00:01Z',
      '12:31 Unexpected override of primary from 2026-12-26T09:00:00+01:00, expected none while another lasts, until 2026-12-26T08:00:01Z',
    ],
    [
      'one override within a longer one',
      'until: 2026-12-26T09:00:00+01:00',
      'until: 2026-12-31T09:00:00+01:00',
      'override of primary from 2026-12-26T09:00:00+01:00',
    ],
    [
      'two rotations of one name',
      '{name: secondary',
      '{name: primary',
      '9:12 Unexpected second rotation primary',
    ],
    [
      'a swap of one day',
      'with_on: 2026-12-07',
      'with_on: 2026-11-30',
      'swap of 2026-11-30 with the same day',
    ],
    [
      'a swap of one person',
      'with: devon-okafor',
      'with: Maya-Lindqvist',
      '"Maya-Lindqvist" with themselves',
    ],
    [
      'a step for nobody',
      '{after: 15m, person: maya-lindqvist}',
      '{after: 15m}',
      'escalation step with nobody to ask',
    ],
    [
      'a step for two',
      '{after: 15m, person: maya-lindqvist}',
      '{after: 15m, person: maya-lindqvist, rotation: primary}',
      'escalation step with both a rotation and a person, expected either a rotation or a person',
    ],
    ['steps at one time', 'after: 15m', 'after: 5m', 'escalation step after 5m, expected one later than'],
    [
      'steps in no order',
      'after: 5m',
      'after: 1h',
      'escalation step after 15m, expected one later than the step before, after 1h',
    ],
  ];
  it.each(cases)('%s', (_, from, to, expected) => {
    const findings = roster(from, to).filter((one) => !one.includes('rotation "secondary"'));
    expect(findings).toHaveLength(1);
    expect(findings[0]).toContain(expected);
  });
  it('what touches does not overlap, nor what is of another rotation', () => {
    expect(
      roster('rotation: primary, from: 2026-12-26T09', 'rotation: secondary, from: 2026-12-25T09'),
    ).toEqual([]);
  });
  it('somebody may take two turns of a rotation', () => {
    expect(
      roster('[maya-lindqvist, devon-okafor]', '[maya-lindqvist, devon-okafor, maya-lindqvist]'),
    ).toEqual([]);
  });
  it('of three overrides each that begins within an earlier one is told', () => {
    const overrides = [
      ['2026-12-01', '2026-12-20'],
      ['2026-12-02', '2026-12-03'],
      ['2026-12-10', '2026-12-11'],
    ].map(
      ([from, until]) =>
        `  - {rotation: primary, from: ${from}T00:00:00Z, until: ${until}T00:00:00Z, person: x}`,
    );
    expect(roster('swaps:', `${overrides.join('\n')}\nswaps:`)).toHaveLength(2);
  });
  it('a zone is suggested', () => {
    expect(fixesOf('roster-consistent', { [ROSTER]: GOOD.replace('Stockholm', 'Stokholm') })).toEqual([
      'Did you mean "Europe/Stockholm"?',
    ]);
  });
});

describe('a person', () => {
  const cases: readonly (readonly [string, string, number])[] = [
    ['Europe/Stockholm', 'America/New_York', 0],
    ['Europe/Stockholm', 'UTC', 0],
    ['Europe/Stockholm', 'Europe/Stockolm', 1],
    ['until: 2027-01-03', 'until: 2026-12-21', 0],
    ['until: 2027-01-03', 'until: 2026-12-20', 1],
    [
      'time_off:',
      'onboarding: [{requirement: Incident response training, completed: 2026-09-30}]\ntime_off:',
      0,
    ],
  ];
  it.each(cases)('%s → %s', (from, to, count) => expect(person(from, to)).toHaveLength(count));
});

describe('the calendar', () => {
  it.each([
    ['2024-02-29', true],
    ['2023-02-29', false],
    ['1900-02-29', false],
    ['2000-02-29', true],
    ['2026-04-31', false],
    ['2026-12-31', true],
    ['2026-13-01', false],
    ['2026-00-10', false],
    ['2026-01-00', false],
  ])('%s: %s', (text, is) => expect(isDay(text)).toBe(is));
  it.each([
    ['Europe/Stockholm', true],
    ['UTC', true],
    ['Mars/Olympus', false],
    ['', false],
  ])('zone %j: %s', (name, is) => expect(isZone(name)).toBe(is));
});
