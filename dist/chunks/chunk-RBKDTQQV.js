import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  prepareRecord
} from "./chunk-3P5AUMV4.js";
import {
  parseFormBody
} from "./chunk-BPPW74N6.js";
import {
  parsePast
} from "./chunk-I6CNU3A3.js";
import {
  ACTION_ITEM_LABEL
} from "./chunk-VFHV4NIV.js";
import {
  policyInForce
} from "./chunk-SDLTUHSC.js";
import {
  mayDeclare,
  roleFor
} from "./chunk-7NK3TNLV.js";
import {
  parseInstant
} from "./chunk-3RZW3VFW.js";
import {
  NEW_RECORD_FORMS
} from "./chunk-52TABS7Q.js";
import {
  readAnswers
} from "./chunk-6JFX7KLU.js";
import {
  isLogin
} from "./chunk-IMNZ7IGY.js";

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
  const answers = new Map([...onlyService(records), ...form ?? textOf(issue), ...words]);
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

export {
  prepareDeclaration,
  proposalOf,
  problemsOf,
  declareOnIssue,
  proposedFor,
  onlyService,
  fieldNames
};
