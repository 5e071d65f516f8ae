/** A merge queue as the page of a pull request shows it. */
import type { Issue } from '../model.ts';
import type { ShownQueue } from '../ports.ts';
import { mergeQueueOn } from '../rules/ruleset.ts';
import { nodeId } from '../shapes/people.ts';

/** Null where the base has no queue. */
export function showQueue({ id, repository, pullRequest: pull }: Issue): ShownQueue | null {
  if (pull === null || mergeQueueOn(repository, pull.baseRef) === null) return null;
  const at = repository.mergeQueue.findIndex((entry) => entry.pull === pull);
  return {
    pullRequestId: nodeId('PullRequest', id),
    position: at < 0 ? null : at + 1,
    length: repository.mergeQueue.length,
  };
}
