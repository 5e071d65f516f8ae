/** Server and runner together: comments that start a workflow, which answers with its GITHUB_TOKEN. */
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { devNull, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, expect, test } from 'vitest';
import { type LocalGitHub, startLocalGitHub } from '../../../src/sandbox/local-github.ts';

const SCRIPT = `
const { readFileSync } = require('node:fs');
const { GITHUB_API_URL, GITHUB_REPOSITORY, GITHUB_EVENT_PATH, TOKEN } = process.env;
const { issue, comment, sender } = JSON.parse(readFileSync(GITHUB_EVENT_PATH, 'utf8'));
const api = async (method, path, body) => {
  const response = await fetch(GITHUB_API_URL + '/repos/' + GITHUB_REPOSITORY + path, {
    method, headers: { authorization: 'Bearer ' + TOKEN }, body: body && JSON.stringify(body),
  });
  if (!response.ok) throw new Error(method + ' ' + path + ': ' + response.status + ' ' + await response.text());
  return response.status === 204 ? null : response.json();
};
(async () => {
  await api('POST', '/issues/comments/' + comment.id + '/reactions', { content: 'eyes' });
  const { role_name } = await api('GET', '/collaborators/' + sender.login + '/permission');
  await api('POST', '/issues/' + issue.number + '/comments', { body: sender.login + ' (' + role_name + '): ' + comment.body });
  await api('POST', '/dispatches', { event_type: 'done', client_payload: { issue: issue.number, comment: comment.id } });
})();
`;

const expression = (text: string) => `\${{ ${text} }}`;

const FILES = {
  'command.cjs': SCRIPT,
  '.github/workflows/command.yml': `name: Command
on:
  issue_comment:
    types: [created]
concurrency:
  group: command-${expression('github.event.issue.number')}
  queue: max
jobs:
  answer:
    if: startsWith(github.event.comment.body, '/')
    runs-on: ubuntu-latest
    permissions:
      contents: write
      issues: write
    steps:
      - uses: actions/checkout@${'b'.repeat(40)}
      - run: node command.cjs
        env:
          TOKEN: ${expression('github.token')}
`,
  '.github/workflows/done.yml': `name: Done
on:
  repository_dispatch:
    types: [done]
jobs:
  note:
    runs-on: ubuntu-latest
    permissions: {}
    steps:
      - run: echo "issue ${expression('github.event.client_payload.issue')} at $GITHUB_REF"
`,
  '.github/workflows/never.yml': `name: Never
on:
  issues:
    types: [labeled]
jobs:
  never:
    runs-on: ubuntu-latest
    steps:
      - run: exit 1
`,
};

let github: LocalGitHub | null = null;
let directory = '';
afterEach(async () => {
  await github?.close();
  rmSync(directory, { recursive: true, force: true });
});

/** A repository of ada's with the files, pushed. */
async function start(): Promise<LocalGitHub> {
  directory = mkdtempSync(join(tmpdir(), 'sandbox-whole-'));
  let seconds = 0;
  const made = await startLocalGitHub({
    directory: join(directory, 'sandbox'),
    now: () => new Date(Date.UTC(2026, 2, 2, 9, 0, seconds++)).toISOString(),
  });
  github = made;
  made.createUser({ login: 'ada', name: 'Ada' });
  made.createUser({ login: 'eve', name: 'Eve' });
  await made.createRepository({ owner: 'ada', name: 'ops' });
  const tree = join(directory, 'tree');
  for (const [path, text] of Object.entries(FILES)) {
    mkdirSync(dirname(join(tree, path)), { recursive: true });
    writeFileSync(join(tree, path), text);
  }
  const remote = `${made.url.replace('http://', `http://x:${made.tokenFor('ada')}@`)}/ada/ops.git`;
  const env = { ...process.env, HOME: devNull, GIT_CONFIG_GLOBAL: devNull, GIT_TERMINAL_PROMPT: '0' };
  const git = (...args: readonly string[]) =>
    promisify(execFile)('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.org', ...args], {
      cwd: tree,
      env,
    });
  await git('init', '-q', '-b', 'main');
  await git('add', '-A');
  await git('commit', '-q', '-m', 'Seed');
  await git('push', '-q', remote, 'main');
  return made;
}

test('five comments at once are answered one after the other, and the answers start nothing', async () => {
  const { url, tokenFor, idle, unmodelled, findRepository } = await start();
  const post = async (login: string, path: string, body: unknown) => {
    const response = await fetch(`${url}/api/v3/repos/ada/ops${path}`, {
      method: 'POST',
      headers: { authorization: `token ${tokenFor(login)}` },
      body: JSON.stringify(body),
    });
    return response.json();
  };
  await post('ada', '/issues', { title: 'Down' });
  const texts = ['/ack', '/note one', 'no command', '/note two', '/resolve'];
  await Promise.all(
    texts.map((body, at) => post(at % 2 === 0 ? 'ada' : 'eve', '/issues/1/comments', { body })),
  );
  await idle();

  const repository = findRepository('ada', 'ops');
  const comments = repository?.issues.get(1)?.comments ?? [];
  const asked = comments.filter(({ author }) => author.type === 'User');
  const commands = asked.filter(({ body }) => body.startsWith('/'));
  // In the order of the comments, whichever request came first.
  expect(comments.filter(({ author }) => author.type === 'Bot').map(({ body }) => body)).toEqual(
    commands.map(
      ({ author, body }) => `${author.login} (${author.login === 'ada' ? 'admin' : 'read'}): ${body}`,
    ),
  );
  expect(asked.map(({ reactions }) => reactions.map(({ content }) => content))).toEqual(
    asked.map(({ body }) => (body.startsWith('/') ? ['eyes'] : [])),
  );
  const runs = repository?.runs.map(({ event, conclusion }) => `${event} ${conclusion}`).sort();
  expect(runs).toEqual([
    'issue_comment skipped',
    ...Array(4).fill('issue_comment success'),
    ...Array(4).fill('repository_dispatch success'),
  ]);
  const done = repository?.runs.find(({ event }) => event === 'repository_dispatch');
  expect(done?.jobs[0]?.steps[1]?.log).toContain('issue 1 at refs/heads/main');
  expect(unmodelled).toEqual([]);
});
