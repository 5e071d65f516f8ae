import { type Command, Option } from 'commander';
import { readRoot } from './conventions.ts';

/** `incident show` */
export function addShow(program: Command): void {
  program
    .command('show')
    .description('print one incident: its state, times, timeline, action items and postmortem')
    .argument('<incident>', 'its id, or the end of it: INC-2026-0042, 42')
    .addOption(new Option('--format <format>', 'how to print').choices(['human', 'json']).default('human'))
    .addHelpText('after', '\nExample:\n  incident show 42\n')
    .action(async (incident: string, { format }: { format: 'human' | 'json' }) => {
      const root = readRoot(program);
      const { showIncident } = await import('./show-incident.ts');
      process.exitCode = showIncident(root, incident, format);
    });
}
