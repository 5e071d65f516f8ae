/** What `incident renumber` does. */
import { UsageError } from '../../src/adapters/usage-error.ts';
import { openWorkingTree } from '../../src/adapters/working-tree.ts';
import { openRecordFolder } from '../../src/adapters/write-records.ts';
import { applyRenumber, prepareRenumber, readBegun } from '../../src/app/renumber-incident.ts';
import { quote } from '../../src/domain/quote.ts';
import { folderOf } from '../../src/domain/record-path.ts';
import { renderRenumberPlan } from '../../src/render/renumber-plan.ts';
import { colorsFor, EXIT } from './conventions.ts';
import type { RenumberOptions } from './renumber.ts';
import { requireIncident } from './show-incident.ts';

/** @returns the exit code */
export function renumber(root: string, reference: string, { to, dryRun }: RenumberOptions): number {
  const tree = openWorkingTree(root);
  const folder = openRecordFolder(root);
  const begun = readBegun(folder);
  // Cut off at the very end, the old id is nowhere any more but in the note of what was begun.
  const from = requireIncident(tree.readRecords(), reference, begun === null ? [] : [begun.from]);
  checkNewId(from, to);
  const plan = prepareRenumber(tree, folder, from, to);
  if ('refusal' in plan) {
    console.error(`${colorsFor(process.stderr).red('error')} ${plan.refusal}`);
    return EXIT.failed;
  }
  if (begun !== null) console.log(`Going on with what was cut off: ${begun.from} becomes ${begun.to}`);
  console.log(renderRenumberPlan(plan, dryRun === true));
  if (dryRun === true) return EXIT.ok;
  applyRenumber(plan, folder);
  console.log(
    `${from} is ${plan.to} now. Commit ${folderOf(from)}, ${folderOf(plan.to)} and the rewritten files together.`,
  );
  return EXIT.ok;
}

function checkNewId(from: string, to: string | undefined): void {
  if (to === undefined) return;
  const year = from.slice(4, 8);
  if (!new RegExp(`^INC-${year}-\\d{4,6}$`).test(to) || to === from) {
    throw new UsageError(`--to: found ${quote(to)}, expected another id of ${year} such as INC-${year}-0050`);
  }
}
