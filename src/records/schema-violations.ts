/** Says in our words what a validator compiled from a JSON Schema says in its own. */
import type { SchemaViolation } from '../domain/record.ts';
import type { RecordKind } from '../domain/record-kind.ts';
import type { SchemaError } from '../generated/validators.js';
import { SCHEMAS } from './schemas.ts';

type SchemaNode = Readonly<Record<string, unknown>>;

/** At most this many violations are told of one record: past that it is another kind of file. */
const MOST = 50;

/** The violations that some errors of a kind's validator are, each told once. */
export function describeErrors(
  kind: RecordKind,
  data: Readonly<Record<string, unknown>>,
  errors: readonly SchemaError[],
): readonly SchemaViolation[] {
  const violations = new Map<string, SchemaViolation>();
  for (const error of errors.slice(0, 10 * MOST)) {
    // The alternatives' own errors say less than the choice between them.
    if (error.schemaPath.includes('/anyOf/')) continue;
    const violation = describe(kind, data, error);
    const key = `${violation.sort} ${violation.pointer} ${violation.key}`;
    // One value can break two keywords (its type and its pattern); the first says it all.
    if (!violations.has(key) && violations.size < MOST) violations.set(key, violation);
  }
  return [...violations.values()];
}

function describe(kind: RecordKind, data: unknown, error: SchemaError): SchemaViolation {
  const parent = error.instancePath;
  if (error.keyword === 'required') {
    const key = String(error.params['missingProperty']);
    const properties = nodeAt(kind, parentOf(error.schemaPath))['properties'] as SchemaNode | undefined;
    const node = resolve(kind, (properties?.[key] ?? {}) as SchemaNode);
    return {
      sort: 'missing-key',
      pointer: parent,
      key,
      value: undefined,
      expected: expectationOf(node),
      candidates: [],
    };
  }
  if (error.keyword === 'additionalProperties') {
    const key = String(error.params['additionalProperty']);
    const properties = nodeAt(kind, parentOf(error.schemaPath))['properties'] as SchemaNode | undefined;
    return {
      sort: 'unknown-key',
      pointer: `${parent}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`,
      key,
      value: undefined,
      expected: 'a key the schema knows',
      candidates: Object.keys(properties ?? {}),
    };
  }
  const node = nodeAt(kind, parentOf(error.schemaPath));
  return {
    sort: 'wrong-value',
    pointer: parent,
    key: nameOf(parent),
    value: valueAt(data, parent),
    expected: expectationOf(node, error),
    candidates: Array.isArray(node['enum']) ? node['enum'].map(String) : [],
  };
}

function expectationOf(node: SchemaNode, error?: SchemaError): string {
  if (Array.isArray(node['enum'])) return `one of ${node['enum'].join(', ')}`;
  if ('const' in node) return String(node['const']);
  if (error?.keyword === 'uniqueItems') return 'a list without repetitions';
  if (error?.keyword === 'minItems') return `a list of at least ${node['minItems']}`;
  if (error?.keyword === 'maxItems') return `a list of at most ${node['maxItems']}`;
  if (typeof node['title'] === 'string') return node['title'];
  const number = node['type'] === 'integer' ? 'a whole number' : 'a number';
  switch (node['type']) {
    case 'integer':
    case 'number':
      if (node['maximum'] !== undefined) return `${number} from ${node['minimum']} to ${node['maximum']}`;
      return node['minimum'] === undefined ? number : `${number} of at least ${node['minimum']}`;
    case 'boolean':
      return 'true or false';
    case 'array':
      return 'a list';
    case 'object':
      return 'a mapping';
    default:
      return 'a value the schema allows';
  }
}

/** `#/properties/times/required` → `#/properties/times` */
function parentOf(schemaPath: string): string {
  return schemaPath.slice(0, schemaPath.lastIndexOf('/'));
}

function nodeAt(kind: RecordKind, schemaPath: string): SchemaNode {
  const [file, pointer = ''] = schemaPath.split('#');
  const name = file === '' || file === undefined ? kind : file.replace('.schema.json', '');
  const root = SCHEMAS[name as RecordKind | 'values'];
  return resolve(kind, valueAt(root, pointer) as SchemaNode);
}

function resolve(kind: RecordKind, node: SchemaNode): SchemaNode {
  const reference = node['$ref'];
  return typeof reference === 'string' ? nodeAt(kind, reference) : node;
}

function valueAt(root: unknown, pointer: string): unknown {
  let value = root;
  for (const part of pointer.split('/').slice(1)) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = (value as Readonly<Record<string, unknown>>)[
      decodeURIComponent(part).replaceAll('~1', '/').replaceAll('~0', '~')
    ];
  }
  return value;
}

function nameOf(pointer: string): string {
  const parts = pointer.split('/').slice(1);
  const last = parts.at(-1) ?? 'front matter';
  return /^\d+$/.test(last) ? `item of ${parts.at(-2) ?? 'list'}` : last;
}
