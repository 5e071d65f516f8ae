import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  publishReports
} from "./chunks/chunk-HYYUMSK6.js";
import "./chunks/chunk-HP4LU6A5.js";
import "./chunks/chunk-O4N55CEU.js";
import "./chunks/chunk-3AEUVQZ3.js";
import "./chunks/chunk-SOBYEX4Z.js";
import "./chunks/chunk-TM4FCZKE.js";
import "./chunks/chunk-J3GO6YJ4.js";
import "./chunks/chunk-5JFWUWIR.js";
import "./chunks/chunk-VFHV4NIV.js";
import {
  literalMarkdown
} from "./chunks/chunk-7D5R7AZP.js";
import "./chunks/chunk-JNI7W4UD.js";
import "./chunks/chunk-AY4YODGB.js";
import "./chunks/chunk-R66ORXEF.js";
import "./chunks/chunk-JVKXIKUX.js";
import {
  systemClock
} from "./chunks/chunk-Y4BQP3ZY.js";
import "./chunks/chunk-6K752FMR.js";
import {
  runAction,
  setOutput,
  summarise
} from "./chunks/chunk-OPFXPYKC.js";
import "./chunks/chunk-TEJRKK5O.js";
import "./chunks/chunk-MZA7UPUU.js";
import "./chunks/chunk-7NK3TNLV.js";
import "./chunks/chunk-3SE6ERZD.js";
import "./chunks/chunk-ZFDVQ4NY.js";
import "./chunks/chunk-3QHRAA5O.js";
import {
  openWorkingTree
} from "./chunks/chunk-3HLNS4LR.js";
import "./chunks/chunk-DKVQ7F2R.js";
import "./chunks/chunk-H7ZMVKOF.js";
import "./chunks/chunk-MFU5EFFV.js";
import "./chunks/chunk-YKVLQ6T5.js";
import "./chunks/chunk-5G7NQXXK.js";
import {
  resolveCommit
} from "./chunks/chunk-FULVR33V.js";
import "./chunks/chunk-B336OITC.js";
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
