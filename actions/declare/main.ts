/** Makes an incident of an issue on which somebody filled in the form, or of what was given to the workflow by hand. */
import { runAction, setOutput, summarise } from '../../src/adapters/actions-toolkit.ts';
import { systemClock } from '../../src/adapters/clock.ts';
import { resolveCommit } from '../../src/adapters/git-tree.ts';
import { readTemplate } from '../../src/adapters/templates.ts';
import { openWorkingTree } from '../../src/adapters/working-tree.ts';
import { openRecordFolder } from '../../src/adapters/write-records.ts';
import { declareByHand } from '../../src/app/declare-by-hand.ts';
import { declareIncident } from '../../src/app/declare-incident.ts';
import { renderDeclarationText } from '../../src/render/declaration.ts';

await runAction(async ({ inputs, log, reported, dispatched, repositoryUrl, commit, ...around }) => {
  const form = inputs.text('form');
  const options = {
    branch: around.defaultBranch,
    head: resolveCommit('.', 'HEAD') ?? commit,
    repositoryUrl,
    syncWorkflow: inputs.flag('start-sync') ? inputs.text('sync-workflow') : null,
    template: (name: string) => readTemplate('.', name),
  };
  const [tree, ports] = [openWorkingTree('.'), around.connect()];
  if (dispatched !== null) {
    const given = { ...options, ...dispatched, isPublic: around.isPublic };
    const declaration = await declareByHand(tree, ports, given, systemClock, log);
    await summarise(renderDeclarationText(declaration, repositoryUrl));
    if (declaration.outcome === 'declared') setOutput('incident', declaration.incident.id);
    return declaration.outcome === 'declared';
  }
  if (reported === null) {
    log.warn('This event is about no issue: nothing to declare.');
    return true;
  }
  const given = { ...options, ...reported, form: { path: form, text: openRecordFolder('.').readText(form) } };
  const outcome = await declareIncident(tree, ports, given, systemClock, log);
  await summarise(`Issue #${reported.issue}: ${outcome}.`);
  return outcome !== 'refused';
});
