import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  MAX_RECORD_BYTES,
  folderInPlace,
  hasLostName,
  nameless,
  readRecord,
  symbolicLink,
  tooLarge,
  unreadable
} from "./chunk-4RAW2LUT.js";
import {
  RECORD_ROOTS,
  compareText,
  folderCalledAsRecord,
  recordKindOf
} from "./chunk-IMNZ7IGY.js";

// src/adapters/git-tree.ts
import { execFileSync } from "node:child_process";
function openGitTree(root, oid) {
  let paths = null;
  return {
    readRecords: () => readEntries(root, listEntries(root, oid)),
    readChange() {
      const paths2 = new Set(listChangedPaths(root, oid));
      const entries = paths2.size === 0 ? [] : listEntries(root, oid);
      const before = readEntries(
        root,
        entries.filter((entry) => paths2.has(entry.path))
      );
      return { paths: paths2, before };
    },
    hasPath(path) {
      paths ??= listPaths(root, oid);
      return paths.has(path);
    }
  };
}
function listChangedPaths(root, oid) {
  const changed = git(root, ["diff", "--name-only", "--no-renames", "-z", oid, "--", ...RECORD_ROOTS]);
  const untracked = git(root, ["ls-files", "--others", "--exclude-standard", "-z", "--", ...RECORD_ROOTS]);
  return `${changed}${untracked}`.split("\0").filter((path) => path !== "");
}
function listPaths(root, oid) {
  const listed = git(root, [
    "ls-tree",
    "-r",
    "-t",
    "-z",
    "--name-only",
    "--full-tree",
    "--end-of-options",
    oid
  ]);
  return new Set(listed.toString().split("\0"));
}
function readEntries(root, entries) {
  const readable = entries.filter((entry) => isRecord(entry) && entry.size <= MAX_RECORD_BYTES);
  const blobs = readBlobs(root, readable);
  const records = entries.flatMap((entry) => toRecord(entry, blobs));
  const byPath = new Map(records.map((record) => [record.path, record]));
  return [...byPath.values()].sort((a, b) => compareText(a.path, b.path));
}
function findMergeBase(root, groupBase) {
  if (resolveCommit(root, "HEAD^2") !== null) return resolveCommit(root, "HEAD^1");
  return groupBase === null ? null : resolveCommit(root, groupBase);
}
function isTopLevel(root) {
  try {
    return git(root, ["rev-parse", "--show-prefix"]).toString().trim() === "";
  } catch {
    return false;
  }
}
function hasUncommittedRecords(root) {
  try {
    return git(root, ["status", "--porcelain", "--", ...RECORD_ROOTS]).toString() !== "";
  } catch {
    return true;
  }
}
function resolveCommit(root, revision) {
  try {
    return git(root, ["rev-parse", "--verify", "--quiet", "--end-of-options", `${revision}^{commit}`]).toString().trim();
  } catch {
    return null;
  }
}
function toRecord(entry, blobs) {
  const above = folderCalledAsRecord(entry.path);
  if (above !== null) return [unreadable(above, recordKindOf(above) ?? "incident", folderInPlace())];
  const kind = recordKindOf(entry.path);
  if (hasLostName(entry.path)) return [unreadable(entry.path, kind ?? "incident", nameless())];
  if (entry.mode === "120000") return [unreadable(entry.path, kind ?? "incident", symbolicLink())];
  if (kind === null || !isRecord(entry)) return [];
  const bytes = blobs.get(entry.oid);
  return [
    bytes === void 0 ? unreadable(entry.path, kind, tooLarge(entry.size)) : readRecord(entry.path, kind, bytes)
  ];
}
function isRecord(entry) {
  return entry.mode.startsWith("100") && !hasLostName(entry.path) && recordKindOf(entry.path) !== null && folderCalledAsRecord(entry.path) === null;
}
function cutLostName(path) {
  return /^[^\ufffd]*\ufffd[^/]*/.exec(path)?.[0] ?? path;
}
function listEntries(root, oid) {
  const list = git(root, [
    "ls-tree",
    "-r",
    "-l",
    "-z",
    "--full-tree",
    "--end-of-options",
    oid,
    "--",
    ...RECORD_ROOTS
  ]);
  return list.toString().split("\0").filter((line) => line !== "").map((line) => {
    const tab = line.indexOf("	");
    const [mode = "", type = "", blob = "", size = "0"] = line.slice(0, tab).split(/ +/);
    const path = cutLostName(line.slice(tab + 1));
    if (type === "blob" && !/^\d+$/.test(size)) {
      throw new Error(`git has no content for ${path} at ${oid}: fetch the commit with its files`);
    }
    return { mode, oid: blob, size: Number(size), path };
  });
}
function readBlobs(root, entries) {
  const blobs = /* @__PURE__ */ new Map();
  if (entries.length === 0) return blobs;
  const oids = [...new Set(entries.map((entry) => entry.oid))];
  const output = git(root, ["cat-file", "--batch", "--buffer"], `${oids.join("\n")}
`);
  let at = 0;
  for (const oid of oids) {
    const lineEnd = output.indexOf(10, at);
    const size = Number(output.subarray(at, lineEnd).toString().split(" ")[2]);
    blobs.set(oid, output.subarray(lineEnd + 1, lineEnd + 1 + size));
    at = lineEnd + 1 + size + 1;
  }
  return blobs;
}
function git(root, args, input) {
  return execFileSync("git", ["-c", "core.quotePath=false", ...args], {
    cwd: root,
    maxBuffer: 2 ** 30,
    stdio: ["pipe", "pipe", "ignore"],
    env: { ...process.env, GIT_TERMINAL_PROMPT: "0", GIT_OPTIONAL_LOCKS: "0" },
    ...input === void 0 ? {} : { input }
  });
}

export {
  openGitTree,
  listChangedPaths,
  findMergeBase,
  isTopLevel,
  hasUncommittedRecords,
  resolveCommit
};
