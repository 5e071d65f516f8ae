/** What the pages of issues and of pull requests have in common: the head, the description, the comments. */
import type { VNode } from 'preact';
import type { Issue, User } from '../model.ts';
import type { WebHost } from '../ports.ts';
import { Labels } from './issue-list-page.tsx';
import { userPath } from './links.ts';
import { commentContext, MarkdownText } from './markdown-text.tsx';
import { Moment } from './moment.tsx';

interface IssueProps {
  readonly issue: Issue;
}

export function IssueTitle({ issue }: IssueProps): VNode {
  return (
    <h1>
      {issue.title === '' ? '(no title)' : issue.title} <span class="quiet light">#{issue.number}</span>
    </h1>
  );
}

/** Labels and assignees, when there are any. */
export function IssueFacts({ issue }: IssueProps): VNode | null {
  if (issue.labels.length + issue.assignees.length === 0) return null;
  return (
    <dl class="facts">
      {issue.labels.length === 0 ? null : (
        <div>
          <dt>Labels</dt>
          <dd>
            <Labels issue={issue} />
          </dd>
        </div>
      )}
      {issue.assignees.length === 0 ? null : (
        <div>
          <dt>Assignees</dt>
          <dd>
            {issue.assignees.map((user, index) => (
              <>
                {index === 0 ? '' : ', '}
                <UserLink user={user} />
              </>
            ))}
          </dd>
        </div>
      )}
    </dl>
  );
}

export function UserLink({ user }: { readonly user: User }): VNode {
  return (
    <a class="user" href={userPath(user.login)}>
      {user.login}
    </a>
  );
}

/** The description, then the comments, oldest first. */
export function Conversation({ host, issue }: IssueProps & { readonly host: WebHost }): VNode {
  const parts = [
    {
      id: 'description',
      author: issue.author,
      createdAt: issue.createdAt,
      updatedAt: null,
      body: issue.body ?? '',
    },
    ...issue.comments.map((comment) => ({ ...comment, id: `issuecomment-${comment.id}` })),
  ];
  return (
    <>
      {parts.map((part, index) => (
        <article key={part.id} class="box comment" id={part.id}>
          <div class="box-head">
            <h2>
              <UserLink user={part.author} />
              {part.author.type === 'Bot' ? <span class="chip">bot</span> : null}
              <span class="quiet light"> {index === 0 ? 'opened this' : 'commented'} </span>
            </h2>
            <p class="quiet">
              <a href={`#${part.id}`}>
                <Moment at={part.createdAt} />
              </a>
              {part.updatedAt === null || part.updatedAt === part.createdAt ? '' : ' · edited'}
            </p>
          </div>
          {part.body.trim() === '' ? (
            <p class="box-note quiet">No text.</p>
          ) : (
            <MarkdownText source={part.body} context={commentContext(host, issue.repository, part.id)} />
          )}
        </article>
      ))}
    </>
  );
}
