/** The checks of a commit: its jobs, and what was said of it through the API. */
import type { CheckRun, CommitStatus } from '../check-model.ts';
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

/** `neutral` and `skipped` count as passed (docs.github.com/pull-requests/collaborating-with-pull-requests/collaborating-on-repositories-with-code-quality-features/about-status-checks). */
function stateOfCheckRun({ status, conclusion }: CheckRun): CheckState {
  if (status !== 'completed') return 'in-progress';
  return conclusion === 'success' || conclusion === 'neutral' || conclusion === 'skipped'
    ? 'passed'
    : 'failed';
}

function stateOfStatus({ state }: CommitStatus): CheckState {
  if (state === 'pending') return 'in-progress';
  return state === 'success' ? 'passed' : 'failed';
}

/** By name; of several with one name the newest counts. A run that could not start has none. */
export function checksOf(repository: Repository, sha: string): ReadonlyMap<string, CheckState> {
  const jobs = repository.runs
    .filter((run) => run.headSha === sha && COUNTED.has(run.event))
    .flatMap((run) => run.jobs.map((job) => [job.name, stateOf(job)] as const));
  const runs = repository.checkRuns.filter((run) => run.headSha === sha);
  const statuses = repository.statuses.filter((status) => status.sha === sha);
  return new Map([
    ...jobs,
    ...runs.map((run) => [run.name, stateOfCheckRun(run)] as const),
    ...statuses.map((status) => [status.context, stateOfStatus(status)] as const),
  ]);
}
