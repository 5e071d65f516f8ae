/** What `incident validate` does: judge the records once, or again and again, and print that in a format. */
import { watchTree } from '../../src/adapters/watch-tree.ts';
import type { BaseTree } from '../../src/app/ports.ts';
import type { Validation } from '../../src/app/validate-tree.ts';
import type { Finding } from '../../src/domain/finding.ts';
import { RECORD_ROOTS } from '../../src/domain/record-path.ts';
import { ROUND_BEGINS, renderGccFindings, renderRoundEnd } from '../../src/render/gcc-findings.ts';
import { renderGitHubFindings } from '../../src/render/github-findings.ts';
import { renderJsonFindings } from '../../src/render/json-findings.ts';
import { countLevels, type JudgedFindings } from '../../src/render/judged-findings.ts';
import { renderTerminalFindings } from '../../src/render/terminal-findings.ts';
import { checkWorkingTree, loadCheck } from './check-records.ts';
import { colorsFor, EXIT, openBase, resolveRevision } from './conventions.ts';
import { showThatItTakesLong } from './progress-note.ts';
import type { ValidateOptions } from './validate.ts';

/**
 * Checks once.
 *
 * @param version of this command
 * @returns the exit code
 */
export async function validateRecords(
  root: string,
  options: ValidateOptions,
  version: string,
): Promise<number> {
  const { base, select } = await prepare(root, options);
  const takeAway = showThatItTakesLong(root, process.stderr);
  const validation =
    base === null ? await checkWorkingTree(root, options.cache) : (await loadCheck()).checkAll(root, base);
  const judged = select(validation);
  takeAway();
  print(await render(judged, options, version));
  return countLevels(judged.introduced).errors > 0 ? EXIT.findings : EXIT.ok;
}

/** Checks now and after every change until it is told to stop, which is no failure whatever was found. */
export async function watchRecords(root: string, options: ValidateOptions): Promise<number> {
  const { base, select } = await prepare(root, options);
  const { checkAll } = await loadCheck();
  const stop = new AbortController();
  // Ctrl-C, an editor that ends the task, a terminal that is closed, a reader that has gone away.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => stop.abort());
  process.stdout.once('error', () => stop.abort());
  for await (const _ of watchTree(root, RECORD_ROOTS, stop.signal)) {
    print(ROUND_BEGINS);
    const judged = select(checkAll(root, base));
    print(renderGccFindings(judged));
    print(renderRoundEnd(judged));
  }
  return EXIT.ok;
}

interface Prepared {
  readonly base: BaseTree | null;
  /** The findings that were asked for. */
  select(validation: Validation): JudgedFindings;
}

/** Everything that can be wrong use is found out before anything is judged. */
async function prepare(root: string, options: ValidateOptions): Promise<Prepared> {
  const base = await openBase(root, options.base);
  const since =
    options.changedSince === undefined
      ? null
      : await resolveRevision(root, '--changed-since', options.changedSince);
  if (since === null) return { base, select: (validation) => ({ ...validation, leftOut: 0 }) };
  const { listChangedPaths } = await import('../../src/adapters/git-tree.ts');
  const select = ({ records, introduced, existing }: Validation): JudgedFindings => {
    const changed = withFolders(listChangedPaths(root, since));
    const isChanged = (finding: Finding) => changed.has(finding.path);
    const asked = { introduced: introduced.filter(isChanged), existing: existing.filter(isChanged) };
    const leftOut = introduced.length + existing.length - asked.introduced.length - asked.existing.length;
    return { records, ...asked, leftOut };
  };
  return { base, select };
}

/** A folder that cannot be opened has a finding of its own: it has changed when anything in it has. */
function withFolders(paths: readonly string[]): ReadonlySet<string> {
  const all = new Set<string>();
  for (const path of paths) {
    for (let at = path; at !== '' && !all.has(at); at = at.slice(0, Math.max(at.lastIndexOf('/'), 0))) {
      all.add(at);
    }
  }
  return all;
}

async function render(judged: JudgedFindings, options: ValidateOptions, version: string): Promise<string> {
  switch (options.format ?? 'human') {
    case 'human': {
      const colors = colorsFor(process.stdout);
      const palette = { error: colors.red, advice: colors.cyan, strong: colors.bold, soft: colors.dim };
      return renderTerminalFindings(judged, palette);
    }
    case 'json':
      return renderJsonFindings(judged);
    case 'gcc':
      return renderGccFindings(judged);
    case 'github':
      return renderGitHubFindings(judged);
    case 'sarif': {
      // It names every rule, so it loads them all.
      const { createHash } = await import('node:crypto');
      const { noteOnLimits, renderSarifFindings } = await import('../../src/render/sarif-findings.ts');
      const note = noteOnLimits(judged);
      if (note !== null) console.error(`${colorsFor(process.stderr).yellow('warning')} ${note}`);
      const hash = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 32);
      const hasBase = options.base !== undefined;
      return renderSarifFindings(judged, { version, rulesUrl: findRulesUrl(), hasBase, hash });
    }
  }
}

/** In a run on GitHub the address of the repository is known; elsewhere rules are named by their file alone. */
function findRulesUrl(): string | null {
  const { GITHUB_SERVER_URL, GITHUB_REPOSITORY } = process.env;
  if (!GITHUB_SERVER_URL || !GITHUB_REPOSITORY) return null;
  return `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}/blob/HEAD/docs/rules.md`;
}

/** In one piece: a line at a time takes longer than the check when there are ten thousand. */
function print(text: string): void {
  if (text !== '') console.log(text);
}
