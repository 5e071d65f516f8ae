import type { Command } from './command.ts';

export const ACK: Command = {
  name: 'ack',
  synonyms: ['acknowledge', 'take'],
  usage: '[TEXT]',
  summary: 'You take it: a responder is there.',
  options: [],
  parse: ({ text }) => ({ kind: 'acknowledged', ...(text === '' ? {} : { text }) }),
  examples: [
    { words: '', means: { kind: 'acknowledged' } },
    { words: 'Looking at the pool', means: { kind: 'acknowledged', text: 'Looking at the pool' } },
  ],
};
