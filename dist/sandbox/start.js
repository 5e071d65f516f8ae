import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  cloneRepository,
  mergePullRequest,
  openPullRequest,
  request,
  startLocalGitHub,
  storyRecords
} from "./chunks/chunk-CB3VBUMU.js";

// scripts/start.ts
import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync as readFileSync2, rmSync as rmSync3, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join as join4, resolve } from "node:path";
import { parseArgs } from "node:util";

// src/sandbox/faults/read-rules.ts
var TEXT = ["a text", (value) => typeof value === "string" && value !== ""];
var COUNT = ["a whole number from 1", (value) => Number.isInteger(value) && Number(value) >= 1];
var STATUS = [
  "a status from 200 to 599",
  (value) => Number.isInteger(value) && Number(value) >= 200 && Number(value) <= 599
];
var INSTANT = [
  "an instant like 2026-03-02T10:00:00Z",
  (value) => typeof value === "string" && /^\d{4}-\d\d-\d\dT.*Z$/.test(value) && !Number.isNaN(Date.parse(value))
];
var HEADERS = [
  "a mapping of texts",
  (value) => isMapping(value) && Object.values(value).every((one) => typeof one === "string")
];
var ANYTHING = ["anything", () => true];
var WHEN = { nth: COUNT, every: COUNT, from: INSTANT, until: INSTANT };
var REQUEST = {
  ...WHEN,
  route: TEXT,
  method: oneOf("GET", "POST", "PATCH", "PUT", "DELETE"),
  by: oneOf("job", "person")
};
var SCHEDULE = { ...WHEN, schedule: TEXT };
var REQUEST_EFFECTS = {
  answer: { status: STATUS, body: ANYTHING, headers: HEADERS },
  outage: {},
  "lose-response": {},
  delay: { until: TEXT }
};
var SCHEDULE_EFFECTS = { lost: {}, late: { minutes: COUNT } };
var REQUIRED = { answer: "status", late: "minutes" };
function oneOf(...words) {
  return [words.join(" or "), (value) => typeof value === "string" && words.includes(value)];
}
function isMapping(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function check(value, place, checks) {
  for (const [key, found] of Object.entries(value)) {
    const known = Object.hasOwn(checks, key) ? checks[key] : void 0;
    if (known === void 0) throw new Error(`${place}.${key}: unknown`);
    const [expected, isRight] = known;
    if (!isRight(found))
      throw new Error(`${place}.${key}: found ${JSON.stringify(found)}, expected ${expected}`);
  }
}
function readRule(value, place) {
  if (!isMapping(value)) throw new Error(`${place}: expected a mapping`);
  const { effect, ...when } = value;
  const isSchedule = "schedule" in when;
  check(when, place, isSchedule ? SCHEDULE : REQUEST);
  const effects = isSchedule ? SCHEDULE_EFFECTS : REQUEST_EFFECTS;
  const { kind, ...details } = isMapping(effect) ? effect : {};
  if (typeof kind !== "string" || !Object.hasOwn(effects, kind)) {
    throw new Error(`${place}.effect.kind: expected ${Object.keys(effects).join(" or ")}`);
  }
  check(details, `${place}.effect`, effects[kind] ?? {});
  const required = REQUIRED[kind];
  if (required !== void 0 && !(required in details))
    throw new Error(`${place}.effect.${required}: missing`);
  return value;
}
function readFaultRules(text) {
  const value = JSON.parse(text);
  if (!Array.isArray(value)) throw new Error("expected a list of faults");
  return value.map((rule, index) => readRule(rule, `[${index}]`));
}

// scripts/story/history.ts
import { execFile } from "node:child_process";
import { readdirSync as readdirSync2, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join as join2 } from "node:path";
import { promisify } from "node:util";

// scripts/story/example-organisation.ts
import { execFileSync } from "node:child_process";
import { cpSync, lstatSync, readdirSync } from "node:fs";
import { join } from "node:path";
var ORGANISATION = "find-contacts";
var REPOSITORY = `${ORGANISATION}/incidents`;
var PEOPLE = {
  maya: { login: "maya-lindqvist", name: "Maya Lindqvist", role: "maintain" },
  // engineering lead
  devon: { login: "devon-okafor", name: "Devon Okafor", role: "write" },
  // senior AI engineer
  priya: { login: "priya-raman", name: "Priya Raman", role: "write" },
  // product manager
  sam: { login: "sam-ortiz", name: "Sam Ortiz", role: "write" },
  // customer support lead
  noor: { login: "noor-haddad", name: "Noor Haddad", role: "write" }
  // DevOps
};
async function foundOrganisation(github2) {
  github2.createUser({ login: ORGANISATION, name: "Find Contacts" });
  const repository = await github2.createRepository({ owner: ORGANISATION, name: "incidents" });
  const join5 = ({ login, name, role }) => {
    github2.createUser({ login, name });
    github2.setRole(repository, login, role);
    return { login, name, token: github2.tokenFor(login) };
  };
  return {
    maya: join5(PEOPLE.maya),
    devon: join5(PEOPLE.devon),
    priya: join5(PEOPLE.priya),
    sam: join5(PEOPLE.sam),
    noor: join5(PEOPLE.noor)
  };
}
var LEFT_OUT = /* @__PURE__ */ new Set([".github/workflows/ci.yml"]);
var SKIPPED_FOLDERS = /* @__PURE__ */ new Set(["node_modules", ".git", "build", "coverage", "_site"]);
function copyWorkingTree(root2, folder, isWanted = (_path) => true) {
  for (const path of listWorkingTree(root2)) {
    if (LEFT_OUT.has(path) || !isWanted(path)) continue;
    cpSync(join(root2, path), join(folder, path), { verbatimSymlinks: true });
  }
}
function listWorkingTree(root2) {
  try {
    const list = execFileSync("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], {
      cwd: root2,
      stdio: ["ignore", "pipe", "ignore"]
    });
    const paths = list.toString().split("\0").filter((path) => path !== "");
    const present = paths.filter(
      (path) => lstatSync(join(root2, path), { throwIfNoEntry: false }) !== void 0
    );
    if (present.length > 0) return present;
  } catch {
  }
  return readdirSync(root2, { recursive: true, withFileTypes: true }).filter((entry) => !entry.isDirectory()).map((entry) => join(entry.parentPath, entry.name).slice(root2.length + 1)).filter((path) => !path.split("/").some((part) => SKIPPED_FOLDERS.has(part)));
}

// scripts/story/settle.ts
function createJudge(github2, repository) {
  const judged = /* @__PURE__ */ new Set();
  return async (person, expected) => {
    await github2.idle();
    const { workflow_runs: runs } = await request(
      github2.url,
      person,
      "GET",
      `/repos/${repository}/actions/runs?per_page=100`
    );
    const fresh = runs.filter((run) => !judged.has(run.id));
    for (const run of fresh) judged.add(run.id);
    if (fresh.length === 0) throw new Error("No workflow ran: is .github/workflows/ complete?");
    for (const run of fresh) {
      if (run.conclusion === "cancelled" || run.conclusion === expected) continue;
      throw new Error(
        `The workflow "${run.name}" came to "${run.conclusion}", expected "${expected}": ${run.html_url}`
      );
    }
  };
}

// scripts/story/history.ts
var ORGANISATION2 = "imported-history";
var REPOSITORY2 = `${ORGANISATION2}/incidents`;
var SITE = "Imported history";
var INES = { login: "ines-almeida", name: "Ines Almeida" };
var ITS_OWN = /^(?:incidents\/\d|knowledge\/|oncall\/)/;
var IMPORTED = [0, 1];
async function playHistory(github2, options2) {
  const { root: root2, desk, file, tell: tell2 } = options2;
  github2.createUser({ login: ORGANISATION2, name: SITE });
  const repository = await github2.createRepository({ owner: ORGANISATION2, name: "incidents" });
  github2.createUser(INES);
  github2.setRole(repository, INES.login, "maintain");
  const ines = { ...INES, token: github2.tokenFor(INES.login) };
  const settle = createJudge(github2, REPOSITORY2);
  const clone = await cloneRepository(github2.url, REPOSITORY2, ines, desk);
  copyWorkingTree(root2, desk, (path) => !ITS_OWN.test(path));
  nameSite(desk);
  await clone.push("Start the incident repository");
  await settle(ines, "success");
  let sums = "";
  const pull = await openPullRequest(clone, {
    branch: "import/history",
    title: "Import the history of the status page",
    body: "Made by `incident import statuspage`.",
    make: async () => {
      sums = await importHistory(desk, file);
    }
  });
  tell2(`${ines.name} of another organisation imported its history: ${sums}`, pull.html_url);
  await settle(ines, "success");
  await mergePullRequest(clone, pull);
  await settle(ines, "success");
  const site = `${github2.url}/pages/${REPOSITORY2}/`;
  const page = `${site}incidents/${findNewest(desk)}.html`;
  const response = await fetch(page);
  if (!response.ok) throw new Error(`The page of an imported incident answered ${response.status}: ${page}`);
  tell2("its records were checked and merged, and their pages published", site);
  rmSync(desk, { recursive: true, force: true });
  return { pull, site };
}
function nameSite(folder) {
  const path = join2(folder, ".github/workflows/publish.yml");
  writeFileSync(path, readFileSync(path, "utf8").replace(/(?<=site-name: ).*/, SITE));
}
async function importHistory(folder, file) {
  const run = promisify(execFile);
  const args = [join2(folder, "dist/incident.js"), "--root", folder, "import", "statuspage", file];
  const options2 = { maxBuffer: 2 ** 28, env: { PATH: process.env["PATH"] ?? "" } };
  const { stdout, stderr, code } = await run(process.execPath, args, options2).then(
    (ended) => ({ ...ended, code: 0 }),
    (error) => error
  );
  const sums = stdout.trim().split("\n").at(-1) ?? "";
  if (!IMPORTED.includes(code)) throw new Error(`incident import came to ${code}: ${stderr.trim()}`);
  if (sums.startsWith("0 ")) throw new Error(`Nothing in ${file} could be imported:
${stdout.trim()}`);
  return sums;
}
function findNewest(folder) {
  const years = readdirSync2(join2(folder, "incidents")).filter((name) => /^\d{4}$/.test(name));
  const year = years.sort().at(-1) ?? "";
  return readdirSync2(join2(folder, "incidents", year)).sort().at(-1) ?? "";
}

// scripts/story/story.ts
import { rmSync as rmSync2 } from "node:fs";
import { join as join3 } from "node:path";
var DECLARED = "Declared from the on-call channel.";
var SAID = "/update public Searches work again; we keep watching. next:2h\n/note All replicas are back to half load";
async function playStory(github2, options2) {
  const people = await foundOrganisation(github2);
  const settle = createJudge(github2, REPOSITORY);
  const home = `${github2.url}/${REPOSITORY}`;
  const tell2 = options2.tell;
  const desks = {
    maya: join3(options2.desk, "maya"),
    devon: join3(options2.desk, "devon"),
    sam: join3(options2.desk, "sam")
  };
  const maya = await cloneRepository(github2.url, REPOSITORY, people.maya, desks.maya);
  copyWorkingTree(options2.root, desks.maya);
  await maya.push("Start the incident repository");
  tell2(`${people.maya.name} pushed this working tree to main; its workflows ran`, home);
  await settle(people.maya, "success");
  const devon = await cloneRepository(github2.url, REPOSITORY, people.devon, desks.devon);
  const outage = await openPullRequest(devon, {
    branch: "declare/INC-2026-0002",
    title: "Declare INC-2026-0002: AI search answers with errors for every query",
    body: DECLARED,
    make: (clone) => clone.add(storyRecords(options2.root, "outage"))
  });
  tell2(`${people.devon.name} declared an outage, with two action items, by pull request`, outage.html_url);
  await settle(people.devon, "success");
  tell2("its records were checked: in order", `${outage.html_url}#checks`);
  const sam = await cloneRepository(github2.url, REPOSITORY, people.sam, desks.sam);
  const mistakes = await openPullRequest(sam, {
    branch: "declare/INC-2026-0003",
    title: "Declare INC-2026-0003: AI service costs are at 170 % of the baseline",
    body: DECLARED,
    make: (clone) => clone.add(storyRecords(options2.root, "cost-spike"))
  });
  tell2(`${people.sam.name} declared a cost spike, in a hurry`, mistakes.html_url);
  await settle(people.sam, "failure");
  tell2("its check failed: each mistake is annotated on its line", `${mistakes.html_url}#diff`);
  await mergePullRequest(maya, outage);
  tell2(`${people.maya.name} merged the outage`, outage.html_url);
  await settle(people.maya, "success");
  await expectIssues(github2, people.maya, ["INC-2026-0002-01", "INC-2026-0002-02"]);
  tell2("it and its action items got issues, linked from their files", `${home}/issues`);
  const tracking = await findTrackingIssue(github2, people.maya, "INC-2026-0002");
  await request(github2.url, people.maya, "POST", `/repos/${REPOSITORY}/issues/${tracking.number}/comments`, {
    body: SAID
  });
  tell2(`${people.maya.name} said on its issue how it stands`, tracking.html_url);
  await settle(people.maya, "success");
  await expectSaid(github2);
  tell2("what she said is in its timeline and its record, and was answered", tracking.html_url);
  const site = await findSite(github2);
  tell2("and its page was published", `${site}incidents/INC-2026-0002.html`);
  tell2("the reports were written to a branch of their own", `${home}/blob/reports/README.md`);
  rmSync2(options2.desk, { recursive: true, force: true });
  return { people, outage, mistakes, tracking: tracking.html_url, site };
}
async function expectIssues(github2, person, items) {
  const issues = await request(
    github2.url,
    person,
    "GET",
    `/repos/${REPOSITORY}/issues?labels=action-item&state=all&per_page=100`
  );
  const missing = items.filter(
    (item) => !issues.some((issue) => issue.body?.includes(`action-item ${item} `))
  );
  if (missing.length > 0) {
    throw new Error(`No issue was opened for ${missing.join(", ")}: ${github2.url}/${REPOSITORY}/actions`);
  }
}
async function findTrackingIssue(github2, person, incident) {
  const path = `/repos/${REPOSITORY}/issues?labels=incident`;
  const issues = await request(github2.url, person, "GET", path);
  const own = issues.find(({ title }) => title.startsWith(`${incident}: `));
  if (own === void 0) {
    throw new Error(`No issue was opened for ${incident}: ${github2.url}/${REPOSITORY}/actions`);
  }
  return own;
}
async function expectSaid(github2) {
  const path = "incidents/2026/INC-2026-0002/timeline.yml";
  const response = await fetch(`${github2.url}/${REPOSITORY}/raw/main/${path}`);
  const timeline = await response.text();
  if (!timeline.includes("All replicas are back to half load")) {
    throw new Error(`What was said is not in ${path}: ${github2.url}/${REPOSITORY}/actions`);
  }
}
async function findSite(github2) {
  const site = `${github2.url}/pages/${REPOSITORY}/`;
  const response = await fetch(`${site}incidents/INC-2026-0002.html`);
  if (!response.ok) throw new Error(`The page of the incident answered ${response.status}: ${site}`);
  return site;
}

// scripts/start.ts
var HELP = `npm start -- [options]

Starts a local GitHub, makes a repository of this working tree in it, declares an incident by pull request, lets the
workflows run, merges, runs it by comments on its issue, and serves the result until Ctrl-C.

  --port <n>    listen on this port of 127.0.0.1 (default: 4567, or any free one when that is taken)
  --open        open the result in the browser
  --import <f>  play a second organisation, too, that begins with the history in this file (docs/import.md)
  --faults <f>  break requests and schedules as the script in this file says (src/sandbox/faults/fault-rule.ts)
  --keep <dir>  keep repositories and pages in this folder instead of a temporary one
  --exit        stop when the story is told instead of serving (for scripts)
  --help        show this
`;
var USAGE = 2;
function readOptions() {
  try {
    const { values } = parseArgs({
      options: {
        port: { type: "string" },
        open: { type: "boolean", default: false },
        import: { type: "string" },
        faults: { type: "string" },
        keep: { type: "string" },
        exit: { type: "boolean", default: false },
        help: { type: "boolean", default: false }
      }
    });
    if (values.port !== void 0 && !(/^\d{1,5}$/.test(values.port) && Number(values.port) < 65536)) {
      throw new Error(`--port: found "${values.port}", expected a number from 0 to 65535`);
    }
    if (values.import !== void 0 && statSync(values.import, { throwIfNoEntry: false })?.isFile() !== true) {
      throw new Error(`--import: found "${values.import}", expected a file`);
    }
    return { ...values, rules: readRules(values.faults) };
  } catch (error) {
    console.error(`${error.message}

${HELP}`);
    process.exit(USAGE);
  }
}
function readRules(file) {
  if (file === void 0) return [];
  try {
    return readFaultRules(readFileSync2(file, "utf8"));
  } catch (error) {
    throw new Error(`--faults: ${file}: ${error.message}`);
  }
}
var options = readOptions();
if (options.help) {
  console.log(HELP);
  process.exit(0);
}
var root = process.cwd();
if (!isOurs(root)) {
  console.error(
    "Run this in the folder of the repository: there is no package.json of incident-as-code here."
  );
  process.exit(USAGE);
}
var directory = options.keep === void 0 ? mkdtempSync(join4(tmpdir(), "incident-sandbox-")) : resolve(options.keep);
mkdirSync(directory, { recursive: true });
var beginning = performance.now();
var github = await start(options.port);
var stopping = null;
function stop(code) {
  stopping ??= closeAndExit(code);
  return stopping;
}
async function closeAndExit(code) {
  await github.close();
  if (options.keep === void 0) rmSync3(directory, { recursive: true, force: true, maxRetries: 5 });
  process.exit(code);
}
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.once(signal, () => void stop(0));
console.log(`A local GitHub is at ${github.url}
`);
try {
  const end = await playStory(github, { root, desk: join4(directory, "desks"), tell });
  const history = await playImport(options.import);
  console.log(`
Look around:
  the pull request      ${end.outage.html_url}
  one with mistakes     ${end.mistakes.html_url}
  the incident's issue  ${end.tracking}
  the issues            ${github.url}/find-contacts/incidents/issues
  the published site    ${end.site}${history === null ? "" : `
  the imported history  ${history.site}`}

Take part: choose at the top of a page whom to act as, then declare an incident (Issues, New issue), comment
(/help on the incident's issue), merge, edit a file, start a workflow.
Or work in it as Maya Lindqvist (push, then look at the pull request page):
  git clone ${github.url.replace("//", `//${end.people.maya.login}:${end.people.maya.token}@`)}/find-contacts/incidents.git
`);
  if (options.exit) await stop(0);
  if (options.open) openBrowser(end.outage.html_url);
  console.log("Ctrl-C stops it and leaves nothing behind.");
} catch (error) {
  if (stopping === null) console.error(`
It stopped here: ${error.message}`);
  await stop(1);
}
function tell(what, link) {
  const seconds = ((performance.now() - beginning) / 1e3).toFixed(1).padStart(5);
  console.log(`${seconds} s  ${what}
         ${link}`);
}
async function playImport(file) {
  if (file === void 0) return null;
  return playHistory(github, { root, desk: join4(directory, "history"), file: resolve(file), tell });
}
function everySecond(tick) {
  let timer;
  let isOver = false;
  const look = async () => {
    try {
      await tick();
    } catch (error) {
      if (!isOver) console.error(`A schedule could not be fired: ${String(error)}`);
    }
    if (!isOver) timer = setTimeout(look, 1e3);
  };
  void look();
  return () => {
    isOver = true;
    clearTimeout(timer);
  };
}
async function start(port) {
  const github2 = {
    directory,
    now: () => (/* @__PURE__ */ new Date()).toISOString(),
    timer: everySecond,
    faults: options.rules
  };
  try {
    return await startLocalGitHub({ ...github2, port: Number(port ?? 4567) });
  } catch (error) {
    if (error.code !== "EADDRINUSE") throw error;
    if (port !== void 0) {
      if (options.keep === void 0) rmSync3(directory, { recursive: true, force: true });
      console.error(`--port: found ${port}, which is in use; expected a free one`);
      process.exit(USAGE);
    }
    return startLocalGitHub(github2);
  }
}
function isOurs(folder) {
  try {
    return JSON.parse(readFileSync2(join4(folder, "package.json"), "utf8")).name === "incident-as-code";
  } catch {
    return false;
  }
}
function openBrowser(url) {
  const command = process.platform === "darwin" ? "open" : process.platform === "win32" ? "explorer" : "xdg-open";
  spawn(command, [url], { stdio: "ignore", detached: true }).on("error", () => console.log(`No browser could be opened; the address is ${url}`)).unref();
}
