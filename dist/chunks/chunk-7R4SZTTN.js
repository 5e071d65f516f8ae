import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  quote
} from "./chunk-KTNJQRWY.js";
import {
  __require
} from "./chunk-6DG7BXTN.js";

// src/records/yaml-reader.ts
var locateYaml = (...args) => __require("#on-demand/any-yaml").locateYaml(...args);
var readYaml = (...args) => __require("#on-demand/any-yaml").readYaml(...args);

// src/records/gray-matter.ts
var readWithGrayMatter = (...args) => __require("#on-demand/any-yaml").readWithGrayMatter(...args);

// src/records/core-schema.ts
function resolvePlainScalar(text) {
  switch (text) {
    case "":
    case "~":
    case "null":
    case "Null":
    case "NULL":
      return null;
    case "true":
    case "True":
    case "TRUE":
      return true;
    case "false":
    case "False":
    case "FALSE":
      return false;
  }
  if (!/^[-+.0-9]/.test(text)) return text;
  if (/^[-+]?[0-9]+$/.test(text)) return Number(text);
  if (/^0o[0-7]+$/.test(text)) return Number.parseInt(text.slice(2), 8);
  if (/^0x[0-9a-fA-F]+$/.test(text)) return Number.parseInt(text.slice(2), 16);
  if (/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/.test(text)) return Number(text);
  if (/^[-+]?\.(?:inf|Inf|INF)$/.test(text)) return text.startsWith("-") ? -Infinity : Infinity;
  if (/^\.(?:nan|NaN|NAN)$/.test(text)) return Number.NaN;
  return text;
}

// src/records/mapping.ts
var NOTHING = Object.freeze(/* @__PURE__ */ Object.create(null));
var Mapping = function Mapping2() {
};
Mapping.prototype = NOTHING;
function createMapping() {
  return new Mapping();
}
function inheritsNothing(value) {
  const prototype = Object.getPrototypeOf(value);
  return prototype === NOTHING || prototype === Object.prototype || prototype === null;
}

// src/records/usual-yaml.ts
var UNUSUAL_CHARACTER = /[^\n\x20-\x7e\xa0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd]/;
var KEY = /[A-Za-z_][A-Za-z0-9_-]{0,99}:(?=[ \n]|$)/y;
var PLAIN_START = /[A-Za-z0-9_/(+<=$^;\\\xa0-\uffff]|[-.][A-Za-z0-9]/y;
var SINGLE_QUOTED = /'((?:[^'\n]|'')*)'/y;
var DOUBLE_QUOTED = /"([^"\\\n]*)"/y;
var WORD = `(?:[A-Za-z0-9_/](?:[A-Za-z0-9_./+-]|:(?=[A-Za-z0-9/])| +(?=[A-Za-z0-9_/]))*|'[^',\\n]*'|"[^",\\\\\\n]*")`;
var PAIR = `[A-Za-z_][A-Za-z0-9_-]*: +${WORD}`;
var FLOW_LIST = new RegExp(`\\[ *(?:(${WORD}(?: *, *${WORD})*) *)?\\]`, "y");
var FLOW_MAPPING = new RegExp(`\\{ *(${PAIR}(?: *, *${PAIR})*) *\\}`, "y");
var END_OF_LINE = / *(?: #[^\n]*)?(?=\n|$)/y;
var BLOCK_HEADER = /([|>])(-?)\n/y;
var MAX_DEPTH = 10;
var NEWLINE = 10;
var SPACE = 32;
var HASH = 35;
var HYPHEN = 45;
var NO_MORE = -1;
var unusual = new Error("left to the reader of all YAML");
function readUsualYaml(source) {
  if (UNUSUAL_CHARACTER.test(source)) return null;
  try {
    return new UsualReader(source).document();
  } catch (error) {
    if (error !== unusual) throw error;
    return null;
  }
}
var UsualReader = class {
  #source;
  /** The line's first sign that is no space, its end, and how many spaces stand before it. */
  #start = 0;
  #end = -1;
  #indent = NO_MORE;
  constructor(source) {
    this.#source = source;
    this.#advance();
  }
  document() {
    if (this.#indent !== 0) throw unusual;
    return this.#mapping(0, 0);
  }
  #advance() {
    const source = this.#source;
    for (let isBlank = true; isBlank; ) {
      const line = this.#end + 1;
      const start = this.#skipSpaces(line);
      const end = source.indexOf("\n", start);
      const sign = source.charCodeAt(start);
      this.#start = start;
      this.#end = end < 0 ? source.length : end;
      this.#indent = start < source.length ? start - line : NO_MORE;
      isBlank = sign === NEWLINE || sign === HASH;
    }
    const isMark = source.startsWith("---", this.#start) || source.startsWith("...", this.#start);
    if (this.#indent === 0 && isMark) throw unusual;
  }
  #mapping(indent, depth) {
    if (depth > MAX_DEPTH) throw unusual;
    const mapping = createMapping();
    do {
      const behind = behindKey(this.#source, this.#start);
      if (behind === 0) throw unusual;
      const key = this.#source.slice(this.#start, behind - 1);
      const at = this.#skipSpaces(behind);
      put(mapping, key, this.#isEmpty(at) ? this.#below(indent, depth) : this.#scalar(at, indent));
    } while (this.#indent === indent);
    if (this.#indent > indent) throw unusual;
    return mapping;
  }
  #list(indent, depth) {
    if (depth > MAX_DEPTH) throw unusual;
    const items = [];
    do {
      const at = this.#skipSpaces(this.#start + 1);
      if (this.#isEmpty(at) || this.#isItem(at)) throw unusual;
      if (behindKey(this.#source, at) === 0) items.push(this.#scalar(at, indent));
      else {
        this.#indent += at - this.#start;
        this.#start = at;
        items.push(this.#mapping(this.#indent, depth + 1));
      }
    } while (this.#indent === indent && this.#isItem(this.#start));
    if (this.#indent > indent) throw unusual;
    return items;
  }
  /** The value of a key that has nothing behind it; a list may stand right below its key. */
  #below(indent, depth) {
    this.#advance();
    if (this.#indent < indent) return null;
    if (this.#isItem(this.#start)) return this.#list(this.#indent, depth + 1);
    return this.#indent === indent ? null : this.#mapping(this.#indent, depth + 1);
  }
  #scalar(at, indent) {
    switch (this.#source[at]) {
      case "'":
        return this.#match(SINGLE_QUOTED, at).replaceAll("''", "'");
      case '"':
        return this.#match(DOUBLE_QUOTED, at);
      case "[": {
        const words = this.#match(FLOW_LIST, at);
        return words === "" ? [] : words.split(",").map(wordOf);
      }
      case "{": {
        const mapping = createMapping();
        for (const pair of this.#match(FLOW_MAPPING, at).split(",")) {
          const colon = pair.indexOf(":");
          put(mapping, pair.slice(0, colon).trim(), wordOf(pair.slice(colon + 1)));
        }
        return mapping;
      }
      case "|":
      case ">":
        return this.#block(at, indent);
      default:
        return resolvePlainScalar(this.#plain(at));
    }
  }
  /** What a pattern finds in its brackets or quotation marks, when nothing but a comment stands behind it. */
  #match(pattern, at) {
    pattern.lastIndex = at;
    const match = pattern.exec(this.#source);
    END_OF_LINE.lastIndex = pattern.lastIndex;
    if (match === null || !END_OF_LINE.test(this.#source)) throw unusual;
    this.#advance();
    return match[1] ?? "";
  }
  #plain(at) {
    PLAIN_START.lastIndex = at;
    if (!PLAIN_START.test(this.#source)) throw unusual;
    const line = this.#source.slice(at, this.#end);
    const comment = line.indexOf(" #");
    let end = comment < 0 ? line.length : comment;
    while (line.charCodeAt(end - 1) === SPACE) end--;
    const text = line.slice(0, end);
    if (text.includes(": ") || text.endsWith(":")) throw unusual;
    this.#advance();
    return text;
  }
  /** The lines below that are indented further than the key, all by as much as the first. */
  #block(at, indent) {
    BLOCK_HEADER.lastIndex = at;
    const header = BLOCK_HEADER.exec(this.#source);
    if (header === null) throw unusual;
    const lines = [];
    let inner = -1;
    let line = BLOCK_HEADER.lastIndex;
    while (line < this.#source.length) {
      const start = this.#skipSpaces(line);
      const spaces = start - line;
      const isBlank = start >= this.#source.length || this.#source.charCodeAt(start) === NEWLINE;
      if (inner < 0) inner = spaces;
      if (!isBlank && spaces < inner) break;
      const end = this.#source.indexOf("\n", start);
      if (end < 0 || (isBlank ? spaces > 0 || lines.length === 0 : spaces > inner)) throw unusual;
      lines.push(this.#source.slice(start, end));
      line = end + 1;
    }
    if (inner <= indent) throw unusual;
    while (lines.at(-1) === "") lines.pop();
    this.#end = line - 1;
    this.#advance();
    return (header[1] === "|" ? lines.join("\n") : fold(lines)) + (header[2] === "-" ? "" : "\n");
  }
  #skipSpaces(from) {
    let at = from;
    while (this.#source.charCodeAt(at) === SPACE) at++;
    return at;
  }
  /** Whether nothing but a comment follows on the line. */
  #isEmpty(at) {
    return at >= this.#end || this.#source.charCodeAt(at) === HASH;
  }
  #isItem(at) {
    const next = this.#source.charCodeAt(at + 1);
    return this.#source.charCodeAt(at) === HYPHEN && (next === SPACE || next === NEWLINE || Number.isNaN(next));
  }
};
function put(mapping, key, value) {
  const isWord = key !== "__proto__" && typeof resolvePlainScalar(key) === "string";
  if (!isWord || mapping[key] !== void 0) throw unusual;
  mapping[key] = value;
}
function wordOf(written) {
  const word = written.trim();
  return word[0] === "'" || word[0] === '"' ? word.slice(1, -1) : resolvePlainScalar(word);
}
function behindKey(source, at) {
  KEY.lastIndex = at;
  return KEY.test(source) ? KEY.lastIndex : 0;
}
function fold(lines) {
  let text = "";
  let breaks = "";
  for (const line of lines) {
    if (line === "") breaks += "\n";
    else {
      text += (text === "" ? "" : breaks || " ") + line;
      breaks = "";
    }
  }
  return text;
}

// src/records/front-matter.ts
var YAML_OFFSET = 3;
var MAX_LENGTH = 64 * 1024;
var MAX_LINES = 4e3;
var MAX_YAML_LENGTH = 512 * 1024;
function readFrontMatter(text) {
  const fences = findFences(text);
  if ("found" in fences) return { problem: fences };
  const data = readUsualYaml(text.slice(YAML_OFFSET, fences.yamlEnd));
  if (data === null) return readAnyFrontMatter(text, fences);
  return { problem: null, data, body: text.slice(fences.bodyStart) };
}
function locateFrontMatter(text) {
  const fences = findFences(text);
  return "found" in fences ? /* @__PURE__ */ new Map() : locateYaml(text.slice(YAML_OFFSET, fences.yamlEnd), YAML_OFFSET);
}
function readAnyFrontMatter(text, { bodyStart }) {
  const read = readWithGrayMatter(text.slice(0, bodyStart));
  if (read === null) return { problem: emptyFrontMatter() };
  if (read.problem !== null) {
    return { problem: { ...read.problem, offset: read.problem.offset + YAML_OFFSET } };
  }
  return { problem: null, data: read.data, body: text.slice(bodyStart) };
}
function readYamlFile(text) {
  if (text.length > MAX_YAML_LENGTH) {
    const fix = "Take out what was added last and put it into an attachment that an entry names.";
    return { problem: tooLong("YAML", text.length, MAX_YAML_LENGTH, fix) };
  }
  const usual = readUsualYaml(text);
  if (usual !== null) return { problem: null, data: usual, body: "" };
  const read = readYaml(text);
  if (read.problem !== null) return { problem: read.problem };
  return { problem: null, data: read.data, body: "" };
}
function tooLong(what, length, most, fix) {
  return { offset: 0, found: `${what} of ${length} characters`, expected: `at most ${most}`, fix };
}
function findFences(text) {
  if (text.startsWith("\uFEFF")) {
    return {
      offset: 0,
      found: "a byte order mark before the front matter",
      expected: "a first line of three hyphens and nothing else",
      fix: "Save the file as UTF-8 without a byte order mark."
    };
  }
  const firstLine = text.slice(0, text.search(/\r?\n|$/));
  if (!/^---[ \t]*$/.test(firstLine)) {
    return {
      offset: 0,
      found: firstLine.startsWith("---") ? `front matter marked ${quote(firstLine)}` : "a file without front matter",
      expected: "a first line of three hyphens and nothing else",
      fix: 'Begin the file with the line "---"; only YAML is read.'
    };
  }
  const close = text.indexOf("\n---", YAML_OFFSET);
  const closing = /^\n---[ \t]*(?:\r?\n|$)/.exec(close < 0 ? "" : text.slice(close, close + 200));
  if (closing === null) {
    return {
      offset: close < 0 ? 0 : close + 1,
      found: close < 0 ? "front matter that never ends" : "a line beginning with hyphens inside the front matter",
      expected: "a line of three hyphens and nothing else at its end",
      fix: 'End the front matter with the line "---".'
    };
  }
  if (close > MAX_LENGTH) return tooLong("front matter", close, MAX_LENGTH, "Move prose out of it.");
  const lines = close > MAX_LINES ? text.slice(0, close).split("\n").length : 0;
  if (lines > MAX_LINES) {
    return {
      offset: 0,
      found: `front matter of ${lines} lines`,
      expected: `at most ${MAX_LINES}`,
      fix: "Move prose out of it."
    };
  }
  return { yamlEnd: close, bodyStart: close + closing[0].length };
}
function emptyFrontMatter() {
  return {
    offset: 0,
    found: "empty front matter",
    expected: 'lines of the form "key: value"',
    fix: 'Write the keys of the schema between the two "---" lines.'
  };
}

export {
  resolvePlainScalar,
  createMapping,
  inheritsNothing,
  locateYaml,
  readFrontMatter,
  locateFrontMatter,
  readYamlFile
};
