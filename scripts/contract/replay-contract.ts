/**
 * Plays the contract's scenario against a real repository and against a sandbox made for it, and compares the answers.
 * Bundled with the sandbox, apart from the product, which loads it for `incident doctor --live` alone.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { type Comparison, compareParts, type Difference } from '../../src/contract/compare-parts.ts';
import { PARTS } from '../../src/contract/parts.ts';
import {
  type Answer,
  type Host,
  NoAnswer,
  type Played,
  playPart,
  type Request,
} from '../../src/contract/play-part.ts';
import { startLocalGitHub } from '../../src/sandbox/local-github.ts';
import { cloneRepository } from '../story/person.ts';

export interface LiveRepository {
  /** Of the REST API: `https://api.github.com`, `https://github.example.com/api/v3` */
  readonly api: string;
  readonly token: string;
  readonly owner: string;
  readonly repo: string;
}

export interface ReplayOptions {
  /** Names what is made, so that playing again meets nothing of before: letters and digits. */
  readonly mark: string;
  /** Milliseconds after each write. */
  readonly pause: number;
  /** Told when a part is played on both. */
  readonly onPart: (name: string, requests: number) => void;
}

export type Replay =
  | { readonly kind: 'compared'; readonly comparison: Comparison }
  /** Nothing was written: why, and what to do, as sentences. */
  | { readonly kind: 'refused'; readonly why: string };

/** In the name of a repository: its owner agrees that issues, branches and commits are made in it. */
const CONSENT = 'throwaway';
const LONGEST = 30_000;

export async function replayContract(live: LiveRepository, options: ReplayOptions): Promise<Replay> {
  const github = connect(live, options.pause);
  const fit = await examine(live, github);
  if (typeof fit === 'string') return { kind: 'refused', why: fit };
  const directory = mkdtempSync(join(tmpdir(), 'incident-contract-'));
  const twin = await startLocalGitHub({
    directory: join(directory, 'github'),
    now: () => new Date().toISOString(),
  });
  try {
    const sandbox = connect(await makeTwin(twin, live, fit.isPrivate, directory), 0);
    const parts: { name: string; requests: number }[] = [];
    const differences: Difference[] = [];
    for (const part of PARTS) {
      const ours: Played = await playPart(part, options, sandbox);
      const theirs: Played = await playPart(part, options, github);
      differences.push(...compareParts(part.name, ours, theirs));
      parts.push({ name: part.name, requests: theirs.exchanges.length });
      options.onPart(part.name, theirs.exchanges.length);
    }
    const repository = `${live.owner}/${live.repo}`;
    return { kind: 'compared', comparison: { repository, api: live.api, parts, differences } };
  } finally {
    await twin.close();
    rmSync(directory, { recursive: true, force: true });
  }
}

/** Whether the repository may be written into. @returns why not, or what the twin has to have in common with it */
async function examine(
  { owner, repo }: LiveRepository,
  github: Host,
): Promise<string | { readonly isPrivate: boolean }> {
  const name = `${owner}/${repo}`;
  if (!repo.includes(CONSENT)) {
    return `Issues, branches and commits are made in it, so the name of the repository must contain "${CONSENT}"; found "${name}". Make an empty one with a README, for example ${owner}/${CONSENT}-contract.`;
  }
  const { status, body } = await github.send({
    method: 'GET',
    path: `/repos/${name}`,
    body: null,
    as: 'owner',
  });
  const facts = (body ?? {}) as {
    readonly private?: boolean;
    readonly default_branch?: string;
    readonly permissions?: { readonly push?: boolean };
    readonly message?: string;
  };
  if (status !== 200)
    return `${name} cannot be seen: GitHub answered ${status} (${facts.message ?? 'no reason'}).`;
  if (facts.permissions?.push !== true) return `The token may not write to ${name}.`;
  if (facts.default_branch !== 'main') {
    return `The default branch of ${name} must be main; found "${facts.default_branch}". Rename it in its settings.`;
  }
  const readme = {
    method: 'GET',
    path: `/repos/${name}/contents/README.md`,
    body: null,
    as: 'owner',
  } as const;
  if ((await github.send(readme)).status !== 200) return `${name} has no README.md on main: make one first.`;
  return { isPrivate: facts.private === true };
}

/** The same repository in a sandbox. */
async function makeTwin(
  twin: Awaited<ReturnType<typeof startLocalGitHub>>,
  { owner, repo }: LiveRepository,
  isPrivate: boolean,
  directory: string,
): Promise<LiveRepository> {
  twin.createUser({ login: owner, name: owner });
  await twin.createRepository({ owner, name: repo, private: isPrivate });
  const token = twin.tokenFor(owner);
  const person = { login: owner, name: owner, token };
  const clone = await cloneRepository(twin.url, `${owner}/${repo}`, person, join(directory, 'clone'));
  writeFileSync(join(clone.folder, 'README.md'), `# ${repo}\n`);
  await clone.push('Initial commit');
  return { api: `${twin.url}/api/v3`, token, owner, repo };
}

/** docs.github.com/graphql/guides/forming-calls-with-graphql#the-graphql-endpoint; a GitHub Enterprise Server has it beside `v3`. */
function graphqlOf(api: string): string {
  return api.endsWith('/api/v3') ? api.replace(/v3$/, 'graphql') : `${api}/graphql`;
}

function connect({ api, token, owner, repo }: LiveRepository, pause: number): Host {
  return {
    owner,
    repo,
    async send(request) {
      const answer = await ask(
        request,
        request.path === null ? graphqlOf(api) : `${api}${request.path}`,
        token,
      );
      // docs.github.com/rest/using-the-rest-api/best-practices-for-using-the-rest-api#pause-between-mutative-requests
      if (pause > 0 && request.method !== 'GET') await wait(pause);
      return answer;
    },
  };
}

/** @throws NoAnswer */
async function ask({ method, body, as }: Request, url: string, token: string): Promise<Answer> {
  const sent = { owner: token, stranger: 'ghp_000000000000000000000000000000000000', nobody: null }[as];
  try {
    const response = await fetch(url, {
      method,
      headers: {
        accept: 'application/vnd.github+json',
        'x-github-api-version': '2022-11-28',
        'user-agent': 'incident-as-code',
        ...(sent === null ? {} : { authorization: `Bearer ${sent}` }),
      },
      signal: AbortSignal.timeout(LONGEST),
      redirect: 'manual',
      ...(body === null ? {} : { body }),
    });
    const text = await response.text();
    return {
      status: response.status,
      location: response.headers.get('location'),
      link: response.headers.get('link'),
      body: parse(text),
    };
  } catch (error) {
    const { message, cause } = error as Error & { readonly cause?: { readonly message?: string } };
    throw new NoAnswer(`${method} ${url} got no answer (${cause?.message ?? message})`);
  }
}

function parse(text: string): unknown {
  if (text === '') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
