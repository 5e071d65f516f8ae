/** Carries out the commands in the comments of an incident's issue, and answers them. */
import { runAction, summarise } from '../../src/adapters/actions-toolkit.ts';
import { systemClock } from '../../src/adapters/clock.ts';
import { resolveCommit } from '../../src/adapters/git-tree.ts';
import { readTemplate } from '../../src/adapters/templates.ts';
import { openWorkingTree } from '../../src/adapters/working-tree.ts';
import { answerComments } from '../../src/app/answer-comments.ts';

await runAction(async ({ inputs, log, comment, repositoryUrl, commit, defaultBranch, isPublic, connect }) => {
  if (comment === null) {
    log.warn('This event is about no comment: nothing to answer.');
    return true;
  }
  const outcome = await answerComments(
    openWorkingTree('.'),
    connect(),
    {
      issue: comment.issue,
      opened: comment.opened,
      commentedAt: comment.createdAt,
      branch: defaultBranch,
      head: resolveCommit('.', 'HEAD') ?? commit,
      isPublic,
      repositoryUrl,
      syncWorkflow: inputs.flag('start-sync') ? inputs.text('sync-workflow') : null,
      async readForm() {
        const { openRecordFolder } = await import('../../src/adapters/write-records.ts');
        return openRecordFolder('.').readText(inputs.text('form'));
      },
      template: (name) => readTemplate('.', name),
      writeBudget: inputs.count('write-budget'),
    },
    systemClock,
    log,
  );
  const { comments, commands, commits } = outcome;
  await summarise(`Comments answered: ${comments}, commands carried out: ${commands}, commits: ${commits}.`);
  return !outcome.isRefused;
});
