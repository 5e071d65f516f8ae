/** `/<owner>/<repo>/issues/<n>` */
import type { Issue } from '../model.ts';
import type { WebHost } from '../ports.ts';
import { type Answer, repositoryPage } from './answer.ts';
import { Conversation, IssueFacts, IssueTitle, UserLink } from './conversation.tsx';
import { Moment } from './moment.tsx';
import { issueState, StateBadge } from './state.tsx';

export function issuePage(host: WebHost, issue: Issue): Answer {
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
      <IssueFacts issue={issue} />
      <Conversation host={host} issue={issue} />
    </>
  );
  return repositoryPage(issue.repository, 'issues', `${issue.title} · Issue #${issue.number}`, body);
}
