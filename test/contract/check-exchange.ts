/**
 * Holds one exchange with the REST API to GitHub's own description of it (github-openapi.json): what was asked, and
 * what was answered.
 */
import { DEPARTURES, type Departure, GENERAL_REFUSALS, LIMITS, REFUSAL_OF_WRITES } from './departures.ts';
import { type Operation, readDescription, readOperations } from './operations.ts';
import { type Check, createSchemaChecks, isObject, type Json } from './schema-check.ts';

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

interface Refusals {
  readonly general: Check;
  readonly ofWrites: Check;
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

/** One of the three, by whether there are errors and what they are: so that faults are told of the right one. */
function chooseRefusal(plain: Check, detailed: Check, simple: Check): Check {
  return (value) => {
    const errors = isObject(value) ? value['errors'] : undefined;
    if (!Array.isArray(errors)) return plain(value);
    return errors.every((each) => typeof each === 'string') ? simple(value) : detailed(value);
  };
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
  // Nothing has changed; or what stands before the API answers in its place.
  if (response === undefined) return status === 304 || status >= 500 ? [] : ['lacks its body'];
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
    ofWrites: chooseRefusal(
      make(error('basic-error')),
      make(error('validation-error')),
      make(error('validation-error-simple')),
    ),
  };
  const operations = readOperations(description, make);
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
