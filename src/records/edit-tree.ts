/**
 * Where everything stands in YAML text, for edits that splice it: the events our reader reads the data from, and what
 * stands between them. Offsets count UTF-16 units from the begin of the source; ends are exclusive.
 */
import {
  CHOMPING_MODE,
  COLLECTION_STYLE,
  EVENT_ID,
  type Event,
  getScalarValue,
  parseEvents,
  SCALAR_STYLE,
  type ScalarEvent,
} from 'js-yaml';

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

/** The root mapping of a text that our reader has read without a problem; null when it is another. */
export function parseTree(source: string): CollectionNode | null {
  const builder = new Builder(source, parseEvents(source, {}));
  return builder.root();
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

const STYLES: ReadonlyMap<number, ScalarStyle> = new Map([
  [SCALAR_STYLE.PLAIN, 'plain'],
  [SCALAR_STYLE.SINGLE_QUOTED, 'single'],
  [SCALAR_STYLE.DOUBLE_QUOTED, 'double'],
  [SCALAR_STYLE.LITERAL_BLOCK, 'literal'],
  [SCALAR_STYLE.FOLDED_BLOCK, 'folded'],
]);

/** Goes through events and text side by side. Between two events stand only indicators, white space and comments. */
class Builder {
  readonly #source: string;
  readonly #events: readonly Event[];
  #next = 0;
  #at = 0;

  constructor(source: string, events: readonly Event[]) {
    this.#source = source;
    this.#events = events;
  }

  root(): CollectionNode | null {
    const event = this.#events[1];
    if (event?.type !== EVENT_ID.MAPPING) return null;
    this.#next = 1;
    this.#at = event.start;
    const node = this.#node();
    return node?.kind === 'mapping' ? node : null;
  }

  /** What the next event begins; null for a value that is not written. */
  #node(): Node | null {
    const event = this.#events[this.#next++];
    if (event?.type === EVENT_ID.SCALAR) return event.valueStart < 0 ? null : this.#scalar(event);
    if (event?.type !== EVENT_ID.MAPPING && event?.type !== EVENT_ID.SEQUENCE) return null;
    const kind = event.type === EVENT_ID.MAPPING ? 'mapping' : 'list';
    const start = this.#skip();
    if (event.style === COLLECTION_STYLE.BLOCK) {
      const entries = this.#entries(kind, false);
      return { kind, isFlow: false, start, end: entries.at(-1)?.end ?? start, entries };
    }
    const hasBrackets = this.#source[start] === (kind === 'mapping' ? '{' : '[');
    if (hasBrackets) this.#at = start + 1;
    const entries = this.#entries(kind, hasBrackets);
    // `[a: 1]` holds a mapping of one key without braces.
    const end = hasBrackets ? this.#skip() + 1 : (entries.at(-1)?.end ?? start);
    this.#at = end;
    return { kind, isFlow: true, start, end, entries };
  }

  /** Entries up to the end of their collection, with the commas behind them where it has brackets. */
  #entries(kind: 'mapping' | 'list', hasCommas: boolean): readonly Entry[] {
    const entries: Entry[] = [];
    while (this.#next < this.#events.length && this.#events[this.#next]?.type !== EVENT_ID.POP) {
      const entry = kind === 'mapping' ? this.#member() : this.#item(hasCommas);
      const hasComma = hasCommas && this.#source[this.#skip()] === ',';
      entries.push(hasComma ? { ...entry, comma: this.#at } : entry);
      if (hasComma) this.#at++;
    }
    this.#next++;
    return entries;
  }

  #item(isFlow: boolean): Entry {
    const start = this.#skip();
    if (!isFlow) this.#at = start + 1;
    const mark = isFlow ? null : this.#at;
    const value = this.#node();
    return { key: null, start, mark, value, end: value?.end ?? this.#at, comma: null };
  }

  #member(): Entry {
    const start = this.#skip();
    const isExplicit = this.#source[start] === '?' && /\s/.test(this.#source[start + 1] ?? ' ');
    if (isExplicit) this.#at = start + 1;
    const event = this.#events[this.#next];
    const key = event?.type === EVENT_ID.SCALAR ? getScalarValue(this.#source, event) : null;
    this.#node();
    const keyEnd = this.#at;
    const hasColon = this.#source[this.#skip()] === ':';
    if (hasColon) this.#at++;
    else this.#at = keyEnd;
    const mark = hasColon ? this.#at : null;
    const value = this.#node();
    return { key, start, mark, value, end: value?.end ?? mark ?? keyEnd, comma: null };
  }

  #scalar(event: ScalarEvent): InlineNode | BlockScalarNode {
    const style = STYLES.get(event.style) ?? 'plain';
    if (style === 'literal' || style === 'folded') return this.#blockScalar(event, style);
    const quote = style === 'plain' ? 0 : 1;
    this.#at = event.valueEnd + quote;
    return { kind: 'inline', style, start: event.valueStart - quote, end: this.#at };
  }

  #blockScalar(event: ScalarEvent, style: ScalarStyle): BlockScalarNode {
    const start = this.#skip();
    const header = /^[|>][-+0-9]*/.exec(this.#source.slice(start, start + 4))?.[0] ?? '|';
    let end = event.valueEnd;
    if (event.chomping !== CHOMPING_MODE.KEEP) {
      // Empty lines behind the text are no part of it. A regular expression would take quadratic time on them.
      for (;;) {
        const shorter = this.#source.endsWith('\r\n', end) ? end - 2 : end - 1;
        if (
          shorter < event.valueStart ||
          this.#source[end - 1] !== '\n' ||
          this.#source[shorter - 1] !== '\n'
        )
          break;
        end = shorter;
      }
    }
    this.#at = event.valueEnd;
    return {
      kind: 'block-scalar',
      style,
      start,
      headerEnd: start + header.length,
      contentStart: event.valueStart,
      end,
    };
  }

  /** Moves on to the next character that is neither white space nor in a comment. */
  #skip(): number {
    const source = this.#source;
    for (; this.#at < source.length; this.#at++) {
      const character = source[this.#at];
      if (character === '#') {
        const end = source.indexOf('\n', this.#at);
        this.#at = end < 0 ? source.length : end;
      } else if (character !== ' ' && character !== '\n' && character !== '\r' && character !== '\t') break;
    }
    return this.#at;
  }
}
