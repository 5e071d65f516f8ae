import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  requireIncident
} from "./chunk-7UNY55T3.js";
import {
  openRecordFolder
} from "./chunk-PSNVQZ6E.js";
import {
  lineChanges
} from "./chunk-SD2UKCHG.js";
import "./chunk-5G4CWT3O.js";
import {
  nextIncidentId
} from "./chunk-AETSOBBE.js";
import {
  escapeKey,
  referencesOf
} from "./chunk-M73NYO62.js";
import "./chunk-QSTGAG5T.js";
import "./chunk-Y4BQP3ZY.js";
import "./chunk-O62S7T2P.js";
import {
  openWorkingTree
} from "./chunk-Q2XCTVC6.js";
import "./chunk-DKVQ7F2R.js";
import "./chunk-TSJT54NK.js";
import "./chunk-UIIP5HSU.js";
import "./chunk-SFWTIU66.js";
import "./chunk-3RZW3VFW.js";
import "./chunk-YKVLQ6T5.js";
import {
  EXIT,
  colorsFor
} from "./chunk-2NVOLAXW.js";
import {
  UsageError
} from "./chunk-JGN7ZSOY.js";
import {
  readRecord
} from "./chunk-4RAW2LUT.js";
import {
  folderOf,
  incidentIdOf,
  recordKindOf
} from "./chunk-IMNZ7IGY.js";
import "./chunk-7R4SZTTN.js";
import {
  escapeControls,
  quote
} from "./chunk-KTNJQRWY.js";
import "./chunk-6DG7BXTN.js";

// src/domain/replace-id.ts
var ADDRESS = /[a-z][a-z0-9+.-]*:\/\/[^\s<>"'`]+/gi;
function replaceId(text, from, to, within = [{ start: 0, end: text.length }]) {
  const addresses = addressesIn(text);
  const isIn = (stretches, offset) => stretches.some(({ start, end }) => offset >= start && offset < end);
  let count = 0;
  const replaced = text.replace(wordOf(from), (found, offset) => {
    if (!isIn(within, offset) || isIn(addresses, offset) || !isAtItsPlace(text, offset, from)) return found;
    count += 1;
    return to + found.slice(from.length);
  });
  return { text: replaced, count };
}
function wordOf(id) {
  const before = "(?<![A-Za-z0-9-]|[A-Za-z0-9]_)";
  const after = "(?![A-Za-z0-9-]|_[A-Za-z0-9]|\\.[a-z0-9])";
  return new RegExp(`${before}${id}(?:-\\d{2,3})?${after}`, "g");
}
function isAtItsPlace(text, offset, id) {
  if (text[offset - 1] !== "/") return true;
  const before = text.slice(Math.max(0, offset - 8), offset);
  return before.endsWith("../") || before.endsWith(`${id.slice(4, 8)}/`);
}
function addressesIn(text) {
  return [...text.matchAll(ADDRESS)].map(({ index, 0: address }) => ({
    start: index,
    end: index + address.length
  }));
}

// src/domain/plan/plan-renumber.ts
function planRenumber(records, from, to, hasMoved) {
  const old = `${folderOf(from)}/`;
  const isOwn = (record) => record.path.startsWith(old);
  const unreadable = records.find((record) => record.problems.length > 0 && isOwn(record));
  if (unreadable !== void 0 && !hasMoved) {
    return { refusal: `${quote(unreadable.path)} cannot be read: mend it first (incident validate)` };
  }
  const rewritten = [];
  for (const record of records) {
    if (hasMoved && isOwn(record)) continue;
    if (!record.text.includes(from)) continue;
    const { text, count } = replaceId(record.text, from, to, wordsOf(record));
    if (count > 0) rewritten.push({ path: record.path, before: record.text, text, count });
  }
  return {
    from,
    to,
    own: rewritten.filter(({ path }) => path.startsWith(old)),
    others: rewritten.filter(({ path }) => !path.startsWith(old))
  };
}
function wordsOf(record) {
  const starts = [0];
  for (let at = record.text.indexOf("\n"); at >= 0; at = record.text.indexOf("\n", at + 1))
    starts.push(at + 1);
  const offset = (line, column) => (starts[line - 1] ?? 0) + column - 1;
  const values = stringsIn(record.data, "").filter((pointer) => !pointer.startsWith("/imported_from/")).map((pointer) => record.positionOf(pointer)).map((at) => ({ start: offset(at.line, at.column), end: offset(at.endLine, at.endColumn) }));
  const { length } = record.text;
  return [...values, { start: length - record.body.length, end: length }];
}
function stringsIn(value, pointer) {
  if (typeof value === "string") return [pointer];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) => stringsIn(child, `${pointer}/${escapeKey(key)}`));
}
function leftReferences(records, id) {
  return records.filter((record) => {
    const { id: own, incident } = record.data;
    const isOwn = own === id || incident === id || typeof own === "string" && incidentIdOf(own) === id;
    return isOwn || referencesOf(record).some(({ to, text }) => to === "incident" && text === id);
  }).map((record) => record.path);
}

// src/app/renumber-incident.ts
var WORK_FOLDER = ".incident-renumber";
var JOURNAL = `${WORK_FOLDER}/begun.json`;
var NEW_FOLDER = `${WORK_FOLDER}/new`;
var OLD_FOLDER = `${WORK_FOLDER}/old`;
function readBegun(folder) {
  const text = folder.readText(JOURNAL);
  if (text === null) return null;
  try {
    const { from, to } = JSON.parse(text);
    return isId(from) && isId(to) ? { from, to } : null;
  } catch {
    return null;
  }
}
function isId(value) {
  return typeof value === "string" && /^INC-\d{4}-\d{4,6}$/.test(value);
}
function prepareRenumber(tree, folder, from, wanted) {
  const begun = readBegun(folder);
  if (begun !== null && (begun.from !== from || (wanted ?? begun.to) !== begun.to)) {
    return {
      refusal: `Renumbering ${begun.from} to ${begun.to} was cut off: run "incident renumber ${begun.from}" first, which ends it`
    };
  }
  const records = tree.readRecords();
  const to = begun?.to ?? wanted ?? nextIncidentId(records, from.slice(4, 8));
  if (to === null) return { refusal: "The year has no free number left" };
  const isThere = folder.hasPath(folderOf(to));
  if (isThere && begun === null) {
    return { refusal: `${folderOf(to)} is there already: name a free id with --to` };
  }
  const plan = planRenumber(records, from, to, isThere);
  if ("refusal" in plan) return plan;
  const rewritten = new Map([...plan.own, ...plan.others].map((record) => [record.path, record]));
  const after = records.filter((record) => !isThere || !record.path.startsWith(`${folderOf(from)}/`)).map((record) => readAgain(rewritten.get(record.path)) ?? record);
  const [left] = leftReferences(after, from);
  if (left === void 0) return plan;
  return { refusal: `${left} names ${from} in a way that cannot be rewritten: write the id out there first` };
}
function readAgain(record) {
  if (record === void 0) return null;
  const bytes = new TextEncoder().encode(record.text);
  return readRecord(record.path, recordKindOf(record.path) ?? "incident", bytes);
}
function applyRenumber(plan, folder) {
  const { from, to, own, others } = plan;
  const [oldPlace, newPlace] = [folderOf(from), folderOf(to)];
  folder.writeText(JOURNAL, `${JSON.stringify({ from, to })}
`);
  if (!folder.hasPath(newPlace)) {
    folder.remove(NEW_FOLDER);
    folder.copyFolder(oldPlace, NEW_FOLDER);
    for (const { path, text } of own) folder.writeText(NEW_FOLDER + path.slice(oldPlace.length), text);
    folder.rename(NEW_FOLDER, newPlace);
  }
  for (const { path, text } of others) folder.writeText(path, text);
  if (folder.hasPath(oldPlace)) {
    folder.remove(OLD_FOLDER);
    folder.rename(oldPlace, OLD_FOLDER);
  }
  folder.remove(OLD_FOLDER);
  folder.remove(WORK_FOLDER);
}

// src/render/renumber-plan.ts
function renderRenumberPlan(plan, hasLines) {
  const files = [...plan.own, ...plan.others];
  return [
    `move ${folderOf(plan.from)} to ${folderOf(plan.to)}`,
    ...files.flatMap((file) => [renderFile(file), ...hasLines ? renderLines(file) : []])
  ].join("\n");
}
function renderFile({ path, count }) {
  return `rewrite ${escapeControls(path)}: the id, ${count === 1 ? "once" : `${count} times`}`;
}
function renderLines({ before, text }) {
  return lineChanges(before, text).map(
    ({ sign, line, text: said }) => escapeControls(`  ${sign} ${line}: ${said.replace(/\r$/, "")}`)
  );
}

// scripts/commands/renumber-incident.ts
function renumber(root, reference, { to, dryRun }) {
  const tree = openWorkingTree(root);
  const folder = openRecordFolder(root);
  const begun = readBegun(folder);
  const from = requireIncident(tree.readRecords(), reference, begun === null ? [] : [begun.from]);
  checkNewId(from, to);
  const plan = prepareRenumber(tree, folder, from, to);
  if ("refusal" in plan) {
    console.error(`${colorsFor(process.stderr).red("error")} ${plan.refusal}`);
    return EXIT.failed;
  }
  if (begun !== null) console.log(`Going on with what was cut off: ${begun.from} becomes ${begun.to}`);
  console.log(renderRenumberPlan(plan, dryRun === true));
  if (dryRun === true) return EXIT.ok;
  applyRenumber(plan, folder);
  console.log(
    `${from} is ${plan.to} now. Commit ${folderOf(from)}, ${folderOf(plan.to)} and the rewritten files together.`
  );
  return EXIT.ok;
}
function checkNewId(from, to) {
  if (to === void 0) return;
  const year = from.slice(4, 8);
  if (!new RegExp(`^INC-${year}-\\d{4,6}$`).test(to) || to === from) {
    throw new UsageError(`--to: found ${quote(to)}, expected another id of ${year} such as INC-${year}-0050`);
  }
}
export {
  renumber
};
