/** `/<owner>/<repo>/actions/runs/<id>`: a run's jobs with their summaries, annotations and logs. */
import type { VNode } from 'preact';
import type { Job, WorkflowRun } from '../model.ts';
import type { WebHost } from '../ports.ts';
import { AnnotationView } from './annotation-view.tsx';
import { type Answer, repositoryPage } from './answer.ts';
import { countAnnotations, jobAnnotations } from './checks.ts';
import { UserLink } from './conversation.tsx';
import { PageForm, Send } from './form-parts.tsx';
import { commitPath, filePath, issuePath } from './links.ts';
import { commentContext, MarkdownText } from './markdown-text.tsx';
import { formatSpan, Moment } from './moment.tsx';
import type { PageContext } from './page-context.ts';
import { mayPush } from './permissions.ts';
import { StateBadge, workState } from './state.tsx';
import { StepLog } from './step-log.tsx';

interface RunProps {
  readonly host: WebHost;
  readonly run: WorkflowRun;
}

export function runPage(context: PageContext, run: WorkflowRun): Answer {
  const { host } = context;
  const body = (
    <>
      <h1>
        {run.displayTitle} <span class="quiet light">#{run.runNumber}</span>
      </h1>
      <p class="lead">
        <StateBadge state={workState(run)} solid />
        <RunOrigin run={run} />
      </p>
      <RunFacts run={run} />
      <RunButton context={context} run={run} />
      {run.startupError === null ? null : (
        <p class="notice notice-bad">This run could not start. {run.startupError}</p>
      )}
      {run.jobs.map((job) => (
        <JobSection key={job.id} host={host} run={run} job={job} />
      ))}
    </>
  );
  const title = `${run.workflowName} #${run.runNumber} · ${run.displayTitle} · Run ${run.id}`;
  return repositoryPage(run.repository, 'actions', title, body);
}

/** "Cancel run" while it is queued or runs, "Re-run all jobs" afterwards; for who may write. */
function RunButton({
  context,
  run,
}: {
  readonly context: PageContext;
  readonly run: WorkflowRun;
}): VNode | null {
  if (run.startupError !== null || !mayPush(context, run.repository)) return null;
  const isOver = run.status === 'completed';
  return (
    <PageForm context={context} form={isOver ? 'rerun' : 'cancel'} label={isOver ? 'Run again' : 'Cancel'}>
      <div class="buttons">
        <Send>{isOver ? 'Re-run all jobs' : 'Cancel run'}</Send>
      </div>
    </PageForm>
  );
}

function RunOrigin({ run }: { readonly run: WorkflowRun }): VNode {
  const issue = run.pullRequestNumber === null ? undefined : run.repository.issues.get(run.pullRequestNumber);
  return (
    <span>
      {run.workflowName}, {run.event} by <UserLink user={run.actor} />
      {issue === undefined ? null : (
        <>
          {' for '}
          <a href={issuePath(issue)}>pull request #{issue.number}</a>
        </>
      )}
      {' at '}
      <a href={commitPath(run.repository, run.headSha)}>
        <code>{run.headSha.slice(0, 7)}</code>
      </a>
    </span>
  );
}

function RunFacts({ run }: { readonly run: WorkflowRun }): VNode {
  return (
    <dl class="facts">
      <div>
        <dt>Started</dt>
        <dd>{run.startedAt === null ? 'not yet' : <Moment at={run.startedAt} />}</dd>
      </div>
      {run.startedAt === null || run.completedAt === null ? null : (
        <div>
          <dt>Took</dt>
          <dd>{formatSpan(run.startedAt, run.completedAt)}</dd>
        </div>
      )}
      <div>
        <dt>Branch</dt>
        <dd>
          {run.headBranch}
          {run.fromFork ? ' (from a fork: the token can only read)' : ''}
        </dd>
      </div>
      <div>
        <dt>Attempt</dt>
        <dd>{run.attempt}</dd>
      </div>
      <div>
        <dt>Workflow</dt>
        <dd>
          <a href={filePath(run.repository, 'blob', run.checkoutSha, run.workflowPath)}>{run.workflowPath}</a>
        </dd>
      </div>
    </dl>
  );
}

function JobSection({ host, run, job }: RunProps & { readonly job: Job }): VNode {
  const found = jobAnnotations(run, job);
  const summaries = job.steps.filter((step) => step.summary.trim() !== '');
  return (
    <section class="box job" id={`job-${job.id}`} aria-labelledby={`job-${job.id}-title`}>
      <div class="box-head">
        <h2 id={`job-${job.id}-title`}>{job.name}</h2>
        <StateBadge state={workState(job)} />
        <span class="quiet">
          {job.startedAt === null || job.completedAt === null
            ? ''
            : `${formatSpan(job.startedAt, job.completedAt)} · `}
          {countAnnotations(job.annotations)}
        </span>
      </div>
      {found.map((one) => (
        <AnnotationView
          found={one}
          show="place"
          href={`${filePath(run.repository, 'blob', run.headSha, one.annotation.path)}?plain=1#L${one.annotation.startLine}`}
        />
      ))}
      {summaries.map((step) => (
        <div class="summary">
          <p class="quiet">Summary of “{step.name}”</p>
          <MarkdownText
            source={step.summary}
            context={commentContext(host, run.repository, `summary-${job.id}-${step.number}`)}
          />
        </div>
      ))}
      <div class="steps">
        {job.steps.length === 0 ? (
          <p class="quiet">{job.status === 'completed' ? 'No step ran.' : 'No step has begun yet.'}</p>
        ) : null}
        {job.steps.map((step) => (
          <StepLog key={step.number} step={step} />
        ))}
      </div>
    </section>
  );
}
