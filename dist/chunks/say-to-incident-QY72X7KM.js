import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  tellError,
  tellFindings
} from "./chunk-NBEHPPAU.js";
import {
  openRecordFolder
} from "./chunk-HL7TGBGW.js";
import "./chunk-G4ILMI5I.js";
import {
  requireIncident
} from "./chunk-HGKCNWAE.js";
import {
  COMMANDS,
  renderCommandResult,
  renderCommitMessage,
  renderFileChanges,
  runCommand
} from "./chunk-77TD2G53.js";
import {
  checkLazily
} from "./chunk-UULYSWWZ.js";
import "./chunk-SD2UKCHG.js";
import "./chunk-Y65Q6VZ4.js";
import "./chunk-AV65PMLL.js";
import "./chunk-Z7BPGICA.js";
import "./chunk-MXZJYCTY.js";
import "./chunk-PHOI7XUO.js";
import "./chunk-XCUEL5WJ.js";
import "./chunk-RJ6OM6EW.js";
import "./chunk-C2RALTPE.js";
import {
  systemClock
} from "./chunk-Y4BQP3ZY.js";
import "./chunk-BBKN347E.js";
import {
  EXIT
} from "./chunk-NMTE5VIB.js";
import {
  UsageError
} from "./chunk-UI6GY2PL.js";
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
import {
  parseLogin
} from "./chunk-36IOLSJ7.js";
import "./chunk-S7GNHCG3.js";

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
