import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  renderTerminalFinding
} from "./chunk-5UJR662V.js";
import {
  colorsFor
} from "./chunk-2NVOLAXW.js";
import {
  escapeControls
} from "./chunk-KTNJQRWY.js";

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
