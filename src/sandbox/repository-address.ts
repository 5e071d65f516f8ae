/**
 * The second address of a repository's resources: links to other pages of a list lead to `/repositories/{id}/…`, which
 * stays when the repository gets another name (recorded in @octokit/fixtures, "paginate-issues"; named in
 * docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api).
 */
import type { Repository } from './model.ts';
import type { SandboxState } from './state.ts';

/** `['repositories', '7', 'issues']` as `['repos', 'ada', 'ops', 'issues']`; anything else as it is. */
export function byName(state: SandboxState, segments: readonly string[]): readonly string[] {
  const [first, id, ...rest] = segments;
  if (first !== 'repositories' || id === undefined) return segments;
  const repository = [...state.repositories.values()].find((each) => String(each.id) === id);
  // An id nobody has leads to a repository nobody has: 404, as GitHub answers.
  return repository === undefined
    ? ['repos', id, '', ...rest]
    : ['repos', repository.owner.login, repository.name, ...rest];
}

/** The path of a request as links name it. */
export function byId(repository: Repository, pathname: string): string {
  return pathname.replace(/\/repos\/[^/]+\/[^/]+(?=\/)/, `/repositories/${repository.id}`);
}
