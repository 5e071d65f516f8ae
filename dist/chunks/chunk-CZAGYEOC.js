import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  lineChanges
} from "./chunk-SD2UKCHG.js";
import {
  momentText
} from "./chunk-O62S7T2P.js";
import {
  escapeControls
} from "./chunk-KTNJQRWY.js";

// src/render/command-result.ts
function renderCommandResult({ entry, before, after }) {
  const was = (now, then) => now === then ? now : `${now} (was ${then})`;
  const lines = [
    `${after.id} \xB7 ${was(after.severity, before.severity)} \xB7 ${was(after.status, before.status)}`,
    `${describeEntry(entry)}, at ${entry.at}`
  ];
  if (after.next_update_due !== void 0) lines.push(`next update due ${after.next_update_due}`);
  return escapeControls(lines.join("; "));
}
function renderCommitMessage({ entry, after }) {
  return escapeControls(`${after.id}: ${describeEntry(entry)}`).slice(0, 72);
}
function renderFileChanges(files) {
  const lines = files.flatMap(({ path, before, text }) => [
    `==> ${path} <==`,
    ...lineChanges(before ?? "", text).map((change) => `${change.sign} ${change.text}`)
  ]);
  return lines.map(escapeControls).join("\n");
}
function describeEntry(entry) {
  const { kind, to, role, person, level, of, audience, expected, runbook } = entry;
  switch (kind) {
    case "severity":
      return `severity ${to}`;
    case "role":
      return `${person} is ${role?.replaceAll("_", " ")}`;
    case "escalated":
      return `escalated${level === void 0 ? "" : ` to level ${level}`}`;
    case "duplicate":
      return `a duplicate of ${of}`;
    case "related":
      return `related to ${of}`;
    case "runbook":
      return `runbook ${runbook}`;
    case "eta":
      return `expected to be resolved by ${momentText(expected ?? "")} UTC`;
    case "update":
      return `${audience ?? "internal"} update`;
    default:
      return kind;
  }
}

export {
  renderCommandResult,
  renderCommitMessage,
  renderFileChanges,
  describeEntry
};
