import type { Command } from './command.ts';

export const MITIGATE: Command = {
  name: 'mitigate',
  synonyms: ['mitigated'],
  usage: '[TEXT]',
  summary: 'Users are no longer affected, though the cause may remain.',
  options: [],
  parse: ({ text }) => ({ kind: 'mitigated', ...(text === '' ? {} : { text }) }),
  examples: [
    { words: '', means: { kind: 'mitigated' } },
    { words: 'Rolled back', means: { kind: 'mitigated', text: 'Rolled back' } },
  ],
};
