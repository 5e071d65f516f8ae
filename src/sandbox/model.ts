/**
 * What the sandbox knows: the state of the local GitHub, as plain data.
 *
 * Every other file of the sandbox reads or changes these shapes and nothing else. Instants are ISO 8601 in UTC
 * with seconds (`2026-03-02T09:14:00Z`), as GitHub's REST API writes them. Issues and pull requests share one
 * sequence of numbers, as they do on GitHub.
 */

import type { CheckRun, CommitStatus } from './check-model.ts';
import type { Comment, Reaction } from './comment-model.ts';
import type { Milestone } from './milestones.ts';
import type { PullRequest } from './pull-model.ts';
import type { QueueEntry } from './queue-model.ts';
import type { Ruleset } from './rules/ruleset.ts';

/** A scope of `permissions:` in a workflow that the sandbox knows; any other is refused with 501. */
export const PERMISSION_SCOPES = [
  'actions',
  'checks',
  'contents',
  'id-token',
  'issues',
  'pages',
  'pull-requests',
  'statuses',
] as const;
export type PermissionScope = (typeof PERMISSION_SCOPES)[number];
export type Access = 'none' | 'read' | 'write';
export type Permissions = Readonly<Record<PermissionScope, Access>>;

export type Role = 'read' | 'triage' | 'write' | 'maintain' | 'admin';

export interface User {
  readonly id: number;
  readonly login: string;
  readonly name: string;
  readonly type: 'User' | 'Bot';
}

/**
 * What an issue form does to the issues that are opened with it, whoever fills it in
 * (docs.github.com/communities/using-templates-to-encourage-useful-issues-and-pull-requests/syntax-for-issue-forms).
 */
export interface IssueFormEffects {
  /** Names of labels; those the repository does not have are left out. */
  readonly labels: readonly string[];
  /** Logins; those who cannot be assigned are left out. */
  readonly assignees: readonly string[];
}

/**
 * Who makes a request. A person acts with the role they hold on the repository; a job acts with its
 * `GITHUB_TOKEN`, on its own repository only, with the job's permissions, and the events it causes start no
 * workflow runs except dispatches
 * (docs.github.com/actions/using-workflows/triggering-a-workflow, "Triggering a workflow from a workflow"). An App
 * acts with an installation token of one repository, limited likewise, and its events start runs.
 */
export type Identity =
  | { readonly kind: 'anonymous' }
  | {
      readonly kind: 'user';
      readonly user: User;
      /** The issue form that was filled in, for the one request that opens its issue. */
      readonly issueForm?: IssueFormEffects;
    }
  | {
      readonly kind: 'job';
      readonly user: User;
      readonly repository: Repository;
      readonly job: Job;
      readonly permissions: Permissions;
    }
  | {
      readonly kind: 'app';
      readonly user: User;
      readonly app: App;
      readonly repository: Repository;
      readonly permissions: Permissions;
      /** The job that asked for the token; null for one given out by hand. */
      readonly job: Job | null;
    };

/** A GitHub App (docs.github.com/apps/creating-github-apps/about-creating-github-apps/about-creating-github-apps). */
export interface App {
  readonly id: number;
  readonly clientId: string;
  readonly slug: string;
  readonly name: string;
  /** `<slug>[bot]`, who does what the App does. */
  readonly user: User;
  /** What its installations may do. */
  readonly permissions: Permissions;
  /** Whoever has it may act as the App. */
  readonly privateKey: string;
  /** Numbers of its installations by the repository's id. */
  readonly installations: Map<number, number>;
}

export interface Label {
  readonly id: number;
  name: string;
  color: string;
  description: string | null;
}

export interface Repository {
  readonly id: number;
  readonly owner: User;
  readonly name: string;
  readonly fullName: string;
  readonly defaultBranch: string;
  readonly private: boolean;
  /** The repository this one was forked from. */
  readonly parent: Repository | null;
  /** Absolute path of the bare git repository. */
  readonly gitDir: string;
  readonly createdAt: string;
  /** Explicit roles by login; the owner is always an admin, everybody else reads. */
  readonly collaborators: Map<string, Role>;
  readonly labels: Map<string, Label>;
  readonly milestones: Map<number, Milestone>;
  /** The number of the last milestone that was made. */
  lastMilestone: number;
  /** Issues and pull requests by number. */
  readonly issues: Map<number, Issue>;
  readonly runs: WorkflowRun[];
  readonly rulesets: Ruleset[];
  /** The merge queue of the default branch, the first to be merged first; empty while no rule asks for one. */
  readonly mergeQueue: QueueEntry[];
  /** Secrets and configuration variables for Actions, by name. */
  readonly secrets: Map<string, string>;
  readonly variables: Map<string, string>;
  /** Environments for Actions that somebody set up, by name. */
  readonly environments: Map<string, Environment>;
  /** The last push to any of its branches, or when its schedules were enabled again. */
  lastActivityAt: string;
  /** The last person who moved the default branch; the owner until then. */
  lastPusher: User;
  /** Since when no schedule fires because nothing has happened for sixty days; null while they do. */
  schedulesDisabledAt: string | null;
  /** Checks and statuses that were made through the API; the jobs of runs are checks too, and not in here. */
  readonly checkRuns: CheckRun[];
  /** Oldest first. */
  readonly statuses: CommitStatus[];
  pages: PagesDeployment | null;
}

/** docs.github.com/actions/reference/workflows-and-actions/deployments-and-environments */
export interface Environment {
  /** Whether jobs of any other ref are refused it: "Deployment branches and tags". */
  readonly isDefaultBranchOnly: boolean;
  /** For the jobs that name the environment alone. */
  readonly secrets: ReadonlyMap<string, string>;
}

export interface Issue {
  readonly id: number;
  readonly number: number;
  readonly repository: Repository;
  readonly author: User;
  readonly createdAt: string;
  updatedAt: string;
  closedAt: string | null;
  title: string;
  body: string | null;
  state: 'open' | 'closed';
  stateReason: 'completed' | 'not_planned' | 'reopened' | 'duplicate' | null;
  labels: Label[];
  assignees: User[];
  milestone: Milestone | null;
  /** Only people who may write to the repository comment on and react to what is locked. */
  locked: boolean;
  lockReason: LockReason | null;
  readonly reactions: Reaction[];
  readonly comments: Comment[];
  /** Present when this issue is a pull request. */
  readonly pullRequest: PullRequest | null;
}

/** docs.github.com/rest/issues/issues#lock-an-issue, `lock_reason` */
export const LOCK_REASONS = ['off-topic', 'too heated', 'resolved', 'spam'] as const;
export type LockReason = (typeof LOCK_REASONS)[number];

export type RunStatus = 'queued' | 'in_progress' | 'completed';
export type Conclusion = 'success' | 'failure' | 'cancelled' | 'skipped' | 'startup_failure';
export type TriggerName =
  | 'push'
  | 'pull_request'
  | 'merge_group'
  | 'workflow_dispatch'
  | 'issues'
  | 'issue_comment'
  | 'repository_dispatch'
  | 'schedule';

export interface WorkflowRun {
  readonly id: number;
  readonly repository: Repository;
  /** Counts the runs of one workflow from 1. */
  readonly runNumber: number;
  /** 1, and one more for every re-run. */
  attempt: number;
  /** `.github/workflows/validate.yml` */
  readonly workflowPath: string;
  readonly workflowName: string;
  readonly event: TriggerName;
  /** The full ref the run is for: `refs/heads/main`, `refs/pull/7/merge`. */
  readonly ref: string;
  /** What the API calls `head_branch`. */
  readonly headBranch: string;
  /** What the API calls `head_sha`: for a pull request the head of its branch, not the test merge. */
  readonly headSha: string;
  /** `GITHUB_SHA`: for a pull request the test merge commit. */
  readonly checkoutSha: string;
  readonly actor: User;
  displayTitle: string;
  /** What the job finds in the file at `GITHUB_EVENT_PATH`. */
  readonly payload: Readonly<Record<string, unknown>>;
  /** The pull request the run belongs to. */
  readonly pullRequestNumber: number | null;
  /** True when the pull request comes from a fork: the token can only read. */
  readonly fromFork: boolean;
  readonly createdAt: string;
  startedAt: string | null;
  completedAt: string | null;
  status: RunStatus;
  conclusion: Conclusion | null;
  /** Why the run could not start, in one sentence (a workflow the runner cannot execute). */
  startupError: string | null;
  jobs: Job[];
}

export interface Job {
  readonly id: number;
  /** The key under `jobs:`. */
  readonly key: string;
  /** What people see, and the name of the check on the pull request. */
  readonly name: string;
  readonly needs: readonly string[];
  status: RunStatus;
  conclusion: Conclusion | null;
  startedAt: string | null;
  completedAt: string | null;
  readonly steps: Step[];
  readonly outputs: Map<string, string>;
  readonly annotations: Annotation[];
}

export interface Step {
  readonly number: number;
  name: string;
  status: RunStatus;
  conclusion: Conclusion | null;
  readonly log: string[];
  /** Markdown the step wrote to `GITHUB_STEP_SUMMARY`. */
  summary: string;
}

export interface Annotation {
  readonly level: 'failure' | 'warning' | 'notice';
  readonly path: string;
  readonly startLine: number;
  readonly endLine: number;
  readonly startColumn: number | null;
  readonly endColumn: number | null;
  readonly title: string;
  readonly message: string;
}

export interface PagesDeployment {
  /** Absolute path of the folder that is served. */
  readonly directory: string;
  readonly url: string;
  readonly deployedAt: string;
  readonly runId: number;
}

/** Something happened that may start workflows. */
export interface Trigger {
  readonly repository: Repository;
  readonly event: TriggerName;
  readonly ref: string;
  readonly headBranch: string;
  readonly headSha: string;
  readonly checkoutSha: string;
  readonly actor: User;
  readonly displayTitle: string;
  readonly payload: Readonly<Record<string, unknown>>;
  readonly pullRequestNumber: number | null;
  readonly fromFork: boolean;
  /**
   * The activity type, for events that have one: `opened` of `pull_request`, `created` of `issue_comment`; of
   * `repository_dispatch` its `event_type`.
   */
  readonly activity: string | null;
  /** `workflow_dispatch` and `schedule` only: the one workflow to start. */
  readonly workflowPath: string | null;
  /**
   * The files that `paths` filters of a push or a pull request look at; without a list, or null when GitHub makes none,
   * they let everything pass.
   */
  readonly changedPaths?: readonly string[] | null;
}
