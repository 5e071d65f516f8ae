/**
 * Timelines are append-only: the old bytes begin the new ones (design §3). So an entry is never spliced in: it is laid
 * out and put behind the file's end, or refused.
 */
import { copyOf, isList, isMapping, isSame, type Mapping } from './edit-data.ts';
import { layOutEntry } from './edit-layout.ts';
import { columnOf } from './edit-lines.ts';
import type { EditResult } from './edit-record.ts';
import { findCollection, parseTree } from './edit-tree.ts';
import { readYamlFile } from './front-matter.ts';

/**
 * A timeline with one more entry behind its last. Refused when that takes more than bytes at the end: a list in
 * brackets (an empty one too), a key behind `entries`, a mark that ends the document.
 *
 * @param entry a mapping of texts, numbers, truth values, and lists or mappings of such; undefined members are left out
 */
export function appendEntry(text: string, entry: object): EditResult {
  const before = readYamlFile(text);
  if (before.problem !== null) return refuse(before.problem.found);
  const { entries } = before.data as Mapping;
  const added = copyOf(entry);
  if (added === undefined || !isMapping(added)) return refuse('an entry has to be a mapping of plain values');
  const root = parseTree(text);
  const list = root === null ? null : findCollection(root, ['entries']);
  if (root === null || list === null || !isList(entries) || list.isFlow || root.isFlow) {
    return refuse('"entries" is no list with a line for every entry, so nothing can be put behind it');
  }
  if (root.entries.at(-1)?.key !== 'entries') return refuse('"entries" is not the last key');
  const lineEnd = /\r?\n/.exec(text)?.[0] ?? '\n';
  const form = { lineEnd, hasBlockScalars: true };
  const lines = layOutEntry(null, added, columnOf(text, list.start), form);
  const edited = `${text}${text.endsWith('\n') ? '' : lineEnd}${lines.join(lineEnd)}${lineEnd}`;
  return readBack(edited, { ...before.data, entries: [...entries, added] });
}

/** A whole new timeline: the keys of `head` (schema, incident, …), then the entries. */
export function newTimeline(head: object, entries: readonly object[]): EditResult {
  const data = copyOf({ ...head, entries });
  if (data === undefined || !isMapping(data)) return refuse('a timeline has to be a mapping of plain values');
  const { entries: added, ...rest } = data;
  const form = { lineEnd: '\n', hasBlockScalars: true };
  const lines = Object.entries(rest).flatMap(([key, value]) => layOutEntry(key, value, 0, form));
  const items = isList(added) ? added.flatMap((entry) => layOutEntry(null, entry, 2, form)) : [];
  const list = items.length === 0 ? ['entries: []'] : ['entries:', ...items];
  return readBack(`${[...lines, ...list].join('\n')}\n`, data);
}

function readBack(text: string, expected: object): EditResult {
  const after = readYamlFile(text);
  if (after.problem !== null) return refuse(`the timeline would be ${after.problem.found}`);
  if (!isSame(after.data, expected))
    return refuse('the entry cannot be written so that it reads back the same');
  return { text, refusal: null };
}

function refuse(refusal: string): EditResult {
  return { text: null, refusal };
}
