/**
 * Validators from the schemas of GitHub's descriptions (OpenAPI 3.0 and 3.1), stricter than they are written: an
 * object that lists its properties has no others. A validator is made when it is first needed.
 */
import { Ajv2020, type AnySchema, type ErrorObject } from 'ajv/dist/2020.js';

export type Json = null | boolean | number | string | readonly Json[] | JsonObject;
export type JsonObject = { readonly [key: string]: Json };

export interface Description {
  readonly components: { readonly [kind: string]: JsonObject };
}

/** What is wrong with a value, a line for each fault: `/title must be string`. */
export type Check = (value: unknown) => readonly string[];

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Follows references to components. @throws when one leads nowhere */
export function resolve(description: Description, value: Json | undefined): JsonObject {
  const reference = isObject(value) ? value['$ref'] : undefined;
  if (typeof reference !== 'string') {
    if (!isObject(value)) throw new Error('there is nothing to resolve');
    return value;
  }
  const [, , kind = '', name = ''] = reference.split('/');
  return resolve(description, description.components[kind]?.[name]);
}

/** How strictly an object is read: `closed` has no property that is not listed. */
type Strictness = 'closed' | 'closed-inside' | 'open';

/** The schema, and null; written so that what is wrong is told of the schema alone where that can be. */
function orNull(schema: Json): Json {
  if (!isObject(schema) || typeof schema['type'] !== 'string') return { anyOf: [{ type: 'null' }, schema] };
  const words = schema['enum'];
  return {
    ...schema,
    type: [schema['type'], 'null'],
    ...(Array.isArray(words) ? { enum: [...new Set([...words, null])] } : {}),
  };
}

/** JSON Schema from OpenAPI's: `nullable` spelt out, references absolute, objects closed. */
function convert(description: Description, schema: Json, strictness: Strictness): Json {
  if (!isObject(schema)) return schema;
  const { nullable, ...rest } = schema;
  if (nullable === true) return orNull(convert(description, rest, strictness));
  const { $ref: reference } = rest;
  if (typeof reference === 'string') {
    // Only what stands for itself may be shared; a part of something is written out.
    if (strictness !== 'closed') return convert(description, resolve(description, rest), strictness);
    return { $ref: `github${reference}` };
  }
  const inside = strictness === 'open' ? 'open' : 'closed';
  const listed = rest['properties'];
  const hasParts = Array.isArray(rest['allOf']);
  const isClosed = strictness === 'closed' && !('additionalProperties' in rest);
  const converted = Object.entries(rest).map(([key, inner]): [string, Json] => {
    if (key === 'properties' && isObject(inner)) {
      const entries = Object.entries(inner).map(([name, each]) => [name, convert(description, each, inside)]);
      return [key, Object.fromEntries(entries)];
    }
    if (key === 'items' || key === 'additionalProperties') return [key, convert(description, inner, inside)];
    if (key === 'allOf' && Array.isArray(inner)) {
      // The parts after the first repeat fields of the first, not all of them.
      const parts = inner.map((part: Json, at) =>
        convert(description, part, at === 0 && strictness !== 'open' ? 'closed-inside' : 'open'),
      );
      return [key, parts];
    }
    if ((key === 'anyOf' || key === 'oneOf') && Array.isArray(inner)) {
      const ofBranches = listed === undefined ? strictness : strictness === 'open' ? 'open' : 'closed-inside';
      return [key, inner.map((branch: Json) => convert(description, branch, ofBranches))];
    }
    return [key, inner];
  });
  const closing: JsonObject =
    isClosed && (listed !== undefined || hasParts) ? { unevaluatedProperties: false } : {};
  return { ...Object.fromEntries(converted), ...closing };
}

const FORMATS = {
  'date-time': /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/,
  email: /^[^@\s]+@[^@\s]+$/,
  'repo.nwo': /^[\w.-]+\/[\w.-]+$/,
  uri: (text: string): boolean => URL.canParse(text),
  'uri-template': (text: string): boolean => URL.canParse(text.replaceAll(/\{[^}]*\}/g, '')),
  int64: true,
  binary: true,
} as const;

/** `/labels/0/name must be string`; what is wrong inside an alternative is told as the alternative's fault. */
function tell({ instancePath, message = 'is wrong', params, keyword }: ErrorObject): string {
  const where = instancePath === '' ? 'the whole' : instancePath;
  switch (keyword) {
    case 'unevaluatedProperties':
      return `${where} has the field "${params['unevaluatedProperty']}", which GitHub does not know`;
    case 'additionalProperties':
      return `${where} has the field "${params['additionalProperty']}", which GitHub does not know`;
    case 'enum':
      return `${where} ${message}: ${(params['allowedValues'] as readonly unknown[]).join(', ')}`;
    default:
      return `${where} ${message}`;
  }
}

/** A line for each fault; what one object lacks is one line. */
function tellAll(errors: readonly ErrorObject[]): readonly string[] {
  const lacking = new Map<string, Set<string>>();
  for (const { keyword, instancePath, params } of errors) {
    if (keyword !== 'required') continue;
    const fields = lacking.get(instancePath) ?? new Set();
    lacking.set(instancePath, fields.add(String(params['missingProperty'])));
  }
  const lines = [...lacking].map(
    ([path, fields]) => `${path === '' ? 'the whole' : path} lacks ${[...fields].join(', ')}`,
  );
  return [...lines, ...new Set(errors.filter(({ keyword }) => keyword !== 'required').map(tell))];
}

/** Makes checks of values; `schema` may refer to components of the description. */
export function createSchemaChecks(description: Description): (schema: Json) => Check {
  const ajv = new Ajv2020({
    strict: false,
    allErrors: true,
    inlineRefs: false,
    formats: FORMATS,
    // Most time goes into making validators, of which most are used a few times.
    code: { optimize: false },
  });
  const components = Object.entries(description.components['schemas'] ?? {}).map(([name, schema]) => [
    name,
    convert(description, schema, 'closed'),
  ]);
  ajv.addSchema({ $id: 'github', components: { schemas: Object.fromEntries(components) } });
  return (schema) => {
    let validate: ReturnType<typeof ajv.compile> | undefined;
    return (value) => {
      validate ??= ajv.compile(convert(description, schema, 'closed') as AnySchema);
      if (validate(value)) return [];
      return tellAll(validate.errors ?? []);
    };
  };
}
