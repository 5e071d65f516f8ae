import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  require_dist
} from "./chunk-VHMCSZIG.js";
import {
  applyStep,
  isList,
  isMapping,
  isPlain,
  isSame,
  isScalar,
  layOutEntries,
  layOutEntry,
  layOutItem,
  layOutMember,
  layOutScalar,
  planSteps,
  writeFlow,
  writeFlowEntry,
  writeScalar
} from "./chunk-MT4BNTAQ.js";
import {
  readFrontMatter,
  readYamlFile
} from "./chunk-7R4SZTTN.js";
import {
  __toESM
} from "./chunk-6DG7BXTN.js";

// src/records/edit-rewrite.ts
var import_yaml2 = __toESM(require_dist(), 1);

// src/records/edit-lines.ts
function applySplices(source, splices) {
  let result = "";
  let at = 0;
  for (const { from, to, text } of splices.toSorted((a, b) => a.from - b.from)) {
    result += source.slice(at, from) + text;
    at = to;
  }
  return result + source.slice(at);
}
function lineStart(source, offset) {
  return offset === 0 ? 0 : source.lastIndexOf("\n", offset - 1) + 1;
}
function columnOf(source, offset) {
  return offset - lineStart(source, offset);
}
function nextLine(source, offset) {
  const end = source.indexOf("\n", offset);
  return end < 0 ? source.length : end + 1;
}
function endsLine(source, offset) {
  return /^[ \t]*(?:#|\r?$)/.test(source.slice(offset, nextLine(source, offset)).replace(/\n$/, ""));
}
function startsLine(source, offset) {
  return source.slice(lineStart(source, offset), offset).trim() === "";
}
function blockEnd(source, end, column) {
  let settled = source[end - 1] === "\n" ? end : nextLine(source, end);
  for (let at = settled; at < source.length; at = nextLine(source, at)) {
    const text = source.slice(at, nextLine(source, at));
    const indent = text.search(/[^ ]/);
    if (text[indent] === "#" && indent >= column) settled = nextLine(source, at);
    else if (text.trim() !== "") break;
  }
  return settled;
}
function replaceLines(source, from, to, lines, lineEnd) {
  const isBehindOpenLine = from > 0 && source[from - 1] !== "\n";
  const takesOpenLine = to === source.length && source[to - 1] !== "\n";
  if (lines.length === 0) {
    const before = source.endsWith("\r\n", from) ? from - 2 : from - 1;
    return { from: takesOpenLine && from < to ? Math.max(0, before) : from, to, text: "" };
  }
  const text = lines.join(lineEnd);
  if (isBehindOpenLine) return { from, to, text: lineEnd + text };
  return { from, to, text: takesOpenLine ? text : text + lineEnd };
}

// src/records/edit-tree.ts
var import_yaml = __toESM(require_dist(), 1);
function parseTree(source) {
  for (const token of new import_yaml.Parser().parse(source)) {
    if (token.type !== "document") continue;
    const root = token.value === void 0 ? null : nodeOf(token.value);
    return root?.kind === "mapping" ? root : null;
  }
  return null;
}
function findEntry(root, path) {
  let parent = root;
  for (const [depth, part] of path.entries()) {
    const entry = entryOf(parent, part);
    if (entry === null) return null;
    if (depth === path.length - 1) return { parent, entry };
    const { value } = entry;
    if (value === null || value.kind === "inline" || value.kind === "block-scalar") return null;
    parent = value;
  }
  return null;
}
function findCollection(root, path) {
  if (path.length === 0) return root;
  const value = findEntry(root, path)?.entry.value ?? null;
  return value === null || value.kind === "inline" || value.kind === "block-scalar" ? null : value;
}
function entryOf(parent, part) {
  if (typeof part === "number") return parent.kind === "list" ? parent.entries[part] ?? null : null;
  return parent.kind === "mapping" ? parent.entries.find((entry) => entry.key === part) ?? null : null;
}
function nodeOf(token) {
  switch (token.type) {
    case "scalar":
    case "single-quoted-scalar":
    case "double-quoted-scalar": {
      if (token.source === "") return null;
      const style = token.type === "scalar" ? "plain" : token.type === "single-quoted-scalar" ? "single" : "double";
      return { kind: "inline", style, start: token.offset, end: token.offset + token.source.length };
    }
    case "block-scalar":
      return blockScalarOf(token);
    case "block-map":
    case "block-seq":
      return blockCollectionOf(token);
    case "flow-collection":
      return flowCollectionOf(token);
    default:
      return null;
  }
}
function blockScalarOf(token) {
  const header = token.props.find((prop) => prop.type === "block-scalar-header");
  const source = header !== void 0 && "source" in header ? header.source : "|";
  const start = header?.offset ?? token.offset;
  let contentStart = start;
  for (const prop of token.props) {
    if (prop.offset >= start && "source" in prop) contentStart += prop.source.length;
  }
  const length = source.includes("+") ? token.source.length : lengthWithoutEmptyLines(token.source);
  return {
    kind: "block-scalar",
    style: source.startsWith("|") ? "literal" : "folded",
    start,
    headerEnd: start + source.length,
    contentStart,
    end: contentStart + length
  };
}
function lengthWithoutEmptyLines(content) {
  let length = content.length;
  for (; ; ) {
    const shorter = content.endsWith("\r\n", length) ? length - 2 : length - 1;
    if (content[length - 1] !== "\n" || content[shorter - 1] !== "\n") return length;
    length = shorter;
  }
}
function blockCollectionOf(token) {
  const entries = [];
  for (const item of token.items) {
    const sign = item.start.find(({ type }) => type === "seq-item-ind" || type === "explicit-key-ind");
    if (sign === void 0 && (item.key === void 0 || item.key === null)) continue;
    entries.push(entryFrom(item, sign, null));
  }
  return {
    kind: token.type === "block-map" ? "mapping" : "list",
    isFlow: false,
    start: entries[0]?.start ?? token.offset,
    end: entries.at(-1)?.end ?? token.offset,
    entries
  };
}
function flowCollectionOf(token) {
  const isList2 = token.start.type === "flow-seq-start";
  const entries = [];
  for (const [index, item] of token.items.entries()) {
    if (item.value === void 0 && (item.key === void 0 || item.key === null)) continue;
    const sign = item.start.find(({ type }) => type === "explicit-key-ind");
    const comma = token.items[index + 1]?.start.find(({ type }) => type === "comma")?.offset ?? null;
    const entry = entryFrom(item, sign, comma);
    entries.push(isList2 && entry.key !== null ? pairOf(entry) : entry);
  }
  const close = token.end.find(({ type }) => type === "flow-seq-end" || type === "flow-map-end");
  return {
    kind: isList2 ? "list" : "mapping",
    isFlow: true,
    start: token.offset,
    end: (close?.offset ?? token.offset) + 1,
    entries
  };
}
function pairOf(entry) {
  const { start, end, comma } = entry;
  const entries = [{ ...entry, comma: null }];
  return {
    key: null,
    start,
    mark: null,
    value: { kind: "mapping", isFlow: true, start, end, entries },
    end,
    comma
  };
}
function entryFrom(item, sign, comma) {
  const key = item.key === void 0 || item.key === null ? null : nodeOf(item.key);
  const value = item.value === void 0 ? null : nodeOf(item.value);
  const colon = item.sep?.find(({ type }) => type === "map-value-ind");
  const isHyphen = sign?.type === "seq-item-ind";
  const start = sign?.offset ?? key?.start ?? value?.start ?? item.value?.offset ?? 0;
  const mark = isHyphen ? sign.offset + 1 : colon === void 0 ? null : colon.offset + 1;
  return {
    key: import_yaml.CST.isScalar(item.key) ? import_yaml.CST.resolveAsScalar(item.key, false, () => {
    }).value : null,
    start,
    mark,
    value,
    end: value?.end ?? mark ?? key?.end ?? start + 1,
    comma
  };
}

// src/records/edit-rewrite.ts
var LAYOUT = { lineWidth: 0, flowCollectionPadding: false };
function* rewriteAround(source, data, step, lineEnd) {
  const document = (0, import_yaml2.parseDocument)(source, { uniqueKeys: false, logLevel: "error" });
  if (document.errors.length > 0 || !isSame(document.toJS(), data)) return;
  if (!applyToDocument(document, step)) return;
  const root = parseTree(source);
  const inner = step.kind === "add" || step.kind === "insert" ? step.path : step.path.slice(0, -1);
  for (let depth = inner.length; root !== null && depth > 0; depth--) {
    const path = inner.slice(0, depth);
    const node = document.getIn(path, true);
    const splice = (0, import_yaml2.isCollection)(node) ? planNode(source, root, path, node, lineEnd) : null;
    if (splice !== null) yield applySplices(source, [splice]);
  }
  const whole = toLines(document.toString(LAYOUT), lineEnd).join(lineEnd);
  if (!source.endsWith("\n")) yield whole;
  yield whole + lineEnd;
}
function planNode(source, root, path, node, lineEnd) {
  const old = findCollection(root, path);
  if (old === null || old.isFlow && typeof node.comment === "string") return null;
  const alone = new import_yaml2.Document();
  alone.contents = node.clone();
  alone.contents.commentBefore = null;
  alone.contents.comment = null;
  const column = " ".repeat(columnOf(source, old.start));
  const text = toLines(alone.toString(LAYOUT), lineEnd).map((line, index) => index === 0 || line === "" ? line : column + line).join(lineEnd);
  if (old.isFlow) return { from: old.start, to: old.end, text };
  const to = source[old.end - 1] === "\n" ? old.end : nextLine(source, old.end);
  return { from: old.start, to, text: source[to - 1] === "\n" ? text + lineEnd : text };
}
function toLines(text, lineEnd) {
  const lines = text.split("\n").map((line) => lineEnd === "\r\n" ? line.replace(/\r$/, "") : line);
  return lines.at(-1) === "" ? lines.slice(0, -1) : lines;
}
function applyToDocument(document, step) {
  if (step.kind === "remove") return document.deleteIn(step.path);
  const value = createNode(document, step.value);
  if (step.kind === "set") {
    if (step.path.length === 0) document.contents = value;
    else document.setIn(step.path, value);
    return true;
  }
  const collection = step.path.length === 0 ? document.contents : document.getIn(step.path, true);
  if (step.kind === "add" && (0, import_yaml2.isMap)(collection)) collection.set(createNode(document, step.key), value);
  else if (step.kind === "insert" && (0, import_yaml2.isSeq)(collection)) collection.items.splice(step.index, 0, value);
  else return false;
  return true;
}
function createNode(document, value) {
  const node = document.createNode(value, { aliasDuplicateObjects: false });
  (0, import_yaml2.visit)(node, {
    Scalar(_, scalar) {
      if (typeof scalar.value === "string" && !isPlain(scalar.value, true)) scalar.type = "QUOTE_DOUBLE";
    }
  });
  return node;
}

// src/records/edit-block.ts
function setInBlock(source, entry, value, form) {
  const { mark, value: old } = entry;
  if (mark === null) return null;
  if (old === null) {
    const { first, rest } = layOutBehind(source, entry, value, form);
    const behind = nextLine(source, mark);
    return [
      { from: mark, to: mark, text: first === "" ? "" : ` ${first}` },
      ...linesIfAny(source, behind, behind, rest, form)
    ];
  }
  if (old.kind === "block-scalar") return replaceBlockScalar(source, { ...entry, mark }, old, value, form);
  if (old.kind === "inline" || old.isFlow) return replaceInline(source, { ...entry, mark }, old, value, form);
  return replaceCollection(source, { ...entry, mark }, old, value, form);
}
function insertInBlock(source, parent, index, key, value, form) {
  const column = columnOf(source, parent.start);
  const lines = layOutEntry(key, value, column, form);
  const previous = parent.entries[index - 1];
  if (previous === void 0) {
    const text = [...lines, " ".repeat(column)].join(form.lineEnd).slice(column);
    return [{ from: parent.start, to: parent.start, text }];
  }
  const behind = blockEnd(source, previous.end, key === null ? column + 1 : column);
  return [replaceLines(source, behind, behind, lines, form.lineEnd)];
}
function removeFromBlock(source, parent, index, form) {
  const entry = parent.entries[index];
  if (entry === void 0) return null;
  const column = columnOf(source, entry.start);
  const behind = blockEnd(source, entry.end, column + 1);
  if (startsLine(source, entry.start)) {
    return [replaceLines(source, lineStart(source, entry.start), behind, [], form.lineEnd)];
  }
  const indent = /^ */.exec(source.slice(behind, behind + column))?.[0].length ?? 0;
  return [{ from: entry.start, to: behind + indent, text: "" }];
}
function replaceInline(source, slot, old, value, form) {
  const isOnMarkLine = !source.slice(slot.mark, old.start).includes("\n");
  const inner = isOnMarkLine ? columnOf(source, slot.start) + 2 : columnOf(source, old.start);
  const layout = old.kind === "inline" && isScalar(value) ? layOutScalar(value, old.style, inner, form) : layOutInstead(source, slot, old, value, form);
  const behind = nextLine(source, old.end);
  return [
    { from: layout.first === "" ? slot.mark : old.start, to: old.end, text: layout.first },
    ...linesIfAny(source, behind, behind, layout.rest, form)
  ];
}
function replaceBlockScalar(source, slot, old, value, form) {
  const content = source.slice(old.contentStart, old.end);
  const indent = /^ *(?=[^ \r\n])/m.exec(content)?.[0].length ?? 0;
  const { first, rest } = isScalar(value) ? layOutScalar(value, old.style, Math.max(indent, columnOf(source, slot.start) + 1), form) : layOutInstead(source, slot, old, value, form);
  return [
    { from: first === "" ? slot.mark : old.start, to: old.headerEnd, text: first },
    ...linesIfAny(source, old.contentStart, old.end, rest, form)
  ];
}
function replaceCollection(source, slot, old, value, form) {
  const column = columnOf(source, slot.start);
  const behind = blockEnd(source, old.end, column + 1);
  const at = columnOf(source, old.start);
  if (!source.slice(slot.mark, old.start).includes("\n")) {
    const { first: first2, rest: rest2 } = layOutItem(value, at, form);
    const end = source[behind - 1] === "\n" ? form.lineEnd : "";
    return [{ from: old.start, to: behind, text: [first2, ...rest2].join(form.lineEnd) + end }];
  }
  const child = at > column || isList(value) && at === column ? at : column + 2;
  const { first, rest } = isFilled(value) ? { first: "", rest: layOutEntries(value, child, form) } : layOutBehind(source, slot, value, form);
  return [
    { from: slot.mark, to: slot.mark, text: first === "" ? "" : ` ${first}` },
    replaceLines(source, nextLine(source, slot.mark), behind, rest, form.lineEnd)
  ];
}
function layOutInstead(source, slot, old, value, form) {
  const isBehindKey = slot.key !== null && !source.slice(slot.mark, old.start).includes("\n");
  return isBehindKey ? layOutBehind(source, slot, value, form) : layOutItem(value, columnOf(source, old.start), form);
}
function layOutBehind(source, entry, value, form) {
  const column = columnOf(source, entry.start);
  return entry.key === null ? layOutItem(value, column + 2, form) : layOutMember(value, column, form);
}
function isFilled(value) {
  return isList(value) ? value.length > 0 : isMapping(value) && Object.keys(value).length > 0;
}
function linesIfAny(source, from, to, lines, form) {
  return lines.length === 0 && from === to ? [] : [replaceLines(source, from, to, lines, form.lineEnd)];
}

// src/records/edit-flow.ts
function setInFlow(source, entry, value) {
  const { mark, value: old } = entry;
  if (old === null) {
    const at = mark ?? entry.end;
    return [{ from: at, to: at, text: `${mark === null ? ":" : ""} ${writeFlow(value)}` }];
  }
  const style = old.kind === "inline" ? old.style : null;
  const text = isScalar(value) ? writeScalar(value, style, true) : writeFlow(value);
  const needsSpace = mark === old.start && !/["']/.test(source[mark - 2] ?? "");
  return [{ from: old.start, to: old.end, text: needsSpace ? ` ${text}` : text }];
}
function insertInFlow(source, parent, index, key, value, form) {
  const text = writeFlowEntry([key, value]);
  const next = parent.entries[index];
  if (next !== void 0) {
    const indent2 = source.slice(lineStart(source, next.start), next.start);
    const gap = indent2.trim() === "" ? form.lineEnd + indent2 : " ";
    return [{ from: next.start, to: next.start, text: `${text},${gap}` }];
  }
  const last = parent.entries.at(-1);
  const inside = parent.start + 1;
  if (last === void 0) {
    const isBlank = source.slice(inside, parent.end - 1).trim() === "";
    return [{ from: inside, to: isBlank ? parent.end - 1 : inside, text }];
  }
  const end = last.comma === null ? last.end : last.comma + 1;
  const comma = { from: end, to: end, text: last.comma === null ? "," : "" };
  const tail = last.comma === null ? "" : ",";
  if (!isOnOwnLines(source, parent, last)) return [{ ...comma, text: `${comma.text} ${text}${tail}` }];
  const indent = source.slice(lineStart(source, last.start), last.start);
  const behind = nextLine(source, end);
  return [comma, replaceLines(source, behind, behind, [indent + text + tail], form.lineEnd)];
}
function removeFromFlow(source, parent, index, form) {
  const entry = parent.entries[index];
  if (entry === void 0) return null;
  const end = entry.comma === null ? entry.end : entry.comma + 1;
  if (isOnOwnLines(source, parent, entry)) {
    return [replaceLines(source, lineStart(source, entry.start), nextLine(source, end), [], form.lineEnd)];
  }
  const next = parent.entries[index + 1];
  if (next !== void 0) return [{ from: entry.start, to: next.start, text: "" }];
  const previous = parent.entries[index - 1];
  if (previous === void 0) return null;
  const hasComment = source.slice(previous.end, entry.start).includes("#");
  return [
    hasComment ? { from: entry.start, to: end, text: "" } : { from: previous.end, to: entry.end, text: "" }
  ];
}
function isOnOwnLines(source, parent, entry) {
  const end = entry.comma === null ? entry.end : entry.comma + 1;
  return lineStart(source, entry.start) > parent.start && startsLine(source, entry.start) && endsLine(source, end);
}

// src/records/edit-step.ts
function spliceStep(source, step, form) {
  const splices = planSplices(source, step, form);
  return splices === null ? null : applySplices(source, splices);
}
function planSplices(source, step, form) {
  const root = parseTree(source);
  if (root === null) return null;
  if (step.kind === "add" || step.kind === "insert") {
    const parent2 = findCollection(root, step.path);
    if (parent2 === null) return null;
    const index = step.kind === "insert" ? step.index : parent2.entries.length;
    const key = step.kind === "add" ? step.key : null;
    const insert = parent2.isFlow ? insertInFlow : insertInBlock;
    return insert(source, parent2, index, key, step.value, form);
  }
  if (step.kind === "set" && step.path.length === 0) {
    const text = writeFlow(step.value);
    if (root.isFlow) return [{ from: root.start, to: root.end, text }];
    return [
      replaceLines(
        source,
        lineStart(source, root.start),
        blockEnd(source, root.end, 0),
        [text],
        form.lineEnd
      )
    ];
  }
  const found = findEntry(root, step.path);
  if (found === null) return null;
  const { parent, entry } = found;
  if (step.kind === "set") {
    return parent.isFlow ? setInFlow(source, entry, step.value) : setInBlock(source, entry, step.value, form);
  }
  const remove = parent.isFlow ? removeFromFlow : removeFromBlock;
  return remove(source, parent, parent.entries.indexOf(entry), form);
}

// src/records/edit-record.ts
function editRecord(text, edits, sort) {
  const before = read(text, sort);
  if (before.problem !== null) return refuse(before.problem.found);
  let state = { text, data: before.data };
  for (const edit of edits) {
    const steps = planSteps(state.data, edit);
    if (typeof steps === "string") return refuse(steps);
    for (const step of steps) {
      const next = takeStep(state, step, before.body, sort);
      if (typeof next === "string") return refuse(next);
      state = next;
    }
  }
  return { text: state.text, refusal: null };
}
function setFrontMatter(text, values) {
  const edits = Object.entries(values).map(([key, value]) => ({ path: [key], value: value ?? void 0 }));
  return editRecord(text, edits, "markdown").text;
}
function takeStep({ text, data }, step, body, sort) {
  const expected = applyStep(data, step);
  const [head, yaml, tail] = split(text, sort);
  const lineEnd = /\r?\n/.exec(text)?.[0] ?? "\n";
  let problem = "the change cannot be written so that it reads back the same";
  for (const candidate of candidates(yaml, data, step, lineEnd)) {
    const edited = head + candidate + tail;
    const after = read(edited, sort);
    if (after.problem !== null) problem = `the change would leave ${after.problem.found}`;
    else if (isSame(after.data, expected) && after.body === body) return { text: edited, data: expected };
  }
  return problem;
}
function* candidates(yaml, data, step, lineEnd) {
  for (const hasBlockScalars of [true, false]) {
    const spliced = spliceStep(yaml, step, { lineEnd, hasBlockScalars });
    if (spliced !== null) yield spliced;
  }
  yield* rewriteAround(yaml, data, step, lineEnd);
}
function read(text, sort) {
  return sort === "markdown" ? readFrontMatter(text) : readYamlFile(text);
}
function split(text, sort) {
  if (sort === "yaml") return ["", text, ""];
  const start = text.indexOf("\n") + 1;
  const end = text.indexOf("\n---", start - 1) + 1;
  return [text.slice(0, start), text.slice(start, end), text.slice(end)];
}
function refuse(refusal) {
  return { text: null, refusal };
}

export {
  columnOf,
  parseTree,
  findCollection,
  editRecord,
  setFrontMatter
};
