/**
 * What the use cases need from the world, in the words of the domain. Adapters implement these; tests pass plain
 * objects. Every method that writes is called from apply-effects.ts alone.
 */
import type { RepositoryRole } from '../domain/authority.ts';
import type { AddReaction, IssueChanges } from '../domain/effect.ts';
import type { RecordChange, RecordFile } from '../domain/record.ts';
import type { IssueSnapshot } from '../records/observed-issue.ts';

/**
 * GitHub said no to one write, for a reason of that write alone (a person who cannot be assigned, a protected
 * branch): the others can go on. Everything else that fails (no answer, no rights, a limit) ends the run.
 */
export class RefusedError extends Error {
  override readonly name = 'RefusedError';
  /** Who cannot be assigned; empty when it was something else. */
  readonly unassignable: readonly string[];

  constructor(message: string, unassignable: readonly string[] = []) {
    super(message);
    this.unassignable = unassignable;
  }
}

export interface IssuePort {
  /** Issues with a label, no pull requests. */
  listIssues(label: string, which: WhichIssues): Promise<readonly IssueSnapshot[]>;
  /** One issue by its number; null when there is none, or when it is a pull request. */
  getIssue(number: number): Promise<IssueSnapshot | null>;
  /** The issue as GitHub made it: labels and assignees it dropped are missing. @throws RefusedError */
  createIssue(issue: NewIssue): Promise<IssueSnapshot>;
  /** @throws RefusedError */
  updateIssue(number: number, changes: IssueChanges): Promise<void>;
  /** The comments that bots wrote on an issue or pull request, oldest first. */
  listBotComments(issue: number): Promise<readonly CommentSnapshot[]>;
  /** What is said on an issue from an instant on, and a little before; null when there is no such issue. */
  readConversation(issue: number, since: string): Promise<readonly SaidComment[] | null>;
  /** @returns its id */
  createComment(issue: number, body: string): Promise<number>;
  updateComment(comment: number, body: string): Promise<void>;
  /** @throws RefusedError when the comment is gone */
  addReaction(comment: number, content: AddReaction['content']): Promise<void>;
}

/** A comment of anybody's. */
export interface SaidComment {
  readonly id: number;
  /** Null for an account that is gone. */
  readonly author: CommentAuthor | null;
  /** Its address. */
  readonly url: string;
  readonly body: string;
  /** An instant in UTC. */
  readonly createdAt: string;
  /** When its text was changed last, and by whom: null when never, or by an account that is gone. */
  readonly editedAt: string | null;
  readonly editedBy: string | null;
}

export interface CommentAuthor {
  readonly login: string;
  /** GitHub's number of the account. */
  readonly id: number;
  readonly isBot: boolean;
}

/** Who opened an issue, and when. */
export interface OpenedBy {
  readonly by: CommentAuthor;
  /** An instant in UTC. */
  readonly at: string;
}

export interface PeoplePort {
  /** What a person may do on the repository at this moment; `none` for whoever GitHub does not know. */
  roleOf(login: string): Promise<RepositoryRole>;
}

export type WhichIssues =
  | { readonly which: 'all' | 'open' }
  /** Open and closed, the newest hundred. */
  | { readonly which: 'newest' }
  /** Open and closed, those that have changed since an instant. */
  | { readonly which: 'changed'; readonly since: string };

export interface NewIssue {
  readonly title: string;
  readonly body: string;
  readonly labels: readonly string[];
  readonly assignees: readonly string[];
}

export interface CommentSnapshot {
  readonly id: number;
  readonly body: string;
}

export interface RepositoryPort {
  /** What a branch holds; null when there is no such branch. */
  readBranch(branch: string): Promise<BranchFiles | null>;
  /**
   * A branch that shares no commit with others, with its first commit. `conflict` when it is there already.
   *
   * @throws RefusedError when rules stand against it
   */
  createBranch(
    request: Omit<CommitRequest, 'expectedHead' | 'deletions'>,
  ): Promise<{ readonly oid: string } | 'conflict'>;
  /** Whether everybody can read it, its default branch and that branch's head. */
  describe(): Promise<RepositoryFacts>;
  /** The texts of files at a commit; null for what is not there or is no text. */
  readFiles(oid: string, paths: readonly string[]): Promise<ReadonlyMap<string, string | null>>;
  /** The default branch's head and the names of what stands in a folder there; none when there is no such folder. */
  listHead(folder: string): Promise<HeadFolder>;
  /** The default branch's head and the texts of files there, in one request. */
  readHead(paths: readonly string[]): Promise<HeadFiles>;
  /** The paths that differ between two commits; null when that is not known, or too many do. */
  listChangedPaths(base: string, head: string): Promise<ReadonlySet<string> | null>;
  /**
   * One commit on a branch, only if its head is still `expectedHead`
   * (GraphQL createCommitOnBranch, expectedHeadOid). `conflict` when it is not.
   *
   * @throws RefusedError when the branch is protected against it
   */
  commit(change: CommitRequest): Promise<{ readonly oid: string } | 'conflict'>;
}

export interface RepositoryFacts {
  readonly isPublic: boolean;
  readonly defaultBranch: string;
  readonly head: string;
}

export interface HeadFolder {
  readonly branch: string;
  readonly head: string;
  readonly names: readonly string[];
}

export interface HeadFiles {
  readonly branch: string;
  readonly head: string;
  /** Null for what is not there or is no text. */
  readonly texts: ReadonlyMap<string, string | null>;
}

export interface BranchFiles {
  readonly head: string;
  readonly paths: ReadonlySet<string>;
  /** Whether a file stands there and holds exactly this. */
  hasText(path: string, text: string): boolean;
}

export interface CommitRequest {
  readonly branch: string;
  readonly expectedHead: string;
  readonly headline: string;
  /** What follows the headline. */
  readonly details?: string;
  readonly files: ReadonlyMap<string, string>;
  /** Files to take away; each is there. */
  readonly deletions?: readonly string[];
}

export interface WorkflowPort {
  /** Whether any run of a workflow exists for a commit; null when there is no such workflow. */
  hasRun(workflow: string, oid: string): Promise<boolean | null>;
  /** The newest successful runs of a workflow on a branch, newest first, at most so many; none when there is no such workflow. */
  listSuccesses(workflow: string, branch: string, most: number): Promise<readonly PastRun[]>;
  /** Starts a workflow on a branch: the one event a run's own token may cause. */
  dispatch(workflow: string, branch: string): Promise<void>;
}

export interface PastRun {
  /** The commit it ran on. */
  readonly head: string;
  /** When it was asked for, an instant in UTC. */
  readonly createdAt: string;
}

/** The records of one tree: a working directory, or a commit. */
export interface RecordTree {
  /** All records, by path. */
  readRecords(): readonly RecordFile[];
  /** Whether a file or folder stands at a path of the repository, whatever it is. */
  hasPath(path: string): boolean;
}

/** The tree a change is judged against. */
export interface BaseTree extends RecordTree {
  /** How the work tree differs from it. */
  readChange(): RecordChange;
}

export interface Clock {
  /** Milliseconds since 1970 in UTC. */
  now(): number;
  sleep(milliseconds: number): Promise<void>;
  /** At least 0, less than 1: for jitter. */
  random(): number;
}

export interface Log {
  /** One line about what is done; outside text in it is safe to print. */
  info(line: string): void;
  warn(line: string): void;
}

/** Everything a use case that writes to GitHub needs. */
export interface GitHubPorts {
  readonly issues: IssuePort;
  readonly repository: RepositoryPort;
  readonly workflows: WorkflowPort;
  readonly people: PeoplePort;
}
