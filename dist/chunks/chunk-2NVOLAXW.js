import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  UsageError,
  require_picocolors
} from "./chunk-JGN7ZSOY.js";
import {
  __toESM
} from "./chunk-6DG7BXTN.js";

// scripts/commands/conventions.ts
var import_picocolors = __toESM(require_picocolors(), 1);
import { statSync } from "node:fs";
var EXIT = { ok: 0, findings: 1, usage: 2, failed: 3 };
function readRoot(program) {
  const { root } = program.opts();
  if (!isFolder(`${root}/incidents`)) {
    throw new UsageError(
      `No folder incidents/ in "${root}": run this at the root of the repository, or name it with --root`
    );
  }
  return root;
}
function isFolder(path) {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}
async function openBase(root, revision) {
  if (revision === void 0) return null;
  const commit = await resolveRevision(root, "--base", revision);
  const { openGitTree } = await import("./git-tree-YRAPBS3H.js");
  return openGitTree(root, commit);
}
async function resolveRevision(root, option, revision) {
  const { isTopLevel, resolveCommit } = await import("./git-tree-YRAPBS3H.js");
  if (!isTopLevel(root)) {
    throw new UsageError(`${option} needs the top of a git repository; "${root}" is none, or git is missing`);
  }
  const commit = resolveCommit(root, revision);
  if (commit === null) {
    throw new UsageError(`${option}: found "${revision}", expected a commit of this repository`);
  }
  return commit;
}
function colorsFor(stream) {
  const { NO_COLOR, FORCE_COLOR, TERM } = process.env;
  const isWanted = Boolean(FORCE_COLOR) || stream.isTTY === true && TERM !== "dumb";
  return import_picocolors.default.createColors(isWanted && !NO_COLOR);
}

export {
  EXIT,
  readRoot,
  openBase,
  resolveRevision,
  colorsFor
};
