import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  checkRecords
} from "./chunk-KMRCBTCG.js";
import {
  findIntroduced
} from "./chunk-IMNZ7IGY.js";

// src/app/validate-tree.ts
function validateTree(head, base) {
  const records = head.readRecords();
  const hasPath = (path) => head.hasPath(path);
  if (base === null) {
    return { records: records.length, introduced: checkRecords(records, { hasPath }), existing: [] };
  }
  const findings = checkRecords(records, { hasPath, change: base.readChange() });
  const excuses = findings.length === 0 ? [] : checkRecords(base.readRecords(), { hasPath: (path) => base.hasPath(path) });
  const introduced = new Set(findIntroduced(excuses, findings));
  return {
    records: records.length,
    introduced: findings.filter((finding) => introduced.has(finding)),
    existing: findings.filter((finding) => !introduced.has(finding))
  };
}
function hasErrors(validation) {
  return validation.introduced.some((finding) => finding.level === "error");
}

export {
  validateTree,
  hasErrors
};
