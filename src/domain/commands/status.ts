import { explainChoice } from '../choice.ts';
import { FORWARD } from '../incident-status.ts';
import { type Command, misuse, nothingSaid } from './command.ts';
import { splitFirst } from './words.ts';

/** The first is where every incident begins. */
const STATES = FORWARD.slice(1);

export const STATUS: Command = {
  name: 'status',
  synonyms: ['state'],
  usage: 'STATE [TEXT]',
  summary: 'It is now at a status: acknowledged, investigating, identified, mitigated, resolved, closed.',
  options: [],
  parse({ text }) {
    const [first, rest] = splitFirst(text);
    if (first === '') return nothingSaid(`one of ${STATES.join(', ')}`, 'status investigating');
    const kind = STATES.find((state) => state === first.toLowerCase());
    if (kind === undefined) {
      const why = explainChoice('status', first.toLowerCase(), STATES) ?? '';
      const [, meant = ''] = /Did you mean "(\w+)"/.exec(why) ?? [];
      const fix =
        meant === '' ? 'Back is "reopen"; what was no incident, "cancel".' : `Did you mean "${meant}"?`;
      return misuse(`status "${first}"`, `one of ${STATES.join(', ')}`, fix);
    }
    return { kind, ...(rest === '' ? {} : { text: rest }) };
  },
  examples: [
    { words: 'investigating', means: { kind: 'investigating' } },
    { words: 'Identified the pool is full', means: { kind: 'identified', text: 'the pool is full' } },
    { words: 'resolved Index rebuilt', means: { kind: 'resolved', text: 'Index rebuilt' } },
    { words: 'mitgated', means: { refused: 'one of acknowledged' } },
    { words: '', means: { refused: 'one of acknowledged' } },
  ],
};
