import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  hasErrors,
  validateTree
} from "./chunks/chunk-SRKX4YZY.js";
import {
  desiredIssues,
  observeIssues,
  planItems,
  planTracking
} from "./chunks/chunk-YV4MDJMU.js";
import "./chunks/chunk-VHNVLW33.js";
import {
  formatManaged,
  parseManaged
} from "./chunks/chunk-RRVXPHUH.js";
import "./chunks/chunk-KMRCBTCG.js";
import "./chunks/chunk-M73NYO62.js";
import "./chunks/chunk-T433ZVXS.js";
import "./chunks/chunk-MN6EQBQM.js";
import {
  applyEffects
} from "./chunks/chunk-IFZNYK2E.js";
import {
  systemClock
} from "./chunks/chunk-Y4BQP3ZY.js";
import "./chunks/chunk-SOBYEX4Z.js";
import {
  codeSpan,
  literalMarkdown
} from "./chunks/chunk-7D5R7AZP.js";
import "./chunks/chunk-O62S7T2P.js";
import {
  describeEffect
} from "./chunks/chunk-VFHV4NIV.js";
import "./chunks/chunk-N32DL7OS.js";
import "./chunks/chunk-WFH5KQFG.js";
import "./chunks/chunk-VHMCSZIG.js";
import "./chunks/chunk-MT4BNTAQ.js";
import "./chunks/chunk-R66ORXEF.js";
import "./chunks/chunk-SDLTUHSC.js";
import {
  annotate,
  attempt,
  runAction,
  summarise
} from "./chunks/chunk-7T6AXGFR.js";
import "./chunks/chunk-2QU7U5K5.js";
import "./chunks/chunk-MZA7UPUU.js";
import {
  openWorkingTree
} from "./chunks/chunk-Q2XCTVC6.js";
import "./chunks/chunk-DKVQ7F2R.js";
import "./chunks/chunk-7NK3TNLV.js";
import "./chunks/chunk-VNBM3O3O.js";
import "./chunks/chunk-TSJT54NK.js";
import "./chunks/chunk-ZFDVQ4NY.js";
import "./chunks/chunk-UIIP5HSU.js";
import "./chunks/chunk-SFWTIU66.js";
import "./chunks/chunk-3RZW3VFW.js";
import "./chunks/chunk-YKVLQ6T5.js";
import "./chunks/chunk-QDVVJMNP.js";
import "./chunks/chunk-5G7NQXXK.js";
import {
  findMergeBase,
  openGitTree
} from "./chunks/chunk-AORWYZEU.js";
import "./chunks/chunk-4RAW2LUT.js";
import {
  messageOf
} from "./chunks/chunk-IMNZ7IGY.js";
import "./chunks/chunk-7R4SZTTN.js";
import "./chunks/chunk-KTNJQRWY.js";
import "./chunks/chunk-6DG7BXTN.js";

// src/render/validation-comment.ts
var MOST_FINDINGS = 50;
var LONGEST_LIST = 45e3;
var MOST_EFFECTS = 20;
function renderValidationComment(verdict, preview, rulesUrl) {
  const text = [renderVerdict(verdict, rulesUrl), renderPreview(preview)].filter((part) => part !== "").join("\n\n");
  return formatManaged("validation", "records", null, text);
}
function renderVerdict(verdict, rulesUrl) {
  const errors = verdict.introduced.filter((finding) => finding.level === "error").length;
  const advice = verdict.introduced.length - errors;
  const head = verdict.introduced.length === 0 ? `### Records are in order

${count(verdict.records, "record")} checked, nothing to mend.` : `### ${summarise2(errors, advice)}

${count(verdict.records, "record")} checked.`;
  const known = verdict.existing.length === 0 ? "" : `

${count(verdict.existing.length, "finding")} ${verdict.existing.length === 1 ? "was" : "were"} there before this change and ${verdict.existing.length === 1 ? "does" : "do"} not count.`;
  return head + renderFindings(verdict.introduced, rulesUrl) + known;
}
function renderFindings(findings, rulesUrl) {
  if (findings.length === 0) return "";
  const shown = [];
  let length = 0;
  for (const finding of findings.slice(0, MOST_FINDINGS)) {
    const line = renderFinding(finding, rulesUrl);
    length += line.length + 1;
    if (length > LONGEST_LIST) break;
    shown.push(line);
  }
  const rest = findings.length - shown.length;
  if (rest > 0) shown.push(`- \u2026 and ${rest} more in the log of the check`);
  return `

${shown.join("\n")}`;
}
function renderFinding(finding, rulesUrl) {
  const place = codeSpan(`${finding.path}:${finding.line}:${finding.column}`);
  return `- **${place}** ${literalMarkdown(messageOf(finding))}
  ${literalMarkdown(finding.fix)} [${finding.rule}](${rulesUrl}#${finding.rule})`;
}
function renderPreview(preview) {
  if (preview.length === 0) return "";
  const shown = preview.slice(0, MOST_EFFECTS).map((line) => `- ${literalMarkdown(line)}`);
  const rest = preview.length - shown.length;
  return [
    "**When this is merged**, the automation will",
    "",
    ...shown,
    ...rest > 0 ? [`- \u2026 and ${rest} more`] : []
  ].join("\n");
}
function summarise2(errors, advice) {
  const parts = [
    errors > 0 ? `${count(errors, "error")} to mend` : "",
    advice > 0 ? `${count(advice, "piece")} of advice` : ""
  ];
  return parts.filter((part) => part !== "").join(", ");
}
function count(number, noun) {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}

// src/app/report-change.ts
async function previewMerge(head, base, { ports, repositoryUrl, isTracking, clock }) {
  const repository = await ports.repository.describe();
  const surroundings = { ...repository, repositoryUrl, publishWorkflow: "", syncWorkflow: "" };
  const [after, before] = [head.readRecords(), base?.readRecords() ?? []];
  const wanted = [...desiredIssues(after, surroundings), ...desiredIssues(before, surroundings)];
  const changedPaths = findChanged(after, before);
  const observed = await observeIssues(wanted, ports, { instant: null, changedPaths });
  const describe = (records) => planItems({
    ...surroundings,
    records,
    observed,
    told: /* @__PURE__ */ new Map(),
    headIsPublished: null,
    givenUp: /* @__PURE__ */ new Set()
  }).filter((effect) => effect.kind !== "edit-records").map(describeEffect);
  const [tracked, wasTracked] = isTracking ? await previewTracking([after, before], ports, repositoryUrl, clock) : [[], []];
  const pending = /* @__PURE__ */ new Set([...wasTracked, ...describe(before)]);
  return [...tracked, ...describe(after)].filter((line) => !pending.has(line));
}
async function previewTracking([after, before], ports, repositoryUrl, clock) {
  const { issues, repository } = ports;
  const once = {
    ...ports,
    issues: { ...issues, listIssues: askOnce(issues.listIssues), getIssue: askOnce(issues.getIssue) },
    repository: { ...repository, describe: askOnce(repository.describe) }
  };
  const describe = async (records) => {
    const tree = { readRecords: () => records, hasPath: () => false };
    const effects = await planTracking(tree, once, { repositoryUrl, change: null }, clock);
    return effects.filter((effect) => effect.kind !== "edit-records").map(describeEffect);
  };
  return [await describe(after), await describe(before)];
}
function askOnce(ask) {
  const answers = /* @__PURE__ */ new Map();
  return (...args) => {
    const key = JSON.stringify(args);
    const answer = answers.get(key) ?? ask(...args);
    answers.set(key, answer);
    return answer;
  };
}
function findChanged(after, before) {
  const texts = new Map(before.map(({ path, text }) => [path, text]));
  const added = after.filter(({ path, text }) => texts.get(path) !== text).map(({ path }) => path);
  const kept = new Set(after.map(({ path }) => path));
  return /* @__PURE__ */ new Set([...added, ...before.map(({ path }) => path).filter((path) => !kept.has(path))]);
}
async function keepComment(pullRequest, validation, preview, rulesUrl, ports, clock, log) {
  const body = renderValidationComment(validation, preview, rulesUrl);
  const comments = await ports.issues.listBotComments(pullRequest);
  const own = comments.find((comment) => parseManaged(comment.body)?.role === "validation");
  if (own !== void 0 && own.body.replaceAll("\r\n", "\n") === body) return;
  const effect = {
    kind: "write-comment",
    key: "validation",
    issue: pullRequest,
    comment: own?.id ?? null,
    body
  };
  await applyEffects([effect], ports, { left: 1 }, clock, log);
}

// actions/validate/main.ts
await runAction(async ({ inputs, log, pullRequest, mergeGroupBase, repositoryUrl, connect }) => {
  const head = openWorkingTree(".");
  const mergeBase = findMergeBase(".", mergeGroupBase);
  const base = mergeBase === null ? null : openGitTree(".", mergeBase);
  const validation = validateTree(head, base);
  annotate(validation.introduced, validation.existing);
  const rulesUrl = `${repositoryUrl}/blob/HEAD/docs/rules.md`;
  await summarise(renderVerdict(validation, rulesUrl));
  log.info(`${validation.records} records checked, ${validation.introduced.length} findings.`);
  if (pullRequest !== null && !pullRequest.isFromFork && inputs.flag("comment")) {
    await attempt("No comment could be kept on the pull request", async () => {
      const ports = connect();
      const isTracking = inputs.flag("tracking-issues");
      const options = { ports, repositoryUrl, isTracking, clock: systemClock };
      const preview = await previewMerge(head, base, options);
      await keepComment(pullRequest.number, validation, preview, rulesUrl, ports, systemClock, log);
    });
  }
  return !hasErrors(validation);
});
