import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  checkRecords
} from "./chunk-KMRCBTCG.js";
import {
  lazy
} from "./chunk-R66ORXEF.js";
import {
  readRecord
} from "./chunk-4RAW2LUT.js";
import {
  compareFindings,
  findIntroduced,
  recordKindOf
} from "./chunk-IMNZ7IGY.js";

// src/app/checked-records.ts
function checkLazily(records, hasPath) {
  return { records, hasPath, findings: lazy(() => checkRecords(records, { hasPath })) };
}
function withFiles({ records, hasPath }, files) {
  const texts = new Map(files.map(({ path, text }) => [path, text]));
  const made = files.flatMap(({ path, text }) => text === null ? [] : [path]);
  const after = [
    ...records.filter(({ path }) => !texts.has(path)),
    ...files.flatMap(
      ({ path, text }) => text === null ? [] : [readRecord(path, recordKindOf(path) ?? "incident", new TextEncoder().encode(text))]
    )
  ];
  return checkLazily(
    after,
    (path) => (texts.get(path) ?? null) !== null || hasPath(path) && !texts.has(path) || made.some((own) => own.startsWith(`${path}/`))
  );
}
function introducedErrors(before, after) {
  return findIntroduced(before.findings(), after.findings()).filter(({ level }) => level === "error").sort(compareFindings);
}

export {
  checkLazily,
  withFiles,
  introducedErrors
};
