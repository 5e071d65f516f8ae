/** Workflow runs as GitHub's API writes them (docs.github.com/rest/actions/workflow-runs). */
import type { Repository, WorkflowRun } from '../model.ts';
import { nodeId, userShape } from './people.ts';
import { repositoryShape, repositoryUrl } from './repository.ts';

/** A number that stands for a workflow file, the same for every run of it. */
function workflowId(run: WorkflowRun): number {
  const first = run.repository.runs.find((other) => other.workflowPath === run.workflowPath);
  return first?.id ?? run.id;
}

/** One side of a pull request as a run names it. */
function side(url: string, repository: Repository, ref: string, sha: string): Record<string, unknown> {
  const { id, name } = repository;
  return { ref, sha, repo: { id, name, url: repositoryUrl(url, repository) } };
}

/** GitHub leaves pull requests that come from forks out of this list. */
function pullsOf(url: string, run: WorkflowRun): readonly Record<string, unknown>[] {
  const issue = run.fromFork ? undefined : run.repository.issues.get(run.pullRequestNumber ?? 0);
  const pull = issue?.pullRequest;
  if (issue === undefined || pull == null) return [];
  return [
    {
      id: issue.id,
      number: issue.number,
      url: `${repositoryUrl(url, run.repository)}/pulls/${issue.number}`,
      head: side(url, pull.headRepository, pull.headRef, pull.headSha),
      base: side(url, run.repository, pull.baseRef, pull.baseSha),
    },
  ];
}

/** @param headCommit the "simple commit" of `run.headSha` */
export function runShape(
  url: string,
  run: WorkflowRun,
  headCommit: Record<string, unknown> | null,
): Record<string, unknown> {
  const pull = run.repository.issues.get(run.pullRequestNumber ?? 0)?.pullRequest;
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
    head_commit: headCommit,
    head_repository: repositoryShape(url, pull?.headRepository ?? run.repository),
    pull_requests: pullsOf(url, run),
    referenced_workflows: [],
    check_suite_id: run.id,
    check_suite_url: `${repositoryUrl(url, run.repository)}/check-suites/${run.id}`,
    artifacts_url: `${self}/artifacts`,
    cancel_url: `${self}/cancel`,
    previous_attempt_url: run.attempt === 1 ? null : `${self}/attempts/${run.attempt - 1}`,
  };
}
