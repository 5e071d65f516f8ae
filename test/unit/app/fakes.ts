/** A GitHub in memory for the use cases: what they ask for and what they did, no network. */
import {
  type Clock,
  type GitHubPorts,
  type Log,
  type PastRun,
  RefusedError,
  type SaidComment,
} from '../../../src/app/ports.ts';
import type { RepositoryRole } from '../../../src/domain/authority.ts';
import type { IssueSnapshot } from '../../../src/records/observed-issue.ts';

export interface FakeGitHub {
  readonly ports: GitHubPorts;
  /** Every write in order, as `create-issue Title`, `commit abc`, …. */
  readonly writes: string[];
  /** What was asked of issues, in order. */
  readonly reads: string[];
  /** The successful runs of the sync, newest first; none unless told. */
  successes: PastRun[];
  /** When an issue changed last. */
  readonly changedAt: Map<number, string>;
  /** An instant after all before. */
  tick(): string;
  /** The paths that differ between commits; null when that is not known. */
  changedPaths: ReadonlySet<string> | null;
  issues: IssueSnapshot[];
  /** Those of bots. */
  comments: { readonly id: number; readonly body: string; readonly issue?: number }[];
  /** Those of everybody else. */
  said: SaidComment[];
  /** What people may do; of others GitHub does not say. */
  roles: Map<string, RepositoryRole>;
  files: Map<string, string>;
  head: number;
  /** Other branches than the default one: their commits, and path → text. */
  branches: Map<string, FakeBranch>;
  readonly dispatched: Set<string>;
  /** Whether a commit starts the publish workflow, as one of an App does. */
  commitsStartRuns: boolean;
  isPublic: boolean;
  /** Called before each commit is judged; may move the branch. */
  beforeCommit: (() => void) | null;
  /** Labels and assignees GitHub takes; others are dropped without a word. */
  accepts: (name: string) => boolean;
  /** Logins GitHub answers 422 for. */
  readonly unassignable: Set<string>;
  /** Titles GitHub answers 422 for. */
  refuses: (title: string) => boolean;
}

interface FakeBranch {
  readonly commits: readonly string[];
  readonly files: ReadonlyMap<string, string>;
}

/** The head of a branch is the number of its commits. */
const headOf = ({ commits }: FakeBranch) => String(commits.length);

export function fakeGitHub(): FakeGitHub {
  let seconds = 0;
  const github: FakeGitHub = {
    writes: [],
    reads: [],
    successes: [],
    changedAt: new Map(),
    tick() {
      seconds += 1;
      return new Date(Date.UTC(2026, 2, 1) + seconds * 1000).toISOString().replace('.000Z', 'Z');
    },
    changedPaths: new Set(),
    issues: [],
    comments: [],
    said: [],
    roles: new Map(),
    files: new Map(),
    head: 1,
    branches: new Map(),
    dispatched: new Set(['publish.yml 1']),
    commitsStartRuns: false,
    isPublic: true,
    beforeCommit: null,
    accepts: () => true,
    unassignable: new Set(),
    refuses: () => false,
    ports: {
      issues: {
        async listIssues(label, which) {
          github.reads.push(`list-issues ${which.which}`);
          const labelled = github.issues.filter((issue) => issue.labels.includes(label));
          switch (which.which) {
            case 'all':
              return labelled;
            case 'open':
              return labelled.filter((issue) => issue.state === 'open');
            case 'newest':
              return labelled.slice(-100);
            case 'changed':
              return labelled.filter(({ number }) => (github.changedAt.get(number) ?? '') >= which.since);
          }
        },
        async getIssue(number) {
          github.reads.push(`get-issue ${number}`);
          return github.issues.find((issue) => issue.number === number) ?? null;
        },
        async createIssue({ title, body, labels, assignees }) {
          const refused = assignees.filter((login) => github.unassignable.has(login));
          if (refused.length > 0) throw new RefusedError('Validation Failed', refused);
          if (github.refuses(title)) throw new RefusedError('Validation Failed');
          github.writes.push(`create-issue ${title}`);
          const issue: IssueSnapshot = {
            number: github.issues.length + 1,
            title,
            body,
            state: 'open',
            stateReason: null,
            labels: labels.filter(github.accepts),
            assignees: assignees.filter(github.accepts),
          };
          github.issues.push(issue);
          github.changedAt.set(issue.number, github.tick());
          return issue;
        },
        async updateIssue(number, { stateReason, ...others }) {
          github.writes.push(`update-issue ${number} ${Object.keys(others).sort().join(',')}`);
          github.changedAt.set(number, github.tick());
          const changes = stateReason === undefined ? others : { ...others, stateReason };
          github.issues = github.issues.map((issue) =>
            issue.number === number ? { ...issue, ...changes } : issue,
          );
        },
        async listBotComments(issue) {
          github.reads.push(`list-comments ${issue}`);
          return github.comments.filter((comment) => (comment.issue ?? issue) === issue);
        },
        async readConversation() {
          github.reads.push('conversation');
          const author = { login: 'github-actions', id: 1, isBot: true };
          const own = { url: '', createdAt: '', editedAt: null, editedBy: null, author };
          const bots = github.comments.map(({ id, body }) => ({ ...own, id, body }));
          return [...github.said, ...bots].sort((a, b) => a.id - b.id);
        },
        async addReaction(comment, content) {
          github.writes.push(`react ${comment} ${content}`);
          if (!github.said.some(({ id }) => id === comment)) throw new RefusedError('The comment is gone');
        },
        async createComment(issue, body) {
          github.writes.push(`create-comment ${issue}`);
          const id = 100 + github.comments.length;
          github.comments.push({ id, body, issue });
          return id;
        },
        async updateComment(id, body) {
          github.writes.push(`update-comment ${id}`);
          github.comments = github.comments.map((comment) =>
            comment.id === id ? { ...comment, body } : comment,
          );
        },
      },
      people: {
        async roleOf(login) {
          github.reads.push(`role ${login}`);
          const role = github.roles.get(login);
          if (role === undefined) throw new Error('GitHub is away');
          return role;
        },
      },
      repository: {
        describe: async () => ({
          isPublic: github.isPublic,
          defaultBranch: 'main',
          head: String(github.head),
        }),
        async readBranch(branch) {
          github.reads.push(`branch ${branch}`);
          const found = github.branches.get(branch);
          if (found === undefined) return null;
          const { files } = found;
          return {
            head: headOf(found),
            paths: new Set(files.keys()),
            hasText: (path, text) => files.get(path) === text,
          };
        },
        async createBranch({ branch, headline, files }) {
          github.beforeCommit?.();
          if (github.branches.has(branch)) return 'conflict';
          if (github.refuses(branch)) throw new RefusedError('Repository rule violations found');
          github.writes.push(`create-branch ${branch}: ${headline}`);
          github.branches.set(branch, { commits: [headline], files: new Map(files) });
          return { oid: '1' };
        },
        async readFiles(_, paths) {
          const all = [github.files, ...[...github.branches.values()].map(({ files }) => files)];
          const textOf = (path: string) => all.find((files) => files.has(path))?.get(path) ?? null;
          return new Map(paths.map((path) => [path, textOf(path)]));
        },
        async listHead(folder) {
          github.reads.push(`list ${folder}`);
          const inside = [...github.files.keys()].filter((path) => path.startsWith(`${folder}/`));
          const names = inside.map((path) => path.slice(folder.length + 1).split('/')[0] ?? '');
          return { branch: 'main', head: String(github.head), names: [...new Set(names)] };
        },
        async readHead(paths) {
          github.reads.push('head');
          const texts = new Map(paths.map((path) => [path, github.files.get(path) ?? null]));
          return { branch: 'main', head: String(github.head), texts };
        },
        listChangedPaths: async () => github.changedPaths,
        async commit({ branch, expectedHead, headline, files, deletions = [] }) {
          github.beforeCommit?.();
          const other = github.branches.get(branch);
          if (other !== undefined) {
            if (expectedHead !== headOf(other)) return 'conflict';
            github.writes.push(`commit ${headline}`);
            const all = new Map([...other.files, ...files]);
            for (const path of deletions) all.delete(path);
            const after = { commits: [...other.commits, headline], files: all };
            github.branches.set(branch, after);
            return { oid: headOf(after) };
          }
          if (expectedHead !== String(github.head)) return 'conflict';
          github.writes.push(`commit ${headline}`);
          for (const [path, text] of files) github.files.set(path, text);
          github.head += 1;
          if (github.commitsStartRuns) github.dispatched.add(`publish.yml ${github.head}`);
          return { oid: String(github.head) };
        },
      },
      workflows: {
        hasRun: async (workflow, oid) => github.dispatched.has(`${workflow} ${oid}`),
        listSuccesses: async (_, __, most) => github.successes.slice(0, most),
        async dispatch(workflow) {
          github.writes.push(`dispatch ${workflow}`);
          github.dispatched.add(`${workflow} ${github.head}`);
        },
      },
    },
  };
  return github;
}

/** A clock that only moves when somebody sleeps. */
export function fakeClock(start = 0): Clock & { readonly slept: number[] } {
  let now = start;
  const slept: number[] = [];
  return {
    slept,
    now: () => now,
    sleep: async (milliseconds) => {
      slept.push(milliseconds);
      now += milliseconds;
    },
    random: () => 0.5,
  };
}

export function fakeLog(): Log & { readonly lines: string[] } {
  const lines: string[] = [];
  return { lines, info: (line) => lines.push(line), warn: (line) => lines.push(`warning ${line}`) };
}
