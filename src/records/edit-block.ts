/** Edits of block mappings and lists: as splices of the lines of one entry. */
import { isList, isMapping, type Value } from './edit-data.ts';
import {
  type Form,
  isScalar,
  type Layout,
  layOutEntries,
  layOutEntry,
  layOutItem,
  layOutMember,
  layOutScalar,
} from './edit-layout.ts';
import {
  blockEnd,
  columnOf,
  lineStart,
  nextLine,
  replaceLines,
  type Splice,
  startsLine,
} from './edit-lines.ts';
import type { BlockScalarNode, CollectionNode, Entry, InlineNode, Node } from './edit-tree.ts';

/** Gives an entry another value where it stands; a comment behind the old one stays behind the new. */
export function setInBlock(source: string, entry: Entry, value: Value, form: Form): readonly Splice[] | null {
  const { mark, value: old } = entry;
  if (mark === null) return null;
  if (old === null) {
    const { first, rest } = layOutBehind(source, entry, value, form);
    const behind = nextLine(source, mark);
    return [
      { from: mark, to: mark, text: first === '' ? '' : ` ${first}` },
      ...linesIfAny(source, behind, behind, rest, form),
    ];
  }
  if (old.kind === 'block-scalar') return replaceBlockScalar(source, { ...entry, mark }, old, value, form);
  if (old.kind === 'inline' || old.isFlow) return replaceInline(source, { ...entry, mark }, old, value, form);
  return replaceCollection(source, { ...entry, mark }, old, value, form);
}

/** Adds an entry: at the end of a mapping (with its `key`), or at any place of a list. */
export function insertInBlock(
  source: string,
  parent: CollectionNode,
  index: number,
  key: string | null,
  value: Value,
  form: Form,
): readonly Splice[] {
  const column = columnOf(source, parent.start);
  const lines = layOutEntry(key, value, column, form);
  const previous = parent.entries[index - 1];
  if (previous === undefined) {
    const text = [...lines, ' '.repeat(column)].join(form.lineEnd).slice(column);
    return [{ from: parent.start, to: parent.start, text }];
  }
  // A comment in line with a list's hyphens may be about the next key; one in line with keys is about these.
  const behind = blockEnd(source, previous.end, key === null ? column + 1 : column);
  return [replaceLines(source, behind, behind, lines, form.lineEnd)];
}

/** Takes an entry away that is not the only one, with the lines it stands on. Comments before it stay. */
export function removeFromBlock(
  source: string,
  parent: CollectionNode,
  index: number,
  form: Form,
): readonly Splice[] | null {
  const entry = parent.entries[index];
  if (entry === undefined) return null;
  const column = columnOf(source, entry.start);
  const behind = blockEnd(source, entry.end, column + 1);
  if (startsLine(source, entry.start)) {
    return [replaceLines(source, lineStart(source, entry.start), behind, [], form.lineEnd)];
  }
  // It stands behind the hyphen of an item, where what follows now takes its place.
  const indent = /^ */.exec(source.slice(behind, behind + column))?.[0].length ?? 0;
  return [{ from: entry.start, to: behind + indent, text: '' }];
}

/** An entry that has a place for a value: behind its colon or hyphen. */
interface Slot extends Entry {
  readonly mark: number;
}

function replaceInline(
  source: string,
  slot: Slot,
  old: InlineNode | CollectionNode,
  value: Value,
  form: Form,
): readonly Splice[] {
  const isOnMarkLine = !source.slice(slot.mark, old.start).includes('\n');
  const inner = isOnMarkLine ? columnOf(source, slot.start) + 2 : columnOf(source, old.start);
  const layout =
    old.kind === 'inline' && isScalar(value)
      ? layOutScalar(value, old.style, inner, form)
      : layOutInstead(source, slot, old, value, form);
  const behind = nextLine(source, old.end);
  return [
    { from: layout.first === '' ? slot.mark : old.start, to: old.end, text: layout.first },
    ...linesIfAny(source, behind, behind, layout.rest, form),
  ];
}

function replaceBlockScalar(
  source: string,
  slot: Slot,
  old: BlockScalarNode,
  value: Value,
  form: Form,
): readonly Splice[] {
  const content = source.slice(old.contentStart, old.end);
  const indent = /^ *(?=[^ \r\n])/m.exec(content)?.[0].length ?? 0;
  const { first, rest } = isScalar(value)
    ? layOutScalar(value, old.style, Math.max(indent, columnOf(source, slot.start) + 1), form)
    : layOutInstead(source, slot, old, value, form);
  return [
    { from: first === '' ? slot.mark : old.start, to: old.headerEnd, text: first },
    ...linesIfAny(source, old.contentStart, old.end, rest, form),
  ];
}

/** A block mapping or list. It is replaced only when the new value has nothing in common with it. */
function replaceCollection(
  source: string,
  slot: Slot,
  old: CollectionNode,
  value: Value,
  form: Form,
): readonly Splice[] {
  const column = columnOf(source, slot.start);
  const behind = blockEnd(source, old.end, column + 1);
  const at = columnOf(source, old.start);
  if (!source.slice(slot.mark, old.start).includes('\n')) {
    const { first, rest } = layOutItem(value, at, form);
    const end = source[behind - 1] === '\n' ? form.lineEnd : '';
    return [{ from: old.start, to: behind, text: [first, ...rest].join(form.lineEnd) + end }];
  }
  const child = at > column || (isList(value) && at === column) ? at : column + 2;
  const { first, rest } = isFilled(value)
    ? { first: '', rest: layOutEntries(value, child, form) }
    : layOutBehind(source, slot, value, form);
  return [
    { from: slot.mark, to: slot.mark, text: first === '' ? '' : ` ${first}` },
    replaceLines(source, nextLine(source, slot.mark), behind, rest, form.lineEnd),
  ];
}

/** Where the old value began, if that is not the line of a key: a list or mapping then begins on the next line. */
function layOutInstead(source: string, slot: Slot, old: Node, value: Value, form: Form): Layout {
  const isBehindKey = slot.key !== null && !source.slice(slot.mark, old.start).includes('\n');
  return isBehindKey
    ? layOutBehind(source, slot, value, form)
    : layOutItem(value, columnOf(source, old.start), form);
}

function layOutBehind(source: string, entry: Entry, value: Value, form: Form): Layout {
  const column = columnOf(source, entry.start);
  return entry.key === null ? layOutItem(value, column + 2, form) : layOutMember(value, column, form);
}

function isFilled(value: Value): boolean {
  return isList(value) ? value.length > 0 : isMapping(value) && Object.keys(value).length > 0;
}

function linesIfAny(
  source: string,
  from: number,
  to: number,
  lines: readonly string[],
  form: Form,
): readonly Splice[] {
  return lines.length === 0 && from === to ? [] : [replaceLines(source, from, to, lines, form.lineEnd)];
}
