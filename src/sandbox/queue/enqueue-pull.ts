/** The buttons "Merge when ready" and "Remove from queue". */
import type { Actor } from '../events.ts';
import type { SandboxHost } from '../host.ts';
import type { Issue } from '../model.ts';
import type { QueueEntry } from '../queue-model.ts';
import { judgeMerge } from '../rules/judge-branch-move.ts';
import { mergeQueueOn } from '../rules/ruleset.ts';
import { removeAt } from './advance-queue.ts';
import { tellEnqueued } from './queue-events.ts';

export type EnqueueResult =
  | { readonly kind: 'enqueued'; readonly entry: QueueEntry; readonly position: number }
  /** With the reason as GitHub words it, where that is known. */
  | { readonly kind: 'refused'; readonly reason: string };

/**
 * Adds a pull request at the end of the queue of its base, once everything is in order that its rules ask for
 * (docs.github.com/graphql/reference/mutations#enqueuepullrequest). That it will enter by itself as soon as it is, which
 * is auto-merge, is not modelled.
 *
 * @param expectedHead what the caller saw at the head; null when it does not matter
 */
export async function enqueuePull(
  host: SandboxHost,
  issue: Issue,
  expectedHead: string | null,
  actor: Actor,
): Promise<EnqueueResult> {
  const { repository } = issue;
  return host.mergeQueues.change(repository, async () => {
    const result = await host.alone(repository, () => enqueue(host, issue, expectedHead, actor));
    if (result.kind === 'enqueued') await tellEnqueued(host, result.entry, actor);
    return result;
  });
}

async function enqueue(
  host: SandboxHost,
  issue: Issue,
  expectedHead: string | null,
  actor: Actor,
): Promise<EnqueueResult> {
  const { repository, pullRequest: pull } = issue;
  const refused = (reason: string): EnqueueResult => ({ kind: 'refused', reason });
  if (pull === null) throw new Error(`#${issue.number} is no pull request`);
  // github.com/ClickHouse/ClickHouse/pull/109183
  if (findEntry(issue) !== null) return refused('Pull request is already in the queue');
  // How GitHub words the next two is not recorded.
  if (mergeQueueOn(repository, pull.baseRef) === null) {
    return refused(`Merge queue is not enabled for ${pull.baseRef}`);
  }
  if (issue.state === 'closed' || pull.testMergeSha === null) return refused('Pull request is not mergeable');
  if (expectedHead !== null && expectedHead !== pull.headSha) {
    return refused('Head branch was modified. Review and try the merge again.');
  }
  const violations = await judgeMerge(issue, actor, 'enqueue');
  // "Pull request Required workflow … is not satisfied": github.com/devantler-tech/platform/pull/3138.
  if (violations.length > 0) return refused(`Pull request ${violations.join(', ')}`);
  const entry: QueueEntry = {
    id: host.state.nextId(),
    issue,
    pull,
    enqueuer: actor.user,
    enqueuedAt: host.now(),
    headSha: pull.headSha,
    group: null,
  };
  return { kind: 'enqueued', entry, position: repository.mergeQueue.push(entry) };
}

/**
 * Takes a pull request out of the queue (docs.github.com/graphql/reference/mutations#dequeuepullrequest).
 *
 * @returns the entry it had and its position, or null when it is in no queue
 */
export async function dequeuePull(
  host: SandboxHost,
  issue: Issue,
  actor: Actor,
): Promise<{ readonly entry: QueueEntry; readonly position: number } | null> {
  const { repository } = issue;
  return host.mergeQueues.change(repository, async () => {
    const entry = findEntry(issue);
    if (entry === null) return null;
    const index = repository.mergeQueue.indexOf(entry);
    const tell = await host.alone(repository, () => removeAt(host, repository, index, 'MANUAL', actor));
    await tell();
    return { entry, position: index + 1 };
  });
}

/** The entry of a pull request in the queue of its base; null when it has none. */
export function findEntry({ repository, pullRequest }: Issue): QueueEntry | null {
  return repository.mergeQueue.find(({ pull }) => pull === pullRequest) ?? null;
}
