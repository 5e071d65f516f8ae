/**
 * Reads the YAML of front matter: values, positions, and the refusal of everything outside our subset, in one pass
 * over js-yaml's events (the `yaml` package takes ten times as long, see docs/adr/0004).
 *
 * The subset: one mapping, block or flow, nested at most 20 deep; plain, quoted and block scalars read by the YAML
 * 1.2 core schema; keys that are strings, none twice. No tags, anchors, aliases, directives or further documents.
 */
import {
  EVENT_ID,
  type Event,
  getScalarValue,
  parseEvents,
  SCALAR_STYLE,
  type ScalarEvent,
  YAMLException,
} from 'js-yaml';
import { quote } from '../domain/quote.ts';
import { resolvePlainScalar } from './core-schema.ts';
import { createMapping } from './mapping.ts';

const MAX_DEPTH = 20;

// Asked of every key and value. In the bundle each use of an import of js-yaml's CommonJS build calls a getter, which
// took a tenth of the time.
const { ALIAS, DOCUMENT, MAPPING, POP, SCALAR, SEQUENCE } = EVENT_ID;
const { DOUBLE_QUOTED, PLAIN, SINGLE_QUOTED } = SCALAR_STYLE;
const textOf = getScalarValue;

/** Offsets into the YAML text; the end is exclusive. A key's are those of the key, an item's those of its value. */
export interface Span {
  readonly keyStart: number;
  readonly keyEnd: number;
  readonly valueStart: number;
  readonly valueEnd: number;
}

export interface YamlProblem {
  readonly offset: number;
  readonly found: string;
  readonly expected: string;
  readonly fix: string;
}

export type YamlResult =
  | { readonly data: Record<string, unknown>; readonly problem: null }
  | { readonly data: null; readonly problem: YamlProblem };

/**
 * The mapping in `source`, or the first problem that keeps it from being read. No key of a mapping can be mistaken for
 * a method of Object: mappings inherit nothing.
 */
export function readYaml(source: string): YamlResult {
  try {
    return { data: build(source, null, 0), problem: null };
  } catch (error) {
    return { data: null, problem: problemOf(error) };
  }
}

/** JSON Pointer → the places of key and value in a `source` that can be read, each with `offset` added. */
export function locateYaml(source: string, offset = 0): ReadonlyMap<string, Span> {
  const spans = new Map<string, Span>();
  build(source, spans, offset);
  return spans;
}

function build(source: string, spans: Map<string, Span> | null, offset: number): Record<string, unknown> {
  return new Builder(source, parseEvents(source, { maxDepth: MAX_DEPTH }), spans, offset).document();
}

class Refusal extends Error {
  readonly problem: YamlProblem;

  constructor(problem: YamlProblem) {
    super(problem.found);
    this.problem = problem;
  }
}

function problemOf(error: unknown): YamlProblem {
  if (error instanceof Refusal) return error.problem;
  if (error instanceof YAMLException) {
    return {
      offset: error.mark?.position ?? 0,
      found: `YAML that cannot be read (${error.reason})`,
      expected: 'lines of the form "key: value"',
      fix: 'Quote values that hold ": ", " #", quotes or brackets, and check the indentation.',
    };
  }
  throw error;
}

class Builder {
  readonly #source: string;
  readonly #events: readonly Event[];
  readonly #spans: Map<string, Span> | null;
  readonly #offset: number;
  #next = 0;

  constructor(source: string, events: readonly Event[], spans: Map<string, Span> | null, offset: number) {
    this.#source = source;
    this.#events = events;
    this.#spans = spans;
    this.#offset = offset;
  }

  document(): Record<string, unknown> {
    const start = this.#take();
    if (start?.type === DOCUMENT && start.directives.length > 0) {
      throw outside(0, 'a YAML directive', 'Remove the line that begins with %.');
    }
    const root = this.#take();
    if (root?.type !== MAPPING) {
      throw new Refusal({
        offset: 0,
        found: 'front matter that is no mapping',
        expected: 'lines of the form "key: value"',
        fix: 'Write the keys of the schema, each on a line of its own.',
      });
    }
    this.#refuseDecoration(root);
    const data = this.#mapping('');
    this.#take();
    if (this.#next < this.#events.length) {
      throw outside(
        this.#source.search(/^(\.\.\.|---)/m),
        'a second YAML document',
        'Remove the line "...".',
      );
    }
    return data;
  }

  #take(): Event | undefined {
    return this.#events[this.#next++];
  }

  #mapping(pointer: string): Record<string, unknown> {
    const mapping = createMapping();
    for (let event = this.#take(); event !== undefined && event.type !== POP; event = this.#take()) {
      const key = this.#key(event);
      const scalar = event as ScalarEvent;
      if (key in mapping) {
        throw new Refusal({
          offset: scalar.valueStart,
          found: `second key ${quote(key)}`,
          expected: 'every key once',
          fix: 'Keep one of the two lines.',
        });
      }
      const child = this.#spans === null ? '' : `${pointer}/${escapePointer(key)}`;
      mapping[key] = this.#value(child, spanOf(this.#source, scalar));
    }
    return mapping;
  }

  #key(event: Event): string {
    this.#refuseDecoration(event);
    if (event.type !== SCALAR) {
      throw outside(startOf(event), 'a key that is a list or a mapping', 'Write a plain word as the key.');
    }
    const text = textOf(this.#source, event);
    const isText = event.style !== PLAIN || typeof resolvePlainScalar(text) === 'string';
    if (!isText)
      throw outside(event.valueStart, `key ${quote(text)} that is no text`, 'Write a plain word as the key.');
    if (text === '__proto__') {
      throw outside(event.valueStart, `key ${quote(text)}`, 'Remove the line.');
    }
    return text;
  }

  #value(pointer: string, key: readonly [number, number]): unknown {
    const event = this.#take();
    if (event === undefined) return null;
    this.#refuseDecoration(event);
    switch (event.type) {
      case MAPPING:
        this.#mark(pointer, key, key);
        return this.#mapping(pointer);
      case SEQUENCE:
        this.#mark(pointer, key, key);
        return this.#sequence(pointer);
      case SCALAR: {
        const span = event.valueStart < 0 ? key : spanOf(this.#source, event);
        this.#mark(pointer, key, span);
        const text = textOf(this.#source, event);
        return event.style === PLAIN ? resolvePlainScalar(text) : text;
      }
      default:
        return null;
    }
  }

  #sequence(pointer: string): unknown[] {
    const items: unknown[] = [];
    while (this.#events[this.#next]?.type !== POP) {
      const event = this.#events[this.#next];
      if (event === undefined) break;
      const place: readonly [number, number] = [startOf(event), startOf(event) + 1];
      items.push(this.#value(this.#spans === null ? '' : `${pointer}/${items.length}`, place));
    }
    this.#take();
    return items;
  }

  #mark(pointer: string, key: readonly [number, number], value: readonly [number, number]): void {
    const by = this.#offset;
    this.#spans?.set(pointer, {
      keyStart: key[0] + by,
      keyEnd: key[1] + by,
      valueStart: value[0] + by,
      valueEnd: value[1] + by,
    });
  }

  #refuseDecoration(event: Event): void {
    if (event.type === ALIAS) {
      throw outside(event.anchorStart - 1, 'a YAML alias (*name)', 'Write the value out.');
    }
    if (event.type === DOCUMENT || event.type === POP) return;
    if (event.anchorStart >= 0) {
      throw outside(event.anchorStart - 1, 'a YAML anchor (&name)', 'Remove the anchor, or quote the value.');
    }
    if (event.tagStart >= 0) {
      throw outside(event.tagStart, 'a YAML tag (!name)', 'Remove the tag, or quote the value.');
    }
  }
}

function outside(offset: number, found: string, fix: string): Refusal {
  return new Refusal({
    offset: Math.max(0, offset),
    found,
    expected: 'plain YAML without tags, anchors, aliases, directives or keys that are no text',
    fix,
  });
}

function startOf(event: Event): number {
  if (event.type === SCALAR) return Math.max(0, event.valueStart);
  if (event.type === MAPPING || event.type === SEQUENCE) return event.start;
  return 0;
}

function spanOf(source: string, event: ScalarEvent): readonly [number, number] {
  const quoted = event.style === SINGLE_QUOTED || event.style === DOUBLE_QUOTED;
  const edge = quoted ? 1 : 0;
  const end = event.valueEnd + edge;
  // A block scalar ends with its line break, which belongs to no value a person would point at.
  return [event.valueStart - edge, source[end - 1] === '\n' ? end - 1 : end];
}

function escapePointer(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1');
}
