import { quote } from '../quote.ts';
import { type Command, misuse, nothingSaid } from './command.ts';
import { FUTURE_FORMS, parseFuture } from './when.ts';
import { splitFirst } from './words.ts';

const AUDIENCES = ['public', 'internal'] as const;

/** Status updates of the procedures ("Communication"); one without an audience is for the inside. */
export const UPDATE: Command = {
  name: 'update',
  synonyms: [],
  usage: '[public|internal] TEXT [next:WHEN]',
  summary: 'A status update, and when the next one comes.',
  options: ['next'],
  parse({ text, options }, { now }) {
    const [first, rest] = splitFirst(text);
    const named = AUDIENCES.find((audience) => audience === first.toLowerCase());
    const said = named === undefined ? text : rest;
    if (said === '') return nothingSaid('what to tell', 'update public We are looking into it next:30m');
    const next = options.get('next');
    const instant = next === undefined ? undefined : parseFuture(next, now);
    if (instant === null) {
      return misuse(`next ${quote(next)}`, `a time to come: ${FUTURE_FORMS}`, 'For example: next:30m');
    }
    return {
      kind: 'update',
      audience: named ?? 'internal',
      text: said,
      ...(instant === undefined ? {} : { next_update: instant }),
    };
  },
  examples: [
    { words: 'public We are on it', means: { kind: 'update', audience: 'public', text: 'We are on it' } },
    {
      words: 'Pool at 90 % next:30m',
      means: {
        kind: 'update',
        audience: 'internal',
        text: 'Pool at 90 %',
        next_update: '2026-03-02T09:30:00Z',
      },
    },
    {
      words: 'next:08:30 Tomorrow more',
      means: {
        kind: 'update',
        audience: 'internal',
        text: 'Tomorrow more',
        next_update: '2026-03-03T08:30:00Z',
      },
    },
    { words: 'Soon next:later', means: { refused: 'a time to come' } },
    { words: 'public next:30m', means: { refused: 'what to tell' } },
  ],
};
