/** What the pages of issues and of pull requests have in common: the head, the description, the comments. */
import type { VNode } from 'preact';
import type { Issue, User } from '../model.ts';
import { EditComment, EditIssue } from './comment-forms.tsx';
import { userPath } from './links.ts';
import { commentContext, MarkdownText } from './markdown-text.tsx';
import { Moment } from './moment.tsx';
import type { PageContext } from './page-context.ts';
import { mayEditComment, mayEditIssue } from './permissions.ts';

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

export function UserLink({ user }: { readonly user: User }): VNode {
  return (
    <a class="user" href={userPath(user.login)}>
      {user.login}
    </a>
  );
}

/** The description, then the comments, oldest first. */
export function Conversation({ context, issue }: IssueProps & { readonly context: PageContext }): VNode {
  const parts = [
    {
      id: 'description',
      author: issue.author,
      createdAt: issue.createdAt,
      editedAt: null,
      body: issue.body ?? '',
      edit: mayEditIssue(context, issue) ? <EditIssue context={context} issue={issue} /> : null,
    },
    ...issue.comments.map((comment) => ({
      ...comment,
      id: `issuecomment-${comment.id}`,
      edit: mayEditComment(context, issue, comment) ? (
        <EditComment context={context} issue={issue} comment={comment} />
      ) : null,
    })),
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
              {part.editedAt === null ? '' : ' · edited'}
            </p>
          </div>
          {part.body.trim() === '' ? (
            <p class="box-note quiet">No text.</p>
          ) : (
            <MarkdownText
              source={part.body}
              context={commentContext(context.host, issue.repository, part.id)}
            />
          )}
          {part.edit}
        </article>
      ))}
    </>
  );
}
