/** A repository as a GraphQL object (docs.github.com/graphql/reference/objects#repository). */
import { isInstallation } from '../installation.ts';
import { nodeId } from '../shapes/people.ts';
import { findRepository, hasRole } from '../state.ts';
import { type GraphqlContext, graphqlError } from './context.ts';
import { readObject, readRef } from './git-objects.ts';
import { readIssue } from './issue-objects.ts';
import { queueObject, readPull } from './pull-objects.ts';

/** @throws {GraphQLError} `NOT_FOUND` for what does not exist or may not be seen; beside the error GitHub answers null */
export function repositoryObject(context: GraphqlContext, owner: string, name: string): unknown {
  const { host, identity } = context;
  const repository = findRepository(host.state, owner, name);
  const isVisible =
    repository !== null &&
    (!repository.private ||
      (identity.kind === 'user' && hasRole(repository, identity.user, 'read')) ||
      (isInstallation(identity) &&
        identity.repository.id === repository.id &&
        identity.permissions.contents !== 'none'));
  if (repository === null || !isVisible) {
    throw graphqlError('NOT_FOUND', `Could not resolve to a Repository with the name '${owner}/${name}'.`);
  }
  const source = { host, repository };
  return {
    id: nodeId('Repository', repository.id),
    name: repository.name,
    nameWithOwner: repository.fullName,
    isPrivate: repository.private,
    url: `${host.url}/${repository.fullName}`,
    defaultBranchRef: () => readRef(source, `refs/heads/${repository.defaultBranch}`),
    ref: ({ qualifiedName }: { readonly qualifiedName: string }) => readRef(source, qualifiedName),
    object: (what: Parameters<typeof readObject>[1]) => readObject(source, what),
    issue: ({ number }: { readonly number: number }) => readIssue(context, repository, number),
    pullRequest: ({ number }: { readonly number: number }) => readPull(host, repository, number),
    mergeQueue: ({ branch }: { readonly branch?: string | null }) =>
      queueObject(host, repository, branch ?? repository.defaultBranch),
  };
}
