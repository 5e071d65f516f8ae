/** What the schemas say about one field of a record: its sort, its choices, what it is for. */
import type { RecordKind } from '../domain/record-kind.ts';
import { SCHEMAS } from './schemas.ts';

/** A node of a schema, as far as it is read here. */
interface SchemaNode {
  readonly $ref?: string;
  readonly title?: string;
  readonly description?: string;
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly additionalProperties?: boolean | SchemaNode;
  readonly items?: SchemaNode;
  readonly $defs?: Readonly<Record<string, SchemaNode>>;
}

export type FieldSort = 'text' | 'instant' | 'day' | 'integer' | 'number' | 'boolean' | 'list' | 'mapping';

export interface SchemaField {
  readonly sort: FieldSort;
  /** What it is for, as one sentence. */
  readonly description: string;
  /** What a value must be, as a noun phrase: `an instant with its zone, such as …`. */
  readonly expected: string;
  /** The values there are; empty when the schema does not count them. */
  readonly choices: readonly string[];
  /** What a text must match; null when any will do. */
  readonly pattern: RegExp | null;
  /** Of a number, both included. */
  readonly minimum: number;
  readonly maximum: number;
  /** What the items of a list are. */
  readonly item: SchemaField | null;
  /** The keys of a mapping, and those of them that must be there. */
  readonly keys: readonly string[];
  readonly required: readonly string[];
}

/**
 * The field at a path of keys, `[]` being the record itself; null when the schema knows no such field. An index of a
 * list is any number.
 */
export function fieldOf(kind: RecordKind, path: readonly (string | number)[]): SchemaField | null {
  let node: SchemaNode | undefined = schemaOf(kind);
  for (const key of path) node = node === undefined ? undefined : childOf(node, key);
  return node === undefined ? null : describe(node);
}

/** The version of the shape that a kind of record has now. */
export function newestSchema(kind: RecordKind): number {
  return Number(schemaOf(kind).properties?.['schema']?.const);
}

function schemaOf(name: RecordKind | 'values'): SchemaNode {
  return SCHEMAS[name];
}

function childOf(node: SchemaNode, key: string | number): SchemaNode | undefined {
  if (typeof key === 'number') return node.items;
  const known = Object.hasOwn(node.properties ?? {}, key) ? node.properties?.[key] : undefined;
  if (known !== undefined) return known;
  return typeof node.additionalProperties === 'object' ? node.additionalProperties : undefined;
}

/** A node beside a reference says what this field is for; the definition says what its value must be. */
function describe(field: SchemaNode): SchemaField {
  const name = field.$ref?.split('/').at(-1) ?? '';
  const definition = schemaOf('values').$defs?.[name];
  const node = { ...definition, ...field };
  const choices = (node.enum ?? []).map(String);
  const sort = name === 'instant' || name === 'day' ? name : (SORTS[node.type ?? ''] ?? 'text');
  return {
    sort,
    description: node.description ?? '',
    expected: choices.length > 0 ? `one of ${choices.join(', ')}` : expectationOf(node, sort),
    choices,
    pattern: node.pattern === undefined ? null : new RegExp(node.pattern, 'u'),
    minimum: node.minimum ?? Number.NEGATIVE_INFINITY,
    maximum: node.maximum ?? Number.POSITIVE_INFINITY,
    item: node.items === undefined ? null : describe(node.items),
    keys: Object.keys(node.properties ?? {}),
    required: node.required ?? [],
  };
}

const SORTS: Readonly<Record<string, FieldSort>> = {
  integer: 'integer',
  number: 'number',
  boolean: 'boolean',
  array: 'list',
  object: 'mapping',
};

function expectationOf(node: SchemaNode, sort: FieldSort): string {
  if (node.title !== undefined) return node.title;
  const bounds = [
    ...(node.minimum === undefined ? [] : [`at least ${node.minimum}`]),
    ...(node.maximum === undefined ? [] : [`at most ${node.maximum}`]),
  ].join(' and ');
  const number = sort === 'integer' ? 'a whole number' : 'a number';
  switch (sort) {
    case 'integer':
    case 'number':
      return bounds === '' ? number : `${number}, ${bounds}`;
    case 'boolean':
      return 'true or false';
    case 'list':
      return `a list of ${node.items === undefined ? 'values' : describe(node.items).expected}`;
    case 'mapping':
      return 'a mapping';
    default:
      return 'text';
  }
}
