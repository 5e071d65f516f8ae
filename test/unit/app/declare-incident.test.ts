/** From a filled-in form to an incident, against a GitHub in memory. */
import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it, test } from 'vitest';
import { type DeclareOptions, declareIncident } from '../../../src/app/declare-incident.ts';
import type { GitHubPorts } from '../../../src/app/ports.ts';
import { isSound } from '../../../src/domain/record.ts';
import { DEFAULT_POLICY } from '../../../src/generated/default-policy.ts';
import { ENOUGH, FORM_FIELDS, FORM_FILES, fillForm } from '../../acceptance/filled-form.ts';
import { anIncident } from '../../acceptance/records.ts';
import { showOnGitHub } from '../render/github-markdown.ts';
import { type FakeGitHub, fakeClock, fakeGitHub, fakeLog } from './fakes.ts';
import { killedAt } from './killed-ports.ts';
import { Killed, memoryFolder } from './memory-folder.ts';

const FORM = '.github/ISSUE_TEMPLATE/incident.yml';
let github: FakeGitHub;

beforeEach(() => {
  github = fakeGitHub();
  github.files = new Map([anIncident(1)]);
  github.roles = new Map([
    ['devon', 'triage'],
    ['reader', 'read'],
  ]);
});

function open(body: string, title = 'AI search fails'): number {
  const number = github.issues.length + 1;
  const state = { state: 'open', stateReason: null } as const;
  github.issues.push({ number, title, body, ...state, labels: ['incident'], assignees: [] });
  return number;
}

function declare(
  issue: number,
  more: Partial<DeclareOptions> = {},
  ports: GitHubPorts = github.ports,
  files = github.files,
) {
  const { tree } = memoryFolder(Object.fromEntries(files));
  const options: DeclareOptions = {
    issue,
    by: { login: 'devon', id: 42, isBot: false },
    at: '2026-03-02T10:00:00Z',
    branch: 'main',
    head: String(github.head),
    repositoryUrl: 'https://github.com/acme/incidents',
    syncWorkflow: 'action-items.yml',
    form: { path: FORM, text: readFileSync(FORM, 'utf8') },
    template: (name) => FORM_FILES[`templates/${name}`] ?? '',
    ...more,
  };
  return declareIncident(tree, ports, options, fakeClock(), fakeLog());
}

const record = (id: string) => github.files.get(`incidents/2026/${id}/incident.md`) ?? '';
const told = () => showOnGitHub(github.comments.at(-1)?.body ?? '');

it('a form becomes an incident with its timeline, under the next id', async () => {
  const number = open(
    fillForm({
      ...ENOUGH,
      started: '09:40',
      users: '1,200',
      percent: '35 %',
      reputation: 'no',
      visibility: 'public',
    }),
  );
  expect(await declare(number)).toBe('declared');
  expect(github.writes).toEqual([
    'commit Declare INC-2026-0002: AI search fails',
    'dispatch action-items.yml',
    'create-comment 1',
  ]);
  const { tree } = memoryFolder(Object.fromEntries(github.files));
  const made = tree.readRecords().find(({ path }) => path.includes('0002/incident'));
  expect(made !== undefined && isSound(made)).toBe(true);
  expect(made?.data).toMatchObject({
    title: 'AI search fails',
    severity: 'high',
    type: 'availability',
    services: ['ai-search'],
    visibility: 'public',
    status: 'declared',
    tracking_issue: 1,
    times: { started: '2026-03-02T09:40:00Z', declared: '2026-03-02T10:00:00Z' },
    impact: {
      description: 'Two of three searches fail',
      users_affected: 1200,
      percent_of_active_users: 35,
      reputation_at_risk: false,
    },
  });
  expect(github.files.get('incidents/2026/INC-2026-0002/timeline.yml')).toContain(
    '  - at: 2026-03-02T10:00:00Z\n    by: devon\n    kind: declared\n    text: Two of three searches fail\n',
  );
  expect(told().text).toContain(
    'Declared as INC-2026-0002, severity high. Next: to acknowledge by 2026-03-02 10:05 UTC.',
  );
  // Of the same service, and open.
  expect(told().text).toContain(
    'Perhaps about the same, and open (/duplicate INC-… if it is): INC-2026-0001',
  );
});

it('is declared once, however often the form is edited', async () => {
  const number = open(fillForm(ENOUGH));
  await declare(number);
  const { length } = github.writes;
  expect(await declare(number)).toBe('none');
  expect(github.writes).toHaveLength(length);
});

describe('mistakes', () => {
  it('are told field by field, in the words of the form; editing it tries again, in the same comment', async () => {
    const number = open(fillForm({ ...ENOUGH, severity: 'hihg', type: 'avalability', users: 'many' }));
    expect(await declare(number)).toBe('mistaken');
    expect(github.writes).toEqual(['create-comment 1']);
    expect(told().text).toContain(
      'How grave is it?: found "hihg", expected one of critical, high, medium, low. Did you mean "high"?',
    );
    expect(told().text).toContain('What sort of trouble?: found "avalability"');
    expect(told().text).toContain('found "many"');
    github.issues = github.issues.map((issue) => ({ ...issue, body: fillForm(ENOUGH) }));
    expect(await declare(number)).toBe('declared');
    expect(github.comments).toHaveLength(1);
    expect(told().text).toContain('Declared as INC-2026-0002');
  });

  it.each([
    ['an empty form', fillForm({})],
    ['only a heading', '### How grave is it?\n\nhigh'],
    ['hostile answers', fillForm({ ...ENOUGH, services: '[*a, !!js x]', started: `\${{ github.token }}` })],
    ['a time to come', fillForm({ ...ENOUGH, started: '2026-03-02T11:00:00Z' })],
  ])('%s: told, nothing written, nobody mentioned', async (_, body) => {
    expect(await declare(open(body))).toBe('mistaken');
    expect([...github.files.keys()]).toHaveLength(1);
    expect(told().mentions).toEqual([]);
  });

  it('an issue that is no form is left alone', async () => {
    expect(await declare(open('Something is wrong'))).toBe('none');
    expect(github.writes).toEqual([]);
  });

  it('a form whose file is none is a mistake of the repository', async () => {
    const number = open(fillForm(ENOUGH));
    for (const text of [null, 'body: x', 'a: [']) {
      await expect(declare(number, { form: { path: FORM, text } })).rejects.toThrow(
        `${FORM} is no issue form`,
      );
    }
  });
});

describe('how grave', () => {
  it.each([
    [{ percent: '51' }, 'critical', '51 % of active users are more than 50'],
    [{ 'cost-per-hour': '$12,000' }, 'critical', '12000 US dollars an hour are more than 10000'],
    [{ reputation: 'yes' }, 'critical', "the brand's reputation is at risk"],
    [{ percent: '50' }, 'high', 'nobody could say; if unsure, the higher'],
  ])('%j is %s', async (figures, severity, reason) => {
    await declare(open(fillForm({ ...ENOUGH, ...figures, severity: 'I do not know' })));
    expect(record('INC-2026-0002')).toContain(`severity: ${severity} `);
    expect(told().text).toContain(`Severity ${severity} is proposed: ${reason}`);
  });
});

describe('who may', () => {
  it.each([
    ['somebody who only reads', { login: 'reader', id: 1, isBot: false }],
    ['a program', { login: 'bot', id: 1, isBot: true }],
  ])('%s is told who can, once', async (_, by) => {
    const number = open(fillForm(ENOUGH));
    expect(await declare(number, { by })).toBe('waiting');
    expect(await declare(number, { by })).toBe('waiting');
    expect(github.writes).toEqual(['create-comment 1']);
    expect(told().text).toContain('the role triage or above');
  });

  it('when GitHub does not say, nothing is done', async () => {
    await expect(
      declare(open(fillForm(ENOUGH)), { by: { login: 'x', id: 1, isBot: false } }),
    ).rejects.toThrow();
    expect(github.writes).toEqual([]);
  });
});

test('twenty from one checkout, of which nineteen find it old, get twenty ids', async () => {
  const checkout = new Map(github.files);
  const numbers = Array.from({ length: 20 }, (_, index) => open(fillForm(ENOUGH), `Trouble ${index}`));
  for (const number of numbers) {
    expect(await declare(number, { head: '1' }, github.ports, checkout)).toBe('declared');
  }
  const ids = [...github.files.keys()].filter((path) => path.endsWith('/incident.md'));
  expect(ids).toHaveLength(21);
  const issues = ids.map((path) => /tracking_issue: (\d+)/.exec(github.files.get(path) ?? '')?.[1]);
  expect(new Set(issues.slice(1)).size).toBe(20);
});

test('killed before or after any write and run again: one incident, one comment, the sync started', async () => {
  for (let kill = 1; kill <= 6; kill++) {
    github = fakeGitHub();
    github.files = new Map([anIncident(1)]);
    github.roles.set('devon', 'write');
    const number = open(fillForm(ENOUGH));
    const { ports } = killedAt(kill, github.ports);
    await declare(number, {}, ports).catch((error) => expect(error).toBeInstanceOf(Killed));
    await declare(number);
    await declare(number);
    expect([...github.files.keys()].filter((path) => path.endsWith('/incident.md'))).toHaveLength(2);
    expect(github.comments).toHaveLength(1);
    expect(told().text).toContain('Declared as INC-2026-0002');
    expect(github.writes.some((write) => write === 'dispatch action-items.yml')).toBe(true);
  }
});

test('the form offers what the policy knows', () => {
  const options = (id: string) => FORM_FIELDS.find((field) => field.id === id)?.attributes.options;
  expect(options('severity')).toEqual([
    'I do not know',
    ...DEFAULT_POLICY.severities.map(({ name }) => name),
  ]);
  expect([...(options('type') ?? [])].sort()).toEqual(DEFAULT_POLICY.types.map(({ name }) => name).sort());
});
