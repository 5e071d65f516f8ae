import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  publishReports
} from "./chunks/chunk-7GANXXBG.js";
import "./chunks/chunk-QSTGAG5T.js";
import "./chunks/chunk-MN6EQBQM.js";
import "./chunks/chunk-IFZNYK2E.js";
import {
  systemClock
} from "./chunks/chunk-Y4BQP3ZY.js";
import "./chunks/chunk-SOBYEX4Z.js";
import {
  literalMarkdown
} from "./chunks/chunk-7D5R7AZP.js";
import "./chunks/chunk-O62S7T2P.js";
import "./chunks/chunk-VFHV4NIV.js";
import "./chunks/chunk-N32DL7OS.js";
import "./chunks/chunk-WFH5KQFG.js";
import "./chunks/chunk-VHMCSZIG.js";
import "./chunks/chunk-MT4BNTAQ.js";
import "./chunks/chunk-R66ORXEF.js";
import "./chunks/chunk-SDLTUHSC.js";
import "./chunks/chunk-LNIIWJMF.js";
import {
  runAction,
  setOutput,
  summarise
} from "./chunks/chunk-7T6AXGFR.js";
import "./chunks/chunk-2QU7U5K5.js";
import "./chunks/chunk-MZA7UPUU.js";
import {
  openWorkingTree
} from "./chunks/chunk-Q2XCTVC6.js";
import "./chunks/chunk-DKVQ7F2R.js";
import "./chunks/chunk-7NK3TNLV.js";
import "./chunks/chunk-VNBM3O3O.js";
import "./chunks/chunk-TSJT54NK.js";
import "./chunks/chunk-ZFDVQ4NY.js";
import "./chunks/chunk-UIIP5HSU.js";
import "./chunks/chunk-SFWTIU66.js";
import "./chunks/chunk-3RZW3VFW.js";
import "./chunks/chunk-YKVLQ6T5.js";
import "./chunks/chunk-5G7NQXXK.js";
import {
  resolveCommit
} from "./chunks/chunk-AORWYZEU.js";
import "./chunks/chunk-4RAW2LUT.js";
import "./chunks/chunk-IMNZ7IGY.js";
import "./chunks/chunk-7R4SZTTN.js";
import "./chunks/chunk-KTNJQRWY.js";
import "./chunks/chunk-6DG7BXTN.js";

// src/render/reports/reports-summary.ts
function renderReportsSummary({
  pages,
  written,
  removed,
  refused
}, branch, repositoryUrl) {
  const place = `[${literalMarkdown(branch)}](${repositoryUrl}/tree/${encodeURI(branch)})`;
  const done = `${pages} pages, ${written} written, ${removed} removed`;
  return refused === null ? `Reports on ${place}: ${done}.` : `Reports on ${place}: ${done}; then GitHub refused: ${literalMarkdown(refused)}`;
}

// actions/reports/main.ts
await runAction(async ({ inputs, log, repositoryUrl, commit, connect }) => {
  const branch = inputs.text("branch");
  const published = await publishReports(
    openWorkingTree("."),
    connect(),
    { branch, repositoryUrl, commit: resolveCommit(".", "HEAD") ?? commit },
    systemClock,
    log
  );
  await summarise(renderReportsSummary(published, branch, repositoryUrl));
  setOutput("written", String(published.written + published.removed));
  return published.refused === null;
});
