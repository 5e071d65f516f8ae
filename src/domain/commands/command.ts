/**
 * What people say to an incident (`/ack`, `incident ack 42`): words in, events out. A command decides nothing about what
 * may follow what; the lifecycle does.
 */
import type { Refusal, TimelineEntry } from '../lifecycle.ts';
import type { Incident, Policy } from '../record.ts';
import type { Words } from './words.ts';

/** What happened, without when and by whom. */
export type CommandEvent = Omit<TimelineEntry, 'at' | 'by' | 'recorded_at'>;

export interface CommandFacts {
  readonly incident: Incident;
  /** Of its timeline, oldest first. */
  readonly entries: readonly TimelineEntry[];
  /** The ids of all incidents. */
  readonly ids: readonly string[];
  /** The names of all runbooks. */
  readonly runbooks: readonly string[];
  readonly policy: Policy;
  /** Milliseconds since 1970 in UTC. */
  readonly now: number;
}

/** How a command is written, for people. */
export interface CommandWords {
  /** As it is said, without its slash. */
  readonly name: string;
  /** What people say instead. */
  readonly synonyms: readonly string[];
  /** What follows the name: `LEVEL REASON`; in brackets what may be left out. */
  readonly usage: string;
  /** What it is for, as a sentence. */
  readonly summary: string;
  /** Names of the options that may stand among its words, as `next:30m` or `users=12`. */
  readonly options: readonly string[];
}

/** A record that comes with an event: the word of its form (new-record-form.ts), and what is given for its fields. */
export interface GivenRecord {
  readonly form: string;
  /** By the keys of the fields. */
  readonly texts: ReadonlyMap<string, string>;
}

export interface Command extends CommandWords {
  /** One event, or why the words make none; `at` is taken from the words of all commands before. */
  parse(words: Words, facts: CommandFacts): CommandEvent | Refusal;
  /** What is written beside the event that the same words have made; absent where nothing is. */
  record?(words: Words, facts: CommandFacts): GivenRecord;
  /** Its documentation, and its tests. */
  readonly examples: readonly Example[];
}

export interface Example {
  /** What follows the name. */
  readonly words: string;
  /** The event, or a part of what the refusal says was found or expected. */
  readonly means: CommandEvent | { readonly refused: string };
}

export function isMisuse(parsed: CommandEvent | Refusal): parsed is Refusal {
  return !('kind' in parsed);
}

export function misuse(found: string, expected: string, fix: string): Refusal {
  return { found, expected, fix };
}

/** For words that must not be left out. */
export function nothingSaid(expected: string, example: string): Refusal {
  return misuse('nothing', expected, `For example: ${example}`);
}
