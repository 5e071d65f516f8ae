/** docs.github.com/rest/repos/repos, docs.github.com/rest/repos/forks */
import { dirname } from 'node:path';
import { forkBare } from '../git/bare-repository.ts';
import { ApiError, notAccessible } from '../http/api-error.ts';
import type { Reply } from '../http/reply.ts';
import { isInstallation } from '../installation.ts';
import { fullRepositoryShape } from '../shapes/repository.ts';
import { addRepository, findRepository } from '../state.ts';
import { readContents } from './contents.ts';
import { actorOf, type RestRequest, type Route } from './route.ts';

/**
 * Forks into the account of who asks; a second time answers the fork there is. GitHub copies in the background and
 * answers 202 at once; here the copy is complete when the answer comes.
 */
async function fork({ host, repository, identity }: RestRequest): Promise<Reply> {
  const actor = actorOf(identity);
  if (isInstallation(actor)) throw notAccessible();
  const { user } = actor;
  const known = [...host.state.repositories.values()].find(
    (each) => each.owner.id === user.id && (each.parent?.id === repository.id || each.id === repository.id),
  );
  if (known?.id === repository.id) throw new ApiError(403, 'You cannot fork your own repository.');
  if (known !== undefined) return { status: 202, body: fullRepositoryShape(host.url, known, identity) };
  // A name that is taken gets a number, as on GitHub.
  let name = repository.name;
  for (let count = 1; findRepository(host.state, user.login, name) !== null; count += 1) {
    name = `${repository.name}-${count}`;
  }
  const made = addRepository(host.state, {
    owner: user,
    name,
    private: repository.private,
    parent: repository,
    folder: dirname(dirname(repository.gitDir)),
    createdAt: host.now(),
  });
  await forkBare(repository.gitDir, made.gitDir, repository.defaultBranch);
  return { status: 202, body: fullRepositoryShape(host.url, made, identity) };
}

export const REPOSITORY_ROUTES: readonly Route[] = [
  {
    method: 'GET',
    path: '/repos/{owner}/{repo}',
    needs: { access: 'read', scopes: 'metadata', role: 'read' },
    handle: async ({ host, repository, identity }) => {
      return { status: 200, body: fullRepositoryShape(host.url, repository, identity) };
    },
  },
  {
    method: 'POST',
    path: '/repos/{owner}/{repo}/forks',
    needs: { access: 'write', scopes: [], role: 'read' },
    handle: fork,
  },
  {
    method: 'GET',
    path: '/repos/{owner}/{repo}/contents/{path}',
    needs: { access: 'read', scopes: ['contents'], role: 'read' },
    query: ['ref'],
    handle: readContents,
  },
];
