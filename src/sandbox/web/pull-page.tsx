/** A pull request: its conversation with checks and changes, and the changes alone. */
import type { VNode } from 'preact';
import type { Issue } from '../model.ts';
import type { PullRequest } from '../pull-model.ts';
import { type Answer, repositoryPage } from './answer.ts';
import { annotationsOf } from './checks.ts';
import { ChecksBox } from './checks-box.tsx';
import { CommentForm } from './comment-forms.tsx';
import { Conversation, IssueTitle, UserLink } from './conversation.tsx';
import { DiffView } from './diff-view.tsx';
import { BranchLink } from './file-parts.tsx';
import { IssueFacts } from './issue-facts.tsx';
import { commitPath, filePath, issuePath } from './links.ts';
import { findViolations, MergeBox } from './merge-box.tsx';
import { Moment } from './moment.tsx';
import type { PageContext } from './page-context.ts';
import { type FileDiff, parseDiff } from './parse-diff.ts';
import { ReviewBox } from './review-box.tsx';
import { issueState, StateBadge } from './state.tsx';

interface PullProps {
  readonly issue: Issue;
  readonly pull: PullRequest;
}

/** `/<owner>/<repo>/pull/<n>`, or `/files` below it with `view` set so. */
export async function pullPage(
  context: PageContext,
  issue: Issue,
  pull: PullRequest,
  view: 'conversation' | 'files',
): Promise<Answer> {
  const { repository } = issue;
  const violations = await findViolations(context, issue);
  const files = parseDiff(await context.host.git.diff(repository, pull.baseSha, pull.headSha));
  const changes = (
    <section aria-labelledby="changes">
      <h2 id="changes">Changes</h2>
      <DiffView
        files={files}
        annotations={annotationsOf(issue)}
        fileHref={(path) => filePath(repository, 'blob', pull.headSha, path)}
      />
    </section>
  );
  const body = (
    <>
      <PullHead issue={issue} pull={pull} view={view} files={files} />
      {view === 'files' ? (
        changes
      ) : (
        <>
          <IssueFacts context={context} issue={issue} />
          <MergeState issue={issue} pull={pull} />
          <ChecksBox context={context} issue={issue} files={files} />
          <Conversation context={context} issue={issue} />
          <ReviewBox context={context} issue={issue} />
          <MergeBox context={context} issue={issue} pull={pull} violations={violations} />
          <CommentForm context={context} issue={issue} />
          {changes}
        </>
      )}
    </>
  );
  const title = `${issue.title} · Pull request #${issue.number}`;
  const shown = view === 'files' ? `Changes · ${title}` : title;
  return { ...repositoryPage(repository, 'pulls', shown, body), subject: issue };
}

interface PullHeadProps extends PullProps {
  readonly view: 'conversation' | 'files';
  readonly files: readonly FileDiff[];
}

function PullHead({ issue, pull, view, files }: PullHeadProps): VNode {
  const fork = pull.headRepository.id !== issue.repository.id;
  const address = issuePath(issue);
  return (
    <>
      <IssueTitle issue={issue} />
      <p class="lead">
        <StateBadge state={issueState(issue)} solid />
        <span>
          <UserLink user={issue.author} /> wants to merge{' '}
          <BranchLink repository={pull.headRepository} name={pull.headRef} fork={fork} /> into{' '}
          <BranchLink repository={issue.repository} name={pull.baseRef} fork={false} />
          {fork ? (
            <>
              {' '}
              <span class="chip">from a fork</span>
            </>
          ) : null}
        </span>
      </p>
      <nav class="switch" aria-label="Pull request">
        <a href={address} aria-current={view === 'conversation' ? 'page' : undefined}>
          Conversation <span class="count">{issue.comments.length}</span>
        </a>
        <a href={`${address}/files`} aria-current={view === 'files' ? 'page' : undefined}>
          Changed files <span class="count">{files.length}</span>
        </a>
      </nav>
    </>
  );
}

function MergeState({ issue, pull }: PullProps): VNode | null {
  if (pull.mergedAt !== null) {
    return (
      <p class="notice">
        {pull.mergedBy === null ? 'Merged' : `${pull.mergedBy.login} merged this`}{' '}
        <Moment at={pull.mergedAt} />
        {pull.mergeCommitSha === null ? null : (
          <>
            {' as '}
            <a href={commitPath(issue.repository, pull.mergeCommitSha)}>{pull.mergeCommitSha.slice(0, 7)}</a>
          </>
        )}
        .
      </p>
    );
  }
  return null;
}
