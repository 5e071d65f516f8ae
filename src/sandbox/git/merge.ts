/** Questions about the history of two commits, and their merge without a working tree. */
import { GitError, git, runGit } from './run-git.ts';

/** The tree of the merge of two commits; null when they conflict or share no history. */
export async function mergeTrees(gitDir: string, base: string, head: string): Promise<string | null> {
  if ((await mergeBase(gitDir, base, head)) === null) return null;
  const result = await runGit(['merge-tree', '--write-tree', '--no-messages', base, head], { gitDir });
  if (result.code > 1) throw new GitError(`git merge-tree: ${result.stderr.trim()}`);
  return result.code === 0 ? result.stdout.toString().trim() : null;
}

export async function isAncestor(gitDir: string, ancestor: string, of: string): Promise<boolean> {
  return (await runGit(['merge-base', '--is-ancestor', ancestor, of], { gitDir })).code === 0;
}

/** Whether merges are among the commits that come to a branch; of a new one, among those no other branch has. */
export async function bringsMergeCommits(
  gitDir: string,
  before: string | null,
  after: string,
): Promise<boolean> {
  const since = before === null ? ['--not', '--branches'] : [`^${before}`];
  return (await git(['rev-list', '--merges', '--max-count=1', after, ...since], { gitDir })) !== '';
}

/** The newest commit that both have; null when they share no history. */
export async function mergeBase(gitDir: string, one: string, other: string): Promise<string | null> {
  const { code, stdout } = await runGit(['merge-base', one, other], { gitDir });
  return code === 0 ? stdout.toString().trim() : null;
}
