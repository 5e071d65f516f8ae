import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  tellError,
  tellFindings
} from "./chunk-OO6TUBWD.js";
import "./chunk-36LRXEOE.js";
import {
  requireIncident
} from "./chunk-Z6RFXPET.js";
import {
  openRecordFolder
} from "./chunk-HL7TGBGW.js";
import {
  COMMANDS,
  renderCommandResult,
  renderCommitMessage,
  renderFileChanges
} from "./chunk-7RUOJTE2.js";
import "./chunk-SD2UKCHG.js";
import "./chunk-ZF6RHY6M.js";
import "./chunk-XC5UHNDZ.js";
import {
  runCommand
} from "./chunk-WZBFU4RG.js";
import {
  checkLazily
} from "./chunk-KBPFSK3Y.js";
import "./chunk-XEL4254Z.js";
import "./chunk-JVKXIKUX.js";
import "./chunk-EF6QPE4J.js";
import "./chunk-GX2GDQ33.js";
import "./chunk-OTWTND3T.js";
import "./chunk-5JFWUWIR.js";
import "./chunk-Z4XSEVRZ.js";
import "./chunk-BJKEWY5Q.js";
import {
  systemClock
} from "./chunk-Y4BQP3ZY.js";
import "./chunk-M73NYO62.js";
import "./chunk-7NK3TNLV.js";
import "./chunk-3SE6ERZD.js";
import "./chunk-ZFDVQ4NY.js";
import "./chunk-3QHRAA5O.js";
import "./chunk-OKBUCFJ4.js";
import "./chunk-MFU5EFFV.js";
import "./chunk-YKVLQ6T5.js";
import {
  EXIT
} from "./chunk-ESGQOYQB.js";
import {
  UsageError
} from "./chunk-EZZ2KLG3.js";
import {
  openWorkingTree
} from "./chunk-URRMD3JS.js";
import "./chunk-I3E2BLMW.js";
import "./chunk-CN5CS7AF.js";
import {
  parseLogin
} from "./chunk-CBVRKQOV.js";
import "./chunk-X5MZH4RU.js";

// src/adapters/git-commit.ts
import { execFileSync } from "node:child_process";
function isInClone(root) {
  return askGit(root, ["rev-parse", "--is-inside-work-tree"]) === "true";
}
function configuredLogin(root) {
  return askGit(root, ["config", "github.user"]) || null;
}
function commitPaths(root, paths, message) {
  try {
    execFileSync("git", ["add", "--", ...paths], { cwd: root, stdio: "pipe" });
    execFileSync("git", ["commit", "--quiet", "--only", "--file", "-", "--", ...paths], {
      cwd: root,
      input: message,
      stdio: "pipe"
    });
    return null;
  } catch (error) {
    const { stderr, message: said } = error;
    const lines = (stderr?.toString() ?? said).split("\n").map((line) => line.trim());
    return lines.find((line) => line !== "") ?? "git failed without a word";
  }
}
function askGit(root, args) {
  try {
    return execFileSync("git", [...args], { cwd: root, stdio: ["ignore", "pipe", "ignore"] }).toString().trim();
  } catch {
    return "";
  }
}

// scripts/commands/say-to-incident.ts
function sayToIncident(root, name, reference, said, options) {
  const command = COMMANDS.find((one) => one.name === name);
  if (command === void 0)
    throw new Error(`src/generated/command-names.ts names "${name}": run npm run generate`);
  const tree = openWorkingTree(root);
  const records = tree.readRecords();
  const incident = requireIncident(records, reference);
  const by = readLogin(root, options.by);
  const outcome = runCommand(
    checkLazily(records, (path) => tree.hasPath(path)),
    { command, said, incident, by, now: systemClock.now(), comment: null }
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
  if (!options.commit || !isInClone(root)) return EXIT.ok;
  const refusal = commitPaths(root, paths, renderCommitMessage(outcome));
  if (refusal === null) return EXIT.ok;
  tellError(`Written, but git did not commit it: ${refusal}. Commit ${paths.join(" and ")} yourself.`);
  return EXIT.failed;
}
function readLogin(root, given) {
  const login = given ?? process.env["INCIDENT_LOGIN"] ?? configuredLogin(root);
  if (login === null || login === "") {
    throw new UsageError(
      "Who are you? Say it with --by LOGIN, with INCIDENT_LOGIN, or once with: git config --global github.user LOGIN"
    );
  }
  const name = parseLogin(login);
  if (name !== null) return name;
  throw new UsageError(`--by: found "${login}", expected a GitHub login such as maya-lindqvist`);
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
