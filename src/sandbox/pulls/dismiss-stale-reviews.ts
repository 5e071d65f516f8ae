/** The option "Dismiss stale pull request approvals when new commits are pushed" of a ruleset. */
import type { SandboxHost } from '../host.ts';
import type { Issue } from '../model.ts';
import type { PullRequest } from '../pull-model.ts';
import { rulesetsOn } from '../rules/ruleset.ts';

/**
 * Takes back the approvals of a pull request whose head has moved, when the rules of its base say so and what would
 * be merged is no longer what was approved: a merge of the base into the head leaves them
 * (docs.github.com/repositories/configuring-branches-and-merges-in-your-repository/managing-rulesets/available-rules-for-rulesets#require-a-pull-request-before-merging).
 *
 * @param before where head and base were
 */
export async function dismissStaleReviews(
  host: SandboxHost,
  { repository }: Issue,
  pull: PullRequest,
  before: { readonly head: string; readonly base: string },
): Promise<void> {
  const isAsked = rulesetsOn(repository, pull.baseRef).some(({ rules }) =>
    rules.some((rule) => rule.type === 'pull_request' && rule.dismissStaleReviews),
  );
  const approvals = pull.reviews.filter(({ state }) => state === 'APPROVED');
  if (!isAsked || approvals.length === 0) return;
  const [was, is] = await Promise.all([
    host.git.diff(repository, before.base, before.head),
    host.git.diff(repository, pull.baseSha, pull.headSha),
  ]);
  if (was === is) return;
  for (const review of approvals) review.state = 'DISMISSED';
}
