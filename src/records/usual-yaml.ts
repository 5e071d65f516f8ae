/**
 * Reads YAML as nearly all records are written: block mappings and lists, values on the line of their key or in block
 * scalars, words in brackets. It takes a quarter of the time of yaml-reader.ts, and knows neither places nor mistakes:
 * whatever is written otherwise it leaves to that reader. That both give the same values is a property test.
 */
import { resolvePlainScalar } from './core-schema.ts';
import { createMapping } from './mapping.ts';

/** Tabs, carriage returns, what cannot be seen, and what takes two UTF-16 units. */
const UNUSUAL_CHARACTER = /[^\n\x20-\x7e\xa0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd]/;
const KEY = /[A-Za-z_][A-Za-z0-9_-]{0,99}:(?=[ \n]|$)/y;
const PLAIN_START = /[A-Za-z0-9_/(+<=$^;\\\xa0-\uffff]|[-.][A-Za-z0-9]/y;
const SINGLE_QUOTED = /'((?:[^'\n]|'')*)'/y;
const DOUBLE_QUOTED = /"([^"\\\n]*)"/y;
/** A plain scalar, or a quoted one without commas, in brackets. */
const WORD = `(?:[A-Za-z0-9_/](?:[A-Za-z0-9_./+-]|:(?=[A-Za-z0-9/])| +(?=[A-Za-z0-9_/]))*|'[^',\\n]*'|"[^",\\\\\\n]*")`;
const PAIR = `[A-Za-z_][A-Za-z0-9_-]*: +${WORD}`;
const FLOW_LIST = new RegExp(`\\[ *(?:(${WORD}(?: *, *${WORD})*) *)?\\]`, 'y');
const FLOW_MAPPING = new RegExp(`\\{ *(${PAIR}(?: *, *${PAIR})*) *\\}`, 'y');
const END_OF_LINE = / *(?: #[^\n]*)?(?=\n|$)/y;
const BLOCK_HEADER = /([|>])(-?)\n/y;
const MAX_DEPTH = 10;

const NEWLINE = 10;
const SPACE = 32;
const HASH = 35;
const HYPHEN = 45;
/** What {@link UsualReader} `indent` is behind the last line. */
const NO_MORE = -1;

const unusual = new Error('left to the reader of all YAML');

/** The mapping in `source`, with the values that yaml-reader.ts gives; null when that reader is to be asked. */
export function readUsualYaml(source: string): Record<string, unknown> | null {
  if (UNUSUAL_CHARACTER.test(source)) return null;
  try {
    return new UsualReader(source).document();
  } catch (error) {
    if (error !== unusual) throw error;
    return null;
  }
}

/** Stands at a line; blank ones and comments it passes over. Every part reads to the line behind it. */
class UsualReader {
  readonly #source: string;
  /** The line's first sign that is no space, its end, and how many spaces stand before it. */
  #start = 0;
  #end = -1;
  #indent = NO_MORE;

  constructor(source: string) {
    this.#source = source;
    this.#advance();
  }

  document(): Record<string, unknown> {
    if (this.#indent !== 0) throw unusual;
    // Ends only where no line is left: one that is indented less there is not.
    return this.#mapping(0, 0);
  }

  #advance(): void {
    const source = this.#source;
    for (let isBlank = true; isBlank; ) {
      const line = this.#end + 1;
      const start = this.#skipSpaces(line);
      const end = source.indexOf('\n', start);
      const sign = source.charCodeAt(start);
      this.#start = start;
      this.#end = end < 0 ? source.length : end;
      this.#indent = start < source.length ? start - line : NO_MORE;
      isBlank = sign === NEWLINE || sign === HASH;
    }
    // A second document.
    const isMark = source.startsWith('---', this.#start) || source.startsWith('...', this.#start);
    if (this.#indent === 0 && isMark) throw unusual;
  }

  #mapping(indent: number, depth: number): Record<string, unknown> {
    if (depth > MAX_DEPTH) throw unusual;
    const mapping = createMapping();
    do {
      const behind = behindKey(this.#source, this.#start);
      if (behind === 0) throw unusual;
      const key = this.#source.slice(this.#start, behind - 1);
      const at = this.#skipSpaces(behind);
      put(mapping, key, this.#isEmpty(at) ? this.#below(indent, depth) : this.#scalar(at, indent));
    } while (this.#indent === indent);
    // A value that goes on in the next line, or a line that stands under nothing.
    if (this.#indent > indent) throw unusual;
    return mapping;
  }

  #list(indent: number, depth: number): unknown[] {
    if (depth > MAX_DEPTH) throw unusual;
    const items: unknown[] = [];
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
  #below(indent: number, depth: number): unknown {
    this.#advance();
    if (this.#indent < indent) return null;
    if (this.#isItem(this.#start)) return this.#list(this.#indent, depth + 1);
    return this.#indent === indent ? null : this.#mapping(this.#indent, depth + 1);
  }

  #scalar(at: number, indent: number): unknown {
    switch (this.#source[at]) {
      case "'":
        return this.#match(SINGLE_QUOTED, at).replaceAll("''", "'");
      case '"':
        return this.#match(DOUBLE_QUOTED, at);
      case '[': {
        const words = this.#match(FLOW_LIST, at);
        return words === '' ? [] : words.split(',').map(wordOf);
      }
      case '{': {
        const mapping = createMapping();
        for (const pair of this.#match(FLOW_MAPPING, at).split(',')) {
          const colon = pair.indexOf(':');
          put(mapping, pair.slice(0, colon).trim(), wordOf(pair.slice(colon + 1)));
        }
        return mapping;
      }
      case '|':
      case '>':
        return this.#block(at, indent);
      default:
        return resolvePlainScalar(this.#plain(at));
    }
  }

  /** What a pattern finds in its brackets or quotation marks, when nothing but a comment stands behind it. */
  #match(pattern: RegExp, at: number): string {
    pattern.lastIndex = at;
    const match = pattern.exec(this.#source);
    END_OF_LINE.lastIndex = pattern.lastIndex;
    if (match === null || !END_OF_LINE.test(this.#source)) throw unusual;
    this.#advance();
    return match[1] ?? '';
  }

  #plain(at: number): string {
    PLAIN_START.lastIndex = at;
    if (!PLAIN_START.test(this.#source)) throw unusual;
    const line = this.#source.slice(at, this.#end);
    const comment = line.indexOf(' #');
    let end = comment < 0 ? line.length : comment;
    while (line.charCodeAt(end - 1) === SPACE) end--;
    const text = line.slice(0, end);
    if (text.includes(': ') || text.endsWith(':')) throw unusual;
    this.#advance();
    return text;
  }

  /** The lines below that are indented further than the key, all by as much as the first. */
  #block(at: number, indent: number): string {
    BLOCK_HEADER.lastIndex = at;
    const header = BLOCK_HEADER.exec(this.#source);
    if (header === null) throw unusual;
    const lines: string[] = [];
    let inner = -1;
    let line = BLOCK_HEADER.lastIndex;
    while (line < this.#source.length) {
      const start = this.#skipSpaces(line);
      const spaces = start - line;
      const isBlank = start >= this.#source.length || this.#source.charCodeAt(start) === NEWLINE;
      if (inner < 0) inner = spaces;
      if (!isBlank && spaces < inner) break;
      const end = this.#source.indexOf('\n', start);
      // A scalar that ends with the text, or whose lines are not all indented by as much.
      if (end < 0 || (isBlank ? spaces > 0 || lines.length === 0 : spaces > inner)) throw unusual;
      lines.push(this.#source.slice(start, end));
      line = end + 1;
    }
    if (inner <= indent) throw unusual;
    while (lines.at(-1) === '') lines.pop();
    this.#end = line - 1;
    this.#advance();
    return (header[1] === '|' ? lines.join('\n') : fold(lines)) + (header[2] === '-' ? '' : '\n');
  }

  #skipSpaces(from: number): number {
    let at = from;
    while (this.#source.charCodeAt(at) === SPACE) at++;
    return at;
  }

  /** Whether nothing but a comment follows on the line. */
  #isEmpty(at: number): boolean {
    return at >= this.#end || this.#source.charCodeAt(at) === HASH;
  }

  #isItem(at: number): boolean {
    const next = this.#source.charCodeAt(at + 1);
    return (
      this.#source.charCodeAt(at) === HYPHEN && (next === SPACE || next === NEWLINE || Number.isNaN(next))
    );
  }
}

function put(mapping: Record<string, unknown>, key: string, value: unknown): void {
  const isWord = key !== '__proto__' && typeof resolvePlainScalar(key) === 'string';
  // No value is undefined; asking for one is faster than `in`.
  if (!isWord || mapping[key] !== undefined) throw unusual;
  mapping[key] = value;
}

/** The value of a {@link WORD}. */
function wordOf(written: string): unknown {
  const word = written.trim();
  return word[0] === "'" || word[0] === '"' ? word.slice(1, -1) : resolvePlainScalar(word);
}

/** The place behind the colon of the key that begins here; 0 when none does. */
function behindKey(source: string, at: number): number {
  KEY.lastIndex = at;
  return KEY.test(source) ? KEY.lastIndex : 0;
}

/** Lines become one, and of empty lines between them each is a line break. */
function fold(lines: readonly string[]): string {
  let text = '';
  let breaks = '';
  for (const line of lines) {
    if (line === '') breaks += '\n';
    else {
      text += (text === '' ? '' : breaks || ' ') + line;
      breaks = '';
    }
  }
  return text;
}
