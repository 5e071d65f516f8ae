import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  createMapping,
  inheritsNothing,
  resolvePlainScalar
} from "./chunk-7R4SZTTN.js";
import {
  quote
} from "./chunk-KTNJQRWY.js";

// src/records/edit-data.ts
var MOST_STEPS = 24;
var MAX_DEPTH = 21;
function planSteps(data, edit) {
  const isAppend = "append" in edit;
  const given = isAppend ? edit.append : edit.value;
  const isRemoval = !isAppend && given === void 0;
  const value = isRemoval ? void 0 : copyOf(given, edit.path.length);
  if (value === void 0 && !isRemoval) return `${showPath(edit.path)} cannot hold ${quote(given)}`;
  if (edit.path.length === 0) return "an edit has to name what it changes";
  const leaf = isAppend && value !== void 0 ? [value] : value;
  let at = data;
  for (const [depth, part] of edit.path.entries()) {
    const member = memberOf(at, part);
    if (member !== void 0) {
      at = member;
      continue;
    }
    if (leaf === void 0) return [];
    const isOpen = at === null || isMapping(at) && typeof part === "string";
    const built = isOpen ? build(edit.path.slice(depth + 1), leaf) : void 0;
    if (built === void 0 || typeof part === "number") {
      return `there is no ${showPath(edit.path.slice(0, depth + 1))}, and it cannot be made`;
    }
    const path = edit.path.slice(0, depth);
    return at === null ? [{ kind: "set", path, value: mappingOf([[part, built]]) }] : [{ kind: "add", path, key: part, value: built }];
  }
  if (leaf === void 0) return [removal(data, edit.path)];
  if (!isAppend) return planChange(at, leaf, edit.path);
  if (at === null) return [{ kind: "set", path: edit.path, value: leaf }];
  if (!isList(at)) return `${showPath(edit.path)} is no list`;
  return value === void 0 ? [] : [{ kind: "insert", path: edit.path, index: at.length, value }];
}
function applyStep(data, step, depth = 0) {
  const part = step.path[depth];
  if (step.kind === "add" || step.kind === "insert" ? part === void 0 : depth === step.path.length) {
    if (step.kind === "add") return mappingOf([...Object.entries(data), [step.key, step.value]]);
    if (step.kind === "insert") return data.toSpliced(step.index, 0, step.value);
    return step.kind === "set" ? step.value : null;
  }
  const isRemoval = step.kind === "remove" && depth === step.path.length - 1;
  if (isList(data)) {
    const index = Number(part);
    if (isRemoval) return data.toSpliced(index, 1);
    return data.with(index, applyStep(data[index] ?? null, step, depth + 1));
  }
  const entries = Object.entries(data);
  if (isRemoval) return mappingOf(entries.filter(([key]) => key !== part));
  return mappingOf(
    entries.map(([key, value]) => [key, key === part ? applyStep(value, step, depth + 1) : value])
  );
}
function isSame(a, b) {
  if (Object.is(a, b)) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  if (Array.isArray(a) || Array.isArray(b)) {
    if (!Array.isArray(a) || !Array.isArray(b) || a.length !== b.length) return false;
    return a.every((item, index) => isSame(item, b[index]));
  }
  const keys = Object.keys(a);
  if (keys.length !== Object.keys(b).length) return false;
  return keys.every(
    (key) => Object.hasOwn(b, key) && isSame(a[key], b[key])
  );
}
function isList(value) {
  return Array.isArray(value);
}
function isMapping(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function copyOf(value, depth = 0) {
  if (value === null || ["string", "number", "boolean"].includes(typeof value)) return value;
  if (typeof value !== "object" || value === null || depth > MAX_DEPTH) return void 0;
  if (Array.isArray(value)) {
    const items = value.map((item) => copyOf(item, depth + 1));
    return items.includes(void 0) ? void 0 : items;
  }
  if (!inheritsNothing(value)) return void 0;
  const entries = [];
  for (const [key, member] of Object.entries(value)) {
    if (member === void 0) continue;
    const copy = copyOf(member, depth + 1);
    if (copy === void 0) return void 0;
    entries.push([key, copy]);
  }
  return mappingOf(entries);
}
function planChange(before, after, path) {
  if (isSame(before, after)) return [];
  const whole = [{ kind: "set", path, value: after }];
  const steps = isList(before) && isList(after) ? planList(before, after, path) : planMapping(before, after, path);
  return steps.length === 0 || steps.length > MOST_STEPS ? whole : steps;
}
function planMapping(before, after, path) {
  if (!isMapping(before) || !isMapping(after)) return [];
  const steps = [];
  const keys = Object.keys(after);
  if (!keys.some((key) => key in before)) return [];
  for (const key of keys) {
    const [old, value] = [before[key], after[key] ?? null];
    if (old === void 0) steps.push({ kind: "add", path, key, value });
    else steps.push(...planChange(old, value, [...path, key]));
  }
  for (const key of Object.keys(before)) {
    if (!(key in after)) steps.push({ kind: "remove", path: [...path, key] });
  }
  return steps;
}
function planList(before, after, path) {
  if (before.length === 0 || after.length === 0) return [];
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && isSame(before[head], after[head])) head++;
  let tail = 0;
  while (tail < shorter - head && isSame(before.at(-1 - tail), after.at(-1 - tail))) tail++;
  const steps = [];
  const shared = shorter - tail;
  for (let index = head; index < shared; index++) {
    steps.push(...planChange(before[index] ?? null, after[index] ?? null, [...path, index]));
  }
  for (let index = shared; index < after.length - tail; index++) {
    steps.push({ kind: "insert", path, index, value: after[index] ?? null });
  }
  for (let index = before.length - tail; index > shared; index--) {
    steps.push({ kind: "remove", path: [...path, index - 1] });
  }
  return steps;
}
function removal(data, path) {
  const above = path.slice(0, -1);
  let parent = data;
  for (const part of above) parent = memberOf(parent, part) ?? null;
  if (isList(parent) && parent.length === 1) return { kind: "set", path: above, value: [] };
  if (isMapping(parent) && Object.keys(parent).length === 1) {
    return { kind: "set", path: above, value: mappingOf([]) };
  }
  return { kind: "remove", path };
}
function memberOf(value, part) {
  if (typeof part === "number") return isList(value) ? value[part] : void 0;
  return isMapping(value) && Object.hasOwn(value, part) ? value[part] : void 0;
}
function build(path, leaf) {
  let built = leaf;
  for (const part of path.toReversed()) {
    if (typeof part === "number") return void 0;
    built = mappingOf([[part, built]]);
  }
  return built;
}
function mappingOf(entries) {
  const mapping = createMapping();
  for (const [key, value] of entries) mapping[key] = value;
  return mapping;
}
function showPath(path) {
  return quote(
    path.map((part, depth) => typeof part === "number" ? `[${part}]` : depth > 0 ? `.${part}` : part).join("")
  );
}

// src/records/edit-scalar.ts
var PRINTABLE = /^[\t\x20-\x7e\xa0-\u2027\u202f-\u2065\u206a-\ud7ff\ue000-\ufefe\uff00-\ufffd\u{10000}-\u{10ffff}]*$/u;
var ESCAPED = /[\x7f-\x9f\u2028-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/g;
var WORDS_OF_1_1 = /^(?:y|yes|n|no|on|off|true|false|null|~|=|<<)$/i;
var NUMBERS_OF_1_1 = /^[-+]?(?:0b[01_]+|0x[0-9a-f_]+|[0-9][0-9_]*(?::[0-5]?[0-9])*(?:\.[0-9_]*)?|\.[0-9_]*|(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?e[-+]?[0-9]+|\.(?:inf|nan))$/i;
function writeScalar(value, style, inFlow) {
  if (typeof value === "number") return writeNumber(value);
  if (typeof value !== "string") return String(value);
  if (style !== "single" && style !== "double" && isPlain(value, inFlow)) return value;
  if (style === "double" || !PRINTABLE.test(value)) return inDoubleQuotes(value);
  if (style === "single" || /["\\]/.test(value)) return `'${value.replaceAll("'", "''")}'`;
  return inDoubleQuotes(value);
}
function writeBlockScalar(value, style) {
  const lines = value.split("\n");
  const endsLine = lines.at(-1) === "";
  if (endsLine) lines.pop();
  const last = lines.at(-1) ?? "";
  if (last === "" || /^[ \t\n]/.test(value) || !lines.every((line) => isBlockLine(line))) return null;
  if (style === "literal") return [endsLine ? "|" : "|-", ...lines];
  if (lines.some((line) => /^[ \t]/.test(line))) return null;
  return [
    endsLine ? ">" : ">-",
    ...lines.flatMap((line, index) => line !== "" && index > 0 ? ["", line] : [line])
  ];
}
function isBlockLine(line) {
  return PRINTABLE.test(line) && !/[ \t]$/.test(line);
}
function isPlain(text, inFlow) {
  if (text === "" || !PRINTABLE.test(text) || /^\s|\s$|[\t]|: | #|:$/.test(text)) return false;
  if (/^[[\]{},#&*!|>'"%@`]/.test(text) || /^[-?:](?:[\s,[\]{}]|$)/.test(text)) return false;
  if (inFlow && /[,[\]{}]|^[?:]/.test(text)) return false;
  if (/^(?:---|\.\.\.)/.test(text)) return false;
  return typeof resolvePlainScalar(text) === "string" && !WORDS_OF_1_1.test(text) && !NUMBERS_OF_1_1.test(text);
}
function inDoubleQuotes(text) {
  return JSON.stringify(text).replace(
    ESCAPED,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`
  );
}
function writeNumber(value) {
  if (Number.isNaN(value)) return ".nan";
  if (!Number.isFinite(value)) return value < 0 ? "-.inf" : ".inf";
  if (Object.is(value, -0)) return "-0";
  return String(value).replace(/^(-?\d+)e/, "$1.0e");
}

// src/records/edit-layout.ts
var STEP = 2;
var LIST_WIDTH = 80;
function layOutMember(value, column, form) {
  if (!isBlockCollection(value)) return layOutScalar(value, null, column + STEP, form);
  return { first: "", rest: layOutEntries(value, column + STEP, form) };
}
function layOutItem(value, column, form) {
  if (!isBlockCollection(value)) return layOutScalar(value, null, column, form);
  const [first = "", ...rest] = layOutEntries(value, column, form);
  return { first: first.trimStart(), rest };
}
function layOutEntry(key, value, column, form) {
  const sign = key === null ? "-" : `${writeKey(key, false)}:`;
  const { first, rest } = key === null ? layOutItem(value, column + STEP, form) : layOutMember(value, column, form);
  return [`${" ".repeat(column)}${sign}${first === "" ? "" : ` ${first}`}`, ...rest];
}
function layOutScalar(value, style, column, form) {
  const isQuoted = style === "single" || style === "double";
  const wantsLines = style === "literal" || style === "folded" || typeof value === "string" && value.includes("\n");
  if (typeof value === "string" && wantsLines && !isQuoted && form.hasBlockScalars) {
    const [first, ...rest] = writeBlockScalar(value, style === "folded" ? style : "literal") ?? [];
    if (first !== void 0) {
      return { first, rest: rest.map((line) => line === "" ? "" : " ".repeat(column) + line) };
    }
  }
  return { first: isScalar(value) ? writeScalar(value, style, false) : writeFlow(value), rest: [] };
}
function writeFlow(value) {
  if (isList(value)) return `[${value.map(writeFlow).join(", ")}]`;
  if (isMapping(value)) return `{${Object.entries(value).map(writeFlowEntry).join(", ")}}`;
  return writeScalar(value, null, true);
}
function writeFlowEntry([key, value]) {
  return key === null ? writeFlow(value) : `${writeKey(key, true)}: ${writeFlow(value)}`;
}
function isScalar(value) {
  return !isList(value) && !isMapping(value);
}
function layOutEntries(value, column, form) {
  if (isList(value)) return value.flatMap((item) => layOutEntry(null, item, column, form));
  if (!isMapping(value)) return [];
  return Object.entries(value).flatMap(([key, member]) => layOutEntry(key, member, column, form));
}
function isBlockCollection(value) {
  if (isMapping(value)) return Object.keys(value).length > 0;
  if (!isList(value)) return false;
  const isSimple = value.every(
    (item) => isScalar(item) && !(typeof item === "string" && item.includes("\n"))
  );
  return !isSimple || writeFlow(value).length > LIST_WIDTH;
}
function writeKey(key, inFlow) {
  return isPlain(key, inFlow) ? key : writeScalar(key, "double", inFlow);
}

export {
  planSteps,
  applyStep,
  isSame,
  isList,
  isMapping,
  copyOf,
  writeScalar,
  isPlain,
  layOutMember,
  layOutItem,
  layOutEntry,
  layOutScalar,
  writeFlow,
  writeFlowEntry,
  isScalar,
  layOutEntries
};
