import type { GivenRecord } from '../domain/commands/command.ts';
import { NEW_RECORD_FORMS } from '../domain/new-record-form.ts';
import type { CheckedRecords } from './checked-records.ts';
import { prepareRecord } from './new-record.ts';
import type { ChangedFile, CommandOutcome, SaidCommand } from './run-command.ts';

/** What a command writes beside the timeline; why that cannot be. */
export async function addRecord(
  { records, hasPath }: CheckedRecords,
  given: GivenRecord,
  { now, template }: Pick<SaidCommand, 'now' | 'template'>,
): Promise<readonly ChangedFile[] | Exclude<CommandOutcome, { outcome: 'ready' }>> {
  const form = NEW_RECORD_FORMS[given.form];
  if (form === undefined) throw new Error(`there is no form "${given.form}"`);
  const record = await prepareRecord(
    { ...form, fields: form.fields.map((field) => ({ ...field, flags: nameIn(field.flags) })) },
    { options: given.texts, settings: [] },
    { tree: { readRecords: () => records, hasPath }, now, template, ask: null },
  );
  switch (record.outcome) {
    case 'ready':
      return record.files.map(({ path, text }) => ({ path, before: null, text }));
    case 'misused':
      return { outcome: 'impossible', why: record.problems.join('. ') };
    case 'taken':
      return { outcome: 'impossible', why: `${record.path} is there already` };
    default:
      return record;
  }
}

/** In a comment nothing is an option with hyphens: `--due <day>` is called `due`. */
function nameIn(flags: string): string {
  return flags.replace(/^--([a-z-]+).*$/, '$1');
}
