import type { Command } from 'commander';
import { readRoot } from './conventions.ts';

export interface RenumberOptions {
  readonly to?: string;
  readonly dryRun?: true;
}

/** `incident renumber` */
export function addRenumber(program: Command): void {
  program
    .command('renumber')
    .description(
      'give an incident another id and rewrite it wherever a record names it: for the loser of a conflict',
    )
    .argument('<incident>', 'its id, or the end of it: INC-2026-0042, 42')
    .option('--to <id>', 'the new id, of the same year (the next free one here)')
    .option('--dry-run', 'print every line that would change, without changing it')
    .addHelpText(
      'after',
      `
Run it on the branch that came second, before merging; with --to when the next number is taken elsewhere, too.
Cut off in the middle, run it again: it goes on from there.

Example:
  incident renumber INC-2026-0042 --to INC-2026-0050
`,
    )
    .action(async (incident: string, options: RenumberOptions) => {
      const root = readRoot(program);
      const { renumber } = await import('./renumber-incident.ts');
      process.exitCode = renumber(root, incident, options);
    });
}
