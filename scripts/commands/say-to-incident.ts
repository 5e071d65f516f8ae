/** What `incident ack 42` and its kind do. */
import { systemClock } from '../../src/adapters/clock.ts';
import { readTemplate } from '../../src/adapters/templates.ts';
import { openWorkingTree } from '../../src/adapters/working-tree.ts';
import { openRecordFolder } from '../../src/adapters/write-records.ts';
import { checkLazily } from '../../src/app/checked-records.ts';
import { type CommandOutcome, runCommand } from '../../src/app/run-command.ts';
import type { Command } from '../../src/domain/commands/command.ts';
import { COMMANDS } from '../../src/domain/commands/registry.ts';
import {
  renderCommandResult,
  renderCommitMessage,
  renderFileChanges,
} from '../../src/render/command-result.ts';
import { EXIT } from './conventions.ts';
import type { SayOptions } from './incident-commands.ts';
import { commitWritten, readLogin } from './local-writes.ts';
import { requireIncident } from './show-incident.ts';
import { tellError, tellFindings } from './tell-error.ts';

/** @returns the exit code */
export async function sayToIncident(
  root: string,
  name: string,
  reference: string,
  said: string,
  options: SayOptions,
): Promise<number> {
  const command = COMMANDS.find((one) => one.name === name);
  if (command === undefined)
    throw new Error(`src/generated/command-names.ts names "${name}": run npm run generate`);
  const tree = openWorkingTree(root);
  const records = tree.readRecords();
  const incident = requireIncident(records, reference);
  const by = readLogin(root, options.by);
  const outcome = await runCommand(
    checkLazily(records, (path) => tree.hasPath(path)),
    {
      command,
      said,
      incident,
      by,
      now: systemClock.now(),
      comment: null,
      template: (name) => readTemplate(root, name),
    },
  );
  if (outcome.outcome !== 'ready') return complain(command, outcome);
  const { files } = outcome;
  if (options.dryRun === true) {
    console.log(renderFileChanges(files));
    return EXIT.ok;
  }
  openRecordFolder(root).replaceFiles(files);
  console.log(renderCommandResult(outcome));
  const paths = files.map(({ path }) => path);
  return options.commit ? commitWritten(root, paths, renderCommitMessage(outcome)) : EXIT.ok;
}

function complain(command: Command, outcome: Exclude<CommandOutcome, { outcome: 'ready' }>): number {
  switch (outcome.outcome) {
    case 'refused': {
      const { found, expected, fix } = outcome.refusal;
      tellError(`${command.name}: found ${found}, expected ${expected}. ${fix}`);
      return EXIT.usage;
    }
    case 'impossible':
      tellError(outcome.why);
      return EXIT.failed;
    case 'invalid':
      tellFindings(outcome.findings);
      tellError('Nothing was written: the records would not be in order');
      return EXIT.findings;
  }
}
