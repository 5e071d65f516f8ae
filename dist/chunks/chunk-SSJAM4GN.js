import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  renderTerminalFinding
} from "./chunk-RQWBAPSW.js";
import {
  colorsFor
} from "./chunk-MBURIOFY.js";
import {
  escapeControls
} from "./chunk-X5MZH4RU.js";

// scripts/commands/tell-error.ts
function tellError(text) {
  console.error(`${colorsFor(process.stderr).red("error")} ${escapeControls(text)}`);
}
function tellFindings(findings) {
  const { red, cyan, bold, dim } = colorsFor(process.stderr);
  const palette = { error: red, advice: cyan, strong: bold, soft: dim };
  for (const finding of findings) console.error(renderTerminalFinding(finding, palette));
}

export {
  tellError,
  tellFindings
};
