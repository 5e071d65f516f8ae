/** What the web pages get of the server: its state to read, and its API to act by. */
import type { User } from '../model.ts';
import type { ApiCall, ApiReply, GitReader, WebHost } from '../ports.ts';
import { findRepository, findUser, issueToken, type SandboxState } from '../state.ts';

interface Parts {
  readonly url: string;
  readonly state: SandboxState;
  readonly git: GitReader;
}

/** `changed` is to be called after everything that may have changed what pages show. */
export function createWebHost({ url, state, git }: Parts): WebHost & { changed(): void } {
  const tokens = new Map<number, string>();
  const listeners = new Set<() => void>();

  const tokenOf = (person: User): string => {
    const token = tokens.get(person.id) ?? issueToken(state, 'ghp', { kind: 'user', user: person });
    tokens.set(person.id, token);
    return token;
  };

  return {
    url,
    git,
    repositories: () => [...state.repositories.values()],
    findRepository: (owner, name) => findRepository(state, owner, name),
    findUser: (login) => findUser(state, login),
    people: () =>
      [...state.users.values()]
        .filter(({ type }) => type === 'User')
        .sort((one, other) => (one.login < other.login ? -1 : 1)),
    async callApi(person: User, call: ApiCall): Promise<ApiReply> {
      // Over HTTP, though it is this very process: past the same entrance as every other client.
      const response = await fetch(url + call.path, {
        method: call.method,
        headers: { authorization: `token ${tokenOf(person)}`, 'content-type': 'application/json' },
        body: JSON.stringify(call.body),
      });
      const text = await response.text();
      return { status: response.status, body: text === '' ? null : JSON.parse(text) };
    },
    onChange(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    changed() {
      for (const listener of listeners) listener();
    },
  };
}
