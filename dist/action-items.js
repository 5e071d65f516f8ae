import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  planIssues,
  syncIssues
} from "./chunks/chunk-JBH5U6IB.js";
import "./chunks/chunk-EDXRLVGW.js";
import "./chunks/chunk-VHNVLW33.js";
import "./chunks/chunk-B4R3WHJB.js";
import "./chunks/chunk-7JL364NN.js";
import "./chunks/chunk-M73NYO62.js";
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
import {
  describeEffect
} from "./chunks/chunk-VFHV4NIV.js";
import {
  runAction,
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
import "./chunks/chunk-QDVVJMNP.js";
import "./chunks/chunk-5G7NQXXK.js";
import "./chunks/chunk-RRB4EBVM.js";
import "./chunks/chunk-IMNZ7IGY.js";
import "./chunks/chunk-X5MZH4RU.js";

// src/render/sync-summary.ts
function renderSyncSummary(outcome, isDryRun) {
  if (outcome.done.length + outcome.left.length + outcome.refused.length === 0)
    return "Issues and files agree; nothing to do.";
  const list = (lines) => lines.map((effect) => `- ${literalMarkdown(describeEffect(effect))}`);
  return [
    ...outcome.done.length > 0 ? ["**Done**", "", ...list(outcome.done), ""] : [],
    ...outcome.refused.length > 0 ? ["**Refused by GitHub** (the log says why)", "", ...list(outcome.refused), ""] : [],
    ...outcome.left.length > 0 ? [
      isDryRun ? "**Would be done** (dry run)" : "**Left for the next run** (the write budget is used up)",
      "",
      ...list(outcome.left)
    ] : []
  ].join("\n");
}

// actions/action-items/main.ts
await runAction(async ({ inputs, log, repositoryUrl, issueChange, connect }) => {
  const tree = openWorkingTree(".");
  const ports = connect();
  const options = {
    publishWorkflow: inputs.text("publish-workflow"),
    syncWorkflow: inputs.text("sync-workflow"),
    repositoryUrl,
    change: issueChange,
    isTracking: inputs.flag("tracking-issues"),
    writeBudget: inputs.count("write-budget")
  };
  if (inputs.flag("dry-run")) {
    const plan = await planIssues(tree, ports, options, systemClock, log);
    await summarise(renderSyncSummary({ done: [], left: plan, refused: [] }, true));
    return true;
  }
  const outcome = await syncIssues(tree, ports, options, systemClock, log);
  await summarise(renderSyncSummary(outcome, false));
  if (outcome.left.length > 0)
    log.warn(
      `The budget of ${options.writeBudget} writes is used up: ${outcome.left.length} are left for the next run.`
    );
  return outcome.refused.every((effect) => effect.kind === "edit-records");
});
