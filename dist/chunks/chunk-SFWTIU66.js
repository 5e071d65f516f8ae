import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  RECORD_KINDS,
  compareText,
  idOfPath
} from "./chunk-IMNZ7IGY.js";

// src/domain/record.ts
function isSound(record) {
  if (record.problems.length > 0 || record.violations.length > 0) return false;
  const { idKey } = RECORD_KINDS[record.kind];
  return idKey === null || record.data[idKey] === idOfPath(record.path);
}
function countUnsoundIncidents(records) {
  return records.filter((record) => record.kind === "incident" && !isSound(record)).length;
}
function policyOf(records) {
  const own = records.find((record) => record.kind === "policy" && isSound(record));
  return own === void 0 ? null : own.data;
}
function recordsOf(records, kind) {
  return records.filter((record) => record.kind === kind && isSound(record)).map((record) => ({ id: idOfPath(record.path) ?? "", record })).sort((a, b) => compareText(a.id, b.id)).map(({ record: { path, data, body } }) => ({ path, data, body }));
}
function timelineEntries(records, incident) {
  return recordsOf(records, "timeline").find(({ data }) => data.incident === incident)?.data.entries ?? [];
}

export {
  isSound,
  countUnsoundIncidents,
  policyOf,
  recordsOf,
  timelineEntries
};
