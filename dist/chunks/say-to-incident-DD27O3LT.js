import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  commitWritten,
  readLogin
} from "./chunk-QVZS2ACN.js";
import {
  tellError,
  tellFindings
} from "./chunk-WV36MCAI.js";
import "./chunk-5UJR662V.js";
import {
  requireIncident
} from "./chunk-7UNY55T3.js";
import {
  openRecordFolder
} from "./chunk-PSNVQZ6E.js";
import {
  COMMANDS,
  runCommand
} from "./chunk-T3EGVXTZ.js";
import {
  renderCommandResult,
  renderCommitMessage,
  renderFileChanges
} from "./chunk-CZAGYEOC.js";
import "./chunk-SD2UKCHG.js";
import {
  readTemplate
} from "./chunk-PG4MQHVL.js";
import "./chunk-I6CNU3A3.js";
import {
  checkLazily
} from "./chunk-6OIYNFLA.js";
import "./chunk-AD5M6RL3.js";
import "./chunk-5G4CWT3O.js";
import "./chunk-AETSOBBE.js";
import "./chunk-KMRCBTCG.js";
import "./chunk-M73NYO62.js";
import "./chunk-T433ZVXS.js";
import "./chunk-QSTGAG5T.js";
import {
  systemClock
} from "./chunk-Y4BQP3ZY.js";
import "./chunk-O62S7T2P.js";
import "./chunk-N32DL7OS.js";
import "./chunk-WFH5KQFG.js";
import "./chunk-VHMCSZIG.js";
import "./chunk-MT4BNTAQ.js";
import "./chunk-R66ORXEF.js";
import "./chunk-SDLTUHSC.js";
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
  EXIT
} from "./chunk-2NVOLAXW.js";
import "./chunk-JGN7ZSOY.js";
import "./chunk-QDVVJMNP.js";
import "./chunk-4RAW2LUT.js";
import "./chunk-IMNZ7IGY.js";
import "./chunk-7R4SZTTN.js";
import "./chunk-KTNJQRWY.js";
import "./chunk-6DG7BXTN.js";

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
