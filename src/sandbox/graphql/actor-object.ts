/** Whoever does something as a GraphQL object (docs.github.com/graphql/reference/interfaces#actor). */
import type { SandboxHost } from '../host.ts';
import type { User } from '../model.ts';
import { nodeId } from '../shapes/people.ts';

/**
 * A `User`, or the `Bot` of an App (docs.github.com/graphql/reference/objects#bot). Of a bot GraphQL has the login
 * without the `[bot]` that REST has (github.com/lhpaul/ai-dev-framework-template/pull/739), and its page is its App's.
 */
export function actorObject(
  { url }: Pick<SandboxHost, 'url'>,
  user: User,
): Readonly<Record<string, unknown>> {
  const login = user.type === 'Bot' ? user.login.replace(/\[bot\]$/, '') : user.login;
  const path = user.type === 'Bot' ? `/apps/${login}` : `/${login}`;
  return {
    __typename: user.type,
    id: nodeId(user.type, user.id),
    databaseId: user.id,
    login,
    resourcePath: path,
    url: url + path,
  };
}
