/** What a merge queue tells: `merge_group`, the push of its branches, and `pull_request` with `enqueued` and `dequeued`. */
import { type Actor, firePullRequest, firePush } from '../events.ts';
import type { SandboxHost } from '../host.ts';
import type { Repository } from '../model.ts';
import type { MergeGroup, QueueEntry, RemovalReason } from '../queue-model.ts';
import { readSimpleCommit } from '../shapes/commit.ts';
import { userShape } from '../shapes/people.ts';
import { repositoryShape } from '../shapes/repository.ts';

/** Who does what the queue does: a GitHub App, whose events start runs (github.com/apps/github-merge-queue). */
export function queueActor({ state }: Pick<SandboxHost, 'state'>): Actor {
  return { kind: 'user', user: state.queueBot };
}

export type Destruction = 'merged' | 'invalidated' | 'dequeued';

/**
 * The event `merge_group` (docs.github.com/webhooks/webhook-events-and-payloads#merge_group). Its ref is the branch of
 * the group and its commit the merge commit
 * (docs.github.com/actions/reference/workflows-and-actions/events-that-trigger-workflows#merge_group).
 *
 * @param reason why the group is destroyed; null when its checks are asked for
 */
async function fireMergeGroup(
  host: SandboxHost,
  repository: Repository,
  { branch, baseSha, headSha }: MergeGroup,
  reason: Destruction | null,
): Promise<void> {
  // Workflows of a fork are off until its owner turns them on.
  if (repository.parent !== null) return;
  const { user } = queueActor(host);
  const activity = reason === null ? 'checks_requested' : 'destroyed';
  await host.runner.trigger({
    repository,
    event: 'merge_group',
    ref: `refs/heads/${branch}`,
    headBranch: branch,
    headSha,
    checkoutSha: headSha,
    actor: user,
    // The runner knows the workflow's name, and takes that.
    displayTitle: branch,
    payload: {
      action: activity,
      ...(reason === null ? {} : { reason }),
      merge_group: {
        head_sha: headSha,
        head_ref: `refs/heads/${branch}`,
        base_sha: baseSha,
        base_ref: `refs/heads/${repository.defaultBranch}`,
        head_commit: await readSimpleCommit(host, repository, headSha),
      },
      repository: repositoryShape(host.url, repository),
      sender: userShape(host.url, user),
    },
    pullRequestNumber: null,
    fromFork: false,
    activity,
    workflowPath: null,
  });
}

/**
 * Asks for the checks of a group that was just built. The push of its branch is told too
 * (github.blog/changelog/2022-08-18-merge-group-webhook-event-and-github-actions-workflow-trigger).
 */
export async function requestChecks(
  host: SandboxHost,
  repository: Repository,
  group: MergeGroup,
): Promise<void> {
  await firePush(host, repository, group.branch, null, group.headSha, queueActor(host));
  await fireMergeGroup(host, repository, group, null);
  group.requestedAt = host.now();
}

export async function tellDestroyed(
  host: SandboxHost,
  repository: Repository,
  groups: readonly MergeGroup[],
  reason: Destruction,
): Promise<void> {
  for (const group of groups) await fireMergeGroup(host, repository, group, reason);
}

export function tellEnqueued(host: SandboxHost, { issue }: QueueEntry, actor: Actor): Promise<void> {
  return firePullRequest(host, issue, 'enqueued', actor);
}

export function tellDequeued(
  host: SandboxHost,
  { issue }: QueueEntry,
  reason: RemovalReason,
  actor: Actor,
): Promise<void> {
  return firePullRequest(host, issue, 'dequeued', actor, { reason });
}
