/** A repository as GitHub's API writes it (docs.github.com/rest/repos/repos#get-a-repository). */
import type { Identity, Repository } from '../model.ts';
import { hasRole } from '../state.ts';
import { nodeId, userShape } from './people.ts';

export function repositoryUrl(url: string, repository: Repository): string {
  return `${url}/api/v3/repos/${repository.fullName}`;
}

/** What REST answers and event payloads carry. */
export function repositoryShape(url: string, repository: Repository): Record<string, unknown> {
  return {
    id: repository.id,
    node_id: nodeId('Repository', repository.id),
    name: repository.name,
    full_name: repository.fullName,
    private: repository.private,
    owner: userShape(url, repository.owner),
    html_url: `${url}/${repository.fullName}`,
    description: null,
    fork: repository.parent !== null,
    url: repositoryUrl(url, repository),
    clone_url: `${url}/${repository.fullName}.git`,
    created_at: repository.createdAt,
    default_branch: repository.defaultBranch,
    visibility: repository.private ? 'private' : 'public',
    has_issues: true,
    has_pages: repository.pages !== null,
    archived: false,
    disabled: false,
    open_issues_count: [...repository.issues.values()].filter((issue) => issue.state === 'open').length,
  };
}

/** With what only a single repository carries: what the caller may do, and where a fork came from. */
export function fullRepositoryShape(
  url: string,
  repository: Repository,
  identity: Identity,
): Record<string, unknown> {
  const parent = repository.parent === null ? {} : { parent: repositoryShape(url, repository.parent) };
  const user = identity.kind === 'user' ? identity.user : null;
  const permissions =
    user === null
      ? {}
      : {
          permissions: {
            admin: hasRole(repository, user, 'admin'),
            maintain: hasRole(repository, user, 'maintain'),
            push: hasRole(repository, user, 'write'),
            triage: hasRole(repository, user, 'triage'),
            pull: hasRole(repository, user, 'read'),
          },
        };
  return { ...repositoryShape(url, repository), ...parent, ...permissions };
}
