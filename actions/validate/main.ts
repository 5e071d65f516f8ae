/** Checks the records of a pull request: annotations, one comment kept in place, a summary, a verdict. */
import { annotate, attempt, runAction, summarise } from '../../src/adapters/actions-toolkit.ts';
import { systemClock } from '../../src/adapters/clock.ts';
import { findMergeBase, openGitTree } from '../../src/adapters/git-tree.ts';
import { openWorkingTree } from '../../src/adapters/working-tree.ts';
import { keepComment, previewMerge } from '../../src/app/report-change.ts';
import { hasErrors, validateTree } from '../../src/app/validate-tree.ts';
import { renderVerdict } from '../../src/render/validation-comment.ts';

await runAction(async ({ inputs, log, pullRequest, mergeGroupBase, repositoryUrl, connect }) => {
  const head = openWorkingTree('.');
  const mergeBase = findMergeBase('.', mergeGroupBase);
  const base = mergeBase === null ? null : openGitTree('.', mergeBase);
  const validation = validateTree(head, base);
  annotate(validation.introduced, validation.existing);

  const rulesUrl = `${repositoryUrl}/blob/HEAD/docs/rules.md`;
  await summarise(renderVerdict(validation, rulesUrl));
  log.info(`${validation.records} records checked, ${validation.introduced.length} findings.`);

  // The token of a fork's pull request can only read: there the summary and the annotations say it all.
  if (pullRequest !== null && !pullRequest.isFromFork && inputs.flag('comment')) {
    await attempt('No comment could be kept on the pull request', async () => {
      const ports = connect();
      const isTracking = inputs.flag('tracking-issues');
      const options = { ports, repositoryUrl, isTracking, clock: systemClock };
      const preview = await previewMerge(head, base, options);
      await keepComment(pullRequest.number, validation, preview, rulesUrl, ports, systemClock, log);
    });
  }
  return !hasErrors(validation);
});
