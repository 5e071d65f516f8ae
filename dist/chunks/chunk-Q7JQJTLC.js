import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  INCIDENT_LABEL
} from "./chunk-VHNVLW33.js";
import {
  ACTION_ITEM_LABEL
} from "./chunk-VFHV4NIV.js";
import {
  Octokit,
  connectGitHub,
  legacyRestEndpointMethods,
  paginateRest
} from "./chunk-2QU7U5K5.js";
import {
  parseInstant
} from "./chunk-3RZW3VFW.js";
import {
  UsageError,
  require_picocolors
} from "./chunk-JGN7ZSOY.js";
import {
  __toESM
} from "./chunk-6DG7BXTN.js";

// src/generated/shipped-workflows.ts
var SHIPPED_WORKFLOWS = {
  ".github/workflows/action-items.yml": {
    "triggers": [
      "issues",
      "push",
      "schedule",
      "workflow_dispatch"
    ],
    "jobs": {
      "action-items": {
        "permissions": [
          "actions: write",
          "contents: write",
          "issues: write"
        ],
        "uses": [
          "actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1",
          "actions/create-github-app-token@bcd2ba49218906704ab6c1aa796996da409d3eb1",
          "./actions/action-items"
        ]
      }
    }
  },
  ".github/workflows/command.yml": {
    "triggers": [
      "issue_comment"
    ],
    "jobs": {
      "command": {
        "permissions": [
          "actions: write",
          "contents: write",
          "issues: write"
        ],
        "uses": [
          "actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1",
          "actions/create-github-app-token@bcd2ba49218906704ab6c1aa796996da409d3eb1",
          "./actions/command"
        ]
      }
    }
  },
  ".github/workflows/declare.yml": {
    "triggers": [
      "issues",
      "workflow_dispatch"
    ],
    "jobs": {
      "declare": {
        "permissions": [
          "actions: write",
          "contents: write",
          "issues: write"
        ],
        "uses": [
          "actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1",
          "actions/create-github-app-token@bcd2ba49218906704ab6c1aa796996da409d3eb1",
          "./actions/declare"
        ]
      }
    }
  },
  ".github/workflows/publish.yml": {
    "triggers": [
      "push",
      "workflow_dispatch"
    ],
    "jobs": {
      "build": {
        "permissions": [
          "contents: read"
        ],
        "uses": [
          "actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1",
          "./actions/publish",
          "actions/upload-pages-artifact@fc324d3547104276b827a68afc52ff2a11cc49c9"
        ]
      },
      "deploy": {
        "permissions": [
          "id-token: write",
          "pages: write"
        ],
        "uses": [
          "actions/deploy-pages@cd2ce8fcbc39b97be8ca5fce6e763baed58fa128"
        ]
      },
      "reports": {
        "permissions": [
          "contents: write"
        ],
        "uses": [
          "actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1",
          "./actions/reports"
        ]
      }
    }
  },
  ".github/workflows/validate.yml": {
    "triggers": [
      "merge_group",
      "pull_request",
      "push"
    ],
    "jobs": {
      "validate": {
        "permissions": [
          "contents: read",
          "issues: read",
          "pull-requests: write"
        ],
        "uses": [
          "actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1",
          "./actions/validate"
        ]
      }
    }
  }
};

// src/domain/doctor/workflow-parts.ts
function partsOf(workflow) {
  const jobs = Object.entries(mappingOf(mappingOf(workflow)["jobs"]));
  return {
    triggers: triggersOf(mappingOf(workflow)["on"]).toSorted(),
    jobs: Object.fromEntries(jobs.map(([key, job]) => [key, jobParts(mappingOf(job))]))
  };
}
function jobParts(job) {
  const steps = Array.isArray(job["steps"]) ? job["steps"] : [];
  const { permissions } = job;
  const asked = typeof permissions === "string" ? [permissions] : Object.entries(mappingOf(permissions)).map(([scope, access]) => `${scope}: ${String(access)}`);
  return {
    permissions: asked.toSorted(),
    uses: steps.map((step) => mappingOf(step)["uses"]).filter((uses) => typeof uses === "string")
  };
}
function triggersOf(on) {
  if (typeof on === "string") return [on];
  return Array.isArray(on) ? on.map(String) : Object.keys(mappingOf(on));
}
function mappingOf(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? value : {};
}
function compareParts(own, shipped) {
  const differences = [];
  const compare = (what, found, expected) => {
    const [missing, more] = [
      expected.filter((one) => !found.includes(one)),
      found.filter((one) => !expected.includes(one))
    ];
    if (missing.length > 0) differences.push(`${what} without ${missing.join(", ")}`);
    if (more.length > 0) differences.push(`${what} with ${more.join(", ")}`);
  };
  compare("triggers", own.triggers, shipped.triggers);
  compare("jobs", Object.keys(own.jobs), Object.keys(shipped.jobs));
  for (const [key, expected] of Object.entries(shipped.jobs)) {
    const found = own.jobs[key];
    if (found === void 0) continue;
    compare(`permissions of ${key}`, found.permissions, expected.permissions);
    compare(`steps of ${key}`, found.uses, expected.uses);
  }
  return differences;
}

// src/domain/doctor/diagnose-repository.ts
var SHIPPED = new Map(Object.entries(SHIPPED_WORKFLOWS));
var REQUIRED_CHECK = "Records";
var APP_VARIABLE = "INCIDENT_APP_CLIENT_ID";
var APP_SECRET = "INCIDENT_APP_PRIVATE_KEY";
var APP_ENVIRONMENT = "incident-app";
var IDLE_DAYS = 60;
var WARN_DAYS = 14;
var DAY = 864e5;
var NEEDS_ADMIN = "Ask somebody who administers the repository, or use a token that may read it.";
function diagnoseRepository(health, local, now) {
  return [
    diagnoseIssues(health),
    diagnoseLabel(health, local),
    diagnoseIncidentLabel(health),
    ...diagnoseProtection(health),
    diagnosePages(health),
    ...[...local.shipped.keys()].flatMap((path) => diagnoseWorkflow(path, health, local)),
    ...diagnoseSchedules(health, now)
  ];
}
function diagnoseIssues({ hasIssues }) {
  if (hasIssues) return ok("issues", "Issues are on");
  return problem(
    "issues",
    "Issues are off, so action items have none",
    "Settings \u2192 General \u2192 Features: tick Issues."
  );
}
function diagnoseLabel({ hasLabel }, { linkedItems }) {
  if (hasLabel === "unknown") return unknown("label", "Which labels there are cannot be read");
  if (hasLabel.value) return ok("label", `The label ${ACTION_ITEM_LABEL} is there`);
  if (linkedItems === 0) return ok("label", `The label ${ACTION_ITEM_LABEL} comes with the first issue`);
  return advice(
    "label",
    `The label ${ACTION_ITEM_LABEL} is gone, so what people change on ${linkedItems} ${linkedItems === 1 ? "issue" : "issues"} is not noticed at once`,
    "Rename the label that has taken its place back, or start the workflow Action items, which puts it on again."
  );
}
function diagnoseIncidentLabel({ hasIncidentLabel }) {
  if (hasIncidentLabel === "unknown")
    return unknown("incident-label", "Which labels there are cannot be read");
  if (hasIncidentLabel.value) return ok("incident-label", `The label ${INCIDENT_LABEL} is there`);
  return problem(
    "incident-label",
    `The label ${INCIDENT_LABEL} is missing, so the form "Declare an incident" declares none`,
    `Make it: Issues \u2192 Labels \u2192 New label, named ${INCIDENT_LABEL}.`
  );
}
function diagnoseProtection({ rules, app, defaultBranch }) {
  if (rules === "unknown") return [unknown("protection", `Which rules ${defaultBranch} has cannot be read`)];
  const { needsPullRequest, checks, letsAppPass } = rules.value;
  const isChecked = checks.includes(REQUIRED_CHECK);
  if (!needsPullRequest) {
    const found = isChecked ? `${defaultBranch} asks for the check "${REQUIRED_CHECK}", but takes pushes: open mode` : `${defaultBranch} is not protected: open mode, in which mistakes are told and not prevented`;
    return [advice("protection", found, "See docs/modes.md for what protected mode needs.")];
  }
  const check = isChecked ? ok("protection", `${defaultBranch} takes pull requests whose check "${REQUIRED_CHECK}" has passed`) : problem(
    "protection",
    `${defaultBranch} takes pull requests only, but does not ask for the check "${REQUIRED_CHECK}"`,
    "Add it to the ruleset: Require status checks to pass (docs/modes.md, 3)."
  );
  return [check, ...diagnoseApp(app, letsAppPass)];
}
function diagnoseApp(app, letsAppPass) {
  const diagnoses = [];
  if (app === "unknown") diagnoses.push(unknown("app", "Whether an App is set up cannot be read"));
  else if (!app.value.hasClientId) {
    return [
      problem(
        "app",
        `The automation has no App (no variable ${APP_VARIABLE}): what changes on issues and their numbers do not reach the files`,
        "Set one up (docs/modes.md, 1 and 2)."
      )
    ];
  } else if (app.value.hasPrivateKey === "unknown") {
    diagnoses.push(
      unknown("app", `Whether the environment ${APP_ENVIRONMENT} has the App's key cannot be read`)
    );
  } else if (!app.value.hasPrivateKey.value) {
    const fix = `Settings \u2192 Environments \u2192 ${APP_ENVIRONMENT}: add the secret ${APP_SECRET} (docs/modes.md, 2).`;
    diagnoses.push(problem("app", `The App's key is missing in the environment ${APP_ENVIRONMENT}`, fix));
  } else diagnoses.push(ok("app", "The automation has an App and its key"));
  if (letsAppPass === "unknown") {
    diagnoses.push(unknown("bypass", "Who may pass the rules cannot be read"));
  } else if (letsAppPass.value) diagnoses.push(ok("bypass", "An App may pass the rules"));
  else {
    const fix = "Add it to the bypass list of the ruleset (docs/modes.md, 3).";
    diagnoses.push(problem("bypass", "No App may pass the rules", fix));
  }
  return diagnoses;
}
function diagnosePages({ pages, isPublic }) {
  if (pages === "unknown") return unknown("pages", "Whether Pages is set up cannot be read");
  const note = isPublic ? "" : " (the pages of a private repository are public on most plans)";
  switch (pages.value) {
    case "workflow":
      return ok("pages", `Pages takes what the workflow publishes${note}`);
    case "branch":
      return problem(
        "pages",
        "Pages is built from a branch, so what the workflow publishes is not taken",
        "Settings \u2192 Pages \u2192 Source: GitHub Actions."
      );
    case "none":
      return problem(
        "pages",
        "Pages is off, so there is no site",
        "Settings \u2192 Pages \u2192 Source: GitHub Actions."
      );
  }
}
function diagnoseWorkflow(path, { workflows }, local) {
  const file = path.slice(path.lastIndexOf("/") + 1);
  const id = `workflow-${file.slice(0, file.indexOf("."))}`;
  const own = local.workflows.get(path);
  const shipped = local.shipped.get(path);
  if (own === void 0 || shipped === void 0) {
    return [problem(id, `${path} is not there`, "Take it from the template again.")];
  }
  if (own === null)
    return [problem(id, `${path} cannot be read`, "Mend its YAML, or take it from the template again.")];
  const state = workflows === "unknown" ? null : workflows.value.get(path);
  const diagnoses = [];
  if (state !== void 0 && state !== null && state !== "active") {
    const why = state === "disabled_inactivity" ? "GitHub has switched it off, since nothing happened for 60 days" : `it is ${state}`;
    diagnoses.push(problem(id, `${file} does not run: ${why}`, `Actions \u2192 ${file} \u2192 Enable workflow.`));
  }
  const differences = compareParts(own, shipped);
  if (differences.length > 0) {
    const fix = "Compare it with the template; keep what you meant, and take over newer pins.";
    diagnoses.push(advice(id, `${file} differs from the shipped one: ${differences.join("; ")}`, fix));
  }
  return diagnoses.length > 0 ? diagnoses : [ok(id, `${file} is the shipped one, and on`)];
}
function diagnoseSchedules({ isPublic, pushedAt }, now) {
  const pushed = pushedAt === null ? null : parseInstant(pushedAt);
  if (!isPublic || pushed === null) return [];
  const left = Math.ceil((pushed + IDLE_DAYS * DAY - now) / DAY);
  if (left > WARN_DAYS) return [ok("schedules", "Schedules run")];
  const found = left > 0 ? `Schedules stop in ${left} ${left === 1 ? "day" : "days"}, when nothing has been pushed for ${IDLE_DAYS} days` : `Nothing has been pushed for ${IDLE_DAYS} days or more: GitHub stops the schedules of a public repository then`;
  return [advice("schedules", found, "Push a commit; any will do.")];
}
function ok(id, found) {
  return { id, level: "ok", found, fix: null };
}
function advice(id, found, fix) {
  return { id, level: "advice", found, fix };
}
function problem(id, found, fix) {
  return { id, level: "problem", found, fix };
}
function unknown(id, found) {
  return { id, level: "unknown", found, fix: NEEDS_ADMIN };
}

// src/adapters/command-line.ts
import { execFileSync } from "node:child_process";

// node_modules/@octokit/plugin-request-log/dist-src/version.js
var VERSION = "6.0.0";

// node_modules/@octokit/plugin-request-log/dist-src/index.js
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

// node_modules/@octokit/rest/dist-src/version.js
var VERSION2 = "22.0.1";

// node_modules/@octokit/rest/dist-src/index.js
var Octokit2 = Octokit.plugin(requestLog, legacyRestEndpointMethods, paginateRest).defaults(
  {
    userAgent: `octokit-rest.js/${VERSION2}`
  }
);

// src/adapters/command-line.ts
var import_picocolors = __toESM(require_picocolors(), 1);

// src/adapters/github/health.ts
var PAGE = 100;
async function readRepositoryHealth(client, name) {
  const { data: repository } = await client.rest.repos.get({ ...name });
  const defaultBranch = repository.default_branch;
  return {
    name: repository.full_name,
    isPublic: !repository.private,
    defaultBranch,
    hasIssues: repository.has_issues,
    pushedAt: repository.pushed_at ?? null,
    rules: await known(() => readRules(client, name, defaultBranch)),
    pages: await readPages(client, name),
    workflows: await known(async () => {
      const workflows = await client.paginate(client.rest.actions.listRepoWorkflows, {
        ...name,
        per_page: PAGE
      });
      return new Map(workflows.map(({ path, state }) => [path, state]));
    }),
    app: await readApp(client, name),
    hasLabel: await exists(() => client.rest.issues.getLabel({ ...name, name: ACTION_ITEM_LABEL })),
    hasIncidentLabel: await exists(() => client.rest.issues.getLabel({ ...name, name: INCIDENT_LABEL }))
  };
}
async function readRules(client, name, branch) {
  const { data: rules } = await client.rest.repos.getBranchRules({ ...name, branch, per_page: PAGE });
  const isOf = (type) => rules.filter((rule) => rule.type === type);
  const checks = isOf("required_status_checks").flatMap(
    (rule) => "parameters" in rule && rule.parameters !== void 0 && "required_status_checks" in rule.parameters ? rule.parameters.required_status_checks.map(({ context }) => context) : []
  );
  const [pull] = isOf("pull_request");
  return {
    needsPullRequest: pull !== void 0,
    checks,
    letsAppPass: pull?.ruleset_id === void 0 ? "unknown" : await readBypass(client, name, pull.ruleset_id)
  };
}
async function readBypass(client, name, ruleset) {
  const answer = await known(() => client.rest.repos.getRepoRuleset({ ...name, ruleset_id: ruleset }));
  const actors = answer === "unknown" ? void 0 : answer.value.data.bypass_actors;
  if (actors === void 0) return "unknown";
  return { value: actors.some(({ actor_type }) => actor_type === "Integration") };
}
function readPages(client, name) {
  return known(async () => {
    const { data } = await client.rest.repos.getPages({ ...name });
    return data.build_type === "workflow" ? "workflow" : "branch";
  }, "none");
}
async function readApp(client, name) {
  const variable = await exists(() => client.rest.actions.getRepoVariable({ ...name, name: APP_VARIABLE }));
  if (variable === "unknown") return "unknown";
  const hasPrivateKey = await exists(
    () => client.rest.actions.getEnvironmentSecret({
      ...name,
      environment_name: APP_ENVIRONMENT,
      secret_name: APP_SECRET
    })
  );
  return { value: { hasClientId: variable.value, hasPrivateKey } };
}
function exists(read) {
  return known(async () => {
    await read();
    return true;
  }, false);
}
async function known(read, absent) {
  try {
    return { value: await read() };
  } catch (error) {
    const { status } = error;
    if (status === 404 && absent !== void 0) return { value: absent };
    if (status === 403 || status === 404) return "unknown";
    throw error;
  }
}

// src/adapters/command-line.ts
var consoleLog = {
  info: (line) => console.error(import_picocolors.default.dim(line)),
  warn: (line) => console.error(`${import_picocolors.default.yellow("warning")} ${line}`)
};
var GITHUB_API = "https://api.github.com";
var SILENT = { debug: ignore, info: ignore, warn: ignore, error: ignore };
function ignore() {
}
function readAccess(root, repository, option = "--repo") {
  const token = process.env["GITHUB_TOKEN"] ?? process.env["GH_TOKEN"];
  if (token === void 0 || token === "") {
    throw new UsageError("No token: set GITHUB_TOKEN (for example GITHUB_TOKEN=$(gh auth token))");
  }
  if (/\s/.test(token)) {
    throw new UsageError(
      "The token holds white space: set GITHUB_TOKEN to the token alone, without a line end"
    );
  }
  const api = process.env["GITHUB_API_URL"] ?? GITHUB_API;
  const server = process.env["GITHUB_SERVER_URL"] ?? (api === GITHUB_API ? "https://github.com" : new URL(api).origin);
  const name = parseName(
    repository ?? process.env["GITHUB_REPOSITORY"] ?? readOrigin(root, new URL(server).host),
    option
  );
  return { token, api, server, name };
}
function connectFromEnvironment(root, repository) {
  const { token, api, server, name } = readAccess(root, repository);
  const client = new Octokit2({ auth: token, baseUrl: api, log: SILENT });
  return {
    ports: connectGitHub(client, name),
    repositoryUrl: `${server}/${name.owner}/${name.repo}`,
    readHealth: () => readRepositoryHealth(client, name)
  };
}
function parseName(text, option) {
  const match = /^([\w.-]+)\/([\w.-]+)$/.exec(text ?? "");
  if (match === null) {
    throw new UsageError(
      `Which repository? Found ${text === null ? "none" : `"${text}"`}, expected ${option} owner/name`
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

export {
  partsOf,
  SHIPPED,
  diagnoseRepository,
  consoleLog,
  readAccess,
  connectFromEnvironment
};
