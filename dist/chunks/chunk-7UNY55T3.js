import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  dayOf
} from "./chunk-5G4CWT3O.js";
import {
  explainNotFound,
  findIncident
} from "./chunk-AETSOBBE.js";
import {
  overviewOf,
  renderOverview,
  renderOverviewJson
} from "./chunk-QSTGAG5T.js";
import {
  systemClock
} from "./chunk-Y4BQP3ZY.js";
import {
  openWorkingTree
} from "./chunk-Q2XCTVC6.js";
import {
  EXIT,
  colorsFor
} from "./chunk-2NVOLAXW.js";
import {
  UsageError
} from "./chunk-JGN7ZSOY.js";
import {
  folderOf,
  idOfPath
} from "./chunk-IMNZ7IGY.js";

// scripts/commands/terminal-width.ts
function terminalWidth(stream) {
  return stream.isTTY === true && stream.columns > 0 ? { width: stream.columns } : {};
}

// scripts/commands/show-incident.ts
function showIncident(root, reference, format) {
  const records = openWorkingTree(root).readRecords();
  const id = requireIncident(records, reference);
  const overview = overviewOf(records, id);
  if (overview === null) {
    const path = `${folderOf(id)}/incident.md`;
    console.error(
      `${colorsFor(process.stderr).red("error")} ${path} is not in order and cannot be shown: run incident validate`
    );
    return EXIT.findings;
  }
  if (format === "json") console.log(renderOverviewJson(overview));
  else {
    const { bold, dim, red } = colorsFor(process.stdout);
    const style = { strong: bold, soft: dim, grave: red, ...terminalWidth(process.stdout) };
    console.log(renderOverview(overview, dayOf(systemClock.now()), style));
  }
  return EXIT.ok;
}
function requireIncident(records, reference, also = []) {
  const ids = records.filter((record) => record.kind === "incident").map((record) => idOfPath(record.path)).filter((id) => id !== null);
  const found = findIncident(reference, [.../* @__PURE__ */ new Set([...ids, ...also])]);
  if (found.id === null) throw new UsageError(explainNotFound(reference, found));
  return found.id;
}

export {
  terminalWidth,
  showIncident,
  requireIncident
};
