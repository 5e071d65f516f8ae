import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  referencesOf
} from "./chunk-M73NYO62.js";
import {
  findNearest
} from "./chunk-YKVLQ6T5.js";
import {
  INCIDENTS_FOLDER,
  compareText
} from "./chunk-IMNZ7IGY.js";
import {
  quote
} from "./chunk-KTNJQRWY.js";

// src/domain/incident-id.ts
function findIncident(reference, ids) {
  const wanted = reference.trim().toUpperCase();
  if (ids.includes(wanted)) return { id: wanted };
  const candidates = ids.filter((id) => isMeant(wanted, id)).sort(compareText);
  const [only] = candidates;
  if (only !== void 0 && candidates.length === 1) return { id: only };
  return { id: null, candidates, nearest: candidates.length > 0 ? null : findNearest(reference, ids) };
}
function isMeant(wanted, id) {
  const [, year, number] = /^INC-(\d{4})-(\d{4,6})$/.exec(id) ?? [];
  const match = /^(?:INC-)?(?:(\d{4})-)?(\d{1,6})$/.exec(wanted);
  if (match === null || year === void 0) return false;
  return (match[1] === void 0 || match[1] === year) && Number(match[2]) === Number(number);
}
function explainNotFound(reference, found) {
  const { candidates, nearest } = found;
  if (candidates.length > 0) {
    return `${quote(reference)} can be ${candidates.join(" or ")}: write the whole id`;
  }
  return `There is no incident ${quote(reference)}${nearest === null ? "" : `: did you mean ${nearest}?`}`;
}
function nextIncidentId(records, year) {
  let highest = 0;
  const pattern = new RegExp(`INC-${year}-(\\d{4,6})(?!\\d)`, "g");
  const see = (text) => {
    for (const match of text.matchAll(pattern)) highest = Math.max(highest, Number(match[1]));
  };
  for (const record of records) {
    if (record.path.startsWith(`${INCIDENTS_FOLDER}/`)) see(record.path);
    for (const { to, text } of referencesOf(record)) if (to === "incident") see(text);
  }
  return highest >= 999999 ? null : `INC-${year}-${String(highest + 1).padStart(4, "0")}`;
}

export {
  findIncident,
  explainNotFound,
  nextIncidentId
};
