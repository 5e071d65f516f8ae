/** Commenting, and editing what was written. */
import type { VNode } from 'preact';
import type { Comment } from '../comment-model.ts';
import type { Issue } from '../model.ts';
import { formId, PageForm, Send, TextField } from './form-parts.tsx';
import type { PageContext } from './page-context.ts';
import { mayEditIssue, mayWriteIssues } from './permissions.ts';
import { PreviewButton, Unfold, Writing } from './writing.tsx';

interface IssueFormProps {
  readonly context: PageContext;
  readonly issue: Issue;
}

/** Below the conversation: a comment, and the buttons that close and reopen. */
export function CommentForm({ context, issue }: IssueFormProps): VNode {
  if (!mayWriteIssues(context, issue.repository)) {
    return (
      <p class="empty" id={formId('comment')}>
        {context.visitor.user === null
          ? 'Choose whom to act as, at the top of the page, to take part.'
          : 'You cannot comment here.'}
      </p>
    );
  }
  return (
    <section class="box" aria-labelledby="comment-title">
      <div class="box-head">
        <h2 id="comment-title">Add a comment</h2>
      </div>
      <PageForm context={context} form="comment" label="Comment">
        <Writing context={context} repository={issue.repository} form="comment" label="Comment" rows={5} />
        <div class="buttons">
          <Send main>Comment</Send>
          <PreviewButton />
          {mayEditIssue(context, issue) ? <StateButtons issue={issue} /> : null}
        </div>
      </PageForm>
    </section>
  );
}

function StateButtons({ issue }: { readonly issue: Issue }): VNode | null {
  const button = (value: string, word: string): VNode => (
    <Send name="change" value={value}>
      {word}
    </Send>
  );
  if (issue.pullRequest !== null) {
    if (issue.state === 'open') return button('closed', 'Close pull request');
    return issue.pullRequest.mergedAt === null ? button('reopened', 'Reopen pull request') : null;
  }
  if (issue.state === 'closed') return button('reopened', 'Reopen issue');
  return (
    <>
      {button('completed', 'Close as completed')}
      {button('not_planned', 'Close as not planned')}
    </>
  );
}

export function EditComment({
  context,
  issue,
  comment,
}: IssueFormProps & { readonly comment: Comment }): VNode {
  const form = `edit-comment-${comment.id}`;
  return (
    <Unfold context={context} form={form} summary="Edit">
      <PageForm context={context} form={form} label={`Edit the comment of ${comment.author.login}`}>
        <Writing
          context={context}
          repository={issue.repository}
          form={form}
          label="Comment"
          value={comment.body}
          rows={6}
        />
        <div class="buttons">
          <Send main>Save</Send>
          <PreviewButton />
        </div>
      </PageForm>
    </Unfold>
  );
}

/** Title and description. */
export function EditIssue({ context, issue }: IssueFormProps): VNode {
  const form = 'edit-issue';
  return (
    <Unfold context={context} form={form} summary="Edit title and description">
      <PageForm context={context} form={form} label="Edit title and description">
        <TextField context={context} form={form} name="title" label="Title" value={issue.title} required />
        <Writing
          context={context}
          repository={issue.repository}
          form={form}
          label="Description"
          value={issue.body ?? ''}
          rows={12}
        />
        <div class="buttons">
          <Send main>Save</Send>
          <PreviewButton />
        </div>
      </PageForm>
    </Unfold>
  );
}
