/** Users and node ids as GitHub's API writes them. */
import type { Repository, User } from '../model.ts';

/** A global node id; opaque to clients (docs.github.com/graphql/guides/using-global-node-ids). */
export function nodeId(kind: string, id: number | string): string {
  return Buffer.from(`${kind}:${id}`).toString('base64');
}

/** Key → what follows the user's own address; in braces what the client fills in (RFC 6570). */
const USER_LINKS = {
  followers_url: '/followers',
  following_url: '/following{/other_user}',
  gists_url: '/gists{/gist_id}',
  starred_url: '/starred{/owner}{/repo}',
  subscriptions_url: '/subscriptions',
  organizations_url: '/orgs',
  repos_url: '/repos',
  events_url: '/events{/privacy}',
  received_events_url: '/received_events',
} as const;

/** The "simple user" of docs.github.com/rest/users/users. */
export function userShape(url: string, user: User): Record<string, unknown> {
  const self = `${url}/api/v3/users/${encodeURIComponent(user.login)}`;
  const links = Object.entries(USER_LINKS).map(([key, rest]) => [key, `${self}${rest}`]);
  return {
    login: user.login,
    id: user.id,
    node_id: nodeId(user.type, user.id),
    avatar_url: `${url}/${encodeURIComponent(user.login)}.png`,
    gravatar_id: '',
    url: self,
    html_url: `${url}/${encodeURIComponent(user.login)}`,
    ...Object.fromEntries(links),
    type: user.type,
    site_admin: false,
  };
}

/** docs.github.com/graphql/reference/enums#commentauthorassociation, as far as the sandbox knows relations. */
export function authorAssociation(repository: Repository, user: User): string {
  if (repository.owner.id === user.id) return 'OWNER';
  return repository.collaborators.has(user.login) ? 'COLLABORATOR' : 'NONE';
}
