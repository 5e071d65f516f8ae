/**
 * The files that `paths` filters look at
 * (docs.github.com/actions/reference/workflows-and-actions/workflow-syntax, "Git diff comparisons").
 */
import { mergeBase } from './merge.ts';
import { git } from './run-git.ts';

/** A push of more commits than these starts every workflow. */
const MOST_COMMITS = 1000;

async function pathsBetween(gitDir: string, from: string, to: string): Promise<readonly string[]> {
  const options = ['-z', '--name-only', '--no-renames', '--no-ext-diff'];
  return (await git(['diff', ...options, from, to], { gitDir })).split('\0').filter((path) => path !== '');
}

/** The commits that no other branch has, newest first, one more than counts at most. */
async function newCommits(gitDir: string, branch: string, after: string): Promise<readonly string[]> {
  const limit = `--max-count=${MOST_COMMITS + 1}`;
  // `--exclude` speaks of the next `--branches` only.
  const others = ['--not', `--exclude=${branch}`, '--branches'];
  const list = await git(['rev-list', '--topo-order', limit, after, ...others], { gitDir });
  return list.split('\n').filter((sha) => sha !== '');
}

/**
 * What a push changed: against where the branch was; of a new branch, against the parent of its deepest new commit.
 *
 * @returns null when GitHub makes no list: after too many commits, and for a new branch without new commits, of which
 *   its documentation says nothing
 */
export async function pushedPaths(
  gitDir: string,
  branch: string,
  before: string | null,
  after: string,
): Promise<readonly string[] | null> {
  if (before !== null) {
    const count = await git(['rev-list', '--count', `${before}..${after}`], { gitDir });
    return Number(count) > MOST_COMMITS ? null : pathsBetween(gitDir, before, after);
  }
  const commits = await newCommits(gitDir, branch, after);
  const deepest = commits.at(-1);
  if (deepest === undefined || commits.length > MOST_COMMITS) return null;
  const [parent] = (await git(['rev-list', '--parents', '--max-count=1', deepest], { gitDir }))
    .split(' ')
    .slice(1);
  const empty = await git(['hash-object', '-t', 'tree', '--stdin'], { gitDir });
  return pathsBetween(gitDir, parent ?? empty, after);
}

/** What a pull request changes: since its branch left the base. */
export async function pulledPaths(
  gitDir: string,
  base: string,
  head: string,
): Promise<readonly string[] | null> {
  const since = await mergeBase(gitDir, base, head);
  return since === null ? null : pathsBetween(gitDir, since, head);
}
