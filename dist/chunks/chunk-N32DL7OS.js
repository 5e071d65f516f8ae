import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  columnOf,
  findCollection,
  parseTree
} from "./chunk-WFH5KQFG.js";
import {
  copyOf,
  isList,
  isMapping,
  isSame,
  layOutEntry
} from "./chunk-MT4BNTAQ.js";
import {
  readYamlFile
} from "./chunk-7R4SZTTN.js";

// src/records/edit-timeline.ts
function appendEntry(text, entry) {
  const before = readYamlFile(text);
  if (before.problem !== null) return refuse(before.problem.found);
  const { entries } = before.data;
  const added = copyOf(entry);
  if (added === void 0 || !isMapping(added)) return refuse("an entry has to be a mapping of plain values");
  const root = parseTree(text);
  const list = root === null ? null : findCollection(root, ["entries"]);
  if (root === null || list === null || !isList(entries) || list.isFlow || root.isFlow) {
    return refuse('"entries" is no list with a line for every entry, so nothing can be put behind it');
  }
  if (root.entries.at(-1)?.key !== "entries") return refuse('"entries" is not the last key');
  const lineEnd = /\r?\n/.exec(text)?.[0] ?? "\n";
  const form = { lineEnd, hasBlockScalars: true };
  const lines = layOutEntry(null, added, columnOf(text, list.start), form);
  const edited = `${text}${text.endsWith("\n") ? "" : lineEnd}${lines.join(lineEnd)}${lineEnd}`;
  return readBack(edited, { ...before.data, entries: [...entries, added] });
}
function newTimeline(head, entries) {
  const data = copyOf({ ...head, entries });
  if (data === void 0 || !isMapping(data)) return refuse("a timeline has to be a mapping of plain values");
  const { entries: added, ...rest } = data;
  const form = { lineEnd: "\n", hasBlockScalars: true };
  const lines = Object.entries(rest).flatMap(([key, value]) => layOutEntry(key, value, 0, form));
  const items = isList(added) ? added.flatMap((entry) => layOutEntry(null, entry, 2, form)) : [];
  const list = items.length === 0 ? ["entries: []"] : ["entries:", ...items];
  return readBack(`${[...lines, ...list].join("\n")}
`, data);
}
function readBack(text, expected) {
  const after = readYamlFile(text);
  if (after.problem !== null) return refuse(`the timeline would be ${after.problem.found}`);
  if (!isSame(after.data, expected))
    return refuse("the entry cannot be written so that it reads back the same");
  return { text, refusal: null };
}
function refuse(refusal) {
  return { text: null, refusal };
}

export {
  appendEntry,
  newTimeline
};
