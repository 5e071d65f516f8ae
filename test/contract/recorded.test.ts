/** Replays what @octokit/fixtures recorded on GitHub against the sandbox in the same state, and compares the shapes. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { shapeDifferences } from '../../src/contract/shape-differences.ts';
import { startWorld, type World } from '../unit/sandbox/server-fixture.ts';
import { NOT_REPLAYED, REPLAYED } from './recorded-scenarios.ts';

const FOLDER = 'test/fixtures/recorded';
const OWNER = 'octokit-fixture-org';

/** The 22 scenarios of version 23.1.2. */
const ALL = [
  'add-and-remove-repository-collaborator',
  'add-labels-to-issue',
  'branch-protection',
  'create-file',
  'create-status',
  'errors',
  'get-archive',
  'get-content',
  'get-organization',
  'get-repository',
  'get-root',
  'git-refs',
  'labels',
  'lock-issue',
  'mark-notifications-as-read',
  'markdown',
  'paginate-issues',
  'project-cards',
  'release-assets',
  'release-assets-conflict',
  'rename-repository',
  'search-issues',
] as const;

interface Recorded {
  readonly method: string;
  readonly path: string;
  readonly body: unknown;
  readonly status: number;
  readonly response: unknown;
  readonly reqheaders: { readonly accept: string };
  readonly headers: { readonly link?: string; readonly location?: string };
}

let world: World | undefined;
afterEach(async () => {
  await world?.close();
  world = undefined;
});

test('every scenario is replayed or not, with a reason', () => {
  expect([...Object.keys(REPLAYED), ...Object.keys(NOT_REPLAYED)].sort()).toEqual(ALL);
  const files = readdirSync(FOLDER).filter((name) => name.endsWith('.json'));
  expect(files.map((name) => name.replace('.json', '')).sort()).toEqual(Object.keys(REPLAYED).sort());
});

test.each(Object.entries(REPLAYED))('%s', async (name, { prepare, differs = {}, waitsFor = {} }) => {
  const recorded = JSON.parse(readFileSync(join(FOLDER, `${name}.json`), 'utf8')) as readonly Recorded[];
  world = await startWorld();
  const { sandbox } = world;
  sandbox.createUser({ login: OWNER, name: 'Fixtures' });
  const known = /^\/repos\/[^/]+\/([^/]+)/.exec(recorded[0]?.path ?? '')?.[1] ?? name;
  const repository = await sandbox.createRepository({ owner: OWNER, name: known });
  sandbox.setRole(repository, 'ada', 'admin');
  const substitutes = {
    ...(await prepare(world, repository)),
    '/repositories/1000/': `/repositories/${repository.id}/`,
  };
  const here = (text: string): string =>
    Object.entries(substitutes).reduce((result, [theirs, ours]) => result.replaceAll(theirs, ours), text);
  const differences: string[] = [];
  const waits = new Set<string>();
  for (const exchange of recorded) {
    const label = `${exchange.method} ${exchange.path}`;
    const body = exchange.body === '' ? {} : { body: here(JSON.stringify(exchange.body)) };
    const answer = await fetch(`${sandbox.url}/api/v3${here(exchange.path)}`, {
      method: exchange.method.toUpperCase(),
      headers: { authorization: `token ${world.tokens.ada}`, accept: exchange.reqheaders.accept },
      ...body,
    });
    const text = await answer.text();
    if (answer.status === 501) {
      waits.add(label);
      continue;
    }
    if (answer.status !== exchange.status) {
      differences.push(`${label}: ${answer.status}, not ${exchange.status}`);
      continue;
    }
    const content = /^[[{]/.test(text) ? (JSON.parse(text) as unknown) : text;
    differences.push(...shapeDifferences(exchange.response, content).map((line) => `${label}: ${line}`));
    for (const header of ['link', 'location'] as const) {
      const theirs = here(exchange.headers[header] ?? '').replaceAll(
        'https://api.github.com',
        `${sandbox.url}/api/v3`,
      );
      if (theirs !== (answer.headers.get(header) ?? '')) {
        differences.push(`${label}: the header ${header} is ${answer.headers.get(header)}, not ${theirs}`);
      }
    }
  }
  expect(differences.filter((line) => !(line in differs))).toEqual([]);
  expect(Object.keys(differs).filter((line) => !differences.includes(line))).toEqual([]);
  // What has come since is replayed from now on: take its requests out of `waitsFor`.
  expect([...waits], 'what this recording waits for').toEqual(Object.keys(waitsFor));
});
