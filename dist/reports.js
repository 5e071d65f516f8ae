import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  publishReports
} from "./chunks/chunk-DWSHXAK7.js";
import "./chunks/chunk-RFB7PNT2.js";
import "./chunks/chunk-UFVXO32S.js";
import "./chunks/chunk-D72KDXOA.js";
import "./chunks/chunk-SOBYEX4Z.js";
import {
  literalMarkdown
} from "./chunks/chunk-7D5R7AZP.js";
import "./chunks/chunk-JVKXIKUX.js";
import "./chunks/chunk-KCXLCVCU.js";
import "./chunks/chunk-RNSCO5IM.js";
import "./chunks/chunk-TRJCRDX4.js";
import "./chunks/chunk-QNVTCYQJ.js";
import "./chunks/chunk-R66ORXEF.js";
import "./chunks/chunk-5JFWUWIR.js";
import {
  systemClock
} from "./chunks/chunk-Y4BQP3ZY.js";
import "./chunks/chunk-VFHV4NIV.js";
import "./chunks/chunk-CATXQVAB.js";
import {
  runAction,
  setOutput,
  summarise
} from "./chunks/chunk-OPFXPYKC.js";
import "./chunks/chunk-3SE6ERZD.js";
import "./chunks/chunk-3QHRAA5O.js";
import {
  openWorkingTree
} from "./chunks/chunk-BFFSA3RC.js";
import "./chunks/chunk-DKVQ7F2R.js";
import "./chunks/chunk-SFWTIU66.js";
import "./chunks/chunk-TEJRKK5O.js";
import "./chunks/chunk-MZA7UPUU.js";
import "./chunks/chunk-7NK3TNLV.js";
import "./chunks/chunk-ZFDVQ4NY.js";
import "./chunks/chunk-MFU5EFFV.js";
import "./chunks/chunk-YKVLQ6T5.js";
import "./chunks/chunk-5G7NQXXK.js";
import {
  resolveCommit
} from "./chunks/chunk-ATXZ3MUZ.js";
import "./chunks/chunk-RRB4EBVM.js";
import "./chunks/chunk-IMNZ7IGY.js";
import "./chunks/chunk-X5MZH4RU.js";

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
