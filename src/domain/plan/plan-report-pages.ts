import type { WritePages } from '../effect.ts';
import { isReportPage } from '../report-pages.ts';

/** A branch as it was found. */
export interface ObservedPages {
  readonly head: string;
  readonly paths: ReadonlySet<string>;
  /** Whether a file stands there and holds exactly this. */
  hasText(path: string, text: string): boolean;
}

/**
 * What goes into one commit. GitHub names no limit of a request; commits of 40 MiB were seen to fail
 * (github.com/grafana/github-api-commit-action/pull/66), and those of so many files to take long.
 */
const MOST_CHARACTERS = 5_000_000;
const MOST_FILES = 500;

/**
 * The next commit that brings the branch of the reports nearer to its pages, the only one unless they are many; null
 * when nothing differs. What the reports did not make stays as it is.
 *
 * @param pages path → text, in the order in which they are to be written
 * @param observed null when the branch is not there yet
 * @param commit the commit that the pages were made of
 */
export function planReportPages(
  pages: ReadonlyMap<string, string>,
  observed: ObservedPages | null,
  { branch, commit }: { readonly branch: string; readonly commit: string },
): WritePages | null {
  const differing = [...pages].filter(([path, text]) => observed?.hasText(path, text) !== true);
  const stale = [...(observed?.paths ?? [])].filter((path) => isReportPage(path) && !pages.has(path));
  if (differing.length === 0 && stale.length === 0) return null;
  const files: { readonly path: string; readonly text: string }[] = [];
  let size = 0;
  for (const [path, text] of differing) {
    size += text.length;
    if (files.length > 0 && (files.length >= MOST_FILES || size > MOST_CHARACTERS)) break;
    files.push({ path, text });
  }
  // What lists them is written in the last commit: nothing leads to a page that is gone.
  const deletions = files.length === differing.length ? stale.sort() : [];
  return {
    kind: 'write-pages',
    branch,
    head: observed?.head ?? null,
    message: headlineOf(files.length, deletions.length),
    details: `Made of ${commit}`,
    files,
    deletions,
  };
}

/** The branch once a plan has been carried out. */
export function withPages(observed: ObservedPages | null, effect: WritePages, head: string): ObservedPages {
  const { deletions } = effect;
  const written = new Map(effect.files.map(({ path, text }) => [path, text]));
  const kept = [...(observed?.paths ?? [])].filter((path) => !deletions.includes(path));
  return {
    head,
    paths: new Set([...kept, ...written.keys()]),
    hasText: (path, text) =>
      written.has(path)
        ? written.get(path) === text
        : !deletions.includes(path) && observed?.hasText(path, text) === true,
  };
}

function headlineOf(written: number, removed: number): string {
  const pages = (count: number) => `${count} ${count === 1 ? 'page' : 'pages'}`;
  if (removed === 0) return `Write ${pages(written)} of the reports`;
  return written === 0
    ? `Remove ${pages(removed)} of the reports`
    : `Write ${pages(written)} of the reports, remove ${removed}`;
}
