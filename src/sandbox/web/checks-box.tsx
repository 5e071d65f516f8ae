/** The checks of a pull request's head: every job of every run, with what it found. */
import type { VNode } from 'preact';
import type { Issue, Job, WorkflowRun } from '../model.ts';
import { AnnotationView } from './annotation-view.tsx';
import { countAnnotations, type JobAnnotation, jobAnnotations } from './checks.ts';
import { diffAnchor } from './diff-view.tsx';
import { checksState } from './issue-list-page.tsx';
import { jobPath, runPath } from './links.ts';
import { formatSpan } from './moment.tsx';
import type { FileDiff } from './parse-diff.ts';
import { placeAnnotations } from './place-annotations.ts';
import { StateBadge, workState } from './state.tsx';

/** More annotations of one job than this are left to the run's page. */
const MOST_ANNOTATIONS = 20;

interface ChecksBoxProps {
  readonly issue: Issue;
  readonly runs: readonly WorkflowRun[];
  readonly files: readonly FileDiff[];
}

export function ChecksBox({ issue, runs, files }: ChecksBoxProps): VNode {
  const state = checksState(issue);
  return (
    <section class="box" id="checks" aria-labelledby="checks-title">
      <div class="box-head">
        <h2 id="checks-title">Checks</h2>
        {state === null ? null : <StateBadge state={state} />}
      </div>
      {runs.length === 0 ? <p class="box-note quiet">No workflow ran for this commit.</p> : null}
      <ul class="checks">
        {runs.flatMap((run) =>
          run.jobs.length === 0
            ? [<RunWithoutJobs run={run} />]
            : run.jobs.map((job) => <JobCheck key={job.id} run={run} job={job} files={files} />),
        )}
      </ul>
    </section>
  );
}

function RunWithoutJobs({ run }: { readonly run: WorkflowRun }): VNode {
  return (
    <li class="check">
      <p class="check-head">
        <StateBadge state={workState(run)} />
        <a href={runPath(run)}>{run.workflowName}</a>
        <span class="quiet">{run.startupError ?? `${run.event}, no job yet`}</span>
      </p>
    </li>
  );
}

interface JobCheckProps {
  readonly run: WorkflowRun;
  readonly job: Job;
  readonly files: readonly FileDiff[];
}

function JobCheck({ run, job, files }: JobCheckProps): VNode {
  const found = jobAnnotations(run, job);
  const took =
    job.startedAt === null || job.completedAt === null
      ? ''
      : `, ${formatSpan(job.startedAt, job.completedAt)}`;
  return (
    <li class="check">
      <p class="check-head">
        <StateBadge state={workState(job)} />
        <a href={jobPath(run, job)}>
          {run.workflowName} / {job.name}
        </a>
        <span class="quiet">
          {run.event}
          {took} · {countAnnotations(job.annotations)}
        </span>
      </p>
      {found.length === 0 ? null : (
        <details open={job.conclusion === 'failure'}>
          <summary>What it found</summary>
          {found.slice(0, MOST_ANNOTATIONS).map((one) => (
            <AnnotationView found={one} show="place" href={placeInDiff(files, one)} />
          ))}
          {found.length > MOST_ANNOTATIONS ? (
            <p>
              <a href={jobPath(run, job)}>All {found.length} annotations</a>
            </p>
          ) : null}
        </details>
      )}
    </li>
  );
}

/** The line of the diff on the same page that carries the annotation. */
function placeInDiff(files: readonly FileDiff[], found: JobAnnotation): string | null {
  const file = files.find(({ newPath }) => newPath === found.annotation.path);
  if (file === undefined) return null;
  const [line] = placeAnnotations(file, [found]).byLine.keys();
  return `#${diffAnchor(found.annotation.path, line ?? null)}`;
}
