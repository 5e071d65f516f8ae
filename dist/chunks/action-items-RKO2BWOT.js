import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  connectFromEnvironment,
  consoleLog
} from "./chunk-WUA5B5SF.js";
import {
  planSync,
  syncActionItems
} from "./chunk-C7XQH2LP.js";
import "./chunk-ODNITNFL.js";
import {
  describeEffect
} from "./chunk-NB5RO5UP.js";
import "./chunk-XCUEL5WJ.js";
import "./chunk-RJ6OM6EW.js";
import "./chunk-C2RALTPE.js";
import "./chunk-CKS7AWKL.js";
import {
  systemClock
} from "./chunk-Y4BQP3ZY.js";
import "./chunk-SRJ73YVP.js";
import "./chunk-BBKN347E.js";
import {
  UsageError
} from "./chunk-UI6GY2PL.js";
import {
  hasUncommittedRecords,
  resolveCommit
} from "./chunk-VJFUIEFB.js";
import {
  openWorkingTree
} from "./chunk-I5AV2A74.js";
import "./chunk-GR6K77HO.js";
import "./chunk-RPB2JDHI.js";
import "./chunk-UF3ZP4QT.js";
import "./chunk-GI7BVMH3.js";
import "./chunk-3SE6ERZD.js";
import "./chunk-5DV5LLPF.js";
import "./chunk-3QHRAA5O.js";
import "./chunk-KAHVSTYD.js";
import "./chunk-7MUI57YV.js";
import "./chunk-YKVLQ6T5.js";
import "./chunk-36IOLSJ7.js";
import {
  escapeControls
} from "./chunk-S7GNHCG3.js";

// scripts/commands/action-items.ts
var NOTHING = "Nothing to do: issues and action items agree.";
async function plan(root, repository) {
  const connection = connectFromEnvironment(root, repository);
  const effects = await planSync(
    openWorkingTree(root),
    connection.ports,
    syncOptions(connection),
    consoleLog
  );
  printEffects(effects);
}
async function apply(root, repository, writeBudget) {
  const connection = connectFromEnvironment(root, repository);
  await refuseOtherTree(root, connection);
  const options = { ...syncOptions(connection), writeBudget };
  const { done, left, refused } = await syncActionItems(
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
  return { publishWorkflow: "publish.yml", syncWorkflow: "action-items.yml", repositoryUrl };
}
function printEffects(effects) {
  if (effects.length === 0) console.log(NOTHING);
  for (const effect of effects) console.log(escapeControls(describeEffect(effect)));
}
export {
  apply,
  plan
};
