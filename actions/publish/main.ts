/** Renders the public incidents as a static site into a folder, for actions/upload-pages-artifact. */
import { runAction, setOutput } from '../../src/adapters/actions-toolkit.ts';
import { resolveCommit } from '../../src/adapters/git-tree.ts';
import { writeSiteFolder } from '../../src/adapters/site-folder.ts';
import { openWorkingTree } from '../../src/adapters/working-tree.ts';
import { buildSite } from '../../src/app/publish-site.ts';

await runAction(async ({ inputs, log, repositoryUrl, commit }) => {
  const folder = inputs.text('output');
  const { files, unreadable } = buildSite(openWorkingTree('.'), {
    name: inputs.text('site-name'),
    repositoryUrl,
    commit: resolveCommit('.', 'HEAD') ?? commit,
  });
  if (unreadable > 0) {
    log.warn(
      `${unreadable} incident records cannot be read and are missing on the site; the check of records says which.`,
    );
  }
  const written = writeSiteFolder(folder, files);
  log.info(`${files.size} files in ${folder}, ${written} of them written.`);
  setOutput('path', folder);
  return true;
});
