import type { Command as Program } from 'commander';
import { COMMAND_NAMES } from '../../src/domain/commands/names.ts';
import { readRoot } from './conventions.ts';

export interface SayOptions {
  readonly by?: string;
  readonly commit: boolean;
  readonly dryRun?: true;
}

/** `incident ack`, `incident severity` and so on: every command of the registry, on the records of this folder. */
export function addIncidentCommands(program: Program): void {
  for (const command of COMMAND_NAMES) {
    program
      .command(command.name)
      .aliases([...command.synonyms])
      .description(lowerFirst(command.summary))
      .usage(`[options] <incident> ${command.usage}`)
      .argument('<incident>', 'its id, or the end of it: INC-2026-0042, 42')
      .argument('[words...]', `${command.usage}; at:10m among them when it was earlier`)
      .option('--by <login>', 'your GitHub login (else INCIDENT_LOGIN, else git config github.user)')
      .option('--no-commit', 'write the files and leave the commit to you')
      .option('--dry-run', 'print what would be written')
      .addHelpText('after', `\nExample:\n  ${`incident ${command.name} 42 ${command.example}`.trim()}\n`)
      .action(async (incident: string, words: readonly string[], options: SayOptions) => {
        const root = readRoot(program);
        const { sayToIncident } = await import('./say-to-incident.ts');
        process.exitCode = await sayToIncident(root, command.name, incident, words.join(' '), options);
      });
  }
}

function lowerFirst(sentence: string): string {
  return (sentence[0] ?? '').toLowerCase() + sentence.slice(1).replace(/\.$/, '');
}
