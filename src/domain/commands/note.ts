import { type Command, nothingSaid } from './command.ts';

export const NOTE: Command = {
  name: 'note',
  synonyms: ['log'],
  usage: 'TEXT',
  summary: 'Anything worth keeping. A note is no progress.',
  options: [],
  parse({ text }) {
    return text === ''
      ? nothingSaid('what to note', 'note All replicas are at full load')
      : { kind: 'note', text };
  },
  examples: [
    {
      words: 'All replicas are at full load',
      means: { kind: 'note', text: 'All replicas are at full load' },
    },
    { words: 'See http://a.example/b?c=d', means: { kind: 'note', text: 'See http://a.example/b?c=d' } },
    { words: '', means: { refused: 'what to note' } },
  ],
};
