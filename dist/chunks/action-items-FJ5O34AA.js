import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  connectFromEnvironment,
  consoleLog
} from "./chunk-ELQWBERK.js";
import {
  planIssues,
  syncIssues
} from "./chunk-3VKWPG6J.js";
import "./chunk-K4NCK45I.js";
import "./chunk-VHNVLW33.js";
import "./chunk-JZL5K6UJ.js";
import "./chunk-3ITR5D73.js";
import "./chunk-QW6XDGZR.js";
import "./chunk-FVNUGRN4.js";
import "./chunk-KG5RQIGY.js";
import "./chunk-ZF6RHY6M.js";
import "./chunk-DPLH4XXG.js";
import "./chunk-Q2OQ6OLN.js";
import "./chunk-EF6QPE4J.js";
import "./chunk-BFB6PHQK.js";
import "./chunk-M73NYO62.js";
import "./chunk-O4N55CEU.js";
import "./chunk-3AEUVQZ3.js";
import "./chunk-SOBYEX4Z.js";
import "./chunk-TM4FCZKE.js";
import "./chunk-J3GO6YJ4.js";
import "./chunk-5JFWUWIR.js";
import {
  describeEffect
} from "./chunk-VFHV4NIV.js";
import "./chunk-7D5R7AZP.js";
import "./chunk-JNI7W4UD.js";
import "./chunk-AY4YODGB.js";
import "./chunk-R66ORXEF.js";
import "./chunk-JVKXIKUX.js";
import {
  systemClock
} from "./chunk-Y4BQP3ZY.js";
import "./chunk-TEJRKK5O.js";
import "./chunk-MZA7UPUU.js";
import "./chunk-7NK3TNLV.js";
import "./chunk-3SE6ERZD.js";
import "./chunk-ZFDVQ4NY.js";
import "./chunk-3QHRAA5O.js";
import {
  openWorkingTree
} from "./chunk-3HLNS4LR.js";
import "./chunk-DKVQ7F2R.js";
import "./chunk-H7ZMVKOF.js";
import "./chunk-MFU5EFFV.js";
import "./chunk-YKVLQ6T5.js";
import {
  UsageError
} from "./chunk-EZZ2KLG3.js";
import "./chunk-52TABS7Q.js";
import "./chunk-E42WH3AI.js";
import "./chunk-QDVVJMNP.js";
import {
  hasUncommittedRecords,
  resolveCommit
} from "./chunk-FULVR33V.js";
import "./chunk-B336OITC.js";
import "./chunk-IMNZ7IGY.js";
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
