import { type Command, Option } from 'commander';
import { UsageError } from '../../src/adapters/usage-error.ts';
import { EXIT, readRoot } from './conventions.ts';

/** `incident apply` */
export function addApply(program: Command): void {
  program
    .command('apply')
    .description('make issues of open incidents and action items and link the files to them; safe to repeat')
    .option(
      '--repo <owner/name>',
      'the repository on GitHub (else GITHUB_REPOSITORY, else the remote origin)',
    )
    .addOption(new Option('--write-budget <n>', 'the most writes to make').default(30).argParser(parseCount))
    .action(async (options: { repo?: string; writeBudget: number }) => {
      const { apply } = await import('./action-items.ts');
      const isDone = await apply(readRoot(program), options.repo, options.writeBudget);
      if (!isDone) process.exitCode = EXIT.failed;
    });
}

function parseCount(text: string): number {
  if (!/^\d{1,4}$/.test(text))
    throw new UsageError(`--write-budget: found "${text}", expected a whole number such as 30`);
  return Number(text);
}
