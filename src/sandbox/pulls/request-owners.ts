/** Asks the owners of what a pull request changes for their review. */
import { knownOwners } from '../codeowners/known-owners.ts';
import { type Actor, firePullRequest } from '../events.ts';
import type { SandboxHost } from '../host.ts';
import type { Issue } from '../model.ts';
import { userShape } from '../shapes/people.ts';
import { findUser } from '../state.ts';

/**
 * When a pull request is opened, whether their approval is required or not; who opened it is not asked
 * (docs.github.com/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners#about-code-owners).
 */
export async function requestOwners(host: SandboxHost, issue: Issue, actor: Actor): Promise<void> {
  const { repository, pullRequest: pull } = issue;
  if (pull === null) return;
  const reviewers = knownOwners(repository, pull.codeOwners.flat())
    .flatMap((login) => findUser(host.state, login) ?? [])
    .filter(({ id }) => id !== issue.author.id);
  pull.requestedReviewers.push(...reviewers);
  for (const reviewer of reviewers) {
    const details = { requested_reviewer: userShape(host.url, reviewer) };
    await firePullRequest(host, issue, 'review_requested', actor, details);
  }
}
