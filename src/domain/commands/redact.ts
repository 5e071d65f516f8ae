import type { TimelineEntry } from '../lifecycle.ts';
import { quote } from '../quote.ts';
import { type Command, misuse, nothingSaid } from './command.ts';
import { splitFirst } from './words.ts';

const MOST_LISTED = 10;

/**
 * A text that must not stand in the timeline becomes a tombstone; what happened, when and by whom stays. What was pushed
 * stays in the history of the repository: only rewriting that takes it away (docs.github.com, "Removing sensitive data
 * from a repository"; docs/adr/0017).
 */
export const REDACT: Command = {
  name: 'redact',
  synonyms: [],
  usage: 'ENTRY REASON',
  summary:
    'The text of an entry of the timeline has to go, such as a password; without words: which entries there are.',
  options: [],
  parse({ text }, { entries }) {
    const [said, reason] = splitFirst(text);
    const listed = listEntries(entries);
    if (said === '') return nothingSaid(`the number of an entry (${listed}) and why`, 'redact 2 A password');
    const number = /^#?\d{1,6}$/.test(said) ? Number(said.replace('#', '')) : 0;
    const entry = entries[number - 1];
    if (entry === undefined)
      return misuse(`entry ${quote(said)}`, `one of ${listed}`, 'Say its number, then why.');
    if (entry.text === undefined)
      return misuse(`entry ${number}, which has no text`, `one of ${listed}`, 'Only texts can go.');
    if (entry.text === TOMBSTONE)
      return misuse(`entry ${number}, whose text is gone`, `one of ${listed}`, 'Nothing is left to be done.');
    if (reason === '')
      return misuse('no reason', 'why its text has to go', `For example: redact ${number} A password`);
    return { kind: 'redacted', entry: number, reason };
  },
  examples: [
    { words: '2 A password', means: { kind: 'redacted', entry: 2, reason: 'A password' } },
    { words: '#2 Names a customer', means: { kind: 'redacted', entry: 2, reason: 'Names a customer' } },
    { words: '1 A password', means: { refused: 'no text' } },
    { words: '2', means: { refused: 'no reason' } },
    { words: '9 A password', means: { refused: 'entry "9"' } },
    { words: 'password A password', means: { refused: 'one of 2 ' } },
    { words: '', means: { refused: 'the number of an entry' } },
  ],
};

/** What stands in the place of a text that had to go. */
export const TOMBSTONE = '[redacted]';

/** The newest that have a text, without it, since what is said here may be read by all: `2 (note by devon, 2026-03-02T09:20:00Z)`. */
function listEntries(entries: readonly TimelineEntry[]): string {
  const listed = entries.flatMap(({ text, kind, by, at }, index) =>
    text === undefined || text === TOMBSTONE ? [] : [`${index + 1} (${kind} by ${by}, ${at})`],
  );
  return listed.length === 0 ? 'none: no entry has a text' : listed.slice(-MOST_LISTED).join(', ');
}
