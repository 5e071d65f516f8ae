import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  parseDuration
} from "./chunk-BJKEWY5Q.js";
import {
  isOpen,
  rankOf
} from "./chunk-3QHRAA5O.js";
import {
  formatInstant,
  parseInstant
} from "./chunk-MFU5EFFV.js";

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
  nextDeadline
};
