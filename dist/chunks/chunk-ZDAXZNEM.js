import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  matchSymptoms,
  metricsOf
} from "./chunk-C23PNNOE.js";
import {
  formatManaged,
  nextDeadline,
  parseManaged
} from "./chunk-JZL5K6UJ.js";
import {
  entriesOf,
  parsePast
} from "./chunk-3ITR5D73.js";
import {
  prepareRecord
} from "./chunk-QW6XDGZR.js";
import {
  cutLine
} from "./chunk-SOBYEX4Z.js";
import {
  ACTION_ITEM_LABEL
} from "./chunk-VFHV4NIV.js";
import {
  literalMarkdown
} from "./chunk-7D5R7AZP.js";
import {
  policyInForce
} from "./chunk-JNI7W4UD.js";
import {
  momentText
} from "./chunk-JVKXIKUX.js";
import {
  mayDeclare,
  roleFor
} from "./chunk-7NK3TNLV.js";
import {
  isOpen
} from "./chunk-3QHRAA5O.js";
import {
  recordsOf
} from "./chunk-H7ZMVKOF.js";
import {
  parseInstant
} from "./chunk-MFU5EFFV.js";
import {
  readAnswers
} from "./chunk-6JFX7KLU.js";
import {
  NEW_RECORD_FORMS
} from "./chunk-52TABS7Q.js";
import {
  readYamlFile
} from "./chunk-B336OITC.js";
import {
  compareText,
  folderOf,
  isLogin,
  runbookPath
} from "./chunk-IMNZ7IGY.js";

// src/render/declaration.ts
var MOST_SIMILAR = 5;
var MOST_RUNBOOKS = 3;
var LONGEST_PROBLEM = 600;
function renderDeclaration(declaration, issue, repositoryUrl) {
  return formatManaged(
    "declaration",
    `issue-${issue}`,
    null,
    renderDeclarationText(declaration, repositoryUrl)
  );
}
function isDeclared(comment) {
  return comment.includes(`
${DECLARED}`);
}
var DECLARED = "**Declared as ";
function renderDeclarationText(declaration, repositoryUrl) {
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
      return `**Thank you.** Incidents are declared by people with the role \`${declaration.role}\` or above on this repository: one of them says \`/accept\` here.`;
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
    const list = runbooks.slice(0, MOST_RUNBOOKS).map(({ runbook: { id, title }, because }) => {
      const why = because.length === 0 ? "" : ` (${literalMarkdown(because.join("; "))})`;
      return `[${literalMarkdown(title)}](${fileUrl(runbookPath(id))})${why}`;
    });
    const [first] = runbooks;
    lines.push(
      `Runbooks for it: ${list.join(", ")}. \`/runbook ${first?.runbook.id}\` lists the steps here.`
    );
  }
  lines.push("Take it with `/ack`; `/help` lists what can be said here.");
  return lines.join("\n\n");
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
function prepareDeclaration(facts, proposed, records) {
  const { answers, at, origin } = facts;
  const now = parseInstant(at) ?? 0;
  const given = /* @__PURE__ */ new Map([
    ["title", facts.title.trim()],
    ["@by", facts.by],
    ["times.declared", at],
    ["times.detected", facts.detected]
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
  const tracking = facts.issue === null ? [] : [`tracking_issue=${facts.issue}`];
  return prepareRecord(
    formOf(facts.questions),
    { options: given, settings: [...text === "" ? [] : description, ...figures, ...tracking] },
    {
      tree: { readRecords: () => records.records, hasPath: records.hasPath },
      now,
      template: facts.template,
      ask: null,
      ...origin === null ? {} : { origin }
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

// src/app/declare-on-issue.ts
var NAMES = {
  services: "service=NAME",
  started: "started=WHEN",
  type: "a type",
  severity: "a severity"
};
var LONGEST_TEXT = 2e3;
async function declareOnIssue(records, { issue, opened, questions, isPublic }, { command, said, person, at, origin, template }) {
  const policy = policyInForce(records.records);
  if (!mayDeclare(person, policy)) {
    return refuse(
      `somebody with the role ${person.role} on this repository`,
      `the role ${roleFor("declare", policy)} or above`,
      "Ask somebody of the response team to say it."
    );
  }
  if (issue.labels.includes(ACTION_ITEM_LABEL)) {
    return refuse("an action item's issue", "an issue that stands for nothing yet", "Open a new one.");
  }
  const form = parseFormBody(issue.body ?? "", questions);
  if (command.isForForms && form === null) {
    return refuse(
      "an issue on which the form was not filled in",
      "a filled-in form",
      "Say /incident SEVERITY TYPE service=NAME."
    );
  }
  const words = readAnswers(command, said, policy);
  if (isPublic && words.get("visibility") === "restricted") {
    return refuse(
      "a restricted incident where everybody reads along",
      "public or internal",
      "Declare it in a private repository."
    );
  }
  const answers = new Map([...form ?? textOf(issue), ...onlyService(records), ...form ?? [], ...words]);
  const proposed = proposalOf(answers, policy);
  const isReporter = command.isForForms && isLogin(opened.by.login);
  const record = await prepareDeclaration(
    {
      title: issue.title,
      answers,
      questions: form === null ? fieldNames(questions.map(({ id }) => id)) : questions,
      issue: issue.number,
      by: isReporter ? opened.by.login : person.login,
      detected: form === null ? at : opened.at,
      at,
      origin,
      template
    },
    proposed,
    records
  );
  switch (record.outcome) {
    case "ready":
      return { outcome: "ready", files: record.files };
    case "taken":
      return { outcome: "taken" };
    default:
      return { outcome: "mistaken", problems: problemsOf(record) };
  }
}
function proposedFor({ issue, questions }, { command, said }, records) {
  const policy = policyInForce(records.records);
  const form = parseFormBody(issue.body ?? "", questions) ?? [];
  return proposalOf(new Map([...form, ...readAnswers(command, said, policy)]), policy);
}
function textOf({ body }) {
  const text = (body ?? "").replaceAll(/\r\n?/g, "\n").trim();
  if (text === "") return /* @__PURE__ */ new Map();
  const end = text.length <= LONGEST_TEXT ? text.length : text.lastIndexOf("\n", LONGEST_TEXT);
  return /* @__PURE__ */ new Map([["text", text.slice(0, end > 0 ? end : LONGEST_TEXT).trim()]]);
}
function onlyService({ records }) {
  const services = records.filter(({ kind }) => kind === "service");
  const [only] = services;
  if (only === void 0 || services.length > 1) return [];
  return [["services", only.path.replace(/^.*\//, "").replace(/\.md$/, "")]];
}
function fieldNames(ids) {
  return [.../* @__PURE__ */ new Set([...ids, ...Object.keys(NAMES)])].map((id) => ({ id, label: NAMES[id] ?? id }));
}
function refuse(found, expected, fix) {
  return { outcome: "refused", refusal: { found, expected, fix } };
}

// src/domain/alike.ts
var COMMON = new Set("the a an of for in on to and or is are not with most some all that".split(" "));
var STEM = 5;
function wordsOf(text) {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.filter((word) => !COMMON.has(word)).map((word) => word.slice(0, STEM)));
}
function areAlike(one, other) {
  const shared = [...one].filter((word) => other.has(word)).length;
  return shared > 0 && shared * 2 >= Math.min(one.size, other.size);
}

// src/domain/propose-runbooks.ts
function proposeRunbooks({ title, type, services }, text, runbooks, findBaseline) {
  const readings = readReadings(`${title} ${text}`, metricsOf(runbooks));
  const said = `${title}
${text}`.split(/[\n.!?;]+/).map(wordsOf);
  const scored = runbooks.map((runbook) => {
    const because = matchSymptoms(runbook, readings, findBaseline).flatMap((one) => sayIfSeen(one, said));
    const isOfType = runbook.types.includes(type);
    const isOfService = runbook.services?.some((service) => services.includes(service)) === true;
    const score = because.length * 4 + Number(isOfType) * 2 + Number(isOfType && isOfService);
    return { runbook, because, score };
  });
  return scored.filter(({ score }) => score > 0).sort((a, b) => b.score - a.score || compareText(a.runbook.id, b.runbook.id)).map(({ runbook, because }) => ({ runbook, because }));
}
function sayIfSeen(matched, said) {
  const { symptom } = matched;
  if (matched.state === "holds") return [`${symptom.metric} ${matched.reading}`];
  const { observe } = symptom;
  if (matched.state !== "to-tick" || observe === void 0) return [];
  const words = wordsOf(observe);
  return said.some((sentence) => areAlike(words, sentence)) ? [observe] : [];
}
function readReadings(text, metrics) {
  const found = /* @__PURE__ */ new Map();
  for (const metric of metrics) {
    const name = metric.split(/[^a-z0-9]+/i).join("[ _-]?");
    const [, value] = new RegExp(`\\b${name}\\s{0,3}(?:[:=]|is|at)?\\s{0,3}(\\d{1,9}(?:\\.\\d{1,6})?)`, "i").exec(text) ?? [];
    if (value !== void 0) found.set(metric, Number(value));
  }
  return found;
}

// src/domain/similar-incidents.ts
function findSimilar(declared, incidents) {
  const words = wordsOf(declared.title);
  const scored = incidents.filter(({ status }) => isOpen(status)).map((incident) => {
    const others = wordsOf(incident.title);
    const isAlike = areAlike(words, others);
    const isNear = incident.services.some((service) => declared.services.includes(service));
    return { incident, score: Number(isAlike) + Number(isNear) };
  });
  return scored.filter(({ score }) => score > 0).sort((a, b) => b.score - a.score || (a.incident.id < b.incident.id ? -1 : 1)).map(({ incident }) => incident);
}

// src/app/tell-declaration.ts
function describeDeclaration(incident, records, proposed) {
  const baselines = new Map(recordsOf(records, "baseline").map(({ data }) => [data.id, data]));
  const runbooks = recordsOf(records, "runbook").map(({ data }) => data);
  const others = recordsOf(records, "incident").flatMap(
    ({ data }) => data.id === incident.id ? [] : [data]
  );
  return {
    ...{ outcome: "declared", incident, proposed },
    deadline: nextDeadline(incident, policyInForce(records)),
    runbooks: proposeRunbooks(
      incident,
      saidOf(records, incident),
      runbooks,
      (id) => baselines.get(id) ?? null
    ),
    similar: findSimilar(incident, others)
  };
}
function saidOf(records, { id, impact }) {
  const text = entriesOf(records, id)[0]?.text;
  return [text, impact?.description === text ? void 0 : impact?.description].filter(Boolean).join("\n");
}
async function planDeclarationComment(declaration, issue, repositoryUrl, issues) {
  const comments = await issues.listBotComments(issue);
  const own = comments.find((comment) => parseManaged(comment.body)?.role === "declaration");
  const body = renderDeclaration(declaration, issue, repositoryUrl);
  const isSaid = own?.body.replaceAll("\r\n", "\n") === body;
  return {
    isDeclared: own !== void 0 && isDeclared(own.body),
    effect: isSaid ? null : { kind: "write-comment", key: "declaration", issue, comment: own?.id ?? null, body }
  };
}

export {
  readFormTemplate,
  parseFormBody,
  prepareDeclaration,
  proposalOf,
  problemsOf,
  declareOnIssue,
  proposedFor,
  onlyService,
  fieldNames,
  renderDeclarationText,
  describeDeclaration,
  planDeclarationComment
};
