import type { Command } from './command.ts';

export const CLOSE: Command = {
  name: 'close',
  synonyms: ['closed'],
  usage: '[TEXT]',
  summary: 'Nothing remains to be done but the action items.',
  options: [],
  parse: ({ text }) => ({ kind: 'closed', ...(text === '' ? {} : { text }) }),
  examples: [{ words: '', means: { kind: 'closed' } }],
};
