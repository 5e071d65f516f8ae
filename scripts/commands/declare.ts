import type { Command as Program } from 'commander';
import { INCIDENT } from '../../src/domain/commands/declaring.ts';
import { readRoot } from './conventions.ts';
import type { SayOptions } from './incident-commands.ts';

/** `incident declare`: what `/incident` is on an issue, in this folder. */
export function addDeclare(program: Program): void {
  program
    .command('declare')
    .description('declare an incident: write it with its timeline, and commit both')
    .usage(`[options] <title> ${INCIDENT.usage}`)
    .argument('<title>', 'what is wrong, in one line, as a user would notice it')
    .argument('[words...]', INCIDENT.usage)
    .option('--by <login>', 'your GitHub login (else INCIDENT_LOGIN, else git config github.user)')
    .option('--no-commit', 'write the files and leave the commit to you')
    .option('--dry-run', 'print what would be written')
    .addHelpText(
      'after',
      '\nExample:\n  incident declare "Search fails for everybody" high availability service=ai-search started=10m\n\nincident new incident asks for every field instead.\n',
    )
    .action(async (title: string, words: readonly string[], options: SayOptions) => {
      const root = readRoot(program);
      const { declareLocally } = await import('./declare-locally.ts');
      process.exitCode = await declareLocally(root, title, words.join(' '), options);
    });
}
