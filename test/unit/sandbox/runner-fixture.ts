/** A runner over a temporary bare repository: what the tests of the runner share. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach } from 'vitest';
import { requestAppToken } from '../../../src/sandbox/apps.ts';
import type {
  Identity,
  Job,
  PagesDeployment,
  Repository,
  Trigger,
  User,
  WorkflowRun,
} from '../../../src/sandbox/model.ts';
import type { GitReader, Runner, RunnerHost } from '../../../src/sandbox/ports.ts';
import { createRunner } from '../../../src/sandbox/runner/create-runner.ts';
import { createState, type SandboxState } from '../../../src/sandbox/state.ts';

export interface Fixture {
  readonly runner: Runner;
  readonly repository: Repository;
  /** Where Apps are. */
  readonly state: SandboxState;
  readonly folder: string;
  readonly workDirectory: string;
  readonly identities: (Identity & { kind: 'job' })[];
  readonly revoked: string[];
  readonly deployments: PagesDeployment[];
  /** Resolves when the condition holds, looked at after every change the runner announces. */
  until(condition: () => boolean): Promise<void>;
  /** Moves the clock on, and has the runner look at it. */
  advance(seconds: number): void;
  /** Adds a commit to a branch and returns its SHA. */
  commit(files: Readonly<Record<string, string>>, branch?: string): string;
  push(overrides?: Partial<Trigger>): Promise<readonly WorkflowRun[]>;
  /** Pushes, waits for the end, and expects exactly one run. */
  runOne(overrides?: Partial<Trigger>): Promise<WorkflowRun>;
}

const octocat: User = { id: 1, login: 'octocat', name: 'Octo Cat', type: 'User' };
const bot: User = { id: 2, login: 'github-actions[bot]', name: 'github-actions', type: 'Bot' };
const open: (() => Promise<void>)[] = [];

afterEach(async () => {
  for (const close of open.splice(0)) await close();
});

/** @param files of the first commit on `main` */
export function createFixture(files: Readonly<Record<string, string>>): Fixture {
  const folder = mkdtempSync(path.join(tmpdir(), 'sandbox-runner-'));
  const gitDir = path.join(folder, 'octocat', 'demo.git');
  const tree = path.join(folder, 'tree');
  const workDirectory = path.join(folder, 'work');
  mkdirSync(tree, { recursive: true });
  const git = (...args: string[]) => gitText(tree, args);
  git('init', '--quiet', '--bare', '--initial-branch=main', gitDir);
  git('init', '--quiet', '--initial-branch=main', tree);
  const repository = createRepository(gitDir);

  let id = 100;
  let tick = 0;
  const state = createState();
  const identities: Fixture['identities'] = [];
  const revoked: string[] = [];
  const watchers = new Set<() => void>();
  const deployments: PagesDeployment[] = [];
  const host: RunnerHost = {
    url: `file://${folder}`,
    workDirectory,
    pagesDirectory: path.join(folder, 'pages'),
    nodePath: process.execPath,
    git: createReader(),
    now: () => new Date(Date.UTC(2026, 2, 2, 9, 0, tick++)).toISOString().replace('.000Z', 'Z'),
    nextId: () => id++,
    actionsBot: bot,
    issueToken: (identity) => `ghs_secret${identities.push(identity)}`,
    requestAppToken: (request) => requestAppToken(state, request),
    revokeToken: (token) => revoked.push(token),
    onChange: () => {
      for (const look of watchers) look();
    },
    deployPages: (_, deployment) => deployments.push(deployment),
  };
  const runner = createRunner(host);
  open.push(async () => {
    await runner.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  const commit: Fixture['commit'] = (changes, branch = 'main') => {
    for (const [name, text] of Object.entries(changes)) {
      mkdirSync(path.dirname(path.join(tree, name)), { recursive: true });
      writeFileSync(path.join(tree, name), text);
    }
    git('add', '--all');
    git('commit', '--quiet', '--allow-empty', '-m', 'A change');
    git('push', '--quiet', gitDir, `HEAD:refs/heads/${branch}`);
    return git('rev-parse', 'HEAD').trim();
  };
  commit(files);

  const push: Fixture['push'] = (overrides = {}) => {
    const sha = git('rev-parse', 'HEAD').trim();
    return runner.trigger({
      repository,
      event: 'push',
      ref: 'refs/heads/main',
      headBranch: 'main',
      headSha: sha,
      checkoutSha: sha,
      actor: octocat,
      displayTitle: 'A change',
      payload: {},
      pullRequestNumber: null,
      fromFork: false,
      activity: null,
      workflowPath: null,
      ...overrides,
    });
  };
  return {
    runner,
    repository,
    state,
    folder,
    workDirectory,
    identities,
    revoked,
    deployments,
    commit,
    push,
    advance(seconds) {
      tick += seconds;
      runner.lookAtClock();
    },
    until(condition) {
      return new Promise((resolve) => {
        const look = () => {
          if (!condition()) return;
          watchers.delete(look);
          resolve();
        };
        watchers.add(look);
        look();
      });
    },
    async runOne(overrides) {
      const runs = await push(overrides);
      await runner.idle();
      const [run] = runs;
      if (run === undefined || runs.length !== 1) throw new Error(`${runs.length} runs`);
      return run;
    },
  };
}

/** One workflow `ci.yml`, pushed and run to its end. */
export async function runWorkflow(
  workflow: string,
  overrides: Partial<Trigger> = {},
  files: Readonly<Record<string, string>> = {},
): Promise<{ readonly run: WorkflowRun; readonly fixture: Fixture }> {
  const fixture = createFixture({ '.github/workflows/ci.yml': workflow, ...files });
  return { fixture, run: await fixture.runOne(overrides) };
}

/** A workflow of one job whose steps these are. @param steps YAML, each line indented by six spaces */
export function oneJob(steps: string, job = ''): string {
  return `name: CI\non: push\njobs:\n  build:\n    runs-on: ubuntu-latest\n${job}    steps:\n${steps}`;
}

export function jobOf(run: WorkflowRun, key = 'build'): Job {
  const job = run.jobs.find((each) => each.key === key);
  if (job === undefined) throw new Error(`no job ${key}: ${run.startupError}`);
  return job;
}

/** The log of all steps of a job. */
export function logOf(job: Job): string {
  return job.steps.flatMap(({ log }) => log).join('\n');
}

/** The conclusions of the steps of the workflow, without the runner's own two. */
export function stepConclusions(job: Job): readonly (string | null)[] {
  return job.steps.slice(1, -1).map(({ conclusion }) => conclusion);
}

function createRepository(gitDir: string): Repository {
  return {
    id: 7,
    owner: octocat,
    name: 'demo',
    fullName: 'octocat/demo',
    defaultBranch: 'main',
    private: false,
    parent: null,
    gitDir,
    createdAt: '2026-03-01T00:00:00Z',
    collaborators: new Map(),
    labels: new Map(),
    milestones: new Map(),
    lastMilestone: 0,
    issues: new Map(),
    runs: [],
    rulesets: [],
    mergeQueue: [],
    secrets: new Map(),
    variables: new Map(),
    environments: new Map(),
    lastActivityAt: '2026-03-02T09:00:00Z',
    lastPusher: octocat,
    schedulesDisabledAt: null,
    checkRuns: [],
    statuses: [],
    pages: null,
  };
}

function createReader(): GitReader {
  const unused = () => Promise.reject(new Error('the runner does not use this'));
  const tryGit = async (repository: Repository, ...args: string[]) => {
    try {
      return gitText(repository.gitDir, args);
    } catch {
      return null;
    }
  };
  return {
    resolve: unused,
    log: unused,
    diff: unused,
    branches: unused,
    async readFile(repository, revision, name) {
      const text = await tryGit(repository, 'show', `${revision}:${name}`);
      return text === null ? null : Buffer.from(text);
    },
    async listFolder(repository, revision, name) {
      const text = await tryGit(repository, 'ls-tree', '--name-only', `${revision}:${name}`);
      if (text === null) return null;
      const names = text.split('\n').filter((entry) => entry !== '');
      return names.map((entry) => ({
        name: entry,
        path: `${name}/${entry}`,
        kind: 'file' as const,
        size: 0,
      }));
    },
    async commit(repository, revision) {
      const text = await tryGit(repository, 'log', '-1', '--format=%H%n%s%n%b', revision);
      if (text === null) return null;
      const [sha = '', subject = '', ...body] = text.split('\n');
      const author = { authorName: 'a', authorEmail: 'a@example.com', date: '2026-03-01T00:00:00Z' };
      return { sha, parents: [], ...author, subject, body: body.join('\n') };
    },
  };
}

function gitText(cwd: string, args: readonly string[]): string {
  return execFileSync('git', args, {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      GIT_CONFIG_GLOBAL: '/dev/null',
      GIT_AUTHOR_NAME: 'a',
      GIT_AUTHOR_EMAIL: 'a@example.com',
      GIT_COMMITTER_NAME: 'a',
      GIT_COMMITTER_EMAIL: 'a@example.com',
    },
  });
}
