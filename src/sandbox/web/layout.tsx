/** The frame of every page: the sandbox bar, the repository's navigation, `<main>`. */
import type { VNode } from 'preact';
import type { Repository } from '../model.ts';
import { ActorPicker } from './actor-picker.tsx';
import { MAIN_ID, type PageAnswer, type Tab } from './answer.ts';
import { ClockBar } from './clock-bar.tsx';
import { Icon, type IconName } from './icons.tsx';
import { repositoryPath, userPath } from './links.ts';
import { MessagesLink } from './messages-page.tsx';
import type { PageContext } from './page-context.ts';

const FAVICON =
  'data:image/svg+xml,%3Csvg xmlns=%22http://www.w3.org/2000/svg%22 viewBox=%220 0 16 16%22%3E%3Crect width=%2216%22 height=%2216%22 rx=%224%22 fill=%22%230b5a68%22/%3E%3Cpath d=%22M5 4v8M5 8h3a3 3 0 0 0 3-3V4%22 fill=%22none%22 stroke=%22%23fff%22 stroke-width=%222%22 stroke-linecap=%22round%22/%3E%3C/svg%3E';

interface LayoutProps {
  readonly page: PageAnswer;
  readonly context: PageContext;
}

export function Layout({ page, context }: LayoutProps): VNode {
  const { repository } = page;
  const { clock } = context.host;
  const title = [page.title, repository?.fullName, 'Sandbox'].filter(
    (part) => part !== undefined && part !== '',
  );
  return (
    <html lang="en">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{title.join(' · ')}</title>
        <link rel="icon" href={FAVICON} />
        <link rel="stylesheet" href="/-/style.css" />
        <script src="/-/live.js" defer />
      </head>
      <body>
        <a class="skip" href={`#${MAIN_ID}`}>
          Skip to the content
        </a>
        <header class="top">
          <div class="sandbox-bar">
            <p>
              <a href="/">Sandbox</a>
              <span class="tagline"> — a local GitHub for trying things</span>
            </p>
            {clock === undefined ? null : <ClockBar context={context} clock={clock} />}
            <div class="person">
              <MessagesLink context={context} subject={page.subject} />
              <ActorPicker context={context} repository={repository} />
            </div>
          </div>
          {repository === null ? null : <RepositoryHead repository={repository} tab={page.tab} />}
        </header>
        <main id={MAIN_ID} tabIndex={-1}>
          <Refused context={context} />
          {page.body}
        </main>
        <p id="live-status" class="for-readers" role="status" />
        <footer class="foot">
          <p>Everything here lives on this machine and is gone when the sandbox ends. All times are UTC.</p>
        </footer>
      </body>
    </html>
  );
}

/** What was sent and not done, also where its form is no part of the page. */
function Refused({ context: { draft } }: { readonly context: PageContext }): VNode | null {
  if (draft === null || draft.problems.length === 0) return null;
  return (
    <div class="notice notice-bad" role="alert">
      <p>
        <strong>That was not done.</strong>
      </p>
      {draft.problems.map(({ message }) => (
        <p>{message}</p>
      ))}
    </div>
  );
}

interface TabLink {
  readonly tab: Tab;
  readonly icon: IconName;
  readonly word: string;
  readonly href: string;
  readonly count: number | null;
}

function tabLinks(repository: Repository): readonly TabLink[] {
  const home = repositoryPath(repository);
  const open = [...repository.issues.values()].filter((issue) => issue.state === 'open');
  const pulls = open.filter((issue) => issue.pullRequest !== null).length;
  return [
    { tab: 'code', icon: 'book', word: 'Code', href: home, count: null },
    { tab: 'issues', icon: 'dot', word: 'Issues', href: `${home}/issues`, count: open.length - pulls },
    { tab: 'pulls', icon: 'pull', word: 'Pull requests', href: `${home}/pulls`, count: pulls },
    { tab: 'actions', icon: 'play', word: 'Actions', href: `${home}/actions`, count: null },
  ];
}

interface RepositoryHeadProps {
  readonly repository: Repository;
  readonly tab: Tab | null;
}

function RepositoryHead({ repository, tab }: RepositoryHeadProps): VNode {
  return (
    <div class="repository-head">
      <p class="repository-name">
        <Icon name="book" />
        <a href={userPath(repository.owner.login)}>{repository.owner.login}</a>
        <span class="quiet">/</span>
        <a class="strong" href={repositoryPath(repository)}>
          {repository.name}
        </a>
        <span class="chip">{repository.private ? 'Private' : 'Public'}</span>
        {repository.parent === null ? null : (
          <span class="forked">
            forked from <a href={repositoryPath(repository.parent)}>{repository.parent.fullName}</a>
          </span>
        )}
      </p>
      <nav class="tabs" aria-label="Repository">
        <ul>
          {tabLinks(repository).map((link) => (
            <li key={link.tab}>
              <a href={link.href} aria-current={link.tab === tab ? 'page' : undefined}>
                <Icon name={link.icon} />
                {link.word}
                {link.count === null ? null : <span class="count">{link.count}</span>}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </div>
  );
}
