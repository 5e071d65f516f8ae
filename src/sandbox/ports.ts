/**
 * How the three parts of the sandbox meet: the server (git, REST, GraphQL), the runner (workflows) and the web
 * pages. Each is written against these interfaces and none imports another's insides; `sandbox.ts` joins them.
 */
import type { TokenAnswer, TokenRequest } from './apps.ts';
import type {
  Identity,
  Issue,
  IssueFormEffects,
  Job,
  PagesDeployment,
  Repository,
  Trigger,
  User,
  WorkflowRun,
} from './model.ts';
import type { Thread } from './notifications/inbox.ts';

/** Reads a bare repository. Paths are relative to the tree's root, `/`-separated, without a leading slash. */
export interface GitReader {
  /** The commit a ref, a branch name, a tag or a SHA stands for; null when there is none. */
  resolve(repository: Repository, revision: string): Promise<string | null>;
  /** The bytes of a file at a commit; null when it is not there or not a file. */
  readFile(repository: Repository, revision: string, path: string): Promise<Buffer | null>;
  /** The direct children of a folder (`''` is the root), folders first, each by name; null when it is no folder. */
  listFolder(repository: Repository, revision: string, path: string): Promise<readonly TreeEntry[] | null>;
  /** Newest first. */
  log(repository: Repository, revision: string, limit: number): Promise<readonly Commit[]>;
  commit(repository: Repository, revision: string): Promise<Commit | null>;
  /** The unified diff, as `git diff -M base...head` prints it (three dots: since the merge base). */
  diff(repository: Repository, base: string, head: string): Promise<string>;
  branches(repository: Repository): Promise<readonly { readonly name: string; readonly sha: string }[]>;
}

export interface TreeEntry {
  readonly name: string;
  readonly path: string;
  readonly kind: 'folder' | 'file' | 'symlink' | 'submodule';
  readonly size: number;
}

export interface Commit {
  readonly sha: string;
  readonly parents: readonly string[];
  readonly authorName: string;
  readonly authorEmail: string;
  readonly date: string;
  readonly subject: string;
  readonly body: string;
}

/** What the runner needs from the rest of the sandbox. */
export interface RunnerHost {
  /** `http://127.0.0.1:4000`: git at `/<owner>/<repo>.git`, REST at `/api/v3`, GraphQL at `/api/graphql`. */
  readonly url: string;
  /** A folder of the runner's own for workspaces and temporary files; emptied by `stop`. */
  readonly workDirectory: string;
  /** Deployed Pages go below this folder. */
  readonly pagesDirectory: string;
  /** The node binary that runs JavaScript actions. */
  readonly nodePath: string;
  readonly git: GitReader;
  now(): string;
  nextId(): number;
  /** `github-actions[bot]` */
  readonly actionsBot: User;
  /** A `GITHUB_TOKEN` for one job; it stops working when revoked. */
  issueToken(identity: Identity & { kind: 'job' }): string;
  /** A token of an App, for a job that has its private key. */
  requestAppToken(request: TokenRequest): TokenAnswer;
  revokeToken(token: string): void;
  /** Called when a run or a job or a step changes, for the console and for live pages. */
  onChange(run: WorkflowRun): void;
  deployPages(repository: Repository, deployment: PagesDeployment): void;
}

/** One entry of `on: schedule`. */
export interface CronLine {
  readonly cron: string;
  /** An IANA name; null is UTC. */
  readonly timezone: string | null;
}

export interface ScheduledWorkflow {
  readonly workflowPath: string;
  readonly lines: readonly CronLine[];
}

export interface Runner {
  /**
   * Reads the workflows at the trigger's `checkoutSha`, makes the runs and lets them go; resolves once they exist.
   * @throws an error named `WorkflowNotDispatchable` or `WorkflowInputsInvalid` for a `workflow_dispatch` that GitHub
   *   would answer with 422
   */
  trigger(trigger: Trigger): Promise<readonly WorkflowRun[]>;
  /** The workflows of a commit that have a schedule, by path. */
  schedules(repository: Repository, sha: string): Promise<readonly ScheduledWorkflow[]>;
  /** All jobs again, as the button "Re-run all jobs": same event, same commit, `attempt` + 1. */
  rerun(run: WorkflowRun): void;
  /** The button "Cancel workflow": what runs is cancelled, `always()` and `cancelled()` steps still run. */
  cancel(run: WorkflowRun): void;
  /** Resolves when no run is queued or in progress. */
  idle(): Promise<void>;
  /** To be called when the sandbox's time has been moved: ends the jobs and steps whose `timeout-minutes` are over. */
  lookAtClock(): void;
  /** SIGKILLs the process of the job, as a runner that lost its machine; the job fails. */
  killJob(job: Job): void;
  /** Marks the job failed whatever its processes answer, because it used something the sandbox does not model. */
  failJob(job: Job, reason: string): void;
  /** Cancels what runs, kills all children, removes the work directory. */
  stop(): Promise<void>;
}

/** A request to the sandbox's own API, as any client makes it. */
export interface ApiCall {
  readonly method: 'POST' | 'PATCH' | 'PUT' | 'DELETE';
  /** `/api/v3/repos/ada/ops/issues`, `/api/graphql` */
  readonly path: string;
  readonly body: Readonly<Record<string, unknown>>;
  /**
   * Given by the page of an issue form alone, which has read it in the repository: no field of the request says it,
   * because then everybody could.
   */
  readonly issueForm?: IssueFormEffects;
}

export interface ApiReply {
  readonly status: number;
  /** The JSON of the answer; null when it has none. */
  readonly body: unknown;
}

/** A clock of the sandbox that people can move. */
export interface WebClock {
  now(): string;
  /** Moves the clock on; resolves once everything that was due on the way has been fired. */
  advance(minutes: number): Promise<void>;
}

/** A review of a pull request, as its page shows it (docs.github.com/rest/pulls/reviews). */
export interface ShownReview {
  readonly id: number;
  readonly author: User;
  readonly state: 'APPROVED' | 'CHANGES_REQUESTED' | 'COMMENTED' | 'DISMISSED';
  readonly body: string;
  readonly submittedAt: string;
}

/** What a merge queue is to one pull request. */
export interface ShownQueue {
  /** The pull request as GraphQL calls it. */
  readonly pullRequestId: string;
  /** Its place, from 1; null while it is not in the queue. */
  readonly position: number | null;
  /** How many are in the queue. */
  readonly length: number;
}

/** What the web pages read, and how they change things. */
export interface WebHost {
  readonly url: string;
  readonly git: GitReader;
  repositories(): readonly Repository[];
  findRepository(owner: string, name: string): Repository | null;
  findUser(login: string): User | null;
  /** Everybody a person at the browser can act as: all users but bots, in order of login. */
  people(): readonly User[];
  /**
   * The only way a page changes anything that others see: the API, asked by that person. So what a form may do, which events it
   * fires and what is refused is decided where it is decided for every other client.
   */
  callApi(person: User, call: ApiCall): Promise<ApiReply>;
  /** Calls back whenever something may have changed; the answer ends that. */
  onChange(listener: () => void): () => void;
  /** The reviews of a pull request, oldest first; absent while the API has none, and then no page offers them. */
  reviews?(issue: Issue): readonly ShownReview[];
  /** The merge queue of the base of a pull request; null, or absent, where there is none. */
  mergeQueue?(issue: Issue): ShownQueue | null;
  /**
   * What rules have against a merge by that person, or against adding the pull request to the queue where there is one, a
   * sentence each; absent while there are no rules.
   */
  againstMerge?(issue: Issue, person: User): Promise<readonly string[]>;
  /** What a person has been told, the latest first; absent where nobody is told anything. */
  inbox?(person: User): readonly Thread[];
  /**
   * A person has seen the page of an issue. Beside `callApi`, because what they have read is nobody else's business:
   * no event, no workflow and no API of the sandbox depends on it.
   */
  markRead?(person: User, issue: Issue): void;
  /** Absent when the clock cannot be moved; then no page offers it. */
  readonly clock?: WebClock;
}
