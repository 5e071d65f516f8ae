#!/usr/bin/env node
/** The command `incident`: the same use cases as the actions, on a laptop. A command is one file and one line here. */
import { Command, CommanderError } from 'commander';
import packageJson from '../package.json' with { type: 'json' };
import { explainFailure } from '../src/adapters/explain-failure.ts';
import { UsageError } from '../src/adapters/usage-error.ts';
import { escapeControls } from '../src/domain/quote.ts';
import { addApply } from './commands/apply.ts';
import { colorsFor, EXIT } from './commands/conventions.ts';
import { addDeclare } from './commands/declare.ts';
import { addDoctor } from './commands/doctor.ts';
import { addImport } from './commands/import.ts';
import { addIncidentCommands } from './commands/incident-commands.ts';
import { addList } from './commands/list.ts';
import { addMessage } from './commands/message.ts';
import { addMigrate } from './commands/migrate.ts';
import { addNew } from './commands/new.ts';
import { addPlan } from './commands/plan.ts';
import { addRenumber } from './commands/renumber.ts';
import { addReports } from './commands/reports.ts';
import { addRunbooks } from './commands/runbooks.ts';
import { addShow } from './commands/show.ts';
import { addValidate } from './commands/validate.ts';

const program = new Command('incident')
  .version(packageJson.version)
  .description('Incidents and action items as files in git, and the automation that follows up.')
  .exitOverride()
  .configureHelp({ showGlobalOptions: true })
  .option('--root <dir>', 'the repository, where incidents/ stands', '.');

addValidate(program);
addPlan(program);
addApply(program);
addImport(program);
addNew(program);
addShow(program);
addList(program);
addRenumber(program);
addMigrate(program);
addMessage(program);
addRunbooks(program);
addReports(program);
addDoctor(program);
program.commandsGroup('During an incident:');
addDeclare(program);
addIncidentCommands(program);

// A reader that has seen enough (`| head`) is no failure; an output that cannot be written is.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit();
  console.error(`The output could not be written: ${error.message}`);
  process.exit(EXIT.failed);
});

try {
  await program.parseAsync();
} catch (error) {
  // Commander has printed its own message; asking for help is no mistake.
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? EXIT.ok : EXIT.usage;
  else {
    console.error(`${colorsFor(process.stderr).red('error')} ${escapeControls(explainFailure(error))}`);
    process.exitCode = error instanceof UsageError ? EXIT.usage : EXIT.failed;
  }
}
