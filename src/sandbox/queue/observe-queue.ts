/** Looks at a merge queue: the facts that `decideQueue` decides upon. */
import type { Repository } from '../model.ts';
import type { QueueEntry, RemovalReason } from '../queue-model.ts';
import { checksOf } from '../rules/commit-checks.ts';
import { judgeReviewsOf } from '../rules/judge-branch-move.ts';
import { requiredChecksOn } from '../rules/ruleset.ts';
import type { EntryFacts, GroupFacts } from './decide-queue.ts';

export function observeQueue(repository: Repository): readonly EntryFacts[] {
  const contexts = requiredChecksOn(repository, repository.defaultBranch);
  return repository.mergeQueue.map((entry) => ({
    obstacle: obstacleOf(entry),
    enqueuedAt: Date.parse(entry.enqueuedAt),
    group: entry.group === null ? null : groupFacts(repository, entry.group, contexts),
  }));
}

/** A pull request that was closed or pushed to leaves too; GitHub does not say with which reason. */
function obstacleOf({ issue, pull, headSha, enqueuer }: QueueEntry): RemovalReason | null {
  if (pull.mergedAt !== null) return 'ALREADY_MERGED';
  if (issue.state === 'closed' || pull.headSha !== headSha) return 'UNKNOWN_REMOVAL_REASON';
  return judgeReviewsOf(issue.repository, pull, enqueuer).length > 0 ? 'BRANCH_PROTECTIONS' : null;
}

function groupFacts(
  repository: Repository,
  { baseSha, headSha, requestedAt }: NonNullable<QueueEntry['group']>,
  contexts: readonly string[],
): GroupFacts {
  const known = requestedAt === null ? new Map() : checksOf(repository, headSha);
  const states = contexts.map((context) => known.get(context));
  const isDone = requestedAt !== null && states.every((state) => state === 'passed');
  return {
    baseSha,
    headSha,
    checks: states.includes('failed') ? 'failed' : isDone ? 'passed' : 'awaited',
    requestedAt: requestedAt === null ? null : Date.parse(requestedAt),
  };
}
