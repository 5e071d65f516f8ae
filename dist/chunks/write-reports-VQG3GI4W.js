import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  PAGE_FOLDERS,
  REPORTS_INDEX,
  buildReports,
  isReportPage,
  isReportsIndex
} from "./chunk-7GANXXBG.js";
import "./chunk-QSTGAG5T.js";
import "./chunk-MN6EQBQM.js";
import "./chunk-IFZNYK2E.js";
import "./chunk-SOBYEX4Z.js";
import "./chunk-7D5R7AZP.js";
import "./chunk-O62S7T2P.js";
import "./chunk-VFHV4NIV.js";
import "./chunk-N32DL7OS.js";
import "./chunk-WFH5KQFG.js";
import "./chunk-VHMCSZIG.js";
import "./chunk-MT4BNTAQ.js";
import "./chunk-R66ORXEF.js";
import "./chunk-SDLTUHSC.js";
import "./chunk-LNIIWJMF.js";
import "./chunk-MZA7UPUU.js";
import {
  openWorkingTree
} from "./chunk-Q2XCTVC6.js";
import "./chunk-DKVQ7F2R.js";
import "./chunk-VNBM3O3O.js";
import "./chunk-TSJT54NK.js";
import "./chunk-ZFDVQ4NY.js";
import "./chunk-UIIP5HSU.js";
import "./chunk-SFWTIU66.js";
import "./chunk-3RZW3VFW.js";
import "./chunk-YKVLQ6T5.js";
import {
  colorsFor
} from "./chunk-2NVOLAXW.js";
import {
  UsageError
} from "./chunk-JGN7ZSOY.js";
import "./chunk-4RAW2LUT.js";
import "./chunk-IMNZ7IGY.js";
import "./chunk-7R4SZTTN.js";
import {
  escapeControls,
  quote
} from "./chunk-KTNJQRWY.js";
import "./chunk-6DG7BXTN.js";

// src/adapters/reports-folder.ts
import { lstatSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
function writeReportsFolder(folder, pages) {
  refuseOthers(folder);
  const stale = listPages(folder).filter((path) => !pages.has(path));
  const index = [...pages].filter(([path]) => path === REPORTS_INDEX);
  const changed = [...index, ...pages].filter(([path, text]) => readIfThere(join(folder, path)) !== text);
  const files = new Map(changed);
  for (const [path, text] of files) {
    const target = join(folder, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, text);
  }
  for (const path of stale) rmSync(join(folder, path));
  return { written: files.size, removed: stale.length };
}
function refuseOthers(folder) {
  const own = statOf(folder);
  if (own === null) return;
  const isOurs = () => {
    const index = statOf(join(folder, REPORTS_INDEX));
    return index?.isFile() === true && isReportsIndex(readFileSync(join(folder, REPORTS_INDEX), "utf8"));
  };
  if (!own.isDirectory() || readdirSync(folder).length > 0 && !isOurs()) {
    throw new UsageError(
      `"${folder}" is no folder of reports: name one that is empty, is not there yet, or was written by this command`
    );
  }
  const inTheWay = PAGE_FOLDERS.find((name) => statOf(join(folder, name))?.isDirectory() === false);
  const link = listPages(folder).find((path) => statOf(join(folder, path))?.isFile() === false);
  const wrong = inTheWay ?? link;
  if (wrong !== void 0) {
    throw new UsageError(
      `"${join(folder, wrong)}" is in the way of the reports: take it away, or name another folder`
    );
  }
}
function listPages(folder) {
  return PAGE_FOLDERS.flatMap(
    (name) => statOf(join(folder, name))?.isDirectory() === true ? readdirSync(join(folder, name)).map((file) => `${name}/${file}`) : []
  ).filter(isReportPage);
}
function statOf(path) {
  return lstatSync(path, { throwIfNoEntry: false }) ?? null;
}
function readIfThere(path) {
  return statOf(path) === null ? null : readFileSync(path, "utf8");
}

// scripts/commands/write-reports.ts
function writeReports(root, folder, options) {
  const places = readPlaces(options.repositoryUrl);
  const audience = options.public === true ? "public" : "repository";
  const { pages, unreported } = buildReports(openWorkingTree(root), audience, places);
  const { written, removed } = writeReportsFolder(folder, pages);
  console.log(escapeControls(`${folder}: ${pages.size} pages, ${written} written, ${removed} removed`));
  if (unreported === 0) return;
  const { yellow } = colorsFor(process.stderr);
  console.error(`${yellow("warning")} ${unreported} not in order and missing: run incident validate`);
}
function readPlaces(address) {
  if (address === void 0) return null;
  if (!/^https?:\/\/[^\s()<>[\]|]+$/.test(address)) {
    throw new UsageError(
      `--repository-url: found ${quote(address)}, expected an address such as https://github.com/you/incidents`
    );
  }
  return { repositoryUrl: address.replace(/\/+$/, ""), defaultBranch: "HEAD" };
}
export {
  writeReports
};
