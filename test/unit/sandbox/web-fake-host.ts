/** A small GitHub of plain objects for the tests of the web pages: two repositories, a few issues, pull requests, runs. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Comment } from '../../../src/sandbox/comment-model.ts';
import type {
  Annotation,
  Issue,
  Job,
  Label,
  Repository,
  Step,
  User,
  WorkflowRun,
} from '../../../src/sandbox/model.ts';
import type { Thread } from '../../../src/sandbox/notifications/inbox.ts';
import type { Commit, GitReader, TreeEntry, WebHost } from '../../../src/sandbox/ports.ts';
import type { PullRequest } from '../../../src/sandbox/pull-model.ts';
import { handleWeb } from '../../../src/sandbox/web/handle-web.ts';

export const MAIN = 'a'.repeat(40);
export const ROOT = 'b'.repeat(40);
export const HEAD = 'c'.repeat(40);
const AT = '2026-03-02T09:14:00Z';
export const HOSTILE = `<script>alert(1)</script>"'&`;

function user(id: number, login: string, type: User['type'] = 'User'): User {
  return { id, login, name: `${login} the person`, type };
}

export const ada = user(1, 'ada');
export const bob = user(2, 'bob');
export const bot = user(3, 'github-actions[bot]', 'Bot');

export function repository(owner: User, name: string, parent: Repository | null = null): Repository {
  return {
    id: owner.id * 100,
    owner,
    name,
    fullName: `${owner.login}/${name}`,
    defaultBranch: 'main',
    private: false,
    parent,
    gitDir: '/nowhere',
    createdAt: AT,
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
    lastActivityAt: AT,
    lastPusher: owner,
    schedulesDisabledAt: null,
    checkRuns: [],
    statuses: [],
    pages: null,
  };
}

export function addIssue(home: Repository, number: number, more: Partial<Issue> = {}): Issue {
  const issue: Issue = {
    id: 1000 + number,
    number,
    repository: home,
    author: ada,
    createdAt: AT,
    updatedAt: AT,
    closedAt: null,
    title: `Issue ${number}`,
    body: null,
    state: 'open',
    stateReason: null,
    labels: [],
    assignees: [],
    milestone: null,
    locked: false,
    lockReason: null,
    reactions: [],
    comments: [],
    pullRequest: null,
    ...more,
  };
  home.issues.set(number, issue);
  return issue;
}

export function comment(id: number, author: User, body: string): Comment {
  return { id, author, createdAt: AT, updatedAt: AT, body, editedAt: null, editor: null, reactions: [] };
}

export function label(name: string, color: string): Label {
  return { id: name.length, name, color, description: `About ${name}` };
}

export function pullRequest(home: Repository, more: Partial<PullRequest> = {}): PullRequest {
  return {
    headRepository: home,
    headRef: 'declare/INC-2026-0042',
    headSha: HEAD,
    baseRef: 'main',
    baseSha: MAIN,
    testMergeSha: 'd'.repeat(40),
    counts: { commits: 1, additions: 1, deletions: 0, changedFiles: 1 },
    mergedAt: null,
    mergedBy: null,
    mergeCommitSha: null,
    reviews: [],
    codeOwners: [],
    requestedReviewers: [],
    ...more,
  };
}

export function step(number: number, name: string, more: Partial<Step> = {}): Step {
  return { number, name, status: 'completed', conclusion: 'success', log: [], summary: '', ...more };
}

export function job(id: number, name: string, more: Partial<Job> = {}): Job {
  return {
    id,
    key: name,
    name,
    needs: [],
    status: 'completed',
    conclusion: 'success',
    startedAt: AT,
    completedAt: '2026-03-02T09:14:12Z',
    steps: [],
    outputs: new Map(),
    annotations: [],
    ...more,
  };
}

export function annotation(path: string, line: number, more: Partial<Annotation> = {}): Annotation {
  return {
    level: 'failure',
    path,
    startLine: line,
    endLine: line,
    startColumn: 1,
    endColumn: 8,
    title: 'severity/unknown',
    message: 'Found "sev0", expected one of sev1, sev2, sev3.',
    ...more,
  };
}

export function addRun(home: Repository, id: number, more: Partial<WorkflowRun> = {}): WorkflowRun {
  const run: WorkflowRun = {
    id,
    repository: home,
    runNumber: id - 900,
    attempt: 1,
    workflowPath: '.github/workflows/validate.yml',
    workflowName: 'Validate',
    event: 'pull_request',
    ref: 'refs/pull/7/merge',
    headBranch: 'declare/INC-2026-0042',
    headSha: HEAD,
    checkoutSha: HEAD,
    actor: bob,
    displayTitle: 'Declare INC-2026-0042',
    payload: {},
    pullRequestNumber: 7,
    fromFork: false,
    createdAt: AT,
    startedAt: AT,
    completedAt: '2026-03-02T09:15:05Z',
    status: 'completed',
    conclusion: 'success',
    startupError: null,
    jobs: [],
    ...more,
  };
  home.runs.push(run);
  return run;
}

export interface Snapshot {
  readonly commit: Commit;
  readonly files: Readonly<Record<string, string | Buffer>>;
}

export function commit(sha: string, parents: readonly string[], subject: string, body = ''): Commit {
  return { sha, parents, authorName: 'Ada', authorEmail: 'ada@example.org', date: AT, subject, body };
}

/** `branches` by name to SHA, `diffs` by `base...head`. */
export function fakeGit(
  snapshots: readonly Snapshot[],
  branches: Readonly<Record<string, string>>,
  diffs: Readonly<Record<string, string>>,
): GitReader {
  const find = (revision: string): Snapshot | undefined =>
    snapshots.find(({ commit: { sha } }) => sha === (branches[revision] ?? revision));
  const ancestry = (revision: string): Commit[] => {
    const found = find(revision);
    const [parent] = found?.commit.parents ?? [];
    return found === undefined ? [] : [found.commit, ...(parent === undefined ? [] : ancestry(parent))];
  };
  return {
    resolve: async (_repository, revision) => find(revision)?.commit.sha ?? null,
    readFile: async (_repository, revision, path) => {
      const content = find(revision)?.files[path];
      return content === undefined ? null : Buffer.from(content);
    },
    listFolder: async (_repository, revision, path) => listFolder(find(revision)?.files ?? {}, path),
    log: async (_repository, revision, limit) => ancestry(revision).slice(0, limit),
    commit: async (_repository, revision) => find(revision)?.commit ?? null,
    diff: async (_repository, base, head) => {
      const text = diffs[`${base}...${head}`];
      if (text === undefined) throw new Error(`The fake knows no diff ${base}...${head}`);
      return text;
    },
    branches: async () => Object.entries(branches).map(([name, sha]) => ({ name, sha })),
  };
}

function listFolder(files: Snapshot['files'], path: string): readonly TreeEntry[] | null {
  const prefix = path === '' ? '' : `${path}/`;
  const found = new Map<string, TreeEntry>();
  for (const [name, content] of Object.entries(files)) {
    if (!name.startsWith(prefix)) continue;
    const [child = '', ...deeper] = name.slice(prefix.length).split('/');
    const kind = deeper.length === 0 ? 'file' : 'folder';
    found.set(child, { name: child, path: prefix + child, kind, size: Buffer.byteLength(content) });
  }
  return found.size === 0 ? null : [...found.values()];
}

/** `inbox` is everybody's. */
export function fakeHost(
  repositories: readonly Repository[],
  git: GitReader,
  inbox: readonly Thread[] = [],
): WebHost {
  const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();
  return {
    url: 'http://127.0.0.1:4000',
    git,
    repositories: () => repositories,
    findRepository: (owner, name) =>
      repositories.find((found) => same(found.owner.login, owner) && same(found.name, name)) ?? null,
    clock: { now: () => AT, advance: async () => undefined },
    findUser: (login) => [ada, bob, bot].find((found) => same(found.login, login)) ?? null,
    people: () => [ada, bob],
    inbox: () => inbox,
    callApi: async () => {
      throw new Error('Nothing is changed in the fake world: see web-forms.test.ts');
    },
    onChange: () => () => undefined,
  };
}

export interface Served {
  readonly url: string;
  get(path: string, method?: string, cookie?: string): Promise<Response>;
  stop(): Promise<void>;
}

/** The pages on a port of 127.0.0.1; what they leave alone answers 599. */
export async function serve(host: WebHost): Promise<Served> {
  const server = createServer((request, response) => {
    handleWeb(request, response, host).then(
      (handled) => {
        if (!handled) response.writeHead(599).end();
      },
      (error: unknown) => response.writeHead(500).end(String(error)),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url,
    get: (path, method = 'GET', cookie = '') =>
      fetch(url + path, { method, redirect: 'manual', headers: { cookie } }),
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
