import { type Command, nothingSaid } from './command.ts';
import { readIncidentWord } from './incident-word.ts';
import { splitFirst } from './words.ts';

/** Of the other incident nothing changes: whoever reads that one says so there. */
export const RELATED: Command = {
  name: 'related',
  synonyms: ['relates'],
  usage: 'INCIDENT [TEXT]',
  summary: 'Another incident is worth reading with this one; say why.',
  options: [],
  parse({ text }, { ids }) {
    const [word, rest] = splitFirst(text);
    if (word === '') return nothingSaid('the incident to read', 'related INC-2026-0042 The same pool');
    const named = readIncidentWord(word, ids);
    if (!('id' in named)) return named;
    return { kind: 'related', of: named.id, ...(rest === '' ? {} : { text: rest }) };
  },
  examples: [
    { words: 'INC-2026-0041', means: { kind: 'related', of: 'INC-2026-0041' } },
    {
      words: '41 The same pool',
      means: { kind: 'related', of: 'INC-2026-0041', text: 'The same pool' },
    },
    { words: '77 The same pool', means: { refused: 'There is no incident "77"' } },
    { words: '', means: { refused: 'the incident to read' } },
  ],
};
