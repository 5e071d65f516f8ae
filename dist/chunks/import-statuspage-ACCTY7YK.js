import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  values_schema_default
} from "./chunk-DPLH4XXG.js";
import {
  nextIncidentId
} from "./chunk-AETSOBBE.js";
import {
  checkRecords,
  transition
} from "./chunk-KMRCBTCG.js";
import "./chunk-M73NYO62.js";
import "./chunk-T433ZVXS.js";
import {
  literalMarkdown,
  neutraliseMentions
} from "./chunk-7D5R7AZP.js";
import {
  copyOf,
  isMapping,
  isSame,
  layOutEntries
} from "./chunk-MT4BNTAQ.js";
import "./chunk-R66ORXEF.js";
import {
  policyInForce
} from "./chunk-SDLTUHSC.js";
import {
  openWorkingTree
} from "./chunk-Q2XCTVC6.js";
import "./chunk-DKVQ7F2R.js";
import "./chunk-VNBM3O3O.js";
import {
  INCIDENT_TIMES
} from "./chunk-TSJT54NK.js";
import "./chunk-ZFDVQ4NY.js";
import "./chunk-UIIP5HSU.js";
import {
  isSound
} from "./chunk-SFWTIU66.js";
import {
  formatInstant,
  parseInstant
} from "./chunk-3RZW3VFW.js";
import "./chunk-YKVLQ6T5.js";
import {
  EXIT,
  colorsFor
} from "./chunk-2NVOLAXW.js";
import {
  UsageError
} from "./chunk-JGN7ZSOY.js";
import {
  slugOf
} from "./chunk-E42WH3AI.js";
import "./chunk-QDVVJMNP.js";
import {
  readRecord
} from "./chunk-4RAW2LUT.js";
import {
  POLICY_PATH,
  RECORD_KINDS,
  compareText,
  folderOf,
  idOfPath,
  messageOf
} from "./chunk-IMNZ7IGY.js";
import "./chunk-7R4SZTTN.js";
import {
  escapeControls,
  quote
} from "./chunk-KTNJQRWY.js";
import "./chunk-6DG7BXTN.js";

// src/adapters/import-target.ts
import { lstatSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
var STAGING = ".incident-import";
function openImportTarget(root) {
  const staging = join(root, STAGING);
  const known = /* @__PURE__ */ new Set();
  const close = () => rmSync(staging, { recursive: true, force: true });
  close();
  mkdirSync(staging);
  writeFileSync(join(staging, ".gitignore"), "*\n");
  let count2 = 0;
  return {
    add(files) {
      const [first] = files;
      if (first === void 0) return;
      const isFolder = files.length > 1;
      const place = isFolder ? dirname(first.path) : first.path;
      makeFolders(root, dirname(place), known);
      if (isThere(root, place)) throw new Error(`${place} is there already: import again`);
      count2 += 1;
      const ready = join(staging, String(count2));
      if (isFolder) mkdirSync(ready);
      for (const { path, text } of files) writeFileSync(isFolder ? join(ready, basename(path)) : ready, text);
      renameSync(ready, join(root, place));
    },
    close
  };
}
function makeFolders(root, folder, known) {
  if (folder === "." || known.has(folder)) return;
  makeFolders(root, dirname(folder), known);
  const stat = lstatSync(join(root, folder), { throwIfNoEntry: false });
  if (stat === void 0) mkdirSync(join(root, folder));
  else if (!stat.isDirectory()) throw new Error(`${folder} is no folder: nothing is written through it`);
  known.add(folder);
}
function isThere(root, path) {
  return lstatSync(join(root, path), { throwIfNoEntry: false }) !== void 0;
}

// src/adapters/read-lines.ts
import { closeSync, openSync, readSync } from "node:fs";
var CHUNK = 1024 * 1024;
var LINE_FEED = 10;
function* readLines(path, most) {
  const file = openSync(path, "r");
  try {
    const chunk = Buffer.alloc(CHUNK);
    let parts = [];
    let length = 0;
    let line = 1;
    for (let size = readSync(file, chunk); size > 0; size = readSync(file, chunk)) {
      let from = 0;
      for (let end = chunk.indexOf(LINE_FEED); end >= 0 && end < size; end = chunk.indexOf(LINE_FEED, from)) {
        yield* toLine(line, [...parts, chunk.subarray(from, end)], length + end - from, most);
        [parts, length, from, line] = [[], 0, end + 1, line + 1];
      }
      length += size - from;
      if (length <= most) parts.push(Buffer.from(chunk.subarray(from, size)));
      else parts = [];
    }
    yield* toLine(line, parts, length, most);
  } finally {
    closeSync(file);
  }
}
function* toLine(line, parts, length, most) {
  if (length > most) {
    yield { line, text: null, why: `found ${length} bytes, expected at most ${most}` };
    return;
  }
  const text = decode(Buffer.concat(parts));
  if (text === null) yield { line, text, why: "found bytes that are no UTF-8 text" };
  else if (text.trim() !== "") yield { line, text, why: "" };
}
function decode(bytes) {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

// src/domain/imported-times.ts
var LATEST_WORD = 60 * 6e4;
function findImportedTimes({ kind, updates, window }) {
  const begun = updates.findIndex(({ step }) => step === "begun");
  const declaring = kind === "maintenance" && begun > 0 ? begun : 0;
  const declared = atOf(updates[declaring]);
  const resolving = findResolution(updates);
  const resolved = atOf(updates[resolving]);
  const plain = { declaring, resolving, declared, started: declared, mitigated: null };
  if (window === null) return { ...plain, notes: [] };
  const [start, end] = [timeOf(window.start), timeOf(window.end)];
  const span = `from ${window.start} to ${window.end}`;
  if (end < timeOf(declared) - LATEST_WORD) {
    const why = `${span} was over more than an hour before the first update at ${declared}: not believed, not carried`;
    return { ...plain, notes: [{ field: "downtime_start, downtime_end", why }] };
  }
  if (start > timeOf(resolved)) {
    const why = `${span} began after the last update at ${resolved}: not believed, not carried`;
    return { ...plain, notes: [{ field: "downtime_start, downtime_end", why }] };
  }
  const notes = [];
  const isEarlier = start <= timeOf(declared);
  if (!isEarlier) {
    const why = `${window.start} is after the first update at ${declared}, which counts as the start`;
    notes.push({ field: "downtime_start", why });
  }
  const isInside = end >= timeOf(declared) && end <= timeOf(resolved);
  if (!isInside) {
    const side = end < timeOf(declared) ? "before the first update" : "after the resolution";
    const at = end < timeOf(declared) ? declared : resolved;
    const why = `${window.end} is ${side} at ${at}, where a record cannot have it: not carried`;
    notes.push({ field: "downtime_end", why });
  }
  return {
    ...plain,
    started: isEarlier ? window.start : declared,
    mitigated: isInside ? window.end : null,
    notes
  };
}
function findResolution(updates) {
  const isOpen = ({ step }) => step === "investigating" || step === "identified" || step === "mitigated";
  const last = updates.findLastIndex(isOpen);
  return updates.findIndex(({ step }, index) => index > last && step === "resolved");
}
function atOf(update) {
  return update?.at ?? "";
}
function timeOf(instant) {
  return parseInstant(instant) ?? 0;
}

// src/domain/plan/plan-imported-incident.ts
function planImportedIncident(source, services, severity, rules, policy) {
  const times = findImportedTimes(source);
  const life = new Life(firstState(source, services, severity, rules, times), source, rules.system, policy);
  life.tell(times);
  const { state } = life;
  const known = INCIDENT_TIMES.flatMap((name) => {
    const at = state.times[name];
    return at === void 0 ? [] : [[name, at]];
  });
  return {
    incident: { ...state, times: Object.fromEntries(known) },
    entries: life.entries,
    times,
    notes: [...times.notes, ...life.notes]
  };
}
function firstState({ title, kind, id, url }, services, severity, rules, { started, declared }) {
  return {
    schema: 1,
    id: "",
    title,
    kind,
    origin: "imported",
    type: rules.type,
    severity,
    status: "declared",
    visibility: rules.visibility,
    services: [...services],
    // Nobody says when it was noticed: not after it was first spoken of.
    times: { started, detected: declared, declared },
    imported_from: { system: rules.system, id, ...url === null ? {} : { url } }
  };
}
var Life = class {
  state;
  entries = [];
  notes = [];
  #source;
  #by;
  #policy;
  constructor(state, source, by, policy) {
    this.state = state;
    this.#source = source;
    this.#by = by;
    this.#policy = {
      ...policy,
      lifecycle: { may_skip: ["acknowledged", "investigating", "identified", "mitigated"] }
    };
  }
  tell({ declaring, resolving, declared, mitigated }) {
    const { updates } = this.#source;
    this.#declare(updates[declaring], declared);
    for (const [index, update] of updates.slice(0, declaring).entries()) this.#say(update, index);
    for (const [index, update] of updates.entries()) {
      if (index < declaring) continue;
      if (index === resolving && mitigated !== null) this.#tellEndOfImpact(mitigated, update.at);
      if (index > declaring || this.#isStep(update)) this.#take(update, index);
    }
    const end = updates.at(-1)?.at ?? declared;
    this.#event({ at: end, by: this.#by, kind: "closed", key: this.#key("closed") });
  }
  /** Its first words are those of the first update, unless that one is a step of its own. */
  #declare(update, at) {
    const isOwnStep = update === void 0 || this.#isStep(update);
    this.entries.push({
      at,
      by: this.#by,
      kind: "declared",
      ...isOwnStep || update.text === null ? {} : { text: update.text, audience: "public" },
      ...this.#from(isOwnStep ? "declared" : String(this.#source.updates.indexOf(update) + 1))
    });
  }
  #isStep({ step }) {
    return step === "identified" || step === "mitigated" || step === "resolved";
  }
  /** One update as the event it is; going back on the page is going back here. */
  #take(update, index) {
    const { step, at } = update;
    const { status } = this.state;
    const isBack = status === "resolved" && (step === "investigating" || step === "identified" || step === "mitigated") || status === "mitigated" && (step === "investigating" || step === "identified") || status === "identified" && step === "investigating";
    const number = String(index + 1);
    const said = (kind) => ({
      at,
      by: this.#by,
      kind,
      ...update.text === null ? {} : { text: update.text, audience: "public" }
    });
    if (isBack) {
      const reason = `The status page went back from ${status} to ${step}`;
      if (step === "investigating") {
        this.#event({ ...said("reopened"), reason, ...this.#from(number) });
        return;
      }
      this.#event({ at, by: this.#by, kind: "reopened", reason, ...this.#from(`${number}-reopened`) });
    }
    if (this.#isStep(update) && this.state.status !== step) {
      this.#event({ ...said(step), ...this.#from(number) });
    } else this.#say(update, index);
  }
  #say({ at, text }, index) {
    if (text === null) return;
    this.#event({
      at,
      by: this.#by,
      kind: "update",
      text,
      audience: "public",
      ...this.#from(String(index + 1))
    });
  }
  /** What is learnt with the resolution: since when users were no longer affected. */
  #tellEndOfImpact(at, learntAt) {
    const known = this.state.times.mitigated;
    if (known !== void 0 && parseInstant(known) === parseInstant(at)) return;
    if (known !== void 0) {
      this.#event({
        at: learntAt,
        by: this.#by,
        kind: "corrected",
        field: "mitigated",
        value: at,
        reason: "The status page says afterwards until when users were affected",
        ...this.#from("impact-end")
      });
      return;
    }
    const isLater = parseInstant(at) !== parseInstant(learntAt);
    this.#event({
      at,
      ...isLater ? { recorded_at: learntAt } : {},
      by: this.#by,
      kind: "mitigated",
      text: "Users were no longer affected, as the status page says afterwards.",
      ...this.#from("impact-end")
    });
  }
  /** What the lifecycle does not let happen is kept as a note, and told. */
  #event(event) {
    const outcome = transition(this.state, event, this.#policy);
    if (outcome.refusal === null) {
      this.state = outcome.incident;
      this.entries.push(...outcome.entries);
      return;
    }
    const { at, by, text, source, key } = event;
    const found = `${outcome.refusal.found}, expected ${outcome.refusal.expected}`;
    this.notes.push({ field: "updates", why: `${found}: kept as a note` });
    if (text === void 0) return;
    this.entries.push({
      at,
      by,
      kind: "note",
      text,
      ...source === void 0 ? {} : { source },
      ...key === void 0 ? {} : { key }
    });
  }
  #from(part) {
    const { url } = this.#source;
    return { ...url === null ? {} : { source: url }, key: this.#key(part) };
  }
  /** `statuspage-9632825-3`: an update, by its place. */
  #key(part) {
    return `${this.#by}-${this.#source.id}-${part}`;
  }
};

// src/domain/plan/plan-import.ts
function planImport(sources, around, rules, policy) {
  const refused = [];
  const imported = findImported(around.records, rules.system);
  const once = dropRepeated(sources, refused);
  const fresh = once.filter(({ incident }) => !imported.has(incident.id));
  const planned = fresh.flatMap((source) => planSource(source, rules, policy, refused));
  const takeId = allocateIds(around);
  const incidents = planned.toSorted(compareStarts).flatMap(({ source, plan, start, notes }) => {
    const id = takeId(formatInstant(start).slice(0, 4));
    if (id === null) {
      refused.push({ line: source.line, field: "updates", why: "the ids of its year are used up" });
      return [];
    }
    return [finish(source, plan, notes, id)];
  });
  return {
    incidents,
    services: findMissingServices(fresh, incidents, around.records),
    refused: refused.toSorted((a, b) => a.line - b.line),
    known: once.length - fresh.length
  };
}
function planSource(source, rules, policy, refused) {
  const { line, incident } = source;
  const severity = rules.severities.find(({ impact }) => impact === incident.impact)?.severity;
  if (severity === void 0) {
    const impacts = rules.severities.map(({ impact }) => impact).join(", ");
    const why = `found ${quote(incident.impact)}, expected one that the policy knows (imports): ${impacts}`;
    refused.push({ line, field: "impact", why });
    return [];
  }
  const nameless = incident.components.filter((name) => slugOf(name) === null).map((name) => ({
    field: "components",
    why: `no short name can be made of ${quote(name)}: left out`
  }));
  const plan = planImportedIncident(incident, servicesOf(incident.components), severity, rules, policy);
  const start = parseInstant(plan.incident.times.started) ?? 0;
  return [{ source, plan, start, notes: [...source.notes, ...nameless, ...plan.notes] }];
}
function finish({ line, incident: source }, { incident: { schema, id: _, ...rest }, entries, times }, notes, id) {
  return {
    line,
    incident: { schema, id, ...rest },
    timeline: { schema, incident: id, entries: [...entries] },
    prose: source.summary ?? findProse(source),
    notes,
    isStartTold: times.started !== times.declared,
    isMitigationTold: times.mitigated !== null
  };
}
function findProse({ updates }) {
  const texts = updates.flatMap(({ text }) => text ?? []);
  const [first, last] = [texts.at(0), texts.at(-1)];
  if (first === void 0 || last === void 0) return null;
  return last.length > first.length ? last : first;
}
function findImported(records, system) {
  const ids = /* @__PURE__ */ new Set();
  for (const { kind, data } of records) {
    const from = data["imported_from"];
    if (kind !== "incident" || typeof from !== "object" || from === null) continue;
    const { system: its, id } = from;
    if (its === system) ids.add(typeof id === "number" ? String(id) : id);
  }
  return ids;
}
function dropRepeated(sources, refused) {
  const lines = /* @__PURE__ */ new Map();
  return sources.filter(({ line, incident: { id } }) => {
    const first = lines.get(id);
    if (first === void 0) lines.set(id, line);
    else refused.push({ line, field: "id", why: `found ${quote(id)} again, it is on line ${first} already` });
    return first === void 0;
  });
}
function allocateIds({ records, hasPath }) {
  const next = /* @__PURE__ */ new Map();
  return (year) => {
    let id = next.has(year) ? next.get(year) ?? null : nextIncidentId(records, year);
    while (id !== null && hasPath(folderOf(id))) id = follow(id);
    next.set(year, id === null ? null : follow(id));
    return id;
  };
}
function follow(id) {
  const [, year, number] = id.split("-");
  return Number(number) >= 999999 ? null : `INC-${year}-${String(Number(number) + 1).padStart(4, "0")}`;
}
function compareStarts(a, b) {
  return a.start - b.start || compareIds(a.source.incident.id, b.source.incident.id);
}
function compareIds(a, b) {
  const isNumeric = /^\d+$/.test(a) && /^\d+$/.test(b);
  return (isNumeric ? a.length - b.length : 0) || compareText(a, b);
}
function servicesOf(components) {
  return [...new Set(components.flatMap((name) => slugOf(name) ?? []))];
}
function findMissingServices(sources, incidents, records) {
  const there = new Set(
    records.filter(({ kind }) => kind === "service").flatMap(({ path }) => idOfPath(path) ?? [])
  );
  const used = new Set(incidents.flatMap(({ incident }) => incident.services));
  const missing = /* @__PURE__ */ new Map();
  for (const name of sources.flatMap(({ incident }) => incident.components)) {
    const id = slugOf(name);
    if (id === null || !used.has(id) || there.has(id) || missing.has(id)) continue;
    missing.set(id, { schema: 1, id, title: name });
  }
  return [...missing.values()].toSorted((a, b) => compareText(a.id, b.id));
}

// src/records/json-row.ts
var RefusedRow = class extends Error {
  name = "RefusedRow";
  note;
  constructor(field, why) {
    super(why);
    this.note = { field, why };
  }
};
var INSTANT = new RegExp(values_schema_default.$defs.instant.pattern, "u");
function isRow(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function isAbsent(row, key) {
  return row[key] === void 0 || row[key] === null;
}
function stringOf(row, key, field = key) {
  const value = row[key];
  if (value === void 0) throw new RefusedRow(field, "missing");
  if (typeof value !== "string") throw new RefusedRow(field, `found ${quote(value)}, expected text`);
  return value;
}
function listOf(row, key) {
  const value = row[key];
  if (value === void 0) throw new RefusedRow(key, "missing");
  if (!Array.isArray(value)) throw new RefusedRow(key, `found ${quote(value)}, expected a list`);
  return value;
}
function instantOf(row, key, field = key) {
  const text = stringOf(row, key, field);
  const time = INSTANT.test(text) ? parseInstant(text) : null;
  if (time === null) {
    throw new RefusedRow(field, `found ${quote(text)}, expected ${values_schema_default.$defs.instant.title}`);
  }
  return { text, time };
}
function optionalInstant(row, key, field = key) {
  return isAbsent(row, key) ? null : instantOf(row, key, field);
}
function nameOfKey(key) {
  return /^[\w-]{1,40}$/.test(key) ? key : quote(key);
}

// src/records/mend-text.ts
var LINE = new RegExp(values_schema_default.$defs.line.pattern, "u");
var TEXT = new RegExp(values_schema_default.$defs.text.pattern, "u");
var LONGEST_LINE = 200;
var REPLACEMENT = "\uFFFD";
var LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
function mendLine(original) {
  const mended = [];
  let text = original.replace(LONE_SURROGATE, REPLACEMENT);
  if (text !== original) mended.push("half a character replaced");
  if (LINE.test(text)) return { text, mended };
  const step = (what, change) => {
    const after = change(text);
    if (after !== text) mended.push(what);
    text = after;
  };
  step("line breaks replaced by spaces", (line) => line.replaceAll(/[\t-\r\u0085\u2028\u2029]+/g, " "));
  step(
    "control characters replaced",
    (line) => (
      // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
      line.replaceAll(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, REPLACEMENT)
    )
  );
  if (!LINE.test([...text].slice(0, LONGEST_LINE).join(""))) {
    step("a workflow command taken apart", (line) => line.replaceAll("::", ": :").replaceAll("##[", "## ["));
  }
  const characters = [...text];
  if (characters.length > LONGEST_LINE) {
    step(
      `cut from ${characters.length} to ${LONGEST_LINE} characters`,
      () => `${characters.slice(0, LONGEST_LINE - 1).join("")}\u2026`
    );
  }
  return LINE.test(text) ? { text, mended } : null;
}
function mendText(original) {
  const mended = [];
  const whole = original.replace(LONE_SURROGATE, REPLACEMENT);
  if (whole !== original) mended.push("half a character replaced");
  if (TEXT.test(whole)) return { text: whole, mended };
  const lines = whole.replaceAll(/\r\n?/g, "\n");
  if (lines !== whole) mended.push("line ends written as LF");
  const text = lines.replaceAll(
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
    /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g,
    REPLACEMENT
  );
  if (text !== lines) mended.push("control characters replaced");
  return TEXT.test(text) ? { text, mended } : null;
}

// src/records/statuspage-losses.ts
var KEYS = /* @__PURE__ */ new Set([
  "id",
  "title",
  "url",
  "impact",
  "updates",
  "components",
  "impact_window",
  "downtime_start",
  "downtime_end",
  "started_at",
  "resolved_at",
  "published_at",
  "updated_at",
  "status_sequence",
  "duration_minutes",
  "entry_id"
]);
var WINDOW_KEYS = /* @__PURE__ */ new Set(["start_at", "end_at", "source", "context"]);
var UPDATE_KEYS = /* @__PURE__ */ new Set(["at", "status", "message"]);
var NO_PLACE = "records have no place for it: not carried";
var MINUTE = 6e4;
function findLosses(row, updates) {
  return [
    ...unknownKeys(row, KEYS, ""),
    ...unknownKeys(row["impact_window"], WINDOW_KEYS, "impact_window."),
    ...listUnknownOfUpdates(row),
    ...findOtherTimes(row, updates),
    ...findOtherWords(row)
  ];
}
function unknownKeys(row, known, prefix) {
  if (!isRow(row)) return [];
  const lost = Object.keys(row).filter((key) => !known.has(key));
  if (lost.length === 0) return [];
  return [{ field: lost.map((key) => prefix + nameOfKey(key)).join(", "), why: NO_PLACE }];
}
function listUnknownOfUpdates(row) {
  const updates = Array.isArray(row["updates"]) ? row["updates"] : [];
  return updates.flatMap((update, index) => unknownKeys(update, UPDATE_KEYS, `updates[${index}].`));
}
function findOtherTimes(row, updates) {
  const first = { name: "the first update's", at: updates.at(0)?.at ?? "" };
  const last = { name: "the last update's", at: updates.at(-1)?.at ?? "" };
  return [
    ["started_at", first],
    ["resolved_at", last],
    ["published_at", last],
    ["updated_at", last]
  ].flatMap(([key, { name, at }]) => {
    const value = row[key];
    if (isAbsent(row, key) || isSameMinute(value, at)) return [];
    return [{ field: key, why: `${quote(value)} is not ${name} time ${at}: not carried` }];
  });
}
function isSameMinute(value, at) {
  if (typeof value !== "string") return false;
  const [time, other] = [parseInstant(value), parseInstant(at)];
  return time !== null && other !== null && Math.floor(time / MINUTE) === Math.floor(other / MINUTE);
}
function findOtherWords(row) {
  const notes = [];
  const entry = row["entry_id"];
  if (!isAbsent(row, "entry_id") && !(typeof entry === "string" && entry.endsWith(String(row["id"])))) {
    notes.push({ field: "entry_id", why: `${quote(entry)} does not end in the id: not carried` });
  }
  const sequence = row["status_sequence"];
  const statuses = Array.isArray(row["updates"]) ? row["updates"].map(statusOf) : [];
  if (!isAbsent(row, "status_sequence") && JSON.stringify(sequence) !== JSON.stringify(statuses)) {
    notes.push({ field: "status_sequence", why: "differs from the statuses of the updates: not carried" });
  }
  return notes;
}
function statusOf(update) {
  return isRow(update) ? update["status"] : void 0;
}

// src/records/statuspage.ts
var STEPS = /* @__PURE__ */ new Map([
  ["investigating", "investigating"],
  ["identified", "identified"],
  ["monitoring", "mitigated"],
  ["resolved", "resolved"],
  ["postmortem", "update"],
  ["scheduled", "announced"],
  ["in progress", "begun"],
  ["verifying", "update"],
  ["completed", "resolved"],
  ["update", "update"]
]);
var ADDRESS = new RegExp(values_schema_default.$defs.url.pattern, "u");
var ID = /^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/;
var MOST_UPDATES = 2e3;
var MOST_COMPONENTS = 50;
var INVISIBLE = "nothing in it can be seen";
function parseStatuspageLine(text) {
  try {
    const notes = [];
    return { incident: readIncident(parseRow(text), notes), notes };
  } catch (error) {
    if (error instanceof RefusedRow) return { incident: null, refusal: error.note };
    throw error;
  }
}
function parseRow(text) {
  let value;
  try {
    value = JSON.parse(text);
  } catch {
    throw new RefusedRow("line", "found no JSON, expected one object a line");
  }
  if (!isRow(value)) throw new RefusedRow("line", `found ${quote(value)}, expected an object`);
  return value;
}
function readIncident(row, notes) {
  const id = stringOf(row, "id");
  if (!ID.test(id)) {
    throw new RefusedRow(
      "id",
      `found ${quote(id)}, expected 1 to 64 letters, digits, hyphens and underscores`
    );
  }
  const title = take(mendLine(stringOf(row, "title")), "title", notes);
  if (title === null) throw new RefusedRow("title", INVISIBLE);
  const impact = stringOf(row, "impact");
  const url = readUrl(row, notes);
  const components = readComponents(row, notes);
  const updates = readUpdates(row, notes);
  const steps = updates.map(({ step }) => step).filter((step) => step !== "update");
  if (steps.at(-1) !== "resolved") {
    throw new RefusedRow("updates", "not resolved at the end; only what is over is imported");
  }
  const { window, summary } = readWindow(row, notes);
  notes.push(...findLosses(row, updates));
  const kind = impact === "maintenance" || steps.includes("announced") ? "maintenance" : "incident";
  return { id, title, url, impact, kind, updates, window, summary, components };
}
function readUpdates(row, notes) {
  const list = listOf(row, "updates");
  if (list.length === 0) throw new RefusedRow("updates", "found an empty list, expected at least one");
  if (list.length > MOST_UPDATES) {
    throw new RefusedRow("updates", `found ${list.length}, expected at most ${MOST_UPDATES}`);
  }
  const updates = list.map((item, index) => {
    const field = `updates[${index}]`;
    if (!isRow(item)) throw new RefusedRow(field, `found ${quote(item)}, expected an object`);
    const at = instantOf(item, "at", `${field}.at`);
    const status = stringOf(item, "status", `${field}.status`);
    const step = STEPS.get(
      status.trim().toLowerCase().replaceAll(/[_\s]+/g, " ")
    );
    if (step === void 0) {
      notes.push({ field: `${field}.status`, why: `${quote(status)} is no known status: kept as an update` });
    }
    return { at, step: step ?? "update", text: readMessage(item, `${field}.message`, notes) };
  });
  const sorted = updates.toSorted((a, b) => a.at.time - b.at.time);
  if (sorted.some((update, index) => update !== updates[index])) {
    notes.push({ field: "updates", why: "not in order of time: sorted" });
  }
  return sorted.map(({ at, step, text }) => ({ at: at.text, step, text }));
}
function readMessage(item, field, notes) {
  if (isAbsent(item, "message") || item["message"] === "") {
    notes.push({ field, why: "nothing is said" });
    return null;
  }
  const message = stringOf(item, "message", field);
  const most = values_schema_default.$defs.text.maxLength;
  if (message.length > most) {
    throw new RefusedRow(field, `found ${message.length} characters, expected at most ${most}`);
  }
  return take(mendText(message), field, notes);
}
function readWindow(row, notes) {
  const told = isAbsent(row, "impact_window") ? {} : row["impact_window"];
  if (!isRow(told)) throw new RefusedRow("impact_window", `found ${quote(told)}, expected an object`);
  const context = isAbsent(told, "context") ? null : stringOf(told, "context", "impact_window.context");
  const summary = context === null ? null : take(mendText(context), "impact_window.context", notes);
  const start = optionalInstant(row, "downtime_start") ?? optionalInstant(told, "start_at", "impact_window.start_at");
  const end = optionalInstant(row, "downtime_end") ?? optionalInstant(told, "end_at", "impact_window.end_at");
  if (start === null || end === null) return { window: null, summary };
  const minutes = (end.time - start.time) / 6e4;
  const said = row["duration_minutes"];
  if (!isAbsent(row, "duration_minutes") && !(typeof said === "number" && Math.abs(said - minutes) <= 1)) {
    const why = `${quote(said)}, but from ${start.text} to ${end.text} it is ${minutes}: not carried`;
    notes.push({ field: "duration_minutes", why });
  }
  if (minutes < 0) {
    notes.push({
      field: "downtime_start",
      why: `${start.text} is after downtime_end ${end.text}: not carried`
    });
    return { window: null, summary };
  }
  const isToldAgain = isAbsent(row, "impact_window") && start.time === optionalInstant(row, "started_at")?.time && end.time === optionalInstant(row, "resolved_at")?.time;
  return { window: isToldAgain ? null : { start: start.text, end: end.text }, summary };
}
function readUrl(row, notes) {
  if (isAbsent(row, "url")) return null;
  const url = stringOf(row, "url");
  if (ADDRESS.test(url) && url.length <= values_schema_default.$defs.url.maxLength) return url;
  notes.push({ field: "url", why: `${quote(url)} is no address a record may hold: left out` });
  return null;
}
function readComponents(row, notes) {
  if (isAbsent(row, "components")) return [];
  const names = /* @__PURE__ */ new Set();
  for (const [index, item] of listOf(row, "components").entries()) {
    const field = `components[${index}]`;
    if (typeof item !== "string") throw new RefusedRow(field, `found ${quote(item)}, expected text`);
    const name = take(mendLine(item), field, notes);
    if (name !== null) names.add(name);
  }
  if (names.size > MOST_COMPONENTS) {
    throw new RefusedRow("components", `found ${names.size}, expected at most ${MOST_COMPONENTS}`);
  }
  return [...names];
}
function take(mended, field, notes) {
  if (mended === null) notes.push({ field, why: `${INVISIBLE}: left out` });
  for (const why of mended?.mended ?? []) notes.push({ field, why });
  return mended?.text ?? null;
}

// src/records/write-record.ts
var FORM = { lineEnd: "\n", hasBlockScalars: true };
function writeRecord(data, body) {
  const copy = copyOf(data);
  if (copy === void 0 || !isMapping(copy)) return null;
  const yaml = `${layOutEntries(copy, 0, FORM).join("\n")}
`;
  return body === null ? yaml : `---
${yaml}---
${body}`;
}

// src/render/imported-prose.ts
var WORD_JOINER = "\u2060";
function renderImportedBody({ imported_from: from }, prose) {
  const name = literalMarkdown(`${from?.system} ${from?.id}`);
  const source = from?.url === void 0 ? name : `[${name}](${renderTarget(from.url)})`;
  const paragraphs = prose === null ? [] : [...renderParagraphs(prose), ""];
  return [...paragraphs, `Imported from ${source}.`, ""].join("\n");
}
function renderTarget(url) {
  if (/^[\w:/.?=%#~+,;@-]+$/.test(url)) return url;
  return `<${url.replaceAll("\\", "%5C").replaceAll(/&(?=#?\w+;)/g, "&amp;")}>`;
}
function renderParagraphs(text) {
  return text.split(/\n\s*\n/).map((paragraph) => paragraph.replaceAll(/\s+/g, " ").trim()).filter((paragraph) => paragraph !== "").flatMap((paragraph, index) => [...index === 0 ? [] : [""], renderParagraph(paragraph)]);
}
function renderParagraph(text) {
  const parts = text.split(/(https?:\/\/[^\s<>"'`\\|^{}]*[^\s<>"'`\\|^{}.,;:!?)\]*_~])/);
  const escaped = parts.map((part, index) => index % 2 === 1 ? renderAddress(part) : escapeMarkup(part));
  return escapeStart(escaped.join(""));
}
function renderAddress(url) {
  return `<${url.replaceAll("[", "%5B").replaceAll("]", "%5D").replaceAll(/(?<=:):/g, "%3A")}>`;
}
function escapeMarkup(text) {
  return neutraliseMentions(text).replaceAll("://", `:${WORD_JOINER}//`).replaceAll(/www(?=\.)/gi, (word) => word + WORD_JOINER).replaceAll(/[\\`*[\]<~|]/g, "\\$&").replaceAll(/(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g, "\\_").replaceAll(/&(?=#?\w+;)/g, "\\&").replaceAll(/:(?=:)/g, ":\\");
}
function escapeStart(line) {
  return line.replace(/^([#>+=-])/, "\\$1").replace(/^(\d{1,9})([.)])/, "$1\\$2");
}
function renderImportedService(system) {
  return `Named by incidents imported from ${system}. Say here what it is and whom to ask.
`;
}

// src/app/write-imported.ts
function writeImported({ incidents, services }, system) {
  const prose = renderImportedService(system);
  return [
    ...services.map((service) => ({
      files: [toRecord("service", `knowledge/services/${service.id}.md`, service, prose)],
      lines: incidents.flatMap(
        ({ line, incident }) => incident.services.includes(service.id) ? [line] : []
      )
    })),
    ...incidents.map(({ line, incident, timeline, prose: said }) => ({
      files: [
        toRecord(
          "incident",
          `${folderOf(incident.id)}/incident.md`,
          incident,
          renderImportedBody(incident, said)
        ),
        toRecord("timeline", `${folderOf(incident.id)}/timeline.yml`, timeline, null)
      ],
      lines: [line]
    }))
  ];
}
function toRecord(kind, path, data, body) {
  return { path, kind, data, text: writeRecord(data, body) ?? "" };
}

// src/app/import-incidents.ts
var SYSTEM = "statuspage";
var UTF8 = new TextEncoder();
function prepareImport(lines, tree) {
  const records = tree.readRecords();
  const problem = findProblem(records);
  if (problem !== null) return { problem };
  const policy = policyInForce(records);
  const rules = policy.imports?.find(({ system }) => system === SYSTEM);
  if (rules === void 0) {
    return { problem: `${POLICY_PATH} does not say how to read ${SYSTEM}: add it to "imports"` };
  }
  const { sources, refused, problem: misread } = readSources(lines);
  if (misread !== null) return { problem: misread };
  const broken = /* @__PURE__ */ new Map();
  for (; ; ) {
    const left = sources.filter(({ line }) => !broken.has(line));
    const plan = planImport(left, { records, hasPath: (path) => tree.hasPath(path) }, rules, policy);
    const units = writeImported(plan, rules.system);
    const wrong = findBroken(units, records);
    for (const note of wrong) if (!broken.has(note.line)) broken.set(note.line, note);
    if (wrong.length > 0) continue;
    const all = [...refused, ...plan.refused, ...broken.values()].toSorted((a, b) => a.line - b.line);
    return { problem: null, plan: { ...plan, refused: all }, units };
  }
}
function applyImport(units, target) {
  for (const { files } of units) target.add(files);
}
function findProblem(records) {
  const unread = records.find(({ kind, problems }) => kind === "incident" && problems.length > 0);
  if (unread !== void 0) {
    return `${escapeControls(unread.path)} cannot be read, and may be an incident imported before: mend it first (incident validate)`;
  }
  const policy = records.find(({ kind }) => kind === "policy");
  return policy === void 0 || isSound(policy) ? null : `${POLICY_PATH} is not in order: mend it first (incident validate)`;
}
function readSources(lines) {
  const sources = [];
  const refused = [];
  let isFirst = true;
  for (const { line, text, why } of lines) {
    const query = isFirst && text !== null ? queryOfDocument(text) : null;
    isFirst = false;
    if (query !== null) {
      const problem = `The file is one JSON document, expected one incident a line: make it so with jq -c '${query}'`;
      return { sources, refused, problem };
    }
    if (text === null) {
      refused.push({ line, field: "line", why });
      continue;
    }
    const read = parseStatuspageLine(text);
    if (read.incident === null) refused.push({ line, ...read.refusal });
    else sources.push({ line, incident: read.incident, notes: read.notes });
  }
  return { sources, refused, problem: null };
}
function queryOfDocument(text) {
  const line = text.trim();
  if (line.startsWith("[")) return ".[]";
  return line === "{" || /^\{\s*"(?:page|incidents)"\s*:\s*[[{]/.test(line) ? ".incidents[]" : null;
}
function findBroken(units, records) {
  if (units.length === 0) return [];
  const wrong = [];
  const linesOf = /* @__PURE__ */ new Map();
  const added = [];
  for (const { files, lines } of units) {
    for (const { path, kind, data, text } of files) {
      const record = readRecord(path, kind, UTF8.encode(text));
      added.push(record);
      linesOf.set(path, lines);
      if (record.problems.length > 0 || isSame(record.data, data)) continue;
      const why = `the ${RECORD_KINDS[kind].title} cannot be written so that it reads back the same`;
      wrong.push(...lines.map((line) => ({ line, field: "line", why })));
    }
  }
  for (const finding of checkRecords([...records, ...added])) {
    if (finding.level !== "error") continue;
    const lines = linesOf.get(finding.path) ?? [];
    wrong.push(...lines.map((line) => ({ line, field: finding.rule, why: messageOf(finding) })));
  }
  return wrong;
}

// src/render/import-report.ts
function renderImportPlan({ services, incidents }) {
  return [
    ...services.map(({ id, title }) => `would add knowledge/services/${id}.md ${quote(title)}`),
    ...incidents.map(({ incident: { id, kind, severity, times, title } }) => {
      const what = kind === "incident" ? severity : kind;
      return `would add ${folderOf(id)}/ ${times.started} ${what} ${quote(title)}`;
    })
  ];
}
function renderImportReport(plan, file, isDone) {
  const name = escapeControls(file);
  const show = ({ line, field, why }, what) => `${name}:${line}: ${what}${field}: ${why}`;
  const notes = plan.incidents.flatMap(({ line, notes: all }) => all.map((note) => ({ ...note, line })));
  const lines = [
    ...notes.map((note) => ({ line: note.line, text: show(note, "") })),
    ...plan.refused.map((note) => ({ line: note.line, text: show(note, "refused: ") }))
  ].toSorted((a, b) => a.line - b.line);
  return [...lines.map(({ text }) => text), ...renderAssumptions(plan), renderSums(plan, isDone)];
}
function renderAssumptions({ incidents }) {
  if (incidents.length === 0) return [];
  const started = incidents.filter(({ isStartTold }) => isStartTold).length;
  const told = incidents.filter(({ isMitigationTold }) => isMitigationTold).length;
  const mitigated = incidents.filter(({ incident }) => incident.times.mitigated !== void 0).length;
  return [
    "Assumed:",
    "  declared   at the first update; maintenance when it began",
    "  detected   when it was declared, as nobody says when before",
    `  started    as the source says afterwards in ${started}, when it was declared in ${incidents.length - started}`,
    `  mitigated  as the source says afterwards in ${told}, when it was monitored in ${mitigated - told}, unknown in ${incidents.length - mitigated}`,
    "  resolved   when an update says so for good; closed when nothing more was said"
  ];
}
function renderSums({ incidents, services, known, refused }, isDone) {
  const maintenance = incidents.filter(({ incident }) => incident.kind === "maintenance").length;
  const kinds = maintenance === 0 ? "" : ` (${maintenance} of them maintenance)`;
  return [
    `${count(incidents.length, "incident")} ${isDone ? "imported" : "to import"}${kinds}`,
    `${known} there already`,
    `${count(services.length, "service")} ${isDone ? "added" : "to add"}`,
    `${count(refused.length, "line")} refused.`
  ].join(", ");
}
function count(number, what) {
  return `${number} ${what}${number === 1 ? "" : "s"}`;
}

// scripts/commands/import-statuspage.ts
var LONGEST_LINE2 = 1024 * 1024;
function importStatuspage(root, file, { dryRun }) {
  const prepared = prepare(root, file);
  if (prepared.problem !== null) {
    console.error(`${colorsFor(process.stderr).red("error")} ${escapeControls(prepared.problem)}`);
    return EXIT.failed;
  }
  const { plan, units } = prepared;
  const isDone = dryRun !== true;
  if (isDone) {
    const target = openImportTarget(root);
    try {
      applyImport(units, target);
    } finally {
      target.close();
    }
  }
  console.log(
    [...isDone ? [] : renderImportPlan(plan), ...renderImportReport(plan, file, isDone)].join("\n")
  );
  return plan.refused.length === 0 ? EXIT.ok : EXIT.findings;
}
function prepare(root, file) {
  try {
    return prepareImport(readLines(file, LONGEST_LINE2), openWorkingTree(root));
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : void 0;
    if (code === "ENOENT" || code === "EISDIR" || code === "ENOTDIR") {
      throw new UsageError(`<file>: found ${quote(file)}, expected a file with one incident a line`);
    }
    throw error;
  }
}
export {
  importStatuspage
};
