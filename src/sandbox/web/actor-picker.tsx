/** The choice in the head of every page: whom to act as. */
import type { VNode } from 'preact';
import type { Repository, User } from '../model.ts';
import { roleOf } from '../state.ts';
import type { PageContext } from './page-context.ts';

interface ActorPickerProps {
  readonly context: PageContext;
  /** The repository of the page: each person is shown with their role in it. */
  readonly repository: Repository | null;
}

export function ActorPicker({ context, repository }: ActorPickerProps): VNode {
  const { host, visitor, address } = context;
  return (
    <details class="menu actor">
      <summary>
        <span class="wide">Acting </span>as{' '}
        <strong>{visitor.user === null ? 'nobody' : nameOf(visitor.user)}</strong>
      </summary>
      <form method="post" action="/-/actor" aria-label="Act as">
        <input type="hidden" name="token" value={visitor.token} />
        <input type="hidden" name="back" value={address} />
        <ul>
          {host.people().map((person) => (
            <li key={person.login}>
              <button
                type="submit"
                name="login"
                value={person.login}
                aria-current={visitor.user?.id === person.id ? 'true' : undefined}
              >
                {nameOf(person)} <span class="quiet">{describe(person, repository)}</span>
              </button>
            </li>
          ))}
          <li>
            <button
              type="submit"
              name="login"
              value=""
              aria-current={visitor.user === null ? 'true' : undefined}
            >
              Nobody <span class="quiet">only looks</span>
            </button>
          </li>
        </ul>
      </form>
    </details>
  );
}

function nameOf(person: User): string {
  return person.name.trim() === '' ? person.login : person.name;
}

function describe(person: User, repository: Repository | null): string {
  if (repository === null) return person.login;
  return `${person.login} · ${repository.owner.id === person.id ? 'owner' : (roleOf(repository, person) ?? 'cannot see this')}`;
}
