/** What the pages of folders, files and commits have in common. */
import type { VNode } from 'preact';
import type { Repository } from '../model.ts';
import type { Commit } from '../ports.ts';
import { Icon } from './icons.tsx';
import { commitPath, commitsPath, type FileView, filePath } from './links.ts';
import { Moment } from './moment.tsx';
import type { RefAndPath } from './resolve-ref.ts';

interface PlaceProps {
  readonly repository: Repository;
  readonly place: RefAndPath;
}

/** The page's heading: the path, each folder a link. */
export function PathTrail({ repository, place }: PlaceProps): VNode {
  const names = place.path.split('/');
  return (
    <h1 class="trail">
      <a href={filePath(repository, 'tree', place.ref, '')}>{repository.name}</a>
      {names.map((name, index) => (
        <>
          <span class="quiet"> / </span>
          {index === names.length - 1 ? (
            <span>{name}</span>
          ) : (
            <a href={filePath(repository, 'tree', place.ref, names.slice(0, index + 1).join('/'))}>{name}</a>
          )}
        </>
      ))}
    </h1>
  );
}

interface BranchMenuProps extends PlaceProps {
  readonly branches: readonly { readonly name: string }[];
  readonly view: FileView | 'commits';
}

/** The ref that is shown, and the way to the same place on other branches. */
export function BranchMenu({ repository, place, branches, view }: BranchMenuProps): VNode {
  const onBranch = branches.some(({ name }) => name === place.ref);
  const href = (name: string): string =>
    view === 'commits' ? commitsPath(repository, name) : filePath(repository, view, name, place.path);
  return (
    <details class="menu">
      <summary>
        <Icon name={onBranch ? 'branch' : 'commit'} /> {onBranch ? 'Branch' : 'At'}{' '}
        <strong>{place.ref}</strong>
      </summary>
      <ul>
        {branches.map(({ name }) => (
          <li key={name}>
            <a href={href(name)} aria-current={name === place.ref ? 'true' : undefined}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}

interface CommitLineProps {
  readonly repository: Repository;
  readonly commit: Commit;
}

/** One commit in one line: subject, author, time, SHA. */
export function CommitLine({ repository, commit }: CommitLineProps): VNode {
  return (
    <div class="commit-line">
      <p class="row-title">
        <a href={commitPath(repository, commit.sha)}>
          {commit.subject === '' ? '(no subject)' : commit.subject}
        </a>
      </p>
      <p class="quiet">
        {commit.authorName} · <Moment at={commit.date} /> · <code>{commit.sha.slice(0, 7)}</code>
      </p>
    </div>
  );
}

interface BranchLinkProps {
  readonly repository: Repository;
  readonly name: string;
  readonly fork: boolean;
}

/** `person/repo:branch` for a fork, `branch` otherwise, as a link to the branch. */
export function BranchLink({ repository, name, fork }: BranchLinkProps): VNode {
  return (
    <a class="branch" href={filePath(repository, 'tree', name, '')}>
      {fork ? `${repository.fullName}:${name}` : name}
    </a>
  );
}
