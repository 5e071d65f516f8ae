import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  describeDeclaration,
  planDeclarationComment,
  renderDeclarationText
} from "./chunks/chunk-Y54KGBKT.js";
import "./chunks/chunk-C23PNNOE.js";
import {
  fieldNames,
  prepareDeclaration,
  problemsOf,
  proposalOf
} from "./chunks/chunk-RBKDTQQV.js";
import "./chunks/chunk-3P5AUMV4.js";
import "./chunks/chunk-F4YTLGB7.js";
import "./chunks/chunk-KG5RQIGY.js";
import "./chunks/chunk-DPLH4XXG.js";
import {
  parseFormBody,
  readFormTemplate
} from "./chunks/chunk-BPPW74N6.js";
import {
  openRecordFolder
} from "./chunks/chunk-PSNVQZ6E.js";
import {
  coAuthorLine,
  findTracked,
  readNewIncidents
} from "./chunks/chunk-WMQATVWG.js";
import "./chunks/chunk-T3EGVXTZ.js";
import "./chunks/chunk-CZAGYEOC.js";
import "./chunks/chunk-SD2UKCHG.js";
import {
  readTemplate
} from "./chunks/chunk-PG4MQHVL.js";
import "./chunks/chunk-I6CNU3A3.js";
import {
  checkLazily,
  withFiles
} from "./chunks/chunk-6OIYNFLA.js";
import "./chunks/chunk-AD5M6RL3.js";
import "./chunks/chunk-5G4CWT3O.js";
import "./chunks/chunk-AETSOBBE.js";
import "./chunks/chunk-RRVXPHUH.js";
import "./chunks/chunk-KMRCBTCG.js";
import "./chunks/chunk-M73NYO62.js";
import "./chunks/chunk-T433ZVXS.js";
import {
  MOVED,
  applyEffects,
  onMovingBranch
} from "./chunks/chunk-IFZNYK2E.js";
import {
  systemClock
} from "./chunks/chunk-Y4BQP3ZY.js";
import "./chunks/chunk-SOBYEX4Z.js";
import "./chunks/chunk-7D5R7AZP.js";
import "./chunks/chunk-O62S7T2P.js";
import "./chunks/chunk-VFHV4NIV.js";
import "./chunks/chunk-N32DL7OS.js";
import "./chunks/chunk-WFH5KQFG.js";
import "./chunks/chunk-VHMCSZIG.js";
import "./chunks/chunk-MT4BNTAQ.js";
import "./chunks/chunk-R66ORXEF.js";
import {
  policyInForce
} from "./chunks/chunk-SDLTUHSC.js";
import {
  runAction,
  setOutput,
  summarise
} from "./chunks/chunk-7T6AXGFR.js";
import "./chunks/chunk-2QU7U5K5.js";
import "./chunks/chunk-MZA7UPUU.js";
import {
  openWorkingTree
} from "./chunks/chunk-Q2XCTVC6.js";
import "./chunks/chunk-DKVQ7F2R.js";
import {
  mayDeclare,
  roleFor
} from "./chunks/chunk-7NK3TNLV.js";
import "./chunks/chunk-VNBM3O3O.js";
import "./chunks/chunk-TSJT54NK.js";
import "./chunks/chunk-ZFDVQ4NY.js";
import "./chunks/chunk-UIIP5HSU.js";
import {
  recordsOf
} from "./chunks/chunk-SFWTIU66.js";
import {
  formatInstant
} from "./chunks/chunk-3RZW3VFW.js";
import "./chunks/chunk-YKVLQ6T5.js";
import "./chunks/chunk-52TABS7Q.js";
import "./chunks/chunk-E42WH3AI.js";
import "./chunks/chunk-6JFX7KLU.js";
import "./chunks/chunk-QDVVJMNP.js";
import "./chunks/chunk-5G7NQXXK.js";
import {
  resolveCommit
} from "./chunks/chunk-AORWYZEU.js";
import "./chunks/chunk-4RAW2LUT.js";
import "./chunks/chunk-IMNZ7IGY.js";
import "./chunks/chunk-7R4SZTTN.js";
import "./chunks/chunk-KTNJQRWY.js";
import "./chunks/chunk-6DG7BXTN.js";

// src/app/commit-declaration.ts
async function commitDeclaration(start, { facts, by, find, what }, { ports, repositoryUrl, clock, log }) {
  const attempt = async (workspace) => {
    const { records } = workspace.records;
    const proposed = proposalOf(facts.answers, policyInForce(records));
    const known = find(records);
    if (known !== null) return describeDeclaration(known, records, proposed);
    const record = await prepareDeclaration(facts, proposed, workspace.records);
    if (record.outcome === "taken") return MOVED;
    if (record.outcome !== "ready") return { outcome: "mistaken", problems: problemsOf(record) };
    const after = withFiles(workspace.records, record.files).records;
    const incident = find(after);
    if (incident === null) throw new Error("the record does not say what it was made of");
    const effect = commitOf(workspace, incident, record.files, coAuthorLine(by, repositoryUrl));
    const [result] = await applyEffects([effect], ports, { left: 1 }, clock, log);
    if (result?.applied.kind === "refused") return { outcome: "refused", reason: result.applied.reason };
    return result?.applied.kind === "committed" ? describeDeclaration(incident, after, proposed) : MOVED;
  };
  const again = (workspace) => readNewIncidents(workspace, facts.at.slice(0, 4), ports.repository);
  return onMovingBranch(start, attempt, again, what, { clock, log });
}
function commitOf({ branch, head }, { id, title }, files, details) {
  const message = `Declare ${id}: ${title}`.slice(0, 72);
  return { kind: "commit-files", branch, head, message, details, files };
}

// src/app/declare-by-hand.ts
async function declareByHand(tree, ports, options, clock, log) {
  const { by, run, inputs, template, repositoryUrl, branch, head, syncWorkflow } = options;
  const at = formatInstant(clock.now());
  const records = checkLazily(tree.readRecords(), (path) => tree.hasPath(path));
  const policy = policyInForce(records.records);
  const role = by.isBot ? "none" : await ports.people.roleOf(by.login);
  if (!mayDeclare({ login: by.login, role }, policy)) {
    return { outcome: "waiting", role: roleFor("declare", policy) };
  }
  const answers = new Map([...inputs].filter(([id, text]) => id !== "title" && text !== ""));
  if (options.isPublic && answers.get("visibility") === "restricted") {
    const why = "A restricted incident cannot be declared where everybody reads along";
    return { outcome: "mistaken", problems: [why] };
  }
  const key = `run-${run}`;
  const declaration = await commitDeclaration(
    { branch, head, records },
    {
      facts: {
        ...{ title: inputs.get("title") ?? "", answers, questions: fieldNames(answers.keys()) },
        ...{ issue: null, by: by.login, detected: at, at, template },
        origin: { source: `${repositoryUrl}/actions/runs/${run}`, key }
      },
      ...{ by, what: "the declaration" },
      find: (all) => findByKey(all, key)
    },
    { ports, repositoryUrl, clock, log }
  );
  if (declaration.outcome === "declared" && syncWorkflow !== null) {
    const reason = `${declaration.incident.id} was declared`;
    const start = { kind: "dispatch-workflow", workflow: syncWorkflow, reason, branch };
    await applyEffects([start], ports, { left: 1 }, clock, log);
  }
  return declaration;
}
function findByKey(records, key) {
  const timelines = recordsOf(records, "timeline");
  const id = timelines.find(({ data }) => data.entries[0]?.key === key)?.data.incident;
  return recordsOf(records, "incident").find(({ data }) => data.id === id)?.data ?? null;
}

// src/app/declare-incident.ts
async function declareIncident(tree, ports, options, clock, log) {
  const { form, by, at, template, repositoryUrl } = options;
  const questions = readFormTemplate(form.text ?? "");
  if (questions === null) {
    throw new Error(`${form.path} is no issue form: mend it, or name another (input form)`);
  }
  const issue = await ports.issues.getIssue(options.issue);
  const answers = issue === null ? null : parseFormBody(issue.body ?? "", questions);
  if (issue === null || answers === null) return "none";
  const records = checkLazily(tree.readRecords(), (path) => tree.hasPath(path));
  const policy = policyInForce(records.records);
  const role = by.isBot ? "none" : await ports.people.roleOf(by.login);
  const place = { ports, repositoryUrl, clock, log };
  if (!mayDeclare({ login: by.login, role }, policy)) {
    return tell({ outcome: "waiting", role: roleFor("declare", policy) }, options, place);
  }
  const declaration = {
    facts: {
      ...{ title: issue.title, answers, questions, issue: options.issue, by: by.login },
      ...{ detected: at, at, origin: null, template }
    },
    ...{ by, what: `the declaration of #${options.issue}` },
    find: (all) => findTracked(all, options.issue)
  };
  const start = { branch: options.branch, head: options.head, records };
  return tell(await commitDeclaration(start, declaration, place), options, place);
}
async function tell(declaration, { issue, syncWorkflow: workflow, branch }, { ports, repositoryUrl, clock, log }) {
  const comment = await planDeclarationComment(declaration, issue, repositoryUrl, ports.issues);
  const effects = [];
  if (declaration.outcome === "declared") {
    if (comment.isDeclared) return "none";
    const reason = `${declaration.incident.id} was declared`;
    if (workflow !== null) effects.push({ kind: "dispatch-workflow", workflow, reason, branch });
  }
  if (comment.effect !== null) effects.push(comment.effect);
  await applyEffects(effects, ports, { left: effects.length }, clock, log);
  return declaration.outcome;
}

// actions/declare/main.ts
await runAction(async ({ inputs, log, reported, dispatched, repositoryUrl, commit, ...around }) => {
  const form = inputs.text("form");
  const options = {
    branch: around.defaultBranch,
    head: resolveCommit(".", "HEAD") ?? commit,
    repositoryUrl,
    syncWorkflow: inputs.flag("start-sync") ? inputs.text("sync-workflow") : null,
    template: (name) => readTemplate(".", name)
  };
  const [tree, ports] = [openWorkingTree("."), around.connect()];
  if (dispatched !== null) {
    const given2 = { ...options, ...dispatched, isPublic: around.isPublic };
    const declaration = await declareByHand(tree, ports, given2, systemClock, log);
    await summarise(renderDeclarationText(declaration, repositoryUrl));
    if (declaration.outcome === "declared") setOutput("incident", declaration.incident.id);
    return declaration.outcome === "declared";
  }
  if (reported === null) {
    log.warn("This event is about no issue: nothing to declare.");
    return true;
  }
  const given = { ...options, ...reported, form: { path: form, text: openRecordFolder(".").readText(form) } };
  const outcome = await declareIncident(tree, ports, given, systemClock, log);
  await summarise(`Issue #${reported.issue}: ${outcome}.`);
  return outcome !== "refused";
});
