/** The checks of a commit: one for every job of the runs that were made for it. */
import type { Job, Repository } from '../model.ts';
import type { CheckState } from './judge-move.ts';

/**
 * Runs whose checks count for a commit. A run that was started by hand belongs to the branch, not to the pull
 * request, and leaves a required check "expected" (seen at github.com/bitrix24/b24ui/issues/353).
 */
const COUNTED = new Set(['pull_request', 'push', 'merge_group']);

/** A skipped job counts as passed (docs.github.com/pull-requests/collaborating-with-pull-requests/collaborating-on-repositories-with-code-quality-features/troubleshooting-required-status-checks). */
function stateOf(job: Job): CheckState {
  if (job.status !== 'completed') return 'in-progress';
  return job.conclusion === 'success' || job.conclusion === 'skipped' ? 'passed' : 'failed';
}

/** By name; of several with one name the newest run's counts. A run that could not start has none. */
export function checksOf(repository: Repository, sha: string): ReadonlyMap<string, CheckState> {
  return new Map(
    repository.runs
      .filter((run) => run.headSha === sha && COUNTED.has(run.event))
      .flatMap((run) => run.jobs.map((job) => [job.name, stateOf(job)] as const)),
  );
}
