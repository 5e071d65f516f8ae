import type { Command } from 'commander';
import { readRoot } from './conventions.ts';

export interface ReportsOptions {
  readonly public?: true;
  readonly repositoryUrl?: string;
}

/** `incident reports` */
export function addReports(program: Command): void {
  program
    .command('reports')
    .description('write the reports into a folder: an index, lists, a page for every incident and postmortem')
    .argument('<folder>', 'an empty one, one that is not there yet, or one this command wrote before')
    .option('--public', 'only what everybody may read, as on the reports of a public repository')
    .option(
      '--repository-url <address>',
      'where files and issues are, to link to them: https://github.com/you/incidents',
    )
    .addHelpText('after', '\nExample:\n  incident reports /tmp/reports --public\n')
    .action(async (folder: string, options: ReportsOptions) => {
      const root = readRoot(program);
      const { writeReports } = await import('./write-reports.ts');
      writeReports(root, folder, options);
    });
}
