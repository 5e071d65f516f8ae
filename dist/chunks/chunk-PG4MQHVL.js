import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// src/adapters/templates.ts
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
var FOLDER = "templates";
var LEVELS = 3;
function readTemplate(root, name) {
  const folders = [join(root, FOLDER), ...foldersAbove(dirname(fileURLToPath(import.meta.url)))];
  const folder = folders.find((one) => existsSync(join(one, name)));
  if (folder === void 0) {
    throw new Error(`There is no template ${FOLDER}/${name}: a copy of this project's is needed`);
  }
  return readFileSync(join(folder, name), "utf8");
}
function foldersAbove(start) {
  const folders = [];
  let at = start;
  for (let level = 0; level < LEVELS; level++) {
    at = dirname(at);
    folders.push(join(at, FOLDER));
  }
  return folders;
}

export {
  readTemplate
};
