import { type Command, nothingSaid } from './command.ts';
import { readIncidentWord } from './incident-word.ts';

export const DUPLICATE: Command = {
  name: 'duplicate',
  synonyms: ['dup'],
  usage: 'INCIDENT',
  summary: 'Another incident is about the same; that one stays open.',
  options: [],
  parse({ text }, { ids }) {
    if (text === '') return nothingSaid('the incident that stays open', 'duplicate INC-2026-0042');
    const named = readIncidentWord(text, ids);
    return 'id' in named ? { kind: 'duplicate', of: named.id } : named;
  },
  examples: [
    { words: 'INC-2026-0041', means: { kind: 'duplicate', of: 'INC-2026-0041' } },
    { words: '41', means: { kind: 'duplicate', of: 'INC-2026-0041' } },
    { words: '77', means: { refused: 'There is no incident "77"' } },
    { words: '', means: { refused: 'the incident that stays open' } },
  ],
};
