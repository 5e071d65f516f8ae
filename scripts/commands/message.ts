import { Argument, type Command } from 'commander';
import { MESSAGES, type MessageKind } from '../../src/domain/message-kind.ts';
import { readRoot } from './conventions.ts';

/** `incident message` */
export function addMessage(program: Command): void {
  program
    .command('message')
    .description(
      'print a message about an incident from templates/messages/; exit 1 naming what its record lacks',
    )
    .argument('<incident>', 'its id, or the end of it: INC-2026-0042, 42')
    .addArgument(new Argument('<message>', 'which message').choices(Object.keys(MESSAGES)))
    .option('--plain', 'leave outside text as it is, for mail that is not read as Markdown')
    .addHelpText('after', '\nExample:\n  incident message 42 user-notification\n')
    .action(async (incident: string, kind: MessageKind, { plain }: { plain?: true }) => {
      const root = readRoot(program);
      const { printMessage } = await import('./print-message.ts');
      process.exitCode = printMessage(root, incident, kind, plain === true ? 'plain' : 'markdown');
    });
}
