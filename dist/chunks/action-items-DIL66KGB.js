import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  connectFromEnvironment,
  consoleLog
} from "./chunk-U7KGC33D.js";
import {
  planIssues,
  syncIssues
} from "./chunk-3CHSHODB.js";
import "./chunk-EU7OPUTT.js";
import "./chunk-JIHO57XP.js";
import "./chunk-WZBFU4RG.js";
import "./chunk-KBPFSK3Y.js";
import "./chunk-XEL4254Z.js";
import "./chunk-JVKXIKUX.js";
import "./chunk-EF6QPE4J.js";
import "./chunk-3USJH5QO.js";
import {
  describeEffect
} from "./chunk-NB5RO5UP.js";
import "./chunk-CKS7AWKL.js";
import "./chunk-GX2GDQ33.js";
import "./chunk-OTWTND3T.js";
import "./chunk-5JFWUWIR.js";
import "./chunk-Z4XSEVRZ.js";
import "./chunk-BJKEWY5Q.js";
import {
  systemClock
} from "./chunk-Y4BQP3ZY.js";
import "./chunk-M73NYO62.js";
import "./chunk-WXA3RA2F.js";
import "./chunk-7NK3TNLV.js";
import "./chunk-3SE6ERZD.js";
import "./chunk-ZFDVQ4NY.js";
import "./chunk-3QHRAA5O.js";
import "./chunk-OKBUCFJ4.js";
import "./chunk-MFU5EFFV.js";
import "./chunk-YKVLQ6T5.js";
import {
  UsageError
} from "./chunk-EZZ2KLG3.js";
import {
  hasUncommittedRecords,
  resolveCommit
} from "./chunk-YX2V77D4.js";
import {
  openWorkingTree
} from "./chunk-URRMD3JS.js";
import "./chunk-I3E2BLMW.js";
import "./chunk-CN5CS7AF.js";
import "./chunk-CBVRKQOV.js";
import {
  escapeControls
} from "./chunk-X5MZH4RU.js";

// scripts/commands/action-items.ts
var NOTHING = "Nothing to do: issues and files agree.";
async function plan(root, repository) {
  const connection = connectFromEnvironment(root, repository);
  const effects = await planIssues(
    openWorkingTree(root),
    connection.ports,
    syncOptions(connection),
    systemClock,
    consoleLog
  );
  printEffects(effects);
}
async function apply(root, repository, writeBudget) {
  const connection = connectFromEnvironment(root, repository);
  await refuseOtherTree(root, connection);
  const options = { ...syncOptions(connection), writeBudget };
  const { done, left, refused } = await syncIssues(
    openWorkingTree(root),
    connection.ports,
    options,
    systemClock,
    consoleLog
  );
  printEffects(done);
  if (left.length > 0) {
    console.log(`${left.length} left for the next run: the budget of ${writeBudget} writes is used up.`);
  }
  return refused.length === 0;
}
async function refuseOtherTree(root, { ports }) {
  const { head, defaultBranch } = await ports.repository.describe();
  if (hasUncommittedRecords(root)) {
    throw new UsageError(
      `Records here are not committed: push them to ${defaultBranch} first ("plan" works on any tree)`
    );
  }
  if (resolveCommit(root, "HEAD") !== head) {
    throw new UsageError(
      `This tree is not the newest ${defaultBranch}: run git pull or git push first ("plan" works on any tree)`
    );
  }
}
function syncOptions({ repositoryUrl }) {
  const workflows = { publishWorkflow: "publish.yml", syncWorkflow: "action-items.yml" };
  return { ...workflows, repositoryUrl, isTracking: true, change: null };
}
function printEffects(effects) {
  if (effects.length === 0) console.log(NOTHING);
  for (const effect of effects) console.log(escapeControls(describeEffect(effect)));
}
export {
  apply,
  plan
};
