import { type Command, nothingSaid } from './command.ts';

export const RESOLVE: Command = {
  name: 'resolve',
  synonyms: ['resolved', 'fixed'],
  usage: 'TEXT',
  summary: 'The cause is fixed, and that it is was verified; say how.',
  options: [],
  parse({ text }) {
    if (text === '')
      return nothingSaid('how it was fixed, and how you know', 'resolve The pool is back at 40 connections');
    return { kind: 'resolved', text };
  },
  examples: [
    {
      words: 'Index rebuilt; p95 is normal',
      means: { kind: 'resolved', text: 'Index rebuilt; p95 is normal' },
    },
    { words: '', means: { refused: 'how it was fixed' } },
  ],
};
