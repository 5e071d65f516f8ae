import { type Command, nothingSaid } from './command.ts';

export const CAUSE: Command = {
  name: 'cause',
  synonyms: ['root-cause', 'rca'],
  usage: 'TEXT',
  summary: 'The cause became known.',
  options: [],
  parse({ text }) {
    return text === ''
      ? nothingSaid('the cause', 'cause The index was rebuilt by day')
      : { kind: 'cause', text };
  },
  examples: [
    { words: 'The index was rebuilt by day', means: { kind: 'cause', text: 'The index was rebuilt by day' } },
    { words: '', means: { refused: 'the cause' } },
  ],
};
