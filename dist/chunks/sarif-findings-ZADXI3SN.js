import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  RULES
} from "./chunk-KMRCBTCG.js";
import "./chunk-M73NYO62.js";
import "./chunk-T433ZVXS.js";
import "./chunk-R66ORXEF.js";
import "./chunk-VNBM3O3O.js";
import "./chunk-TSJT54NK.js";
import "./chunk-ZFDVQ4NY.js";
import "./chunk-UIIP5HSU.js";
import "./chunk-SFWTIU66.js";
import "./chunk-3RZW3VFW.js";
import "./chunk-YKVLQ6T5.js";
import "./chunk-QDVVJMNP.js";
import {
  explain
} from "./chunk-IMNZ7IGY.js";
import {
  escapeControls
} from "./chunk-KTNJQRWY.js";
import "./chunk-6DG7BXTN.js";

// src/render/sarif-findings.ts
var SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";
var MOST_RESULTS = 25e3;
var MOST_SHOWN = 5e3;
var LONGEST_DESCRIPTION = 1024;
function renderSarifFindings(judged, options) {
  const note = noteOnLimits(judged);
  const run = {
    tool: {
      driver: {
        name: "incident",
        semanticVersion: options.version,
        rules: RULES.map((rule) => describeRule(rule, options.rulesUrl))
      }
    },
    columnKind: "utf16CodeUnits",
    invocations: [
      {
        executionSuccessful: true,
        ...note === null ? {} : { toolExecutionNotifications: [{ level: "warning", message: { text: note } }] }
      }
    ],
    results: listResults(judged, options)
  };
  return JSON.stringify({ $schema: SCHEMA, version: "2.1.0", runs: [run] }, null, 2);
}
function noteOnLimits({ introduced, existing }) {
  const total = introduced.length + existing.length;
  if (total <= MOST_SHOWN) return null;
  const cut = total > MOST_RESULTS ? ` and takes ${MOST_RESULTS} at most, so the rest is left out` : "";
  return `${total} findings: GitHub shows ${MOST_SHOWN} of them, errors first${cut}.`;
}
function describeRule(rule, rulesUrl) {
  const help = `${rule.summary} ${rule.reason} See docs/rules.md#${rule.id}.`;
  return {
    id: rule.id,
    shortDescription: { text: asMessage(rule.summary).slice(0, LONGEST_DESCRIPTION) },
    fullDescription: { text: asMessage(`${rule.summary} ${rule.reason}`).slice(0, LONGEST_DESCRIPTION) },
    help: { text: asMessage(help) },
    ...rulesUrl === null ? {} : { helpUri: `${rulesUrl}#${rule.id}` },
    defaultConfiguration: { level: levelOf(rule.level) }
  };
}
function listResults(judged, options) {
  const indexes = new Map(RULES.map((rule, index) => [rule.id, index]));
  const occurrences = /* @__PURE__ */ new Map();
  const fingerprint = (finding) => {
    const identity = JSON.stringify([finding.rule, finding.path, finding.found]);
    const occurrence = (occurrences.get(identity) ?? 0) + 1;
    occurrences.set(identity, occurrence);
    return `${options.hash(identity)}:${occurrence}`;
  };
  const states = [
    ...judged.introduced.map((finding) => ({ finding, state: "new" })),
    ...judged.existing.map((finding) => ({ finding, state: "unchanged" }))
  ];
  const results = states.map(({ finding, state }) => ({
    ruleId: finding.rule,
    ruleIndex: indexes.get(finding.rule) ?? -1,
    level: levelOf(finding.level),
    ...options.hasBase ? { baselineState: state } : {},
    message: { text: asMessage(explain(finding)) },
    locations: [{ physicalLocation: locate(finding) }],
    partialFingerprints: { primaryLocationLineHash: fingerprint(finding) }
  }));
  if (results.length <= MOST_RESULTS) return results;
  const errors = results.filter((result) => result.level === "error");
  const advice = results.filter((result) => result.level !== "error");
  return [...errors, ...advice].slice(0, MOST_RESULTS);
}
function levelOf(level) {
  return level === "error" ? "error" : "note";
}
function locate(finding) {
  return {
    artifactLocation: { uri: uriOf(finding.path) },
    region: {
      startLine: finding.line,
      startColumn: finding.column,
      endLine: finding.endLine,
      endColumn: finding.endColumn
    }
  };
}
function uriOf(path) {
  return path.replaceAll(new RegExp("\\p{Surrogate}", "gu"), "\uFFFD").split("/").map(encodeURIComponent).join("/");
}
function asMessage(text) {
  return escapeControls(text).replaceAll(/[{}]/g, "$&$&").replaceAll("](", "]\u2060(");
}
export {
  noteOnLimits,
  renderSarifFindings
};
