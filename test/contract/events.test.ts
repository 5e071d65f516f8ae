/** Every payload that the sandbox hands to a job is one that GitHub describes. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { shapeDifferences } from '../../src/contract/shape-differences.ts';
import type { Trigger } from '../../src/sandbox/model.ts';
import { call, clone, commit, git, startWorld, type World } from '../unit/sandbox/server-fixture.ts';
import { payloadCheck } from './check-payload.ts';
import { FILES, playRoutes } from './routes-scenario.ts';

const check = payloadCheck();
let world: World;
let triggers: readonly Trigger[];

/** Pushes that make, move, force and delete a branch, and what that does to a pull request. */
async function playPushes(): Promise<void> {
  const work = await clone(world, 'ada', 'pushes');
  await commit(work, { 'x.md': 'one\n' }, 'X\n\nWith a text.');
  await git(work, 'push', '-q', 'origin', 'HEAD:topic');
  const wanted = { title: 'Topic', head: 'topic', base: 'main' };
  await call(world, world.tokens.ada, 'POST', '/repos/ada/ops/pulls', wanted);
  await commit(work, { 'x.md': 'two\n' }, 'Y');
  await git(work, 'push', '-q', 'origin', 'HEAD:topic');
  await git(work, 'commit', '-q', '--amend', '-m', 'Z');
  await git(work, 'push', '-q', '--force', 'origin', 'HEAD:topic');
  await git(work, 'push', '-q', 'origin', ':topic');
}

beforeAll(async () => {
  world = await startWorld(FILES);
  await playRoutes(world);
  await playPushes();
  triggers = world.runner.triggers;
});
afterAll(() => world.close());

test('the events of the scenario', () => {
  const seen = [
    ...new Set(triggers.map(({ event, activity }) => (activity === null ? event : `${event} ${activity}`))),
  ];
  expect(seen).toEqual(
    expect.arrayContaining([
      'push',
      'workflow_dispatch',
      'pull_request opened',
      'pull_request synchronize',
      'pull_request closed',
    ]),
  );
});

test('every payload is described', () => {
  const lines = triggers.flatMap(({ event, activity, payload }) => check(event, activity, payload));
  expect([...new Set(lines)]).toEqual([]);
});

test('what is pushed tells its instants as GitHub does: in seconds', () => {
  const pushed = triggers.find(({ event }) => event === 'push')?.payload;
  const example = EXAMPLES.find(({ event }) => event === 'push')?.payload;
  const differences = shapeDifferences(example?.['repository'], pushed?.['repository']);
  expect(differences).toEqual(['/language is null, not string', 'the whole lacks custom_properties']);
});

type Fields = Readonly<Record<string, unknown>>;

const EXAMPLES = Object.entries(
  (
    JSON.parse(readFileSync(join(import.meta.dirname, 'webhook-examples.json'), 'utf8')) as {
      readonly examples: Readonly<Record<string, Fields>>;
    }
  ).examples,
).map(([name, payload]) => {
  const [event = '', activity = null] = name.split(' ');
  return { name, event, activity, payload };
});

/** What the checker says of examples and is not held against them. */
const DIFFERENCES: Readonly<Record<string, RegExp>> = {
  'the example is older than the field':
    /lacks (active_lock_reason, reactions|description|auto_merge|has_discussions|disabled)$/,
  'the field is newer than the description': /repo has the field "custom_properties"/,
  'an empty homepage is sent as an empty text': /\/homepage must match format "uri"$/,
};

// The same checker takes what GitHub sent: it is not stricter than GitHub.
test.each(EXAMPLES)('an example that GitHub sent: $name', ({ event, activity, payload }) => {
  const isKnown = (line: string): boolean => Object.values(DIFFERENCES).some((known) => known.test(line));
  expect(check(event, activity, payload).filter((line) => !isKnown(line))).toEqual([]);
});

test.each(Object.entries(DIFFERENCES))('examples still differ: %s', (_, known) => {
  const lines = EXAMPLES.flatMap(({ event, activity, payload }) => check(event, activity, payload));
  expect(lines).toContainEqual(expect.stringMatching(known));
});

test.each(EXAMPLES)('mistakes put into $name are found', ({ event, activity, payload }) => {
  for (const [field, value] of Object.entries(payload)) {
    const { [field]: _, ...rest } = payload;
    const renamed = check(event, activity, { ...rest, [`${field}_x`]: value });
    expect(renamed.join(), field).toContain(`"${field}_x"`);
    if (value !== null) expect(check(event, activity, { ...payload, [field]: 7 }), field).not.toEqual([]);
  }
  expect(check(event, activity, {})).not.toEqual([]);
});

test('a dispatch needs no installation, which Apps alone are told', () => {
  const { installation, ...payload } =
    EXAMPLES.find(({ event }) => event === 'repository_dispatch')?.payload ?? {};
  expect(installation).toBeDefined();
  expect(
    check('repository_dispatch', 'on-demand-test', payload).filter((line) => line.includes('installation')),
  ).toEqual([]);
});

test('an event or an activity that nobody describes is told by its name', () => {
  expect(check('gollum', null, {})).toEqual([expect.stringMatching(/^gollum: .*check-payload\.ts/)]);
  expect(check('issues', 'sung_to', {})).toEqual([
    expect.stringMatching(/^issues-sung-to: .*trim-openapi\.ts/),
  ]);
});
