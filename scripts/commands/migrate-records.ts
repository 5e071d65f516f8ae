/** What `incident migrate` does. */
import { openWorkingTree } from '../../src/adapters/working-tree.ts';
import { openRecordFolder } from '../../src/adapters/write-records.ts';
import { applyMigration, planMigration } from '../../src/app/migrate-records.ts';
import { renderMigration, renderStuck } from '../../src/render/migration-plan.ts';
import { colorsFor, EXIT } from './conventions.ts';

/** @returns the exit code */
export function migrate(root: string, isDryRun: boolean): number {
  const plan = planMigration(openWorkingTree(root).readRecords());
  if (!isDryRun) applyMigration(plan, openRecordFolder(root));
  console.log(renderMigration(plan, !isDryRun));
  for (const stuck of plan.stuck) {
    console.error(`${colorsFor(process.stderr).red('error')} ${renderStuck(stuck)}`);
  }
  return plan.stuck.length > 0 ? EXIT.findings : EXIT.ok;
}
