import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  prepareRecord
} from "./chunks/chunk-FEJ6YBRB.js";
import {
  readTemplate
} from "./chunks/chunk-PG4MQHVL.js";
import {
  openRecordFolder
} from "./chunks/chunk-HL7TGBGW.js";
import "./chunks/chunk-JDVATGS3.js";
import "./chunks/chunk-QXFS45VY.js";
import "./chunks/chunk-DPLH4XXG.js";
import {
  coAuthorLine,
  findTracked
} from "./chunks/chunk-LJCO2TIB.js";
import "./chunks/chunk-7RUOJTE2.js";
import "./chunks/chunk-SD2UKCHG.js";
import "./chunks/chunk-ZF6RHY6M.js";
import "./chunks/chunk-XC5UHNDZ.js";
import {
  nextDeadline
} from "./chunks/chunk-JIHO57XP.js";
import {
  parsePast
} from "./chunks/chunk-WZBFU4RG.js";
import {
  checkLazily,
  withFiles
} from "./chunks/chunk-KBPFSK3Y.js";
import {
  policyInForce
} from "./chunks/chunk-XEL4254Z.js";
import {
  momentText
} from "./chunks/chunk-JVKXIKUX.js";
import "./chunks/chunk-EF6QPE4J.js";
import {
  MOVED,
  applyEffects,
  cutLine,
  formatManaged,
  onMovingBranch,
  parseManaged
} from "./chunks/chunk-3USJH5QO.js";
import "./chunks/chunk-NB5RO5UP.js";
import {
  literalMarkdown
} from "./chunks/chunk-CKS7AWKL.js";
import "./chunks/chunk-GX2GDQ33.js";
import "./chunks/chunk-OTWTND3T.js";
import "./chunks/chunk-5JFWUWIR.js";
import "./chunks/chunk-Z4XSEVRZ.js";
import "./chunks/chunk-BJKEWY5Q.js";
import {
  systemClock
} from "./chunks/chunk-Y4BQP3ZY.js";
import "./chunks/chunk-M73NYO62.js";
import {
  runAction,
  summarise
} from "./chunks/chunk-TVVYK6FV.js";
import "./chunks/chunk-WXA3RA2F.js";
import {
  mayDeclare,
  roleFor
} from "./chunks/chunk-7NK3TNLV.js";
import "./chunks/chunk-3SE6ERZD.js";
import "./chunks/chunk-ZFDVQ4NY.js";
import {
  isOpen
} from "./chunks/chunk-3QHRAA5O.js";
import {
  recordsOf
} from "./chunks/chunk-OKBUCFJ4.js";
import {
  parseInstant
} from "./chunks/chunk-MFU5EFFV.js";
import "./chunks/chunk-YKVLQ6T5.js";
import {
  NEW_RECORD_FORMS
} from "./chunks/chunk-52TABS7Q.js";
import "./chunks/chunk-E42WH3AI.js";
import "./chunks/chunk-5G7NQXXK.js";
import {
  resolveCommit
} from "./chunks/chunk-YX2V77D4.js";
import {
  openWorkingTree
} from "./chunks/chunk-URRMD3JS.js";
import "./chunks/chunk-I3E2BLMW.js";
import {
  readYamlFile
} from "./chunks/chunk-CN5CS7AF.js";
import {
  INCIDENTS_FOLDER,
  folderOf
} from "./chunks/chunk-CBVRKQOV.js";
import "./chunks/chunk-X5MZH4RU.js";

// src/domain/similar-incidents.ts
var COMMON = new Set("the a an of for in on to and or is are not with most some all".split(" "));
function findSimilar(declared, incidents) {
  const words = wordsOf(declared.title);
  const scored = incidents.filter(({ status }) => isOpen(status)).map((incident) => {
    const others = wordsOf(incident.title);
    const shared = [...words].filter((word) => others.has(word)).length;
    const isAlike = shared > 0 && shared * 2 >= Math.min(words.size, others.size);
    const isNear = incident.services.some((service) => declared.services.includes(service));
    return { incident, score: Number(isAlike) + Number(isNear) };
  });
  return scored.filter(({ score }) => score > 0).sort((a, b) => b.score - a.score || (a.incident.id < b.incident.id ? -1 : 1)).map(({ incident }) => incident);
}
function wordsOf(title) {
  const words = title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.filter((word) => !COMMON.has(word)));
}

// src/records/issue-form.ts
var EMPTY = "_No response_";
function readFormTemplate(text) {
  const read = readYamlFile(text);
  if (read.problem !== null || !Array.isArray(read.data["body"])) return null;
  const fields = read.data["body"];
  return fields.flatMap((field) => {
    const { id } = field ?? {};
    const label = field?.attributes?.label;
    return typeof id === "string" && typeof label === "string" ? [{ id, label: label.trim() }] : [];
  });
}
function parseFormBody(body, questions) {
  const lines = body.replaceAll(/\r\n?/g, "\n").split("\n");
  const found = [];
  let from = 0;
  for (const { id, label } of questions) {
    const line = lines.findIndex((text, index) => index >= from && text.trimEnd() === `### ${label}`);
    if (line < 0) continue;
    found.push({ id, line });
    from = line + 1;
  }
  if (found.length === 0) return null;
  const answers = found.map(({ id, line }, index) => {
    const text = lines.slice(line + 1, found[index + 1]?.line ?? lines.length).join("\n");
    return [id, text.trim()];
  });
  return new Map(answers.filter(([, text]) => text !== "" && text !== EMPTY));
}

// src/render/declaration.ts
var MOST_SIMILAR = 5;
var LONGEST_PROBLEM = 600;
function renderDeclaration(declaration, issue, repositoryUrl) {
  return formatManaged("declaration", `issue-${issue}`, null, renderText(declaration, repositoryUrl));
}
function isDeclared(comment) {
  return comment.includes(`
${DECLARED}`);
}
var DECLARED = "**Declared as ";
function renderText(declaration, repositoryUrl) {
  const fileUrl = (path) => `${repositoryUrl}/blob/HEAD/${path}`;
  switch (declaration.outcome) {
    case "declared":
      return renderDeclared(declaration, fileUrl);
    case "mistaken":
      return [
        "**Not declared yet.** Edit the issue, and it is tried again:",
        "",
        ...declaration.problems.map((problem) => `- ${literalMarkdown(cutLine(problem, LONGEST_PROBLEM))}`)
      ].join("\n");
    case "waiting":
      return `**Thank you.** Incidents are declared by people with the role \`${declaration.role}\` or above on this repository: one of them has to open an issue with the form, or \`incident new incident\`, and may copy from here.`;
    case "refused":
      return `**Not declared.** The rules of the branch refuse what the automation commits (${literalMarkdown(cutLine(declaration.reason, LONGEST_PROBLEM))}). Let it pass them (docs/modes.md), or declare it by pull request.`;
  }
}
function renderDeclared({ incident, proposed, deadline, runbooks, similar }, fileUrl) {
  const record = `[${incident.id}](${fileUrl(`${folderOf(incident.id)}/incident.md`)})`;
  const due = deadline === null || deadline.what === "update" ? "" : ` Next: to ${deadline.what} by ${momentText(deadline.due)} UTC.`;
  const lines = [`${DECLARED}${record}**, severity ${literalMarkdown(incident.severity)}.${due}`];
  if (proposed !== null) {
    lines.push(
      `Severity ${literalMarkdown(proposed.severity)} is proposed: ${literalMarkdown(proposed.reason)}. Change it with \`/severity LEVEL REASON\`.`
    );
  }
  if (similar.length > 0) {
    const list = similar.slice(0, MOST_SIMILAR).map(
      ({ id, title }) => `- [${id}](${fileUrl(`${folderOf(id)}/incident.md`)}) ${literalMarkdown(title)}`
    );
    lines.push(`Perhaps about the same, and open (\`/duplicate INC-\u2026\` if it is):

${list.join("\n")}`);
  }
  if (runbooks.length > 0) {
    const list = runbooks.map(({ path, data }) => `[${literalMarkdown(data.title)}](${fileUrl(path)})`);
    lines.push(`Runbooks for it: ${list.join(", ")}.`);
  }
  lines.push("Take it with `/ack`; `/help` lists what can be said here.");
  return lines.join("\n\n");
}

// src/domain/propose-severity.ts
function proposeSeverity(impact, policy) {
  const [gravest, next] = policy.severities.map(({ name }) => name);
  const limits = policy.escalation.impact;
  const { percent_of_active_users: percent = 0, cost_per_hour_usd: cost = 0 } = impact ?? {};
  const reasons = [
    ...percent > limits.percent_of_active_users_over ? [`${percent} % of active users are more than ${limits.percent_of_active_users_over}`] : [],
    ...cost > limits.cost_per_hour_usd_over ? [`${cost} US dollars an hour are more than ${limits.cost_per_hour_usd_over}`] : [],
    ...impact?.reputation_at_risk === true && limits.reputation_at_risk ? ["the brand's reputation is at risk"] : []
  ];
  if (reasons.length > 0) return { severity: gravest ?? "", reason: reasons.join(", ") };
  return { severity: next ?? gravest ?? "", reason: "nobody could say; if unsure, the higher" };
}

// src/app/prepare-declaration.ts
function formOf(questions) {
  const form = NEW_RECORD_FORMS["incident"];
  if (form === void 0) throw new Error("there is no form of incidents");
  const labels = new Map(questions.map(({ id, label }) => [KEYS[id] ?? "", label]));
  const fields = form.fields.map((field) => ({ ...field, flags: labels.get(field.key) ?? field.flags }));
  return { ...form, fields };
}
var KEYS = {
  text: "@text",
  severity: "severity",
  type: "type",
  services: "services",
  started: "times.started",
  visibility: "visibility"
};
var IMPACT = {
  users: "impact.users_affected",
  percent: "impact.percent_of_active_users",
  "cost-per-hour": "impact.cost_per_hour_usd",
  reputation: "impact.reputation_at_risk"
};
var UNKNOWN = /^i do not know$/i;
var LONGEST_LINE = 200;
function prepareDeclaration(issue, answers, proposed, records, options) {
  const now = parseInstant(options.at) ?? 0;
  const given = /* @__PURE__ */ new Map([
    ["title", issue.title.trim()],
    ["@by", options.by.login],
    ["times.declared", options.at]
  ]);
  for (const [id, text2] of answers) {
    const key = KEYS[id];
    if (key !== void 0) given.set(key, key === "times.started" ? parsePast(text2, now) ?? text2 : text2);
  }
  if (proposed !== null) given.set("severity", proposed.severity);
  const text = answers.get("text") ?? "";
  const description = text.includes("\n") || text.length > LONGEST_LINE ? [] : [`impact.description=${text}`];
  const figures = Object.entries(IMPACT).flatMap(([id, key]) => {
    const figure = answers.get(id);
    return figure === void 0 ? [] : [`${key}=${plainFigure(figure)}`];
  });
  const settings = [...text === "" ? [] : description, ...figures, `tracking_issue=${options.issue}`];
  return prepareRecord(
    formOf(options.questions),
    { options: given, settings },
    {
      tree: { readRecords: () => records.records, hasPath: records.hasPath },
      now,
      template: options.template,
      ask: null
    }
  );
}
function plainFigure(text) {
  return text.replaceAll(/[\s,%$]/g, "");
}
function proposalOf(answers, policy) {
  if (!UNKNOWN.test(answers.get("severity") ?? "I do not know")) return null;
  const figure = (id) => Number(plainFigure(answers.get(id) ?? "0")) || 0;
  return proposeSeverity(
    {
      percent_of_active_users: figure("percent"),
      cost_per_hour_usd: figure("cost-per-hour"),
      reputation_at_risk: /^yes$/i.test(answers.get("reputation") ?? "")
    },
    policy
  );
}
function problemsOf(record) {
  switch (record.outcome) {
    case "misused":
      return record.problems;
    case "invalid":
      return record.findings.map(
        ({ found, expected, fix }) => `found ${found}, expected ${expected}. ${fix}`
      );
    case "impossible":
      return [record.why];
    default:
      return [];
  }
}

// src/app/declare-incident.ts
async function declareIncident(tree, ports, options, clock, log) {
  const { form, by } = options;
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
  const around = { ...{ ports, options, clock, log, policy }, form: { issue, answers, questions } };
  const done = mayDeclare({ login: by.login, role }, policy) ? await commitDeclaration({ branch: options.branch, head: options.head, records }, around) : { outcome: "waiting", role: roleFor("declare", policy) };
  return tell(done, around);
}
async function commitDeclaration(start, around) {
  const { ports, options, policy, form } = around;
  const { issue, answers, questions } = form;
  const proposed = proposalOf(answers, policy);
  const attempt = async (workspace) => {
    const { records } = workspace.records;
    const known = findTracked(records, options.issue);
    if (known !== null) return describe(known, records, proposed, policy);
    const facts = { ...options, questions };
    const record = await prepareDeclaration(issue, answers, proposed, workspace.records, facts);
    if (record.outcome === "taken") return MOVED;
    if (record.outcome !== "ready") return { outcome: "mistaken", problems: problemsOf(record) };
    const incident = findTracked(withFiles(workspace.records, record.files).records, options.issue);
    if (incident === null) throw new Error("the record does not name its issue");
    const applied = await apply(commitOf(workspace, incident, record.files, options), around);
    if (applied?.kind === "refused") return { outcome: "refused", reason: applied.reason };
    return applied?.kind === "committed" ? describe(incident, records, proposed, policy) : MOVED;
  };
  const again = (workspace) => readAgain(workspace, options.at.slice(0, 4), ports);
  return onMovingBranch(start, attempt, again, `the declaration of #${options.issue}`, around);
}
function describe(incident, records, proposed, policy) {
  const others = recordsOf(records, "incident").flatMap(
    ({ data }) => data.id === incident.id ? [] : [data]
  );
  return {
    ...{ outcome: "declared", incident, proposed },
    deadline: nextDeadline(incident, policy),
    runbooks: recordsOf(records, "runbook").filter(({ data }) => data.types.includes(incident.type)),
    similar: findSimilar(incident, others)
  };
}
async function tell(declaration, around) {
  const { ports, options } = around;
  const { issue, repositoryUrl, syncWorkflow: workflow, branch } = options;
  const comments = await ports.issues.listBotComments(issue);
  const own = comments.find((comment) => parseManaged(comment.body)?.role === "declaration");
  const body = renderDeclaration(declaration, issue, repositoryUrl);
  const isSaid = own?.body.replaceAll("\r\n", "\n") === body;
  if (declaration.outcome === "declared") {
    if (own !== void 0 && isDeclared(own.body)) return "none";
    const reason = `${declaration.incident.id} was declared`;
    if (workflow !== null) await apply({ kind: "dispatch-workflow", workflow, reason, branch }, around);
  }
  if (!isSaid) {
    await apply({ kind: "write-comment", key: "declaration", issue, comment: own?.id ?? null, body }, around);
  }
  return declaration.outcome;
}
async function apply(effect, { ports, clock, log }) {
  const [result] = await applyEffects([effect], ports, { left: 1 }, clock, log);
  return result?.applied ?? null;
}
function commitOf({ branch, head }, { id, title }, files, { by, repositoryUrl }) {
  const message = `Declare ${id}: ${title}`.slice(0, 72);
  return { kind: "commit-files", branch, head, message, details: coAuthorLine(by, repositoryUrl), files };
}
async function readAgain({ records }, year, { repository }) {
  const { names } = await repository.listHead(`${INCIDENTS_FOLDER}/${year}`);
  const missing = names.filter((name) => /^INC-\d{4}-\d{4,6}$/.test(name)).map((id) => `${folderOf(id)}/incident.md`).filter((path) => !records.hasPath(path));
  const { branch, head, texts } = await repository.readHead(missing);
  const files = missing.map((path) => ({ path, text: texts.get(path) ?? null }));
  return { branch, head, records: withFiles(records, files) };
}

// actions/declare/main.ts
await runAction(async ({ inputs, log, reported, repositoryUrl, commit, defaultBranch, connect }) => {
  const form = inputs.text("form");
  if (reported === null) {
    log.warn("This event is about no issue: nothing to declare.");
    return true;
  }
  const outcome = await declareIncident(
    openWorkingTree("."),
    connect(),
    {
      ...reported,
      branch: defaultBranch,
      head: resolveCommit(".", "HEAD") ?? commit,
      repositoryUrl,
      syncWorkflow: inputs.flag("start-sync") ? inputs.text("sync-workflow") : null,
      form: { path: form, text: openRecordFolder(".").readText(form) },
      template: (name) => readTemplate(".", name)
    },
    systemClock,
    log
  );
  await summarise(`Issue #${reported.issue}: ${outcome}.`);
  return outcome !== "refused";
});
