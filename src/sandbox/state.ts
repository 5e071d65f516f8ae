/** The users, repositories and tokens of one sandbox, and the counter that numbers everything. */
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import type { App, Identity, Issue, Label, Repository, Role, User, WorkflowRun } from './model.ts';
import type { Threads } from './notifications/inbox.ts';

export interface SandboxState {
  /** By login in lower case: GitHub compares logins and repository names without regard to case. */
  readonly users: Map<string, User>;
  /** By `owner/name` in lower case. */
  readonly repositories: Map<string, Repository>;
  readonly tokens: Map<string, Identity>;
  readonly apps: App[];
  readonly actionsBot: User;
  /** What people were told, and who follows what. */
  readonly threads: Threads;
  /** Whoever a merge queue acts as. */
  readonly queueBot: User;
  nextId(): number;
}

/** First segments of paths that the server itself answers; no user may bear these names. */
const RESERVED_LOGINS = new Set([
  'api',
  'pages',
  'login',
  'assets',
  'static',
  'settings',
  'notifications',
  '_sandbox',
]);
const LOGIN = /^[A-Za-z0-9](?:[A-Za-z0-9]|-(?=[A-Za-z0-9])){0,38}$/;
const REPOSITORY_NAME = /^(?!\.{1,2}$)(?!.*\.git$)[A-Za-z0-9._-]{1,100}$/;

export function createState(): SandboxState {
  let lastId = 0;
  const nextId = (): number => ++lastId;
  const actionsBot: User = {
    id: nextId(),
    login: 'github-actions[bot]',
    name: 'github-actions[bot]',
    type: 'Bot',
  };
  const queueBot: User = {
    id: nextId(),
    login: 'github-merge-queue[bot]',
    name: 'github-merge-queue[bot]',
    type: 'Bot',
  };
  return {
    users: new Map([actionsBot, queueBot].map((bot) => [bot.login, bot])),
    repositories: new Map(),
    tokens: new Map(),
    apps: [],
    actionsBot,
    threads: new Map(),
    queueBot,
    nextId,
  };
}

/** @throws when the login is taken, reserved or none that GitHub would give out */
export function addUser(state: SandboxState, login: string, name: string): User {
  if (!LOGIN.test(login) || RESERVED_LOGINS.has(login.toLowerCase()))
    throw new Error(`not a login: ${login}`);
  if (findUser(state, login) !== null) throw new Error(`the login ${login} is taken`);
  const user: User = { id: state.nextId(), login, name, type: 'User' };
  state.users.set(login.toLowerCase(), user);
  return user;
}

export function findUser(state: SandboxState, login: string): User | null {
  return state.users.get(login.toLowerCase()) ?? null;
}

export interface NewRepository {
  readonly owner: User;
  readonly name: string;
  readonly private: boolean;
  readonly parent: Repository | null;
  /** The folder that holds all bare repositories. */
  readonly folder: string;
  readonly createdAt: string;
}

/** Adds the record of a repository; the caller makes the folder `gitDir`. @throws when the name is taken or not allowed */
export function addRepository(state: SandboxState, wanted: NewRepository): Repository {
  if (!REPOSITORY_NAME.test(wanted.name)) throw new Error(`not a repository name: ${wanted.name}`);
  const fullName = `${wanted.owner.login}/${wanted.name}`;
  if (state.repositories.has(fullName.toLowerCase())) throw new Error(`the repository ${fullName} exists`);
  const repository: Repository = {
    id: state.nextId(),
    owner: wanted.owner,
    name: wanted.name,
    fullName,
    defaultBranch: 'main',
    private: wanted.private,
    parent: wanted.parent,
    gitDir: join(wanted.folder, wanted.owner.login.toLowerCase(), `${wanted.name.toLowerCase()}.git`),
    createdAt: wanted.createdAt,
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
    lastActivityAt: wanted.createdAt,
    lastPusher: wanted.owner,
    schedulesDisabledAt: null,
    checkRuns: [],
    statuses: [],
    pages: null,
  };
  state.repositories.set(fullName.toLowerCase(), repository);
  return repository;
}

export function findRepository(state: SandboxState, owner: string, name: string): Repository | null {
  return state.repositories.get(`${owner}/${name}`.toLowerCase()) ?? null;
}

/**
 * A token that stands for an identity. Random although everything else counts: a job runs the code of whoever
 * opened a pull request, and must not be able to guess the token of a maintainer.
 *
 * @param prefix `ghp` for a person, `ghs` for a job, as GitHub's
 *   (docs.github.com/authentication/keeping-your-account-and-data-secure/about-authentication-to-github#githubs-token-formats)
 */
export function issueToken(state: SandboxState, prefix: 'ghp' | 'ghs', identity: Identity): string {
  const token = `${prefix}_${randomBytes(18).toString('hex')}`;
  state.tokens.set(token, identity);
  return token;
}

const RANK: Readonly<Record<Role, number>> = { read: 1, triage: 2, write: 3, maintain: 4, admin: 5 };

/** The role of a user; null when they cannot even see the repository. */
export function roleOf(repository: Repository, user: User): Role | null {
  if (repository.owner.id === user.id) return 'admin';
  return repository.collaborators.get(user.login) ?? (repository.private ? null : 'read');
}

export function hasRole(repository: Repository, user: User, least: Role): boolean {
  const role = roleOf(repository, user);
  return role !== null && RANK[role] >= RANK[least];
}

/** True for the owner and for everybody with an explicit role: who may be assigned to an issue. */
export function isCollaborator(repository: Repository, user: User): boolean {
  return repository.owner.id === user.id || repository.collaborators.has(user.login);
}

/** Issues and pull requests count together from 1. */
export function nextNumber(repository: Repository): number {
  return repository.issues.size + 1;
}

/** Open pull requests, by number, that satisfy a condition, of every repository. */
export function openPulls(state: SandboxState, wanted: (issue: Issue) => boolean): readonly Issue[] {
  return [...state.repositories.values()].flatMap((repository) =>
    [...repository.issues.values()].filter(
      (issue) => issue.pullRequest !== null && issue.state === 'open' && wanted(issue),
    ),
  );
}

export function findRun(repository: Repository, id: number): WorkflowRun | null {
  return repository.runs.find((run) => run.id === id) ?? null;
}

/** The label of that name, made when there is none; names compare without regard to case. */
export function labelNamed(state: SandboxState, repository: Repository, name: string): Label {
  const known = repository.labels.get(name.toLowerCase());
  if (known !== undefined) return known;
  const label: Label = { id: state.nextId(), name, color: 'ededed', description: null };
  repository.labels.set(name.toLowerCase(), label);
  return label;
}

/**
 * Gives a label another name, in its place among the others: what bears it bears it still.
 *
 * @returns false when another label has that name; names compare without regard to case
 */
export function renameLabel({ labels }: Repository, label: Label, name: string): boolean {
  const holder = labels.get(name.toLowerCase());
  if (holder !== undefined && holder !== label) return false;
  label.name = name;
  const all = [...labels.values()];
  labels.clear();
  for (const each of all) labels.set(each.name.toLowerCase(), each);
  return true;
}
