import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  FORWARD,
  TIME_OF_STATUS,
  rankOf
} from "./chunk-UIIP5HSU.js";

// src/domain/timeline.ts
function foldTimeline(entries) {
  let status = null;
  let severity = null;
  const times = {};
  for (const [index, entry] of entries.entries()) {
    const reached = statusOf(entry);
    if (reached !== null) {
      const isBehind = status !== null && rankOf(status.value) >= rankOf(reached) && rankOf(reached) >= 0;
      if (!isBehind || entry.kind === "reopened") status = { value: reached, entry: index };
      const time = TIME_OF_STATUS[reached];
      if (time !== void 0 && entry.kind !== "reopened") times[time] ??= { value: entry.at, entry: index };
    }
    if (entry.kind === "reopened") {
      times.mitigated = null;
      times.resolved = null;
    }
    if (entry.kind === "corrected" && entry.field !== void 0 && entry.value !== void 0) {
      times[entry.field] = { value: entry.value, entry: index };
    }
    if (entry.kind === "severity" && entry.to !== void 0) severity = { value: entry.to, entry: index };
  }
  return { status, times, severity };
}
function statusOf(entry) {
  if (entry.kind === "reopened" || entry.kind === "responded") return "investigating";
  if (entry.kind === "canceled" || entry.kind === "duplicate") return entry.kind;
  return FORWARD.find((status) => status === entry.kind) ?? null;
}

export {
  foldTimeline,
  statusOf
};
