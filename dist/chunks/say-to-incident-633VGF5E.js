import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  appendEntry,
  newTimeline
} from "./chunk-RADQWRNA.js";
import {
  renderTerminalFinding
} from "./chunk-QFO2UOXC.js";
import {
  policyInForce
} from "./chunk-E77EGVOO.js";
import {
  requireIncident
} from "./chunk-QFVLYNDO.js";
import {
  lineChanges
} from "./chunk-SD2UKCHG.js";
import {
  openRecordFolder
} from "./chunk-HL7TGBGW.js";
import {
  PAST_FORMS,
  isMisuse,
  misuse,
  parsePast,
  readWords
} from "./chunk-OUQDCLFH.js";
import "./chunk-MXZJYCTY.js";
import "./chunk-RMFI5XWN.js";
import {
  EXIT,
  colorsFor
} from "./chunk-QMUXKDMH.js";
import {
  systemClock
} from "./chunk-Y4BQP3ZY.js";
import {
  editRecord
} from "./chunk-QQ4I7AIN.js";
import "./chunk-RJ6OM6EW.js";
import "./chunk-4M655ZNV.js";
import {
  UsageError
} from "./chunk-UI6GY2PL.js";
import {
  openWorkingTree
} from "./chunk-BCD3J56W.js";
import "./chunk-IHTVDVHO.js";
import {
  readRecord
} from "./chunk-U7LXNDZB.js";
import {
  checkRecords,
  transition
} from "./chunk-2PEA2CAQ.js";
import "./chunk-VNBM3O3O.js";
import "./chunk-O5RKMO54.js";
import "./chunk-TSJT54NK.js";
import {
  isSound,
  recordsOf
} from "./chunk-DRNKWJAE.js";
import "./chunk-GI7BVMH3.js";
import "./chunk-UIIP5HSU.js";
import {
  formatInstant
} from "./chunk-7MUI57YV.js";
import "./chunk-YKVLQ6T5.js";
import {
  compareFindings,
  findIntroduced,
  folderOf,
  idOfPath
} from "./chunk-M73J2WIS.js";
import {
  escapeControls,
  quote
} from "./chunk-S7GNHCG3.js";

// src/adapters/git-commit.ts
import { execFileSync } from "node:child_process";
function isInClone(root) {
  return askGit(root, ["rev-parse", "--is-inside-work-tree"]) === "true";
}
function configuredLogin(root) {
  return askGit(root, ["config", "github.user"]) || null;
}
function commitPaths(root, paths, message) {
  try {
    execFileSync("git", ["add", "--", ...paths], { cwd: root, stdio: "pipe" });
    execFileSync("git", ["commit", "--quiet", "--only", "--file", "-", "--", ...paths], {
      cwd: root,
      input: message,
      stdio: "pipe"
    });
    return null;
  } catch (error) {
    const { stderr, message: said } = error;
    const lines = (stderr?.toString() ?? said).split("\n").map((line) => line.trim());
    return lines.find((line) => line !== "") ?? "git failed without a word";
  }
}
function askGit(root, args) {
  try {
    return execFileSync("git", [...args], { cwd: root, stdio: ["ignore", "pipe", "ignore"] }).toString().trim();
  } catch {
    return "";
  }
}

// src/app/run-command.ts
function runCommand(tree, said) {
  const records = tree.readRecords();
  const folder = folderOf(said.incident);
  const own = (name) => records.find(({ path }) => path === `${folder}/${name}`) ?? null;
  const [file, timeline] = [own("incident.md"), own("timeline.yml")];
  for (const record of [file, timeline]) {
    if (record !== null && !isSound(record)) {
      return { outcome: "impossible", why: `${record.path} is not in order: run incident validate` };
    }
  }
  const before = recordsOf(records, "incident").find(({ data }) => data.id === said.incident)?.data;
  if (before === void 0 || file === null) {
    return { outcome: "impossible", why: `${folder}/incident.md is not in order: run incident validate` };
  }
  const policy = policyInForce(records);
  const entries = recordsOf(records, "timeline").find(({ data }) => data.incident === said.incident)?.data.entries;
  const ids = records.flatMap(({ kind, path }) => kind === "incident" ? idOfPath(path) ?? [] : []);
  const entry = readEntry(said, { incident: before, entries: entries ?? [], ids, policy, now: said.now });
  if ("found" in entry) return { outcome: "refused", refusal: entry };
  const step = transition(before, entry, policy);
  if (step.refusal !== null) return { outcome: "refused", refusal: step.refusal };
  const files = writeStep({ file, timeline, folder }, before, step.incident, entry);
  if (typeof files === "string") return { outcome: "impossible", why: files };
  const findings = introducedBy(files, records, tree);
  if (findings.length > 0) return { outcome: "invalid", findings };
  return { outcome: "ready", entry, before, after: step.incident, files };
}
function readEntry({ command, said, by }, facts) {
  const words = readWords(said, ["at", ...command.options]);
  const given = words.options.get("at");
  const at = given === void 0 ? formatInstant(facts.now) : parsePast(given, facts.now);
  if (at === null)
    return misuse(`at ${quote(given)}`, `a time that has been: ${PAST_FORMS}`, "For example: at:10m");
  const options = new Map([...words.options].filter(([name]) => name !== "at"));
  const event = command.parse({ ...words, options }, facts);
  if (isMisuse(event)) return event;
  const { kind, ...rest } = event;
  return { at, ...given === void 0 ? {} : { recorded_at: formatInstant(facts.now) }, by, kind, ...rest };
}
function writeStep({ file, timeline, folder }, before, after, entry) {
  const log = timeline === null ? newTimeline({ schema: 1, incident: before.id }, [entry]) : appendEntry(timeline.text, entry);
  const path = `${folder}/timeline.yml`;
  if (log.text === null) return `${path} cannot be continued: ${log.refusal}`;
  const keys = [.../* @__PURE__ */ new Set([...Object.keys(before), ...Object.keys(after)])];
  const edits = keys.map((key) => ({ path: [key], value: after[key] }));
  const edited = editRecord(file.text, edits, "markdown");
  if (edited.text === null) return `${file.path} cannot be changed: ${edited.refusal}`;
  return [
    { path, before: timeline?.text ?? null, text: log.text },
    ...edited.text === file.text ? [] : [{ path: file.path, before: file.text, text: edited.text }]
  ];
}
function introducedBy(files, records, tree) {
  const changed = new Map(files.map(({ path, text }) => [path, text]));
  const after = [
    ...records.filter(({ path }) => !changed.has(path)),
    ...files.map(
      ({ path, text }) => readRecord(path, path.endsWith(".yml") ? "timeline" : "incident", new TextEncoder().encode(text))
    )
  ];
  const hasPath = (path) => changed.has(path) || tree.hasPath(path);
  return findIntroduced(
    checkRecords(records, { hasPath: (path) => tree.hasPath(path) }),
    checkRecords(after, { hasPath })
  ).filter(({ level }) => level === "error").sort(compareFindings);
}

// src/render/command-result.ts
function renderCommandResult({ entry, before, after }) {
  const was = (now, then) => now === then ? now : `${now} (was ${then})`;
  const lines = [
    `${after.id} \xB7 ${was(after.severity, before.severity)} \xB7 ${was(after.status, before.status)}`,
    `${describe(entry)}, at ${entry.at}`
  ];
  if (after.next_update_due !== void 0) lines.push(`next update due ${after.next_update_due}`);
  return escapeControls(lines.join("; "));
}
function renderCommitMessage({ entry, after }) {
  return escapeControls(`${after.id}: ${describe(entry)}`).slice(0, 72);
}
function renderFileChanges(files) {
  const lines = files.flatMap(({ path, before, text }) => [
    `==> ${path} <==`,
    ...lineChanges(before ?? "", text).map((change) => `${change.sign} ${change.text}`)
  ]);
  return lines.map(escapeControls).join("\n");
}
function describe(entry) {
  const { kind, to, role, person, level, of, audience } = entry;
  switch (kind) {
    case "severity":
      return `severity ${to}`;
    case "role":
      return `${person} is ${role?.replaceAll("_", " ")}`;
    case "escalated":
      return `escalated${level === void 0 ? "" : ` to level ${level}`}`;
    case "duplicate":
      return `a duplicate of ${of}`;
    case "update":
      return `${audience ?? "internal"} update`;
    default:
      return kind;
  }
}

// scripts/commands/say-to-incident.ts
var LOGIN = /^[a-z\d](?:[a-z\d]|-(?=[a-z\d])){0,38}$/i;
function sayToIncident(root, command, reference, said, options) {
  const tree = openWorkingTree(root);
  const incident = requireIncident(tree.readRecords(), reference);
  const by = readLogin(root, options.by);
  const outcome = runCommand(tree, { command, said, incident, by, now: systemClock.now() });
  if (outcome.outcome !== "ready") return complain(command, outcome);
  const { files } = outcome;
  if (options.dryRun === true) {
    console.log(renderFileChanges(files));
    return EXIT.ok;
  }
  openRecordFolder(root).replaceFiles(files);
  console.log(renderCommandResult(outcome));
  const paths = files.map(({ path }) => path);
  if (!options.commit || !isInClone(root)) return EXIT.ok;
  const refusal = commitPaths(root, paths, renderCommitMessage(outcome));
  if (refusal === null) return EXIT.ok;
  tellError(`Written, but git did not commit it: ${refusal}. Commit ${paths.join(" and ")} yourself.`);
  return EXIT.failed;
}
function readLogin(root, given) {
  const login = given ?? process.env["INCIDENT_LOGIN"] ?? configuredLogin(root);
  if (login === null || login === "") {
    throw new UsageError(
      "Who are you? Say it with --by LOGIN, with INCIDENT_LOGIN, or once with: git config --global github.user LOGIN"
    );
  }
  const name = login.replace(/^@/, "").toLowerCase();
  if (LOGIN.test(name)) return name;
  throw new UsageError(`--by: found "${login}", expected a GitHub login such as maya-lindqvist`);
}
function complain(command, outcome) {
  switch (outcome.outcome) {
    case "refused": {
      const { found, expected, fix } = outcome.refusal;
      tellError(`${command.name}: found ${found}, expected ${expected}. ${fix}`);
      return EXIT.usage;
    }
    case "impossible":
      tellError(outcome.why);
      return EXIT.failed;
    case "invalid": {
      const { red, cyan, bold, dim } = colorsFor(process.stderr);
      const palette = { error: red, advice: cyan, strong: bold, soft: dim };
      for (const finding of outcome.findings) console.error(renderTerminalFinding(finding, palette));
      tellError("Nothing was written: the records would not be in order");
      return EXIT.findings;
    }
  }
}
function tellError(text) {
  console.error(`${colorsFor(process.stderr).red("error")} ${escapeControls(text)}`);
}
export {
  sayToIncident
};
