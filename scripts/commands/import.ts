import type { Command } from 'commander';
import { readRoot } from './conventions.ts';

export interface ImportOptions {
  readonly dryRun?: true;
}

/** `incident import`: a command below it for each system that can be read. */
export function addImport(program: Command): void {
  const command = program
    .command('import')
    .description('add the history of another system as records; safe to repeat (docs/import.md)');
  command
    .command('statuspage')
    .description('from the history of a status page: one incident a line, as JSON')
    .argument('<file>', 'the history')
    .option('--dry-run', 'print what would be added, without adding it')
    .addHelpText(
      'after',
      `
What is imported already is found by its id there and stays as it is, also when somebody has edited it since.
Exit 0 every line is a record now, 1 some line was refused (the others are imported), 2 wrong use, 3 it could not be done.

Example:
  incident import statuspage incidents.jsonl
`,
    )
    .action(async (file: string, options: ImportOptions) => {
      const root = readRoot(program);
      const { importStatuspage } = await import('./import-statuspage.ts');
      process.exitCode = importStatuspage(root, file, options);
    });
}
