import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const FOLDER = 'templates';
/** How far above this file, bundled or not, the shipped templates can stand. */
const LEVELS = 3;

/**
 * The template for a record: the repository's own, else the one that is shipped with this tool.
 *
 * @param name such as `incident.md`
 * @throws Error when there is neither
 */
export function readTemplate(root: string, name: string): string {
  const folders = [join(root, FOLDER), ...foldersAbove(dirname(fileURLToPath(import.meta.url)))];
  const folder = folders.find((one) => existsSync(join(one, name)));
  if (folder === undefined) {
    throw new Error(`There is no template ${FOLDER}/${name}: a copy of this project's is needed`);
  }
  return readFileSync(join(folder, name), 'utf8');
}

function foldersAbove(start: string): readonly string[] {
  const folders: string[] = [];
  let at = start;
  for (let level = 0; level < LEVELS; level++) {
    at = dirname(at);
    folders.push(join(at, FOLDER));
  }
  return folders;
}
