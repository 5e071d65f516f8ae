/** Takes a merge queue as far as it gets without waiting: decides, does, tells, and looks again. */
import { type Actor, firePullRequest } from '../events.ts';
import { compareAndSwap, readBranch } from '../git/bare-repository.ts';
import type { SandboxHost } from '../host.ts';
import type { Repository } from '../model.ts';
import { branchMoved } from '../pulls/branch-moved.ts';
import { setState } from '../pulls/set-state.ts';
import type { QueueEntry, RemovalReason } from '../queue-model.ts';
import { mergeQueueOn } from '../rules/ruleset.ts';
import { decideQueue, type QueueStep } from './decide-queue.ts';
import { buildGroup, dropGroups } from './merge-group.ts';
import { observeQueue } from './observe-queue.ts';
import { queueActor, requestChecks, tellDequeued, tellDestroyed } from './queue-events.ts';

/** Tells what has been done; called outside of `host.alone`. */
type Telling = () => Promise<void>;

/** Never call it twice at the same time for one repository. */
export async function advanceQueue(host: SandboxHost, repository: Repository): Promise<void> {
  for (;;) {
    const tell = await host.alone(repository, () => takeStep(host, repository));
    if (tell === null) return;
    await tell();
  }
}

async function takeStep(host: SandboxHost, repository: Repository): Promise<Telling | null> {
  const { mergeQueue, defaultBranch, gitDir } = repository;
  if (mergeQueue.length === 0) return null;
  const head = await readBranch(gitDir, defaultBranch);
  if (head === null) throw new Error(`${defaultBranch} is gone, and pull requests wait to be merged into it`);
  const rule = mergeQueueOn(repository, defaultBranch);
  const step = decideQueue(rule, head, observeQueue(repository), Date.parse(host.now()));
  return step === null ? null : perform(host, repository, step, head);
}

async function perform(
  host: SandboxHost,
  repository: Repository,
  step: QueueStep,
  head: string,
): Promise<Telling | null> {
  switch (step.kind) {
    case 'remove':
      return removeAt(host, repository, step.index, step.reason);
    case 'invalidate': {
      const groups = await dropGroups(repository, repository.mergeQueue.slice(step.index));
      return () => tellDestroyed(host, repository, groups, 'invalidated');
    }
    case 'build': {
      const entry = entryAt(repository, step.index);
      const group = await buildGroup(host, entry, step.onto);
      if (group === null) return removeAt(host, repository, step.index, 'MERGE_CONFLICT');
      entry.group = group;
      return () => requestChecks(host, repository, group);
    }
    case 'merge':
      return mergeFirst(host, repository, step.count, head);
  }
}

/** Takes an entry out, and the groups of those behind it, which were built upon it. Call it inside of `host.alone`. */
export async function removeAt(
  host: SandboxHost,
  repository: Repository,
  index: number,
  reason: RemovalReason,
  actor: Actor = queueActor(host),
): Promise<Telling> {
  const entry = entryAt(repository, index);
  repository.mergeQueue.splice(index, 1);
  const own = await dropGroups(repository, [entry]);
  const others = await dropGroups(repository, repository.mergeQueue.slice(index));
  return async () => {
    await tellDequeued(host, entry, reason, actor);
    await tellDestroyed(host, repository, own, 'dequeued');
    await tellDestroyed(host, repository, others, 'invalidated');
  };
}

/**
 * Moves the base to the last of the groups, a commit whose checks have passed, so that what is on the branch is what was
 * checked. The queue is who pushes and merges.
 */
async function mergeFirst(
  host: SandboxHost,
  repository: Repository,
  count: number,
  before: string,
): Promise<Telling | null> {
  const { gitDir, defaultBranch } = repository;
  const merged = repository.mergeQueue.slice(0, count);
  const after = merged.at(-1)?.group?.headSha;
  if (after === undefined) throw new Error('an entry without a group cannot be merged');
  // Somebody else was faster: look again.
  if (!(await compareAndSwap(gitDir, `refs/heads/${defaultBranch}`, after, before))) return async () => {};
  repository.mergeQueue.splice(0, count);
  for (const { issue, pull, group } of merged) {
    setState(host, issue, 'closed', null);
    pull.mergedAt = issue.closedAt;
    pull.mergedBy = host.state.queueBot;
    pull.mergeCommitSha = group?.headSha ?? after;
  }
  const groups = await dropGroups(repository, merged);
  const actor = queueActor(host);
  const description = merged.map(({ issue }) => issue.body ?? '').join('\n');
  return async () => {
    await branchMoved(host, { repository, branch: defaultBranch, before, after, description }, actor);
    for (const entry of merged) {
      await firePullRequest(host, entry.issue, 'closed', actor);
      await tellDequeued(host, entry, 'MERGE', actor);
    }
    await tellDestroyed(host, repository, groups, 'merged');
  };
}

function entryAt({ mergeQueue }: Repository, index: number): QueueEntry {
  const entry = mergeQueue[index];
  if (entry === undefined) throw new Error(`the merge queue has no entry ${index}`);
  return entry;
}
