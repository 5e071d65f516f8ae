import type { RenumberPlan, RewrittenRecord } from '../domain/plan/plan-renumber.ts';
import { escapeControls } from '../domain/quote.ts';
import { folderOf } from '../domain/record-path.ts';
import { lineChanges } from './line-changes.ts';

/**
 * What a renumbering changes, one line a file.
 *
 * @param hasLines whether every line that changes is told, too
 */
export function renderRenumberPlan(plan: RenumberPlan, hasLines: boolean): string {
  const files = [...plan.own, ...plan.others];
  return [
    `move ${folderOf(plan.from)} to ${folderOf(plan.to)}`,
    ...files.flatMap((file) => [renderFile(file), ...(hasLines ? renderLines(file) : [])]),
  ].join('\n');
}

function renderFile({ path, count }: RewrittenRecord): string {
  return `rewrite ${escapeControls(path)}: the id, ${count === 1 ? 'once' : `${count} times`}`;
}

function renderLines({ before, text }: RewrittenRecord): readonly string[] {
  return lineChanges(before, text).map(({ sign, line, text: said }) =>
    escapeControls(`  ${sign} ${line}: ${said.replace(/\r$/, '')}`),
  );
}
