import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  requireIncident
} from "./chunk-7UNY55T3.js";
import {
  readTemplate
} from "./chunk-PG4MQHVL.js";
import "./chunk-5G4CWT3O.js";
import "./chunk-AETSOBBE.js";
import "./chunk-M73NYO62.js";
import "./chunk-QSTGAG5T.js";
import "./chunk-Y4BQP3ZY.js";
import {
  literalMarkdown
} from "./chunk-7D5R7AZP.js";
import "./chunk-O62S7T2P.js";
import {
  policyInForce
} from "./chunk-SDLTUHSC.js";
import {
  openWorkingTree
} from "./chunk-Q2XCTVC6.js";
import "./chunk-DKVQ7F2R.js";
import "./chunk-TSJT54NK.js";
import "./chunk-ZFDVQ4NY.js";
import "./chunk-UIIP5HSU.js";
import {
  recordsOf
} from "./chunk-SFWTIU66.js";
import {
  formatInstant,
  parseInstant
} from "./chunk-3RZW3VFW.js";
import {
  findNearest
} from "./chunk-YKVLQ6T5.js";
import {
  MESSAGES
} from "./chunk-4NM4FGKA.js";
import {
  EXIT,
  colorsFor
} from "./chunk-2NVOLAXW.js";
import "./chunk-JGN7ZSOY.js";
import "./chunk-4RAW2LUT.js";
import {
  folderOf
} from "./chunk-IMNZ7IGY.js";
import "./chunk-7R4SZTTN.js";
import {
  escapeControls,
  quote
} from "./chunk-KTNJQRWY.js";
import "./chunk-6DG7BXTN.js";

// src/domain/message-facts.ts
function messageFacts(incident, around, kind) {
  if (MESSAGES[kind] === "internal") return { facts: internalFacts(incident, around) };
  if (incident.visibility === "restricted") {
    return { refusal: `${incident.id} is restricted: nothing about it is told to the public.` };
  }
  if (incident.kind === "drill") {
    return { refusal: `${incident.id} is a drill: users are not told of what did not happen.` };
  }
  return { facts: publicFacts(incident, around) };
}
function internalFacts(incident, { policy, findService }) {
  const titles = incident.services.map((id) => findService(id)?.title ?? id);
  return /* @__PURE__ */ new Map([
    ["id", { word: incident.id }],
    ["title", { text: incident.title }],
    ["severity", { word: incident.severity.toUpperCase() }],
    ["status", { word: incident.status }],
    ["services", listOr(titles, "services")],
    ["times.started", instantOr(incident.times.started, "times.started")],
    ["impact.description", textOr(incident.impact?.description, "impact.description")],
    ["next_update_due", instantOr(incident.next_update_due, "next_update_due")],
    ["checklist", listOr(policy.checklists["internal-alert"]?.items ?? [], "checklists.internal-alert")],
    ["is_drill", { is: incident.kind === "drill" }],
    ["is_restricted", { is: incident.visibility === "restricted" }]
  ]);
}
function publicFacts(incident, { findService }) {
  const told = incident.communication ?? {};
  const services = incident.services.map(findService);
  const unnamed = incident.services[services.indexOf(null)];
  const titles = services.flatMap((service) => service === null ? [] : [service.title]);
  const features = services.flatMap((service) => service?.features ?? []);
  const { mitigated, resolved } = incident.times;
  const isRestored = mitigated !== void 0 || resolved !== void 0;
  return /* @__PURE__ */ new Map([
    [
      "services",
      unnamed === void 0 ? listOr(titles, "services") : { missing: `title in knowledge/services/${unnamed}.md` }
    ],
    ["times.started", instantOr(incident.times.started, "times.started")],
    // Users are no longer affected; without it nothing may claim so.
    ["is_restored", isRestored ? { is: true } : { missing: "times.mitigated" }],
    [
      "communication.affected_features",
      listOr(told.affected_features ?? [...new Set(features)], "communication.affected_features")
    ],
    [
      "communication.unaffected_features",
      listOr(told.unaffected_features ?? [], "communication.unaffected_features")
    ],
    [
      "communication.estimated_resolution",
      instantOr(told.estimated_resolution, "communication.estimated_resolution")
    ],
    ["communication.what_happened", textOr(told.what_happened, "communication.what_happened")],
    ["communication.what_was_done", textOr(told.what_was_done, "communication.what_was_done")],
    ["communication.prevention", textOr(told.prevention, "communication.prevention")],
    ["communication.user_instructions", textOr(told.user_instructions, "communication.user_instructions")]
  ]);
}
function textOr(text, missing) {
  return text === void 0 ? { missing } : { text };
}
function instantOr(instant, missing) {
  return instant === void 0 || parseInstant(instant) === null ? { missing } : { instant };
}
function listOr(list, missing) {
  return list.length === 0 ? { missing } : { list };
}

// src/render/fill-template.ts
var TAG = /(?<!\{)\{\{(?:![\s\S]*?|([#^/]?)\s*([\w.-]+)\s*)\}\}(?!\})/g;
var ALONE = /^[ \t]*(\{\{(?:![\s\S]*?|[#^/][^{}\n]*)\}\})[ \t]*\n/gm;
function fillTemplate(template, lookUp) {
  const tags = [...template.matchAll(TAG)].map(([, sign = "", name = "."]) => ({ sign, name }));
  const names = new Set(tags.map((tag) => tag.name).filter((name) => name !== "."));
  const optional = new Set(tags.filter((tag) => tag.sign === "^").map((tag) => tag.name));
  const mistakes = [];
  const missing = /* @__PURE__ */ new Set();
  const fill2 = (parts, item) => parts.map((part) => typeof part === "string" ? part : fillTag(part, item)).join("");
  const fillTag = ({ sign, name, parts }, item) => {
    const value = (name === "." ? item : lookUp(name)) ?? null;
    const isNothing = value === null || value === false || typeof value === "object" && value.length === 0;
    if (sign === "^") return isNothing ? fill2(parts, item) : "";
    if (value === null && name === ".") mistakes.push("{{.}} stands outside of a list.");
    else if (value === null && !(sign === "#" && optional.has(name))) missing.add(name);
    if (sign === "" && typeof value === "boolean") mistakes.push(`{{${name}}} is no text; use {{#${name}}}.`);
    if (isNothing) return "";
    if (typeof value === "boolean") return fill2(parts, item);
    const items = typeof value === "string" ? [value] : value;
    return sign === "#" ? items.map((one) => fill2(parts, one)).join("") : items.join(", ");
  };
  const text = fill2(parse(template.replaceAll("\r\n", "\n").replaceAll(ALONE, "$1"), mistakes), null);
  const unknown = [...names].filter((name) => lookUp(name) === void 0);
  return {
    text,
    missing: [...missing].filter((name) => !unknown.includes(name)),
    unknown,
    mistakes: [...new Set(mistakes)]
  };
}
function parse(template, mistakes) {
  const root = [];
  const open = [];
  const add = (part) => (open.at(-1)?.parts ?? root).push(part);
  let at = 0;
  const addTextUntil = (end) => {
    const text = template.slice(at, end);
    if (/\{\{|\}\}/.test(text)) mistakes.push(`Something near ${quote(text.trim())} is no tag.`);
    add(text);
  };
  for (const match of template.matchAll(TAG)) {
    addTextUntil(match.index);
    at = match.index + match[0].length;
    const [, sign = "", name] = match;
    if (name === void 0) continue;
    if (sign === "/") {
      if (open.at(-1)?.name === name) open.pop();
      else mistakes.push(`{{/${name}}} ends what has not begun.`);
      continue;
    }
    const tag = { sign, name, parts: [] };
    add(tag);
    if (sign !== "") open.push(tag);
  }
  addTextUntil(template.length);
  for (const { sign, name } of open) mistakes.push(`{{${sign}${name}}} has no end.`);
  return root;
}

// src/render/messages.ts
var SUBJECT = "Subject: ";
function renderMessage(template, facts, style = "markdown") {
  const { head, rest } = split(template);
  const subject = fill(head, facts, escapeLine);
  const body = fill(rest, facts, style === "markdown" ? escapeMarkdown : escapePlain);
  const mistakes = [.../* @__PURE__ */ new Set([...subject.mistakes, ...body.mistakes])];
  if (!head.startsWith(SUBJECT)) mistakes.unshift('The first line does not begin with "Subject: ".');
  const missing = [.../* @__PURE__ */ new Set([...subject.missing, ...body.missing])];
  if (missing.length > 0 || mistakes.length > 0) return { missing, mistakes };
  return { subject: subject.text.slice(SUBJECT.length).trim(), body: body.text.trim() };
}
function split(template) {
  const text = template.replace(/^(?:\s*\{\{![\s\S]*?\}\})*\s*/, "");
  const end = text.indexOf("\n");
  return end < 0 ? { head: text, rest: "" } : { head: text.slice(0, end), rest: text.slice(end + 1) };
}
function fill(template, facts, write) {
  const filled = fillTemplate(template, (name) => {
    const fact = facts.get(name);
    return fact === void 0 ? void 0 : valueOfFact(fact, write);
  });
  return {
    text: filled.text,
    missing: filled.missing.map((name) => keyOf(facts.get(name), name)),
    mistakes: [...filled.mistakes, ...filled.unknown.map((name) => describeUnknown(name, facts))]
  };
}
function keyOf(fact, name) {
  return fact !== void 0 && "missing" in fact ? fact.missing : name;
}
function describeUnknown(name, facts) {
  const meant = findNearest(name, [...facts.keys()]);
  const suggestion = meant === null ? "" : ` Did you mean ${quote(meant)}?`;
  return `This message can say nothing called ${quote(name)}.${suggestion}`;
}
function valueOfFact(fact, write) {
  if ("word" in fact) return fact.word;
  if ("text" in fact) return write(fact.text);
  if ("list" in fact) return fact.list.map(write);
  if ("is" in fact) return fact.is;
  if ("missing" in fact) return null;
  return formatMoment(fact.instant);
}
function formatMoment(instant) {
  const utc = formatInstant(parseInstant(instant) ?? 0);
  return `${utc.slice(0, 10)}, ${utc.slice(11, 16)} UTC`;
}
function escapeLine(text) {
  return escapeControls(text.replaceAll(/\s+/g, " "));
}
function escapeMarkdown(text) {
  return paragraphsOf(text).map(literalMarkdown).join("\n\n");
}
function escapePlain(text) {
  return paragraphsOf(text).map(escapeLine).join("\n\n");
}
function paragraphsOf(text) {
  return text.split(/\n\s*\n/).map((paragraph) => paragraph.trim()).filter((paragraph) => paragraph !== "");
}

// scripts/commands/print-message.ts
function printMessage(root, reference, kind, style) {
  const template = readTemplate(root, `messages/${kind}.md`);
  const records = openWorkingTree(root).readRecords();
  const id = requireIncident(records, reference);
  const path = `${folderOf(id)}/incident.md`;
  const incident = recordsOf(records, "incident").find((one) => one.data.id === id);
  if (incident === void 0) return complain([`${path} is not in order: run incident validate`]);
  const services = new Map(recordsOf(records, "service").map(({ data }) => [data.id, data]));
  const around = {
    policy: policyInForce(records),
    findService: (service) => services.get(service) ?? null
  };
  const outcome = messageFacts(incident.data, around, kind);
  if ("refusal" in outcome) return complain([outcome.refusal]);
  const message = renderMessage(template, outcome.facts, style);
  if ("missing" in message) {
    return complain([
      ...message.mistakes.map((mistake) => `templates/messages/${kind}.md: ${mistake}`),
      ...message.missing.map((key) => `${path}: this message needs ${key}, which is not there`)
    ]);
  }
  console.log(`Subject: ${message.subject}

${message.body}`);
  return EXIT.ok;
}
function complain(problems) {
  const { red } = colorsFor(process.stderr);
  for (const problem of problems) console.error(`${red("error")} ${escapeControls(problem)}`);
  return EXIT.findings;
}
export {
  printMessage
};
