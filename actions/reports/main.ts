/** Writes the reports to a branch of their own: only the pages that changed. */
import { runAction, setOutput, summarise } from '../../src/adapters/actions-toolkit.ts';
import { systemClock } from '../../src/adapters/clock.ts';
import { resolveCommit } from '../../src/adapters/git-tree.ts';
import { openWorkingTree } from '../../src/adapters/working-tree.ts';
import { publishReports } from '../../src/app/publish-reports.ts';
import { renderReportsSummary } from '../../src/render/reports/reports-summary.ts';

await runAction(async ({ inputs, log, repositoryUrl, commit, connect }) => {
  const branch = inputs.text('branch');
  const published = await publishReports(
    openWorkingTree('.'),
    connect(),
    { branch, repositoryUrl, commit: resolveCommit('.', 'HEAD') ?? commit },
    systemClock,
    log,
  );
  await summarise(renderReportsSummary(published, branch, repositoryUrl));
  setOutput('written', String(published.written + published.removed));
  return published.refused === null;
});
