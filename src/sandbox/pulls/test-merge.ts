/** Keeps the two refs of a pull request: its head, and the test merge with its base. */
import { ownersOfChange } from '../codeowners/read-codeowners.ts';
import { readBranch } from '../git/bare-repository.ts';
import { countDiff } from '../git/diff-counts.ts';
import { mergeTrees } from '../git/merge.ts';
import { git } from '../git/run-git.ts';
import { writeCommit } from '../git/write-commit.ts';
import type { SandboxHost } from '../host.ts';
import type { Repository, User } from '../model.ts';
import type { PullRequest } from '../pull-model.ts';

/** What of a pull request depends on where its two branches are. */
export type Tips = Pick<PullRequest, 'headSha' | 'baseSha' | 'testMergeSha' | 'counts' | 'codeOwners'>;

export interface Sides {
  readonly number: number;
  readonly repository: Repository;
  readonly author: User;
  readonly headRepository: Repository;
  readonly headRef: string;
  readonly baseRef: string;
}

/** Copies a commit and its history into a repository from its fork; nothing to do when they are the same. */
export async function bringCommits(repository: Repository, from: Repository, sha: string): Promise<void> {
  if (from.id === repository.id) return;
  const options = ['--quiet', '--no-tags', '--no-write-fetch-head'];
  await git(['fetch', ...options, from.gitDir, sha], { gitDir: repository.gitDir });
}

/**
 * Brings the head's commits into the base repository and merges them for a try, as GitHub does for
 * `refs/pull/<n>/head` and `refs/pull/<n>/merge`
 * (docs.github.com/rest/pulls/pulls#get-a-pull-request, "mergeable"). On a conflict there is no test merge and its
 * ref goes.
 *
 * @returns null when one of the branches is gone
 */
export async function readTips(host: SandboxHost, pull: Sides): Promise<Tips | null> {
  const { repository, number } = pull;
  const { gitDir } = repository;
  const headSha = await readBranch(pull.headRepository.gitDir, pull.headRef);
  const baseSha = await readBranch(gitDir, pull.baseRef);
  if (headSha === null || baseSha === null) return null;
  await bringCommits(repository, pull.headRepository, headSha);
  await git(['update-ref', `refs/pull/${number}/head`, headSha], { gitDir });
  const counts = await countDiff(gitDir, baseSha, headSha);
  const codeOwners = await ownersOfChange(host.git, repository, { baseSha, headSha });
  const tree = await mergeTrees(gitDir, baseSha, headSha);
  const mergeRef = `refs/pull/${number}/merge`;
  if (tree === null) {
    await git(['update-ref', '-d', mergeRef], { gitDir });
    return { headSha, baseSha, testMergeSha: null, counts, codeOwners };
  }
  const testMergeSha = await writeCommit(gitDir, {
    tree,
    parents: [baseSha, headSha],
    message: `Merge ${headSha} into ${baseSha}\n`,
    author: pull.author,
    date: host.now(),
  });
  await git(['update-ref', mergeRef, testMergeSha], { gitDir });
  return { headSha, baseSha, testMergeSha, counts, codeOwners };
}
