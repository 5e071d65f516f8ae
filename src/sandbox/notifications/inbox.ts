/** Everybody's inbox: one entry for each issue or pull request, as at github.com/notifications. */
import type { SandboxHost } from '../host.ts';
import type { Issue, User } from '../model.ts';
import { roleOf, type SandboxState } from '../state.ts';
import { type Decision, decide, type Happening, type Reason } from './decide.ts';

export interface Message {
  readonly what: NonNullable<Decision['message']>;
  readonly actor: User;
  readonly at: string;
  /** The `id` of the text on the page of the issue; null when there is none of its own. */
  readonly place: string | null;
}

/** How one person follows one issue or pull request. */
export interface Thread {
  readonly issue: Issue;
  reason: Reason;
  /** Oldest first; without any the thread is in no inbox. */
  readonly messages: Message[];
  /** How many of the messages have been read: the first ones. */
  read: number;
}

/** By the issue, then by the person's id. */
export type Threads = Map<Issue, Map<number, Thread>>;

/** The one place where people are told something: everything that happens to an issue or a pull request comes here. */
export function tellPeople(
  { state, now }: Pick<SandboxHost, 'state' | 'now'>,
  issue: Issue,
  happening: Happening,
): void {
  const threads = state.threads.get(issue) ?? new Map<number, Thread>();
  const people = [...state.users.values()].filter((user) => roleOf(issue.repository, user) !== null);
  const following = new Map([...threads].map(([id, { reason }]) => [id, reason]));
  for (const { person, reason, message } of decide(happening, following, people)) {
    const thread = threads.get(person.id) ?? { issue, reason, messages: [], read: 0 };
    threads.set(person.id, thread);
    thread.reason = reason;
    const { actor, place } = happening;
    if (message !== null) thread.messages.push({ what: message, actor, at: now(), place });
  }
  state.threads.set(issue, threads);
}

export function isUnread({ messages, read }: Thread): boolean {
  return read < messages.length;
}

/** What a person has been told of what they can still see, the latest first. */
export function inboxOf(state: SandboxState, person: User): readonly Thread[] {
  const own = [...state.threads].flatMap(([{ repository }, threads]) =>
    roleOf(repository, person) === null ? [] : (threads.get(person.id) ?? []),
  );
  const lastAt = ({ messages }: Thread): string => messages.at(-1)?.at ?? '';
  return own
    .filter(({ messages }) => messages.length > 0)
    .sort((one, other) =>
      lastAt(one) === lastAt(other) ? other.issue.id - one.issue.id : lastAt(one) < lastAt(other) ? 1 : -1,
    );
}

/** The person has seen the page of the issue. @returns whether there was anything to read */
export function markRead(state: SandboxState, person: User, issue: Issue): boolean {
  const thread = state.threads.get(issue)?.get(person.id);
  if (thread === undefined || !isUnread(thread)) return false;
  thread.read = thread.messages.length;
  return true;
}
