/** A GitHub in memory for the use cases: what they ask for and what they did, no network. */
import { type Clock, type GitHubPorts, type Log, RefusedError } from '../../../src/app/ports.ts';
import type { IssueSnapshot } from '../../../src/records/observed-issue.ts';

export interface FakeGitHub {
  readonly ports: GitHubPorts;
  /** Every write in order, as `create-issue Title`, `commit abc`, …. */
  readonly writes: string[];
  issues: IssueSnapshot[];
  comments: { id: number; body: string }[];
  files: Map<string, string>;
  head: number;
  readonly dispatched: Set<string>;
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

export function fakeGitHub(): FakeGitHub {
  const github: FakeGitHub = {
    writes: [],
    issues: [],
    comments: [],
    files: new Map(),
    head: 1,
    dispatched: new Set(['publish.yml 1']),
    isPublic: true,
    beforeCommit: null,
    accepts: () => true,
    unassignable: new Set(),
    refuses: () => false,
    ports: {
      issues: {
        listIssues: async (label) => github.issues.filter((issue) => issue.labels.includes(label)),
        getIssue: async (number) => github.issues.find((issue) => issue.number === number) ?? null,
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
          return issue;
        },
        async updateIssue(number, { stateReason, ...others }) {
          github.writes.push(`update-issue ${number} ${Object.keys(others).sort().join(',')}`);
          const changes = stateReason === undefined ? others : { ...others, stateReason };
          github.issues = github.issues.map((issue) =>
            issue.number === number ? { ...issue, ...changes } : issue,
          );
        },
        listBotComments: async () => github.comments,
        async createComment(issue, body) {
          github.writes.push(`create-comment ${issue}`);
          github.comments.push({ id: 100 + github.comments.length, body });
        },
        async updateComment(id, body) {
          github.writes.push(`update-comment ${id}`);
          github.comments = github.comments.map((comment) => (comment.id === id ? { id, body } : comment));
        },
      },
      repository: {
        describe: async () => ({
          isPublic: github.isPublic,
          defaultBranch: 'main',
          head: String(github.head),
        }),
        readFiles: async (_, paths) => new Map(paths.map((path) => [path, github.files.get(path) ?? null])),
        async commit({ expectedHead, headline, files }) {
          github.beforeCommit?.();
          if (expectedHead !== String(github.head)) return 'conflict';
          github.writes.push(`commit ${headline}`);
          for (const [path, text] of files) github.files.set(path, text);
          github.head += 1;
          return { oid: String(github.head) };
        },
      },
      workflows: {
        hasRun: async (workflow, oid) => github.dispatched.has(`${workflow} ${oid}`),
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
export function fakeClock(): Clock & { readonly slept: number[] } {
  let now = 0;
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
