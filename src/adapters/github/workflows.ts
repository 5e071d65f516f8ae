import type { WorkflowPort } from '../../app/ports.ts';
import type { GitHubClient, RepositoryName, RequestFailure } from './client.ts';

/** Workflow runs and dispatches through the REST API: one request a method. */
export function connectWorkflows(client: GitHubClient, name: RepositoryName): WorkflowPort {
  return {
    async hasRun(workflow, oid) {
      try {
        const { data } = await client.rest.actions.listWorkflowRuns({
          ...name,
          workflow_id: workflow,
          head_sha: oid,
          per_page: 1,
        });
        return data.total_count > 0;
      } catch (error) {
        if ((error as RequestFailure).status === 404) return null;
        throw error;
      }
    },
    async listSuccesses(workflow, branch, most) {
      try {
        const { data } = await client.rest.actions.listWorkflowRuns({
          ...name,
          workflow_id: workflow,
          branch,
          status: 'success',
          per_page: most,
        });
        return data.workflow_runs.map((run) => ({ head: run.head_sha, createdAt: run.created_at }));
      } catch (error) {
        if ((error as RequestFailure).status === 404) return [];
        throw error;
      }
    },
    async dispatch(workflow, branch) {
      await client.rest.actions.createWorkflowDispatch({ ...name, workflow_id: workflow, ref: branch });
    },
  };
}
