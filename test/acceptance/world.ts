/**
 * A world for acceptance tests: the sandbox, a repository with this project's own workflows, actions and committed
 * bundle, and people. The actions run as child processes of the sandbox's runner, from dist/, over HTTP.
 */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type Clone, cloneRepository, type Person, request } from '../../scripts/story/person.ts';
import { type LocalGitHub, startLocalGitHub } from '../../src/sandbox/local-github.ts';
import type { Issue, Repository, WorkflowRun } from '../../src/sandbox/model.ts';
import { payloadCheck } from '../contract/check-payload.ts';
import { checkQuery } from '../contract/check-query.ts';
import { createExchangeLog, type ExchangeLog } from '../contract/exchange-log.ts';

export const NAME = 'acme/incidents';
const DATE = '2026-03-02T10:00:00Z';

export interface World {
  readonly github: LocalGitHub;
  readonly repository: Repository;
  readonly maya: Person;
  readonly devon: Person;
  /** Reads only; works through a fork. */
  readonly outsider: Person;
  /** Maya's clone of the repository. */
  readonly clone: Clone;
  /** A folder to write into. */
  readonly directory: string;
  close(): Promise<void>;
}

export interface WorldOptions {
  /** Files of the first commit beside workflows, actions and dist: path → text. */
  readonly files?: Readonly<Record<string, string>>;
  /** Changes to the shipped workflow files before they are committed. */
  readonly workflows?: Readonly<Record<string, (text: string) => string>>;
  readonly private?: boolean;
  /** Whether open incidents get an issue, as they do where nobody says otherwise; most tests look at action items alone. */
  readonly tracking?: boolean;
  /** Whether the reports are written, as they are where nobody says otherwise; few tests look at them. */
  readonly reports?: boolean;
  /** Whether the first commit starts no runs, where what they do is not looked at. */
  readonly quiet?: boolean;
}

/** The files of an incident: path → text. */
export type Files = Readonly<Record<string, string | Buffer>>;

/** The Node the bundle runs on; `.ci/run` sets it to the one GitHub uses. */
const nodePath = process.env['INCIDENT_NODE'] ?? process.execPath;

/** A world whose first commit has been handled: no run is queued or going on. */
export async function createWorld(options: WorldOptions = {}): Promise<World> {
  const directory = mkdtempSync(join(tmpdir(), 'incident-world-'));
  let second = 0;
  const contract = createExchangeLog();
  const github = await startLocalGitHub({
    directory: join(directory, 'github'),
    now: () => new Date(Date.parse(DATE) + 1000 * second++).toISOString(),
    nodePath,
    onExchange: contract.onExchange,
  });
  github.createUser({ login: 'acme', name: 'Acme' });
  const repository = await github.createRepository({
    owner: 'acme',
    name: 'incidents',
    private: options.private ?? false,
  });
  const person = (login: string, name: string, role?: 'write' | 'maintain'): Person => {
    github.createUser({ login, name });
    if (role !== undefined) github.setRole(repository, login, role);
    return { login, name, token: github.tokenFor(login) };
  };
  const maya = person('maya', 'Maya Lindqvist', 'maintain');
  const devon = person('devon', 'Devon Okafor', 'write');
  const outsider = person('outsider', 'Somebody Else');
  const folder = join(directory, 'maya');
  const clone = await cloneRepository(github.url, NAME, maya, folder, DATE);
  for (const path of ['actions', 'dist']) {
    cpSync(path, join(folder, path), {
      recursive: true,
      filter: (source) => !source.includes(join('dist', 'sandbox')),
    });
  }
  for (const name of ['validate.yml', 'action-items.yml', 'declare.yml', 'command.yml', 'publish.yml']) {
    const change = (text: string) =>
      (options.workflows?.[name] ?? ((same: string) => same))(withoutExtras(name, text, options));
    mkdirSync(join(folder, '.github/workflows'), { recursive: true });
    writeFileSync(
      join(folder, '.github/workflows', name),
      change(readFileSync(join('.github/workflows', name), 'utf8')),
    );
  }
  writeFiles(folder, { 'incidents/README.md': 'Incidents.\n', ...options.files });
  // Without records there is nothing to handle yet, and a run for nothing would only take time.
  const isQuiet = options.quiet === true || options.files === undefined;
  await clone.push(isQuiet ? 'Start [skip ci]' : 'Start');
  await github.idle();
  return {
    github,
    repository,
    maya,
    devon,
    outsider,
    clone,
    directory,
    async close() {
      await github.close();
      rmSync(directory, { recursive: true, force: true });
      refuseBreaches(contract, repository.runs);
    },
  };
}

/** A workflow that nothing but a person starts. */
export function byHand(workflow: string): string {
  return workflow.replace(/^on:\n(?: .*\n|\n)*/m, 'on: { workflow_dispatch: }\n\n');
}

/** A workflow without what the test does not look at. */
function withoutExtras(name: string, text: string, options: WorldOptions): string {
  if (name !== 'publish.yml' && options.tracking !== true) return withoutTracking(text);
  if (name === 'publish.yml' && options.reports !== true) return withoutReports(text);
  return text;
}

/** The job stays, so that the file is what is shipped for all who compare. */
function withoutReports(workflow: string): string {
  return workflow.replace('  reports:\n', '  reports:\n    if: false\n');
}

function withoutTracking(workflow: string): string {
  return workflow.replace(
    /( +)(- uses: \.\/actions\/(?:action-items|validate)\n +with:\n)/,
    '$1$2$1    tracking-issues: false\n',
  );
}

/** @throws when what was asked of the APIs, what they answered or what jobs were handed is not as GitHub describes it */
function refuseBreaches({ exchanges, queries }: ExchangeLog, runs: readonly WorkflowRun[]): void {
  const asked = new Map(queries.map((each) => [JSON.stringify(each), each]));
  const checkPayload = payloadCheck();
  const lines = [
    ...exchanges.flatMap(({ breaches }) => [...breaches.request, ...breaches.response]),
    ...[...asked.values()].flatMap(({ query, variables }) => checkQuery(query, variables)),
    ...runs.flatMap(({ event, payload }) => {
      const activity = payload['action'];
      return checkPayload(event, typeof activity === 'string' ? activity : null, payload);
    }),
  ];
  if (lines.length > 0) throw new Error(`not GitHub's contract:\n${[...new Set(lines)].join('\n')}`);
}

export function writeFiles(folder: string, files: Files): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}

/** Pushes files to `main` as Maya, from its newest state unless told otherwise, and lets every run end. */
export async function pushToMain(
  world: World,
  files: Files,
  message = 'Change records',
  isFresh = true,
): Promise<void> {
  if (isFresh) await world.clone.branch('main');
  writeFiles(world.clone.folder, files);
  await world.clone.push(message);
  await world.github.idle();
}

/** Opens a pull request from a branch of the repository and lets its check end. */
export async function openPullRequest(world: World, branch: string, files: Files): Promise<Issue> {
  await world.clone.branch(branch);
  writeFiles(world.clone.folder, files);
  await world.clone.push(`Change on ${branch}`);
  const { number } = await request<{ number: number }>(
    world.github.url,
    world.maya,
    'POST',
    `/repos/${NAME}/pulls`,
    {
      title: `Change on ${branch}`,
      head: branch,
      base: 'main',
      body: '',
    },
  );
  await world.github.idle();
  return issue(world, number);
}

export async function merge(world: World, number: number): Promise<void> {
  await request(world.github.url, world.maya, 'PUT', `/repos/${NAME}/pulls/${number}/merge`, {});
  await world.github.idle();
}

/** Starts a workflow by hand, as the button does, and lets it end. */
export async function dispatch(world: World, workflow: string): Promise<WorkflowRun> {
  await request(
    world.github.url,
    world.maya,
    'POST',
    `/repos/${NAME}/actions/workflows/${workflow}/dispatches`,
    { ref: 'main' },
  );
  await world.github.idle();
  return newestRun(world, workflow);
}

export function issue(world: World, number: number): Issue {
  const found = world.repository.issues.get(number);
  if (found === undefined) throw new Error(`there is no issue #${number}`);
  return found;
}

/** Issues without pull requests, by number. */
export function issues(world: World): readonly Issue[] {
  return [...world.repository.issues.values()]
    .filter((one) => one.pullRequest === null)
    .sort((a, b) => a.number - b.number);
}

export function newestRun(world: World, workflow: string): WorkflowRun {
  const run = world.repository.runs
    .filter((one) => one.workflowPath === `.github/workflows/${workflow}`)
    .at(-1);
  if (run === undefined) throw new Error(`${workflow} never ran`);
  return run;
}

/** Everything the steps of a run printed. */
export function logOf(run: WorkflowRun): string {
  const steps = run.jobs.flatMap((job) => job.steps.flatMap((step) => step.log));
  return [run.startupError ?? '', ...steps].join('\n');
}

export function summaryOf(run: WorkflowRun): string {
  return run.jobs.flatMap((job) => job.steps.map((step) => step.summary)).join('\n');
}

/** The text of a file at the head of `main`. */
export async function fileOnMain(world: World, path: string): Promise<string | null> {
  const answer = await fetch(`${world.github.url}/${NAME}/raw/main/${path}`);
  return answer.ok ? answer.text() : null;
}

/** A page of the published site; its status when it is not there. */
export async function page(world: World, path: string): Promise<string | number> {
  const answer = await fetch(`${world.github.url}/pages/${NAME}/${path}`);
  return answer.ok ? answer.text() : answer.status;
}

/** The writes the API got from jobs since an index into the record of requests. */
export function writesSince(world: World, index: number): readonly string[] {
  return world.github.requests
    .slice(index)
    .filter((one) => one.jobId !== null && one.method !== 'GET')
    .filter((one) => !/^graphql: (?:query|describe|readFiles|repository)/.test(one.route))
    .map((one) => `${one.method} ${one.route}`)
    .filter((line) => !line.includes('git-upload-pack'));
}
