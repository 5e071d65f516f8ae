import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  connectFromEnvironment,
  consoleLog
} from "./chunk-ELQWBERK.js";
import {
  planIssues,
  syncIssues
} from "./chunk-JBH5U6IB.js";
import "./chunk-EDXRLVGW.js";
import "./chunk-VHNVLW33.js";
import "./chunk-B4R3WHJB.js";
import "./chunk-7JL364NN.js";
import "./chunk-M73NYO62.js";
import "./chunk-UFVXO32S.js";
import "./chunk-D72KDXOA.js";
import "./chunk-SOBYEX4Z.js";
import "./chunk-7D5R7AZP.js";
import "./chunk-JVKXIKUX.js";
import "./chunk-KCXLCVCU.js";
import "./chunk-RNSCO5IM.js";
import "./chunk-TRJCRDX4.js";
import "./chunk-QNVTCYQJ.js";
import "./chunk-R66ORXEF.js";
import "./chunk-5JFWUWIR.js";
import {
  systemClock
} from "./chunk-Y4BQP3ZY.js";
import {
  describeEffect
} from "./chunk-VFHV4NIV.js";
import "./chunk-3SE6ERZD.js";
import "./chunk-3QHRAA5O.js";
import {
  openWorkingTree
} from "./chunk-BFFSA3RC.js";
import "./chunk-DKVQ7F2R.js";
import "./chunk-SFWTIU66.js";
import "./chunk-TEJRKK5O.js";
import "./chunk-MZA7UPUU.js";
import "./chunk-7NK3TNLV.js";
import "./chunk-ZFDVQ4NY.js";
import "./chunk-MFU5EFFV.js";
import "./chunk-YKVLQ6T5.js";
import {
  UsageError
} from "./chunk-EZZ2KLG3.js";
import "./chunk-QDVVJMNP.js";
import {
  hasUncommittedRecords,
  resolveCommit
} from "./chunk-ATXZ3MUZ.js";
import "./chunk-RRB4EBVM.js";
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
