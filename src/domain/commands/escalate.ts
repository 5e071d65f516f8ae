import { quote } from '../quote.ts';
import { type Command, misuse } from './command.ts';
import { splitFirst } from './words.ts';

/** The escalation levels of the procedures; which there are, the policy says. Without a level: the one behind the last. */
export const ESCALATE: Command = {
  name: 'escalate',
  synonyms: ['page'],
  usage: '[LEVEL] [REASON]',
  summary: 'Somebody further up is told: the next level, or the one you name.',
  options: [],
  parse({ text }, { entries, policy }) {
    const levels = policy.escalation.levels.map(({ level }) => level);
    const [first, rest] = splitFirst(text);
    const isNumber = /^\d{1,3}$/.test(first);
    const last = entries.reduce((most, entry) => Math.max(most, entry.level ?? 0), 0);
    const level = isNumber ? Number(first) : levels.find((one) => one > last);
    if (level === undefined) {
      return misuse(
        'no level',
        `one of ${levels.join(', ')}, since ${last} was told already`,
        `For example: escalate ${last} Still no access`,
      );
    }
    if (!levels.includes(level)) {
      return misuse(`level ${quote(first)}`, `one of ${levels.join(', ')}`, 'Use a level of the policy.');
    }
    const reason = isNumber ? rest : text;
    return { kind: 'escalated', level, reason: reason === '' ? 'No reason given' : reason };
  },
  examples: [
    { words: '', means: { kind: 'escalated', level: 1, reason: 'No reason given' } },
    {
      words: 'No progress for an hour',
      means: { kind: 'escalated', level: 1, reason: 'No progress for an hour' },
    },
    { words: '3 We need money', means: { kind: 'escalated', level: 3, reason: 'We need money' } },
    { words: '9', means: { refused: 'level "9"' } },
  ],
};
