import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// src/adapters/write-records.ts
import {
  chmodSync,
  cpSync,
  linkSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync as readFileSync2,
  renameSync,
  rmSync as rmSync2,
  writeFileSync as writeFileSync2
} from "node:fs";
import { dirname, join } from "node:path";

// src/adapters/file-lock.ts
import { readFileSync, rmSync, writeFileSync } from "node:fs";
function whileLocked(path, act) {
  if (!take(path) && !(isLeft(path) && take(path))) return null;
  try {
    return { result: act() };
  } finally {
    rmSync(path, { force: true });
  }
}
function take(path) {
  try {
    writeFileSync(path, `${process.pid}
`, { flag: "wx" });
    return true;
  } catch (error) {
    if (error.code === "EEXIST") return false;
    throw error;
  }
}
function isLeft(path) {
  const pid = Number(readLock(path));
  if (!Number.isInteger(pid) || pid <= 0 || isAlive(pid)) return false;
  rmSync(path, { force: true });
  return true;
}
function readLock(path) {
  try {
    return readFileSync(path, "utf8").trim();
  } catch {
    return "";
  }
}
function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === "EPERM";
  }
}

// src/adapters/write-records.ts
var ChangedMeanwhileError = class extends Error {
  name = "ChangedMeanwhileError";
  constructor(path) {
    super(`${path} was changed meanwhile; nothing was written. Do it again.`);
  }
};
var AlreadyThereError = class extends Error {
  name = "AlreadyThereError";
  path;
  constructor(path) {
    super(`${path} is there already`);
    this.path = path;
  }
};
function openRecordFolder(root) {
  const at = (path) => join(root, path);
  const hasPath = (path) => lstatSync(at(path), { throwIfNoEntry: false }) !== void 0;
  const readText = (path) => {
    try {
      return readFileSync2(at(path), "utf8");
    } catch (error) {
      if (codeOf(error) === "ENOENT") return null;
      throw error;
    }
  };
  return {
    hasPath,
    readText,
    replaceFiles(files) {
      const [first] = files;
      if (first === void 0) return;
      for (const { path } of files) makeFolderOf(root, path);
      const replaced = whileLocked(`${at(first.path)}.lock`, () => replaceAll(files, at, readText));
      if (replaced === null) throw new ChangedMeanwhileError(first.path);
    },
    writeText(path, text) {
      makeFolderOf(root, path);
      const temporary = `${at(path)}.${process.pid}.tmp`;
      const mode = lstatSync(at(path), { throwIfNoEntry: false })?.mode;
      try {
        writeFileSync2(temporary, text, { flag: "wx" });
        if (mode !== void 0) chmodSync(temporary, mode);
        renameSync(temporary, at(path));
      } catch (error) {
        rmSync2(temporary, { force: true });
        throw error;
      }
    },
    createFiles(files) {
      const taken = files.find(({ path }) => hasPath(path));
      if (taken !== void 0) throw new AlreadyThereError(taken.path);
      const folder = sharedFolder(files);
      const temporary = mkdtempSync(at(".incident-new-"));
      try {
        if (folder !== null && !hasPath(folder)) createFolder(root, folder, files, temporary);
        else
          for (const [index, file] of files.entries()) createFile(root, file, join(temporary, String(index)));
      } finally {
        rmSync2(temporary, { recursive: true, force: true });
      }
    },
    copyFolder(from, to) {
      makeFolderOf(root, to);
      cpSync(at(from), at(to), { recursive: true, verbatimSymlinks: true, preserveTimestamps: true });
    },
    rename(from, to) {
      makeFolderOf(root, to);
      renameSync(at(from), at(to));
    },
    remove(path) {
      rmSync2(at(path), { recursive: true, force: true });
    }
  };
}
function replaceAll(files, at, readText) {
  const temporary = files.map(({ path }) => `${at(path)}.${process.pid}.tmp`);
  try {
    for (const [index, { path, text }] of files.entries()) {
      const mode = lstatSync(at(path), { throwIfNoEntry: false })?.mode;
      writeFileSync2(temporary[index] ?? "", text, { flag: "wx", ...mode === void 0 ? {} : { mode } });
    }
    const changed = files.find(({ path, before }) => readText(path) !== before);
    if (changed !== void 0) throw new ChangedMeanwhileError(changed.path);
    for (const [index, { path }] of files.entries()) renameSync(temporary[index] ?? "", at(path));
  } finally {
    for (const path of temporary) rmSync2(path, { force: true });
  }
}
function sharedFolder(files) {
  const folders = new Set(files.map(({ path }) => dirname(path)));
  const [folder] = folders;
  return folder !== void 0 && folders.size === 1 ? folder : null;
}
function createFolder(root, folder, files, temporary) {
  makeFolderOf(root, folder);
  const made = join(temporary, "folder");
  mkdirSync(made);
  for (const { path, text } of files) writeFileSync2(join(made, path.slice(folder.length + 1)), text);
  try {
    renameSync(made, join(root, folder));
  } catch (error) {
    if (codeOf(error) === "ENOTEMPTY" || codeOf(error) === "EEXIST") throw new AlreadyThereError(folder);
    throw error;
  }
}
function createFile(root, { path, text }, temporary) {
  makeFolderOf(root, path);
  writeFileSync2(temporary, text);
  try {
    linkSync(temporary, join(root, path));
  } catch (error) {
    if (codeOf(error) === "EEXIST") throw new AlreadyThereError(path);
    if (codeOf(error) !== "EPERM" && codeOf(error) !== "ENOTSUP" && codeOf(error) !== "EXDEV") throw error;
    writeFileSync2(join(root, path), text, { flag: "wx" });
  }
}
function makeFolderOf(root, path) {
  let at = "";
  for (const part of dirname(path).split("/")) {
    at = at === "" ? part : `${at}/${part}`;
    const stat = lstatSync(join(root, at), { throwIfNoEntry: false });
    if (stat === void 0) mkdirSync(join(root, at));
    else if (!stat.isDirectory()) throw new Error(`${at} is no folder: nothing is written through it`);
  }
}
function codeOf(error) {
  return error instanceof Error && "code" in error ? error.code : void 0;
}

export {
  ChangedMeanwhileError,
  AlreadyThereError,
  openRecordFolder
};
