/** Which runs, checks, statuses and annotations speak about a pull request. */
import type { CheckRun, CommitStatus } from '../check-model.ts';
import { latestCheckRuns, latestStatuses } from '../latest-checks.ts';
import type { Annotation, Issue, Job, WorkflowRun } from '../model.ts';
import { checkPath, jobPath } from './links.ts';
import { type State, statusState, workState } from './state.tsx';

/**
 * The newest run of each workflow and event for the pull request's head, in order of workflow name
 * (docs.github.com/pull-requests/collaborating-with-pull-requests, "About status checks").
 */
export function headRuns(issue: Issue): readonly WorkflowRun[] {
  const headSha = issue.pullRequest?.headSha;
  const newest = new Map<string, WorkflowRun>();
  for (const run of issue.repository.runs) {
    if (run.headSha !== headSha) continue;
    // A push to the branch makes checks for its commit too, whatever pull request it belongs to.
    if (run.pullRequestNumber !== null && run.pullRequestNumber !== issue.number) continue;
    const key = `${run.workflowPath}\n${run.event}`;
    const other = newest.get(key);
    if (other === undefined || run.id > other.id) newest.set(key, run);
  }
  return [...newest.values()].sort(
    (a, b) => compare(a.workflowName, b.workflowName) || compare(a.event, b.event) || a.id - b.id,
  );
}

/** The checks of the head that were made through the API, by name. */
export function headCheckRuns({ repository, pullRequest: pull }: Issue): readonly CheckRun[] {
  if (pull === null) return [];
  return [...latestCheckRuns(repository, pull.headSha)].sort((a, b) => compare(a.name, b.name));
}

/** The statuses of the head, by context. */
export function headStatuses({ repository, pullRequest: pull }: Issue): readonly CommitStatus[] {
  if (pull === null) return [];
  return [...latestStatuses(repository, pull.headSha)].sort((a, b) => compare(a.context, b.context));
}

/** One state for all of them: the worst wins; null when there is none. What passed by being skipped has no say. */
export function checksState(issue: Issue): State | null {
  const works = [...headRuns(issue), ...headCheckRuns(issue)];
  const judged = works.filter(({ conclusion }) => conclusion !== 'skipped' && conclusion !== 'neutral');
  const states = [...judged.map(workState), ...headStatuses(issue).map(statusState)];
  const worst = ['bad', 'busy', 'quiet', 'good'] as const;
  const [passedOver] = works;
  return (
    worst.flatMap((tone) => states.filter((state) => state.tone === tone))[0] ??
    (passedOver === undefined ? null : workState(passedOver))
  );
}

/** An annotation, and the check it is of: a job of a run, or one that was made through the API. */
export interface FoundAnnotation {
  readonly annotation: Annotation;
  /** What an App has to add, as it is (docs.github.com/rest/checks/runs, `raw_details`). */
  readonly rawDetails: string | null;
  readonly check: { readonly name: string; readonly href: string };
}

/** Everything that was found about a pull request's head, the worst first, then by file and line. */
export function annotationsOf(issue: Issue): readonly FoundAnnotation[] {
  const ofJobs = headRuns(issue).flatMap((run) => run.jobs.flatMap((job) => jobAnnotations(run, job)));
  const ofChecks = headCheckRuns(issue).flatMap((check) => checkAnnotations(issue, check));
  return [...ofJobs, ...ofChecks].sort(worstFirst);
}

/** The annotations of one job, in the same order. */
export function jobAnnotations(run: WorkflowRun, job: Job): readonly FoundAnnotation[] {
  const check = { name: job.name, href: jobPath(run, job) };
  return job.annotations.map((annotation) => ({ annotation, rawDetails: null, check })).sort(worstFirst);
}

/** The annotations of a check that was made through the API, in the same order. */
export function checkAnnotations(
  issue: Issue,
  { id, name, annotations }: CheckRun,
): readonly FoundAnnotation[] {
  const check = { name, href: checkPath(issue, id) };
  return annotations
    .map(({ rawDetails, ...rest }) => ({
      annotation: { ...rest, title: rest.title ?? '' },
      rawDetails,
      check,
    }))
    .sort(worstFirst);
}

const RANK = { failure: 0, warning: 1, notice: 2 } as const;

function worstFirst({ annotation: a }: FoundAnnotation, { annotation: b }: FoundAnnotation): number {
  return RANK[a.level] - RANK[b.level] || compare(a.path, b.path) || a.startLine - b.startLine;
}

/** `2 errors, 1 warning`; `no annotations`. */
export function countAnnotations(annotations: readonly Pick<Annotation, 'level'>[]): string {
  const words = [
    ['failure', 'error', 'errors'],
    ['warning', 'warning', 'warnings'],
    ['notice', 'notice', 'notices'],
  ] as const;
  const parts = words.flatMap(([level, one, many]) => {
    const count = annotations.filter((annotation) => annotation.level === level).length;
    return count === 0 ? [] : [`${count} ${count === 1 ? one : many}`];
  });
  return parts.length === 0 ? 'no annotations' : parts.join(', ');
}

/** By code units: the same order on every machine. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
