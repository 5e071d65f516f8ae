/** A sandbox with a runner that only notes what it is told, a git client, and a small HTTP client. */
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { devNull, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { compareAndSwap } from '../../../src/sandbox/git/bare-repository.ts';
import { changeTree, writeCommit } from '../../../src/sandbox/git/write-commit.ts';
import type { Job, Permissions, Repository, Trigger, WorkflowRun } from '../../../src/sandbox/model.ts';
import type { Runner, RunnerHost } from '../../../src/sandbox/ports.ts';
import { type Sandbox, type SandboxOptions, startSandbox } from '../../../src/sandbox/sandbox.ts';
import { payloadCheck } from '../../contract/check-payload.ts';
import { createExchangeLog, type ExchangeLog } from '../../contract/exchange-log.ts';

interface FakeRunner extends Runner {
  readonly triggers: Trigger[];
  readonly killed: Job[];
  readonly failed: { readonly job: Job; readonly reason: string }[];
  readonly reruns: WorkflowRun[];
  readonly cancelled: WorkflowRun[];
  /** Thrown by the next `trigger`. */
  refusal: Error | null;
}

export interface World {
  readonly sandbox: Sandbox;
  readonly runner: FakeRunner;
  readonly host: RunnerHost;
  readonly directory: string;
  readonly repository: Repository;
  /** Of the owner `ada`, of `wim` with role `write`, and of `eve` who has none. */
  readonly tokens: { readonly ada: string; readonly wim: string; readonly eve: string };
  /** What was exchanged with the APIs so far. */
  readonly log: ExchangeLog;
  /** Lets time pass. */
  tick(seconds: number): void;
  /** The timer of the sandbox's host, which nobody but a test drives. */
  readonly timer: { tick(): Promise<void>; isOver: boolean };
  close(): Promise<void>;
}

/** What a client of a sandbox needs to know of it. */
export type Site = Pick<World, 'sandbox' | 'tokens' | 'directory'>;

const NOBODY: Permissions = {
  actions: 'none',
  checks: 'none',
  contents: 'none',
  'id-token': 'none',
  issues: 'none',
  pages: 'none',
  'pull-requests': 'none',
  statuses: 'none',
};

function fakeRunner(): FakeRunner {
  const runner: FakeRunner = {
    triggers: [],
    killed: [],
    failed: [],
    reruns: [],
    cancelled: [],
    refusal: null,
    async trigger(trigger) {
      const refusal = runner.refusal;
      runner.refusal = null;
      if (refusal !== null) throw refusal;
      runner.triggers.push(trigger);
      return [];
    },
    schedules: async () => [],
    rerun: (run) => void runner.reruns.push(run),
    idle: async () => undefined,
    cancel: (run) => void runner.cancelled.push(run),
    lookAtClock: () => undefined,
    killJob: (job) => void runner.killed.push(job),
    failJob: (job, reason) => void runner.failed.push({ job, reason }),
    stop: async () => undefined,
  };
  return runner;
}

const ONE_PAGE: SandboxOptions['handleWeb'] = async (request, response) => {
  if (request.url !== '/known') return false;
  response.end('a page');
  return true;
};

/** `ada/ops`, empty unless files are given, which are pushed to `main` without leaving a trigger behind. */
export async function startWorld(
  files: Readonly<Record<string, string>> = {},
  handleWeb: SandboxOptions['handleWeb'] = ONE_PAGE,
): Promise<World> {
  const directory = await mkdtemp(join(tmpdir(), 'sandbox-server-'));
  const runner = fakeRunner();
  const hosts: RunnerHost[] = [];
  let seconds = 0;
  const log = createExchangeLog();
  const timer: World['timer'] = { tick: () => Promise.reject(new Error('no timer')), isOver: false };
  const sandbox = await startSandbox({
    onExchange: log.onExchange,
    directory: join(directory, 'sandbox'),
    now: () => new Date(Date.UTC(2026, 2, 2, 9, 0, seconds)).toISOString(),
    timer: (tick) => {
      timer.tick = tick;
      return () => {
        timer.isOver = true;
      };
    },
    createRunner: (host) => {
      hosts.push(host);
      return runner;
    },
    handleWeb,
  });
  const [host] = hosts;
  if (host === undefined) throw new Error('the runner was not made');
  for (const login of ['ada', 'wim', 'eve']) sandbox.createUser({ login, name: `${login} Example` });
  const repository = await sandbox.createRepository({ owner: 'ada', name: 'ops' });
  sandbox.setRole(repository, 'wim', 'write');
  const tokens = { ada: sandbox.tokenFor('ada'), wim: sandbox.tokenFor('wim'), eve: sandbox.tokenFor('eve') };
  const world: World = {
    sandbox,
    runner,
    host,
    directory,
    repository,
    tokens,
    log,
    timer,
    tick: (by) => {
      seconds += by;
    },
    async close() {
      await sandbox.close();
      await rm(directory, { recursive: true, force: true });
      refuseBreaches(log, runner.triggers);
    },
  };
  if (Object.keys(files).length > 0) await seed(world, files);
  return world;
}

/** The first commit of `main`, written where it is kept: hundreds of tests begin with one, and a push takes its time. */
async function seed(
  { repository, host }: Pick<World, 'repository' | 'host'>,
  files: Readonly<Record<string, string>>,
): Promise<void> {
  const additions = Object.entries(files).map(([path, text]) => ({ path, contents: Buffer.from(text) }));
  const result = await changeTree(repository.gitDir, null, { additions, deletions: [] });
  if ('refusal' in result) throw new Error(result.refusal);
  const { tree } = result;
  const author = repository.owner;
  const sha = await writeCommit(repository.gitDir, {
    tree,
    parents: [],
    message: 'Seed',
    author,
    date: host.now(),
  });
  if (!(await compareAndSwap(repository.gitDir, 'refs/heads/main', sha, null)))
    throw new Error('main is there');
}

/** @throws when an answer, or a payload for a job, is not as GitHub describes it; requests may be as wrong as tests want */
function refuseBreaches({ exchanges }: ExchangeLog, triggers: readonly Trigger[]): void {
  // 501 is what the sandbox says of what it does not model; tests ask for it.
  const answers = exchanges
    .filter(({ status }) => status !== 501)
    .flatMap(({ breaches }) => breaches.response);
  const check = payloadCheck();
  const payloads = triggers.flatMap(({ event, activity, payload }) => check(event, activity, payload));
  const lines = [...new Set([...answers, ...payloads])];
  if (lines.length > 0) throw new Error(`not GitHub's contract:\n${lines.join('\n')}`);
}

/** A job of `ada/ops`, or of another repository, with a token. */
export function startJob(
  world: World,
  permissions: Partial<Permissions>,
  repository = world.repository,
): { readonly job: Job; readonly token: string } {
  const job: Job = {
    id: world.host.nextId(),
    key: 'job',
    name: 'job',
    needs: [],
    status: 'in_progress',
    conclusion: null,
    startedAt: null,
    completedAt: null,
    steps: [],
    outputs: new Map(),
    annotations: [],
  };
  const token = world.host.issueToken({
    kind: 'job',
    user: world.host.actionsBot,
    repository,
    job,
    permissions: { ...NOBODY, ...permissions },
  });
  return { job, token };
}

/** A finished run, as the runner would leave one. */
export function addRun(world: World, fields: Partial<WorkflowRun>): WorkflowRun {
  const run: WorkflowRun = {
    id: world.host.nextId(),
    repository: world.repository,
    runNumber: 1,
    attempt: 1,
    workflowPath: '.github/workflows/timer.yml',
    workflowName: 'Timer',
    event: 'push',
    ref: 'refs/heads/main',
    headBranch: 'main',
    headSha: 'a'.repeat(40),
    checkoutSha: 'a'.repeat(40),
    actor: world.repository.owner,
    displayTitle: 'T',
    payload: {},
    pullRequestNumber: null,
    fromFork: false,
    createdAt: world.host.now(),
    startedAt: null,
    completedAt: null,
    status: 'completed',
    conclusion: 'success',
    startupError: null,
    jobs: [],
    ...fields,
  };
  world.repository.runs.push(run);
  return run;
}

const run = promisify(execFile);

/** Runs a git client as somebody's machine would; @returns what it prints. */
export async function git(cwd: string, ...args: readonly string[]): Promise<string> {
  // Nothing here outlives the test, so nothing waits for the disk.
  const settings = ['user.name=Client', 'user.email=client@example.org', 'core.fsync=none'];
  const env = {
    PATH: process.env['PATH'] ?? '',
    HOME: devNull,
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: devNull,
    GIT_TERMINAL_PROMPT: '0',
    LC_ALL: 'C',
  };
  const { stdout } = await run('git', [...settings.flatMap((each) => ['-c', each]), ...args], { cwd, env });
  return stdout.trim();
}

/** The address of a repository with a token in it; without a login or token it is anonymous. */
export function remote(world: Site, token: string | null, fullName = 'ada/ops'): string {
  const credentials = token === null ? '' : `x-access-token:${token}@`;
  return `${world.sandbox.url.replace('http://', `http://${credentials}`)}/${fullName}.git`;
}

/** A clone by one of the three people, in a folder of the world. */
export async function clone(
  world: Site,
  who: keyof World['tokens'],
  folder: string,
  fullName = 'ada/ops',
): Promise<string> {
  await git(world.directory, 'clone', '-q', remote(world, world.tokens[who], fullName), folder);
  return join(world.directory, folder);
}

/** Writes files and commits them; @returns the SHA. */
export async function commit(
  work: string,
  files: Readonly<Record<string, string>>,
  message: string,
): Promise<string> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(work, path)), { recursive: true });
    await writeFile(join(work, path), text);
  }
  await git(work, 'add', '-A');
  await git(work, 'commit', '-q', '-m', message);
  return git(work, 'rev-parse', 'HEAD');
}

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: JSON of the API, whose fields the tests assert.
  readonly body: any;
}

/** One request to the API; `path` begins below `/api/v3`, or is `graphql`. */
export async function call(
  world: Site,
  token: string | null,
  method: string,
  path: string,
  body?: unknown,
): Promise<Answer> {
  const url = path === 'graphql' ? `${world.sandbox.url}/api/graphql` : `${world.sandbox.url}/api/v3${path}`;
  const response = await fetch(url, {
    method,
    headers: token === null ? {} : { authorization: `token ${token}` },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, headers: response.headers, body: text === '' ? null : JSON.parse(text) };
}

/** Commits files to a branch through GraphQL. */
export async function commitOnBranch(
  world: World,
  token: string,
  expectedHeadOid: string,
  files: Readonly<Record<string, string>>,
  branchName = 'main',
): Promise<Answer> {
  const query = `mutation($input: CreateCommitOnBranchInput!) {
    createCommitOnBranch(input: $input) { commit { oid url } ref { name target { oid } } }
  }`;
  const additions = Object.entries(files).map(([path, text]) => ({
    path,
    contents: Buffer.from(text).toString('base64'),
  }));
  const input = {
    branch: { repositoryNameWithOwner: 'ada/ops', branchName },
    message: { headline: 'By API' },
    fileChanges: { additions },
    expectedHeadOid,
  };
  return call(world, token, 'POST', 'graphql', { query, variables: { input } });
}
