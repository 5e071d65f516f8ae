import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  momentText
} from "./chunk-O62S7T2P.js";
import {
  INCIDENT_TIMES
} from "./chunk-TSJT54NK.js";
import {
  isFinal
} from "./chunk-UIIP5HSU.js";
import {
  isSound,
  recordsOf
} from "./chunk-SFWTIU66.js";
import {
  formatInstant,
  minutesBetween,
  parseInstant
} from "./chunk-3RZW3VFW.js";
import {
  compareText,
  folderOf,
  incidentIdOf
} from "./chunk-IMNZ7IGY.js";
import {
  escapeControls
} from "./chunk-KTNJQRWY.js";

// src/domain/incident-overview.ts
function overviewOf(records, id) {
  const folder = `${folderOf(id)}/`;
  const own = records.filter((record) => record.path.startsWith(folder));
  const incident = recordsOf(own, "incident")[0]?.data;
  if (incident === void 0) return null;
  const { started, detected, acknowledged, mitigated, resolved } = incident.times;
  const timeline = recordsOf(own, "timeline")[0]?.data;
  return {
    incident,
    times: INCIDENT_TIMES.flatMap((name) => {
      const at = incident.times[name];
      return at === void 0 ? [] : [{ name, at, minutes_since_start: minutesBetween(started, at) }];
    }),
    minutes_to: {
      acknowledge: minutesBetween(detected, acknowledged),
      mitigate: minutesBetween(started, mitigated),
      resolve: minutesBetween(started, resolved)
    },
    timeline: timeline === void 0 ? null : sortEntries(timeline.entries),
    action_items: recordsOf(own, "action-item").map(({ data }) => data).filter((item) => incidentIdOf(item.id) === id),
    postmortem: recordsOf(own, "postmortem")[0]?.data ?? null,
    files: own.map((record) => record.path),
    unreadable: own.filter((record) => !isSound(record)).map((record) => record.path)
  };
}
function sortEntries(entries) {
  let latest = Number.NEGATIVE_INFINITY;
  return entries.map((entry) => {
    const at = parseInstant(entry.at) ?? latest;
    const recorded = parseInstant(entry.recorded_at ?? "") ?? at;
    const isLate = at < latest || recorded > at;
    latest = Math.max(latest, at);
    return { at, entry: { ...entry, is_late: isLate } };
  }).sort((a, b) => a.at - b.at).map(({ entry }) => entry);
}

// src/domain/list-incidents.ts
function selectIncidents(incidents, filter, sort, policy) {
  const ranks = new Map(policy.severities.map(({ name }, index) => [name, index]));
  const rankOf = (incident) => ranks.get(incident.severity) ?? ranks.size;
  return incidents.filter(({ data }) => isAsked(data, filter)).map((record) => ({ record, started: parseInstant(record.data.times.started) ?? 0 })).sort(
    (a, b) => (sort === "severity" ? rankOf(a.record.data) - rankOf(b.record.data) : 0) || b.started - a.started || compareText(b.record.data.id, a.record.data.id)
  ).map(({ record }) => record);
}
function isAsked(incident, filter) {
  const lets = (names, value) => names === void 0 || names.includes(value);
  const day = startDayOf(incident);
  return lets(filter.status, incident.status) && lets(filter.severity, incident.severity) && lets(filter.type, incident.type) && lets(filter.kind, incident.kind) && (filter.service === void 0 || filter.service.some((one) => incident.services.includes(one))) && (filter.isOpen !== true || !isFinal(incident.status)) && (filter.since === void 0 || day >= filter.since) && (filter.until === void 0 || day <= filter.until) && (filter.person === void 0 || Object.values(incident.roles ?? {}).some(isSameLogin(filter.person)));
}
function startDayOf(incident) {
  const started = parseInstant(incident.times.started);
  return started === null ? "" : formatInstant(started).slice(0, 10);
}
function selectActionItems(items, filter) {
  return items.filter(
    ({ data }) => (filter.status === void 0 || filter.status.includes(data.status)) && (filter.isOpen !== true || isOpenItem(data)) && (filter.incident === void 0 || incidentIdOf(data.id) === filter.incident) && (filter.owner === void 0 || data.owner !== void 0 && isSameLogin(filter.owner)(data.owner))
  ).sort(
    (a, b) => compareText(a.data.due ?? "9999", b.data.due ?? "9999") || compareText(a.data.id, b.data.id)
  );
}
function isOpenItem(item) {
  return item.status === "open" || item.status === "in-progress";
}
function isOverdue(item, today) {
  return isOpenItem(item) && item.due !== void 0 && item.due < today;
}
function isSameLogin(login) {
  const wanted = login.toLowerCase();
  return (other) => other.toLowerCase() === wanted;
}

// src/render/plain-json.ts
function renderPlainJson(value) {
  return JSON.stringify(value, null, 2).split("\n").map(escapeControls).join("\n");
}

// src/render/display-width.ts
var SEGMENTER = new Intl.Segmenter("en", { granularity: "grapheme" });
var WIDE = new RegExp("^[\\u1100-\\u115f\\u2e80-\\u303e\\u3041-\\ua4cf\\ua960-\\ua97f\\uac00-\\ud7a3\\uf900-\\ufaff\\ufe30-\\ufe6f\\uff00-\\uff60\\uffe0-\\uffe6\\u{1b000}-\\u{1b2ff}\\u{20000}-\\u{3fffd}]|^\\p{Emoji_Presentation}|\\ufe0f", "u");
var NOTHING = /^[\p{M}\p{Cf}]/u;
var ASCII = /^[\u0020-\u007e]*$/;
function displayWidth(text) {
  if (ASCII.test(text)) return text.length;
  let width = 0;
  for (const { segment } of SEGMENTER.segment(text)) width += widthOf(segment);
  return width;
}
function widthOf(segment) {
  if (NOTHING.test(segment)) return 0;
  return WIDE.test(segment) ? 2 : 1;
}
function cutToWidth(text, width) {
  return displayWidth(text) <= width ? text : `${headOf(text, width - 1).trimEnd()}\u2026`;
}
function wrapToWidth(text, width) {
  const lines = [];
  let line = "";
  for (const word of text.split(" ")) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (displayWidth(longer) <= width) {
      line = longer;
      continue;
    }
    if (line !== "") lines.push(line);
    line = word;
    while (displayWidth(line) > width) {
      const head = headOf(line, width) || (SEGMENTER.segment(line).containing(0)?.segment ?? line);
      lines.push(head);
      line = line.slice(head.length);
    }
  }
  return line === "" && lines.length > 0 ? lines : [...lines, line];
}
function headOf(text, width) {
  let head = "";
  let used = 0;
  for (const { segment } of SEGMENTER.segment(text)) {
    used += widthOf(segment);
    if (used > width) break;
    head += segment;
  }
  return head;
}

// src/render/text-table.ts
var GAP = "  ";
var NARROWEST = 16;
function renderTable(rows, options = {}) {
  const { header, paint = (text) => text } = options;
  const safe = (header === void 0 ? rows : [header, ...rows]).map((row) => row.map(escapeControls));
  const widths = widthsOf(safe);
  const firstRow = header === void 0 ? 0 : -1;
  return safe.flatMap((row, index) => {
    const before = row.slice(0, -1);
    const indent2 = before.reduce((sum, _, column) => sum + (widths[column] ?? 0) + GAP.length, 0);
    const [last = "", ...rest] = layOut(row.at(-1) ?? "", indent2, options);
    const cells = before.map((cell, column) => {
      const padding = " ".repeat((widths[column] ?? 0) - displayWidth(cell));
      return `${paint(cell, column, index + firstRow)}${padding}`;
    });
    const line = [...cells, paint(last, before.length, index + firstRow)].join(GAP).trimEnd();
    return [
      line,
      ...rest.map((more) => `${" ".repeat(indent2)}${paint(more, before.length, index + firstRow)}`)
    ];
  });
}
function layOut(text, indent2, { width, overflow }) {
  if (width === void 0 || width - indent2 < NARROWEST) return [text];
  return overflow === "wrap" ? wrapToWidth(text, width - indent2) : [cutToWidth(text, width - indent2)];
}
function widthsOf(rows) {
  const widths = [];
  for (const row of rows) {
    for (const [column, cell] of row.entries()) {
      widths[column] = Math.max(widths[column] ?? 0, displayWidth(cell));
    }
  }
  return widths;
}

// src/render/incident-overview.ts
var VERSION = 1;
function renderOverviewJson(overview) {
  return renderPlainJson({ version: VERSION, ...overview });
}
function renderOverview(overview, today, style) {
  const { incident } = overview;
  const sections = [
    [style.strong(escapeControls(`${incident.id}  ${incident.title}`)), ...renderHead(overview, style)],
    renderTimeline(overview, style),
    renderItems(overview.action_items, today, style),
    [`${style.strong("Postmortem")}  ${escapeControls(postmortemText(overview))}`],
    [style.strong("Files"), ...overview.files.map((path) => fileLine(path, overview, style))]
  ];
  return sections.map((lines) => lines.join("\n")).join("\n\n");
}
function renderHead(overview, style) {
  const { incident, times, minutes_to: minutes } = overview;
  const measures = Object.entries(minutes).filter(([, value]) => value !== null).map(([name, value]) => `to ${name} ${value} min`);
  const facts = [
    ["Severity", incident.severity],
    ["Status", incident.status],
    ["Type", [incident.type, incident.subtype].filter(Boolean).join(", ")],
    ["Kind", incident.kind === "incident" ? null : incident.kind],
    ["Visibility", incident.visibility],
    ["Services", incident.services.join(", ") || "\u2013"],
    ["Roles", rolesText(incident)],
    ["Impact", impactText(incident.impact)],
    ["Next update", incident.next_update_due === void 0 ? null : utc(incident.next_update_due)],
    ["Expected", incident.resolution_expected === void 0 ? null : utc(incident.resolution_expected)],
    ["Runbooks", incident.runbooks?.join(", ") ?? null],
    ["Related", incident.related?.join(", ") ?? null],
    ["Duplicate of", incident.duplicate_of ?? null],
    ["Issue", incident.tracking_issue === void 0 ? null : `#${incident.tracking_issue}`],
    ...times.map(({ name, at, minutes_since_start: since }) => [
      capitalise(name),
      `${utc(at)}${since === null || name === "started" ? "" : `  ${since < 0 ? "" : "+"}${since} min`}`
    ]),
    ["Minutes", measures.length === 0 ? null : measures.join(", ")]
  ];
  const rows = facts.filter((fact) => fact[1] !== null);
  const paint = (text, column) => column === 0 ? style.soft(text) : text;
  const { width } = style;
  return renderTable(rows, { paint, overflow: "wrap", ...width === void 0 ? {} : { width } });
}
function rolesText({ roles }) {
  const given = Object.entries(roles ?? {}).map(([role, login]) => `${role} ${login}`);
  return given.length === 0 ? null : given.join(", ");
}
function impactText(impact) {
  if (impact === void 0) return null;
  const { users_affected: users, percent_of_active_users: percent, cost_per_hour_usd: cost } = impact;
  const parts = [
    ...impact.description === void 0 ? [] : [impact.description],
    ...users === void 0 ? [] : [`${users} users`],
    ...percent === void 0 ? [] : [`${percent} % of the active ones`],
    ...cost === void 0 ? [] : [`${cost} USD an hour`],
    ...impact.reputation_at_risk === true ? ["reputation at risk"] : []
  ];
  return parts.length === 0 ? null : parts.join(", ");
}
function renderTimeline({ timeline, unreadable }, style) {
  if (timeline === null) {
    const isThere = unreadable.some((path) => path.endsWith("/timeline.yml"));
    return [
      `${style.strong("Timeline")}  ${isThere ? "cannot be shown: it is not in order, see incident validate" : "none"}`
    ];
  }
  const late = timeline.filter((entry) => entry.is_late).length;
  const count = `${timeline.length} ${timeline.length === 1 ? "entry" : "entries"}`;
  const title = `${style.strong("Timeline")}  ${count}${late === 0 ? "" : `, ${late} written down later`}`;
  const rows = timeline.map((entry) => [
    momentText(entry.at),
    entry.kind,
    entry.by,
    `${entry.is_late ? `[${lateText(entry)}] ` : ""}${entryText(entry)}`
  ]);
  const paint = (text, column) => column === 0 ? style.soft(text) : text;
  return [title, ...indent(renderTable(rows, { paint, ...fitting(style) }))];
}
function lateText({ at, recorded_at: recorded }) {
  if (recorded === void 0) return "late";
  const [day = "", time = ""] = momentText(recorded).split(" ");
  return `late, written down ${momentText(at).startsWith(day) ? time : `${day} ${time}`}`;
}
function entryText(entry) {
  const facts = [
    entry.to,
    entry.role === void 0 ? void 0 : `${entry.role} ${entry.person ?? ""}`.trim(),
    entry.of,
    entry.runbook,
    entry.expected === void 0 ? void 0 : utc(entry.expected),
    entry.level === void 0 ? void 0 : `level ${entry.level}`,
    entry.field === void 0 ? void 0 : `${entry.field} ${entry.value ?? ""}`.trim(),
    entry.audience === void 0 ? void 0 : `(${entry.audience})`,
    impactText(entry.impact) ?? void 0,
    entry.text?.trim().replaceAll(/\s*\n\s*/g, " / "),
    entry.reason === void 0 ? void 0 : `because: ${entry.reason}`
  ];
  return facts.filter((fact) => fact !== void 0 && fact !== "").join(" ");
}
function renderItems(items, today, style) {
  if (items.length === 0) return [`${style.strong("Action items")}  none`];
  const open = items.filter(isOpenItem).length;
  const rows = items.map((item) => [
    item.id,
    item.status,
    item.priority,
    item.owner ?? "nobody",
    `${item.due ?? "no day"}${isOverdue(item, today) ? " overdue" : ""}`,
    item.issue === void 0 ? "" : `#${item.issue}`,
    item.title
  ]);
  const paint = (text, column, row) => {
    const item = items[row];
    return column === 4 && item !== void 0 && isOverdue(item, today) ? style.grave(text) : text;
  };
  return [
    `${style.strong("Action items")}  ${items.length}, ${open} open`,
    ...indent(renderTable(rows, { paint, ...fitting(style) }))
  ];
}
function postmortemText({ postmortem }) {
  if (postmortem === null) return "none";
  const { status, owner, review_held_at: held, root_cause: cause } = postmortem;
  return [
    `${status}, owner ${owner}`,
    ...held === void 0 ? [] : [`review held ${utc(held)}`],
    ...cause === void 0 ? [] : [`root cause: ${cause}`]
  ].join(", ");
}
function fileLine(path, { unreadable }, style) {
  const mark = unreadable.includes(path) ? `  ${style.grave("not in order: run incident validate")}` : "";
  return `  ${escapeControls(path)}${mark}`;
}
function indent(lines) {
  return lines.map((line) => `  ${line}`);
}
function fitting({ width }) {
  return width === void 0 ? {} : { width: width - 2, overflow: "wrap" };
}
function utc(instant) {
  return `${momentText(instant)} UTC`;
}
function capitalise(word) {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

export {
  overviewOf,
  sortEntries,
  selectIncidents,
  selectActionItems,
  isOpenItem,
  isOverdue,
  renderPlainJson,
  renderTable,
  renderOverviewJson,
  renderOverview,
  impactText,
  lateText,
  entryText
};
