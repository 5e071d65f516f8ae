/** `/<owner>/<repo>/actions`, and `/actions/workflows/<file>` for the runs of one workflow. */
import type { VNode } from 'preact';
import type { Repository, WorkflowRun } from '../model.ts';
import { type Answer, repositoryPage } from './answer.ts';
import { compare } from './checks.ts';
import { DispatchForm } from './dispatch-form.tsx';
import { encodeSegment, repositoryPath, runPath } from './links.ts';
import { formatSpan, Moment } from './moment.tsx';
import type { PageContext } from './page-context.ts';
import { mayPush } from './permissions.ts';
import { StateBadge, workState } from './state.tsx';
import { listWorkflows } from './workflow-files.ts';

/** `workflowFile` is the name in `.github/workflows`; null shows the runs of all. */
export async function runsPage(
  context: PageContext,
  repository: Repository,
  workflowFile: string | null,
): Promise<Answer> {
  const address = `${repositoryPath(repository)}/actions`;
  const files = await listWorkflows(context.host, repository);
  const branches = await context.host.git.branches(repository);
  const workflows = new Map([
    ...repository.runs.map((run) => [fileName(run), run.workflowName] as const),
    ...files.map(({ file, name }) => [file, name] as const),
  ]);
  const workflow = files.find(({ file }) => file === workflowFile);
  const fields = workflow?.dispatch ?? null;
  const runs = repository.runs
    .filter((run) => workflowFile === null || fileName(run) === workflowFile)
    .sort((a, b) => b.id - a.id);
  const body = (
    <>
      <h1>{workflowFile === null ? 'Actions' : (workflows.get(workflowFile) ?? workflowFile)}</h1>
      <nav class="switch" aria-label="Workflows">
        <a href={address} aria-current={workflowFile === null ? 'true' : undefined}>
          All workflows
        </a>
        {[...workflows]
          .sort(([a], [b]) => compare(a, b))
          .map(([file, name]) => (
            <a
              key={file}
              href={`${address}/workflows/${encodeSegment(file)}`}
              aria-current={workflowFile === file ? 'true' : undefined}
            >
              {name}
            </a>
          ))}
      </nav>
      {workflow === undefined || fields === null || !mayPush(context, repository) ? null : (
        <DispatchForm
          context={context}
          repository={repository}
          workflow={workflow}
          fields={fields}
          branches={branches.map(({ name }) => name)}
        />
      )}
      {runs.length === 0 ? (
        <p class="empty">No run yet.</p>
      ) : (
        <ul class="rows">
          {runs.map((run) => (
            <RunRow key={run.id} run={run} />
          ))}
        </ul>
      )}
    </>
  );
  return repositoryPage(
    repository,
    'actions',
    workflowFile === null ? 'Actions' : `Actions: ${workflowFile}`,
    body,
  );
}

function fileName(run: WorkflowRun): string {
  return run.workflowPath.split('/').at(-1) ?? run.workflowPath;
}

function RunRow({ run }: { readonly run: WorkflowRun }): VNode {
  return (
    <li class="row">
      <p class="row-title">
        <a href={runPath(run)}>{run.displayTitle}</a>
      </p>
      <p class="row-facts quiet">
        <StateBadge state={workState(run)} />
        <span>
          {run.workflowName} #{run.runNumber}
          {run.attempt === 1 ? '' : `, attempt ${run.attempt}`}
        </span>
        <span>
          {run.event} on {run.headBranch} by {run.actor.login}
        </span>
        <span>
          <Moment at={run.createdAt} />
          {run.startedAt === null || run.completedAt === null
            ? ''
            : ` · took ${formatSpan(run.startedAt, run.completedAt)}`}
        </span>
      </p>
    </li>
  );
}
