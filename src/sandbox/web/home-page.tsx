/** The list of repositories: of all, or of one user. */
import type { VNode } from 'preact';
import type { Repository, User } from '../model.ts';
import type { Answer } from './answer.ts';
import { compare } from './checks.ts';
import { repositoryPath } from './links.ts';
import type { PageContext } from './page-context.ts';
import { maySee } from './permissions.ts';

export function homePage(context: PageContext): Answer {
  const body = (
    <>
      <h1>Repositories</h1>
      <RepositoryList repositories={seenBy(context)} />
    </>
  );
  return { kind: 'page', status: 200, title: 'Repositories', repository: null, tab: null, body };
}

export function userPage(context: PageContext, user: User): Answer {
  const body = (
    <>
      <h1>{user.login}</h1>
      <p class="quiet">
        {user.name} · {user.type === 'Bot' ? 'Bot' : 'Person'}
      </p>
      <h2>Repositories</h2>
      <RepositoryList repositories={seenBy(context).filter(({ owner }) => owner.id === user.id)} />
    </>
  );
  return { kind: 'page', status: 200, title: user.login, repository: null, tab: null, body };
}

function seenBy(context: PageContext): readonly Repository[] {
  return context.host.repositories().filter((repository) => maySee(context, repository));
}

function RepositoryList({ repositories }: { readonly repositories: readonly Repository[] }): VNode {
  if (repositories.length === 0) return <p class="empty">There is no repository yet.</p>;
  const sorted = [...repositories].sort((a, b) => compare(a.fullName, b.fullName));
  return (
    <ul class="rows">
      {sorted.map((repository) => (
        <li key={repository.fullName} class="row">
          <p class="row-title">
            <a href={repositoryPath(repository)}>{repository.fullName}</a>{' '}
            <span class="chip">{repository.private ? 'Private' : 'Public'}</span>
          </p>
          <p class="quiet">{describe(repository)}</p>
        </li>
      ))}
    </ul>
  );
}

function describe(repository: Repository): string {
  const open = [...repository.issues.values()].filter((issue) => issue.state === 'open');
  const pulls = open.filter((issue) => issue.pullRequest !== null).length;
  const parts = [
    `${count(open.length - pulls, 'open issue')}`,
    `${count(pulls, 'open pull request')}`,
    `${count(repository.runs.length, 'workflow run')}`,
  ];
  if (repository.parent !== null) parts.unshift(`forked from ${repository.parent.fullName}`);
  return parts.join(' · ');
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
