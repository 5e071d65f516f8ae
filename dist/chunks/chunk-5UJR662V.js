import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  messageOf
} from "./chunk-IMNZ7IGY.js";
import {
  escapeControls
} from "./chunk-KTNJQRWY.js";

// src/render/judged-findings.ts
function countLevels(findings) {
  const errors = findings.filter((finding) => finding.level === "error").length;
  return { errors, advice: findings.length - errors };
}

// src/render/terminal-findings.ts
function renderTerminalFindings(judged, palette) {
  return [
    ...judged.introduced.map((finding) => renderTerminalFinding(finding, palette)),
    renderTerminalSummary(judged)
  ].join("\n");
}
function renderTerminalFinding(finding, palette) {
  const level = finding.level === "error" ? palette.error("error") : palette.advice("advice");
  const place = palette.strong(`${escapeControls(finding.path)}:${finding.line}:${finding.column}`);
  const anchor = palette.soft(`docs/rules.md#${finding.rule}`);
  return `${place} ${level} ${escapeControls(messageOf(finding))}
  ${escapeControls(finding.fix)} ${anchor}`;
}
function renderTerminalSummary({ records, introduced, existing, leftOut }) {
  const { errors, advice } = countLevels(introduced);
  const parts = [
    errors === 0 ? "no errors" : `${errors} error${errors === 1 ? "" : "s"}`,
    ...advice === 0 ? [] : [`${advice} piece${advice === 1 ? "" : "s"} of advice`],
    ...existing.length === 0 ? [] : [`${existing.length} that ${existing.length === 1 ? "was" : "were"} there before`],
    ...leftOut === 0 ? [] : [`${leftOut} in files that have not changed left out`]
  ];
  return `${records} record${records === 1 ? "" : "s"} checked: ${parts.join(", ")}.`;
}

export {
  countLevels,
  renderTerminalFindings,
  renderTerminalFinding,
  renderTerminalSummary
};
