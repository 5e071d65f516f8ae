import { explainNotFound, findIncident } from '../incident-id.ts';
import { type Command, misuse, nothingSaid } from './command.ts';

export const DUPLICATE: Command = {
  name: 'duplicate',
  synonyms: ['dup'],
  usage: 'INCIDENT',
  summary: 'Another incident is about the same; that one stays open.',
  options: [],
  parse({ text }, { ids }) {
    if (text === '') return nothingSaid('the incident that stays open', 'duplicate INC-2026-0042');
    const found = findIncident(text.replace(/^#/, ''), ids);
    if (found.id !== null) return { kind: 'duplicate', of: found.id };
    return misuse(explainNotFound(text, found), 'the id of an incident', 'Look it up with: incident list');
  },
  examples: [
    { words: 'INC-2026-0041', means: { kind: 'duplicate', of: 'INC-2026-0041' } },
    { words: '41', means: { kind: 'duplicate', of: 'INC-2026-0041' } },
    { words: '77', means: { refused: 'There is no incident "77"' } },
    { words: '', means: { refused: 'the incident that stays open' } },
  ],
};
