/** The requests that our own adapters make, recorded on their way to the sandbox, are ones that GitHub describes. */
import { Octokit } from '@octokit/rest';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { connectGitHub } from '../../src/adapters/github/connect.ts';
import type { GitHubPorts } from '../../src/app/ports.ts';
import { addRun, startJob, startWorld, type World } from '../unit/sandbox/server-fixture.ts';
import { checkQuery } from './check-query.ts';
import type { ExchangeLog } from './exchange-log.ts';

let world: World;
let log: ExchangeLog;
let ports: GitHubPorts;
let head: string;
const QUIET = {
  debug: () => undefined,
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
};

beforeAll(async () => {
  world = await startWorld({ 'a.md': 'A\n', '.github/workflows/timer.yml': 'on: workflow_dispatch\n' });
  log = world.log;
  const { token } = startJob(world, { actions: 'write', contents: 'write', issues: 'write' });
  const client = new Octokit({ baseUrl: `${world.sandbox.url}/api/v3`, auth: token, log: QUIET });
  ports = connectGitHub(client, { owner: 'ada', repo: 'ops' });
  head = (await world.host.git.resolve(world.repository, 'main')) ?? '';
  addRun(world, { headSha: head });
});
afterAll(() => world.close());

const NEW = { title: 'An item', body: 'Text', labels: ['action-item'], assignees: ['wim'] };

/** Every method of the ports, as it is used and as it may go wrong. */
const CALLS: Readonly<Record<string, readonly (() => Promise<unknown>)[]>> = {
  'issues.createIssue': [
    () => ports.issues.createIssue(NEW),
    () => ports.issues.createIssue({ ...NEW, labels: [], assignees: [] }),
    () => expect(ports.issues.createIssue({ ...NEW, assignees: ['nobody'] })).rejects.toThrow(),
  ],
  'issues.listIssues': [
    () => ports.issues.listIssues('action-item', { which: 'all' }),
    () => ports.issues.listIssues('action-item', { which: 'open' }),
    () => ports.issues.listIssues('action-item', { which: 'newest' }),
    () => ports.issues.listIssues('action-item', { which: 'changed', since: '2026-03-02T09:00:00Z' }),
  ],
  'issues.getIssue': [() => ports.issues.getIssue(1), () => ports.issues.getIssue(99)],
  'issues.updateIssue': [
    () =>
      ports.issues.updateIssue(1, { state: 'closed', stateReason: 'not_planned', labels: [], assignees: [] }),
    () => ports.issues.updateIssue(1, { title: 'Other', body: 'Text', state: 'open' }),
  ],
  'issues.createComment': [() => ports.issues.createComment(1, 'Hello')],
  'issues.listBotComments': [() => ports.issues.listBotComments(1)],
  'issues.updateComment': [
    async () => {
      const [comment] = await ports.issues.listBotComments(1);
      await ports.issues.updateComment(comment?.id ?? 0, 'Bye');
    },
  ],
  'issues.readConversation': [
    () => ports.issues.readConversation(1, '2026-03-02T09:00:00Z'),
    async () => expect(await ports.issues.readConversation(99, '2026-03-02T09:00:00Z')).toBe(null),
  ],
  'issues.addReaction': [
    async () => {
      const [comment] = await ports.issues.listBotComments(1);
      await ports.issues.addReaction(comment?.id ?? 0, 'eyes');
      await ports.issues.addReaction(comment?.id ?? 0, 'eyes');
      await expect(ports.issues.addReaction(999_999, 'rocket')).rejects.toThrow('The comment is gone');
    },
  ],
  'people.roleOf': [
    async () => expect(await ports.people.roleOf('ada')).toBe('admin'),
    async () => expect(await ports.people.roleOf('nobody-at-all')).toBe('none'),
  ],
  'repository.listHead': [
    async () => expect((await ports.repository.listHead('.github')).names).toEqual(['workflows']),
    async () => expect((await ports.repository.listHead('none')).names).toEqual([]),
    async () => expect((await ports.repository.listHead('a.md')).names).toEqual([]),
  ],
  'repository.readHead': [
    async () => {
      const { branch, texts } = await ports.repository.readHead(['a.md', 'none.md']);
      expect(branch).toBe('main');
      expect([...texts]).toEqual([
        ['a.md', 'A\n'],
        ['none.md', null],
      ]);
    },
    async () => expect((await ports.repository.readHead([])).head).toMatch(/^[0-9a-f]{40}$/),
  ],
  'repository.describe': [() => ports.repository.describe()],
  'repository.readFiles': [
    () => ports.repository.readFiles(head, ['a.md', 'none.md']),
    () => ports.repository.readFiles(head, []),
  ],
  'repository.listChangedPaths': [
    () => ports.repository.listChangedPaths(head, head),
    () => ports.repository.listChangedPaths(`${head}~1`, head),
    () => ports.repository.listChangedPaths('0'.repeat(40), head),
  ],
  'repository.commit': [
    async () => {
      const files = new Map([['b.md', 'B\n']]);
      const details = 'Co-authored-by: ada <1+ada@users.noreply.github.com>';
      const change = { branch: 'main', headline: 'Change', details, files, expectedHead: head };
      expect(await ports.repository.commit(change)).toMatchObject({ oid: expect.any(String) });
      expect(await ports.repository.commit(change)).toBe('conflict');
    },
  ],
  'repository.createBranch': [
    async () => {
      const files = new Map([
        ['README.md', 'Pages\n'],
        ['pages/a.md', 'Ä\n'],
      ]);
      const request = { branch: 'pages', headline: 'Begin', details: 'Why', files };
      expect(await ports.repository.createBranch(request)).toMatchObject({ oid: expect.any(String) });
      expect(await ports.repository.createBranch(request)).toBe('conflict');
    },
  ],
  'repository.readBranch': [
    async () => expect(await ports.repository.readBranch('none')).toBe(null),
    async () => {
      const before = await ports.repository.readBranch('pages');
      expect([...(before?.paths ?? [])]).toEqual(['README.md', 'pages/a.md']);
      expect(before?.hasText('pages/a.md', 'Ä\n')).toBe(true);
      expect(before?.hasText('pages/a.md', 'A\n')).toBe(false);
      const files = new Map([['pages/b.md', 'B\n']]);
      const change = { branch: 'pages', headline: 'Change', files, deletions: ['pages/a.md'] };
      await ports.repository.commit({ ...change, expectedHead: before?.head ?? '' });
      const after = await ports.repository.readBranch('pages');
      expect([...(after?.paths ?? [])]).toEqual(['README.md', 'pages/b.md']);
    },
  ],
  'workflows.listSuccesses': [
    () => ports.workflows.listSuccesses('check.yml', 'main', 20),
    () => ports.workflows.listSuccesses('none.yml', 'main', 20),
  ],
  'workflows.hasRun': [
    () => ports.workflows.hasRun('timer.yml', head),
    () => ports.workflows.hasRun('none.yml', head),
  ],
  'workflows.dispatch': [
    () => ports.workflows.dispatch('timer.yml', 'main'),
    () => expect(ports.workflows.dispatch('timer.yml', 'none')).rejects.toThrow(),
  ],
};

test('every method of every port is called', () => {
  const methods = Object.entries(ports).flatMap(([name, port]) =>
    Object.keys(port).map((method) => `${name}.${method}`),
  );
  expect(Object.keys(CALLS).sort()).toEqual(methods.sort());
});

test.each(Object.entries(CALLS))('%s', async (name, calls) => {
  const [rest, graphql] = [log.exchanges.length, log.queries.length];
  for (const call of calls) await call();
  const sent = log.exchanges.slice(rest);
  const queries = log.queries.slice(graphql);
  expect(sent.length + queries.length, `${name} asks for nothing`).toBeGreaterThan(0);
  expect(sent.flatMap(({ breaches }) => [...breaches.request, ...breaches.response])).toEqual([]);
  for (const { query, variables } of queries) expect(checkQuery(query, variables)).toEqual([]);
});

describe('GraphQL: mistakes are found', () => {
  const read = 'query($owner: String!) { repository(owner: $owner, name: "ops") { isPrivate } }';
  test.each([
    ['in order', read, { owner: 'ada' }, null],
    [
      'a field that is not there',
      read.replace('isPrivate', 'isSecret'),
      { owner: 'ada' },
      /Cannot query field/,
    ],
    ['an argument less', read.replace(', name: "ops"', ''), { owner: 'ada' }, /argument "name"/],
    ['a wrong type', read.replace('String!', 'Int!'), { owner: 1 }, /type "Int!" used in position/],
    ['a variable less', read, {}, /"\$owner" of required type/],
    ['a wrong variable', read, { owner: 7 }, /String cannot represent/],
    ['a variable more', read, { owner: 'ada', name: 'ops' }, /"name" is not declared/],
    [
      'a field of an input that is not there',
      'mutation($input: CreateCommitOnBranchInput!) { createCommitOnBranch(input: $input) { commit { oid } } }',
      { input: { branch: {}, message: { headline: 'x' }, expectedHeadOid: '0', force: true } },
      /Field "force" is not defined/,
    ],
  ] as const)('%s', (_, query, variables, complaint) => {
    const lines = checkQuery(query, variables);
    if (complaint === null) expect(lines).toEqual([]);
    else expect(lines).toContainEqual(expect.stringMatching(complaint));
  });
});
