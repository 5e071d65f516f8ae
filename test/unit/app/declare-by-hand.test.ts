/** What somebody fills in on the Actions page becomes an incident, against a GitHub in memory. */
import { beforeEach, expect, it } from 'vitest';
import { type DeclareByHandOptions, declareByHand } from '../../../src/app/declare-by-hand.ts';
import type { GitHubPorts } from '../../../src/app/ports.ts';
import { FORM_FILES } from '../../acceptance/filled-form.ts';
import { anIncident } from '../../acceptance/records.ts';
import { type FakeGitHub, fakeClock, fakeGitHub, fakeLog } from './fakes.ts';
import { killedAt } from './killed-ports.ts';
import { Killed, memoryFolder } from './memory-folder.ts';

const FOLDER = 'incidents/2026/INC-2026-0002';
const INPUTS = new Map([
  ['title', 'Search fails'],
  ['text', ''],
  ['severity', 'I do not know'],
  ['type', 'availability'],
  ['services', 'ai-search'],
  ['started', ''],
  ['percent', '70'],
]);
let github: FakeGitHub;

beforeEach(() => {
  github = fakeGitHub();
  github.files = new Map([anIncident(1)]);
  github.roles = new Map([
    ['devon', 'write'],
    ['reader', 'read'],
  ]);
});

function declare(more: Partial<DeclareByHandOptions> = {}, ports: GitHubPorts = github.ports) {
  const { tree } = memoryFolder(Object.fromEntries(github.files));
  const options: DeclareByHandOptions = {
    by: { login: 'devon', id: 42, isBot: false },
    run: 99,
    inputs: INPUTS,
    isPublic: true,
    branch: 'main',
    head: String(github.head),
    repositoryUrl: 'https://github.com/acme/incidents',
    syncWorkflow: 'action-items.yml',
    template: (name) => FORM_FILES[`templates/${name}`] ?? '',
    ...more,
  };
  return declareByHand(tree, ports, options, fakeClock(Date.UTC(2026, 2, 2, 10)), fakeLog());
}

it('is declared with where it comes from; the sync opens its issue', async () => {
  expect(await declare()).toMatchObject({ outcome: 'declared', incident: { id: 'INC-2026-0002' } });
  expect(github.writes).toEqual(['commit Declare INC-2026-0002: Search fails', 'dispatch action-items.yml']);
  expect(github.files.get(`${FOLDER}/incident.md`)).toContain('severity: critical');
  expect(github.files.get(`${FOLDER}/incident.md`)).not.toMatch(/^tracking_issue/m);
  expect(github.files.get(`${FOLDER}/timeline.yml`)).toContain(
    'by: devon\n    kind: declared\n    source: https://github.com/acme/incidents/actions/runs/99\n    key: run-99\n',
  );
});

it.each([
  [
    'somebody who reads',
    { by: { login: 'reader', id: 1, isBot: false } },
    { outcome: 'waiting', role: 'triage' },
  ],
  ['a program', { by: { login: 'devon', id: 1, isBot: true } }, { outcome: 'waiting' }],
  ['no title', { inputs: new Map([...INPUTS, ['title', '']]) }, { outcome: 'mistaken' }],
  ['a type that is none', { inputs: new Map([...INPUTS, ['type', '::error::x']]) }, { outcome: 'mistaken' }],
  [
    'a restricted one',
    { inputs: new Map([...INPUTS, ['visibility', 'restricted']]) },
    { outcome: 'mistaken' },
  ],
])('%s: nothing is written', async (_, more, outcome) => {
  expect(await declare(more)).toMatchObject(outcome);
  expect(github.writes).toEqual([]);
});

it('killed before or after any write and run again: one incident, and its sync', async () => {
  for (let kill = 1; kill <= 4; kill++) {
    github = fakeGitHub();
    github.files = new Map([anIncident(1)]);
    github.roles = new Map([['devon', 'write']]);
    const { ports } = killedAt(kill, github.ports);
    await expect(declare({}, ports)).rejects.toThrow(Killed);
    await declare();
    expect([...github.files.keys()].filter((path) => path.endsWith('incident.md'))).toHaveLength(2);
    expect(github.dispatched.has('action-items.yml 2')).toBe(true);
  }
});
