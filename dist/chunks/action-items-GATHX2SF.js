import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  connectFromEnvironment,
  consoleLog
} from "./chunk-Q7JQJTLC.js";
import {
  planIssues,
  syncIssues
} from "./chunk-U57H5WDW.js";
import "./chunk-YV4MDJMU.js";
import "./chunk-VHNVLW33.js";
import "./chunk-RRVXPHUH.js";
import "./chunk-KMRCBTCG.js";
import "./chunk-M73NYO62.js";
import "./chunk-T433ZVXS.js";
import "./chunk-MN6EQBQM.js";
import "./chunk-IFZNYK2E.js";
import {
  systemClock
} from "./chunk-Y4BQP3ZY.js";
import "./chunk-SOBYEX4Z.js";
import "./chunk-7D5R7AZP.js";
import "./chunk-O62S7T2P.js";
import {
  describeEffect
} from "./chunk-VFHV4NIV.js";
import "./chunk-N32DL7OS.js";
import "./chunk-WFH5KQFG.js";
import "./chunk-VHMCSZIG.js";
import "./chunk-MT4BNTAQ.js";
import "./chunk-R66ORXEF.js";
import "./chunk-SDLTUHSC.js";
import "./chunk-2QU7U5K5.js";
import "./chunk-MZA7UPUU.js";
import {
  openWorkingTree
} from "./chunk-Q2XCTVC6.js";
import "./chunk-DKVQ7F2R.js";
import "./chunk-7NK3TNLV.js";
import "./chunk-VNBM3O3O.js";
import "./chunk-TSJT54NK.js";
import "./chunk-ZFDVQ4NY.js";
import "./chunk-UIIP5HSU.js";
import "./chunk-SFWTIU66.js";
import "./chunk-3RZW3VFW.js";
import "./chunk-YKVLQ6T5.js";
import {
  UsageError
} from "./chunk-JGN7ZSOY.js";
import "./chunk-QDVVJMNP.js";
import {
  hasUncommittedRecords,
  resolveCommit
} from "./chunk-AORWYZEU.js";
import "./chunk-4RAW2LUT.js";
import "./chunk-IMNZ7IGY.js";
import "./chunk-7R4SZTTN.js";
import {
  escapeControls
} from "./chunk-KTNJQRWY.js";
import "./chunk-6DG7BXTN.js";

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
