/** What `incident import statuspage` does. */
import { openImportTarget } from '../../src/adapters/import-target.ts';
import { readLines } from '../../src/adapters/read-lines.ts';
import { UsageError } from '../../src/adapters/usage-error.ts';
import { openWorkingTree } from '../../src/adapters/working-tree.ts';
import { applyImport, type PreparedImport, prepareImport } from '../../src/app/import-incidents.ts';
import { escapeControls, quote } from '../../src/domain/quote.ts';
import { renderImportPlan, renderImportReport } from '../../src/render/import-report.ts';
import { colorsFor, EXIT } from './conventions.ts';
import type { ImportOptions } from './import.ts';

/** No incident has so much to say, in bytes. */
const LONGEST_LINE = 1024 * 1024;

/** @returns the exit code */
export function importStatuspage(root: string, file: string, { dryRun }: ImportOptions): number {
  const prepared = prepare(root, file);
  if (prepared.problem !== null) {
    console.error(`${colorsFor(process.stderr).red('error')} ${escapeControls(prepared.problem)}`);
    return EXIT.failed;
  }
  const { plan, units } = prepared;
  const isDone = dryRun !== true;
  if (isDone) {
    const target = openImportTarget(root);
    try {
      applyImport(units, target);
    } finally {
      target.close();
    }
  }
  // In one piece: a line at a time takes longer than the import.
  console.log(
    [...(isDone ? [] : renderImportPlan(plan)), ...renderImportReport(plan, file, isDone)].join('\n'),
  );
  return plan.refused.length === 0 ? EXIT.ok : EXIT.findings;
}

function prepare(root: string, file: string): PreparedImport {
  try {
    return prepareImport(readLines(file, LONGEST_LINE), openWorkingTree(root));
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT' || code === 'EISDIR' || code === 'ENOTDIR') {
      throw new UsageError(`<file>: found ${quote(file)}, expected a file with one incident a line`);
    }
    throw error;
  }
}
