/** Workflow runs as GitHub's API writes them (docs.github.com/rest/actions/workflow-runs). */
import type { WorkflowRun } from '../model.ts';
import { nodeId, userShape } from './people.ts';
import { repositoryShape, repositoryUrl } from './repository.ts';

/** A number that stands for a workflow file, the same for every run of it. */
function workflowId(run: WorkflowRun): number {
  const first = run.repository.runs.find((other) => other.workflowPath === run.workflowPath);
  return first?.id ?? run.id;
}

export function runShape(url: string, run: WorkflowRun): Record<string, unknown> {
  const self = `${repositoryUrl(url, run.repository)}/actions/runs/${run.id}`;
  const workflow = workflowId(run);
  return {
    id: run.id,
    node_id: nodeId('WorkflowRun', run.id),
    name: run.workflowName,
    display_title: run.displayTitle,
    path: run.workflowPath,
    workflow_id: workflow,
    run_number: run.runNumber,
    run_attempt: run.attempt,
    event: run.event,
    status: run.status,
    conclusion: run.conclusion,
    head_branch: run.headBranch,
    head_sha: run.headSha,
    url: self,
    html_url: `${url}/${run.repository.fullName}/actions/runs/${run.id}`,
    jobs_url: `${self}/jobs`,
    logs_url: `${self}/logs`,
    rerun_url: `${self}/rerun`,
    workflow_url: `${repositoryUrl(url, run.repository)}/actions/workflows/${workflow}`,
    actor: userShape(url, run.actor),
    triggering_actor: userShape(url, run.actor),
    created_at: run.createdAt,
    run_started_at: run.startedAt ?? run.createdAt,
    updated_at: run.completedAt ?? run.startedAt ?? run.createdAt,
    repository: repositoryShape(url, run.repository),
    // GitHub leaves pull requests that come from forks out of this list.
    pull_requests: run.pullRequestNumber === null || run.fromFork ? [] : [{ number: run.pullRequestNumber }],
  };
}
