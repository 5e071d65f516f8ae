/** What the web pages get of the server: its state to read, and its API to act by. */
import type { User } from '../model.ts';
import { inboxOf, markRead } from '../notifications/inbox.ts';
import type { ApiCall, ApiReply, GitReader, WebHost } from '../ports.ts';
import { findRepository, findUser, issueToken, type SandboxState } from '../state.ts';

interface Parts {
  readonly url: string;
  readonly state: SandboxState;
  readonly git: GitReader;
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/**
 * `changed` is to be called after everything that may have changed what pages show.
 *
 * @param more what pages offer only where the sandbox has it
 */
export function createWebHost(
  { url, state, git }: Parts,
  more: Pick<WebHost, 'againstMerge' | 'clock' | 'mergeQueue' | 'reviews'> = {},
): WebHost & { changed(): void } {
  const tokens = new Map<number, string>();
  const listeners = new Set<() => void>();

  const tokenOf = (person: User): string => {
    const token = tokens.get(person.id) ?? issueToken(state, 'ghp', { kind: 'user', user: person });
    tokens.set(person.id, token);
    return token;
  };

  const tellListeners = (): void => {
    for (const listener of listeners) listener();
  };

  return {
    ...more,
    url,
    git,
    repositories: () => [...state.repositories.values()],
    findRepository: (owner, name) => findRepository(state, owner, name),
    findUser: (login) => findUser(state, login),
    people: () =>
      [...state.users.values()]
        .filter(({ type }) => type === 'User')
        .sort((one, other) => (one.login < other.login ? -1 : 1)),
    inbox: (person) => inboxOf(state, person),
    markRead(person, issue) {
      if (markRead(state, person, issue)) tellListeners();
    },
    async callApi(person: User, call: ApiCall): Promise<ApiReply> {
      const { issueForm } = call;
      // What a form may do goes with this one request, and nobody can send it again.
      const token =
        issueForm === undefined
          ? tokenOf(person)
          : issueToken(state, 'ghp', { kind: 'user', user: person, issueForm });
      // Over HTTP, though it is this very process: past the same entrance as every other client.
      const request = {
        method: call.method,
        headers: { authorization: `token ${token}`, 'content-type': 'application/json' },
        body: JSON.stringify(call.body),
      };
      try {
        const response = await fetch(url + call.path, request);
        return { status: response.status, body: readJson(await response.text()) };
      } catch (error) {
        // The connection was cut, as a fault has it.
        return { status: 502, body: { message: `The API did not answer: ${String(error)}` } };
      } finally {
        if (issueForm !== undefined) state.tokens.delete(token);
      }
    },
    onChange(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    changed: tellListeners,
  };
}
