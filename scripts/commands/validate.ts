import { type Command, Option } from 'commander';
import { UsageError } from '../../src/adapters/usage-error.ts';
import { readRoot } from './conventions.ts';

const FORMATS = ['human', 'json', 'gcc', 'sarif', 'github'] as const;
type Format = (typeof FORMATS)[number];

export interface ValidateOptions {
  readonly base?: string;
  readonly changedSince?: string;
  readonly format?: Format;
  readonly watch?: true;
  /** Whether what was found the last time may be told again when nothing has changed. */
  readonly cache: boolean;
}

/** `incident validate` */
export function addValidate(program: Command): void {
  program
    .command('validate')
    .description('check every record; exit 0 in order, 1 findings, 2 wrong use, 3 it could not be done')
    .option('--base <rev>', 'only count what was not there at this commit')
    .option('--changed-since <rev>', 'only tell of files that differ from this commit')
    .addOption(
      new Option('--format <format>', 'how to print (default: human; with --watch: gcc)').choices(FORMATS),
    )
    .option('--watch', 'check again whenever a record changes, until Ctrl-C')
    .option('--no-cache', 'check everything anew, also when nothing has changed since the last check')
    .action(async (options: ValidateOptions) => {
      if (options.watch === true) refuseOtherFormats(options);
      const root = readRoot(program);
      const { validateRecords, watchRecords } = await import('./validate-records.ts');
      process.exitCode =
        options.watch === true
          ? await watchRecords(root, options)
          : await validateRecords(root, options, program.version() ?? '');
    });
}

/** The others are one document, or for people who read to the end. */
function refuseOtherFormats({ format }: ValidateOptions): void {
  if (format === undefined || format === 'gcc') return;
  throw new UsageError(`--watch prints lines as --format gcc does; found --format ${format}`);
}
