import { type Command, Option } from 'commander';
import { readRoot } from './conventions.ts';

export interface DoctorOptions {
  readonly repo?: string;
  readonly live?: string;
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
    .addOption(
      new Option(
        '--live <owner/name>',
        'play the contract of the local GitHub in a throwaway repository and print what GitHub does otherwise; leaves issues and commits there',
      ).conflicts('repo'),
    )
    .addOption(new Option('--format <format>', 'how to print').choices(['human', 'json']).default('human'))
    .addHelpText(
      'after',
      '\nExamples:\n  GITHUB_TOKEN=$(gh auth token) incident doctor\n  GITHUB_TOKEN=… incident doctor --live you/throwaway-contract\n',
    )
    .action(async (options: DoctorOptions) => {
      const root = readRoot(program);
      if (options.live !== undefined) {
        const { compareWithLive } = await import('./compare-with-live.ts');
        process.exitCode = await compareWithLive(root, options.live, options.format);
        return;
      }
      const { examineRepository } = await import('./examine-repository.ts');
      process.exitCode = await examineRepository(root, options);
    });
}
