import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  parseDuration
} from "./chunk-T433ZVXS.js";
import {
  isOpen,
  rankOf
} from "./chunk-UIIP5HSU.js";
import {
  formatInstant,
  parseInstant
} from "./chunk-3RZW3VFW.js";

// src/domain/marker.ts
var OPEN = /^<!-- incident-as-code:v1 ([a-z-]+) (\S+)(?: (\{.*\}))? -->$/m;
var CLOSE = "<!-- incident-as-code:end -->";
function formatManaged(role, key, synced, text) {
  return `${openingOf(role, key, synced)}
${defuseMarkers(text).trim()}
${CLOSE}`;
}
function replaceSynced(block, synced) {
  return block.replace(OPEN, (_, role, key) => openingOf(role, key, synced));
}
function openingOf(role, key, synced) {
  const state = synced === null ? "" : ` ${escapeForComment(JSON.stringify(synced))}`;
  return `<!-- incident-as-code:v1 ${role} ${key}${state} -->`;
}
function parseManaged(body) {
  const text = (body ?? "").replaceAll("\r\n", "\n");
  const open = OPEN.exec(text);
  if (open === null) return null;
  const closeAt = text.indexOf(CLOSE, open.index + open[0].length);
  const end = closeAt < 0 ? open.index + open[0].length : closeAt + CLOSE.length;
  return {
    role: open[1] ?? "",
    key: open[2] ?? "",
    synced: parseState(open[3]),
    before: text.slice(0, open.index),
    block: text.slice(open.index, end),
    text: text.slice(open.index + open[0].length, closeAt < 0 ? end : closeAt).trim(),
    after: text.slice(end)
  };
}
function parseState(json) {
  if (json === void 0) return null;
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}
function escapeForComment(json) {
  return json.replaceAll("<", "\\u003c").replaceAll(">", "\\u003e");
}
function defuseMarkers(text) {
  const lines = text.replaceAll(/\r\n?/g, "\n");
  return lines.replaceAll(/<!--(\s*)incident-as-code/gi, "&lt;!--$1incident-as-code");
}

// src/domain/next-deadline.ts
function nextDeadline(incident, policy) {
  if (!isOpen(incident.status)) return null;
  const { times, next_update_due } = incident;
  const severity = policy.severities.find(({ name }) => name === incident.severity);
  const from = parseInstant(times.declared);
  const deadlines = [];
  const add = (what, within) => {
    const minutes = within === void 0 ? null : parseDuration(within);
    if (from !== null && minutes !== null)
      deadlines.push({ what, due: formatInstant(from + minutes * 6e4) });
  };
  if (rankOf(incident.status) < rankOf("acknowledged")) add("acknowledge", severity?.acknowledge_within);
  if (times.responded === void 0 && rankOf(incident.status) < rankOf("mitigated")) {
    add("respond", severity?.respond_within);
  }
  if (next_update_due !== void 0) deadlines.push({ what: "update", due: next_update_due });
  const instant = ({ due }) => parseInstant(due) ?? 0;
  return deadlines.toSorted((a, b) => instant(a) - instant(b))[0] ?? null;
}

export {
  formatManaged,
  replaceSynced,
  parseManaged,
  nextDeadline
};
