/**
 * Where everything stands in YAML text, for edits that splice it: the concrete syntax tree of `yaml` brought down to
 * offsets. Offsets count UTF-16 units from the begin of the source; ends are exclusive.
 */
import { CST, Parser } from 'yaml';

type ScalarStyle = 'plain' | 'single' | 'double' | 'literal' | 'folded';

/** A scalar that stands in one piece: plain or quoted, on one line or several. */
export interface InlineNode {
  readonly kind: 'inline';
  readonly style: ScalarStyle;
  readonly start: number;
  readonly end: number;
}

/** A scalar of the form `|` or `>`. */
export interface BlockScalarNode {
  readonly kind: 'block-scalar';
  readonly style: ScalarStyle;
  readonly start: number;
  /** Behind `|` or `>` with its indicators; a comment may follow on the line. */
  readonly headerEnd: number;
  /** The begin of the line behind the header's. */
  readonly contentStart: number;
  /** Behind the last line's end, without empty lines that are no part of the value. */
  readonly end: number;
}

export interface CollectionNode {
  readonly kind: 'mapping' | 'list';
  /** In brackets or braces; everything inside is too. */
  readonly isFlow: boolean;
  readonly start: number;
  readonly end: number;
  readonly entries: readonly Entry[];
}

export type Node = InlineNode | BlockScalarNode | CollectionNode;

/** An item of a list, or a key with its value. */
export interface Entry {
  /** Null for an item of a list. */
  readonly key: string | null;
  /** Of the key, of an item's hyphen, or of an item in brackets. */
  readonly start: number;
  /** Behind the colon or the hyphen; null where there is none. */
  readonly mark: number | null;
  /** Null when nothing is written, which reads as null. */
  readonly value: Node | null;
  readonly end: number;
  /** In flow style, the offset of the comma behind it, if there is one. */
  readonly comma: number | null;
}

/** The root mapping of a document, or null when it has none or the library sees something else than we can edit. */
export function parseTree(source: string): CollectionNode | null {
  for (const token of new Parser().parse(source)) {
    if (token.type !== 'document') continue;
    const root = token.value === undefined ? null : nodeOf(token.value);
    return root?.kind === 'mapping' ? root : null;
  }
  return null;
}

/** What stands at a path, as the chain of collections and entries that leads to it; null when nothing does. */
export function findEntry(
  root: CollectionNode,
  path: readonly (string | number)[],
): { readonly parent: CollectionNode; readonly entry: Entry } | null {
  let parent = root;
  for (const [depth, part] of path.entries()) {
    const entry = entryOf(parent, part);
    if (entry === null) return null;
    if (depth === path.length - 1) return { parent, entry };
    const { value } = entry;
    if (value === null || value.kind === 'inline' || value.kind === 'block-scalar') return null;
    parent = value;
  }
  return null;
}

/** The collection at a path; the root for the empty one. */
export function findCollection(
  root: CollectionNode,
  path: readonly (string | number)[],
): CollectionNode | null {
  if (path.length === 0) return root;
  const value = findEntry(root, path)?.entry.value ?? null;
  return value === null || value.kind === 'inline' || value.kind === 'block-scalar' ? null : value;
}

function entryOf(parent: CollectionNode, part: string | number): Entry | null {
  if (typeof part === 'number') return parent.kind === 'list' ? (parent.entries[part] ?? null) : null;
  return parent.kind === 'mapping' ? (parent.entries.find((entry) => entry.key === part) ?? null) : null;
}

/** Null for what is outside our subset or broken; the reader has refused that before anything is edited. */
function nodeOf(token: CST.Token): Node | null {
  switch (token.type) {
    case 'scalar':
    case 'single-quoted-scalar':
    case 'double-quoted-scalar': {
      if (token.source === '') return null;
      const style =
        token.type === 'scalar' ? 'plain' : token.type === 'single-quoted-scalar' ? 'single' : 'double';
      return { kind: 'inline', style, start: token.offset, end: token.offset + token.source.length };
    }
    case 'block-scalar':
      return blockScalarOf(token);
    case 'block-map':
    case 'block-seq':
      return blockCollectionOf(token);
    case 'flow-collection':
      return flowCollectionOf(token);
    default:
      return null;
  }
}

function blockScalarOf(token: CST.BlockScalar): BlockScalarNode {
  const header = token.props.find((prop) => prop.type === 'block-scalar-header');
  const source = header !== undefined && 'source' in header ? header.source : '|';
  const start = header?.offset ?? token.offset;
  let contentStart = start;
  for (const prop of token.props) {
    if (prop.offset >= start && 'source' in prop) contentStart += prop.source.length;
  }
  const length = source.includes('+') ? token.source.length : lengthWithoutEmptyLines(token.source);
  return {
    kind: 'block-scalar',
    style: source.startsWith('|') ? 'literal' : 'folded',
    start,
    headerEnd: start + source.length,
    contentStart,
    end: contentStart + length,
  };
}

/** By hand: a regular expression that ends in `$` takes quadratic time on a file of empty lines. */
function lengthWithoutEmptyLines(content: string): number {
  let length = content.length;
  for (;;) {
    const shorter = content.endsWith('\r\n', length) ? length - 2 : length - 1;
    if (content[length - 1] !== '\n' || content[shorter - 1] !== '\n') return length;
    length = shorter;
  }
}

function blockCollectionOf(token: CST.BlockMap | CST.BlockSequence): CollectionNode {
  const entries: Entry[] = [];
  for (const item of token.items) {
    const sign = item.start.find(({ type }) => type === 'seq-item-ind' || type === 'explicit-key-ind');
    // Comments behind the last entry come as an item with nothing in it.
    if (sign === undefined && (item.key === undefined || item.key === null)) continue;
    entries.push(entryFrom(item, sign, null));
  }
  return {
    kind: token.type === 'block-map' ? 'mapping' : 'list',
    isFlow: false,
    start: entries[0]?.start ?? token.offset,
    end: entries.at(-1)?.end ?? token.offset,
    entries,
  };
}

function flowCollectionOf(token: CST.FlowCollection): CollectionNode {
  const isList = token.start.type === 'flow-seq-start';
  const entries: Entry[] = [];
  for (const [index, item] of token.items.entries()) {
    if (item.value === undefined && (item.key === undefined || item.key === null)) continue;
    const sign = item.start.find(({ type }) => type === 'explicit-key-ind');
    const comma = token.items[index + 1]?.start.find(({ type }) => type === 'comma')?.offset ?? null;
    const entry = entryFrom(item, sign, comma);
    entries.push(isList && entry.key !== null ? pairOf(entry) : entry);
  }
  const close = token.end.find(({ type }) => type === 'flow-seq-end' || type === 'flow-map-end');
  return {
    kind: isList ? 'list' : 'mapping',
    isFlow: true,
    start: token.offset,
    end: (close?.offset ?? token.offset) + 1,
    entries,
  };
}

/** `[a: 1]`: a mapping of one key that has no braces. Its value can be set; what would add a key reads otherwise. */
function pairOf(entry: Entry): Entry {
  const { start, end, comma } = entry;
  const entries = [{ ...entry, comma: null }];
  return {
    key: null,
    start,
    mark: null,
    value: { kind: 'mapping', isFlow: true, start, end, entries },
    end,
    comma,
  };
}

function entryFrom(item: CST.CollectionItem, sign: CST.SourceToken | undefined, comma: number | null): Entry {
  const key = item.key === undefined || item.key === null ? null : nodeOf(item.key);
  const value = item.value === undefined ? null : nodeOf(item.value);
  const colon = item.sep?.find(({ type }) => type === 'map-value-ind');
  const isHyphen = sign?.type === 'seq-item-ind';
  const start = sign?.offset ?? key?.start ?? value?.start ?? item.value?.offset ?? 0;
  const mark = isHyphen ? sign.offset + 1 : colon === undefined ? null : colon.offset + 1;
  return {
    key: CST.isScalar(item.key) ? CST.resolveAsScalar(item.key, false, () => {}).value : null,
    start,
    mark,
    value,
    end: value?.end ?? mark ?? key?.end ?? start + 1,
    comma,
  };
}
