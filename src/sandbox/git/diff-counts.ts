/** How much a branch changes. */
import type { DiffCounts } from '../pull-model.ts';
import { mergeBase } from './merge.ts';
import { git } from './run-git.ts';

/**
 * Commits of `head` that `base` has not, and the lines and files changed since both parted
 * (docs.github.com/rest/pulls/pulls#get-a-pull-request; a comparison of three dots,
 * docs.github.com/pull-requests/collaborating-with-pull-requests/proposing-changes-to-your-work-with-pull-requests/about-comparing-branches-in-pull-requests).
 * Binary files have no lines.
 */
export async function countDiff(gitDir: string, base: string, head: string): Promise<DiffCounts> {
  const commits = await git(['rev-list', '--count', `${base}..${head}`], { gitDir });
  const parting = (await mergeBase(gitDir, base, head)) ?? base;
  const stat = await git(['diff', '--numstat', '--no-renames', parting, head], { gitDir });
  const files = stat.split('\n').filter((line) => line !== '');
  const sum = (column: 0 | 1): number =>
    files.reduce((total, line) => total + (Number(line.split('\t')[column]) || 0), 0);
  return { commits: Number(commits), additions: sum(0), deletions: sum(1), changedFiles: files.length };
}
