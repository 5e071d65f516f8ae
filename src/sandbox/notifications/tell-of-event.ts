/** Events of issues, comments and reviews, as what people are told of. */
import type { Comment } from '../comment-model.ts';
import type { Actor } from '../events.ts';
import type { SandboxHost } from '../host.ts';
import type { Issue, User } from '../model.ts';
import type { Review } from '../pull-model.ts';
import { findUser } from '../state.ts';
import type { Deed, Happening } from './decide.ts';
import { tellPeople } from './inbox.ts';

type Host = Pick<SandboxHost, 'state' | 'now'>;
type Details = Readonly<Record<string, unknown>>;

const NOTHING = { text: '', before: '', subject: null, place: null } as const;

/** @param key where the payload of the event has the person */
function personIn(host: Host, details: Details, key: 'assignee' | 'requested_reviewer'): User | null {
  const { login = '' } = (details[key] ?? {}) as { readonly login?: string };
  return findUser(host.state, login);
}

/** The text before an edit of the description; null when only the title was edited. */
function oldBodyIn(details: Details): string | null {
  const { body } = (details['changes'] ?? {}) as { readonly body?: { readonly from: string } };
  return body?.from ?? null;
}

/** Null for what people are not told of: labels, the lock, a title, new commits, an assignment that ended. */
function readActivity(
  host: Host,
  issue: Issue,
  activity: string,
  details: Details,
): (Omit<Happening, 'actor'> & { readonly deed: Deed }) | null {
  const text = issue.body ?? '';
  if (activity === 'opened') return { ...NOTHING, deed: 'opened', text };
  if (activity === 'reopened') return { ...NOTHING, deed: 'reopened' };
  if (activity === 'closed') {
    return { ...NOTHING, deed: issue.pullRequest?.mergedAt == null ? 'closed' : 'merged' };
  }
  if (activity === 'assigned') {
    return { ...NOTHING, deed: 'assigned', subject: personIn(host, details, 'assignee') };
  }
  if (activity === 'review_requested') {
    return { ...NOTHING, deed: 'review-requested', subject: personIn(host, details, 'requested_reviewer') };
  }
  const before = activity === 'edited' ? oldBodyIn(details) : null;
  return before === null ? null : { ...NOTHING, deed: 'edited', text, before };
}

/** @param details keys that only this activity has, as in the payload of its event */
export function tellOfActivity(
  host: Host,
  issue: Issue,
  activity: string,
  details: Details,
  actor: Actor,
): void {
  const happening = readActivity(host, issue, activity, details);
  if (happening !== null) tellPeople(host, issue, { ...happening, actor: actor.user });
}

/** @param before the text before an edit; null for a comment that is new */
export function tellOfComment(
  host: Host,
  issue: Issue,
  comment: Comment,
  before: string | null,
  actor: Actor,
): void {
  tellPeople(host, issue, {
    deed: before === null ? 'commented' : 'edited',
    actor: actor.user,
    text: comment.body,
    before: before ?? '',
    subject: null,
    place: `issuecomment-${comment.id}`,
  });
}

const VERDICTS = {
  APPROVED: 'approved',
  CHANGES_REQUESTED: 'requested-changes',
  COMMENTED: 'reviewed',
  DISMISSED: 'reviewed',
} as const;

export function tellOfReview(host: Host, issue: Issue, review: Review): void {
  tellPeople(host, issue, {
    ...NOTHING,
    deed: VERDICTS[review.state],
    actor: review.author,
    text: review.body,
    place: `pullrequestreview-${review.id}`,
  });
}
