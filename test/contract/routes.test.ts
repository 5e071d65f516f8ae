/** Every route of the sandbox, asked rightly and wrongly: requests and answers are as GitHub describes them. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { pathShape } from '../../scripts/contract/description.ts';
import { ROUTES, WIDE_ROUTES } from '../../src/sandbox/rest/handle-rest.ts';
import { startWorld, type World } from '../unit/sandbox/server-fixture.ts';
import { createExchangeCheck } from './check-exchange.ts';
import { DEPARTURES } from './departures.ts';
import type { ExchangeLog } from './exchange-log.ts';
import { readDescription } from './operations.ts';
import { FILES, playRoutes, type Step } from './routes-scenario.ts';

const names = [...ROUTES, ...WIDE_ROUTES].map(({ method, path }) => `${method} ${path}`);

/** The sandbox names this placeholder otherwise. */
const nameAtGitHub = (operation: string): string => operation.replace('{commit_ref}', '{ref}');

let world: World;
let log: ExchangeLog;
let steps: readonly Step[];

beforeAll(async () => {
  world = await startWorld(FILES);
  log = world.log;
  steps = await playRoutes(world);
});
afterAll(() => world.close());

test.each(names)('%s is described', (name) => {
  const [method = '', path = ''] = name.split(' ');
  const paths = Object.entries(readDescription().paths);
  const methods = paths.find(([each]) => pathShape(each) === pathShape(path))?.[1] ?? {};
  expect(
    Object.keys(methods),
    `test/contract/github-openapi.json lacks ${method} ${path}: run "npx tsx scripts/contract/trim-openapi.ts" and commit what it writes`,
  ).toContain(method.toLowerCase());
});

test('every exchange was seen', () => {
  expect(log.exchanges).toHaveLength(steps.length);
});

test.each(names)('%s is asked for in vain and with success', (name) => {
  const statuses = steps
    .filter(({ operation }) => pathShape(operation) === pathShape(name))
    .map(({ status }) => status);
  const hint = `${name} has no such step in test/contract/routes-scenario.ts`;
  expect(
    statuses.some((status) => status < 400),
    hint,
  ).toBe(true);
  expect(
    statuses.some((status) => status >= 400),
    hint,
  ).toBe(true);
});

test('every answer of the sandbox is one of GitHub’s', () => {
  const modelled = log.exchanges.filter((_, at) => steps[at]?.isKnown === true);
  expect(modelled.flatMap(({ breaches }) => breaches.response)).toEqual([]);
});

/** Departures of operations that the sandbox has. */
const inUse = DEPARTURES.filter(({ of }) =>
  names.some((name) =>
    [200, 403, 404, 409, 422].some((status) => of.test(`${nameAtGitHub(name)} ${status}`)),
  ),
);

test.each(inUse)('the departure is still one: $reason', ({ of, says }) => {
  const all = createExchangeCheck(readDescription(), []);
  const lines = log.exchanges.flatMap((exchange, at) => {
    const { operation = '', status = 0 } = steps[at] ?? {};
    return of.test(`${nameAtGitHub(operation)} ${status}`) ? all(exchange).response : [];
  });
  expect(lines.map((line) => line.replace(/^.*: the answer \d+: /, ''))).toContainEqual(
    expect.stringMatching(says),
  );
});

test('the requests are GitHub’s, and those that are wrong on purpose are found', () => {
  for (const [at, { operation, wrong, isKnown }] of steps.entries()) {
    const lines = log.exchanges[at]?.breaches.request ?? [];
    if (!isKnown) continue;
    if (wrong === null) expect(lines, operation).toEqual([]);
    else expect(lines, operation).toEqual([expect.stringMatching(wrong)]);
  }
});
