import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  tellError
} from "./chunk-WV36MCAI.js";
import {
  EXIT
} from "./chunk-2NVOLAXW.js";
import {
  UsageError
} from "./chunk-JGN7ZSOY.js";
import {
  parseLogin
} from "./chunk-IMNZ7IGY.js";

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

// scripts/commands/local-writes.ts
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
function commitWritten(root, paths, message) {
  if (!isInClone(root)) return EXIT.ok;
  const refusal = commitPaths(root, paths, message);
  if (refusal === null) return EXIT.ok;
  tellError(`Written, but git did not commit it: ${refusal}. Commit ${paths.join(" and ")} yourself.`);
  return EXIT.failed;
}

export {
  readLogin,
  commitWritten
};
