/** Makes an incident of an issue on which somebody filled in the form. */
import { runAction, summarise } from '../../src/adapters/actions-toolkit.ts';
import { systemClock } from '../../src/adapters/clock.ts';
import { resolveCommit } from '../../src/adapters/git-tree.ts';
import { readTemplate } from '../../src/adapters/templates.ts';
import { openWorkingTree } from '../../src/adapters/working-tree.ts';
import { openRecordFolder } from '../../src/adapters/write-records.ts';
import { declareIncident } from '../../src/app/declare-incident.ts';

await runAction(async ({ inputs, log, reported, repositoryUrl, commit, defaultBranch, connect }) => {
  const form = inputs.text('form');
  if (reported === null) {
    log.warn('This event is about no issue: nothing to declare.');
    return true;
  }
  const outcome = await declareIncident(
    openWorkingTree('.'),
    connect(),
    {
      ...reported,
      branch: defaultBranch,
      head: resolveCommit('.', 'HEAD') ?? commit,
      repositoryUrl,
      syncWorkflow: inputs.flag('start-sync') ? inputs.text('sync-workflow') : null,
      form: { path: form, text: openRecordFolder('.').readText(form) },
      template: (name) => readTemplate('.', name),
    },
    systemClock,
    log,
  );
  await summarise(`Issue #${reported.issue}: ${outcome}.`);
  return outcome !== 'refused';
});
