import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// src/adapters/write-records.ts
import {
  chmodSync,
  cpSync,
  linkSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync
} from "node:fs";
import { dirname, join } from "node:path";
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
  return {
    hasPath,
    readText(path) {
      try {
        return readFileSync(at(path), "utf8");
      } catch (error) {
        if (codeOf(error) === "ENOENT") return null;
        throw error;
      }
    },
    writeText(path, text) {
      makeFolderOf(root, path);
      const temporary = `${at(path)}.${process.pid}.tmp`;
      const mode = lstatSync(at(path), { throwIfNoEntry: false })?.mode;
      try {
        writeFileSync(temporary, text, { flag: "wx" });
        if (mode !== void 0) chmodSync(temporary, mode);
        renameSync(temporary, at(path));
      } catch (error) {
        rmSync(temporary, { force: true });
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
        rmSync(temporary, { recursive: true, force: true });
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
      rmSync(at(path), { recursive: true, force: true });
    }
  };
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
  for (const { path, text } of files) writeFileSync(join(made, path.slice(folder.length + 1)), text);
  try {
    renameSync(made, join(root, folder));
  } catch (error) {
    if (codeOf(error) === "ENOTEMPTY" || codeOf(error) === "EEXIST") throw new AlreadyThereError(folder);
    throw error;
  }
}
function createFile(root, { path, text }, temporary) {
  makeFolderOf(root, path);
  writeFileSync(temporary, text);
  try {
    linkSync(temporary, join(root, path));
  } catch (error) {
    if (codeOf(error) === "EEXIST") throw new AlreadyThereError(path);
    if (codeOf(error) !== "EPERM" && codeOf(error) !== "ENOTSUP" && codeOf(error) !== "EXDEV") throw error;
    writeFileSync(join(root, path), text, { flag: "wx" });
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
  AlreadyThereError,
  openRecordFolder
};
