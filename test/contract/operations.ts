/** The operations of GitHub's OpenAPI description, ready to be compared with what is asked and answered. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type Check,
  type Description,
  isObject,
  type Json,
  type JsonObject,
  resolve,
} from './schema-check.ts';

export interface Operation {
  readonly name: string;
  readonly pattern: RegExp;
  readonly method: string;
  /** How many segments are no placeholders: the more, the better it fits. */
  readonly literals: number;
  readonly parameters: readonly Parameter[];
  readonly body: Check | null;
  readonly needsBody: boolean;
  /** By status; null for an answer without a body. */
  readonly responses: ReadonlyMap<number, Check | null>;
}

interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required: boolean;
  readonly type: string;
  readonly check: Check;
}

interface RestDescription extends Description {
  readonly paths: { readonly [path: string]: { readonly [method: string]: JsonObject } };
}

export function readDescription(): RestDescription {
  return JSON.parse(
    readFileSync(join(import.meta.dirname, 'github-openapi.json'), 'utf8'),
  ) as RestDescription;
}

/** The schema of a JSON body. */
function schemaOf(part: JsonObject): Json | null {
  const content = part['content'];
  if (!isObject(content)) return null;
  const media = content['application/json'] ?? Object.values(content)[0];
  return isObject(media) ? (media['schema'] ?? null) : null;
}

function readParameter(parameter: JsonObject, make: (schema: Json) => Check): Parameter {
  const schema = isObject(parameter['schema']) ? parameter['schema'] : {};
  return {
    name: String(parameter['name']),
    in: String(parameter['in']),
    required: parameter['required'] === true,
    type: String(schema['type'] ?? 'any'),
    check: make(schema),
  };
}

function readOperation(
  description: RestDescription,
  path: string,
  method: string,
  operation: JsonObject,
  make: (schema: Json) => Check,
): Operation {
  const list = Array.isArray(operation['parameters']) ? (operation['parameters'] as readonly Json[]) : [];
  const parts = list.map((parameter) => resolve(description, parameter));
  const isLong = (name: string): boolean =>
    parts.some((part) => part['name'] === name && part['x-multi-segment'] === true);
  const segments = path.split('/').map((segment) => {
    const name = /^\{(.*)\}$/.exec(segment)?.[1];
    if (name === undefined) return segment.replaceAll('.', '\\.');
    return isLong(name) ? `(?<${name}>.*)` : `(?<${name}>[^/]+)`;
  });
  const requestBody = isObject(operation['requestBody'])
    ? resolve(description, operation['requestBody'])
    : null;
  const bodySchema = requestBody === null ? null : schemaOf(requestBody);
  const responses = Object.entries(isObject(operation['responses']) ? operation['responses'] : {});
  return {
    name: `${method.toUpperCase()} ${path}`,
    pattern: new RegExp(`^${segments.join('/')}$`),
    method: method.toUpperCase(),
    literals: path.split('/').filter((segment) => !segment.startsWith('{')).length,
    parameters: parts.map((part) => readParameter(part, make)),
    body: bodySchema === null ? null : make(bodySchema),
    needsBody: requestBody?.['required'] === true,
    responses: new Map(
      responses.map(([status, response]) => {
        const schema = schemaOf(resolve(description, response));
        return [Number(status), schema === null ? null : make(schema)];
      }),
    ),
  };
}

/** Every operation; those whose path has the fewest placeholders first, since they fit best. */
export function readOperations(
  description: RestDescription,
  make: (schema: Json) => Check,
): readonly Operation[] {
  return Object.entries(description.paths)
    .flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, operation]) =>
        readOperation(description, path, method, operation, make),
      ),
    )
    .sort((one, other) => other.literals - one.literals);
}
