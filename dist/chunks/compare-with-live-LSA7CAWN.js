import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  readAccess
} from "./chunk-Q7JQJTLC.js";
import "./chunk-VHNVLW33.js";
import {
  systemClock
} from "./chunk-Y4BQP3ZY.js";
import "./chunk-VFHV4NIV.js";
import "./chunk-2QU7U5K5.js";
import "./chunk-MZA7UPUU.js";
import "./chunk-7NK3TNLV.js";
import "./chunk-ZFDVQ4NY.js";
import "./chunk-3RZW3VFW.js";
import "./chunk-YKVLQ6T5.js";
import {
  EXIT,
  colorsFor
} from "./chunk-2NVOLAXW.js";
import {
  UsageError
} from "./chunk-JGN7ZSOY.js";
import {
  escapeControls
} from "./chunk-KTNJQRWY.js";
import "./chunk-6DG7BXTN.js";

// src/render/contract-comparison.ts
function renderComparison({ repository, api, parts, differences }, { good, warning, bad, soft }) {
  const lines = [];
  for (const { name, requests } of parts) {
    const own = differences.filter(({ part }) => part === name);
    const isWell = own.every(({ level }) => level === "note");
    lines.push(
      `${(isWell ? good : bad)(isWell ? "ok     " : "problem")}  ${name} ${soft(`(${count(requests, "request")})`)}`
    );
    for (const operation of new Set(own.map((each) => each.operation))) {
      if (operation !== null) lines.push(`         ${operation}`);
      for (const { level, text } of own.filter((each) => each.operation === operation)) {
        const word = level === "problem" ? bad("problem") : warning("note   ");
        lines.push(`           ${word}  ${escapeControls(text)}`);
      }
    }
  }
  const problems = differences.filter(({ level }) => level === "problem").length;
  const notes = differences.length - problems;
  const total = parts.reduce((sum, { requests }) => sum + requests, 0);
  lines.push(
    "",
    `${escapeControls(repository)} at ${escapeControls(api)}, ${count(total, "request")}: ${count(problems, "problem")}, ${count(notes, "note")}.`
  );
  return lines.join("\n");
}
function renderComparisonJson(comparison) {
  return JSON.stringify({ version: 1, ...comparison }, null, 2);
}
function count(number, word) {
  return `${number} ${word}${number === 1 ? "" : "s"}`;
}

// scripts/commands/compare-with-live.ts
var PAUSE = 1e3;
var THIS_MACHINE = /* @__PURE__ */ new Set(["127.0.0.1", "localhost", "[::1]"]);
async function compareWithLive(root, repository, format) {
  const { token, api, name } = readAccess(root, repository, "--live");
  const { replayContract } = await import("#sandbox/replay-contract");
  const { dim, green, yellow, red } = colorsFor(process.stdout);
  const replay = await replayContract(
    { api, token, ...name },
    {
      mark: systemClock.now().toString(36),
      pause: THIS_MACHINE.has(new URL(api).hostname) ? 0 : PAUSE,
      onPart: (part, requests) => console.error(colorsFor(process.stderr).dim(`${part}: ${requests} requests`))
    }
  );
  if (replay.kind === "refused") throw new UsageError(replay.why);
  const { comparison } = replay;
  const palette = { good: green, warning: yellow, bad: red, soft: dim };
  console.log(format === "json" ? renderComparisonJson(comparison) : renderComparison(comparison, palette));
  return comparison.differences.some(({ level }) => level === "problem") ? EXIT.findings : EXIT.ok;
}
export {
  compareWithLive
};
