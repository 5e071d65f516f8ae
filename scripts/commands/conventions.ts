/** What every command keeps to: its exit code, `--root`, revisions named by options, colours. Loads nothing heavy. */
import { statSync } from 'node:fs';
import type { Command } from 'commander';
import pc from 'picocolors';
import { UsageError } from '../../src/adapters/usage-error.ts';
import type { BaseTree } from '../../src/app/ports.ts';

/** In order; findings that count; wrong use; it could not be done. */
export const EXIT = { ok: 0, findings: 1, usage: 2, failed: 3 } as const;

/**
 * The folder named by `--root`.
 *
 * @throws UsageError when no records can be there
 */
export function readRoot(program: Command): string {
  const { root } = program.opts<{ root: string }>();
  if (!isFolder(`${root}/incidents`)) {
    throw new UsageError(
      `No folder incidents/ in "${root}": run this at the root of the repository, or name it with --root`,
    );
  }
  return root;
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

/** The tree named by `--base`; null when the option was not given. */
export async function openBase(root: string, revision: string | undefined): Promise<BaseTree | null> {
  if (revision === undefined) return null;
  const commit = await resolveRevision(root, '--base', revision);
  const { openGitTree } = await import('../../src/adapters/git-tree.ts');
  return openGitTree(root, commit);
}

/**
 * The commit that an option names.
 *
 * @throws UsageError when there is none, or no repository to look in
 */
export async function resolveRevision(root: string, option: string, revision: string): Promise<string> {
  const { isTopLevel, resolveCommit } = await import('../../src/adapters/git-tree.ts');
  if (!isTopLevel(root)) {
    throw new UsageError(`${option} needs the top of a git repository; "${root}" is none, or git is missing`);
  }
  const commit = resolveCommit(root, revision);
  if (commit === null) {
    throw new UsageError(`${option}: found "${revision}", expected a commit of this repository`);
  }
  return commit;
}

/**
 * Colours for what goes to a stream: on a terminal unless `NO_COLOR` is set, elsewhere only with `FORCE_COLOR`.
 * picocolors' own choice colours also pipes as long as `CI` is set, and bytes would depend on where a command runs.
 */
export function colorsFor(stream: NodeJS.WriteStream): ReturnType<typeof pc.createColors> {
  const { NO_COLOR, FORCE_COLOR, TERM } = process.env;
  const isWanted = Boolean(FORCE_COLOR) || (stream.isTTY === true && TERM !== 'dumb');
  return pc.createColors(isWanted && !NO_COLOR);
}
