/** What `incident ack 42` and its kind do. */
import { systemClock } from '../../src/adapters/clock.ts';
import { commitPaths, configuredLogin, isInClone } from '../../src/adapters/git-commit.ts';
import { UsageError } from '../../src/adapters/usage-error.ts';
import { openWorkingTree } from '../../src/adapters/working-tree.ts';
import { openRecordFolder } from '../../src/adapters/write-records.ts';
import { checkLazily } from '../../src/app/checked-records.ts';
import { type CommandOutcome, runCommand } from '../../src/app/run-command.ts';
import type { Command } from '../../src/domain/commands/command.ts';
import { COMMANDS } from '../../src/domain/commands/registry.ts';
import { parseLogin } from '../../src/domain/login.ts';
import {
  renderCommandResult,
  renderCommitMessage,
  renderFileChanges,
} from '../../src/render/command-result.ts';
import { EXIT } from './conventions.ts';
import type { SayOptions } from './incident-commands.ts';
import { requireIncident } from './show-incident.ts';
import { tellError, tellFindings } from './tell-error.ts';

/** @returns the exit code */
export function sayToIncident(
  root: string,
  name: string,
  reference: string,
  said: string,
  options: SayOptions,
): number {
  const command = COMMANDS.find((one) => one.name === name);
  if (command === undefined)
    throw new Error(`src/generated/command-names.ts names "${name}": run npm run generate`);
  const tree = openWorkingTree(root);
  const records = tree.readRecords();
  const incident = requireIncident(records, reference);
  const by = readLogin(root, options.by);
  const outcome = runCommand(
    checkLazily(records, (path) => tree.hasPath(path)),
    { command, said, incident, by, now: systemClock.now(), comment: null },
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
  if (!options.commit || !isInClone(root)) return EXIT.ok;
  const refusal = commitPaths(root, paths, renderCommitMessage(outcome));
  if (refusal === null) return EXIT.ok;
  tellError(`Written, but git did not commit it: ${refusal}. Commit ${paths.join(' and ')} yourself.`);
  return EXIT.failed;
}

/** @throws UsageError when nobody says who it is */
function readLogin(root: string, given: string | undefined): string {
  const login = given ?? process.env['INCIDENT_LOGIN'] ?? configuredLogin(root);
  if (login === null || login === '') {
    throw new UsageError(
      'Who are you? Say it with --by LOGIN, with INCIDENT_LOGIN, or once with: git config --global github.user LOGIN',
    );
  }
  const name = parseLogin(login);
  if (name !== null) return name;
  throw new UsageError(`--by: found "${login}", expected a GitHub login such as maya-lindqvist`);
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
