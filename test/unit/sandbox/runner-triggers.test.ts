import { expect, test } from 'vitest';
import type { Trigger } from '../../../src/sandbox/model.ts';
import { createFixture, jobOf, logOf } from './runner-fixture.ts';

function workflow(on: string): string {
  return `name: CI\non:\n${on}jobs:\n  build:\n    runs-on: ubuntu-latest\n    steps:\n      - run: echo "$GITHUB_EVENT_NAME of \${{ github.event.action }}"\n`;
}

type Row = readonly [on: string, trigger: Partial<Trigger>, starts: boolean];

const issues = (activity: string): Partial<Trigger> => ({ event: 'issues', activity });
const comment = (activity: string): Partial<Trigger> => ({ event: 'issue_comment', activity });
const group = (activity: string): Partial<Trigger> => ({
  event: 'merge_group',
  activity,
  payload: { merge_group: { base_ref: 'refs/heads/main' } },
});
const dispatch = (activity: string): Partial<Trigger> => ({ event: 'repository_dispatch', activity });

test.each<Row>([
  ['  issues:\n', issues('opened'), true],
  ['  issues:\n', issues('unlabeled'), true],
  ['  issues:\n    types: [opened, labeled]\n', issues('labeled'), true],
  ['  issues:\n    types: [opened, labeled]\n', issues('edited'), false],
  ['  issues:\n    types: opened\n', issues('opened'), true],
  ['  issues:\n', comment('created'), false],
  ['  issue_comment:\n', comment('deleted'), true],
  ['  issue_comment:\n    types: [created]\n', comment('created'), true],
  ['  issue_comment:\n    types: [created]\n', comment('edited'), false],
  ['  repository_dispatch:\n', dispatch('anything'), true],
  ['  repository_dispatch:\n    types: [alert]\n', dispatch('alert'), true],
  ['  repository_dispatch:\n    types: [alert]\n', dispatch('Alert'), false],
  ['  merge_group:\n', issues('opened'), false],
  ['  merge_group:\n', group('checks_requested'), true],
  ['  merge_group:\n    types: [checks_requested]\n', group('checks_requested'), true],
  ['  merge_group:\n    branches: [main]\n', group('checks_requested'), true],
  ['  merge_group:\n    branches: [side]\n', group('checks_requested'), false],
  ['  merge_group:\n    branches-ignore: [main]\n', group('checks_requested'), false],
  // Webhooks are told of the end of a group, workflows are not.
  ['  merge_group:\n', group('destroyed'), false],
  ['  pull_request:\n', group('checks_requested'), false],
])('%j and %j: %s', async (on, trigger, starts) => {
  const fixture = createFixture({ '.github/workflows/ci.yml': workflow(on) });
  const runs = await fixture.push({
    ...trigger,
    payload: { action: trigger.activity, ...trigger.payload },
  });
  await fixture.runner.idle();
  expect(runs).toHaveLength(starts ? 1 : 0);
  const [run] = runs;
  if (run !== undefined) expect(logOf(jobOf(run))).toContain(`${trigger.event} of ${trigger.activity}`);
});

test.each([
  ['issues', 'transferred'],
  ['issues', 'pinned'],
  ['issue_comment', 'pinned'],
  ['pull_request', 'ready_for_review'],
  ['merge_group', 'destroyed'],
])('%s with the type %s is not modelled and says so', async (event, type) => {
  const fixture = createFixture({
    '.github/workflows/ci.yml': workflow(`  ${event}:\n    types: [${type}]\n`),
  });
  const [run] = await fixture.push({ event: 'issues', activity: type });
  expect(run?.startupError).toContain(`on.${event}.types: ${type}`);
});

const push = (ref: string, changedPaths?: readonly string[]): Partial<Trigger> => ({
  event: 'push',
  ref,
  ...(changedPaths === undefined ? {} : { changedPaths }),
});
const pull = (base: string, changedPaths: readonly string[]): Partial<Trigger> => ({
  event: 'pull_request',
  activity: 'opened',
  ref: 'refs/pull/1/merge',
  payload: { pull_request: { base: { ref: base } } },
  changedPaths,
});
const MAIN = 'refs/heads/main';
const many = (count: number, last: string) => [...Array.from({ length: count }, (_, at) => `x${at}`), last];

test.each<Row>([
  ['  push: { branches-ignore: ["wip/**"] }\n', push('refs/heads/wip/a'), false],
  ['  push: { branches-ignore: ["wip/**"] }\n', push(MAIN), true],
  ['  push: { branches-ignore: ["wip/**"] }\n', push('refs/tags/v1'), false],
  ['  push: { tags: ["v*"] }\n', push(MAIN), false],
  ['  push: { tags: ["v*"] }\n', push('refs/tags/v1'), true],
  ['  push: { tags-ignore: ["v*"] }\n', push('refs/tags/v1'), false],
  ['  push: { tags: ["v*"], branches: [main] }\n', push(MAIN), true],
  ['  push: { paths: ["docs/**"] }\n', push(MAIN, ['docs/a/b.md', 'c']), true],
  ['  push: { paths: ["docs/**"] }\n', push(MAIN, ['c']), false],
  ['  push: { paths: ["docs/**"] }\n', push(MAIN, []), false],
  ['  push: { paths: ["docs/**"] }\n', push(MAIN), true],
  ['  push: { paths: ["docs/**"] }\n', push('refs/tags/v1', ['c']), true],
  ['  push: { paths: ["**", "!docs/**"] }\n', push(MAIN, ['docs/a']), false],
  ['  push: { paths: ["**", "!docs/**"] }\n', push(MAIN, ['docs/a', 'b']), true],
  ['  push: { paths-ignore: ["docs/**"] }\n', push(MAIN, ['docs/a']), false],
  ['  push: { paths-ignore: ["docs/**"] }\n', push(MAIN, ['docs/a', 'b']), true],
  ['  push: { paths: [y] }\n', push(MAIN, many(299, 'y')), true],
  ['  push: { paths: [y] }\n', push(MAIN, many(300, 'y')), false],
  ['  pull_request: { paths: ["docs/*"] }\n', pull('main', ['docs/a']), true],
  ['  pull_request: { paths: ["docs/*"] }\n', pull('main', ['docs/a/b']), false],
  ['  pull_request: { branches-ignore: [main] }\n', pull('main', ['a']), false],
])('filters: %j and %j: %s', async (on, trigger, starts) => {
  const fixture = createFixture({ '.github/workflows/ci.yml': workflow(on) });
  expect(await fixture.push(trigger)).toHaveLength(starts ? 1 : 0);
});

test.each(['branches', 'tags', 'paths'])('a filter on %s and its opposite are refused', async (name) => {
  const on = `  push: { ${name}: [a], ${name}-ignore: [b] }\n`;
  const fixture = createFixture({ '.github/workflows/ci.yml': workflow(on) });
  const [run] = await fixture.push();
  expect(run?.startupError).toContain(`only define one of \`${name}\` and \`${name}-ignore\``);
});

const expression = (text: string) => `\${{ ${text} }}`;

test.each([
  [`from ${expression('github.actor')} at ${expression('github.ref_name')}`, 'from octocat at main'],
  [expression('github.event.none'), 'A change'],
])('run-name: %s', async (name, title) => {
  const text = workflow('  push:\n').replace('on:', `run-name: "${name}"\non:`);
  const [run] = await createFixture({ '.github/workflows/ci.yml': text }).push();
  expect(run?.displayTitle).toBe(title);
});
