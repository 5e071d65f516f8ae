/**
 * A GitHub on this machine: git over HTTP, REST, GraphQL, Pages and, through the runner it is given, Actions. The
 * addresses are those of GitHub Enterprise Server: REST at `/api/v3`, GraphQL at `/api/graphql`
 * (docs.github.com/enterprise-server/rest/using-the-rest-api/getting-started-with-the-rest-api).
 */
import { mkdir } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { addApp, installApp, type NewApp, requestAppToken } from './apps.ts';
import { enableSchedules } from './clock/activity.ts';
import { type Clock, createClock } from './clock/clock.ts';
import { createSchedules } from './clock/schedules.ts';
import type { FaultRule } from './faults/fault-rule.ts';
import { createFaults, type Faults } from './faults.ts';
import { initBare } from './git/bare-repository.ts';
import { createGitReader } from './git/reader.ts';
import { createQueues, type RequestRecord, type SandboxHost } from './host.ts';
import { type Exchange, observeExchange } from './http/observe-exchange.ts';
import { type HandleWeb, serve } from './http/serve.ts';
import { createWebHost } from './http/web-host.ts';
import type { LimitRules } from './limits/limit-rules.ts';
import { createLimits, type Limits } from './limits/limits.ts';
import type { App, Environment, Repository, Role, User, WorkflowRun } from './model.ts';
import type { Runner, RunnerHost } from './ports.ts';
import { createMergeQueues } from './queue/merge-queues.ts';
import { showQueue } from './queue/show-queue.ts';
import { judgeMerge } from './rules/judge-branch-move.ts';
import { type NewRuleset, type Ruleset, refuseUnmodelled } from './rules/ruleset.ts';
import { addRepository, addUser, createState, findUser, issueToken } from './state.ts';

export interface SandboxOptions {
  /** Everything on disk goes below it: `repositories/`, `work/`, `pages/`. */
  readonly directory: string;
  /** 0, the default, takes any free one. */
  readonly port?: number;
  /**
   * The time of the sandbox before its clock is moved, ISO 8601: a text is a clock that stands still until it is
   * moved, a function one that goes on by itself.
   */
  readonly now: string | (() => string);
  /**
   * Given by a host whose `now` goes on by itself: begins to call `tick` every now and then, and returns what ends
   * that. Without it schedules fire only when the clock is moved. A tick rejects when what it made happen failed.
   */
  readonly timer?: (tick: () => Promise<void>) => () => void;
  /** The node binary that runs JavaScript actions; the one of this process unless told. */
  readonly nodePath?: string;
  /** The script of faults to begin with; see `Faults.rules`. */
  readonly faults?: readonly FaultRule[];
  /** The limits that are enforced from the start; see `Limits.rules`. */
  readonly limits?: LimitRules;
  readonly createRunner: (host: RunnerHost) => Runner;
  /** Answers what neither git nor the API nor Pages does; false for what it does not know. */
  readonly handleWeb: HandleWeb;
  readonly onChange?: (run: WorkflowRun) => void;
  /** Gets every exchange with the APIs that got an answer, with bodies. */
  readonly onExchange?: (exchange: Exchange) => void;
}

export interface Sandbox {
  readonly url: string;
  readonly runner: Runner;
  readonly faults: Faults;
  /** Rate limits: every answer of the API tells them, none is enforced until it is switched on. */
  readonly limits: Limits;
  /** Moving it fires the schedules on the way; also at `/_sandbox/clock` and on the pages. */
  readonly clock: Clock;
  /** Every request so far, in order of arrival. */
  readonly requests: readonly RequestRecord[];
  /** Everything that was answered 501 so far. */
  readonly unmodelled: readonly string[];
  createUser(user: { readonly login: string; readonly name: string }): User;
  /** An empty repository; its default branch is `main`. @throws when there is no such owner or the name is taken */
  createRepository(wanted: {
    readonly owner: string;
    readonly name: string;
    readonly private?: boolean;
  }): Promise<Repository>;
  setRole(repository: Repository, login: string, role: Role): void;
  /** A ruleset for the default branch, in place of the one of that name. @throws {NotModelled} for what no rule here does */
  setRuleset(repository: Repository, wanted: NewRuleset): Ruleset;
  /** As "Enable workflow" on the page, for all schedules that sixty days without activity have ended. */
  enableSchedules(repository: Repository): void;
  /** A new token of a person. */
  tokenFor(login: string): string;
  /** A GitHub App, installed nowhere yet. @throws when the slug is taken or not one */
  createApp(app: NewApp): App;
  installApp(app: App, repository: Repository): void;
  /** A new installation token of an App, with all it may do. @throws when it is not installed there */
  appToken(app: App, repository: Repository): string;
  /** A secret or a configuration variable for Actions. */
  setSecret(repository: Repository, name: string, value: string): void;
  setVariable(repository: Repository, name: string, value: string): void;
  setEnvironment(repository: Repository, name: string, environment: Environment): void;
  findRepository(owner: string, name: string): Repository | null;
  /** Resolves when no run is queued or in progress and no merge queue can go on. */
  idle(): Promise<void>;
  /** Stops runner and listener; afterwards nothing of the sandbox runs any more. */
  close(): Promise<void>;
}

/** Starts listening on 127.0.0.1. */
export async function startSandbox(options: SandboxOptions): Promise<Sandbox> {
  const directory = resolve(options.directory);
  const folder = join(directory, 'repositories');
  const pagesDirectory = join(directory, 'pages');
  await Promise.all([folder, pagesDirectory].map((path) => mkdir(path, { recursive: true })));
  const state = createState();
  const git = createGitReader();
  const clock = createClock(options.now, {
    async next(after, until) {
      const instants = await Promise.all([schedules, mergeQueues].map((each) => each.next(after, until)));
      const ahead = instants.filter((instant) => instant !== null);
      return ahead.length === 0 ? null : Math.min(...ahead);
    },
    async happen(instant) {
      await schedules.happen(instant);
      mergeQueues.look();
    },
    async settle() {
      await schedules.settle();
      // What waits in no queue settles by itself: only after a step of a queue is anything waited for.
      if (await mergeQueues.settle()) await idle();
    },
    moved: () => runner.lookAtClock(),
  });
  const { now } = clock;
  const mergeQueues = createMergeQueues(
    () => host,
    () => webHost.changed(),
  );
  const faults = createFaults(options.faults ?? [], now);
  const limits = createLimits(options.limits ?? null, now);

  const server = createServer();
  await new Promise<void>((done, fail) => {
    server.once('error', fail);
    server.listen(options.port ?? 0, '127.0.0.1', done);
  });
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  const webHost = createWebHost(
    { url, state, git },
    {
      clock,
      reviews: (issue) => issue.pullRequest?.reviews ?? [],
      mergeQueue: showQueue,
      againstMerge: (issue, user) =>
        judgeMerge(issue, { kind: 'user', user }, showQueue(issue) === null ? 'merge' : 'enqueue'),
    },
  );
  const runner = options.createRunner({
    url,
    workDirectory: join(directory, 'work'),
    pagesDirectory,
    nodePath: options.nodePath ?? process.execPath,
    git,
    now,
    nextId: state.nextId,
    actionsBot: state.actionsBot,
    issueToken: (identity) => issueToken(state, 'ghs', identity),
    requestAppToken: (request) => requestAppToken(state, request),
    revokeToken: (token) => void state.tokens.delete(token),
    onChange: (run) => {
      webHost.changed();
      mergeQueues.look();
      options.onChange?.(run);
    },
    deployPages: (repository, deployment) => {
      repository.pages = deployment;
      webHost.changed();
    },
  });
  const host: SandboxHost = {
    url,
    directory,
    state,
    git,
    runner,
    faults,
    limits,
    clock,
    mergeQueues,
    requests: [],
    unmodelled: [],
    now,
    alone: createQueues(),
  };
  const schedules = createSchedules(host, ({ workflowPath }) => faults.decideSchedule(workflowPath));
  const idle = async (): Promise<void> => {
    do await runner.idle();
    while (await mergeQueues.settle());
  };
  const open = new Set<Promise<void>>();
  server.on('request', (request, response) => {
    if (options.onExchange !== undefined) observeExchange(request, response, options.onExchange);
    // Whatever is not a mere reading may have changed something: a push, a call of the API, a form.
    if (request.method !== 'GET' && request.method !== 'HEAD') response.once('close', webHost.changed);
    const answer = serve(host, webHost, options.handleWeb, request, response);
    open.add(answer);
    void answer.finally(() => open.delete(answer));
  });

  const endTimer = options.timer?.(() => clock.pass());

  const knownUser = (login: string): User => {
    const user = findUser(state, login);
    if (user === null) throw new Error(`there is no user ${login}`);
    return user;
  };
  return {
    url,
    runner,
    faults,
    limits,
    clock,
    requests: host.requests,
    unmodelled: host.unmodelled,
    createUser: ({ login, name }) => addUser(state, login, name),
    async createRepository({ owner, name, private: isPrivate = false }) {
      const repository = addRepository(state, {
        owner: knownUser(owner),
        name,
        private: isPrivate,
        parent: null,
        folder,
        createdAt: now(),
      });
      await initBare(repository.gitDir, repository.defaultBranch);
      return repository;
    },
    setRole: (repository, login, role) => {
      repository.collaborators.set(knownUser(login).login, role);
    },
    setRuleset(repository, wanted) {
      refuseUnmodelled(wanted.rules);
      const at = repository.rulesets.findIndex(({ name }) => name === wanted.name);
      const known = repository.rulesets[at];
      const ruleset: Ruleset = {
        enforcement: 'active',
        bypass: [],
        ...wanted,
        id: known?.id ?? state.nextId(),
        createdAt: known?.createdAt ?? now(),
        updatedAt: now(),
      };
      repository.rulesets.splice(at < 0 ? repository.rulesets.length : at, 1, ruleset);
      mergeQueues.look();
      return ruleset;
    },
    enableSchedules: (repository) => enableSchedules(repository, now()),
    tokenFor: (login) => issueToken(state, 'ghp', { kind: 'user', user: knownUser(login) }),
    createApp: (app) => addApp(state, app),
    installApp: (app, repository) => installApp(state, app, repository),
    appToken(app, repository) {
      const { privateKey, clientId } = app;
      const answer = requestAppToken(state, {
        app: clientId,
        privateKey,
        repository,
        permissions: null,
        job: null,
      });
      if (answer.kind === 'refused') throw new Error(answer.message);
      return answer.token;
    },
    setSecret: (repository, name, value) => void repository.secrets.set(name, value),
    setVariable: (repository, name, value) => void repository.variables.set(name, value),
    setEnvironment: (repository, name, environment) => void repository.environments.set(name, environment),
    findRepository: webHost.findRepository,
    idle,
    async close() {
      endTimer?.();
      faults.close();
      await mergeQueues.close();
      await runner.stop();
      const closed = new Promise<void>((done) => server.close(() => done()));
      server.closeAllConnections();
      await closed;
      // Requests whose connection was cut still end their git processes.
      await Promise.all(open);
      mergeQueues.rethrow();
    },
  };
}
