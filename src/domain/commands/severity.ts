import { type Command, misuse, nothingSaid } from './command.ts';
import { splitFirst } from './words.ts';

/** Severity levels of the procedures; which there are, the policy says. */
export const SEVERITY: Command = {
  name: 'severity',
  synonyms: ['sev'],
  usage: 'LEVEL REASON',
  summary: 'It is graver, or less grave, than it was thought; say why.',
  options: [],
  parse({ text }, { policy }) {
    const names = policy.severities.map(({ name }) => name).join(', ');
    const [level, reason] = splitFirst(text);
    if (level === '') return nothingSaid(`one of ${names}, and why`, 'severity critical Nobody can log in');
    // Whether there is such a level, the lifecycle says.
    if (reason !== '') return { kind: 'severity', to: level.toLowerCase(), reason };
    return misuse(
      'no reason',
      `one of ${names}, and why`,
      `For example: severity ${level.toLowerCase()} Half of the users are affected`,
    );
  },
  examples: [
    {
      words: 'Critical nobody can log in',
      means: { kind: 'severity', to: 'critical', reason: 'nobody can log in' },
    },
    { words: 'critical', means: { refused: 'no reason' } },
    { words: '', means: { refused: 'and why' } },
  ],
};
