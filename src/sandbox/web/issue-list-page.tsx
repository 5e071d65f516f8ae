/** The lists of issues and of pull requests. */
import type { VNode } from 'preact';
import type { Issue, Repository } from '../model.ts';
import { type Answer, repositoryPage } from './answer.ts';
import { checksState } from './checks.ts';
import { ColourSpot, Icon } from './icons.tsx';
import { choosePath, issuePath, newIssuePath, repositoryPath, userPath } from './links.ts';
import { hasIssueForms } from './list-issue-forms.ts';
import { Moment } from './moment.tsx';
import type { PageContext } from './page-context.ts';
import { mayWriteIssues } from './permissions.ts';
import { notModelled } from './problem.tsx';
import { issueState, StateBadge } from './state.tsx';

/** `state` is the parameter: `open` (and when absent), `closed`, `all`. */
export async function issueListPage(
  context: PageContext,
  repository: Repository,
  kind: 'issues' | 'pulls',
  state: string,
): Promise<Answer> {
  if (!['open', 'closed', 'all'].includes(state)) return notModelled(`the state "${state}"`, repository);
  const all = [...repository.issues.values()]
    .filter((issue) => (issue.pullRequest !== null) === (kind === 'pulls'))
    .sort((a, b) => b.number - a.number);
  const shown = all.filter((issue) => state === 'all' || issue.state === state);
  const open = all.filter((issue) => issue.state === 'open').length;
  const title = kind === 'issues' ? 'Issues' : 'Pull requests';
  const address = `${repositoryPath(repository)}/${kind}`;
  const mayOpen = kind === 'issues' && mayWriteIssues(context, repository);
  const hasForms = mayOpen && (await hasIssueForms(context.host, repository));
  const filters = [
    { name: 'open', word: 'Open', count: open },
    { name: 'closed', word: 'Closed', count: all.length - open },
    { name: 'all', word: 'All', count: all.length },
  ];
  const body = (
    <>
      <div class="title-row">
        <h1>{title}</h1>
        {mayOpen ? (
          <a class="button main" href={hasForms ? choosePath(repository) : newIssuePath(repository, null)}>
            New issue
          </a>
        ) : null}
      </div>
      <nav class="switch" aria-label="State">
        {filters.map(({ name, word, count }) => (
          <a
            key={name}
            href={name === 'open' ? address : `${address}?state=${name}`}
            aria-current={name === state ? 'true' : undefined}
          >
            {word} <span class="count">{count}</span>
          </a>
        ))}
      </nav>
      {shown.length === 0 ? (
        <p class="empty">None here.</p>
      ) : (
        <ul class="rows">
          {shown.map((issue) => (
            <IssueRow key={issue.number} issue={issue} />
          ))}
        </ul>
      )}
    </>
  );
  return repositoryPage(repository, kind, state === 'open' ? title : `${title}, ${state}`, body);
}

function IssueRow({ issue }: { readonly issue: Issue }): VNode {
  const checks = checksState(issue);
  return (
    <li class="row">
      <p class="row-title">
        <a href={issuePath(issue)}>{issue.title === '' ? '(no title)' : issue.title}</a>
        <Labels issue={issue} />
      </p>
      <p class="row-facts quiet">
        <StateBadge state={issueState(issue)} />
        <span>
          #{issue.number} opened <Moment at={issue.createdAt} /> by{' '}
          <a href={userPath(issue.author.login)}>{issue.author.login}</a>
        </span>
        {checks === null ? null : (
          <span>
            Checks: <StateBadge state={checks} />
          </span>
        )}
        {issue.comments.length === 0 ? null : (
          <span>
            <Icon name="comment" /> {issue.comments.length}{' '}
            {issue.comments.length === 1 ? 'comment' : 'comments'}
          </span>
        )}
      </p>
    </li>
  );
}

export function Labels({ issue }: { readonly issue: Issue }): VNode | null {
  if (issue.labels.length === 0) return null;
  return (
    <span class="labels">
      {issue.labels.map((label) => (
        <span key={label.name} class="chip" title={label.description ?? undefined}>
          <ColourSpot colour={label.color} />
          {label.name}
        </span>
      ))}
    </span>
  );
}
