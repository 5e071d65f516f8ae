/** `/<owner>/<repo>/issues/<n>` */
import type { Issue } from '../model.ts';
import { type Answer, repositoryPage } from './answer.ts';
import { CommentForm } from './comment-forms.tsx';
import { Conversation, IssueTitle, UserLink } from './conversation.tsx';
import { IssueFacts } from './issue-facts.tsx';
import { Moment } from './moment.tsx';
import type { PageContext } from './page-context.ts';
import { issueState, StateBadge } from './state.tsx';

export function issuePage(context: PageContext, issue: Issue): Answer {
  const body = (
    <>
      <IssueTitle issue={issue} />
      <p class="lead">
        <StateBadge state={issueState(issue)} solid />
        <span>
          <UserLink user={issue.author} /> opened this issue <Moment at={issue.createdAt} />
          {issue.closedAt === null ? null : (
            <>
              {' · '}closed <Moment at={issue.closedAt} />
            </>
          )}
        </span>
      </p>
      <IssueFacts context={context} issue={issue} />
      <Conversation context={context} issue={issue} />
      <CommentForm context={context} issue={issue} />
    </>
  );
  const title = `${issue.title} · Issue #${issue.number}`;
  return { ...repositoryPage(issue.repository, 'issues', title, body), subject: issue };
}
