/**
 * Tells the runner what happened, and people what concerns them. An event that a GITHUB_TOKEN caused starts no runs, with `workflow_dispatch` the
 * exception (docs.github.com/actions/using-workflows/triggering-a-workflow#triggering-a-workflow-from-a-workflow).
 */
import { ZERO_SHA } from './git/bare-repository.ts';
import { pulledPaths, pushedPaths } from './git/changed-paths.ts';
import { isAncestor } from './git/merge.ts';
import { logOf } from './git/reader.ts';
import { commitEmail } from './git/write-commit.ts';
import type { SandboxHost } from './host.ts';
import type { Identity, Issue, Repository } from './model.ts';
import { tellOfActivity } from './notifications/tell-of-event.ts';
import type { Commit } from './ports.ts';
import { simpleCommitShape } from './shapes/commit.ts';
import { userShape } from './shapes/people.ts';
import { fullPullShape } from './shapes/pull.ts';
import { pushRepositoryShape, repositoryShape } from './shapes/repository.ts';

/** Everybody who can cause something. */
export type Actor = Exclude<Identity, { kind: 'anonymous' }>;

/** A webhook's list of commits ends at 2,048 (docs.github.com/webhooks/webhook-events-and-payloads#push). */
const COMMITS_IN_PUSH = 2048;

async function commitShape(host: SandboxHost, repository: Repository, commit: Commit): Promise<unknown> {
  return {
    ...(await simpleCommitShape(repository, commit)),
    distinct: true,
    url: `${host.url}/${repository.fullName}/commit/${commit.sha}`,
  };
}

/**
 * The event `push` of a branch that was made or moved (docs.github.com/webhooks/webhook-events-and-payloads#push;
 * its commits have no lists of files inside a workflow,
 * docs.github.com/actions/reference/workflows-and-actions/events-that-trigger-workflows#push). The deletion of a
 * branch starts nothing here, and neither does a push to a fork: workflows of a fork are off until its owner turns
 * them on.
 *
 * @param before null for a new branch
 */
export async function firePush(
  host: SandboxHost,
  repository: Repository,
  branch: string,
  before: string | null,
  after: string,
  actor: Actor,
): Promise<void> {
  if (actor.kind === 'job' || repository.parent !== null) return;
  const { gitDir } = repository;
  const forced = before !== null && !(await isAncestor(gitDir, before, after));
  const commits = await logOf(gitDir, before === null ? after : `${before}..${after}`, COMMITS_IN_PUSH);
  const head = await host.git.commit(repository, after);
  const page = `${host.url}/${repository.fullName}`;
  const payload = {
    ref: `refs/heads/${branch}`,
    before: before ?? ZERO_SHA,
    after,
    created: before === null,
    deleted: false,
    forced,
    base_ref: null,
    compare: before === null ? `${page}/commit/${after}` : `${page}/compare/${before}...${after}`,
    commits: await Promise.all([...commits].reverse().map((commit) => commitShape(host, repository, commit))),
    head_commit: head === null ? null : await commitShape(host, repository, head),
    repository: pushRepositoryShape(host.url, repository),
    pusher: { name: actor.user.login, email: commitEmail(actor.user) },
    sender: userShape(host.url, actor.user),
  };
  await host.runner.trigger({
    repository,
    event: 'push',
    ref: `refs/heads/${branch}`,
    headBranch: branch,
    headSha: after,
    checkoutSha: after,
    actor: actor.user,
    displayTitle: head?.subject ?? '',
    payload,
    pullRequestNumber: null,
    fromFork: false,
    activity: null,
    workflowPath: null,
    changedPaths: await pushedPaths(gitDir, branch, before, after),
  });
}

export type PullActivity =
  | 'opened'
  | 'edited'
  | 'synchronize'
  | 'closed'
  | 'reopened'
  | 'labeled'
  | 'unlabeled'
  | 'assigned'
  | 'unassigned'
  | 'milestoned'
  | 'demilestoned'
  | 'locked'
  | 'unlocked'
  | 'review_requested'
  | 'enqueued'
  | 'dequeued';

/**
 * The event `pull_request`. Nothing runs while there is a merge conflict; after a merge the run is for the base
 * branch, otherwise for the test merge
 * (docs.github.com/actions/reference/workflows-and-actions/events-that-trigger-workflows#pull_request,
 * github.blog/changelog/2023-09-13-github-actions-updates-to-github_ref-and-github-ref).
 *
 * @param details keys that only this activity has, e.g. `before` and `after`
 */
export async function firePullRequest(
  host: SandboxHost,
  issue: Issue,
  activity: PullActivity,
  actor: Actor,
  details: Readonly<Record<string, unknown>> = {},
): Promise<void> {
  tellOfActivity(host, issue, activity, details, actor);
  const pull = issue.pullRequest;
  const checkoutSha = pull?.mergeCommitSha ?? pull?.testMergeSha ?? null;
  if (actor.kind === 'job' || pull === null || checkoutSha === null) return;
  const repository = issue.repository;
  await host.runner.trigger({
    repository,
    event: 'pull_request',
    ref: pull.mergedAt === null ? `refs/pull/${issue.number}/merge` : `refs/heads/${pull.baseRef}`,
    headBranch: pull.headRef,
    headSha: pull.headSha,
    checkoutSha,
    actor: actor.user,
    displayTitle: issue.title,
    payload: {
      action: activity,
      number: issue.number,
      pull_request: fullPullShape(host.url, issue, pull),
      ...details,
      repository: repositoryShape(host.url, repository),
      sender: userShape(host.url, actor.user),
    },
    pullRequestNumber: issue.number,
    fromFork: pull.headRepository.id !== repository.id,
    activity,
    workflowPath: null,
    changedPaths: await pulledPaths(repository.gitDir, pull.baseSha, pull.headSha),
  });
}

export interface Dispatch {
  readonly repository: Repository;
  readonly branch: string;
  readonly sha: string;
  /** `.github/workflows/timer.yml` */
  readonly workflowPath: string;
  /** As they were given; the runner checks them and fills in the defaults. */
  readonly inputs: Readonly<Record<string, unknown>> | null;
  readonly actor: Actor;
}

/** The event `workflow_dispatch` (docs.github.com/webhooks/webhook-events-and-payloads#workflow_dispatch); jobs may cause it. @throws what the runner throws when it refuses */
export async function fireDispatch(host: SandboxHost, dispatch: Dispatch): Promise<void> {
  const ref = `refs/heads/${dispatch.branch}`;
  await host.runner.trigger({
    repository: dispatch.repository,
    event: 'workflow_dispatch',
    ref,
    headBranch: dispatch.branch,
    headSha: dispatch.sha,
    checkoutSha: dispatch.sha,
    actor: dispatch.actor.user,
    // The runner knows the workflow's name, and takes that.
    displayTitle: dispatch.workflowPath,
    payload: {
      ref,
      inputs: dispatch.inputs,
      workflow: dispatch.workflowPath,
      repository: repositoryShape(host.url, dispatch.repository),
      sender: userShape(host.url, dispatch.actor.user),
    },
    pullRequestNumber: null,
    fromFork: false,
    activity: null,
    workflowPath: dispatch.workflowPath,
  });
}

/**
 * The event `schedule`, on the head of the default branch as it is now. Its actor is who brought the cron line; its
 * payload has no sender, the line that was due as `schedule`, and the file as `workflow`
 * (docs.github.com/actions/reference/workflows-and-actions/events-that-trigger-workflows#schedule).
 */
export async function fireSchedule(
  host: Pick<SandboxHost, 'url' | 'git' | 'runner'>,
  repository: Repository,
  workflowPath: string,
  cron: string,
): Promise<void> {
  const ref = `refs/heads/${repository.defaultBranch}`;
  const sha = await host.git.resolve(repository, ref);
  if (sha === null) return;
  await host.runner.trigger({
    repository,
    event: 'schedule',
    ref,
    headBranch: repository.defaultBranch,
    headSha: sha,
    checkoutSha: sha,
    actor: repository.lastPusher,
    // The runner knows the workflow's name, and takes that.
    displayTitle: workflowPath,
    payload: { schedule: cron, workflow: workflowPath, repository: repositoryShape(host.url, repository) },
    pullRequestNumber: null,
    fromFork: false,
    activity: null,
    workflowPath,
  });
}
