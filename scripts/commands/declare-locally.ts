/** What `incident declare` does. */
import { systemClock } from '../../src/adapters/clock.ts';
import { readTemplate } from '../../src/adapters/templates.ts';
import { openWorkingTree } from '../../src/adapters/working-tree.ts';
import { AlreadyThereError, openRecordFolder } from '../../src/adapters/write-records.ts';
import { checkLazily, withFiles } from '../../src/app/checked-records.ts';
import { declareByWords } from '../../src/app/declare-by-words.ts';
import { renderFileChanges } from '../../src/render/command-result.ts';
import { renderDeclaredLines } from '../../src/render/declared-lines.ts';
import { EXIT } from './conventions.ts';
import type { SayOptions } from './incident-commands.ts';
import { commitWritten, readLogin } from './local-writes.ts';
import { tellError } from './tell-error.ts';

/** As often another number is taken when somebody else took one at the same time. */
const MOST_TRIES = 50;

/** @returns the exit code */
export async function declareLocally(
  root: string,
  title: string,
  said: string,
  options: SayOptions,
): Promise<number> {
  const by = readLogin(root, options.by);
  const tree = openWorkingTree(root);
  const now = systemClock.now();
  const template = (name: string) => readTemplate(root, name);
  for (let tries = 1; tries <= MOST_TRIES; tries++) {
    const records = checkLazily(tree.readRecords(), (path) => tree.hasPath(path));
    const declared = await declareByWords(records, { title, said, by, now, template });
    if (declared.outcome === 'taken') continue;
    if (declared.outcome === 'mistaken') {
      for (const problem of declared.problems) tellError(problem);
      return EXIT.usage;
    }
    if (options.dryRun === true) {
      console.log(renderFileChanges(declared.files.map((file) => ({ ...file, before: null }))));
      return EXIT.ok;
    }
    try {
      openRecordFolder(root).createFiles(declared.files);
    } catch (error) {
      if (error instanceof AlreadyThereError) continue;
      throw error;
    }
    console.log(renderDeclaredLines(declared.describe(withFiles(records, declared.files).records)));
    const paths = declared.files.map(({ path }) => path);
    return options.commit ? commitWritten(root, paths, declared.message) : EXIT.ok;
  }
  tellError('The next id was taken each time it was tried: run it again');
  return EXIT.failed;
}
