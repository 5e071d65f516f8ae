/** The checker finds what is wrong: exchanges that are in order, each with one mistake put in. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startWorld, type World } from '../unit/sandbox/server-fixture.ts';
import { createExchangeCheck, type Exchange } from './check-exchange.ts';
import type { ExchangeLog } from './exchange-log.ts';
import { FILES, playRoutes, type Step } from './routes-scenario.ts';

type Fields = Readonly<Record<string, unknown>>;

const check = createExchangeCheck();
let world: World;
let log: ExchangeLog;
let steps: readonly Step[];

beforeAll(async () => {
  world = await startWorld(FILES);
  log = world.log;
  steps = await playRoutes(world);
});
afterAll(() => world.close());

/** The first exchange of an operation that succeeded. */
function good(operation: string): Exchange {
  const at = steps.findIndex((step) => step.operation === operation && step.status < 300);
  const found = log.exchanges[at];
  if (found === undefined) throw new Error(`${operation} never succeeded`);
  return found;
}

function fieldsOf(value: unknown): Fields {
  if (typeof value !== 'object' || value === null) throw new Error('no fields');
  return value as Fields;
}

function lines(exchange: Exchange): readonly string[] {
  const { request, response } = check(exchange);
  return [...request, ...response];
}

const ISSUE = 'POST /repos/{owner}/{repo}/issues';
const asked = (change: Fields): ((exchange: Exchange) => Exchange) => {
  return (exchange) => ({ ...exchange, request: { ...fieldsOf(exchange.request), ...change } });
};
const answered = (change: Fields): ((exchange: Exchange) => Exchange) => {
  return (exchange) => ({ ...exchange, response: { ...fieldsOf(exchange.response), ...change } });
};
const queried = (query: string): ((exchange: Exchange) => Exchange) => {
  return (exchange) => ({ ...exchange, query: new URLSearchParams(query) });
};

const MUTATIONS: readonly [string, string, (exchange: Exchange) => Exchange, RegExp][] = [
  ['an unknown query parameter', 'GET /repos/{owner}/{repo}/issues', queried('labls=x'), /parameter "labls"/],
  [
    'a query parameter of the wrong type',
    'GET /repos/{owner}/{repo}/issues',
    queried('page=two'),
    /query page: .*integer/,
  ],
  [
    'a wrong word in the query',
    'GET /repos/{owner}/{repo}/issues',
    queried('state=ajar'),
    /allowed values: open, closed, all/,
  ],
  [
    'no instant in the query',
    'GET /repos/{owner}/{repo}/issues',
    queried('since=today'),
    /query since: .*date-time/,
  ],
  ['a misspelt field', ISSUE, asked({ assignes: ['wim'] }), /the field "assignes"/],
  ['a field of another operation', ISSUE, asked({ state: 'closed' }), /the field "state"/],
  ['a field of the wrong type', ISSUE, asked({ body: 7 }), /\/body must be string/],
  ['a text instead of a list', ISSUE, asked({ labels: 'bug' }), /\/labels must be array/],
  ['a wrong entry of a list', ISSUE, asked({ assignees: [1] }), /\/assignees\/0 must be string/],
  ['an unknown field inside a list', ISSUE, asked({ labels: [{ nam: 'bug' }] }), /the field "nam"/],
  ['an over-long title', ISSUE, asked({ title: 'x'.repeat(257) }), /\/title has 257 characters/],
  ['an over-long body', ISSUE, asked({ body: 'é'.repeat(65_537) }), /\/body has 65537 characters/],
  ['a missing field', ISSUE, (one) => ({ ...one, request: { body: 'x' } }), /lacks title/],
  ['no body at all', ISSUE, (one) => ({ ...one, request: undefined }), /lacks its body/],
  ['a body that is a list', ISSUE, (one) => ({ ...one, request: [] }), /must be object/],
  [
    'a body where none belongs',
    'GET /repos/{owner}/{repo}/issues/{issue_number}',
    (one) => ({ ...one, request: {} }),
    /has a body, and GitHub takes none/,
  ],
  [
    'a wrong word in the body',
    'PATCH /repos/{owner}/{repo}/issues/{issue_number}',
    asked({ state: 'done' }),
    /\/state must be equal to one of the allowed values/,
  ],
  [
    'a number in the path that is none',
    'GET /repos/{owner}/{repo}/issues/{issue_number}',
    (one) => ({ ...one, path: '/repos/ada/ops/issues/first' }),
    /path issue_number: .*integer/,
  ],
  ['an unknown operation', ISSUE, (one) => ({ ...one, method: 'DELETE' }), /describes no such operation/],
  [
    'an unknown address',
    ISSUE,
    (one) => ({ ...one, path: `${one.path}/all/of/them` }),
    /describes no such operation/,
  ],
  ['a status that is not documented', ISSUE, (one) => ({ ...one, status: 200 }), /the status 200/],
  ['the status of the sandbox', ISSUE, (one) => ({ ...one, status: 501, response: {} }), /the status 501/],
  ['an answer without its body', ISSUE, (one) => ({ ...one, response: undefined }), /lacks its body/],
  ['a field GitHub does not send', ISSUE, answered({ severity: 'high' }), /the field "severity"/],
  ['a text for a number', ISSUE, answered({ number: '1' }), /\/number must be integer/],
  [
    'an instant that is none',
    ISSUE,
    answered({ created_at: 'today' }),
    /\/created_at must match format "date-time"/,
  ],
  ['an address that is none', ISSUE, answered({ url: 'issues/1' }), /\/url must match format "uri"/],
  ['null where something must be', ISSUE, answered({ created_at: null }), /\/created_at must be string/],
  [
    'a wrong word in an answer',
    'PATCH /repos/{owner}/{repo}/issues/{issue_number}',
    answered({ state_reason: 'given up' }),
    /\/state_reason must be equal to one of the allowed values/,
  ],
  [
    'a body where none belongs in an answer',
    'POST /repos/{owner}/{repo}/actions/workflows/{workflow_id}/dispatches',
    (one) => ({ ...one, response: {} }),
    /has a body, and GitHub sends none/,
  ],
  [
    'a list where one belongs',
    'GET /repos/{owner}/{repo}/issues/{issue_number}',
    (one) => ({ ...one, response: [one.response] }),
    /the whole must be object/,
  ],
  [
    'a refusal without its shape',
    ISSUE,
    (one) => ({ ...one, status: 403, response: { error: 'no' } }),
    /the field "error"/,
  ],
];

test('a failure of the server may be without a body, success may not', () => {
  const exchange = { ...good(ISSUE), response: undefined };
  expect(lines({ ...exchange, status: 502 })).toEqual([]);
  expect(lines({ ...exchange, status: 403 })).toEqual([expect.stringMatching(/lacks its body/)]);
});

describe('mistakes', () => {
  test.each(MUTATIONS)('%s: %s', (_, operation, mutate, complaint) => {
    expect(lines(good(operation))).toEqual([]);
    expect(lines(mutate(good(operation)))).toContainEqual(expect.stringMatching(complaint));
  });
});

/** Fields that GitHub's description does not ask for: an answer without one is still one of GitHub's. */
function isRequired(exchange: Exchange, field: string): boolean {
  const { [field]: _, ...rest } = fieldsOf(exchange.response);
  return lines({ ...exchange, response: rest }).some((line) => line.includes(` lacks ${field}`));
}

test('of every answer: each field renamed, and most of them left out', () => {
  const seen = new Set<string>();
  let asked = 0;
  let found = 0;
  for (const [at, { operation, status }] of steps.entries()) {
    const exchange = log.exchanges[at];
    if (exchange === undefined || status >= 300 || seen.has(operation)) continue;
    if (exchange.response === undefined || Array.isArray(exchange.response)) continue;
    seen.add(operation);
    for (const [field, value] of Object.entries(fieldsOf(exchange.response))) {
      const { [field]: _, ...rest } = fieldsOf(exchange.response);
      const renamed = { ...exchange, response: { ...rest, [`${field}_x`]: value } };
      expect(lines(renamed).join(), `${operation}: ${field}`).toContain(`"${field}_x"`);
      asked += 1;
      found += isRequired(exchange, field) ? 1 : 0;
    }
  }
  expect(seen.size).toBeGreaterThan(8);
  expect(found / asked).toBeGreaterThan(0.7);
});
