/** The checks of a pull request's head: every job of every run, then what the API was told, with what was found. */
import type { VNode } from 'preact';
import type { Issue, Job, WorkflowRun } from '../model.ts';
import { ApiCheck, StatusCheck } from './api-checks.tsx';
import { CheckFindings } from './check-findings.tsx';
import {
  checksState,
  countAnnotations,
  headCheckRuns,
  headRuns,
  headStatuses,
  jobAnnotations,
} from './checks.ts';
import { jobPath, runPath } from './links.ts';
import { formatSpan } from './moment.tsx';
import type { PageContext } from './page-context.ts';
import type { FileDiff } from './parse-diff.ts';
import { StateBadge, workState } from './state.tsx';

interface ChecksBoxProps {
  readonly context: PageContext;
  readonly issue: Issue;
  readonly files: readonly FileDiff[];
}

export function ChecksBox({ context, issue, files }: ChecksBoxProps): VNode {
  const runs = headRuns(issue);
  const state = checksState(issue);
  return (
    <section class="box" id="checks" aria-labelledby="checks-title">
      <div class="box-head">
        <h2 id="checks-title">Checks</h2>
        {state === null ? null : <StateBadge state={state} />}
      </div>
      {state === null ? <p class="box-note quiet">Nothing has checked this commit.</p> : null}
      <ul class="checks">
        {runs.flatMap((run) =>
          run.jobs.length === 0
            ? [<RunWithoutJobs run={run} />]
            : run.jobs.map((job) => <JobCheck key={job.id} run={run} job={job} files={files} />),
        )}
        {headCheckRuns(issue).map((check) => (
          <ApiCheck key={check.id} context={context} issue={issue} check={check} files={files} />
        ))}
        {headStatuses(issue).map((status) => (
          <StatusCheck key={status.id} status={status} />
        ))}
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
      <CheckFindings
        found={found}
        files={files}
        open={job.conclusion === 'failure'}
        rest={jobPath(run, job)}
      />
    </li>
  );
}
