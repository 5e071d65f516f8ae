import type { WorkflowRun } from '../model.ts';
import type { RunPlan } from './job-runtime.ts';

/**
 * The `github` context without what belongs to one job's machine
 * (docs.github.com/actions/reference/workflows-and-actions/contexts, "github context").
 * @param jobKey null outside of a job: for `concurrency` of the workflow and for names
 */
export function githubContext(plan: RunPlan, jobKey: string | null): Readonly<Record<string, unknown>> {
  const { host, run } = plan;
  const { repository } = run;
  return {
    ...(jobKey === null ? {} : { job: jobKey }),
    actor: run.actor.login,
    actor_id: String(run.actor.id),
    api_url: `${host.url}/api/v3`,
    base_ref: pullRequestRef(run, 'base'),
    event: run.payload,
    event_name: run.event,
    graphql_url: `${host.url}/api/graphql`,
    head_ref: pullRequestRef(run, 'head'),
    ref: run.ref,
    ref_name: refName(run.ref),
    ref_type: run.ref.startsWith('refs/tags/') ? 'tag' : 'branch',
    repository: repository.fullName,
    repository_id: String(repository.id),
    repository_owner: repository.owner.login,
    repository_owner_id: String(repository.owner.id),
    repositoryUrl: `git://${new URL(host.url).host}/${repository.fullName}.git`,
    retention_days: '90',
    run_attempt: String(run.attempt),
    run_id: String(run.id),
    run_number: String(run.runNumber),
    server_url: host.url,
    sha: run.checkoutSha,
    triggering_actor: run.actor.login,
    // In a called workflow too that of the run.
    workflow: run.workflowName,
    workflow_ref: `${repository.fullName}/${run.workflowPath}@${run.ref}`,
    workflow_sha: run.checkoutSha,
  };
}

/** The name of the base or the head branch of a pull request; empty for other events. */
export function pullRequestRef(run: Pick<WorkflowRun, 'event' | 'payload'>, side: 'base' | 'head'): string {
  if (run.event !== 'pull_request') return '';
  const ref = field(field(field(run.payload, 'pull_request'), side), 'ref');
  return typeof ref === 'string' ? ref : '';
}

/** `refs/heads/main` → `main`, `refs/pull/7/merge` → `7/merge`. */
function refName(ref: string): string {
  return ref.replace(/^refs\/(heads|tags|pull)\//, '');
}

function field(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined;
}
