/** "Specific Incident Procedures": the symptoms in the four runbooks, and their actions, steps and options one by one. */
import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import { readOutline } from '../../scripts/procedures/outline.ts';
import type { Baseline, Runbook } from '../../src/domain/record.ts';
import type { RecordKind } from '../../src/domain/record-kind.ts';
import { matchSymptoms } from '../../src/domain/symptoms.ts';
import { readRecord } from '../../src/records/read-record.ts';
import type { DocumentChecks } from './checks.ts';

/** A part of a runbook: what each item of its list is about, in the procedures' order. */
type Part = readonly RegExp[];

/** A metric with the last value that is none and one that is a symptom, or what somebody observes. */
type ExpectedSymptom = readonly [metric: string, isNone: number, isOne: number] | RegExp;

interface Expected {
  readonly symptoms: readonly ExpectedSymptom[];
  readonly 'Immediate actions': Part;
  readonly 'Investigation steps': Part;
  readonly 'Resolution options': Part;
}

const RUNBOOKS: Readonly<Record<string, Expected>> = {
  'performance-degradation': {
    symptoms: [['response-time', 2, 2.1], ['error-rate', 5, 5.1], /slow/],
    'Immediate actions': [/CPU|memory/, /database/i, /AI service/, /quer(?:y|ies)/],
    'Investigation steps': [/dashboard/, /release/i, /quer(?:y|ies)/, /AI service.*cost/],
    'Resolution options': [/add resources/i, /queries cheaper/, /cache/i, /AI service/],
  },
  'service-outage': {
    symptoms: [
      // Under one percent is as good as nothing: a single probe may be lucky.
      ['service-availability', 1, 0],
      ['error-rate', 99.9, 100],
      /several services/i,
    ],
    'Immediate actions': [/every component/i, /network/, /deployed/, /rollback/i],
    'Investigation steps': [/health endpoints/, /database/, /AI service/, /logs/],
    'Resolution options': [/restart/i, /roll back/i, /infrastructure/, /fail over/i],
  },
  'cost-spike': {
    symptoms: [
      // The baseline says 80 dollars a day; half as much again is 120.
      ['daily-cost', 120, 120.1],
      /unusual/,
      // Where the warnings of the alert table begin.
      ['daily-cost', 100, 100.1],
    ],
    'Immediate actions': [/measurement/, /drives/, /limit/, /finance team/],
    'Investigation steps': [/by service/, /used/, /abuse/, /prices/],
    'Resolution options': [/limit use/i, /AI service/, /alerts on cost/, /feature's settings/],
  },
  'data-quality': {
    symptoms: [/wrong/, /differs/, /complain/],
    'Immediate actions': [/data comes from/, /AI service/, /transformed/, /users concerned/],
    'Investigation steps': [/quality metrics/, /AI service/, /sources/, /processing/],
    'Resolution options': [/AI service/, /check data/i, /source/, /filter/i],
  },
};

const PARTS = ['Immediate actions', 'Investigation steps', 'Resolution options'] as const;

function dataOf(path: string, kind: RecordKind, text: string): unknown {
  const { problems, violations, data } = readRecord(path, kind, new TextEncoder().encode(text));
  expect([problems, violations]).toEqual([[], []]);
  return data;
}

function readBaseline(id: string): Baseline {
  const path = `knowledge/baselines/${id}.md`;
  return dataOf(path, 'baseline', readFileSync(path, 'utf8')) as Baseline;
}

function expectSymptoms(path: string, text: string, expected: Expected['symptoms']): void {
  const runbook = dataOf(path, 'runbook', text) as Runbook;
  expect(runbook.symptoms).toHaveLength(expected.length);
  for (const [index, one] of expected.entries()) {
    if (one instanceof RegExp) {
      expect(runbook.symptoms[index]?.observe).toMatch(one);
      continue;
    }
    const [metric, isNone, isOne] = one;
    const stateAt = (reading: number) =>
      matchSymptoms(runbook, new Map([[metric, reading]]), readBaseline)[index]?.state;
    expect([stateAt(isNone), stateAt(isOne)]).toEqual(['does-not-hold', 'holds']);
  }
}

/** The items of the one list below a heading: the lines they begin at tell them from each other. */
function expectList(text: string, heading: string, expected: Part): void {
  const lines = text.replace(/^---\n[\s\S]*?\n---\n/, '').split('\n');
  const start = lines.indexOf(`## ${heading}`);
  expect(start).toBeGreaterThanOrEqual(0);
  const below = lines.slice(start + 1);
  const next = below.findIndex((line) => line.startsWith('## '));
  const own = next < 0 ? below : below.slice(0, next);
  const items = readOutline(own.join('\n')).filter(({ sort }) => sort === 'step' || sort === 'bullet');
  const texts = items.map(({ line }, index) =>
    own.slice(line - 1, (items[index + 1]?.line ?? own.length + 1) - 1).join(' '),
  );
  expect(texts).toHaveLength(expected.length);
  for (const [index, pattern] of expected.entries()) expect(texts[index]).toMatch(pattern);
}

export const RUNBOOK_PARTS: DocumentChecks = Object.fromEntries(
  Object.entries(RUNBOOKS).flatMap(([name, expected]) => {
    const path = `knowledge/runbooks/${name}.md`;
    return [
      [`${name}: symptoms`, { path, check: (text: string) => expectSymptoms(path, text, expected.symptoms) }],
      ...PARTS.map((part) => [
        `${name}: ${part}`,
        { path, check: (text: string) => expectList(text, part, expected[part]) },
      ]),
    ];
  }),
);
