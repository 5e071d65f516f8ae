/** Reports in a folder of somebody's machine, where other files must not be touched. */
import { lstatSync, mkdirSync, readdirSync, readFileSync, rmSync, type Stats, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isReportPage, isReportsIndex, PAGE_FOLDERS, REPORTS_INDEX } from '../domain/report-pages.ts';
import { UsageError } from './usage-error.ts';

/**
 * Makes a folder hold exactly these pages: writes what differs, removes pages that are no longer wanted. What the reports
 * did not make stays, and no link leads out of the folder.
 *
 * @throws UsageError for a folder that holds something else; nothing is written then
 */
export function writeReportsFolder(
  folder: string,
  pages: ReadonlyMap<string, string>,
): { readonly written: number; readonly removed: number } {
  refuseOthers(folder);
  const stale = listPages(folder).filter((path) => !pages.has(path));
  // The index first: by it a folder that was left half written is known again.
  const index = [...pages].filter(([path]) => path === REPORTS_INDEX);
  const changed = [...index, ...pages].filter(([path, text]) => readIfThere(join(folder, path)) !== text);
  const files = new Map(changed);
  for (const [path, text] of files) {
    const target = join(folder, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, text);
  }
  for (const path of stale) rmSync(join(folder, path));
  return { written: files.size, removed: stale.length };
}

function refuseOthers(folder: string): void {
  const own = statOf(folder);
  if (own === null) return;
  const isOurs = () => {
    const index = statOf(join(folder, REPORTS_INDEX));
    return index?.isFile() === true && isReportsIndex(readFileSync(join(folder, REPORTS_INDEX), 'utf8'));
  };
  if (!own.isDirectory() || (readdirSync(folder).length > 0 && !isOurs())) {
    throw new UsageError(
      `"${folder}" is no folder of reports: name one that is empty, is not there yet, or was written by this command`,
    );
  }
  const inTheWay = PAGE_FOLDERS.find((name) => statOf(join(folder, name))?.isDirectory() === false);
  const link = listPages(folder).find((path) => statOf(join(folder, path))?.isFile() === false);
  const wrong = inTheWay ?? link;
  if (wrong !== undefined) {
    throw new UsageError(
      `"${join(folder, wrong)}" is in the way of the reports: take it away, or name another folder`,
    );
  }
}

/** What stands where pages do. */
function listPages(folder: string): readonly string[] {
  return PAGE_FOLDERS.flatMap((name) =>
    statOf(join(folder, name))?.isDirectory() === true
      ? readdirSync(join(folder, name)).map((file) => `${name}/${file}`)
      : [],
  ).filter(isReportPage);
}

/** Of a link itself; null when nothing is there. */
function statOf(path: string): Stats | null {
  return lstatSync(path, { throwIfNoEntry: false }) ?? null;
}

function readIfThere(path: string): string | null {
  return statOf(path) === null ? null : readFileSync(path, 'utf8');
}
