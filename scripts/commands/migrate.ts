import type { Command } from 'commander';
import { readRoot } from './conventions.ts';

/** `incident migrate` */
export function addMigrate(program: Command): void {
  program
    .command('migrate')
    .description('carry every record to the newest shape of its kind; exit 1 when one cannot be carried')
    .option('--dry-run', 'print the lines that would change, without changing them')
    .addHelpText('after', '\nExample:\n  incident migrate --dry-run\n')
    .action(async ({ dryRun }: { dryRun?: true }) => {
      const root = readRoot(program);
      const { migrate } = await import('./migrate-records.ts');
      process.exitCode = migrate(root, dryRun === true);
    });
}
