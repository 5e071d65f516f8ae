/** Of the checks and statuses that were made through the API, those that speak for a commit now. */
import type { CheckRun, CommitStatus } from './check-model.ts';
import type { Repository } from './model.ts';

/** The newest of each name and App (docs.github.com/rest/checks/runs#list-check-runs-for-a-git-reference, `filter`), oldest first. */
export function latestCheckRuns(repository: Repository, sha: string): readonly CheckRun[] {
  const runs = repository.checkRuns.filter(({ headSha }) => headSha === sha);
  return [...new Map(runs.map((run) => [`${run.creator.id} ${run.name}`, run])).values()].sort(
    (one, other) => one.id - other.id,
  );
}

/** Contexts compare without regard to case (docs.github.com/rest/commits/statuses#create-a-commit-status, `context`). */
export function sameContext(status: CommitStatus, context: string): boolean {
  return status.context.toLowerCase() === context.toLowerCase();
}

/** The newest of each context, newest first (docs.github.com/rest/commits/statuses#get-the-combined-status-for-a-specific-reference). */
export function latestStatuses(repository: Repository, sha: string): readonly CommitStatus[] {
  const all = repository.statuses.filter((status) => status.sha === sha).reverse();
  return all.filter((status, at) => all.findIndex((each) => sameContext(each, status.context)) === at);
}
