import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  planIssues,
  syncIssues
} from "./chunks/chunk-3CHSHODB.js";
import "./chunks/chunk-EU7OPUTT.js";
import "./chunks/chunk-JIHO57XP.js";
import "./chunks/chunk-WZBFU4RG.js";
import "./chunks/chunk-KBPFSK3Y.js";
import "./chunks/chunk-XEL4254Z.js";
import "./chunks/chunk-JVKXIKUX.js";
import "./chunks/chunk-EF6QPE4J.js";
import "./chunks/chunk-3USJH5QO.js";
import {
  describeEffect
} from "./chunks/chunk-NB5RO5UP.js";
import {
  literalMarkdown
} from "./chunks/chunk-CKS7AWKL.js";
import "./chunks/chunk-GX2GDQ33.js";
import "./chunks/chunk-OTWTND3T.js";
import "./chunks/chunk-5JFWUWIR.js";
import "./chunks/chunk-Z4XSEVRZ.js";
import "./chunks/chunk-BJKEWY5Q.js";
import {
  systemClock
} from "./chunks/chunk-Y4BQP3ZY.js";
import "./chunks/chunk-M73NYO62.js";
import {
  runAction,
  summarise
} from "./chunks/chunk-TVVYK6FV.js";
import "./chunks/chunk-WXA3RA2F.js";
import "./chunks/chunk-7NK3TNLV.js";
import "./chunks/chunk-3SE6ERZD.js";
import "./chunks/chunk-ZFDVQ4NY.js";
import "./chunks/chunk-3QHRAA5O.js";
import "./chunks/chunk-OKBUCFJ4.js";
import "./chunks/chunk-MFU5EFFV.js";
import "./chunks/chunk-YKVLQ6T5.js";
import "./chunks/chunk-5G7NQXXK.js";
import {
  openWorkingTree
} from "./chunks/chunk-URRMD3JS.js";
import "./chunks/chunk-I3E2BLMW.js";
import "./chunks/chunk-CN5CS7AF.js";
import "./chunks/chunk-CBVRKQOV.js";
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
