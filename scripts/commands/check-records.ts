/** The check that `incident validate` prints the outcome of. */
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { systemClock } from '../../src/adapters/clock.ts';
import { openValidationCache } from '../../src/adapters/validation-cache.ts';
import type { BaseTree } from '../../src/app/ports.ts';
import type { Validation } from '../../src/app/validate-tree.ts';

/**
 * Checks all records of the folder `root`, or takes what was found the last time when nothing has changed since.
 *
 * @param isKept whether it may be taken from there, and is kept there for the next time
 */
export async function checkWorkingTree(root: string, isKept: boolean): Promise<Validation> {
  const program = nameOfProgram();
  const cache = isKept && program !== null ? openValidationCache(root, program, systemClock.now()) : null;
  const known = cache?.read() ?? null;
  if (known !== null) return { records: known.records, introduced: known.findings, existing: [] };
  const { validateTree, openListedTree, openWorkingTree } = await loadCheck();
  if (cache === null) return validateTree(openWorkingTree(root), null);
  const validation = validateTree(cache.listenTo(openListedTree(root, cache.list)), null);
  cache.write({ records: validation.records, findings: validation.introduced });
  return validation;
}

/** What reads and judges records, which takes as long to load as the outcome of ten thousand takes to look up. */
export async function loadCheck() {
  const [{ validateTree }, { openListedTree, openWorkingTree }] = await Promise.all([
    import('../../src/app/validate-tree.ts'),
    import('../../src/adapters/working-tree.ts'),
  ]);
  /** @param base the tree that excuses what it has already; null when all counts */
  const checkAll = (root: string, base: BaseTree | null) => validateTree(openWorkingTree(root), base);
  return { validateTree, openListedTree, openWorkingTree, checkAll };
}

/**
 * This version of the program on this version of Node, whose time zones rules ask for. Null outside of the bundle:
 * there alone the name of a file is made from its content and from the names of all it loads.
 */
function nameOfProgram(): string | null {
  const file = basename(fileURLToPath(import.meta.url));
  const { node, tz = '' } = process.versions;
  return /-[0-9A-Z]{8}\.js$/.test(file) ? `${file} ${node} ${tz}` : null;
}
