import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatInstant, parseInstant } from '../../../src/domain/instant.ts';
import { addMonths, parseDay, parseMoment } from '../../../src/domain/moment.ts';
import { fieldOf } from '../../../src/records/schema-field.ts';

const NOW = parseInstant('2026-03-02T09:30:00Z') ?? 0;

describe('parseMoment', () => {
  it.each([
    ['now', '2026-03-02T09:30:00Z'],
    ['NOW ', '2026-03-02T09:30:00Z'],
    ['10m ago', '2026-03-02T09:20:00Z'],
    ['10m  Ago', '2026-03-02T09:20:00Z'],
    ['2h ago', '2026-03-02T07:30:00Z'],
    ['3d ago', '2026-02-27T09:30:00Z'],
    ['0m ago', '2026-03-02T09:30:00Z'],
    ['2026-03-02T09:14:00Z', '2026-03-02T09:14:00Z'],
    ['2026-03-02T10:14+01:00', '2026-03-02T10:14+01:00'],
  ])('%s', (text, instant) => {
    expect(parseMoment(text, NOW)).toBe(instant);
  });
  it.each([
    '',
    'yesterday',
    '10 ago',
    '10m',
    '-5m ago',
    '1.5h ago',
    '10s ago',
    '2026-03-02',
    '2026-03-02T09:14:00',
    '2026-02-30T09:14:00Z',
    '2026-03-02T25:14:00Z',
    '2026-03-02T09:14:00Z ago',
  ])('"%s" is none', (text) => {
    expect(parseMoment(text, NOW)).toBeNull();
  });
  it('whatever it takes, the schema takes, too', () => {
    const pattern = fieldOf('incident', ['times', 'started'])?.pattern;
    const said = fc.oneof(
      fc.tuple(fc.nat(99999), fc.constantFrom('m', 'h', 'd')).map(([count, unit]) => `${count}${unit} ago`),
      fc
        .date({ min: new Date(0), max: new Date('2100-01-01'), noInvalidDate: true })
        .map((date) => date.toISOString()),
      fc.string(),
    );
    fc.assert(
      fc.property(said, (text) => {
        const instant = parseMoment(text, NOW);
        expect(instant === null || pattern?.test(instant)).toBe(true);
      }),
    );
  });
  it('counting back and forth gives the same instant', () => {
    fc.assert(
      fc.property(fc.nat(50_000), (minutes) => {
        const back = parseInstant(parseMoment(`${minutes}m ago`, NOW) ?? '') ?? 0;
        expect(formatInstant(back + minutes * 60_000)).toBe(formatInstant(NOW));
      }),
    );
  });
});

describe('parseDay', () => {
  it.each([
    ['today', '2026-03-02'],
    ['in 14d', '2026-03-16'],
    ['in 1 day', '2026-03-03'],
    ['in 30 days', '2026-04-01'],
    [' 2026-12-31 ', '2026-12-31'],
  ])('%s', (text, day) => {
    expect(parseDay(text, NOW)).toBe(day);
  });
  it.each(['', '14d', 'tomorrow', '2026-02-29', '2026-3-2', 'in d', '02.03.2026'])('"%s" is none', (text) => {
    expect(parseDay(text, NOW)).toBeNull();
  });
});

it('months later, the last day of a shorter month', () => {
  expect(addMonths('2026-11-23', 3)).toBe('2027-02-23');
  expect(addMonths('2026-11-30', 3)).toBe('2027-02-28');
});
