/** The button "Reopen pull request". */

import { readBranch } from '../git/bare-repository.ts';
import { isAncestor, mergeBase } from '../git/merge.ts';
import type { SandboxHost } from '../host.ts';
import { NotModelled } from '../http/api-error.ts';
import type { Issue, Repository } from '../model.ts';
import type { PullRequest } from '../pull-model.ts';
import { dismissStaleReviews } from './dismiss-stale-reviews.ts';
import { findOpenPull } from './find-open-pull.ts';
import { bringCommits, readTips } from './test-merge.ts';

/** A branch as messages about another repository name it. */
function label(repository: Repository, branch: string, base: Repository, isFull: boolean): string {
  return isFull || repository.id !== base.id ? `${repository.owner.login}:${branch}` : branch;
}

/**
 * What stands against opening a closed pull request again, in GitHub's words, as clients have logged them:
 * a branch that is gone (github.com/pytorch/pytorch/pull/114423), another open one between the same branches
 * (github.com/googleapis/release-please/issues/2566), a head without common history, and one that does not descend
 * from what it was when the pull request was closed (both github.com/cilium/cilium/pull/47088; the reason:
 * github.com/isaacs/github/issues/361).
 *
 * @throws {NotModelled} for a head that has come into the base meanwhile
 */
async function refusalOf({ repository, number }: Issue, pull: PullRequest): Promise<string | null> {
  const { gitDir } = repository;
  const { headRepository: from, headRef, baseRef } = pull;
  if (pull.mergedAt !== null) return 'The pull request cannot be reopened.';
  const head = await readBranch(from.gitDir, headRef);
  if (head === null) return `The ${headRef} branch has been deleted.`;
  const base = await readBranch(gitDir, baseRef);
  if (base === null) return `The ${baseRef} branch has been deleted.`;
  const isFork = from.id !== repository.id;
  const names = [label(from, headRef, repository, false), label(repository, baseRef, repository, isFork)];
  const other = findOpenPull(repository, pull);
  if (other !== null && other.number !== number) {
    return `There is already an open pull request from ${names.join(' to ')}.`;
  }
  await bringCommits(repository, from, head);
  if ((await mergeBase(gitDir, base, head)) === null) {
    return `The ${names[0]} branch has no history in common with ${names[1]}.`;
  }
  if (!(await isAncestor(gitDir, pull.headSha, head))) {
    return `The ${headRef} branch was force-pushed or recreated.`;
  }
  if (await isAncestor(gitDir, head, base)) throw new NotModelled('reopening a pull request of no commits');
  return null;
}

/**
 * Brings a closed pull request to where its branches are now, so that it can be opened; its state is the caller's to
 * set. To be called inside of `host.alone`.
 *
 * @returns why it cannot be opened again, as GitHub words it, or null when it can
 * @throws {NotModelled}
 */
export async function readyToReopen(host: SandboxHost, issue: Issue): Promise<string | null> {
  const { pullRequest: pull, repository, number, author } = issue;
  if (pull === null) throw new Error(`#${number} is no pull request`);
  const refusal = await refusalOf(issue, pull);
  if (refusal !== null) return `state cannot be changed. ${refusal}`;
  const tips = await readTips(host, { ...pull, repository, number, author });
  if (tips === null) throw new Error('the branches went while nobody else could change them');
  const before = { head: pull.headSha, base: pull.baseSha };
  Object.assign(pull, tips);
  // The strict reading, GitHub being silent: what came while it was closed was not reviewed either.
  if (tips.headSha !== before.head) await dismissStaleReviews(host, issue, pull, before);
  return null;
}
