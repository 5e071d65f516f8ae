import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  planIssues,
  syncIssues
} from "./chunks/chunk-U57H5WDW.js";
import "./chunks/chunk-YV4MDJMU.js";
import "./chunks/chunk-VHNVLW33.js";
import "./chunks/chunk-RRVXPHUH.js";
import "./chunks/chunk-KMRCBTCG.js";
import "./chunks/chunk-M73NYO62.js";
import "./chunks/chunk-T433ZVXS.js";
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
import {
  describeEffect
} from "./chunks/chunk-VFHV4NIV.js";
import "./chunks/chunk-N32DL7OS.js";
import "./chunks/chunk-WFH5KQFG.js";
import "./chunks/chunk-VHMCSZIG.js";
import "./chunks/chunk-MT4BNTAQ.js";
import "./chunks/chunk-R66ORXEF.js";
import "./chunks/chunk-SDLTUHSC.js";
import {
  runAction,
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
import "./chunks/chunk-QDVVJMNP.js";
import "./chunks/chunk-5G7NQXXK.js";
import "./chunks/chunk-4RAW2LUT.js";
import "./chunks/chunk-IMNZ7IGY.js";
import "./chunks/chunk-7R4SZTTN.js";
import "./chunks/chunk-KTNJQRWY.js";
import "./chunks/chunk-6DG7BXTN.js";

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
