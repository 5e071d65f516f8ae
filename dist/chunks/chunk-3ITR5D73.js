import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  introducedErrors,
  prepareRecord,
  withFiles
} from "./chunk-QW6XDGZR.js";
import {
  TOMBSTONE,
  isMisuse,
  misuse,
  parseDuration,
  transition
} from "./chunk-Q2OQ6OLN.js";
import {
  parseMoment
} from "./chunk-EF6QPE4J.js";
import {
  appendEntry,
  newTimeline
} from "./chunk-TM4FCZKE.js";
import {
  editRecord
} from "./chunk-J3GO6YJ4.js";
import {
  policyInForce
} from "./chunk-JNI7W4UD.js";
import {
  refuseUnauthorised,
  rightFor
} from "./chunk-7NK3TNLV.js";
import {
  isSound,
  recordsOf
} from "./chunk-H7ZMVKOF.js";
import {
  formatInstant,
  parseInstant
} from "./chunk-MFU5EFFV.js";
import {
  NEW_RECORD_FORMS
} from "./chunk-52TABS7Q.js";
import {
  readWords
} from "./chunk-QDVVJMNP.js";
import {
  compareText,
  folderOf,
  idOfPath
} from "./chunk-IMNZ7IGY.js";
import {
  quote
} from "./chunk-X5MZH4RU.js";

// src/domain/commands/when.ts
var DAY = 864e5;
var PAST_FORMS = "10m (ago), a time of day in UTC such as 09:14, or an instant such as 2026-03-02T09:14:00Z";
var FUTURE_FORMS = "30m, a time of day in UTC such as 10:15, or an instant such as 2026-03-02T10:15:00Z";
function parsePast(text, now) {
  const minutes = parseDuration(text.toLowerCase());
  if (minutes !== null) return formatInstant(now - minutes * 6e4);
  const today = timeOfDay(text, now);
  if (today !== null) return formatInstant(today <= now ? today : today - DAY);
  const moment = parseMoment(text, now);
  const instant = moment === null ? null : parseInstant(moment);
  return instant === null || instant > now ? null : moment;
}
function parseFuture(text, now) {
  const minutes = parseDuration(text.toLowerCase());
  if (minutes !== null) return minutes === 0 ? null : formatInstant(now + minutes * 6e4);
  const today = timeOfDay(text, now);
  if (today !== null) return formatInstant(today > now ? today : today + DAY);
  const instant = parseInstant(text);
  return instant === null || instant <= now ? null : text;
}
function timeOfDay(text, now) {
  const [, hours, minutes] = /^([01]?\d|2[0-3]):([0-5]\d)Z?$/i.exec(text) ?? [];
  if (hours === void 0 || minutes === void 0) return null;
  return Math.floor(now / DAY) * DAY + (Number(hours) * 60 + Number(minutes)) * 6e4;
}

// src/app/run-command.ts
async function runCommand(checked, said) {
  const { records } = checked;
  const folder = folderOf(said.incident);
  const own = (name) => records.find(({ path }) => path === `${folder}/${name}`) ?? null;
  const [file, timeline] = [own("incident.md"), own("timeline.yml")];
  for (const record of [file, timeline]) {
    if (record !== null && !isSound(record)) {
      return { outcome: "impossible", why: `${record.path} is not in order: run incident validate` };
    }
  }
  const before = recordsOf(records, "incident").find(({ data }) => data.id === said.incident)?.data;
  if (before === void 0 || file === null) {
    return { outcome: "impossible", why: `${folder}/incident.md is not in order: run incident validate` };
  }
  const policy = policyInForce(records);
  const entries = entriesOf(records, said.incident);
  const idsOf = (wanted) => records.flatMap(({ kind, path }) => kind === wanted ? idOfPath(path) ?? [] : []);
  const facts = {
    incident: before,
    entries,
    ids: idsOf("incident"),
    runbooks: idsOf("runbook").sort(compareText),
    policy,
    now: said.now
  };
  const entry = readEntry(said, facts);
  if ("found" in entry) return { outcome: "refused", refusal: entry };
  const step = transition(before, entry, policy);
  if (step.refusal !== null) return { outcome: "refused", refusal: step.refusal };
  const written = writeStep({ file, timeline, folder }, before, step.incident, entry);
  if (typeof written === "string") return { outcome: "impossible", why: written };
  const added = await addRecord(checked, said, facts);
  if ("outcome" in added) return added;
  const files = [...written, ...added];
  const changed = withFiles(checked, files);
  const findings = introducedErrors(checked, changed);
  if (findings.length > 0) return { outcome: "invalid", findings };
  return { outcome: "ready", entry, before, after: step.incident, files, records: changed };
}
function entriesOf(records, incident) {
  return recordsOf(records, "timeline").find(({ data }) => data.incident === incident)?.data.entries ?? [];
}
async function addRecord({ records, hasPath }, said, facts) {
  const { command, now, template } = said;
  const given = command.record?.(wordsOf(said), facts);
  if (given === void 0) return [];
  const form = NEW_RECORD_FORMS[given.form];
  if (form === void 0) throw new Error(`there is no form "${given.form}"`);
  const record = await prepareRecord(
    { ...form, fields: form.fields.map((field) => ({ ...field, flags: nameIn(field.flags) })) },
    { options: given.texts, settings: [] },
    { tree: { readRecords: () => records, hasPath }, now, template, ask: null }
  );
  switch (record.outcome) {
    case "ready":
      return record.files.map(({ path, text }) => ({ path, before: null, text }));
    case "misused":
      return { outcome: "impossible", why: record.problems.join(". ") };
    case "taken":
      return { outcome: "impossible", why: `${record.path} is there already` };
    default:
      return record;
  }
}
function nameIn(flags) {
  return flags.replace(/^--([a-z-]+).*$/, "$1");
}
function wordsOf({ said, command }) {
  return readWords(said, ["at", ...command.options]);
}
function readEntry(said, facts) {
  const { command, by, comment } = said;
  const words = wordsOf(said);
  const given = words.options.get("at");
  const at = given === void 0 ? formatInstant(facts.now) : parsePast(given, facts.now);
  if (at === null)
    return misuse(`at ${quote(given)}`, `a time that has been: ${PAST_FORMS}`, "For example: at:10m");
  const options = new Map([...words.options].filter(([name]) => name !== "at"));
  const event = command.parse({ ...words, options }, facts);
  if (isMisuse(event)) return event;
  if (comment !== null) {
    const refusal = refuseUnauthorised(comment.person, rightFor(event), facts.incident, facts.policy);
    if (refusal !== null) return refusal;
  }
  const { kind, ...rest } = event;
  const told = given === void 0 ? {} : { recorded_at: formatInstant(facts.now) };
  const origin = comment === null ? {} : { source: comment.url, key: comment.key };
  return { at, ...told, by, kind, ...rest, ...origin };
}
function writeStep({ file, timeline, folder }, before, after, entry) {
  const path = `${folder}/timeline.yml`;
  const kept = timeline === null ? null : withoutRedacted(timeline.text, entry);
  if (kept?.text === null) return `${path} cannot be changed: ${kept.refusal}`;
  const log = kept === null ? newTimeline({ schema: 1, incident: before.id }, [entry]) : appendEntry(kept.text, entry);
  if (log.text === null) return `${path} cannot be continued: ${log.refusal}`;
  const keys = [.../* @__PURE__ */ new Set([...Object.keys(before), ...Object.keys(after)])];
  const edits = keys.map((key) => ({ path: [key], value: after[key] }));
  const edited = editRecord(file.text, edits, "markdown");
  if (edited.text === null) return `${file.path} cannot be changed: ${edited.refusal}`;
  return [
    { path, before: timeline?.text ?? null, text: log.text },
    ...edited.text === file.text ? [] : [{ path: file.path, before: file.text, text: edited.text }]
  ];
}
function withoutRedacted(text, { kind, entry: number }) {
  if (kind !== "redacted" || number === void 0) return { text, refusal: null };
  return editRecord(text, [{ path: ["entries", number - 1, "text"], value: TOMBSTONE }], "yaml");
}

export {
  FUTURE_FORMS,
  parsePast,
  parseFuture,
  runCommand,
  entriesOf
};
