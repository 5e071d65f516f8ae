import { parseLogin } from '../login.ts';
import { quote } from '../quote.ts';
import { type Command, type CommandFacts, misuse, nothingSaid } from './command.ts';
import type { Words } from './words.ts';

const EXAMPLE = 'action Alert when the pool is nearly full @octocat 14d';

interface Parts {
  readonly title: string;
  readonly owner: string;
  readonly due: string;
}

/**
 * An action item: the record, and with the next sync its issue. Who sees it through and by when is a part of it
 * (procedures, "Incident Review Process", Action Items: owner and due date).
 */
export const ACTION: Command = {
  name: 'action',
  synonyms: ['todo', 'action-item', 'followup'],
  usage: 'TITLE @OWNER DUE',
  summary: 'Something is to be done that must not be forgotten: an action item with its issue.',
  options: ['due', 'priority', 'horizon'],
  parse(words) {
    const { title, owner, due } = partsOf(words);
    if (words.text === '') return nothingSaid('what is to be done, by whom and by when', EXAMPLE);
    if (owner === '')
      return misuse('nobody to do it', 'its owner as @login behind the title', `For example: ${EXAMPLE}`);
    if (title === '')
      return misuse(quote(words.text), 'what is to be done before its owner', `For example: ${EXAMPLE}`);
    if (due === '')
      return misuse(
        'no day',
        'the day it is due behind the owner: 2026-03-16, today, 14d',
        `For example: ${EXAMPLE}`,
      );
    return { kind: 'note', text: `Action item for ${owner}, due ${due}: ${title}` };
  },
  record(words: Words, { incident }: CommandFacts) {
    const { title, owner, due } = partsOf(words);
    const given = {
      '@incident': incident.id,
      title,
      owner,
      due: /^\d+[dwm]$/i.test(due) ? `in ${due}` : due,
    };
    const more = ['priority', 'horizon'].flatMap((name) => {
      const value = words.options.get(name);
      return value === undefined ? [] : [[name, value] as const];
    });
    return { form: 'action', texts: new Map([...Object.entries(given), ...more]) };
  },
  examples: [
    {
      words: 'Alert when the pool is nearly full @devon 2026-03-16',
      means: {
        kind: 'note',
        text: 'Action item for devon, due 2026-03-16: Alert when the pool is nearly full',
      },
    },
    {
      words: 'Raise the limit due:14d @maya priority=high',
      means: { kind: 'note', text: 'Action item for maya, due 14d: Raise the limit' },
    },
    { words: 'Raise the limit', means: { refused: '@login' } },
    { words: 'Raise the limit @maya', means: { refused: 'the day it is due' } },
    { words: '@maya 14d', means: { refused: 'before its owner' } },
    { words: '', means: { refused: 'by whom and by when' } },
  ],
};

/** The owner is the last that is mentioned; what stands behind is the day, unless an option says it. */
function partsOf({ text, options }: Words): Parts {
  const words = text.split(/\s+/).filter((word) => word !== '');
  const place = words.findLastIndex((word) => word.startsWith('@') && parseLogin(word) !== null);
  const said = place < 0 ? [] : words.slice(place + 1);
  if (/^(?:due|by|in)$/i.test(said[0] ?? '')) said.shift();
  return {
    title: words.slice(0, Math.max(place, 0)).join(' '),
    owner: place < 0 ? '' : (words[place] ?? '').slice(1),
    due: options.get('due') ?? said.join(' '),
  };
}
