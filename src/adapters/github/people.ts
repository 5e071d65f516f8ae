import type { PeoplePort } from '../../app/ports.ts';
import { parseRepositoryRole } from '../../domain/authority.ts';
import type { GitHubClient, RepositoryName, RequestFailure } from './client.ts';

/**
 * What people may do on a repository, through the REST API: one request a person. `author_association` of a comment says
 * what somebody was, not what they may (docs.github.com/rest/collaborators/collaborators).
 */
export function connectPeople(client: GitHubClient, name: RepositoryName): PeoplePort {
  return {
    async roleOf(login) {
      try {
        const { data } = await client.rest.repos.getCollaboratorPermissionLevel({ ...name, username: login });
        // A custom role of an organisation is at least the older `permission`, which has no roles between.
        return parseRepositoryRole(data.role_name) ?? parseRepositoryRole(data.permission) ?? 'none';
      } catch (error) {
        if ((error as RequestFailure).status === 404) return 'none';
        throw error;
      }
    },
  };
}
