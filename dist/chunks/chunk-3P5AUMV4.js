import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  DAY_FORMS,
  MOMENT_FORMS,
  knownNames
} from "./chunk-F4YTLGB7.js";
import {
  fieldOf
} from "./chunk-KG5RQIGY.js";
import {
  checkLazily,
  introducedErrors,
  withFiles
} from "./chunk-6OIYNFLA.js";
import {
  explainChoice,
  nameChoices
} from "./chunk-AD5M6RL3.js";
import {
  addMonths,
  dayOf,
  parseDay,
  parseMoment
} from "./chunk-5G4CWT3O.js";
import {
  findIncident,
  nextIncidentId
} from "./chunk-AETSOBBE.js";
import {
  newTimeline
} from "./chunk-N32DL7OS.js";
import {
  editRecord
} from "./chunk-WFH5KQFG.js";
import {
  policyInForce
} from "./chunk-SDLTUHSC.js";
import {
  parseInstant
} from "./chunk-3RZW3VFW.js";
import {
  findNearest
} from "./chunk-YKVLQ6T5.js";
import {
  slugOf
} from "./chunk-E42WH3AI.js";
import {
  FOLDERS,
  RECORD_KINDS,
  folderOf
} from "./chunk-IMNZ7IGY.js";
import {
  readFrontMatter,
  readYamlFile
} from "./chunk-7R4SZTTN.js";
import {
  quote
} from "./chunk-KTNJQRWY.js";

// src/records/fill-template.ts
function fillTemplate(template, kind, fillings) {
  const before = readFrontMatter(template);
  if (before.problem !== null) return { refusal: `the template cannot be read: ${before.problem.found}` };
  const required = new Set(fieldOf(kind, [])?.required ?? []);
  const isFilled = (key) => fillings.some(({ path }) => path[0] === key);
  const keys = Object.keys(before.data);
  const surplus = keys.filter((key) => !isFilled(key) && !required.has(key));
  let text = surplus.reduce(commentOut, template);
  for (const { path } of fillings) text = path.length === 1 ? uncomment(text, String(path[0])) : text;
  const edits = [
    ...surplus.map((key) => ({ path: [key], value: void 0 })),
    ...fillings,
    // Last: a mapping that was empty meanwhile would lose its lines.
    ...surplusMembers(before.data, fillings, kind)
  ];
  const edited = editRecord(text, edits, RECORD_KINDS[kind].format);
  if (edited.text === null) return { refusal: `the template cannot be filled in: ${edited.refusal}` };
  const examples = keys.filter((key) => !isFilled(key) && required.has(key) && key !== "schema");
  return { text: edited.text, examples };
}
function surplusMembers(data, fillings, kind) {
  return Object.entries(data).flatMap(([key, value]) => {
    const given = fillings.filter(({ path }) => path[0] === key && path.length > 1).map(({ path }) => path[1]);
    if (given.length === 0 || typeof value !== "object" || value === null || Array.isArray(value)) return [];
    const required = fieldOf(kind, [key])?.required ?? [];
    return Object.keys(value).filter((member) => !given.includes(member) && !required.includes(member)).map((member) => ({ path: [key, member], value: void 0 }));
  });
}
function commentOut(text, key) {
  const lines = text.split("\n");
  const start = lines.findIndex((line) => line.startsWith(`${key}:`));
  if (start < 0) return text;
  let end = start + 1;
  while (/^(?: |- |-\r?$)/.test(lines[end] ?? "")) end += 1;
  const commented = [
    ...lines.slice(0, start),
    ...lines.slice(start, end).map((line) => `# ${line}`),
    ...lines.slice(end)
  ].join("\n");
  return reads(commented, key, false) ? commented : text;
}
function uncomment(text, key) {
  if (!reads(text, key, false)) return text;
  const uncommented = text.replace(new RegExp(`^# (${key}: +[^\\s#])`, "m"), "$1");
  return reads(uncommented, key, true) ? uncommented : text;
}
function reads(text, key, isThere) {
  const read = readFrontMatter(text);
  return read.problem === null && key in read.data === isThere;
}

// src/render/agenda-body.ts
function renderAgendaBody(template, agenda) {
  const { before, blocks } = splitByHeadings(template);
  const under = (depth, title) => blocks.get(`${depth} ${title.toLowerCase()}`);
  const sections = agenda.flatMap(({ title, points }) => [
    ...block(`## ${title}`, under(2, title) ?? (points.length === 0 ? question(title) : "")),
    ...points.flatMap((point) => block(`### ${point}`, under(3, point) ?? question(point)))
  ]);
  return `${[...before === "" ? [] : [before], ...sections].join("\n\n")}
`;
}
function block(heading, text) {
  return text === "" ? [heading] : [heading, text];
}
function question(title) {
  return `<!-- ${title.replaceAll("--", "\u2013").replaceAll(">", "")}: what is there to say? -->`;
}
function splitByHeadings(body) {
  const blocks = /* @__PURE__ */ new Map();
  const before = [];
  let current = before;
  for (const line of body.split(/\r?\n/)) {
    const [, signs = "", title = ""] = /^(#{1,6})\s+(.*?)\s*#*$/.exec(line) ?? [];
    if (signs === "") current.push(line);
    else {
      current = [];
      blocks.set(`${signs.length} ${title.toLowerCase()}`, current);
    }
  }
  const joined = [...blocks].map(([key, lines]) => [key, lines.join("\n").trim()]);
  return { before: before.join("\n").trim(), blocks: new Map(joined) };
}
function addSections(document, sections) {
  const { blocks } = splitByHeadings(document);
  const titles = new Set([...blocks.keys()].map((key) => key.slice(2)));
  const missing = [...new Set(sections)].filter((title) => !titles.has(title.toLowerCase()));
  if (missing.length === 0) return document;
  const added = missing.map((title) => `## ${title}

${question(title)}
`);
  return `${document.trimEnd()}

${added.join("\n")}`;
}

// src/records/parse-field.ts
function parseField(text, field, terms) {
  if (text.trim() === "")
    return { problem: `${terms.what}: a value is needed, ${expectationOf(field, terms)}` };
  switch (field.sort) {
    case "list":
      return parseList(text, field, terms);
    case "mapping":
      return parseYaml(text, "a mapping such as {key: value}", terms);
    case "instant":
      return orWrong(parseMoment(text, terms.now), text, MOMENT_FORMS, terms);
    case "day":
      return orWrong(parseDay(text, terms.now), text, DAY_FORMS, terms);
    case "integer":
    case "number": {
      const isNumber = (field.sort === "integer" ? /^-?\d{1,15}$/ : /^-?\d{1,15}(?:\.\d{1,9})?$/).test(
        text.trim()
      );
      const number = Number(text);
      const isIn = isNumber && number >= field.minimum && number <= field.maximum;
      return orWrong(isIn ? number : null, text, field.expected, terms);
    }
    case "boolean": {
      const values = /* @__PURE__ */ new Map([
        ["true", true],
        ["yes", true],
        ["false", false],
        ["no", false]
      ]);
      return orWrong(values.get(text.trim().toLowerCase()) ?? null, text, "true or false", terms);
    }
    default:
      return parseText(text.trim(), field, terms);
  }
}
function parseText(text, field, terms) {
  const choices = field.choices.length > 0 ? field.choices : terms.names;
  if (choices.length > 0) {
    const same = choices.find((one) => one.toLowerCase() === text.toLowerCase());
    const problem = explainChoice(terms.what, same ?? text, choices);
    return problem === null ? right(same) : { problem };
  }
  return field.pattern === null || field.pattern.test(text) ? right(text) : wrong(text, field.expected, terms);
}
function parseList(text, field, terms) {
  if (text.trim().startsWith("[")) return parseYaml(text, "a list such as [a, b]", terms);
  if (field.item === null) return wrong(text, field.expected, terms);
  const values = [];
  for (const part of text.split(",").filter((one) => one.trim() !== "")) {
    const parsed = parseField(part, field.item, terms);
    if (parsed.problem !== null) return parsed;
    if (!values.includes(parsed.value)) values.push(parsed.value);
  }
  return values.length === 0 ? wrong(text, field.expected, terms) : right(values);
}
function parseYaml(text, expected, terms) {
  const read = readYamlFile(`value: ${text.trim()}
`);
  const value = read.problem === null ? read.data["value"] : void 0;
  const isIt = typeof value === "object" && value !== null;
  return orWrong(isIt ? value : null, text, expected, terms);
}
function expectationOf(field, { names }) {
  const choices = (field.item ?? field).choices;
  const known = choices.length > 0 ? choices : names;
  return known.length > 0 ? nameChoices(known) : field.expected;
}
function orWrong(value, text, expected, terms) {
  return value === null ? wrong(text, expected, terms) : right(value);
}
function right(value) {
  return { value, problem: null };
}
function wrong(text, expected, { what }) {
  return { problem: `${what}: found ${quote(text)}, expected ${expected}` };
}

// src/app/collect-values.ts
async function collectValues(form, given, facts, ask) {
  const values = /* @__PURE__ */ new Map();
  const problems = [];
  const keep = (key, parsed) => {
    if (parsed.problem === null) values.set(key, parsed.value);
    else problems.push(parsed.problem);
  };
  for (const field of form.fields) {
    const text = given.options.get(field.key);
    if (text !== void 0) keep(field.key, parse(text, form, field, facts));
  }
  for (const setting of given.settings) {
    const [, key = "", text = ""] = /^([^=]*)=([\s\S]*)$/.exec(setting) ?? [];
    const field = settingOf(form, key.trim());
    if (typeof field === "string") problems.push(field);
    else keep(field.key, parse(text, form, field, facts));
  }
  if (problems.length > 0) return { problems };
  const missing = [];
  for (const field of fieldsOf(form)) {
    if (values.has(field.key)) continue;
    const fallback = field.fallback?.({
      exampleOf: facts.exampleOf,
      monthsAfter: addMonths,
      textOf: (key) => typeof values.get(key) === "string" ? String(values.get(key)) : null
    });
    const isNeeded = isRequired(form, field);
    if (fallback != null) keep(field.key, parse(fallback, form, field, facts));
    else if (isNeeded && ask === null) missing.push(field);
    else if (isNeeded && ask !== null) values.set(field.key, await askFor(form, field, facts, ask));
  }
  if (missing.length > 0) problems.push(nameMissing(missing, form, facts));
  return problems.length > 0 ? { problems } : { values, problems: null };
}
function fieldsOf(form) {
  const known = new Set(form.fields.map(({ key }) => key.split(".")[0]));
  const others = (fieldOf(form.kind, [])?.required ?? []).filter((key) => !known.has(key) && !COMPUTED.has(key)).filter((key) => isOneLine(fieldOf(form.kind, [key]))).map((key) => ({
    key,
    flags: `--set ${key}=<value>`,
    help: fieldOf(form.kind, [key])?.description ?? ""
  }));
  return [...form.fields, ...others];
}
var COMPUTED = /* @__PURE__ */ new Set(["schema", "id", "incident"]);
function isOneLine(field) {
  const sort = field?.sort === "list" ? field.item?.sort : field?.sort;
  return sort !== void 0 && sort !== "mapping" && sort !== "list";
}
function isRequired(form, field) {
  if (field.isRequired === true) return true;
  const path = pathOf(field.key);
  const key = path.at(-1);
  return fieldOf(form.kind, path.slice(0, -1))?.required.includes(String(key)) === true;
}
function settingOf(form, key) {
  const own = form.fields.find((field) => field.key === key);
  if (own !== void 0) return own;
  if (fieldOf(form.kind, pathOf(key)) !== null && !COMPUTED.has(key) && key !== "") {
    return { key, flags: `--set ${key}=<value>`, help: "" };
  }
  const path = pathOf(key);
  const parent = fieldOf(form.kind, path.slice(0, -1)) ?? fieldOf(form.kind, []);
  const keys = (parent?.keys ?? []).filter((one) => !COMPUTED.has(one));
  const meant = findNearest(String(path.at(-1) ?? ""), keys);
  const hint = meant === null ? `: there are ${keys.join(", ")}` : `. Did you mean ${quote(meant)}?`;
  return `--set: found ${quote(key)}, expected key=value with a key of the record${hint}`;
}
function parse(text, form, field, facts) {
  const what = optionOf(field);
  if (field.key === "@incident") return parseIncident(text, what, facts.known.incidents);
  const schema = schemaOf(form, field);
  if (schema === null) return { problem: `${what}: the schema knows no ${field.key}` };
  return parseField(text, schema, { what, names: namesOf(field, facts.known), now: facts.now });
}
function parseIncident(text, what, ids) {
  const found = findIncident(text, ids);
  if (found.id !== null) return { value: found.id, problem: null };
  const meant = found.nearest === null ? "" : `. Did you mean ${found.nearest}?`;
  const several = found.candidates.length === 0 ? "" : ` (it can be ${found.candidates.join(" or ")})`;
  return { problem: `${what}: found ${quote(text)}, expected the id of an incident${several}${meant}` };
}
async function askFor(form, field, facts, ask) {
  const schema = schemaOf(form, field);
  const own = (schema?.sort === "list" ? schema.item?.choices : schema?.choices) ?? [];
  const names = namesOf(field, facts.known);
  let complaint = null;
  for (; ; ) {
    const text = await ask({
      field,
      description: schema?.description ?? "",
      expected: schema?.expected ?? "",
      choices: own.length > 0 ? own : names,
      complaint
    });
    const parsed = parse(text, form, field, facts);
    if (parsed.problem === null) return parsed.value;
    complaint = parsed.problem;
  }
}
function nameMissing(missing, form, facts) {
  const named = missing.map((field) => {
    const choices = schemaOf(form, field)?.choices ?? [];
    const names = choices.length > 0 ? choices : namesOf(field, facts.known);
    return names.length > 0 && names.length <= 9 ? `${optionOf(field)} (${names.join(", ")})` : optionOf(field);
  });
  return `Missing: ${named.join("; ")}`;
}
function optionOf({ flags }) {
  return flags.replace(/[ =]<.*$/, "");
}
function namesOf(field, known) {
  return field.names === void 0 ? [] : known[field.names];
}
function schemaOf(form, field) {
  const [kind, key] = field.like ?? [form.kind, field.key];
  return fieldOf(kind, pathOf(key));
}
function pathOf(key) {
  return key.split(".").map((part) => /^\d+$/.test(part) ? Number(part) : part);
}

// src/app/new-record.ts
var UNWRITTEN = ["document-complete"];
async function prepareRecord(form, given, facts) {
  const records = facts.tree.readRecords();
  const policy = policyInForce(records);
  const template = facts.template(`${form.kind}.md`);
  const example = readFrontMatter(template);
  const collected = await collectValues(
    form,
    given,
    {
      known: knownNames(records, policy),
      now: facts.now,
      exampleOf(key) {
        const value = example.problem === null ? example.data[key] : null;
        return typeof value === "string" ? value : null;
      }
    },
    facts.ask
  );
  if (collected.problems !== null) return { outcome: "misused", problems: collected.problems };
  const draft = draftFiles(form.kind, collected.values, { records, policy, template, facts });
  if ("why" in draft) return { outcome: "impossible", ...draft };
  const taken = draft.files.find(({ path }) => facts.tree.hasPath(path));
  if (taken !== void 0) return { outcome: "taken", path: taken.path };
  return judge(draft, records, facts.tree);
}
function judge(draft, records, tree) {
  const paths = new Set(draft.files.map(({ path }) => path));
  const now = checkLazily(records, (path) => tree.hasPath(path));
  const errors = introducedErrors(now, withFiles(now, draft.files));
  const own = errors.filter(({ path }) => paths.has(path));
  const wrong2 = own.filter(({ rule }) => !UNWRITTEN.includes(rule));
  if (wrong2.length > 0) return { outcome: "invalid", findings: wrong2 };
  return {
    outcome: "ready",
    ...draft,
    unwritten: own,
    elsewhere: errors.filter(({ path }) => !paths.has(path))
  };
}
function draftFiles(kind, values, around) {
  switch (kind) {
    case "incident":
      return draftIncident(values, around);
    case "postmortem":
      return draftPostmortem(String(values.get("@incident")), values, around);
    case "action-item":
      return draftActionItem(String(values.get("@incident")), values, around);
    default: {
      const folder = Object.entries(FOLDERS).find(([, one]) => one === kind)?.[0] ?? "";
      return draftRecord(`${folder}/${String(values.get("id"))}.md`, kind, values, around);
    }
  }
}
function draftIncident(values, around) {
  const declared = String(values.get("times.declared"));
  const year = dayOf(parseInstant(declared) ?? around.facts.now).slice(0, 4);
  const id = nextIncidentId(around.records, year);
  if (id === null) return { why: `The ids of ${year} are used up` };
  const commander = values.get("@commander");
  const role = around.policy.roles[0]?.name ?? "";
  const filled = new Map([
    ["id", id],
    ...values,
    ...commander === void 0 ? [] : [[`roles.${role}`, commander]]
  ]);
  const draft = draftRecord(`${folderOf(id)}/incident.md`, "incident", filled, around);
  if ("why" in draft) return draft;
  const by = values.get("@by");
  const entries = [
    { at: declared, by, kind: "declared", text: values.get("@text"), ...around.facts.origin },
    ...commander === void 0 ? [] : [{ at: declared, by, kind: "role", role, person: commander }]
  ];
  const timeline = newTimeline({ schema: 1, incident: id }, entries);
  if (timeline.text === null) return { why: `The timeline cannot be written: ${timeline.refusal}` };
  const hints = leadingComments(around.facts.template("timeline.yml"));
  const file = { path: `${folderOf(id)}/timeline.yml`, text: hints + timeline.text };
  return { ...draft, files: [...draft.files, file] };
}
function leadingComments(template) {
  return /^(?:[ \t]*#[^\n]*\n)*/.exec(template.replaceAll("\r\n", "\n"))?.[0] ?? "";
}
function draftPostmortem(incident, values, around) {
  const { agenda } = around.policy.review;
  const read = readFrontMatter(around.template);
  const body = read.problem === null ? read.body : "";
  const head = around.template.slice(0, around.template.length - body.length);
  const template = head + renderAgendaBody(body, agenda);
  const filled = new Map([["incident", incident], ...values]);
  return draftRecord(`${folderOf(incident)}/postmortem.md`, "postmortem", filled, { ...around, template });
}
function draftActionItem(incident, values, around) {
  const folder = `${folderOf(incident)}/actions`;
  const numbers = around.records.filter(({ path }) => path.startsWith(`${folder}/`)).map(({ path }) => Number(/^\d{2,3}/.exec(path.slice(folder.length + 1))?.[0] ?? 0));
  const number = Math.max(0, ...numbers) + 1;
  if (number > 999) return { why: `${incident} has no free number for an action item left` };
  const padded = String(number).padStart(2, "0");
  const slug = slugOf(String(values.get("title"))) ?? "action";
  const filled = new Map([["id", `${incident}-${padded}`], ...values]);
  return draftRecord(`${folder}/${padded}-${slug}.md`, "action-item", filled, around);
}
function draftRecord(path, kind, values, { template, policy }) {
  const fillings = [...values].filter(([key]) => !key.startsWith("@")).map(([key, value]) => ({ path: pathOf(key), value }));
  const filled = fillTemplate(template, kind, fillings);
  if ("refusal" in filled) return { why: `${filled.refusal} (templates/${kind}.md)` };
  const wanted = policy.documents.filter((document) => document.kind === kind).flatMap(({ contents }) => contents.flatMap(({ sections }) => sections ?? []));
  return { files: [{ path, text: addSections(filled.text, wanted) }], examples: filled.examples };
}

export {
  prepareRecord
};
