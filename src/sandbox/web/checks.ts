/** Which runs and annotations speak about a pull request. */
import type { Annotation, Issue, Job, WorkflowRun } from '../model.ts';

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

export interface JobAnnotation {
  readonly annotation: Annotation;
  readonly job: Job;
  readonly run: WorkflowRun;
}

/** The annotations of some runs, the worst first, then by file and line. */
export function annotationsOf(runs: readonly WorkflowRun[]): readonly JobAnnotation[] {
  return runs.flatMap((run) => run.jobs.flatMap((job) => jobAnnotations(run, job))).sort(worstFirst);
}

/** The annotations of one job, in the same order. */
export function jobAnnotations(run: WorkflowRun, job: Job): readonly JobAnnotation[] {
  return job.annotations.map((annotation) => ({ annotation, job, run })).sort(worstFirst);
}

const RANK = { failure: 0, warning: 1, notice: 2 } as const;

function worstFirst({ annotation: a }: JobAnnotation, { annotation: b }: JobAnnotation): number {
  return RANK[a.level] - RANK[b.level] || compare(a.path, b.path) || a.startLine - b.startLine;
}

/** `2 errors, 1 warning`; `no annotations`. */
export function countAnnotations(annotations: readonly Annotation[]): string {
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
