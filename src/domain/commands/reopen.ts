import { type Command, nothingSaid } from './command.ts';

export const REOPEN: Command = {
  name: 'reopen',
  synonyms: ['reopened'],
  usage: 'REASON',
  summary: 'It came back, or something turned out to be wrong.',
  options: [],
  parse({ text }) {
    return text === ''
      ? nothingSaid('why', 'reopen Errors are back at 4 %')
      : { kind: 'reopened', reason: text };
  },
  examples: [
    { words: 'Errors are back', means: { kind: 'reopened', reason: 'Errors are back' } },
    { words: ' ', means: { refused: 'why' } },
  ],
};
