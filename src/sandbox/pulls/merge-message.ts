/** What a merge commit says unless told otherwise. */
import type { Issue } from '../model.ts';
import type { PullRequest } from '../pull-model.ts';

/**
 * GitHub's default (docs.github.com/pull-requests/collaborating-with-pull-requests/incorporating-changes-from-a-pull-request/about-pull-request-merges).
 *
 * @param title instead of "Merge pull request …", and @param message instead of the pull request's title
 */
export function mergeMessage(
  issue: Pick<Issue, 'number' | 'title'>,
  pull: Pick<PullRequest, 'headRepository' | 'headRef'>,
  title: string | null = null,
  message: string | null = null,
): string {
  const from = `${pull.headRepository.owner.login}/${pull.headRef}`;
  return `${title ?? `Merge pull request #${issue.number} from ${from}`}\n\n${message ?? issue.title}\n`;
}
