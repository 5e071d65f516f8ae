import type { MigratedRecord, MigrationPlan, StuckRecord } from '../domain/plan/migration-plan.ts';
import { escapeControls, quote } from '../domain/quote.ts';
import { type LineChange, lineChanges } from './line-changes.ts';

/** Of a record so many changed lines are shown; the numbers count all. */
const MOST_LINES = 40;

/**
 * What a migration changes or has changed: a line a record, what stands in the way, a line that sums up.
 *
 * @param isDone whether it was done; otherwise every line that would change is shown
 */
export function renderMigration(plan: MigrationPlan, isDone: boolean): string {
  const { migrated, current, unknown } = plan;
  const lines = migrated.flatMap((record) => renderRecord(record, isDone));
  return [...lines, summarise(migrated.length, current, unknown, isDone)].join('\n');
}

function renderRecord(record: MigratedRecord, isDone: boolean): readonly string[] {
  const { path, from, to, summaries, before, text } = record;
  const changes = lineChanges(before, text);
  const countOf = (sign: LineChange['sign']) => changes.filter((change) => change.sign === sign).length;
  const head = `${escapeControls(path)}: schema ${from} to ${to}, +${countOf('+')} -${countOf('-')} lines: ${summaries.join('; ')}`;
  if (isDone) return [head];
  const left = changes.length - MOST_LINES;
  const shown = changes
    .slice(0, MOST_LINES)
    .map(({ sign, line, text: said }) => escapeControls(`  ${sign} ${line}: ${said.replace(/\r$/, '')}`));
  return [head, ...shown, ...(left > 0 ? [`  … ${left} more`] : [])];
}

function summarise(migrated: number, current: number, unknown: number, isDone: boolean): string {
  const silent = unknown === 0 ? '' : ` ${count(unknown, 'says', 'say')} no version: run incident validate.`;
  if (migrated === 0)
    return `Nothing to migrate: ${count(current, 'has', 'have')} the newest shape.${silent}`;
  const said = isDone ? 'migrated' : 'to migrate';
  return `${count(migrated, said, said)}, ${count(current, 'has', 'have')} the newest shape.${silent}`;
}

function count(records: number, one: string, many: string): string {
  return records === 1 ? `1 record ${one}` : `${records} records ${many}`;
}

/** `path: error Unexpected schema 2, expected at most 1. It was written by a newer version …` */
export function renderStuck({ path, found, newest, reason }: StuckRecord): string {
  return `${escapeControls(path)}: Unexpected schema ${quote(found)}, expected ${newest}. ${escapeControls(reason)}`;
}
