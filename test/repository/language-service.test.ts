/** GitHub's own language service, the one behind its editors, reads every workflow and `action.yml` of this repository. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { validate } from '@actions/languageservice';
import { describe, expect, test } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { REMOTE_ACTION_INPUTS } from '../../src/sandbox/runner/remote-action-inputs.ts';

const WORKFLOWS = '.github/workflows';

let count = 0;

/**
 * What the service says of a file, `line: message`, warnings included.
 *
 * @param path the service tells workflows from actions by it; each reading gets an address of its own, since what was
 *   read of an address once is kept
 */
async function problems(path: string, text: string): Promise<readonly string[]> {
  count += 1;
  const document = TextDocument.create(`file:///${count}/${path}`, 'yaml', 0, text);
  const found = await validate(document, {
    actionsMetadataProvider: {
      // The inputs of GitHub's own actions, as far as the sandbox knows them; other actions are not looked up.
      async fetchActionMetadata({ owner, name }) {
        const inputs = REMOTE_ACTION_INPUTS[`${owner}/${name}`];
        if (inputs === undefined) return undefined;
        const described = inputs.map((input) => [input, { description: input }]);
        return { name, description: name, inputs: Object.fromEntries(described) };
      },
    },
  });
  return found.map(({ range, message }) => `${range.start.line + 1}: ${message}`);
}

const files = [
  ...readdirSync(WORKFLOWS).map((name) => join(WORKFLOWS, name)),
  ...readdirSync('actions').map((name) => join('actions', name, 'action.yml')),
];

test('there is something to read', () => {
  expect(files.length).toBeGreaterThan(5);
});

test.each(files)('%s', async (path) => {
  expect(await problems(path, readFileSync(path, 'utf8'))).toEqual([]);
});

const expression = (inner: string): string => `\${{ ${inner} }}`;

const WORKFLOW = `name: Check
on:
  pull_request:
  push:
    branches: [main]
permissions: {}
concurrency:
  group: check-${expression('github.ref')}
  cancel-in-progress: true
jobs:
  check:
    name: Check
    runs-on: ubuntu-latest
    timeout-minutes: 10
    permissions:
      contents: read
    steps:
      - id: sources
        uses: actions/checkout@v7
        with:
          persist-credentials: false
      - id: script
        run: echo done
`;

const ACTION = `name: An action
description: Does something.
branding:
  icon: check-circle
  color: green
inputs:
  github-token:
    description: Reads issues.
    required: true
runs:
  using: node24
  main: ../../dist/validate.js
`;

describe('planted faults', () => {
  test('there are none in what they are planted in', async () => {
    expect(await problems('.github/workflows/check.yml', WORKFLOW)).toEqual([]);
    expect(await problems('actions/check/action.yml', ACTION)).toEqual([]);
  });

  test.each([
    ['timeout-minutes: 10', 'timeout-minute: 10', "Unexpected value 'timeout-minute'"],
    ['timeout-minutes: 10', 'timeout-minutes: ten', "Unexpected value 'ten'"],
    ['contents: read', 'contnts: read', "Unexpected value 'contnts'"],
    ['contents: read', 'contents: reed', "Unexpected value 'reed'"],
    ['pull_request:', 'pull_requst:', "Unexpected value 'pull_requst'"],
    ['branches: [main]', 'branch: [main]', "Unexpected value 'branch'"],
    ['pull_request:', 'schedule:\n    - cron: "99 * * * *"', 'Invalid cron'],
    ['github.ref', 'github.rf', 'Context access might be invalid: rf'],
    ['github.ref', 'nope.ref', 'Unrecognized named-value'],
    ['github.ref', "format('{0}{1}', 1)", 'Format string references'],
    ['github.ref', 'github.ref =', 'Unexpected symbol'],
    ['name: Check\n    runs-on', 'if: steps.script.outputs.x\n    runs-on', 'Unrecognized named-value'],
    ['    runs-on: ubuntu-latest\n', '', 'Required property is missing: runs-on'],
    ['\njobs:', '\njob:', 'Required property is missing: jobs'],
    ['    steps:', '    needs: [none]\n    steps:', "Value 'none' is not valid"],
    ['id: script', 'id: sources', 'may not be used more than once'],
    ['        run: echo', '        uses: ./here\n        run: echo', "Unexpected value 'run'"],
    ['persist-credentials', 'persist-credential', "Invalid action input 'persist-credential'"],
    ['actions/checkout@v7', 'actions/checkout', 'Expected format'],
    ['cancel-in-progress: true', 'cancel-in-progress: true\n  queue: max', 'cannot be combined'],
    ['cancel-in-progress: true', 'queue: three', "Unexpected value 'three'"],
    ['persist-credentials: false', '- persist', 'A sequence was not expected'],
  ])('in a workflow: %j → %j', async (right, wrong, message) => {
    expect(WORKFLOW).toContain(right);
    const found = await problems(
      '.github/workflows/check.yml',
      WORKFLOW.replace(right, () => wrong),
    );
    expect(found).toContainEqual(expect.stringContaining(message));
  });

  test.each([
    ['using: node24', 'using: node23', "Unexpected value 'node23'"],
    ['runs:', 'run:', 'Required property is missing: runs'],
    ['required: true', 'required: perhaps', "Unexpected value 'perhaps'"],
    ['main: ..', 'man: ..', "'main' is required"],
    ['description: Does', 'descripton: Does', 'Required property is missing: description'],
    ['icon: check-circle', 'icon: checkmark', "Unexpected value 'checkmark'"],
    ['color: green', 'color: pink', "Unexpected value 'pink'"],
  ])('in an action: %j → %j', async (right, wrong, message) => {
    expect(ACTION).toContain(right);
    const found = await problems(
      'actions/check/action.yml',
      ACTION.replace(right, () => wrong),
    );
    expect(found).toContainEqual(expect.stringContaining(message));
  });
});
