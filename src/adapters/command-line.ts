import { execFileSync } from 'node:child_process';
import { Octokit } from '@octokit/rest';
import pc from 'picocolors';
import type { GitHubPorts, Log } from '../app/ports.ts';
import type { RepositoryHealth } from '../domain/doctor/diagnose-repository.ts';
import type { RepositoryName } from './github/client.ts';
import { connectGitHub } from './github/connect.ts';
import { readRepositoryHealth } from './github/health.ts';
import { UsageError } from './usage-error.ts';

/** Progress and warnings go to standard error; standard output holds the result alone. */
export const consoleLog: Log = {
  info: (line) => console.error(pc.dim(line)),
  warn: (line) => console.error(`${pc.yellow('warning')} ${line}`),
};

const GITHUB_API = 'https://api.github.com';

/** Octokit prints every failed request by itself; what failed is told once, by explain-failure.ts. */
const SILENT = { debug: ignore, info: ignore, warn: ignore, error: ignore };
function ignore(): void {}

export interface Connection {
  readonly ports: GitHubPorts;
  readonly repositoryUrl: string;
  readHealth(): Promise<RepositoryHealth>;
}

/** What the environment says of a repository on GitHub and how to reach it. */
export interface Access {
  readonly token: string;
  /** Of the REST API: `https://api.github.com` */
  readonly api: string;
  /** `https://github.com` */
  readonly server: string;
  readonly name: RepositoryName;
}

/**
 * Reads the environment: `GITHUB_TOKEN` or `GH_TOKEN`, `GITHUB_API_URL`, `GITHUB_SERVER_URL`; the repository from the
 * option, `GITHUB_REPOSITORY` or the remote `origin`.
 *
 * @param option the option's name, for the error
 * @throws UsageError naming what is missing
 */
export function readAccess(root: string, repository: string | undefined, option = '--repo'): Access {
  const token = process.env['GITHUB_TOKEN'] ?? process.env['GH_TOKEN'];
  if (token === undefined || token === '') {
    throw new UsageError('No token: set GITHUB_TOKEN (for example GITHUB_TOKEN=$(gh auth token))');
  }
  if (/\s/.test(token)) {
    throw new UsageError(
      'The token holds white space: set GITHUB_TOKEN to the token alone, without a line end',
    );
  }
  const api = process.env['GITHUB_API_URL'] ?? GITHUB_API;
  const server =
    process.env['GITHUB_SERVER_URL'] ?? (api === GITHUB_API ? 'https://github.com' : new URL(api).origin);
  const name = parseName(
    repository ?? process.env['GITHUB_REPOSITORY'] ?? readOrigin(root, new URL(server).host),
    option,
  );
  return { token, api, server, name };
}

/** Connects to GitHub (or a GitHub Enterprise Server) as {@link readAccess} says. @throws UsageError */
export function connectFromEnvironment(root: string, repository: string | undefined): Connection {
  const { token, api, server, name } = readAccess(root, repository);
  const client = new Octokit({ auth: token, baseUrl: api, log: SILENT });
  return {
    ports: connectGitHub(client, name),
    repositoryUrl: `${server}/${name.owner}/${name.repo}`,
    readHealth: () => readRepositoryHealth(client, name),
  };
}

function parseName(text: string | null, option: string): RepositoryName {
  const match = /^([\w.-]+)\/([\w.-]+)$/.exec(text ?? '');
  if (match === null) {
    throw new UsageError(
      `Which repository? Found ${text === null ? 'none' : `"${text}"`}, expected ${option} owner/name`,
    );
  }
  return { owner: match[1] ?? '', repo: match[2] ?? '' };
}

/**
 * `owner/name` of the remote `origin`; null without one.
 *
 * @throws UsageError when it is on another server than the token would go to
 */
function readOrigin(root: string, host: string): string | null {
  const remote = parseRemote(readRemote(root));
  if (remote === null) return null;
  if (remote.host !== host.split(':')[0]) {
    throw new UsageError(
      `The remote origin is on ${remote.host}, the token would go to ${host}: set GITHUB_API_URL and GITHUB_SERVER_URL, or name the repository with --repo`,
    );
  }
  return remote.name;
}

/** `https://host/owner/name.git`, `ssh://git@host:22/owner/name`, `git@host:owner/name`. */
function parseRemote(url: string): { readonly host: string; readonly name: string } | null {
  const [, host, path] =
    /^[a-z+]+:\/\/(?:[^@/]*@)?([\w.-]+)(?::\d+)?\/(.+)$/i.exec(url) ??
    /^(?:[^@/]*@)?([\w.-]+):(.+)$/.exec(url) ??
    [];
  const name = /([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/.exec(path ?? '')?.[1];
  return host === undefined || name === undefined ? null : { host, name };
}

function readRemote(root: string): string {
  try {
    return execFileSync('git', ['remote', 'get-url', 'origin'], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'ignore'],
    })
      .toString()
      .trim();
  } catch {
    return '';
  }
}
