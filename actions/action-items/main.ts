/** Keeps open incidents and action items of the default branch and their issues alike, and links each file to its issue. */
import { runAction, summarise } from '../../src/adapters/actions-toolkit.ts';
import { systemClock } from '../../src/adapters/clock.ts';
import { openWorkingTree } from '../../src/adapters/working-tree.ts';
import { planIssues, syncIssues } from '../../src/app/sync-issues.ts';
import { renderSyncSummary } from '../../src/render/sync-summary.ts';

await runAction(async ({ inputs, log, repositoryUrl, issueChange, connect }) => {
  const tree = openWorkingTree('.');
  const ports = connect();
  const options = {
    publishWorkflow: inputs.text('publish-workflow'),
    syncWorkflow: inputs.text('sync-workflow'),
    repositoryUrl,
    change: issueChange,
    isTracking: inputs.flag('tracking-issues'),
    writeBudget: inputs.count('write-budget'),
  };
  if (inputs.flag('dry-run')) {
    const plan = await planIssues(tree, ports, options, systemClock, log);
    await summarise(renderSyncSummary({ done: [], left: plan, refused: [] }, true));
    return true;
  }
  const outcome = await syncIssues(tree, ports, options, systemClock, log);
  await summarise(renderSyncSummary(outcome, false));
  if (outcome.left.length > 0)
    log.warn(
      `The budget of ${options.writeBudget} writes is used up: ${outcome.left.length} are left for the next run.`,
    );
  // Numbers that cannot be written into the files are a loss of comfort; issues that cannot be written are a loss.
  return outcome.refused.every((effect) => effect.kind === 'edit-records');
});
