import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  planIssues,
  syncIssues
} from "./chunks/chunk-E7Q6HSCY.js";
import "./chunks/chunk-2IQ3QFIN.js";
import "./chunks/chunk-PZ73A5PT.js";
import "./chunks/chunk-UUE5MNMW.js";
import "./chunks/chunk-PSOSMGFA.js";
import "./chunks/chunk-AV65PMLL.js";
import "./chunks/chunk-JVKXIKUX.js";
import "./chunks/chunk-EF6QPE4J.js";
import "./chunks/chunk-ZHBIPG5D.js";
import {
  describeEffect
} from "./chunks/chunk-NB5RO5UP.js";
import "./chunks/chunk-TIU2TQBL.js";
import "./chunks/chunk-MQ4S6HDP.js";
import "./chunks/chunk-5JFWUWIR.js";
import "./chunks/chunk-I4DNH7LA.js";
import {
  literalMarkdown
} from "./chunks/chunk-CKS7AWKL.js";
import {
  systemClock
} from "./chunks/chunk-Y4BQP3ZY.js";
import {
  runAction,
  summarise
} from "./chunks/chunk-RCGWX24Z.js";
import "./chunks/chunk-WTEUOQ5F.js";
import "./chunks/chunk-BBKN347E.js";
import "./chunks/chunk-5G7NQXXK.js";
import {
  openWorkingTree
} from "./chunks/chunk-XA5XETRH.js";
import "./chunks/chunk-GR6K77HO.js";
import "./chunks/chunk-TKPQ4OMP.js";
import "./chunks/chunk-CYSXTUMV.js";
import "./chunks/chunk-ENDS2A6S.js";
import "./chunks/chunk-3SE6ERZD.js";
import "./chunks/chunk-5DV5LLPF.js";
import "./chunks/chunk-3QHRAA5O.js";
import "./chunks/chunk-KAHVSTYD.js";
import "./chunks/chunk-MFU5EFFV.js";
import "./chunks/chunk-YKVLQ6T5.js";
import "./chunks/chunk-36IOLSJ7.js";
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
