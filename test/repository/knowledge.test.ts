/** The example's knowledge and people: true to the procedures, the policy and each other. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { storyRecords } from '../../scripts/story/person.ts';
import { openWorkingTree } from '../../src/adapters/working-tree.ts';
import { validateTree } from '../../src/app/validate-tree.ts';
import { messageOf } from '../../src/domain/finding.ts';
import { type RecordFile, recordsOf } from '../../src/domain/record.ts';
import { recordKindOf } from '../../src/domain/record-path.ts';
import { rankRunbooks } from '../../src/domain/symptoms.ts';
import { DEFAULT_POLICY } from '../../src/generated/default-policy.ts';
import { readRecord } from '../../src/records/read-record.ts';

const tree = openWorkingTree('.');
const records = tree.readRecords();
const runbooks = recordsOf(records, 'runbook');
const baselines = recordsOf(records, 'baseline').map(({ data }) => data);
const findBaseline = (id: string) => baselines.find((baseline) => baseline.id === id) ?? null;

/**
 * The four procedures ("Specific Incident Procedures"): by section a word of every step, in their order. A step that is
 * taken out, or moved, is noticed.
 */
const PROCEDURES: Readonly<Record<string, readonly (readonly RegExp[])[]>> = {
  'performance-degradation': [
    [/used up.*CPU/s, /database/i, /AI service's time/, /query that costs most/],
    [/dashboard/, /releases/i, /queries/, /AI service.*\bcost\b/s],
    [/resources/, /queries cheaper/, /cache/i, /AI service differently/],
  ],
  'service-outage': [
    [/every component/, /what it runs on/, /deployed/, /rollback/],
    [/health endpoints/, /database/, /AI service/, /logs/],
    [/restart/i, /roll back/i, /infrastructure/, /fail over/i],
  ],
  'cost-spike': [
    [/measurement/, /what drives it/, /limit/, /finance team/],
    [/by service/, /how it is used/, /abuse/, /prices/],
    [/limit use/i, /ask the AI service less/i, /alerts on cost/, /feature's settings/],
  ],
  'data-quality': [
    [/where the data comes from/, /AI service/, /transformed/, /users concerned/],
    [/quality metrics/, /how the AI service is set up/, /changes in the sources/, /the processing/],
    [/AI service differently/, /check data/i, /source/, /filter results/i],
  ],
};

describe('runbooks', () => {
  it('there is one for each of the four procedures', () => {
    expect(runbooks.map(({ data }) => data.id).sort()).toEqual(Object.keys(PROCEDURES).sort());
  });

  it.each(runbooks.map((one) => [one.data.id, one] as const))(
    '%s: four actions, four steps, four options, three symptoms, and where to escalate',
    (id, { data, body }) => {
      const sections = new Map(
        body.split(/^## /m).map((part) => {
          const end = part.indexOf('\n');
          return [part.slice(0, end), part.slice(end)] as const;
        }),
      );
      for (const [index, title] of [
        'Immediate actions',
        'Investigation steps',
        'Resolution options',
      ].entries()) {
        const sign = index < 2 ? /^(\d)\. /m : /^(-) /m;
        const [, ...parts] = (sections.get(title) ?? '').split(sign);
        const items = parts.filter((_, place) => place % 2 === 1);
        if (index < 2) expect(parts.filter((_, place) => place % 2 === 0)).toEqual(['1', '2', '3', '4']);
        expect(items).toHaveLength(4);
        for (const [place, word] of PROCEDURES[id]?.[index]?.entries() ?? [])
          expect(items[place]).toMatch(word);
        // Somebody reads it at three in the morning: a heading alone is no help, a page neither.
        for (const item of items) {
          const words = item.trim().split(/\s+/).length;
          expect(words).toBeGreaterThan(15);
          expect(words).toBeLessThan(70);
        }
      }
      expect(data.symptoms).toHaveLength(3);
      expect(sections.get('Escalation')?.trim().length).toBeGreaterThan(100);
    },
  );

  it('symptoms say what the procedures say, with the thresholds of the policy', () => {
    const symptoms = Object.fromEntries(
      runbooks.map(({ data }) => [
        data.id,
        data.symptoms.map(({ observe, ...rest }) => (observe === undefined ? rest : 'to tick')),
      ]),
    );
    const threshold = (metric: string, level: string) =>
      DEFAULT_POLICY.alerts.thresholds.find((one) => one.metric === metric && one.level === level)?.over;
    expect(symptoms).toEqual({
      'performance-degradation': [
        { metric: 'response-time', over: threshold('response-time', 'warning'), unit: 'seconds' },
        { metric: 'error-rate', over: threshold('error-rate', 'warning'), unit: 'percent' },
        'to tick',
      ],
      'service-outage': [
        { metric: 'service-availability', under: 1, unit: 'percent' },
        { metric: 'error-rate', at_least: 100, unit: 'percent' },
        'to tick',
      ],
      'cost-spike': [
        { metric: 'daily-cost', over_percent_of_baseline: 150, unit: 'usd', baseline: 'ai-search' },
        'to tick',
        { metric: 'daily-cost', over: threshold('daily-cost', 'warning'), unit: 'usd' },
      ],
      'data-quality': ['to tick', 'to tick', 'to tick'],
    });
  });

  it('say the budget and the thresholds that the policy gives', () => {
    const of = (id: string) => runbooks.find(({ data }) => data.id === id)?.body ?? '';
    for (const { metric, over } of DEFAULT_POLICY.alerts.thresholds) {
      if (metric === 'daily-cost') expect(of('cost-spike')).toMatch(new RegExp(`\\b${over}\\b`));
    }
  });

  it('the finance team is told of a cost spike, and only contacts of the policy are named', () => {
    const known = DEFAULT_POLICY.contacts.map(({ name }) => name);
    for (const { data } of runbooks) {
      expect([...data.contacts, ...(data.notify ?? [])].filter((name) => !known.includes(name))).toEqual([]);
    }
    expect(runbooks.find(({ data }) => data.id === 'cost-spike')?.data.notify).toContain('finance-team');
  });

  it.each([
    ['performance-degradation', { 'response-time': 2.4, 'error-rate': 6 }],
    ['service-outage', { 'error-rate': 100, 'service-availability': 0 }],
    ['cost-spike', { 'daily-cost': 121 }],
  ])('%s comes first for %j', (id, readings) => {
    const ranked = rankRunbooks(
      runbooks.map(({ data }) => data),
      new Map(Object.entries(readings)),
      findBaseline,
    );
    expect(ranked[0]?.runbook.id).toBe(id);
    expect(ranked[0]?.holding).toBe(2);
  });
});

it('on a normal day no alert of the policy fires, whatever the season', () => {
  const [baseline] = baselines;
  expect(baselines).toHaveLength(1);
  for (const { metric, over, under, unit } of DEFAULT_POLICY.alerts.thresholds) {
    const usual = baseline?.expected_metrics.find((one) => one.metric === metric);
    expect(usual?.unit, metric).toBe(unit);
    const { low = Number.NaN, typical = Number.NaN, high = Number.NaN } = usual ?? {};
    const seasons = (baseline?.seasonal_variations ?? []).filter((one) => one.metric === metric);
    const values = [
      low,
      typical,
      high,
      ...seasons.map((one) => (typical * (one.percent_of_typical ?? 100)) / 100),
    ];
    expect(low <= typical && typical <= high, metric).toBe(true);
    for (const value of values) {
      if (over !== undefined) expect(value, metric).toBeLessThanOrEqual(over);
      if (under !== undefined) expect(value, metric).toBeGreaterThanOrEqual(under);
    }
  }
});

it('everybody in a role of the example is described, trained and on call where the policy looks for them', () => {
  const people = recordsOf(records, 'person');
  const roles = DEFAULT_POLICY.roles.map(({ name }) => name);
  expect(new Set(people.flatMap(({ data }) => data.roles ?? []))).toEqual(new Set(roles));
  for (const { data } of people) {
    expect(data.onboarding?.map(({ requirement }) => requirement)).toEqual(
      DEFAULT_POLICY.training.onboarding,
    );
    const activities = DEFAULT_POLICY.training.activities.map(({ title }) => title);
    expect(data.training?.filter(({ activity }) => !activities.includes(activity))).toEqual([]);
    expect(data.training).not.toHaveLength(0);
  }
  const logins = people.map(({ data }) => data.id);
  const inPolicy = DEFAULT_POLICY.contacts.flatMap(({ team }) => (team === undefined ? [] : [team]));
  expect(inPolicy.filter((login) => !logins.includes(login))).toEqual([]);
  const onCall = recordsOf(records, 'roster').flatMap(({ data }) =>
    data.rotations.flatMap(({ members }) => members),
  );
  expect([...new Set(onCall)].sort()).toEqual([...logins].sort());
});

describe('the records of the repository', () => {
  function withStory(...names: readonly ('outage' | 'cost-spike')[]): readonly RecordFile[] {
    const added = names.flatMap((name) => {
      const root = storyRecords('.', name);
      return readdirSync(root, { recursive: true, encoding: 'utf8' }).flatMap((path) => {
        const kind = recordKindOf(path);
        return kind === null ? [] : [readRecord(path, kind, readFileSync(join(root, path)))];
      });
    });
    return [...records, ...added];
  }
  const findingsOf = (all: readonly RecordFile[]) =>
    validateTree({ readRecords: () => all, hasPath: (path) => tree.hasPath(path) }, null).introduced;

  it('are in order, and with the outage of the story, too', () => {
    expect(findingsOf(records)).toEqual([]);
    expect(findingsOf(withStory('outage'))).toEqual([]);
  });

  it('the cost spike of the story has its three mistakes, and no other', () => {
    expect(
      findingsOf(withStory('outage', 'cost-spike')).map((one) => `${one.line} ${messageOf(one)}`),
    ).toEqual([
      '2 Unexpected action item without due, expected the day it is due',
      '7 Unexpected severity "hihg", expected one of critical, high, medium, low',
      '15 Unexpected key "aknowledged", expected a key the schema knows',
    ]);
  });
});
