import { quote } from '../quote.ts';
import { type Command, misuse, nothingSaid } from './command.ts';
import { FUTURE_FORMS, parseFuture } from './when.ts';
import { splitFirst } from './words.ts';

/** What those who work on it expect; what users are told of it is written for them, elsewhere in the record. */
export const ETA: Command = {
  name: 'eta',
  synonyms: ['expected'],
  usage: 'WHEN [TEXT]',
  summary: 'When it is expected to be resolved; a later word takes the place of an earlier one.',
  options: [],
  parse({ text }, { now }) {
    const [when, rest] = splitFirst(text);
    if (when === '') return nothingSaid(`a time to come: ${FUTURE_FORMS}`, 'eta 2h The index is being built');
    const expected = parseFuture(when, now);
    if (expected === null) {
      return misuse(quote(when), `a time to come: ${FUTURE_FORMS}`, 'For example: eta 2h');
    }
    return { kind: 'eta', expected, ...(rest === '' ? {} : { text: rest }) };
  },
  examples: [
    { words: '2h', means: { kind: 'eta', expected: '2026-03-02T11:00:00Z' } },
    {
      words: '10:15 The index is being built',
      means: { kind: 'eta', expected: '2026-03-02T10:15:00Z', text: 'The index is being built' },
    },
    { words: 'soon', means: { refused: 'a time to come' } },
    { words: '2026-03-02T08:00:00Z', means: { refused: 'a time to come' } },
    { words: '', means: { refused: 'a time to come' } },
  ],
};
