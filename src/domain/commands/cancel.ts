import { type Command, nothingSaid } from './command.ts';

export const CANCEL: Command = {
  name: 'cancel',
  synonyms: ['canceled', 'cancelled'],
  usage: 'REASON',
  summary: 'It was no incident.',
  options: [],
  parse({ text }) {
    return text === '' ? nothingSaid('why', 'cancel A test alert') : { kind: 'canceled', reason: text };
  },
  examples: [
    { words: 'A test alert', means: { kind: 'canceled', reason: 'A test alert' } },
    { words: '', means: { refused: 'why' } },
  ],
};
