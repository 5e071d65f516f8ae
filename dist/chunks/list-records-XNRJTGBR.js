import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  requireIncident,
  terminalWidth
} from "./chunk-7UNY55T3.js";
import {
  DAY_FORMS,
  knownNames,
  mentionedPeople,
  mentionedServices
} from "./chunk-F4YTLGB7.js";
import {
  fieldOf
} from "./chunk-KG5RQIGY.js";
import "./chunk-DPLH4XXG.js";
import {
  explainChoice
} from "./chunk-AD5M6RL3.js";
import {
  dayOf,
  parseDay
} from "./chunk-5G4CWT3O.js";
import "./chunk-AETSOBBE.js";
import "./chunk-M73NYO62.js";
import {
  isOpenItem,
  isOverdue,
  renderPlainJson,
  renderTable,
  selectActionItems,
  selectIncidents
} from "./chunk-QSTGAG5T.js";
import {
  systemClock
} from "./chunk-Y4BQP3ZY.js";
import {
  momentText
} from "./chunk-O62S7T2P.js";
import {
  policyInForce
} from "./chunk-SDLTUHSC.js";
import {
  openWorkingTree
} from "./chunk-Q2XCTVC6.js";
import "./chunk-DKVQ7F2R.js";
import "./chunk-TSJT54NK.js";
import "./chunk-ZFDVQ4NY.js";
import {
  isFinal
} from "./chunk-UIIP5HSU.js";
import {
  isSound,
  recordsOf
} from "./chunk-SFWTIU66.js";
import "./chunk-3RZW3VFW.js";
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
  quote
} from "./chunk-KTNJQRWY.js";
import "./chunk-6DG7BXTN.js";

// src/render/csv.ts
function renderCsv(rows) {
  return rows.map((row) => row.map(renderCell).join(",")).join("\r\n");
}
function renderCell(cell) {
  const text = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n']/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

// src/render/incident-list.ts
var VERSION = 1;
var INCIDENT_COLUMNS = ["ID", "SEVERITY", "STATUS", "STARTED (UTC)", "TYPE", "SERVICES", "TITLE"];
function renderIncidentList(listed, gravest, style2) {
  const rows = listed.shown.map(({ data }) => [
    data.id,
    data.severity,
    data.status,
    momentText(data.times.started),
    data.type,
    data.services.join(", "),
    [...marksOf(data).map((mark) => `[${mark}]`), data.title].join(" ")
  ]);
  const paint = (text, column, row) => {
    if (row < 0) return style2.header(text);
    const incident = listed.shown[row]?.data;
    if (column === 1 && incident?.severity === gravest && !isFinal(incident.status)) return style2.grave(text);
    return incident !== void 0 && isFinal(incident.status) && column < 6 ? style2.soft(text) : text;
  };
  const open = listed.shown.filter(({ data }) => !isFinal(data.status)).length;
  return withCount(rows, INCIDENT_COLUMNS, listed, ["incident", "incidents"], open, style2, paint);
}
function marksOf({ visibility, kind }) {
  return [...visibility === "restricted" ? ["restricted"] : [], ...kind === "incident" ? [] : [kind]];
}
var ITEM_COLUMNS = ["ID", "STATUS", "PRIORITY", "DUE", "OWNER", "TITLE"];
function renderActionItemList(listed, today, style2) {
  const rows = listed.shown.map(({ data }) => [
    data.id,
    data.status,
    data.priority,
    `${data.due ?? "\u2013"}${isOverdue(data, today) ? " overdue" : ""}`,
    data.owner ?? "\u2013",
    data.title
  ]);
  const paint = (text, column, row) => {
    if (row < 0) return style2.header(text);
    const item = listed.shown[row]?.data;
    if (item === void 0) return text;
    if (column === 3 && isOverdue(item, today)) return style2.grave(text);
    return isOpenItem(item) || column === 5 ? text : style2.soft(text);
  };
  const open = listed.shown.filter(({ data }) => isOpenItem(data)).length;
  return withCount(rows, ITEM_COLUMNS, listed, ["action item", "action items"], open, style2, paint);
}
function withCount(rows, header, listed, [one, many], open, style2, paint) {
  const { shown, matching, total } = listed;
  const counted = `${shown.length} ${shown.length === 1 ? one : many}`;
  const of = shown.length < matching ? `the first of ${matching}; --limit shows more` : matching < total ? `of ${total}` : "";
  const details = [...shown.length === 0 ? [] : [`${open} open`], ...of === "" ? [] : [of]].join(", ");
  const table = rows.length === 0 ? [] : renderTable(rows, { header, paint, ...style2.width === void 0 ? {} : { width: style2.width } });
  return [...table, `${counted}${details === "" ? "" : ` (${details})`}.`].join("\n");
}
function renderUnreadable(unreadable) {
  if (unreadable === 0) return null;
  const what = unreadable === 1 ? "One record cannot" : `${unreadable} records cannot`;
  return `${what} be read and ${unreadable === 1 ? "is" : "are"} not listed: run incident validate`;
}
function renderListJson(key, listed) {
  const { shown, matching, total, unreadable } = listed;
  const records = shown.map(({ path, data }) => ({ path, ...data }));
  return renderPlainJson({ version: VERSION, matching, total, unreadable, [key]: records });
}
function renderIncidentCsv({ shown }) {
  return renderCsv([
    ["id", "kind", "type", "severity", "status", "visibility", "started", "resolved", "services", "title"],
    ...shown.map(({ data }) => [
      data.id,
      data.kind,
      data.type,
      data.severity,
      data.status,
      data.visibility,
      data.times.started,
      data.times.resolved ?? "",
      data.services.join(" "),
      data.title
    ])
  ]);
}
function renderActionItemCsv({ shown }) {
  return renderCsv([
    ["id", "status", "priority", "horizon", "due", "owner", "issue", "title"],
    ...shown.map(({ data }) => [
      data.id,
      data.status,
      data.priority,
      data.horizon,
      data.due ?? "",
      data.owner ?? "",
      data.issue === void 0 ? "" : String(data.issue),
      data.title
    ])
  ]);
}

// scripts/commands/list-records.ts
function listIncidents(root, options) {
  refuse(options, ["incident"], "incidents");
  const records = openWorkingTree(root).readRecords();
  const policy = policyInForce(records);
  const known = knownNames(records, policy);
  checkNames("--status", options.status, fieldOf("incident", ["status"])?.choices ?? []);
  checkNames("--kind", options.kind, fieldOf("incident", ["kind"])?.choices ?? []);
  checkNames("--severity", options.severity, known.severities);
  checkNames("--type", options.type, known.types);
  checkNames("--service", options.service, mentionedServices(records, known));
  const person = options.person ?? options.owner;
  const filter = {
    ...options,
    isOpen: options.open === true,
    ...person === void 0 ? {} : { person: checkLogin("--person", person, records) },
    ...readDays(options)
  };
  const all = recordsOf(records, "incident");
  const matching = selectIncidents(all, filter, options.sort ?? "started", policy);
  const listed = {
    shown: matching.slice(0, options.limit),
    matching: matching.length,
    total: all.length,
    unreadable: countUnreadable(records, "incident")
  };
  switch (options.format) {
    case "human":
      print(renderIncidentList(listed, known.severities[0] ?? "", style()), listed);
      break;
    case "json":
      console.log(renderListJson("incidents", listed));
      break;
    case "csv":
      print(renderIncidentCsv(listed), listed);
      break;
  }
}
function listActionItems(root, options) {
  refuse(options, ["severity", "type", "service", "kind", "since", "until", "person", "sort"], "actions");
  const records = openWorkingTree(root).readRecords();
  checkNames("--status", options.status, fieldOf("action-item", ["status"])?.choices ?? []);
  const filter = {
    ...options.status === void 0 ? {} : { status: options.status },
    isOpen: options.open === true,
    ...options.owner === void 0 ? {} : { owner: checkLogin("--owner", options.owner, records) },
    ...options.incident === void 0 ? {} : { incident: requireIncident(records, options.incident) }
  };
  const all = recordsOf(records, "action-item");
  const matching = selectActionItems(all, filter);
  const listed = {
    shown: matching.slice(0, options.limit),
    matching: matching.length,
    total: all.length,
    unreadable: countUnreadable(records, "action-item")
  };
  switch (options.format) {
    case "human":
      print(renderActionItemList(listed, dayOf(systemClock.now()), style()), listed);
      break;
    case "json":
      console.log(renderListJson("action_items", listed));
      break;
    case "csv":
      print(renderActionItemCsv(listed), listed);
      break;
  }
}
function refuse(options, keys, what) {
  for (const key of keys) {
    if (options[key] !== void 0)
      throw new UsageError(`--${key} does not apply to "incident list ${what}"`);
  }
}
function checkNames(option, names, known) {
  for (const name of names ?? []) {
    const problem = explainChoice(option, name, known);
    if (problem !== null) throw new UsageError(problem);
  }
}
function checkLogin(option, login, records) {
  const people = mentionedPeople(records, knownNames(records, policyInForce(records)));
  const same = people.find((one) => one.toLowerCase() === login.toLowerCase());
  checkNames(option, [same ?? login], people);
  return login;
}
function readDays(options) {
  const read = (option) => {
    const text = options[option];
    if (text === void 0) return {};
    const day = parseDay(text, systemClock.now());
    if (day === null) throw new UsageError(`--${option}: found ${quote(text)}, expected ${DAY_FORMS}`);
    return { [option]: day };
  };
  return { ...read("since"), ...read("until") };
}
function countUnreadable(records, kind) {
  return records.filter((record) => record.kind === kind && !isSound(record)).length;
}
function style() {
  const { bold, dim, red } = colorsFor(process.stdout);
  return { header: bold, soft: dim, grave: red, ...terminalWidth(process.stdout) };
}
function print(text, { unreadable }) {
  console.log(text);
  const note = renderUnreadable(unreadable);
  if (note !== null) console.error(`${colorsFor(process.stderr).yellow("warning")} ${note}`);
}
export {
  listActionItems,
  listIncidents
};
