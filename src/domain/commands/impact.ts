import { findNearest } from '../nearest.ts';
import { quote } from '../quote.ts';
import { type Command, type CommandEvent, misuse, nothingSaid } from './command.ts';

type Figures = NonNullable<CommandEvent['impact']>;

const OPTIONS = ['users', 'percent', 'cost-per-hour', 'reputation'] as const;
const EXPECTED = `users=NUMBER, percent=0 to 100, cost-per-hour=NUMBER, reputation=yes or no, and what users notice`;
const EXAMPLE = 'impact users=1200 percent=35 Two of three searches fail';
const ANSWERS: Readonly<Record<string, boolean>> = { yes: true, true: true, no: false, false: false };

/** The figures by which the procedures grade and escalate: users, their share, cost an hour, the brand's reputation. */
export const IMPACT: Command = {
  name: 'impact',
  synonyms: [],
  usage: '[users=N] [percent=N] [cost-per-hour=N] [reputation=yes|no] [TEXT]',
  summary: 'Figures of the impact became known.',
  options: OPTIONS,
  parse({ text, options }) {
    if (text === '' && options.size === 0) return nothingSaid(EXPECTED, EXAMPLE);
    const slip = misspelt(text);
    if (slip !== null) return slip;
    const impact: { -readonly [Key in keyof Figures]: Figures[Key] } = {};
    for (const [name, value] of options) {
      const figure = name === 'reputation' ? ANSWERS[value.toLowerCase()] : numberOf(name, value);
      if (figure === undefined) return misuse(`${name} ${quote(value)}`, EXPECTED, `For example: ${EXAMPLE}`);
      Object.assign(impact, { [KEYS[name as keyof typeof KEYS]]: figure });
    }
    if (/\n/.test(text))
      return misuse('several lines', 'what users notice, in one line', 'Say more with "note".');
    return { kind: 'impact', impact: { ...impact, ...(text === '' ? {} : { description: text }) } };
  },
  examples: [
    {
      words: 'users=1,200 percent=35% cost-per-hour=$4500 reputation=no Searches fail',
      means: {
        kind: 'impact',
        impact: {
          users_affected: 1200,
          percent_of_active_users: 35,
          cost_per_hour_usd: 4500,
          reputation_at_risk: false,
          description: 'Searches fail',
        },
      },
    },
    { words: 'users:12', means: { kind: 'impact', impact: { users_affected: 12 } } },
    { words: 'users=many', means: { refused: 'users "many"' } },
    { words: 'percent=120', means: { refused: 'percent "120"' } },
    { words: 'user=12', means: { refused: 'user=12' } },
    { words: '', means: { refused: 'what users notice' } },
  ],
};

const KEYS = {
  users: 'users_affected',
  percent: 'percent_of_active_users',
  'cost-per-hour': 'cost_per_hour_usd',
  reputation: 'reputation_at_risk',
} as const;

/** `1,200`, `35%` and `$4500` are numbers, too. */
function numberOf(name: string, value: string): number | undefined {
  if (!/^\$?(?:\d{1,3}(?:,\d{3})+|\d{1,12})(?:\.\d{1,6})?%?$/.test(value)) return undefined;
  const figure = Number(value.replaceAll(/[$,%]/g, ''));
  if (name === 'users' && !Number.isInteger(figure)) return undefined;
  return name === 'percent' && figure > 100 ? undefined : figure;
}

/** A figure under a name that is nearly one would be lost in the text. */
function misspelt(text: string): ReturnType<typeof misuse> | null {
  for (const [whole, name = ''] of text.matchAll(/(?<=^|\s)([a-z-]+)=\S+/giu)) {
    const meant = findNearest(name, OPTIONS);
    if (meant !== null) return misuse(whole, EXPECTED, `Did you mean "${meant}="?`);
  }
  return null;
}
