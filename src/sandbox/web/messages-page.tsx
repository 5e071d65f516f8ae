/** `/notifications`: what the person one acts as has been told, one row for each issue or pull request. */
import type { VNode } from 'preact';
import type { Issue } from '../model.ts';
import type { Reason } from '../notifications/decide.ts';
import { isUnread, type Message, type Thread } from '../notifications/inbox.ts';
import type { Answer } from './answer.ts';
import { UserLink } from './conversation.tsx';
import { Icon } from './icons.tsx';
import { issuePath } from './links.ts';
import { Moment } from './moment.tsx';
import type { PageContext } from './page-context.ts';
import { issueState, StateBadge } from './state.tsx';

/** How many messages of one thread are shown: the last ones, of the unread. */
const MOST_MESSAGES = 3;

const REASONS: Readonly<Record<Reason, string>> = {
  mention: 'You were mentioned.',
  assign: 'You were assigned.',
  review_requested: 'Your review was requested.',
  author: 'You opened it.',
  comment: 'You commented on it.',
  state_change: 'You closed, merged or reopened it.',
};

const DEEDS: Readonly<Record<Message['what'], string>> = {
  opened: 'opened it',
  edited: 'edited it',
  commented: 'commented',
  mentioned: 'mentioned you',
  assigned: 'assigned you',
  'review-requested': 'asked for your review',
  closed: 'closed it',
  reopened: 'reopened it',
  merged: 'merged it',
  approved: 'approved it',
  'requested-changes': 'requested changes',
  reviewed: 'reviewed it',
};

/** How many threads have something unread, but for the one that is read just now; null where nobody is told anything. */
function countUnread({ host, visitor }: PageContext, subject: Issue | undefined): number | null {
  if (visitor.user === null || host.inbox === undefined) return null;
  return host.inbox(visitor.user).filter((thread) => isUnread(thread) && thread.issue !== subject).length;
}

export function messagesPage(context: PageContext): Answer {
  const { host, visitor } = context;
  const threads = visitor.user === null ? [] : (host.inbox?.(visitor.user) ?? []);
  const unread = threads.filter(isUnread);
  const read = threads.filter((thread) => !isUnread(thread));
  const body = (
    <>
      <h1>Messages</h1>
      {visitor.user === null ? (
        <p class="empty">Choose above whom to act as: everybody has messages of their own.</p>
      ) : (
        <>
          <p class="quiet">
            What GitHub would tell <strong>{visitor.user.login}</strong>. A message is read once its page has
            been opened.
          </p>
          {threads.length === 0 ? <p class="empty">Nothing yet.</p> : null}
          <ThreadList title="Unread" threads={unread} />
          <ThreadList title="Read" threads={read} />
        </>
      )}
    </>
  );
  return { kind: 'page', status: 200, title: 'Messages', repository: null, tab: null, body };
}

function ThreadList({
  title,
  threads,
}: {
  readonly title: string;
  readonly threads: readonly Thread[];
}): VNode | null {
  if (threads.length === 0) return null;
  return (
    <section aria-labelledby={`threads-${title}`}>
      <h2 id={`threads-${title}`}>
        {title} <span class="count">{threads.length}</span>
      </h2>
      <ul class="rows">
        {threads.map((thread) => (
          <ThreadRow key={thread.issue.id} thread={thread} />
        ))}
      </ul>
    </section>
  );
}

function ThreadRow({ thread }: { readonly thread: Thread }): VNode {
  const { issue, messages, reason, read } = thread;
  const news = isUnread(thread) ? messages.slice(read) : messages.slice(-1);
  const shown = news.slice(-MOST_MESSAGES);
  const first = shown[0];
  const address = issuePath(issue);
  return (
    <li class={isUnread(thread) ? 'row unread' : 'row'}>
      <p class="row-title">
        <a href={first === undefined ? address : address + placeOf(first)}>
          {issue.title === '' ? '(no title)' : issue.title}
        </a>
        <span class="chip" title={REASONS[reason]}>
          {reason}
        </span>
      </p>
      <p class="row-facts quiet">
        <StateBadge state={issueState(issue)} />
        <span>
          {issue.repository.fullName}#{issue.number}
        </span>
        {news.length === shown.length ? null : <span>{news.length - shown.length} more before these</span>}
      </p>
      <ul class="messages">
        {shown.map((message) => (
          <li class="quiet">
            <Icon name={message.what === 'mentioned' ? 'comment' : 'dot'} /> <UserLink user={message.actor} />{' '}
            <a href={address + placeOf(message)}>{DEEDS[message.what]}</a> · <Moment at={message.at} />
          </li>
        ))}
      </ul>
    </li>
  );
}

function placeOf({ place }: Message): string {
  return place === null ? '' : `#${place}`;
}

interface MessagesLinkProps {
  readonly context: PageContext;
  /** The issue or pull request that the page is about. */
  readonly subject: Issue | undefined;
}

/** In the head of every page, for whoever acts as somebody. */
export function MessagesLink({ context, subject }: MessagesLinkProps): VNode | null {
  const unread = countUnread(context, subject);
  if (unread === null) return null;
  const isHere = context.address.split('?')[0] === '/notifications';
  return (
    <a class="messages-link" href="/notifications" aria-current={isHere ? 'page' : undefined}>
      <Icon name="bell" />
      Messages
      {unread === 0 ? null : (
        <span class="count">
          {unread}
          <span class="for-readers"> unread</span>
        </span>
      )}
    </a>
  );
}
