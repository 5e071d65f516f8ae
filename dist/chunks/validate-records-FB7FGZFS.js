import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  countLevels,
  renderTerminalFindings,
  renderTerminalSummary
} from "./chunk-5UJR662V.js";
import {
  systemClock
} from "./chunk-Y4BQP3ZY.js";
import {
  isThere,
  listFiles
} from "./chunk-DKVQ7F2R.js";
import {
  EXIT,
  colorsFor,
  openBase,
  resolveRevision
} from "./chunk-2NVOLAXW.js";
import "./chunk-JGN7ZSOY.js";
import {
  RECORD_ROOTS,
  explain,
  messageOf
} from "./chunk-IMNZ7IGY.js";
import {
  escapeControls
} from "./chunk-KTNJQRWY.js";
import "./chunk-6DG7BXTN.js";

// src/adapters/watch-tree.ts
import { lstatSync, readdirSync, watch } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
var QUIET_MS = 100;
var MOST_QUIET_WAITS = 20;
async function* watchTree(root, places, signal) {
  const bell = createBell();
  const folders = createFolderWatchers(root, places, bell.ring);
  signal.addEventListener("abort", bell.ring);
  try {
    while (!signal.aborted) {
      bell.reset();
      folders.follow();
      yield;
      await bell.rung();
      for (let waits = 0; bell.hasRung() && !signal.aborted && waits < MOST_QUIET_WAITS; waits++) {
        bell.reset();
        await sleep(QUIET_MS, void 0, { signal }).catch(() => void 0);
      }
    }
  } finally {
    signal.removeEventListener("abort", bell.ring);
    folders.close();
  }
}
function createBell() {
  let has = false;
  let wake = () => void 0;
  return {
    ring() {
      has = true;
      wake();
    },
    reset() {
      has = false;
    },
    hasRung: () => has,
    rung: () => has ? Promise.resolve() : new Promise((resolve) => wake = resolve)
  };
}
function createFolderWatchers(root, places, onChange) {
  const above = namesAbove(places);
  const watchers = /* @__PURE__ */ new Map();
  const forget = (path) => {
    for (const [folder, watcher] of watchers) {
      if (folder !== path && !folder.startsWith(path === "" ? "" : `${path}/`)) continue;
      watcher.close();
      watchers.delete(folder);
    }
  };
  const start = (folder) => {
    const names = above.get(folder);
    const watcher = openWatcher(join(root, folder), (event, name) => {
      if (names !== void 0 && name !== null && !names.has(name)) return;
      if (event === "rename") forget(name === null ? folder : pathOf(folder, name));
      onChange();
    });
    watcher?.on("error", () => {
      forget(folder);
      onChange();
    });
    if (watcher !== null) watchers.set(folder, watcher);
  };
  const visit = (folder, seen) => {
    seen.add(folder);
    if (!watchers.has(folder)) start(folder);
    const names = above.get(folder) ?? listFolders(join(root, folder));
    for (const name of names) {
      const path = pathOf(folder, name);
      if (isFolder(join(root, path))) visit(path, seen);
    }
  };
  return {
    follow() {
      const seen = /* @__PURE__ */ new Set();
      visit("", seen);
      for (const folder of [...watchers.keys()].filter((path) => !seen.has(path))) forget(folder);
    },
    close: () => forget("")
  };
}
function namesAbove(places) {
  const above = /* @__PURE__ */ new Map();
  for (const place of places) {
    let folder = "";
    for (const name of place.split("/")) {
      above.set(folder, (above.get(folder) ?? /* @__PURE__ */ new Set()).add(name));
      folder = pathOf(folder, name);
    }
  }
  return above;
}
function openWatcher(path, onEvent) {
  try {
    return watch(path, onEvent);
  } catch (error) {
    if (!hasCode(error)) throw error;
    if (error.code === "ENOSPC" || error.code === "EMFILE") {
      throw new Error(
        `The system watches no more folders (${error.code}): raise its limit (on Linux fs.inotify.max_user_watches and max_user_instances)`
      );
    }
    return null;
  }
}
function listFolders(path) {
  try {
    return readdirSync(path, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  } catch (error) {
    if (!hasCode(error)) throw error;
    return [];
  }
}
function isFolder(path) {
  try {
    return lstatSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
  } catch (error) {
    if (!hasCode(error)) throw error;
    return false;
  }
}
function hasCode(error) {
  return error instanceof Error && "syscall" in error && "code" in error;
}
function pathOf(folder, name) {
  return folder === "" ? name : `${folder}/${name}`;
}

// src/render/gcc-findings.ts
var ROUND_BEGINS = "incident validate: begin";
function renderGccFindings({ introduced }) {
  return introduced.map(renderLine).join("\n");
}
function renderLine(finding) {
  const level = finding.level === "error" ? "error" : "warning";
  const place = `${escapeControls(finding.path)}:${finding.line}:${finding.column}`;
  return `${place}: ${level}: ${escapeControls(explain(finding))} [${finding.rule}]`;
}
function renderRoundEnd(judged) {
  return `incident validate: end: ${renderTerminalSummary(judged)}`;
}

// src/render/github-findings.ts
function renderGitHubFindings(judged) {
  return [...judged.introduced.map(renderCommand), renderTerminalSummary(judged)].join("\n");
}
function renderCommand(finding) {
  const command = finding.level === "error" ? "error" : "warning";
  const columns = finding.line === finding.endLine ? [
    ["col", `${finding.column}`],
    ["endColumn", `${finding.endColumn}`]
  ] : [];
  const properties = [
    ["file", finding.path],
    ["line", `${finding.line}`],
    ["endLine", `${finding.endLine}`],
    ...columns,
    ["title", finding.rule]
  ];
  const head = properties.map(([name, value]) => `${name}=${escapeProperty(value)}`).join(",");
  return `::${command} ${head}::${escapeMessage(explain(finding))}`;
}
function escapeMessage(text) {
  return escapeControls(text).replaceAll("%", "%25");
}
function escapeProperty(text) {
  return escapeMessage(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}

// src/render/json-findings.ts
var VERSION = 1;
function renderJsonFindings({ records, introduced, existing, leftOut }) {
  return JSON.stringify(
    {
      version: VERSION,
      records,
      summary: { ...countLevels(introduced), existing: existing.length, leftOut },
      introduced: introduced.map(withMessage),
      existing: existing.map(withMessage)
    },
    null,
    2
  );
}
function withMessage(finding) {
  return { ...finding, message: messageOf(finding) };
}

// scripts/commands/check-records.ts
import { basename } from "node:path";
import { fileURLToPath } from "node:url";

// src/adapters/validation-cache.ts
import { lstatSync as lstatSync2, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

// src/records/kept-check.ts
function renderKeptCheck({ records, findings, paths, asked }) {
  return JSON.stringify({ records, findings, paths, asked });
}
function parseKeptCheck(text) {
  const kept = parseJson(text);
  if (!isMapping(kept)) return null;
  const { records, findings, paths, asked } = kept;
  if (!isCount(records) || !isListOf(findings, isFinding)) return null;
  if (!isListOf(paths, isText) || !isListOf(asked, isAnswer)) return null;
  return { records, findings, paths, asked };
}
function parseJson(text) {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
function isFinding(value) {
  if (!isMapping(value)) return false;
  const { rule, level, path, found, expected, fix, line, column, endLine, endColumn } = value;
  return [rule, path, found, expected, fix].every(isText) && [line, column, endLine, endColumn].every(isCount) && (level === "error" || level === "advice");
}
function isAnswer(value) {
  return Array.isArray(value) && value.length === 2 && isText(value[0]) && typeof value[1] === "boolean";
}
function isMapping(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function isListOf(value, isItem) {
  return Array.isArray(value) && value.every(isItem);
}
function isText(value) {
  return typeof value === "string";
}
function isCount(value) {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}

// src/adapters/validation-cache.ts
var PLACE = ".git/incident-cache/validate.json";
var MAX_SIZE = 2 ** 26;
var TICK = 2e3;
function openValidationCache(root, program, now) {
  if (stateOf(`${root}/.git`)?.isDirectory() !== true) return null;
  const place = `${root}/${PLACE}`;
  const paths = [];
  const states = [];
  const asked = /* @__PURE__ */ new Map();
  let canBeKept = true;
  return {
    read() {
      const [seal = "", text = ""] = readLines(place);
      const kept = parseKeptCheck(text);
      if (kept === null || !kept.asked.every(([path, answer]) => isThere(root, path) === answer)) return null;
      const statesNow = [];
      for (const path of kept.paths) pushState(statesNow, stateOf(`${root}/${path}`));
      return seal === sealOf(program, statesNow, text) ? kept : null;
    },
    list() {
      const listing = listFiles(root, (path, stats) => {
        paths.push(path);
        pushState(states, stats);
        if (stats !== null && Math.max(stats.mtimeMs, stats.ctimeMs) > now - TICK) canBeKept = false;
      });
      if (listing.obstacles.length > 0) canBeKept = false;
      return listing;
    },
    listenTo: (tree) => ({
      readRecords: () => tree.readRecords(),
      hasPath(path) {
        const answer = asked.get(path) ?? tree.hasPath(path);
        asked.set(path, answer);
        return answer;
      }
    }),
    write(checked) {
      if (!canBeKept) return;
      const text = renderKeptCheck({ ...checked, paths, asked: [...asked] });
      if (text.length < MAX_SIZE) writeWhole(place, `${sealOf(program, states, text)}
${text}`);
    }
  };
}
function sealOf(program, states, text) {
  const who = `${program} ${process.getuid?.() ?? ""}`;
  return process.getBuiltinModule("node:crypto").createHash("sha256").update(JSON.stringify([who, states.length, text.length])).update(Float64Array.from(states)).update(text).digest("hex");
}
function pushState(states, stats) {
  if (stats === null) states.push(-1);
  else states.push(stats.size, stats.mtimeMs, stats.ctimeMs, stats.ino);
}
function stateOf(path) {
  try {
    return lstatSync2(path, { throwIfNoEntry: false }) ?? null;
  } catch (error) {
    if (!isRefusal(error)) throw error;
    return null;
  }
}
function readLines(place) {
  try {
    const stats = stateOf(place);
    if (stats?.isFile() !== true || stats.size > MAX_SIZE) return [];
    return readFileSync(place, "utf8").split("\n");
  } catch (error) {
    if (!isRefusal(error)) throw error;
    return [];
  }
}
function writeWhole(place, text) {
  const unfinished = `${place}.${process.pid}`;
  try {
    mkdirSync(dirname(place), { recursive: true });
    writeFileSync(unfinished, text);
    renameSync(unfinished, place);
  } catch (error) {
    if (!isRefusal(error)) throw error;
    if (stateOf(unfinished) !== null) rmSync(unfinished);
  }
}
function isRefusal(error) {
  return error instanceof Error && "syscall" in error;
}

// scripts/commands/check-records.ts
async function checkWorkingTree(root, isKept) {
  const program = nameOfProgram();
  const cache = isKept && program !== null ? openValidationCache(root, program, systemClock.now()) : null;
  const known = cache?.read() ?? null;
  if (known !== null) return { records: known.records, introduced: known.findings, existing: [] };
  const { validateTree, openListedTree, openWorkingTree } = await loadCheck();
  if (cache === null) return validateTree(openWorkingTree(root), null);
  const validation = validateTree(cache.listenTo(openListedTree(root, cache.list)), null);
  cache.write({ records: validation.records, findings: validation.introduced });
  return validation;
}
async function loadCheck() {
  const [{ validateTree }, { openListedTree, openWorkingTree }] = await Promise.all([
    import("./validate-tree-ZIKIJEYJ.js"),
    import("./working-tree-L26F6SUI.js")
  ]);
  const checkAll = (root, base) => validateTree(openWorkingTree(root), base);
  return { validateTree, openListedTree, openWorkingTree, checkAll };
}
function nameOfProgram() {
  const file = basename(fileURLToPath(import.meta.url));
  const { node, tz = "" } = process.versions;
  return /-[0-9A-Z]{8}\.js$/.test(file) ? `${file} ${node} ${tz}` : null;
}

// scripts/commands/progress-note.ts
import { readdirSync as readdirSync2 } from "node:fs";
import { join as join2 } from "node:path";
var MANY_INCIDENTS = 1e3;
var CLEAR_LINE = "\r\x1B[K";
function showThatItTakesLong(root, stream) {
  if (stream.isTTY !== true || process.env["CI"]) return () => void 0;
  const count = countIncidents(root);
  if (count < MANY_INCIDENTS) return () => void 0;
  stream.write(`Checking ${count} incidents\u2026`);
  return () => {
    stream.write(CLEAR_LINE);
  };
}
function countIncidents(root) {
  const folder = join2(root, "incidents");
  try {
    return readdirSync2(folder, { withFileTypes: true }).filter((year) => year.isDirectory()).reduce((sum, year) => sum + readdirSync2(join2(folder, year.name)).length, 0);
  } catch {
    return 0;
  }
}

// scripts/commands/validate-records.ts
async function validateRecords(root, options, version) {
  const { base, select } = await prepare(root, options);
  const takeAway = showThatItTakesLong(root, process.stderr);
  const validation = base === null ? await checkWorkingTree(root, options.cache) : (await loadCheck()).checkAll(root, base);
  const judged = select(validation);
  takeAway();
  print(await render(judged, options, version));
  return countLevels(judged.introduced).errors > 0 ? EXIT.findings : EXIT.ok;
}
async function watchRecords(root, options) {
  const { base, select } = await prepare(root, options);
  const { checkAll } = await loadCheck();
  const stop = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.once(signal, () => stop.abort());
  process.stdout.once("error", () => stop.abort());
  for await (const _ of watchTree(root, RECORD_ROOTS, stop.signal)) {
    print(ROUND_BEGINS);
    const judged = select(checkAll(root, base));
    print(renderGccFindings(judged));
    print(renderRoundEnd(judged));
  }
  return EXIT.ok;
}
async function prepare(root, options) {
  const base = await openBase(root, options.base);
  const since = options.changedSince === void 0 ? null : await resolveRevision(root, "--changed-since", options.changedSince);
  if (since === null) return { base, select: (validation) => ({ ...validation, leftOut: 0 }) };
  const { listChangedPaths } = await import("./git-tree-YRAPBS3H.js");
  const select = ({ records, introduced, existing }) => {
    const changed = withFolders(listChangedPaths(root, since));
    const isChanged = (finding) => changed.has(finding.path);
    const asked = { introduced: introduced.filter(isChanged), existing: existing.filter(isChanged) };
    const leftOut = introduced.length + existing.length - asked.introduced.length - asked.existing.length;
    return { records, ...asked, leftOut };
  };
  return { base, select };
}
function withFolders(paths) {
  const all = /* @__PURE__ */ new Set();
  for (const path of paths) {
    for (let at = path; at !== "" && !all.has(at); at = at.slice(0, Math.max(at.lastIndexOf("/"), 0))) {
      all.add(at);
    }
  }
  return all;
}
async function render(judged, options, version) {
  switch (options.format ?? "human") {
    case "human": {
      const colors = colorsFor(process.stdout);
      const palette = { error: colors.red, advice: colors.cyan, strong: colors.bold, soft: colors.dim };
      return renderTerminalFindings(judged, palette);
    }
    case "json":
      return renderJsonFindings(judged);
    case "gcc":
      return renderGccFindings(judged);
    case "github":
      return renderGitHubFindings(judged);
    case "sarif": {
      const { createHash } = await import("node:crypto");
      const { noteOnLimits, renderSarifFindings } = await import("./sarif-findings-ZADXI3SN.js");
      const note = noteOnLimits(judged);
      if (note !== null) console.error(`${colorsFor(process.stderr).yellow("warning")} ${note}`);
      const hash = (text) => createHash("sha256").update(text).digest("hex").slice(0, 32);
      const hasBase = options.base !== void 0;
      return renderSarifFindings(judged, { version, rulesUrl: findRulesUrl(), hasBase, hash });
    }
  }
}
function findRulesUrl() {
  const { GITHUB_SERVER_URL, GITHUB_REPOSITORY } = process.env;
  if (!GITHUB_SERVER_URL || !GITHUB_REPOSITORY) return null;
  return `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}/blob/HEAD/docs/rules.md`;
}
function print(text) {
  if (text !== "") console.log(text);
}
export {
  validateRecords,
  watchRecords
};
