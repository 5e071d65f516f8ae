import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  planSync,
  syncActionItems
} from "./chunk-YT2W7QOJ.js";
import {
  describeEffect
} from "./chunk-BPSPFZHP.js";
import "./chunk-CKS7AWKL.js";
import "./chunk-5IBKPTQW.js";
import "./chunk-4M655ZNV.js";
import {
  systemClock
} from "./chunk-Y4BQP3ZY.js";
import {
  Octokit,
  connectGitHub,
  legacyRestEndpointMethods,
  paginateRest
} from "./chunk-NSWIUL3Q.js";
import {
  UsageError,
  require_picocolors
} from "./chunk-PCIUBVQA.js";
import {
  hasUncommittedRecords,
  resolveCommit
} from "./chunk-BZJ6QXRE.js";
import {
  openWorkingTree
} from "./chunk-BCD3J56W.js";
import "./chunk-IHTVDVHO.js";
import "./chunk-U7LXNDZB.js";
import "./chunk-DRNKWJAE.js";
import "./chunk-M73J2WIS.js";
import {
  __toESM,
  escapeControls
} from "./chunk-S7GNHCG3.js";

// src/adapters/command-line.ts
import { execFileSync } from "node:child_process";

// ../../../work/main/node_modules/@octokit/plugin-request-log/dist-src/version.js
var VERSION = "6.0.0";

// ../../../work/main/node_modules/@octokit/plugin-request-log/dist-src/index.js
function requestLog(octokit) {
  octokit.hook.wrap("request", (request, options) => {
    octokit.log.debug("request", options);
    const start = Date.now();
    const requestOptions = octokit.request.endpoint.parse(options);
    const path = requestOptions.url.replace(options.baseUrl, "");
    return request(options).then((response) => {
      const requestId = response.headers["x-github-request-id"];
      octokit.log.info(
        `${requestOptions.method} ${path} - ${response.status} with id ${requestId} in ${Date.now() - start}ms`
      );
      return response;
    }).catch((error) => {
      const requestId = error.response?.headers["x-github-request-id"] || "UNKNOWN";
      octokit.log.error(
        `${requestOptions.method} ${path} - ${error.status} with id ${requestId} in ${Date.now() - start}ms`
      );
      throw error;
    });
  });
}
requestLog.VERSION = VERSION;

// ../../../work/main/node_modules/@octokit/rest/dist-src/version.js
var VERSION2 = "22.0.1";

// ../../../work/main/node_modules/@octokit/rest/dist-src/index.js
var Octokit2 = Octokit.plugin(requestLog, legacyRestEndpointMethods, paginateRest).defaults(
  {
    userAgent: `octokit-rest.js/${VERSION2}`
  }
);

// src/adapters/command-line.ts
var import_picocolors = __toESM(require_picocolors(), 1);
var consoleLog = {
  info: (line) => console.error(import_picocolors.default.dim(line)),
  warn: (line) => console.error(`${import_picocolors.default.yellow("warning")} ${line}`)
};
var GITHUB_API = "https://api.github.com";
var SILENT = { debug: ignore, info: ignore, warn: ignore, error: ignore };
function ignore() {
}
function connectFromEnvironment(root, repository) {
  const token = process.env["GITHUB_TOKEN"] ?? process.env["GH_TOKEN"];
  if (token === void 0 || token === "") {
    throw new UsageError("No token: set GITHUB_TOKEN (for example GITHUB_TOKEN=$(gh auth token))");
  }
  if (/\s/.test(token)) {
    throw new UsageError(
      "The token holds white space: set GITHUB_TOKEN to the token alone, without a line end"
    );
  }
  const baseUrl = process.env["GITHUB_API_URL"] ?? GITHUB_API;
  const server = process.env["GITHUB_SERVER_URL"] ?? (baseUrl === GITHUB_API ? "https://github.com" : new URL(baseUrl).origin);
  const name = parseName(
    repository ?? process.env["GITHUB_REPOSITORY"] ?? readOrigin(root, new URL(server).host)
  );
  return {
    ports: connectGitHub(new Octokit2({ auth: token, baseUrl, log: SILENT }), name),
    repositoryUrl: `${server}/${name.owner}/${name.repo}`
  };
}
function parseName(text) {
  const match = /^([\w.-]+)\/([\w.-]+)$/.exec(text ?? "");
  if (match === null) {
    throw new UsageError(
      `Which repository? Found ${text === null ? "none" : `"${text}"`}, expected --repo owner/name`
    );
  }
  return { owner: match[1] ?? "", repo: match[2] ?? "" };
}
function readOrigin(root, host) {
  const remote = parseRemote(readRemote(root));
  if (remote === null) return null;
  if (remote.host !== host.split(":")[0]) {
    throw new UsageError(
      `The remote origin is on ${remote.host}, the token would go to ${host}: set GITHUB_API_URL and GITHUB_SERVER_URL, or name the repository with --repo`
    );
  }
  return remote.name;
}
function parseRemote(url) {
  const [, host, path] = /^[a-z+]+:\/\/(?:[^@/]*@)?([\w.-]+)(?::\d+)?\/(.+)$/i.exec(url) ?? /^(?:[^@/]*@)?([\w.-]+):(.+)$/.exec(url) ?? [];
  const name = /([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/.exec(path ?? "")?.[1];
  return host === void 0 || name === void 0 ? null : { host, name };
}
function readRemote(root) {
  try {
    return execFileSync("git", ["remote", "get-url", "origin"], {
      cwd: root,
      stdio: ["ignore", "pipe", "ignore"]
    }).toString().trim();
  } catch {
    return "";
  }
}

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
  return { publishWorkflow: "publish.yml", repositoryUrl };
}
function printEffects(effects) {
  if (effects.length === 0) console.log(NOTHING);
  for (const effect of effects) console.log(escapeControls(describeEffect(effect)));
}
export {
  apply,
  plan
};
