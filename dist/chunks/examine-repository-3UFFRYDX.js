import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  SHIPPED,
  connectFromEnvironment,
  diagnoseRepository,
  partsOf
} from "./chunk-Q7JQJTLC.js";
import "./chunk-VHNVLW33.js";
import {
  systemClock
} from "./chunk-Y4BQP3ZY.js";
import "./chunk-VFHV4NIV.js";
import {
  require_dist
} from "./chunk-VHMCSZIG.js";
import "./chunk-2QU7U5K5.js";
import "./chunk-MZA7UPUU.js";
import {
  openWorkingTree
} from "./chunk-Q2XCTVC6.js";
import "./chunk-DKVQ7F2R.js";
import "./chunk-7NK3TNLV.js";
import "./chunk-ZFDVQ4NY.js";
import {
  recordsOf
} from "./chunk-SFWTIU66.js";
import "./chunk-3RZW3VFW.js";
import "./chunk-YKVLQ6T5.js";
import {
  EXIT,
  colorsFor
} from "./chunk-2NVOLAXW.js";
import "./chunk-JGN7ZSOY.js";
import "./chunk-4RAW2LUT.js";
import "./chunk-IMNZ7IGY.js";
import "./chunk-7R4SZTTN.js";
import {
  escapeControls
} from "./chunk-KTNJQRWY.js";
import {
  __toESM
} from "./chunk-6DG7BXTN.js";

// src/adapters/workflow-files.ts
var import_yaml = __toESM(require_dist(), 1);
import { readdirSync, readFileSync } from "node:fs";
var FOLDER = ".github/workflows";
function readWorkflowParts(root) {
  const files = listFolder(`${root}/${FOLDER}`).filter((file) => /\.ya?ml$/.test(file));
  return new Map(files.map((file) => [`${FOLDER}/${file}`, readParts(`${root}/${FOLDER}/${file}`)]));
}
function listFolder(path) {
  try {
    return readdirSync(path).toSorted();
  } catch {
    return [];
  }
}
function readParts(path) {
  try {
    return partsOf((0, import_yaml.parse)(readFileSync(path, "utf8"), { maxAliasCount: 0 }));
  } catch {
    return null;
  }
}

// src/render/diagnosis-report.ts
var WIDTH = "problem".length;
function renderDiagnoses(repository, diagnoses, { good, warning, bad, soft }) {
  const paint = { ok: good, advice: warning, problem: bad, unknown: soft };
  const lines = diagnoses.flatMap(({ level, found, fix }) => [
    `${paint[level](level.padEnd(WIDTH))}  ${escapeControls(found)}.`,
    ...fix === null ? [] : [`${" ".repeat(WIDTH)}  ${soft(fix)}`]
  ]);
  const count = (level, one, many) => {
    const number = diagnoses.filter((diagnosis) => diagnosis.level === level).length;
    return number === 0 ? [] : [`${number} ${number === 1 ? one : many}`];
  };
  const summary = [
    ...count("problem", "problem", "problems"),
    ...count("advice", "advice", "advices"),
    ...count("unknown", "thing this token cannot read", "things this token cannot read")
  ];
  return [
    ...lines,
    "",
    `${escapeControls(repository)}: ${summary.length === 0 ? "in order" : summary.join(", ")}.`
  ].join("\n");
}
function renderDiagnosesJson(repository, diagnoses) {
  return JSON.stringify({ version: 1, repository, diagnoses }, null, 2);
}

// scripts/commands/examine-repository.ts
async function examineRepository(root, { repo, format }) {
  const health = await connectFromEnvironment(root, repo).readHealth();
  const items = recordsOf(openWorkingTree(root).readRecords(), "action-item");
  const local = {
    workflows: readWorkflowParts(root),
    shipped: SHIPPED,
    linkedItems: items.filter(({ data }) => data.issue !== void 0).length
  };
  const diagnoses = diagnoseRepository(health, local, systemClock.now());
  if (format === "json") console.log(renderDiagnosesJson(health.name, diagnoses));
  else {
    const { green, yellow, red, dim } = colorsFor(process.stdout);
    const palette = { good: green, warning: yellow, bad: red, soft: dim };
    console.log(renderDiagnoses(health.name, diagnoses, palette));
  }
  return diagnoses.some(({ level }) => level === "problem") ? EXIT.findings : EXIT.ok;
}
export {
  examineRepository
};
