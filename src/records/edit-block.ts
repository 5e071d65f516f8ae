/** Edits of block mappings and lists: as splices of the lines of one entry. */
import { isList, isMapping, type Value } from './edit-data.ts';
import {
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
export function setInBlock(
  source: string,
  entry: Entry,
  value: Value,
  lineEnd: string,
): readonly Splice[] | null {
  const { mark, value: old } = entry;
  if (mark === null) return null;
  const column = columnOf(source, entry.start);
  if (old === null) {
    const { first, rest } = entry.key === null ? layOutItem(value, column + 2) : layOutMember(value, column);
    const behind = nextLine(source, mark);
    return [
      { from: mark, to: mark, text: first === '' ? '' : ` ${first}` },
      ...linesIfAny(source, behind, behind, rest, lineEnd),
    ];
  }
  if (old.kind === 'block-scalar') return replaceBlockScalar(source, mark, column, old, value, lineEnd);
  if (old.kind === 'inline' || old.isFlow) return replaceInline(source, entry, mark, old, value, lineEnd);
  return replaceCollection(source, mark, column, old, value, lineEnd);
}

/** Adds an entry: at the end of a mapping (with its `key`), or at any place of a list. */
export function insertInBlock(
  source: string,
  parent: CollectionNode,
  index: number,
  key: string | null,
  value: Value,
  lineEnd: string,
): readonly Splice[] {
  const column = columnOf(source, parent.start);
  const lines = layOutEntry(key, value, column);
  const previous = parent.entries[index - 1];
  if (previous === undefined) {
    const text = [...lines, ' '.repeat(column)].join(lineEnd).slice(column);
    return [{ from: parent.start, to: parent.start, text }];
  }
  // A comment in line with a list's hyphens may be about the next key; one in line with keys is about these.
  const own = key === null ? column + 1 : column;
  const behind = blockEnd(source, previous.end, own);
  return [replaceLines(source, behind, behind, lines, lineEnd)];
}

/** Takes an entry away that is not the only one, with the lines it stands on. Comments before it stay. */
export function removeFromBlock(
  source: string,
  parent: CollectionNode,
  index: number,
  lineEnd: string,
): readonly Splice[] | null {
  const entry = parent.entries[index];
  if (entry === undefined) return null;
  const column = columnOf(source, entry.start);
  const behind = blockEnd(source, entry.end, column + 1);
  if (startsLine(source, entry.start)) {
    return [replaceLines(source, lineStart(source, entry.start), behind, [], lineEnd)];
  }
  // It stands behind the hyphen of an item, where what follows now takes its place.
  const indent = /^ */.exec(source.slice(behind, behind + column))?.[0].length ?? 0;
  return [{ from: entry.start, to: behind + indent, text: '' }];
}

/** A scalar, or anything in brackets. */
function replaceInline(
  source: string,
  entry: Entry,
  mark: number,
  old: Exclude<Node, BlockScalarNode>,
  value: Value,
  lineEnd: string,
): readonly Splice[] {
  const isOnMarkLine = !source.slice(mark, old.start).includes('\n');
  const style = (old as InlineNode).style ?? null;
  const at = columnOf(source, old.start);
  let layout: Layout;
  if (isScalar(value) && old.kind === 'inline') {
    layout = layOutScalar(value, style, isOnMarkLine ? columnOf(source, entry.start) + 2 : at);
  } else if (isOnMarkLine && entry.key !== null) layout = layOutMember(value, columnOf(source, entry.start));
  else layout = layOutItem(value, at);
  const behind = nextLine(source, old.end);
  return [
    { from: layout.first === '' ? mark : old.start, to: old.end, text: layout.first },
    ...linesIfAny(source, behind, behind, layout.rest, lineEnd),
  ];
}

function replaceBlockScalar(
  source: string,
  mark: number,
  column: number,
  old: BlockScalarNode,
  value: Value,
  lineEnd: string,
): readonly Splice[] {
  const content = source.slice(old.contentStart, old.end);
  const indent = /^ *(?=[^ \r\n])/m.exec(content)?.[0].length ?? 0;
  const { first, rest } = isScalar(value)
    ? layOutScalar(value, old.style, Math.max(indent, column + 1))
    : layOutMember(value, column);
  return [
    { from: first === '' ? mark : old.start, to: old.headerEnd, text: first },
    ...linesIfAny(source, old.contentStart, old.end, rest, lineEnd),
  ];
}

/** A block mapping or list. It is replaced only when the new value is of another kind, so nothing in it is kept. */
function replaceCollection(
  source: string,
  mark: number,
  column: number,
  old: CollectionNode,
  value: Value,
  lineEnd: string,
): readonly Splice[] {
  const behind = blockEnd(source, old.end, column + 1);
  const at = columnOf(source, old.start);
  if (!source.slice(mark, old.start).includes('\n')) {
    const { first, rest } = layOutItem(value, at);
    const text = [first, ...rest].join(lineEnd) + (source[behind - 1] === '\n' ? lineEnd : '');
    return [{ from: old.start, to: behind, text }];
  }
  const staysBlock =
    (isList(value) && value.length > 0) || (isMapping(value) && Object.keys(value).length > 0);
  const child = at > column || (isList(value) && at === column) ? at : column + 2;
  const { first, rest } = staysBlock
    ? { first: '', rest: layOutEntries(value, child) }
    : layOutMember(value, column);
  return [
    { from: mark, to: mark, text: first === '' ? '' : ` ${first}` },
    replaceLines(source, nextLine(source, mark), behind, rest, lineEnd),
  ];
}

function linesIfAny(
  source: string,
  from: number,
  to: number,
  lines: readonly string[],
  lineEnd: string,
): readonly Splice[] {
  return lines.length === 0 && from === to ? [] : [replaceLines(source, from, to, lines, lineEnd)];
}
