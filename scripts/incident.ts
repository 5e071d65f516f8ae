#!/usr/bin/env node
/** The command `incident`: the same use cases as the actions, on a laptop. */
import { statSync } from 'node:fs';
import { Command, CommanderError, Option } from 'commander';
import pc from 'picocolors';
import packageJson from '../package.json' with { type: 'json' };
import { explainFailure } from '../src/adapters/explain-failure.ts';
import { isTopLevel, openGitTree, resolveCommit } from '../src/adapters/git-tree.ts';
import { UsageError } from '../src/adapters/usage-error.ts';
import { openWorkingTree } from '../src/adapters/working-tree.ts';
import type { BaseTree } from '../src/app/ports.ts';
import { hasErrors, validateTree } from '../src/app/validate-tree.ts';
import { escapeControls } from '../src/domain/quote.ts';
import { renderTerminalFinding, renderTerminalSummary } from '../src/render/terminal-findings.ts';

const EXIT = { ok: 0, findings: 1, usage: 2, failed: 3 } as const;

const program = new Command('incident')
  .version(packageJson.version)
  .description('Incidents and action items as files in git, and the automation that follows up.')
  .exitOverride()
  .configureHelp({ showGlobalOptions: true })
  .option('--root <dir>', 'the repository, where incidents/ stands', '.');

program
  .command('validate')
  .description('check every record; exit 0 in order, 1 findings, 2 wrong use, 3 it could not be done')
  .option('--base <rev>', 'only count what was not there at this commit')
  .addOption(new Option('--format <format>', 'how to print').choices(['human', 'json']).default('human'))
  .action((options: { base?: string; format: 'human' | 'json' }) => {
    const root = readRoot();
    const validation = validateTree(openWorkingTree(root), openBase(root, options.base));
    if (options.format === 'json') {
      console.log(JSON.stringify({ version: 1, ...validation }, null, 2));
    } else {
      const palette = { error: pc.red, advice: pc.cyan, strong: pc.bold, soft: pc.dim };
      for (const finding of validation.introduced) console.log(renderTerminalFinding(finding, palette));
      console.log(
        renderTerminalSummary(validation.records, validation.introduced, validation.existing.length),
      );
    }
    process.exitCode = hasErrors(validation) ? EXIT.findings : EXIT.ok;
  });

program
  .command('plan')
  .description('print what "apply" would do on GitHub, without doing it')
  .option('--repo <owner/name>', 'the repository on GitHub (else GITHUB_REPOSITORY, else the remote origin)')
  .action(async (options: { repo?: string }) => {
    const { plan } = await loadSync();
    await plan(readRoot(), options.repo);
  });

program
  .command('apply')
  .description('make issues of action items and link the files to them; safe to repeat')
  .option('--repo <owner/name>', 'the repository on GitHub (else GITHUB_REPOSITORY, else the remote origin)')
  .addOption(new Option('--write-budget <n>', 'the most writes to make').default(30).argParser(parseCount))
  .action(async (options: { repo?: string; writeBudget: number }) => {
    const { apply } = await loadSync();
    if (!(await apply(readRoot(), options.repo, options.writeBudget))) process.exitCode = EXIT.failed;
  });

/** GitHub's client and what renders issues take as long to load as a whole check of records: only when asked for. */
function loadSync() {
  return import('./incident-sync.ts');
}

function readRoot(): string {
  const { root } = program.opts<{ root: string }>();
  if (statSync(`${root}/incidents`, { throwIfNoEntry: false })?.isDirectory() !== true) {
    throw new UsageError(
      `No folder incidents/ in "${root}": run this at the root of the repository, or name it with --root`,
    );
  }
  return root;
}

function openBase(root: string, revision: string | undefined): BaseTree | null {
  if (revision === undefined) return null;
  if (!isTopLevel(root)) {
    throw new UsageError(`--base needs the top of a git repository; "${root}" is none, or git is missing`);
  }
  const commit = resolveCommit(root, revision);
  if (commit === null)
    throw new UsageError(`--base: found "${revision}", expected a commit of this repository`);
  return openGitTree(root, commit);
}

function parseCount(text: string): number {
  if (!/^\d{1,4}$/.test(text))
    throw new UsageError(`--write-budget: found "${text}", expected a whole number such as 30`);
  return Number(text);
}

try {
  await program.parseAsync();
} catch (error) {
  // Commander has printed its own message; asking for help is no mistake.
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? EXIT.ok : EXIT.usage;
  else {
    console.error(`${pc.red('error')} ${escapeControls(explainFailure(error))}`);
    process.exitCode = error instanceof UsageError ? EXIT.usage : EXIT.failed;
  }
}
