/** docs.github.com/rest/collaborators/collaborators */
import { ApiError } from '../http/api-error.ts';
import type { Reply } from '../http/reply.ts';
import type { Role } from '../model.ts';
import { userShape } from '../shapes/people.ts';
import { findUser, hasRole, roleOf } from '../state.ts';
import { actorOf, type RestRequest, type Route } from './route.ts';

/** `permission` is older than the roles between: `maintain` is `write` in it, `triage` is `read`. */
const LEGACY: Readonly<Record<Role, 'read' | 'write' | 'admin'>> = {
  read: 'read',
  triage: 'read',
  write: 'write',
  maintain: 'write',
  admin: 'admin',
};

/**
 * The role of a person on the repository (docs.github.com/rest/collaborators/collaborators#get-repository-permissions-for-a-user).
 * People need push access to ask. Bots are no users here, as little as names that nobody bears: 404.
 */
async function permission({ host, repository, identity, params }: RestRequest): Promise<Reply> {
  const actor = actorOf(identity);
  if (actor.kind === 'user' && !hasRole(repository, actor.user, 'write')) {
    throw new ApiError(403, 'Must have push access to view collaborator permission.');
  }
  const login = params['username'] ?? '';
  const user = findUser(host.state, login);
  if (user?.type !== 'User') throw new ApiError(404, `${login} is not a user`);
  const role = roleOf(repository, user);
  const has = (least: Role): boolean => hasRole(repository, user, least);
  const permissions = {
    admin: has('admin'),
    maintain: has('maintain'),
    push: has('write'),
    triage: has('triage'),
    pull: has('read'),
  };
  const roleName = role ?? 'none';
  const body = {
    permission: role === null ? 'none' : LEGACY[role],
    role_name: roleName,
    user: { ...userShape(host.url, user), permissions, role_name: roleName },
  };
  return { status: 200, body };
}

export const COLLABORATOR_ROUTES: readonly Route[] = [
  {
    method: 'GET',
    path: '/repos/{owner}/{repo}/collaborators/{username}/permission',
    needs: { access: 'read', scopes: 'metadata', role: 'read' },
    handle: permission,
  },
];
