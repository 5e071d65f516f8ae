/**
 * Who is told of something, and why
 * (docs.github.com/account-and-profile/managing-subscriptions-and-notifications-on-github/setting-up-notifications/about-notifications).
 * Watching a repository, teams, and the results of workflows are not modelled: nobody is told for their sake.
 */
import type { User } from '../model.ts';
import { mentionsIn } from './mentions.ts';

/** By the names of docs.github.com/rest/activity/notifications#about-notification-reasons. */
export type Reason = 'mention' | 'assign' | 'review_requested' | 'author' | 'comment' | 'state_change';

/** What somebody did to an issue or a pull request. */
export type Deed =
  | 'opened'
  | 'edited'
  | 'commented'
  | 'assigned'
  | 'review-requested'
  | 'closed'
  | 'reopened'
  | 'merged'
  | 'approved'
  | 'requested-changes'
  | 'reviewed';

export interface Happening {
  readonly deed: Deed;
  readonly actor: User;
  /** The text that came with it; of an edit, the whole of it now. */
  readonly text: string;
  /** The text before an edit, whose mentions are old. */
  readonly before: string;
  /** Who was assigned, or asked for a review; null for any other deed. */
  readonly subject: User | null;
  /** The `id` of the text on the page of the issue; null when there is none of its own. */
  readonly place: string | null;
}

/** What follows for one person: they follow the conversation from now on. */
export interface Decision {
  readonly person: User;
  readonly reason: Reason;
  /** What the message says was done; null when there is none, as for one's own deeds. */
  readonly message: Deed | 'mentioned' | null;
}

/** Why somebody follows what they did this to; an edit and an assignment of others leave things as they are. */
const OF_ACTOR: Readonly<Partial<Record<Deed, Reason>>> = {
  opened: 'author',
  commented: 'comment',
  approved: 'comment',
  'requested-changes': 'comment',
  reviewed: 'comment',
  closed: 'state_change',
  reopened: 'state_change',
  merged: 'state_change',
};

/** Of these everybody who follows is told; the others concern only who is named in them. */
const TOLD_TO_ALL: ReadonlySet<Deed> = new Set<Deed>([
  'commented',
  'closed',
  'reopened',
  'merged',
  'approved',
  'requested-changes',
  'reviewed',
]);

const STRENGTH: Readonly<Record<Reason, number>> = {
  mention: 3,
  assign: 3,
  review_requested: 3,
  author: 2,
  comment: 1,
  state_change: 0,
};

/** Whoever wrote a thing stays its author though they comment on it; being named counts more than all. */
function stronger(known: Reason | undefined, next: Reason): Reason {
  return known !== undefined && STRENGTH[known] > STRENGTH[next] ? known : next;
}

/** Why whoever it was done to follows. */
function reasonOf(deed: Deed): Reason {
  return deed === 'review-requested' ? 'review_requested' : 'assign';
}

/** The logins that a text names and the text before it did not. Most texts name nobody, and need not be parsed. */
function newMentions({ text, before }: Happening, people: readonly User[]): ReadonlySet<string> {
  const lower = text.toLowerCase();
  // With an entity a name can be spelt in other letters.
  const mayName = lower.includes('&') || people.some(({ login }) => lower.includes(login.toLowerCase()));
  const named = mayName ? mentionsIn(text) : new Set<string>();
  if (named.size === 0 || before === '') return named;
  const old = mentionsIn(before);
  return new Set([...named].filter((login) => !old.has(login)));
}

/**
 * Nobody is told of what they did themselves, and a bot of nothing. The reason for a person is that of the last time
 * they were named, or why they follow the conversation
 * (docs.github.com/rest/activity/notifications#about-notification-reasons, the note below). That an edit mentions
 * somebody anew counts here as a mention; GitHub's documentation is silent about it.
 *
 * @param following why each person who follows the conversation does, by id
 * @param people everybody who can see the repository
 */
export function decide(
  happening: Happening,
  following: ReadonlyMap<number, Reason>,
  people: readonly User[],
): readonly Decision[] {
  const { deed, actor, subject } = happening;
  const mentioned = newMentions(happening, people);
  return people.flatMap((person): readonly Decision[] => {
    if (person.type === 'Bot') return [];
    const known = following.get(person.id);
    const isSubject = subject?.id === person.id;
    if (person.id === actor.id) {
      const next = isSubject ? reasonOf(deed) : OF_ACTOR[deed];
      return next === undefined ? [] : [{ person, reason: stronger(known, next), message: null }];
    }
    if (mentioned.has(person.login.toLowerCase()))
      return [{ person, reason: 'mention', message: 'mentioned' }];
    if (isSubject) return [{ person, reason: reasonOf(deed), message: deed }];
    return known !== undefined && TOLD_TO_ALL.has(deed) ? [{ person, reason: known, message: deed }] : [];
  });
}
