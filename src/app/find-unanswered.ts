/** Which comments of an issue wait for an answer: told from the conversation alone, so that any run can go on. */
import { parseManaged } from '../domain/marker.ts';
import { readSlashCommands, type SlashCommand } from '../records/slash-commands.ts';
import type { SaidComment } from './ports.ts';

/** The role of the automation's answers in their markers. */
export const ANSWER = 'answer';

/** What an answer's marker remembers. */
export interface AnswerState {
  /** The comments it answers, by their ids, with the instant of the edit they had by then; '' for none. */
  readonly seen: Readonly<Record<string, string>>;
  /** Comments of which it was said that editing them does nothing. */
  readonly edited: readonly number[];
  /** Who was told that they may not speak here: once is enough. */
  readonly strangers: readonly string[];
}

/** A comment that waits. */
export interface Unanswered {
  readonly comment: SaidComment;
  /** Null where it is too much to be read. */
  readonly commands: readonly SlashCommand[] | null;
  /** `new`; `changed`: it was answered, and edited since; `foreign`: somebody else has edited it before it was read. */
  readonly state: 'new' | 'changed' | 'foreign';
}

export interface Conversation {
  readonly unanswered: readonly Unanswered[];
  /** In lower case. */
  readonly strangers: ReadonlySet<string>;
  /** The newest answer; null when there is none. */
  readonly lastAnswer: {
    readonly comment: number;
    readonly body: string;
    readonly state: AnswerState;
  } | null;
}

/** @param comments oldest first */
export function findUnanswered(comments: readonly SaidComment[]): Conversation {
  const answers = comments.flatMap((comment) => {
    // Only a bot's comment may be taken for our own: anybody can copy a marker.
    const managed = comment.author?.isBot === true ? parseManaged(comment.body) : null;
    return managed?.role === ANSWER ? [{ comment, state: parseAnswerState(managed.synced) }] : [];
  });
  const seen = new Map(answers.flatMap(({ state }) => Object.entries(state.seen)));
  const told = new Set(answers.flatMap(({ state }) => state.edited));
  const unanswered = comments.flatMap((comment): readonly Unanswered[] => {
    if (comment.author?.isBot === true && parseManaged(comment.body) !== null) return [];
    const edit = seen.get(String(comment.id));
    if (edit === (comment.editedAt ?? '') || (edit !== undefined && told.has(comment.id))) return [];
    const commands = readSlashCommands(comment.body);
    if (commands?.length === 0) return [];
    return [{ comment, commands, state: stateOf(comment, edit) }];
  });
  const last = answers.at(-1);
  return {
    unanswered,
    strangers: new Set(answers.flatMap(({ state }) => state.strangers.map((login) => login.toLowerCase()))),
    lastAnswer:
      last === undefined ? null : { comment: last.comment.id, body: last.comment.body, state: last.state },
  };
}

/** Who mends a slip in their own words a moment later means what stands there now; others cannot speak for them. */
function stateOf({ author, editedAt, editedBy }: SaidComment, edit: string | undefined): Unanswered['state'] {
  if (edit !== undefined) return 'changed';
  return editedAt === null || editedBy === author?.login ? 'new' : 'foreign';
}

/** What cannot be read is as if it were not there: somebody has worked on the marker by hand. */
export function parseAnswerState(state: Readonly<Record<string, unknown>> | null): AnswerState {
  const { seen, edited, strangers } = state ?? {};
  const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
  const rows = typeof seen === 'object' && seen !== null ? Object.entries(seen) : [];
  return {
    seen: Object.fromEntries(rows.map(([id, edit]) => [id, String(edit)])),
    edited: list(edited).filter((id) => typeof id === 'number'),
    strangers: list(strangers).filter((login) => typeof login === 'string'),
  };
}

export const NOTHING_SEEN: AnswerState = { seen: {}, edited: [], strangers: [] };
