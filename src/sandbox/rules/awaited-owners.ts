/** The owners of what a pull request changes, as far as their approval is missing. */
import { knownOwners } from '../codeowners/known-owners.ts';
import type { Repository } from '../model.ts';
import type { PullRequest } from '../pull-model.ts';
import { lastWords } from './count-reviews.ts';

/**
 * One owner of each owned path must approve; nobody else can in their place, and the author cannot approve what is
 * theirs (docs.github.com/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners#codeowners-and-branch-protection).
 *
 * @returns the logins of all who might, for the paths that none of their owners has approved
 */
export function awaitedOwners(repository: Repository, pull: PullRequest): readonly string[] {
  const approving = lastWords(repository, pull)
    .filter(({ state }) => state === 'APPROVED')
    .map(({ author }) => author.login);
  const open = pull.codeOwners
    .map((names) => knownOwners(repository, names))
    .filter((owners) => !owners.some((owner) => approving.includes(owner)));
  return [...new Set(open.flat())];
}
