/**
 * A person who works with the sandbox as people work with GitHub: git over HTTP and the REST API, with a token of
 * their own. Used by `npm start` and by the acceptance tests.
 */
import { execFile } from 'node:child_process';
import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

export interface Person {
  readonly login: string;
  readonly name: string;
  readonly token: string;
}

export interface PullRequest {
  readonly number: number;
  readonly html_url: string;
}

/** One request to the REST API; `path` begins behind `/api/v3`. @throws Error with GitHub's message when refused */
export async function request<Answer>(
  url: string,
  person: Person,
  method: string,
  path: string,
  body?: unknown,
): Promise<Answer> {
  const response = await fetch(`${url}/api/v3${path}`, {
    method,
    headers: { authorization: `Bearer ${person.token}`, accept: 'application/vnd.github+json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  const answer = text === '' ? null : JSON.parse(text);
  if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${answer?.message ?? ''}`);
  return answer as Answer;
}

/** A clone in which one person works. */
export interface Clone {
  readonly folder: string;
  /** Whose it is, and of which repository (`owner/name`) at which GitHub. */
  readonly person: Person;
  readonly repository: string;
  readonly url: string;
  git(...args: readonly string[]): Promise<string>;
  /** Starts a branch from the newest `main`. */
  branch(name: string): Promise<void>;
  /** Copies a folder over the work tree. */
  add(source: string): void;
  /** Commits everything and pushes the current branch. */
  push(message: string): Promise<void>;
}

/** Clones `repository` (`owner/name`) into `folder`. Commits carry the person's name and `date` when given. */
export async function cloneRepository(
  url: string,
  repository: string,
  person: Person,
  folder: string,
  date?: string,
): Promise<Clone> {
  mkdirSync(folder, { recursive: true });
  const basic = Buffer.from(`x-access-token:${person.token}`).toString('base64');
  const identity = {
    GIT_AUTHOR_NAME: person.name,
    GIT_AUTHOR_EMAIL: `${person.login}@users.noreply.github.com`,
    GIT_COMMITTER_NAME: person.name,
    GIT_COMMITTER_EMAIL: `${person.login}@users.noreply.github.com`,
    ...(date === undefined ? {} : { GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date }),
  };
  const git = async (...args: readonly string[]): Promise<string> => {
    const settings = [
      `http.extraHeader=Authorization: Basic ${basic}`,
      // Waiting for the disk would only take time: what is lost is played again.
      'core.fsync=none',
      'core.compression=0',
      // Git tidies up behind the command's back: whoever removes the folder then finds it growing.
      'gc.auto=0',
      'maintenance.auto=false',
    ];
    const { stdout } = await run('git', [...settings.flatMap((each) => ['-c', each]), ...args], {
      cwd: folder,
      maxBuffer: 2 ** 28,
      env: {
        PATH: process.env['PATH'] ?? '',
        HOME: folder,
        GIT_CONFIG_NOSYSTEM: '1',
        GIT_TERMINAL_PROMPT: '0',
        ...identity,
      },
    });
    return stdout.trim();
  };
  await git('init', '--quiet', '--initial-branch=main');
  await git('remote', 'add', 'origin', `${url}/${repository}.git`);
  return {
    folder,
    person,
    repository,
    url,
    git,
    async branch(name) {
      await git('fetch', '--quiet', 'origin', 'main');
      await git('checkout', '--quiet', '--force', '-B', name, 'FETCH_HEAD');
    },
    add: (source) => cpSync(source, folder, { recursive: true, verbatimSymlinks: true }),
    async push(message) {
      await git('add', '--all');
      await git('commit', '--quiet', '--message', message);
      await git('push', '--quiet', '--force', 'origin', 'HEAD');
    },
  };
}

export interface Change {
  readonly branch: string;
  readonly title: string;
  readonly body: string;
  /** Makes the change in the clone. */
  make(clone: Clone): Promise<void> | void;
}

/** Makes a change on a branch from the newest `main` and asks for it to be merged. */
export async function openPullRequest(clone: Clone, change: Change): Promise<PullRequest> {
  const { branch: head, title, body } = change;
  await clone.branch(head);
  await change.make(clone);
  await clone.push(title);
  const path = `/repos/${clone.repository}/pulls`;
  return request<PullRequest>(clone.url, clone.person, 'POST', path, { title, head, base: 'main', body });
}

export async function mergePullRequest(clone: Clone, { number }: PullRequest): Promise<void> {
  await request(clone.url, clone.person, 'PUT', `/repos/${clone.repository}/pulls/${number}/merge`, {});
}

/** Where the files of a tree are taken from, relative to the repository's root. */
export function storyRecords(root: string, name: 'outage' | 'cost-spike'): string {
  return join(root, 'scripts/story/records', name);
}
