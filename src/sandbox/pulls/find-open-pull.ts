/** There is one open pull request at most between two branches. */
import type { Issue, Repository } from '../model.ts';
import type { PullRequest } from '../pull-model.ts';

/** The open pull request of `repository` from that branch to that branch; null when there is none. */
export function findOpenPull(
  repository: Repository,
  { headRepository, headRef, baseRef }: Pick<PullRequest, 'headRepository' | 'headRef' | 'baseRef'>,
): Issue | null {
  const found = [...repository.issues.values()].find(
    ({ state, pullRequest: pull }) =>
      state === 'open' &&
      pull?.headRepository.id === headRepository.id &&
      pull.headRef === headRef &&
      pull.baseRef === baseRef,
  );
  return found ?? null;
}
