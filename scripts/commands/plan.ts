import type { Command } from 'commander';
import { readRoot } from './conventions.ts';

/** `incident plan` */
export function addPlan(program: Command): void {
  program
    .command('plan')
    .description('print what "apply" would do on GitHub, without doing it')
    .option(
      '--repo <owner/name>',
      'the repository on GitHub (else GITHUB_REPOSITORY, else the remote origin)',
    )
    .action(async (options: { repo?: string }) => {
      const { plan } = await import('./action-items.ts');
      await plan(readRoot(program), options.repo);
    });
}
