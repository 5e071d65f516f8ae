import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  newestSchema
} from "./chunk-KG5RQIGY.js";
import "./chunk-DPLH4XXG.js";
import {
  openRecordFolder
} from "./chunk-PSNVQZ6E.js";
import {
  lineChanges
} from "./chunk-SD2UKCHG.js";
import {
  editRecord
} from "./chunk-WFH5KQFG.js";
import "./chunk-VHMCSZIG.js";
import "./chunk-MT4BNTAQ.js";
import {
  openWorkingTree
} from "./chunk-Q2XCTVC6.js";
import "./chunk-DKVQ7F2R.js";
import {
  EXIT,
  colorsFor
} from "./chunk-2NVOLAXW.js";
import "./chunk-JGN7ZSOY.js";
import {
  readRecord
} from "./chunk-4RAW2LUT.js";
import {
  RECORD_KINDS
} from "./chunk-IMNZ7IGY.js";
import "./chunk-7R4SZTTN.js";
import {
  escapeControls,
  quote
} from "./chunk-KTNJQRWY.js";
import "./chunk-6DG7BXTN.js";

// src/records/migrations.ts
var MIGRATIONS = [];

// src/app/migrate-records.ts
var VERSIONS = { migrations: MIGRATIONS, newest: newestSchema };
function planMigration(records, versions = VERSIONS) {
  const migrated = [];
  const stuck = [];
  let current = 0;
  let unknown = 0;
  for (const record of records) {
    const found = record.data["schema"];
    if (typeof found !== "number" || !Number.isInteger(found)) unknown += 1;
    else if (found === versions.newest(record.kind)) current += 1;
    else {
      const result = migrate(record, found, versions);
      if ("reason" in result) stuck.push(result);
      else migrated.push(result);
    }
  }
  return { migrated, stuck, current, unknown };
}
function migrate(record, found, versions) {
  const { path, kind } = record;
  const newest = versions.newest(kind);
  const isStuck = (reason) => ({ path, found, newest, reason });
  if (found > newest) {
    return isStuck(
      'It was written by a newer version of this tool: update the tool, or correct "schema" if it is a mistake.'
    );
  }
  let at = record;
  const summaries = [];
  for (let version = found; version < newest; ) {
    const step = versions.migrations.find((one) => one.kind === kind && one.from === version);
    if (step === void 0 || step.to > newest) {
      return isStuck(`There is no migration from version ${version}: correct "schema" if it is a mistake.`);
    }
    const edits = [...step.edits(at.data), { path: ["schema"], value: step.to }];
    const edited = editRecord(at.text, edits, RECORD_KINDS[kind].format);
    if (edited.text === null)
      return isStuck(`It cannot be edited (${edited.refusal}): mend it by hand and run this again.`);
    at = readRecord(path, kind, new TextEncoder().encode(edited.text));
    summaries.push(step.summary);
    version = step.to;
  }
  return { path, from: found, to: newest, before: record.text, text: at.text, summaries };
}
function applyMigration(plan, folder) {
  for (const { path, text } of plan.migrated) folder.writeText(path, text);
}

// src/render/migration-plan.ts
var MOST_LINES = 40;
function renderMigration(plan, isDone) {
  const { migrated, current, unknown } = plan;
  const lines = migrated.flatMap((record) => renderRecord(record, isDone));
  return [...lines, summarise(migrated.length, current, unknown, isDone)].join("\n");
}
function renderRecord(record, isDone) {
  const { path, from, to, summaries, before, text } = record;
  const changes = lineChanges(before, text);
  const countOf = (sign) => changes.filter((change) => change.sign === sign).length;
  const head = `${escapeControls(path)}: schema ${from} to ${to}, +${countOf("+")} -${countOf("-")} lines: ${summaries.join("; ")}`;
  if (isDone) return [head];
  const left = changes.length - MOST_LINES;
  const shown = changes.slice(0, MOST_LINES).map(({ sign, line, text: said }) => escapeControls(`  ${sign} ${line}: ${said.replace(/\r$/, "")}`));
  return [head, ...shown, ...left > 0 ? [`  \u2026 ${left} more`] : []];
}
function summarise(migrated, current, unknown, isDone) {
  const silent = unknown === 0 ? "" : ` ${count(unknown, "says", "say")} no version: run incident validate.`;
  if (migrated === 0)
    return `Nothing to migrate: ${count(current, "has", "have")} the newest shape.${silent}`;
  const said = isDone ? "migrated" : "to migrate";
  return `${count(migrated, said, said)}, ${count(current, "has", "have")} the newest shape.${silent}`;
}
function count(records, one, many) {
  return records === 1 ? `1 record ${one}` : `${records} records ${many}`;
}
function renderStuck({ path, found, newest, reason }) {
  return `${escapeControls(path)}: Unexpected schema ${quote(found)}, expected ${newest}. ${escapeControls(reason)}`;
}

// scripts/commands/migrate-records.ts
function migrate2(root, isDryRun) {
  const plan = planMigration(openWorkingTree(root).readRecords());
  if (!isDryRun) applyMigration(plan, openRecordFolder(root));
  console.log(renderMigration(plan, !isDryRun));
  for (const stuck of plan.stuck) {
    console.error(`${colorsFor(process.stderr).red("error")} ${renderStuck(stuck)}`);
  }
  return plan.stuck.length > 0 ? EXIT.findings : EXIT.ok;
}
export {
  migrate2 as migrate
};
