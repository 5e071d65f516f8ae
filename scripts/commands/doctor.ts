import { type Command, Option } from 'commander';
import { readRoot } from './conventions.ts';

export interface DoctorOptions {
  readonly repo?: string;
  readonly format: 'human' | 'json';
}

/** `incident doctor` */
export function addDoctor(program: Command): void {
  program
    .command('doctor')
    .description('look whether the repository on GitHub is set up; exit 0 in order, 1 problems')
    .option(
      '--repo <owner/name>',
      'the repository on GitHub (else GITHUB_REPOSITORY, else the remote origin)',
    )
    .addOption(new Option('--format <format>', 'how to print').choices(['human', 'json']).default('human'))
    .addHelpText('after', '\nExample:\n  GITHUB_TOKEN=$(gh auth token) incident doctor\n')
    .action(async (options: DoctorOptions) => {
      const root = readRoot(program);
      const { examineRepository } = await import('./examine-repository.ts');
      process.exitCode = await examineRepository(root, options);
    });
}
