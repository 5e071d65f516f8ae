import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  isThere,
  listFiles
} from "./chunk-DKVQ7F2R.js";
import {
  MAX_RECORD_BYTES,
  folderInPlace,
  nameless,
  neitherFileNorFolder,
  readRecord,
  symbolicLink,
  tooLarge,
  unopened,
  unreadable
} from "./chunk-4RAW2LUT.js";
import {
  compareText,
  recordKindOf
} from "./chunk-IMNZ7IGY.js";

// src/adapters/working-tree.ts
import { closeSync, openSync, readSync } from "node:fs";
function openWorkingTree(root) {
  return openListedTree(root, () => listFiles(root));
}
function openListedTree(root, list) {
  return {
    readRecords() {
      const { files, obstacles } = list();
      const buffer = new Uint8Array(MAX_RECORD_BYTES + 1);
      return [
        ...files.map((file) => readListed(root, file, buffer)),
        ...obstacles.map((obstacle) => toRecord(obstacle.path, problemOf(obstacle)))
      ].sort((a, b) => compareText(a.path, b.path));
    },
    hasPath: (path) => isThere(root, path)
  };
}
function readListed(root, { path, kind, size }, buffer) {
  if (size > MAX_RECORD_BYTES) return toRecord(path, tooLarge(size));
  try {
    return readRecord(path, kind, readBytes(`${root}/${path}`, size, buffer));
  } catch (error) {
    if (!isRefusal(error)) throw error;
    return toRecord(path, unopened(error.code));
  }
}
function readBytes(place, size, buffer) {
  const file = openSync(place, "r");
  try {
    let length = readSync(file, buffer, 0, buffer.length, null);
    for (let more = length === size ? 0 : 1; more > 0 && length < buffer.length; length += more) {
      more = readSync(file, buffer, length, buffer.length - length, null);
    }
    return buffer.subarray(0, length);
  } finally {
    closeSync(file);
  }
}
function isRefusal(error) {
  return error instanceof Error && "syscall" in error && "code" in error && typeof error.code === "string";
}
function problemOf({ sort, code }) {
  switch (sort) {
    case "nameless":
      return nameless();
    case "link":
      return symbolicLink();
    case "special":
      return neitherFileNorFolder();
    case "folder":
      return folderInPlace();
    case "unopened":
      return unopened(code);
  }
}
function toRecord(path, problem) {
  return unreadable(path, recordKindOf(path) ?? "incident", problem);
}

export {
  openWorkingTree,
  openListedTree
};
