import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  compareText
} from "./chunk-IMNZ7IGY.js";

// src/domain/symptoms.ts
function matchSymptoms(runbook, readings, findBaseline) {
  return runbook.symptoms.map((symptom) => matchSymptom(symptom, readings, findBaseline));
}
function rankRunbooks(runbooks, readings, findBaseline) {
  return runbooks.map((runbook) => {
    const symptoms = matchSymptoms(runbook, readings, findBaseline);
    return { runbook, symptoms, holding: count(symptoms, "holds") };
  }).sort(
    (a, b) => b.holding - a.holding || count(a.symptoms, "does-not-hold") - count(b.symptoms, "does-not-hold") || compareText(a.runbook.id, b.runbook.id)
  );
}
function metricsOf(runbooks) {
  const metrics = runbooks.flatMap(
    (runbook) => runbook.symptoms.flatMap(({ metric }) => metric === void 0 ? [] : [metric])
  );
  return [...new Set(metrics)].sort(compareText);
}
function matchSymptom(symptom, readings, findBaseline) {
  const { metric } = symptom;
  if (metric === void 0) return { state: "to-tick", symptom };
  const limits = limitsOf(symptom, metric, findBaseline);
  if (typeof limits === "string") return { state: "not-measured", symptom, why: limits, limits: [] };
  const reading = readings.get(metric);
  if (reading === void 0 || Number.isNaN(reading)) {
    return { state: "not-measured", symptom, why: "no reading", limits };
  }
  const isOne = limits.every((limit) => isBeyond(reading, limit));
  return { state: isOne ? "holds" : "does-not-hold", symptom, reading, limits };
}
function limitsOf(symptom, metric, findBaseline) {
  const fixed = [
    ["over", symptom.over],
    ["under", symptom.under],
    ["at least", symptom.at_least]
  ];
  const limits = fixed.flatMap(
    ([comparison, value]) => value === void 0 ? [] : [{ comparison, value, share: null }]
  );
  const { over_percent_of_baseline: percent, baseline: id } = symptom;
  if (percent === void 0) return limits.length > 0 ? limits : "the runbook gives no threshold";
  if (id === void 0) return "the runbook names no baseline";
  const baseline = findBaseline(id);
  if (baseline === null) return `there is no baseline ${id}`;
  const usual = baseline.expected_metrics.find((one) => one.metric === metric);
  if (usual === void 0) return `baseline ${id} does not say what ${metric} usually is`;
  if (symptom.unit !== void 0 && symptom.unit !== usual.unit) {
    return `baseline ${id} counts ${metric} in ${usual.unit}, the runbook in ${symptom.unit}`;
  }
  const { typical } = usual;
  const share = { percent, typical, baseline: id };
  return [...limits, { comparison: "over", value: withoutNoise(percent * typical / 100), share }];
}
function isBeyond(reading, { comparison, value }) {
  if (comparison === "at least") return reading >= value;
  return comparison === "over" ? reading > value : reading < value;
}
function withoutNoise(value) {
  return Number(value.toPrecision(12));
}
function count(symptoms, state) {
  return symptoms.filter((one) => one.state === state).length;
}

export {
  matchSymptoms,
  rankRunbooks,
  metricsOf
};
