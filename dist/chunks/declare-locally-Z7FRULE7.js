import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  commitWritten,
  readLogin
} from "./chunk-QVZS2ACN.js";
import {
  tellError
} from "./chunk-WV36MCAI.js";
import "./chunk-5UJR662V.js";
import {
  describeDeclaration
} from "./chunk-Y54KGBKT.js";
import "./chunk-C23PNNOE.js";
import {
  fieldNames,
  onlyService,
  prepareDeclaration,
  problemsOf,
  proposalOf
} from "./chunk-RBKDTQQV.js";
import "./chunk-3P5AUMV4.js";
import "./chunk-F4YTLGB7.js";
import "./chunk-KG5RQIGY.js";
import "./chunk-DPLH4XXG.js";
import "./chunk-BPPW74N6.js";
import {
  AlreadyThereError,
  openRecordFolder
} from "./chunk-PSNVQZ6E.js";
import {
  renderFileChanges
} from "./chunk-CZAGYEOC.js";
import "./chunk-SD2UKCHG.js";
import {
  readTemplate
} from "./chunk-PG4MQHVL.js";
import "./chunk-I6CNU3A3.js";
import {
  checkLazily,
  withFiles
} from "./chunk-6OIYNFLA.js";
import "./chunk-AD5M6RL3.js";
import "./chunk-5G4CWT3O.js";
import "./chunk-AETSOBBE.js";
import "./chunk-RRVXPHUH.js";
import "./chunk-KMRCBTCG.js";
import "./chunk-M73NYO62.js";
import "./chunk-T433ZVXS.js";
import {
  systemClock
} from "./chunk-Y4BQP3ZY.js";
import "./chunk-SOBYEX4Z.js";
import "./chunk-7D5R7AZP.js";
import "./chunk-O62S7T2P.js";
import "./chunk-VFHV4NIV.js";
import "./chunk-N32DL7OS.js";
import "./chunk-WFH5KQFG.js";
import "./chunk-VHMCSZIG.js";
import "./chunk-MT4BNTAQ.js";
import "./chunk-R66ORXEF.js";
import {
  policyInForce
} from "./chunk-SDLTUHSC.js";
import {
  openWorkingTree
} from "./chunk-Q2XCTVC6.js";
import "./chunk-DKVQ7F2R.js";
import "./chunk-7NK3TNLV.js";
import "./chunk-VNBM3O3O.js";
import "./chunk-TSJT54NK.js";
import "./chunk-ZFDVQ4NY.js";
import "./chunk-UIIP5HSU.js";
import {
  recordsOf
} from "./chunk-SFWTIU66.js";
import {
  formatInstant
} from "./chunk-3RZW3VFW.js";
import "./chunk-YKVLQ6T5.js";
import {
  EXIT
} from "./chunk-2NVOLAXW.js";
import "./chunk-JGN7ZSOY.js";
import "./chunk-52TABS7Q.js";
import "./chunk-E42WH3AI.js";
import {
  INCIDENT,
  readAnswers
} from "./chunk-6JFX7KLU.js";
import "./chunk-QDVVJMNP.js";
import "./chunk-4RAW2LUT.js";
import {
  folderOf,
  idOfPath,
  runbookPath
} from "./chunk-IMNZ7IGY.js";
import "./chunk-7R4SZTTN.js";
import {
  escapeControls
} from "./chunk-KTNJQRWY.js";
import "./chunk-6DG7BXTN.js";

// src/app/declare-by-words.ts
async function declareByWords(records, { title, said, by, now, template }) {
  const policy = policyInForce(records.records);
  const words = readAnswers(INCIDENT, said, policy);
  const answers = new Map([...onlyService(records), ...words]);
  const proposed = proposalOf(answers, policy);
  const at = formatInstant(now);
  const record = await prepareDeclaration(
    {
      ...{ title, answers, questions: fieldNames(answers.keys()), issue: null, by },
      ...{ detected: at, at, origin: null, template }
    },
    proposed,
    records
  );
  if (record.outcome === "taken") return { outcome: "taken" };
  if (record.outcome !== "ready") return { outcome: "mistaken", problems: problemsOf(record) };
  const id = idOfPath(record.files[0]?.path ?? "") ?? "";
  const find = (all) => recordsOf(all, "incident").find(({ data }) => data.id === id)?.data;
  const made = find(withFiles(records, record.files).records);
  if (made === void 0) throw new Error("the record that was made cannot be read");
  return {
    ...{ outcome: "ready", files: record.files, message: `Declare ${id}: ${made.title}`.slice(0, 72) },
    describe: (all) => describeDeclaration(made, all, proposed)
  };
}

// src/render/declared-lines.ts
var MOST_SIMILAR = 5;
var MOST_RUNBOOKS = 3;
function renderDeclaredLines(declaration) {
  const { incident, proposed, deadline, runbooks, similar } = declaration;
  const { id, severity, status, times } = incident;
  const lines = [
    `${id} \xB7 ${severity} \xB7 ${status}; declared, at ${times.declared}`,
    `${folderOf(id)}/incident.md`,
    ...proposed === null ? [] : [`severity ${proposed.severity} is proposed: ${proposed.reason}; change it with incident severity`],
    ...deadline === null ? [] : [`next: to ${deadline.what} by ${deadline.due} (incident ack ${id})`],
    ...similar.slice(0, MOST_SIMILAR).map((one) => `perhaps about the same, and open: ${one.id} ${one.title}`),
    ...runbooks.slice(0, MOST_RUNBOOKS).map(({ runbook: { id: id2 }, because }) => {
      const why = because.length === 0 ? "" : ` (${because.join("; ")})`;
      return `runbook: ${runbookPath(id2)}${why}`;
    })
  ];
  return lines.map(escapeControls).join("\n");
}

// scripts/commands/declare-locally.ts
var MOST_TRIES = 50;
async function declareLocally(root, title, said, options) {
  const by = readLogin(root, options.by);
  const tree = openWorkingTree(root);
  const now = systemClock.now();
  const template = (name) => readTemplate(root, name);
  for (let tries = 1; tries <= MOST_TRIES; tries++) {
    const records = checkLazily(tree.readRecords(), (path) => tree.hasPath(path));
    const declared = await declareByWords(records, { title, said, by, now, template });
    if (declared.outcome === "taken") continue;
    if (declared.outcome === "mistaken") {
      for (const problem of declared.problems) tellError(problem);
      return EXIT.usage;
    }
    if (options.dryRun === true) {
      console.log(renderFileChanges(declared.files.map((file) => ({ ...file, before: null }))));
      return EXIT.ok;
    }
    try {
      openRecordFolder(root).createFiles(declared.files);
    } catch (error) {
      if (error instanceof AlreadyThereError) continue;
      throw error;
    }
    console.log(renderDeclaredLines(declared.describe(withFiles(records, declared.files).records)));
    const paths = declared.files.map(({ path }) => path);
    return options.commit ? commitWritten(root, paths, declared.message) : EXIT.ok;
  }
  tellError("The next id was taken each time it was tried: run it again");
  return EXIT.failed;
}
export {
  declareLocally
};
