import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  explainChoice
} from "./chunk-ZF6RHY6M.js";
import {
  openWorkingTree
} from "./chunk-3HLNS4LR.js";
import "./chunk-DKVQ7F2R.js";
import {
  isSound,
  recordsOf
} from "./chunk-H7ZMVKOF.js";
import "./chunk-YKVLQ6T5.js";
import {
  colorsFor
} from "./chunk-YJXNRSTF.js";
import {
  UsageError
} from "./chunk-EZZ2KLG3.js";
import "./chunk-B336OITC.js";
import {
  compareText
} from "./chunk-IMNZ7IGY.js";
import {
  escapeControls
} from "./chunk-X5MZH4RU.js";

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

// src/render/ranked-runbooks.ts
var SIGNS = {
  holds: "\u2713",
  "does-not-hold": "\u2717",
  "not-measured": "?",
  "to-tick": "\u2610"
};
function renderRankedRunbooks(ranked, pathOf, palette) {
  return ranked.map((one) => renderRunbook(one, pathOf(one.runbook.id), palette)).join("\n\n");
}
function renderRunbook({ runbook, symptoms, holding }, path, { strong, soft }) {
  return [
    `${strong(escapeControls(runbook.title))}: ${holding} of ${symptoms.length} symptoms hold ${soft(escapeControls(path))}`,
    ...symptoms.map((one) => `  ${SIGNS[one.state]} ${escapeControls(describe(one))}`)
  ].join("\n");
}
function describe(matched) {
  const { symptom } = matched;
  const unit = symptom.unit === void 0 ? "" : ` ${symptom.unit}`;
  if (matched.state === "to-tick") return symptom.observe ?? "";
  const limits = matched.limits.map((limit) => describeLimit(limit, unit)).join(" and ");
  if (matched.state === "not-measured") {
    return `${[symptom.metric, limits].filter((part) => part !== "").join(" ")}: ${matched.why}`;
  }
  return `${symptom.metric} ${matched.reading}${unit} is ${matched.state === "holds" ? "" : "not "}${limits}`;
}
function describeLimit({ comparison, value, share }, unit) {
  const limit = `${comparison} ${value}${unit}`;
  if (share === null) return limit;
  return `${limit} (${share.percent} % of the usual ${share.typical}${unit}, baseline ${share.baseline})`;
}

// scripts/commands/list-runbooks.ts
function listRunbooks(root, readings) {
  const records = openWorkingTree(root).readRecords();
  const runbooks = recordsOf(records, "runbook").map(({ data }) => data);
  for (const metric of readings.keys()) {
    const problem = explainChoice("--reading", metric, metricsOf(runbooks));
    if (problem !== null) throw new UsageError(problem);
  }
  const baselines = new Map(recordsOf(records, "baseline").map(({ data }) => [data.id, data]));
  const ranked = rankRunbooks(runbooks, readings, (id) => baselines.get(id) ?? null);
  const { bold, dim } = colorsFor(process.stdout);
  const pathOf = (id) => `knowledge/runbooks/${id}.md`;
  console.log(
    ranked.length === 0 ? "No runbooks: write them to knowledge/runbooks/." : renderRankedRunbooks(ranked, pathOf, { strong: bold, soft: dim })
  );
  const unreadable = records.filter((record) => record.kind === "runbook" && !isSound(record));
  for (const { path } of unreadable) {
    console.error(
      `${colorsFor(process.stderr).yellow("warning")} ${path} is not in order: run incident validate`
    );
  }
}
export {
  listRunbooks
};
