import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  planSync,
  syncActionItems
} from "./chunks/chunk-C7XQH2LP.js";
import "./chunks/chunk-ODNITNFL.js";
import {
  describeEffect
} from "./chunks/chunk-NB5RO5UP.js";
import "./chunks/chunk-XCUEL5WJ.js";
import "./chunks/chunk-RJ6OM6EW.js";
import "./chunks/chunk-C2RALTPE.js";
import {
  literalMarkdown
} from "./chunks/chunk-CKS7AWKL.js";
import {
  systemClock
} from "./chunks/chunk-Y4BQP3ZY.js";
import {
  runAction,
  summarise
} from "./chunks/chunk-57VOBY64.js";
import "./chunks/chunk-SRJ73YVP.js";
import "./chunks/chunk-BBKN347E.js";
import "./chunks/chunk-5G7NQXXK.js";
import {
  openWorkingTree
} from "./chunks/chunk-I5AV2A74.js";
import "./chunks/chunk-GR6K77HO.js";
import "./chunks/chunk-RPB2JDHI.js";
import "./chunks/chunk-UF3ZP4QT.js";
import "./chunks/chunk-GI7BVMH3.js";
import "./chunks/chunk-3SE6ERZD.js";
import "./chunks/chunk-5DV5LLPF.js";
import "./chunks/chunk-3QHRAA5O.js";
import "./chunks/chunk-KAHVSTYD.js";
import "./chunks/chunk-7MUI57YV.js";
import "./chunks/chunk-YKVLQ6T5.js";
import "./chunks/chunk-36IOLSJ7.js";
import "./chunks/chunk-S7GNHCG3.js";

// src/render/sync-summary.ts
function renderSyncSummary(outcome, isDryRun) {
  if (outcome.done.length + outcome.left.length + outcome.refused.length === 0)
    return "Issues and action items agree; nothing to do.";
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
await runAction(async ({ inputs, log, repositoryUrl, connect }) => {
  const tree = openWorkingTree(".");
  const ports = connect();
  const options = {
    publishWorkflow: inputs.text("publish-workflow"),
    syncWorkflow: inputs.text("sync-workflow"),
    repositoryUrl,
    writeBudget: inputs.count("write-budget")
  };
  if (inputs.flag("dry-run")) {
    const plan = await planSync(tree, ports, options, log);
    await summarise(renderSyncSummary({ done: [], left: plan, refused: [] }, true));
    return true;
  }
  const outcome = await syncActionItems(tree, ports, options, systemClock, log);
  await summarise(renderSyncSummary(outcome, false));
  if (outcome.left.length > 0)
    log.warn(
      `The budget of ${options.writeBudget} writes is used up: ${outcome.left.length} are left for the next run.`
    );
  return outcome.refused.every((effect) => effect.kind === "edit-records");
});
