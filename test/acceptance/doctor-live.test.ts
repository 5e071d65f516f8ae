/** `incident doctor --live` from the committed bundle: a sandbox takes the place of GitHub. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { cloneRepository } from '../../scripts/story/person.ts';
import type { Exchange } from '../../src/sandbox/http/observe-exchange.ts';
import { type LocalGitHub, startLocalGitHub } from '../../src/sandbox/local-github.ts';
import type { Repository } from '../../src/sandbox/model.ts';
import { incident, startIncident } from './command.ts';

const NAME = 'acme/throwaway-contract';

let directory: string;
let github: LocalGitHub;
let repository: Repository;
let onExchange: (exchange: Exchange) => void;
beforeEach(async () => {
  directory = mkdtempSync(join(tmpdir(), 'incident-live-'));
  mkdirSync(join(directory, 'root/incidents'), { recursive: true });
  let second = 0;
  const now = () => new Date(Date.UTC(2026, 2, 2, 10, 0, second++)).toISOString();
  onExchange = () => undefined;
  github = await startLocalGitHub({
    directory: join(directory, 'github'),
    now,
    onExchange: (exchange) => onExchange(exchange),
  });
  for (const login of ['acme', 'outsider']) github.createUser({ login, name: login });
  repository = await github.createRepository({ owner: 'acme', name: 'throwaway-contract' });
});
afterEach(async () => {
  await github.close();
  rmSync(directory, { recursive: true, force: true });
});

async function addReadme(): Promise<void> {
  const acme = { login: 'acme', name: 'Acme', token: github.tokenFor('acme') };
  const clone = await cloneRepository(github.url, NAME, acme, join(directory, 'clone'));
  writeFileSync(join(clone.folder, 'README.md'), '# Throwaway\n');
  await clone.push('Initial commit');
}

const environment = (token: string) => ({
  GITHUB_TOKEN: token,
  GITHUB_API_URL: `${github.url}/api/v3`,
  TMPDIR: directory,
});

function doctor(...args: readonly string[]) {
  return incident(
    ['doctor', '--live', ...args],
    join(directory, 'root'),
    environment(github.tokenFor('acme')),
  );
}

/** Requests that may have changed something. */
const writes = () =>
  github.requests.filter(({ method, route }) => method !== 'GET' && !route.startsWith('git '));

it('finds nothing otherwise on a GitHub that is the sandbox, and can be run again', async () => {
  await addReadme();
  for (const _ of ['first', 'second']) {
    const { code, out, err } = await doctor(NAME);
    expect(err).not.toContain('Error');
    expect(out).toMatch(
      /^ok {7}repository \(\d+ requests\)\nok {7}labels .*\nok {7}issues .*\nok {7}conversation .*\nok {7}milestones .*\nok {7}commits .*\nok {7}files .*\nok {7}pull requests .*\nok {7}workflows .*\n\nacme\/throwaway-contract at http\S+, \d{3} requests: 0 problems, 0 notes\.\n$/,
    );
    expect(code).toBe(0);
  }
  expect(github.unmodelled).toEqual([]);
  expect([...repository.labels.keys()]).toEqual([]);
  expect([...repository.issues.values()].map(({ state }) => state)).toEqual(Array(8).fill('closed'));
});

it('tells what GitHub does otherwise, and what could not be played because of it', async () => {
  await addReadme();
  github.faults.rules = [
    {
      route: '/repos/{owner}/{repo}/labels',
      method: 'POST',
      nth: 1,
      effect: { kind: 'answer', status: 503 },
    },
    { route: '/repos/{owner}/{repo}/pulls', method: 'POST', nth: 1, effect: { kind: 'answer', status: 500 } },
  ];
  const { code, out } = await doctor(NAME);
  expect(code).toBe(1);
  expect(out).toMatch(
    /problem {2}labels .*\n {9}POST \/repos\/\{owner\}\/\{repo\}\/labels\n.*GitHub answers 503 .*the sandbox 201/,
  );
  expect(out).toMatch(
    /problem {2}pull requests .*\n {9}POST \/repos\/\{owner\}\/\{repo\}\/pulls\n.*GitHub answers 500/,
  );
  expect(out).toContain('the rest was not played on GitHub: /repos/{owner}/{repo}/');
  expect(out).toMatch(/ok {7}issues/);
  const json = JSON.parse((await doctor(NAME, '--format', 'json')).out);
  expect(json).toMatchObject({ version: 1, repository: NAME, differences: [] });
});

it.each([
  ['a name without the word', 'acme/incidents', /the name of the repository must contain "throwaway"/],
  [
    'a repository that is not there',
    'acme/throwaway-none',
    /cannot be seen: GitHub answered 404 \(Not Found\)/,
  ],
  ['one without a README', NAME, /no README\.md on main/],
  ['no name', 'throwaway', /expected --live owner\/name/],
])('%s: one clear error, nothing written', async (_, name, said) => {
  const { code, out, err } = await doctor(name);
  expect(err).toMatch(said);
  expect(err).not.toMatch(/\n\s+at /);
  expect(out).toBe('');
  expect(code).toBe(2);
  expect(writes()).toEqual([]);
});

it('somebody who may not write: one clear error, nothing written', async () => {
  await addReadme();
  const { code, err } = await incident(
    ['doctor', '--live', NAME],
    join(directory, 'root'),
    environment(github.tokenFor('outsider')),
  );
  expect(err).toContain('The token may not write to acme/throwaway-contract.');
  expect(code).toBe(2);
  expect(writes()).toEqual([]);
});

it('a host that cannot be reached: one clear error', async () => {
  const { code, err } = await incident(['doctor', '--live', NAME], join(directory, 'root'), {
    GITHUB_TOKEN: 'ghp_x',
    GITHUB_API_URL: 'http://127.0.0.1:1/api/v3',
  });
  expect(err).toMatch(/GET http:\/\/127\.0\.0\.1:1\/api\/v3\/repos\/\S+ got no answer/);
  expect(err).not.toMatch(/\n\s+at /);
  expect(code).toBe(3);
});

it('killed in the midst, it is run again as if nothing had been', async () => {
  await addReadme();
  const running = startIncident(
    ['doctor', '--live', NAME],
    join(directory, 'root'),
    environment(github.tokenFor('acme')),
  );
  onExchange = ({ method, url }) => {
    if (method === 'POST' && url.endsWith('/comments')) running.child.kill('SIGKILL');
  };
  expect((await running.ended).code).toBe(null);
  onExchange = () => undefined;
  const { code, out } = await doctor(NAME);
  expect(out).toContain(' 0 problems, ');
  expect(code).toBe(0);
});
