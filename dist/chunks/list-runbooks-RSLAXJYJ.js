import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  metricsOf,
  rankRunbooks
} from "./chunk-C23PNNOE.js";
import {
  explainChoice
} from "./chunk-AD5M6RL3.js";
import {
  openWorkingTree
} from "./chunk-Q2XCTVC6.js";
import "./chunk-DKVQ7F2R.js";
import {
  isSound,
  recordsOf
} from "./chunk-SFWTIU66.js";
import "./chunk-YKVLQ6T5.js";
import {
  colorsFor
} from "./chunk-2NVOLAXW.js";
import {
  UsageError
} from "./chunk-JGN7ZSOY.js";
import "./chunk-4RAW2LUT.js";
import "./chunk-IMNZ7IGY.js";
import "./chunk-7R4SZTTN.js";
import {
  escapeControls
} from "./chunk-KTNJQRWY.js";
import "./chunk-6DG7BXTN.js";

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
