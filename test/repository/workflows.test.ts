/** What every workflow of this repository must keep to; that the rules find what they are for is shown by planted faults. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { parse } from 'yaml';
import { type Workflow, workflowFaults } from './workflow-rules.ts';

const folder = '.github/workflows';
const workflows = readdirSync(folder).map((name) => ({
  name,
  text: readFileSync(join(folder, name), 'utf8'),
}));

it('there are workflows to look at', () => {
  expect(workflows.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['action-items.yml', 'publish.yml', 'validate.yml']),
  );
});

test.each(workflows)('$name keeps to the rules', ({ text }) => {
  expect(workflowFaults(text)).toEqual([]);
});

it('the same pin everywhere for the same action', () => {
  const pins = new Map<string, Set<string>>();
  for (const { text } of workflows) {
    for (const { uses } of Object.values((parse(text) as Workflow).jobs).flatMap((job) => job.steps)) {
      const [action = '', sha = ''] = uses?.split('@') ?? [];
      if (sha !== '') pins.set(action, (pins.get(action) ?? new Set()).add(sha));
    }
  }
  expect([...pins].filter(([, shas]) => shas.size > 1)).toEqual([]);
});

const SHA = '3d3c42e5aac5ba805825da76410c181273ba90b1';
const GOOD = `on:
  pull_request:
permissions: {}
concurrency:
  group: check
jobs:
  check:
    runs-on: ubuntu-latest
    timeout-minutes: 10
    permissions:
      contents: read # check out the change
    steps:
      - uses: actions/checkout@${SHA} # v7.0.1
        with:
          persist-credentials: false
      - uses: ./actions/validate
      - run: echo done
`;

const APP = 'actions/create-github-app-token@bcd2ba49218906704ab6c1aa796996da409d3eb1 # v3.2.0';
const expression = (inner: string): string => `\${{ ${inner} }}`;

describe('planted faults', () => {
  it('there are none in what they are planted in', () => {
    expect(workflowFaults(GOOD)).toEqual([]);
  });

  test.each([
    ['permissions: {}\n', '', /grant nothing/],
    ['permissions: {}', 'permissions: write-all', /grant nothing/],
    ['permissions: {}', 'permissions:\n  contents: read', /grant nothing/],
    ['    permissions:\n      contents: read # check out the change\n', '', /job check says no permissions/],
    [
      '      contents: read # check out the change',
      '      contents: read',
      /no reason beside "contents: read"/,
    ],
    [' # check out the change', ' # why', /no reason/],
    ['\n      contents: read # check out the change', ' { contents: write }', /one a line/],
    ['    timeout-minutes: 10\n', '', /no timeout-minutes/],
    ['timeout-minutes: 10', 'timeout-minutes: 360', /no timeout-minutes/],
    ['concurrency:\n  group: check\n', '', /no concurrency group/],
    [
      'run: echo done',
      `run: echo done\n        env:\n          KEY: ${expression('secrets.KEY')}`,
      /secret goes to/,
    ],
    ['run: echo done', `uses: ${APP}\n        with:\n          client-id: x`, /whatever the App may/],
    [
      'run: echo done',
      `uses: ${APP}\n        with:\n          permission-contents: write`,
      /more than the job: permission-contents/,
    ],
    [`@${SHA} # v7.0.1`, '@v7 # v7.0.1', /not pinned to a commit/],
    [`@${SHA} # v7.0.1`, `@${SHA.slice(0, 12)} # v7.0.1`, /not pinned to a commit/],
    [' # v7.0.1', '', /no version beside it/],
    [' # v7.0.1', ' # v7', /no version beside it/],
    ['actions/checkout@', 'somebody/checkout@', /neither ours nor GitHub's/],
    ['./actions/validate', './scripts/validate', /neither ours nor GitHub's/],
    ['echo done', `echo ${expression('github.actor')}`, /expression in a script/],
    ['echo done', `echo '${expression('github.event.pull_request.title')}'`, /expression in a script/],
    ['group: check', `group: ${expression('github.head_ref')}`, /text of an event/],
    ['group: check', `group: ${expression("format('{0}', github.event.issue.title)")}`, /text of an event/],
    ['group: check', `group: ${expression("github['event'].issue.title")}`, /text of an event/],
    ['pull_request:', 'pull_request_target:', /started by pull_request_target/],
    ['on:\n  pull_request:', 'on: [push, workflow_run]', /started by workflow_run/],
    ['        with:\n          persist-credentials: false\n', '', /leaves credentials/],
    ['persist-credentials: false', 'persist-credentials: true', /leaves credentials/],
  ] as const)('%j → %j', (right, wrong, complaint) => {
    expect(GOOD).toContain(right);
    expect(workflowFaults(GOOD.replace(right, () => wrong))).toContainEqual(expect.stringMatching(complaint));
  });
});
