/** The reviews of a pull request, and the form for one more. */
import type { VNode } from 'preact';
import type { Issue } from '../model.ts';
import type { ShownReview } from '../ports.ts';
import { UserLink } from './conversation.tsx';
import { Choices, PageForm, Send } from './form-parts.tsx';
import { commentContext, MarkdownText } from './markdown-text.tsx';
import { Moment } from './moment.tsx';
import type { PageContext } from './page-context.ts';
import { mayWriteIssues } from './permissions.ts';
import { type State, StateBadge } from './state.tsx';
import { PreviewButton, Unfold, Writing } from './writing.tsx';

const STATES: Readonly<Record<ShownReview['state'], State>> = {
  APPROVED: { tone: 'good', icon: 'check', word: 'Approved' },
  CHANGES_REQUESTED: { tone: 'bad', icon: 'cross', word: 'Changes requested' },
  COMMENTED: { tone: 'quiet', icon: 'comment', word: 'Commented' },
  DISMISSED: { tone: 'quiet', icon: 'skip', word: 'Dismissed' },
};

interface ReviewBoxProps {
  readonly context: PageContext;
  readonly issue: Issue;
}

/** Nothing while the host has no reviews to tell of. */
export function ReviewBox({ context, issue }: ReviewBoxProps): VNode | null {
  const reviews = context.host.reviews?.(issue);
  if (reviews === undefined) return null;
  const mayReview = issue.state === 'open' && mayWriteIssues(context, issue.repository);
  if (reviews.length === 0 && !mayReview) return null;
  return (
    <section class="box" id="reviews" aria-labelledby="reviews-title">
      <div class="box-head">
        <h2 id="reviews-title">Reviews</h2>
      </div>
      <ul class="checks">
        {reviews.map((review) => (
          <li key={review.id} class="check" id={`pullrequestreview-${review.id}`}>
            <p class="check-head">
              <StateBadge state={STATES[review.state]} />
              <UserLink user={review.author} />
              <span class="quiet">
                <Moment at={review.submittedAt} />
              </span>
            </p>
            {review.body.trim() === '' ? null : (
              <MarkdownText
                source={review.body}
                context={commentContext(context.host, issue.repository, `review-${review.id}`)}
              />
            )}
          </li>
        ))}
      </ul>
      {mayReview ? <ReviewForm context={context} issue={issue} /> : null}
    </section>
  );
}

/** Whoever opened the pull request can only comment on it. */
function ReviewForm({ context, issue }: ReviewBoxProps): VNode {
  const isAuthor = issue.author.id === context.visitor.user?.id;
  const choices = [
    { value: 'COMMENT', label: 'Comment', chosen: true },
    { value: 'APPROVE', label: 'Approve', chosen: false },
    { value: 'REQUEST_CHANGES', label: 'Request changes', chosen: false },
  ];
  return (
    <Unfold context={context} form="review" summary="Review changes">
      <PageForm context={context} form="review" label="Review">
        <Writing context={context} repository={issue.repository} form="review" label="Review" rows={4} />
        <Choices
          context={context}
          form="review"
          name="event"
          legend="What you say with it"
          type="radio"
          choices={choices.slice(0, isAuthor ? 1 : undefined)}
        />
        <div class="buttons">
          <Send main>Send review</Send>
          <PreviewButton />
        </div>
      </PageForm>
    </Unfold>
  );
}
