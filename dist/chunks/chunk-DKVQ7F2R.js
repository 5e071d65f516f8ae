import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  RECORD_ROOTS,
  recordKindOf
} from "./chunk-IMNZ7IGY.js";

// src/adapters/list-files.ts
import { lstatSync, readdirSync } from "node:fs";
function listFiles(root, watcher = null) {
  const files = [];
  const obstacles = [];
  const visit = (path, entry) => {
    if (path.includes("\uFFFD")) {
      obstacles.push({ path, sort: "nameless", code: "" });
      return;
    }
    const place = `${root}/${path}`;
    try {
      const isFolder = watcher === null && entry?.isDirectory() === true;
      const stats = isFolder ? null : lstatSync(place, { throwIfNoEntry: false }) ?? null;
      if (!isFolder) watcher?.(path, stats);
      if (isFolder || stats?.isDirectory() === true) {
        if (recordKindOf(path) !== null) {
          obstacles.push({ path, sort: "folder", code: "" });
          return;
        }
        for (const inner of readdirSync(place, { withFileTypes: true })) {
          visit(`${path}/${inner.name}`, inner);
        }
        return;
      }
      if (stats === null) return;
      const kind = recordKindOf(path);
      if (stats.isSymbolicLink()) obstacles.push({ path, sort: "link", code: "" });
      else if (kind === null) return;
      else if (!stats.isFile()) obstacles.push({ path, sort: "special", code: "" });
      else files.push({ path, kind, size: stats.size });
    } catch (error) {
      if (!(error instanceof Error && "syscall" in error && "code" in error)) throw error;
      obstacles.push({ path, sort: "unopened", code: String(error.code) });
    }
  };
  for (const path of RECORD_ROOTS) visit(path, null);
  return { files, obstacles };
}
function isThere(root, path) {
  if (path.split("/").includes("..")) return false;
  try {
    return lstatSync(`${root}/${path}`, { throwIfNoEntry: false }) !== void 0;
  } catch {
    return false;
  }
}

export {
  listFiles,
  isThere
};
