import { type Command, nothingSaid } from './command.ts';

/** Escalation triggers of the procedures: "Resolution requires specialized expertise". */
export const EXPERTISE: Command = {
  name: 'expertise',
  synonyms: ['help-needed'],
  usage: 'TEXT',
  summary: 'The resolution needs special expertise, which escalates; say which.',
  options: [],
  parse({ text }) {
    if (text === '') return nothingSaid('which expertise', 'expertise Somebody who knows the vector index');
    return { kind: 'expertise', reason: text };
  },
  examples: [
    { words: 'A PostgreSQL expert', means: { kind: 'expertise', reason: 'A PostgreSQL expert' } },
    { words: '', means: { refused: 'which expertise' } },
  ],
};
