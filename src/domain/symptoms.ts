/** Which runbooks fit what is measured now (procedures, "Specific Incident Procedures", the symptoms of each). */
import { compareText } from './finding.ts';
import type { Baseline, Runbook } from './record.ts';

export type Symptom = Runbook['symptoms'][number];

/** What a reading is compared with, in the unit of the symptom. */
export interface Limit {
  readonly comparison: 'over' | 'under' | 'at least';
  readonly value: number;
  /** What the value was computed from, when it is a part of a usual value. */
  readonly share: { readonly percent: number; readonly typical: number; readonly baseline: string } | null;
}

/** One symptom, held against the readings. */
export type MatchedSymptom =
  | { readonly state: 'to-tick'; readonly symptom: Symptom }
  | {
      readonly state: 'not-measured';
      readonly symptom: Symptom;
      readonly why: string;
      /** What a reading would be compared with; none when that is what cannot be said. */
      readonly limits: readonly Limit[];
    }
  | {
      readonly state: 'holds' | 'does-not-hold';
      readonly symptom: Symptom;
      readonly reading: number;
      readonly limits: readonly Limit[];
    };

export interface RankedRunbook {
  readonly runbook: Runbook;
  readonly symptoms: readonly MatchedSymptom[];
  /** How many of them hold. */
  readonly holding: number;
}

/** What is measured now, by metric, in the unit the symptoms name. */
export type Readings = ReadonlyMap<string, number>;

/** The baseline with an id; null when there is none. */
export type FindBaseline = (id: string) => Baseline | null;

/**
 * Every symptom of a runbook, in its order. A symptom with several thresholds holds when all of them do; what nothing
 * can measure is left to a person.
 */
export function matchSymptoms(
  runbook: Runbook,
  readings: Readings,
  findBaseline: FindBaseline,
): readonly MatchedSymptom[] {
  return runbook.symptoms.map((symptom) => matchSymptom(symptom, readings, findBaseline));
}

/** The runbooks with the most symptoms that hold first; of equals those with fewer that do not, then by id. */
export function rankRunbooks(
  runbooks: readonly Runbook[],
  readings: Readings,
  findBaseline: FindBaseline,
): readonly RankedRunbook[] {
  return runbooks
    .map((runbook) => {
      const symptoms = matchSymptoms(runbook, readings, findBaseline);
      return { runbook, symptoms, holding: count(symptoms, 'holds') };
    })
    .sort(
      (a, b) =>
        b.holding - a.holding ||
        count(a.symptoms, 'does-not-hold') - count(b.symptoms, 'does-not-hold') ||
        compareText(a.runbook.id, b.runbook.id),
    );
}

/** Every metric that a symptom of the runbooks reads, in order. */
export function metricsOf(runbooks: readonly Runbook[]): readonly string[] {
  const metrics = runbooks.flatMap((runbook) =>
    runbook.symptoms.flatMap(({ metric }) => (metric === undefined ? [] : [metric])),
  );
  return [...new Set(metrics)].sort(compareText);
}

function matchSymptom(symptom: Symptom, readings: Readings, findBaseline: FindBaseline): MatchedSymptom {
  const { metric } = symptom;
  if (metric === undefined) return { state: 'to-tick', symptom };
  const limits = limitsOf(symptom, metric, findBaseline);
  if (typeof limits === 'string') return { state: 'not-measured', symptom, why: limits, limits: [] };
  const reading = readings.get(metric);
  if (reading === undefined || Number.isNaN(reading)) {
    return { state: 'not-measured', symptom, why: 'no reading', limits };
  }
  const isOne = limits.every((limit) => isBeyond(reading, limit));
  return { state: isOne ? 'holds' : 'does-not-hold', symptom, reading, limits };
}

/** What a reading of the metric is compared with, or why that cannot be said. */
function limitsOf(symptom: Symptom, metric: string, findBaseline: FindBaseline): readonly Limit[] | string {
  const fixed = [
    ['over', symptom.over],
    ['under', symptom.under],
    ['at least', symptom.at_least],
  ] as const;
  const limits: Limit[] = fixed.flatMap(([comparison, value]) =>
    value === undefined ? [] : [{ comparison, value, share: null }],
  );
  const { over_percent_of_baseline: percent, baseline: id } = symptom;
  if (percent === undefined) return limits.length > 0 ? limits : 'the runbook gives no threshold';
  if (id === undefined) return 'the runbook names no baseline';
  const baseline = findBaseline(id);
  if (baseline === null) return `there is no baseline ${id}`;
  const usual = baseline.expected_metrics.find((one) => one.metric === metric);
  if (usual === undefined) return `baseline ${id} does not say what ${metric} usually is`;
  if (symptom.unit !== undefined && symptom.unit !== usual.unit) {
    return `baseline ${id} counts ${metric} in ${usual.unit}, the runbook in ${symptom.unit}`;
  }
  const { typical } = usual;
  const share = { percent, typical, baseline: id };
  return [...limits, { comparison: 'over', value: withoutNoise((percent * typical) / 100), share }];
}

function isBeyond(reading: number, { comparison, value }: Limit): boolean {
  if (comparison === 'at least') return reading >= value;
  return comparison === 'over' ? reading > value : reading < value;
}

/** 150 % of 0.2 is 0.3, not 0.30000000000000004: people compare with what they read. */
function withoutNoise(value: number): number {
  return Number(value.toPrecision(12));
}

function count(symptoms: readonly MatchedSymptom[], state: MatchedSymptom['state']): number {
  return symptoms.filter((one) => one.state === state).length;
}
