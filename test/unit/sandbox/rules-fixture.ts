/** Checks for commits, as a runner would leave them. */
import type { Conclusion, TriggerName, WorkflowRun } from '../../../src/sandbox/model.ts';
import type { World } from './server-fixture.ts';

/** A run of one job for a commit. @param conclusion null while it is going on */
export function addCheck(
  world: World,
  sha: string,
  name: string,
  conclusion: Conclusion | null,
  event: TriggerName = 'pull_request',
): WorkflowRun {
  const status = conclusion === null ? 'in_progress' : 'completed';
  const at = '2026-03-02T09:00:00Z';
  const run: WorkflowRun = {
    id: world.host.nextId(),
    repository: world.repository,
    runNumber: 1,
    attempt: 1,
    workflowPath: '.github/workflows/validate.yml',
    workflowName: 'Validate',
    event,
    ref: 'refs/heads/main',
    headBranch: 'main',
    headSha: sha,
    checkoutSha: sha,
    actor: world.repository.owner,
    displayTitle: 'A run',
    payload: {},
    pullRequestNumber: null,
    fromFork: false,
    createdAt: at,
    startedAt: at,
    completedAt: conclusion === null ? null : at,
    status,
    conclusion,
    startupError: null,
    jobs: [
      {
        id: world.host.nextId(),
        key: 'validate',
        name,
        needs: [],
        status,
        conclusion,
        startedAt: at,
        completedAt: conclusion === null ? null : at,
        steps: [],
        outputs: new Map(),
        annotations: [],
      },
    ],
  };
  world.repository.runs.push(run);
  return run;
}
