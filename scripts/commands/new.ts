import { type Command, Option } from 'commander';
import { type FormField, NEW_RECORD_FORMS, type RecordForm } from '../../src/domain/new-record-form.ts';
import { readRoot } from './conventions.ts';

export interface NewOptions {
  /** By the key of a field. */
  readonly texts: ReadonlyMap<string, string>;
  readonly settings: readonly string[];
  readonly isDryRun: boolean;
}

/** `incident new incident`, `incident new action`, … */
export function addNew(program: Command): void {
  const parent = program
    .command('new')
    .description('write a new record from its template; what is missing is asked for on a terminal')
    .addHelpText('after', '\nExample:\n  incident new incident\n');
  for (const [word, form] of Object.entries(NEW_RECORD_FORMS)) addForm(program, parent, word, form);
}

function addForm(program: Command, parent: Command, word: string, form: RecordForm): void {
  const command = parent.command(word).description(form.summary);
  const options = form.fields.map((field) => ({ field, option: optionOf(field) }));
  for (const { option } of options) command.addOption(option);
  command
    .option('--set <key=value>', 'any other key of the record; may be repeated', collect)
    .option('--dry-run', 'print what would be written, without writing it')
    .addHelpText('after', `\nExample:\n  ${form.example}\n`)
    .action(async (values: Readonly<Record<string, unknown>>) => {
      const texts = new Map<string, string>();
      for (const { field, option } of options) {
        const text = values[option.attributeName()];
        if (typeof text === 'string') texts.set(field.key, text);
      }
      const settings = (values['set'] ?? []) as readonly string[];
      const root = readRoot(program);
      const { createRecord } = await import('./create-record.ts');
      process.exitCode = await createRecord(root, form, {
        texts,
        settings,
        isDryRun: values['dryRun'] === true,
      });
    });
}

/** Where several values are taken, a repeated option adds to what was said before. */
function optionOf({ flags, help }: FormField): Option {
  const option = new Option(flags, help);
  if (!/s>$/.test(flags)) return option;
  return option.argParser((text, before: string | undefined) =>
    before === undefined ? text : `${before},${text}`,
  );
}

function collect(text: string, before: readonly string[] = []): readonly string[] {
  return [...before, text];
}
