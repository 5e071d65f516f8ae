import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// src/domain/finding.ts
var FILE_START = { line: 1, column: 1, endLine: 1, endColumn: 1 };
function messageOf(finding) {
  return `Unexpected ${finding.found}, expected ${finding.expected}`;
}
function explain(finding) {
  return `${messageOf(finding)}. ${finding.fix}`;
}
function compareFindings(a, b) {
  return compareText(a.path, b.path) || a.line - b.line || a.column - b.column || compareText(a.rule, b.rule) || compareText(a.found, b.found);
}
function compareText(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}
function findIntroduced(base, head) {
  const excused = /* @__PURE__ */ new Map();
  for (const finding of base) {
    const key = identityOf(finding);
    excused.set(key, (excused.get(key) ?? 0) + 1);
  }
  return head.filter((finding) => {
    const key = identityOf(finding);
    const left = excused.get(key) ?? 0;
    if (left > 0) excused.set(key, left - 1);
    return left === 0;
  });
}
function identityOf(finding) {
  return JSON.stringify([finding.rule, finding.path, finding.found]);
}

// src/domain/login.ts
var LOGIN = /^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,38})$/;
function isLogin(text) {
  return LOGIN.test(text);
}
function parseLogin(text) {
  const login = text.trim().replace(/^@/, "");
  return isLogin(login) ? login : null;
}

// src/domain/record-kind.ts
var BESIDE_INCIDENT = "incidents/<year>/<incident id>";
var RECORD_KINDS = {
  incident: {
    title: "incident",
    place: "incidents/<year>/<id>/incident.md",
    format: "markdown",
    idKey: "id"
  },
  timeline: {
    title: "timeline",
    place: `${BESIDE_INCIDENT}/timeline.yml`,
    format: "yaml",
    idKey: "incident"
  },
  postmortem: {
    title: "postmortem",
    place: `${BESIDE_INCIDENT}/postmortem.md`,
    format: "markdown",
    idKey: "incident"
  },
  "action-item": {
    title: "action item",
    place: "incidents/<year>/<id>/actions/<nn>-<slug>.md",
    format: "markdown",
    idKey: "id"
  },
  roster: { title: "roster", place: "oncall/rosters/<id>.md", format: "markdown", idKey: "id" },
  person: { title: "person", place: "oncall/people/<login>.md", format: "markdown", idKey: "id" },
  service: { title: "service", place: "knowledge/services/<id>.md", format: "markdown", idKey: "id" },
  runbook: { title: "runbook", place: "knowledge/runbooks/<id>.md", format: "markdown", idKey: "id" },
  architecture: {
    title: "architecture document",
    place: "knowledge/architecture/<id>.md",
    format: "markdown",
    idKey: "id"
  },
  baseline: { title: "baseline", place: "knowledge/baselines/<id>.md", format: "markdown", idKey: "id" },
  policy: { title: "policy", place: ".github/incident-policy.yml", format: "yaml", idKey: null }
};
var FOLDERS = {
  "oncall/rosters": "roster",
  "oncall/people": "person",
  "knowledge/services": "service",
  "knowledge/runbooks": "runbook",
  "knowledge/architecture": "architecture",
  "knowledge/baselines": "baseline"
};

// src/domain/record-path.ts
var INCIDENTS_FOLDER = "incidents";
var POLICY_PATH = RECORD_KINDS.policy.place;
var RECORD_ROOTS = [
  POLICY_PATH,
  INCIDENTS_FOLDER,
  ...new Set(Object.keys(FOLDERS).map((folder) => folder.slice(0, folder.indexOf("/"))))
];
var BESIDE_INCIDENT2 = [
  [/^(?:incidents?|inc-[\d-]*)\.(?:md|markdown|mdx|txt)$/i, "incident"],
  [/^time-?lines?\.(?:ya?ml|md|json)$/i, "timeline"],
  [/^post-?mortems?\.(?:md|markdown|mdx|txt)$/i, "postmortem"]
];
var ACTIONS_FOLDER = /^actions?(?:[-_ ]?items?)?$/i;
var MARKDOWN = /\.(?:md|markdown)$/i;
var SLUG = /^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$/;
function recordKindOf(path) {
  if (path === POLICY_PATH) return "policy";
  const parts = path.split("/");
  const file = parts.at(-1) ?? "";
  if (file === "README.md" || parts.length < 2) return null;
  if (parts[0] !== INCIDENTS_FOLDER) {
    return MARKDOWN.test(file) ? FOLDERS[`${parts[0]}/${parts[1]}`] ?? null : null;
  }
  const beside = BESIDE_INCIDENT2.find(([name]) => name.test(file));
  if (beside !== void 0) return beside[1];
  return ACTIONS_FOLDER.test(parts.at(-2) ?? "") && MARKDOWN.test(file) ? "action-item" : null;
}
function folderCalledAsRecord(path) {
  for (let slash = path.indexOf("/"); slash >= 0; slash = path.indexOf("/", slash + 1)) {
    const folder = path.slice(0, slash);
    if (recordKindOf(folder) !== null) return folder;
  }
  return null;
}
function idOfPath(path) {
  const [root = "", year, directory = "", folder, file, ...rest] = path.split("/");
  if (root !== INCIDENTS_FOLDER) return idInFolder(path);
  const idYear = /^INC-(\d{4})-\d{4,6}$/.exec(directory)?.[1];
  if (idYear === void 0 || year !== idYear || rest.length > 0) return null;
  if (file === void 0) {
    return folder === "incident.md" || folder === "timeline.yml" || folder === "postmortem.md" ? directory : null;
  }
  const number = /^(\d{2,3})-[a-z0-9][a-z0-9-]*\.md$/.exec(file)?.[1];
  return folder === "actions" && number !== void 0 ? `${directory}-${number}` : null;
}
function idInFolder(path) {
  const slash = path.lastIndexOf("/");
  const kind = FOLDERS[path.slice(0, slash)];
  if (kind === void 0 || !path.endsWith(".md")) return null;
  const id = path.slice(slash + 1, -".md".length);
  return (kind === "person" ? isLogin(id) : SLUG.test(id)) ? id : null;
}
function folderOf(incidentId) {
  return `${INCIDENTS_FOLDER}/${incidentId.slice(4, 8)}/${incidentId}`;
}
function runbookPath(name) {
  return RECORD_KINDS.runbook.place.replace("<id>", name);
}
function incidentIdOf(actionItemId) {
  return actionItemId.slice(0, actionItemId.lastIndexOf("-"));
}

export {
  FILE_START,
  messageOf,
  explain,
  compareFindings,
  compareText,
  findIntroduced,
  isLogin,
  parseLogin,
  RECORD_KINDS,
  FOLDERS,
  INCIDENTS_FOLDER,
  POLICY_PATH,
  RECORD_ROOTS,
  recordKindOf,
  folderCalledAsRecord,
  idOfPath,
  folderOf,
  runbookPath,
  incidentIdOf
};
