import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Baseline, Runbook } from '../../../src/domain/record.ts';
import {
  type MatchedSymptom,
  matchSymptoms,
  metricsOf,
  rankRunbooks,
  type Symptom,
} from '../../../src/domain/symptoms.ts';

const REVIEWED = {
  version: '1.0',
  owner: 'devon-okafor',
  last_review: '2026-09-01',
  next_review: '2026-12-01',
  approved_by: 'Maya Lindqvist, Engineering Lead',
};

function aRunbook(id: string, symptoms: readonly Symptom[]): Runbook {
  return {
    ...REVIEWED,
    schema: 1,
    id,
    title: id,
    types: ['cost'],
    symptoms: [...symptoms],
    contacts: ['cto'],
  };
}

const BASELINE: Baseline = {
  ...REVIEWED,
  schema: 1,
  id: 'ai-search',
  title: 'AI search in normal operation',
  service: 'ai-search',
  operating_parameters: [{ name: 'Replicas', value: '3' }],
  expected_metrics: [
    { metric: 'daily-cost', unit: 'usd', typical: 80 },
    { metric: 'response-time', unit: 'seconds', typical: 0.2 },
  ],
  seasonal_variations: [{ when: 'Mondays', effect: 'More' }],
  capacity: [{ resource: 'Replicas', limit: '3' }],
};
const findBaseline = (id: string) => (id === 'ai-search' ? BASELINE : null);

function match(symptom: Symptom, readings: Readonly<Record<string, number>> = {}): MatchedSymptom {
  const [matched] = matchSymptoms(
    aRunbook('one', [symptom]),
    new Map(Object.entries(readings)),
    findBaseline,
  );
  if (matched === undefined) throw new Error('no symptom came back');
  return matched;
}

describe('a threshold', () => {
  it.each([
    ['over', { over: 2 }, 2, false],
    ['over', { over: 2 }, 2.1, true],
    ['under', { under: 95 }, 95, false],
    ['under', { under: 95 }, 94.9, true],
    ['at_least', { at_least: 100 }, 99.9, false],
    ['at_least', { at_least: 100 }, 100, true],
    ['zero is a threshold, too', { over: 0 }, 1, true],
    ['two, of which one does not hold', { over: 2, under: 5 }, 6, false],
    ['two that hold', { over: 2, under: 5 }, 3, true],
  ])('%s: %j at %d', (_, threshold, reading, isOne) => {
    const matched = match({ metric: 'error-rate', ...threshold }, { 'error-rate': reading, other: 1000 });
    expect(matched.state).toBe(isOne ? 'holds' : 'does-not-hold');
  });

  it('without a reading is not measured, and says what it would be', () => {
    expect(match({ metric: 'error-rate', over: 5 }, { other: 9 })).toMatchObject({
      state: 'not-measured',
      why: 'no reading',
      limits: [{ comparison: 'over', value: 5, share: null }],
    });
    expect(match({ metric: 'error-rate', over: 5 }, { 'error-rate': Number.NaN }).state).toBe('not-measured');
  });
});

describe('a share of the baseline', () => {
  const COST = {
    metric: 'daily-cost',
    over_percent_of_baseline: 150,
    unit: 'usd',
    baseline: 'ai-search',
  } as const;
  it.each([
    [120, 'does-not-hold'],
    [120.01, 'holds'],
    [320, 'holds'],
    [0, 'does-not-hold'],
  ])('150 %% of the usual 80: %d', (cost, state) => {
    expect(match(COST, { 'daily-cost': cost })).toEqual({
      state,
      symptom: COST,
      reading: cost,
      limits: [
        { comparison: 'over', value: 120, share: { percent: 150, typical: 80, baseline: 'ai-search' } },
      ],
    });
  });

  it('is what people would compute: 150 % of 0.2 is 0.3', () => {
    const symptom = { metric: 'response-time', over_percent_of_baseline: 150, baseline: 'ai-search' };
    expect(match(symptom, { 'response-time': 0.3 }).state).toBe('does-not-hold');
  });

  it.each<[string, Symptom, string]>([
    ['an unknown baseline', { ...COST, baseline: 'billing' }, 'there is no baseline billing'],
    [
      'a metric it does not have',
      { ...COST, metric: 'success-rate' },
      'baseline ai-search does not say what success-rate usually is',
    ],
    ['no baseline', { metric: 'daily-cost', over_percent_of_baseline: 150 }, 'the runbook names no baseline'],
    [
      'another unit',
      { ...COST, unit: 'count' },
      'baseline ai-search counts daily-cost in usd, the runbook in count',
    ],
    ['no threshold at all', { metric: 'daily-cost' }, 'the runbook gives no threshold'],
  ])('%s: not measured, and says why', (_, symptom, why) => {
    expect(match(symptom, { 'daily-cost': 900, 'success-rate': 1 })).toEqual({
      state: 'not-measured',
      symptom,
      why,
      limits: [],
    });
  });
});

it('what is observed is left to a person, whatever is measured', () => {
  expect(match({ observe: 'Users complain' }, { 'daily-cost': 1 })).toEqual({
    state: 'to-tick',
    symptom: { observe: 'Users complain' },
  });
});

describe('ranking', () => {
  const slow: Symptom = { metric: 'response-time', over: 2 };
  const failing: Symptom = { metric: 'error-rate', over: 5 };
  const down: Symptom = { metric: 'error-rate', at_least: 100 };
  const runbooks = [
    aRunbook('outage', [down, { observe: 'Everything is gone' }]),
    aRunbook('quality', [{ observe: 'Wrong results' }]),
    aRunbook('errors', [failing]),
    aRunbook('slow', [slow, failing]),
  ];
  const order = (readings: Readonly<Record<string, number>>) =>
    rankRunbooks(runbooks, new Map(Object.entries(readings)), findBaseline).map(
      ({ runbook, holding }) => `${runbook.id} ${holding}`,
    );

  it('the most symptoms that hold first, then the fewest that do not, then by name', () => {
    expect(order({ 'response-time': 3, 'error-rate': 7 })).toEqual([
      'slow 2',
      'errors 1',
      'quality 0',
      'outage 0',
    ]);
    expect(order({ 'error-rate': 100 })).toEqual(['errors 1', 'outage 1', 'slow 1', 'quality 0']);
    expect(order({ 'response-time': 1, 'error-rate': 7 })).toEqual([
      'errors 1',
      'slow 1',
      'quality 0',
      'outage 0',
    ]);
    expect(order({})).toEqual(['errors 0', 'outage 0', 'quality 0', 'slow 0']);
  });

  it('names every metric once', () => {
    expect(metricsOf(runbooks)).toEqual(['error-rate', 'response-time']);
  });

  const symptom: fc.Arbitrary<Symptom> = fc.oneof(
    fc.record({ metric: fc.constantFrom('a', 'b', 'c'), over: fc.integer({ min: 0, max: 9 }) }),
    fc.record({ metric: fc.constantFrom('a', 'b', 'c'), at_least: fc.integer({ min: 0, max: 9 }) }),
    fc.constant<Symptom>({ observe: 'Something' }),
  );
  const some = fc
    .array(fc.array(symptom, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 8 })
    .map((lists) => lists.map((list, index) => aRunbook(`r${index}`, list)));
  const readings = fc.dictionary(fc.constantFrom('a', 'b', 'c'), fc.integer({ min: 0, max: 9 }));

  it('does not depend on the order they came in, loses none, and never puts fewer before more', () => {
    fc.assert(
      fc.property(some, readings, fc.nat(), (list, values, turn) => {
        const now = new Map(Object.entries(values));
        const ranked = rankRunbooks(list, now, findBaseline);
        const at = turn % list.length;
        const turned = [...list.slice(at), ...list.slice(0, at)];
        expect(rankRunbooks(turned, now, findBaseline)).toEqual(ranked);
        expect(ranked.map(({ runbook }) => runbook.id).sort()).toEqual(list.map(({ id }) => id).sort());
        const counts = ranked.map(({ holding }) => holding);
        expect(counts).toEqual([...counts].sort((a, b) => b - a));
        for (const one of ranked) {
          expect(one.symptoms.map((matched) => matched.symptom)).toEqual(one.runbook.symptoms);
          expect(one.symptoms.filter(({ state }) => state === 'holds')).toHaveLength(one.holding);
        }
      }),
    );
  });

  it('a higher reading never makes a symptom of "over" go away', () => {
    fc.assert(
      fc.property(
        symptom,
        fc.integer({ min: 0, max: 9 }),
        fc.integer({ min: 0, max: 9 }),
        (one, low, more) => {
          const at = (value: number) => match(one, { a: value, b: value, c: value }).state;
          if (at(low) === 'holds') expect(at(low + more)).toBe('holds');
        },
      ),
    );
  });
});
