import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  requireIncident
} from "./chunk-GCDFB3ZQ.js";
import {
  commitWritten,
  readLogin
} from "./chunk-R6GF45FI.js";
import {
  tellError,
  tellFindings
} from "./chunk-SSJAM4GN.js";
import "./chunk-RQWBAPSW.js";
import {
  COMMANDS,
  runCommand
} from "./chunk-6DLUOLFW.js";
import {
  renderCommandResult,
  renderCommitMessage,
  renderFileChanges
} from "./chunk-CRDGF5TO.js";
import {
  readTemplate
} from "./chunk-PG4MQHVL.js";
import "./chunk-SD2UKCHG.js";
import {
  openRecordFolder
} from "./chunk-HL7TGBGW.js";
import "./chunk-G63WZGRS.js";
import {
  checkLazily
} from "./chunk-3IO6GKX5.js";
import "./chunk-ZF6RHY6M.js";
import "./chunk-EF6QPE4J.js";
import "./chunk-BFB6PHQK.js";
import "./chunk-7JL364NN.js";
import "./chunk-M73NYO62.js";
import "./chunk-RFB7PNT2.js";
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
import "./chunk-3SE6ERZD.js";
import "./chunk-3QHRAA5O.js";
import {
  openWorkingTree
} from "./chunk-BFFSA3RC.js";
import "./chunk-DKVQ7F2R.js";
import "./chunk-SFWTIU66.js";
import "./chunk-7NK3TNLV.js";
import "./chunk-ZFDVQ4NY.js";
import "./chunk-MFU5EFFV.js";
import "./chunk-YKVLQ6T5.js";
import {
  EXIT
} from "./chunk-MBURIOFY.js";
import "./chunk-EZZ2KLG3.js";
import "./chunk-52TABS7Q.js";
import "./chunk-E42WH3AI.js";
import "./chunk-QDVVJMNP.js";
import "./chunk-RRB4EBVM.js";
import "./chunk-IMNZ7IGY.js";
import "./chunk-X5MZH4RU.js";

// scripts/commands/say-to-incident.ts
async function sayToIncident(root, name, reference, said, options) {
  const command = COMMANDS.find((one) => one.name === name);
  if (command === void 0)
    throw new Error(`src/generated/command-names.ts names "${name}": run npm run generate`);
  const tree = openWorkingTree(root);
  const records = tree.readRecords();
  const incident = requireIncident(records, reference);
  const by = readLogin(root, options.by);
  const outcome = await runCommand(
    checkLazily(records, (path) => tree.hasPath(path)),
    {
      command,
      said,
      incident,
      by,
      now: systemClock.now(),
      comment: null,
      template: (name2) => readTemplate(root, name2)
    }
  );
  if (outcome.outcome !== "ready") return complain(command, outcome);
  const { files } = outcome;
  if (options.dryRun === true) {
    console.log(renderFileChanges(files));
    return EXIT.ok;
  }
  openRecordFolder(root).replaceFiles(files);
  console.log(renderCommandResult(outcome));
  const paths = files.map(({ path }) => path);
  return options.commit ? commitWritten(root, paths, renderCommitMessage(outcome)) : EXIT.ok;
}
function complain(command, outcome) {
  switch (outcome.outcome) {
    case "refused": {
      const { found, expected, fix } = outcome.refusal;
      tellError(`${command.name}: found ${found}, expected ${expected}. ${fix}`);
      return EXIT.usage;
    }
    case "impossible":
      tellError(outcome.why);
      return EXIT.failed;
    case "invalid":
      tellFindings(outcome.findings);
      tellError("Nothing was written: the records would not be in order");
      return EXIT.findings;
  }
}
export {
  sayToIncident
};
