/**
 * Holds one exchange with the REST API to GitHub's own description of it (github-openapi.json): what was asked, and
 * what was answered.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DEPARTURES, type Departure, GENERAL_REFUSALS, LIMITS, REFUSAL_OF_WRITES } from './departures.ts';
import {
  type Check,
  createSchemaChecks,
  type Description,
  isObject,
  type Json,
  type JsonObject,
  resolve,
} from './schema-check.ts';

export interface Exchange {
  readonly method: string;
  /** Below `/api/v3`: `/repos/ada/ops/issues`. */
  readonly path: string;
  readonly query: URLSearchParams;
  /** Undefined when there was none. */
  readonly request: unknown;
  readonly status: number;
  /** Parsed JSON; undefined when there was none; a Buffer for anything else. */
  readonly response: unknown;
}

/** What breaks the contract, a line for each fault. */
export interface Breaches {
  readonly request: readonly string[];
  readonly response: readonly string[];
}

interface Operation {
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

interface Refusals {
  readonly general: Check;
  readonly ofWrites: Check;
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

/** A text of the address as the type the description gives it; as it is when it is none. */
function fromText(text: string, type: string): unknown {
  if (type === 'integer' && /^-?\d+$/.test(text)) return Number(text);
  if (type === 'boolean' && /^(true|false)$/.test(text)) return text === 'true';
  if (type === 'array') return text.split(',');
  return text;
}

function checkParameters(operation: Operation, exchange: Exchange): readonly string[] {
  const inPath = operation.pattern.exec(exchange.path)?.groups ?? {};
  const known = operation.parameters.filter((parameter) => parameter.in === 'query').map(({ name }) => name);
  const unknown = [...new Set(exchange.query.keys())].filter((name) => !known.includes(name));
  return [
    ...unknown.map((name) => `the query parameter "${name}", which GitHub does not know`),
    ...operation.parameters.flatMap((parameter) => {
      const text = parameter.in === 'path' ? inPath[parameter.name] : exchange.query.get(parameter.name);
      if (text === undefined || text === null) {
        return parameter.in === 'query' && parameter.required
          ? [`lacks the query parameter "${parameter.name}"`]
          : [];
      }
      const value = fromText(parameter.in === 'path' ? decodeURIComponent(text) : text, parameter.type);
      return parameter.check(value).map((line) => `${parameter.in} ${parameter.name}: ${line}`);
    }),
  ];
}

function checkBody(operation: Operation, { request }: Exchange): readonly string[] {
  if (request === undefined) return operation.needsBody ? ['lacks its body'] : [];
  if (operation.body === null) return ['has a body, and GitHub takes none'];
  return operation.body(request).map((line) => `body: ${line}`);
}

/** What the description does not say and GitHub's documentation does. */
function checkLimits(operation: Operation, { request }: Exchange): readonly string[] {
  if (!isObject(request)) return [];
  return LIMITS.filter((limit) => limit.operations.includes(operation.name)).flatMap(({ field, most }) => {
    const value = request[field];
    const length = typeof value === 'string' ? [...value].length : 0;
    return length > most ? [`body: /${field} has ${length} characters, ${most} at the most`] : [];
  });
}

/** The check of a body; null when there must be none, undefined when the status is not one of GitHub's. */
function checkOf(
  { responses, method }: Operation,
  status: number,
  refusals: Refusals,
): Check | null | undefined {
  const documented = responses.get(status);
  // Some errors are documented without saying what they look like; they look like all.
  if (documented !== undefined) return documented === null && status >= 400 ? refusals.general : documented;
  if (status === REFUSAL_OF_WRITES && method !== 'GET') return refusals.ofWrites;
  const isGeneral = GENERAL_REFUSALS.some((general) => general === status);
  // 501 is what the sandbox says of what it does not model.
  return isGeneral || (status >= 500 && status !== 501) ? refusals.general : undefined;
}

function checkResponse(
  operation: Operation,
  { status, response }: Exchange,
  refusals: Refusals,
): readonly string[] {
  const check = checkOf(operation, status, refusals);
  if (check === undefined) return [`the status ${status}, which GitHub does not document`];
  if (Buffer.isBuffer(response)) return [];
  if (check === null) return response === undefined ? [] : ['has a body, and GitHub sends none'];
  if (response === undefined) return status === 304 ? [] : ['lacks its body'];
  return check(response);
}

function isDeparture(departures: readonly Departure[], answer: string, line: string): boolean {
  return departures.some(({ of, says }) => of.test(answer) && says.test(line));
}

/** The checker of a description; the names of its operations are those of the sandbox's routes. */
export function createExchangeCheck(
  description = readDescription(),
  departures = DEPARTURES,
): (exchange: Exchange) => Breaches {
  const make = createSchemaChecks(description);
  const error = (name: string): Json => ({ $ref: `#/components/schemas/${name}` });
  const refusals: Refusals = {
    general: make(error('basic-error')),
    ofWrites: make({
      anyOf: [error('validation-error'), error('validation-error-simple'), error('basic-error')],
    }),
  };
  const operations = Object.entries(description.paths)
    .flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, operation]) =>
        readOperation(description, path, method, operation, make),
      ),
    )
    .sort((one, other) => other.literals - one.literals);
  return (exchange) => {
    const operation = operations.find(
      (each) => each.method === exchange.method && each.pattern.test(exchange.path),
    );
    const name = operation?.name ?? `${exchange.method} ${exchange.path}`;
    if (operation === undefined)
      return { request: [`${name}: GitHub describes no such operation`], response: [] };
    const asked = [
      ...checkParameters(operation, exchange),
      ...checkBody(operation, exchange),
      ...checkLimits(operation, exchange),
    ];
    const told = checkResponse(operation, exchange, refusals).filter(
      (line) => !isDeparture(departures, `${name} ${exchange.status}`, line),
    );
    return {
      request: asked.map((line) => `${name}: the request: ${line}`),
      response: told.map((line) => `${name}: the answer ${exchange.status}: ${line}`),
    };
  };
}
