/**
 * What people say on an issue that is no incident yet. It makes one of it, so there is no incident these could be said
 * to: they are not in the registry, and on the command line there is `incident declare`.
 */
import type { Policy } from '../record.ts';
import type { CommandWords } from './command.ts';
import { readWords, splitFirst } from './words.ts';

export interface DeclaringCommand extends CommandWords {
  /** Whether the issue has to be a filled-in form, and whoever opened it is the one who declares. */
  readonly isForForms: boolean;
  readonly examples: readonly DeclaringExample[];
}

export interface DeclaringExample {
  /** What follows the name. */
  readonly words: string;
  /** The answers to the fields of the form, by their ids. */
  readonly answers: Readonly<Record<string, string>>;
}

/** By the ids of the form's fields (.github/ISSUE_TEMPLATE/incident.yml), and what people write for them. */
const FIELDS: Readonly<Record<string, string>> = {
  severity: 'severity',
  sev: 'severity',
  type: 'type',
  service: 'services',
  services: 'services',
  started: 'started',
  since: 'started',
  users: 'users',
  percent: 'percent',
  'cost-per-hour': 'cost-per-hour',
  reputation: 'reputation',
  visibility: 'visibility',
};
const OPTIONS = Object.keys(FIELDS);

export const INCIDENT: DeclaringCommand = {
  name: 'incident',
  synonyms: ['declare'],
  usage: '[SEVERITY] [TYPE] [service=NAMES] [started=WHEN] [users=N] [percent=N] [TEXT]',
  summary: 'Makes an incident of this issue; its title says what is wrong.',
  options: OPTIONS,
  isForForms: false,
  examples: [
    {
      words: 'high availability service=ai-search Search fails for everybody',
      answers: {
        severity: 'high',
        type: 'availability',
        services: 'ai-search',
        text: 'Search fails for everybody',
      },
    },
    {
      words: 'Performance, since=10m percent=35%',
      answers: { type: 'performance', started: '10m', percent: '35%' },
    },
    { words: 'We are down', answers: { text: 'We are down' } },
    { words: '', answers: {} },
  ],
};

export const ACCEPT: DeclaringCommand = {
  name: 'accept',
  synonyms: ['approve'],
  usage: '[SEVERITY] [TYPE] [service=NAMES] [started=WHEN]',
  summary:
    'Declares what somebody who may not declare has filled in on the form; words go before what they wrote.',
  options: OPTIONS,
  isForForms: true,
  examples: [
    { words: '', answers: {} },
    { words: 'critical', answers: { severity: 'critical' } },
  ],
};

export const DECLARING_COMMANDS: readonly DeclaringCommand[] = [INCIDENT, ACCEPT];

export function findDeclaring(word: string): DeclaringCommand | null {
  const name = word.toLowerCase();
  return DECLARING_COMMANDS.find((one) => one.name === name || one.synonyms.includes(name)) ?? null;
}

/** What the words answer, by the ids of the form's fields: leading names of severities and types are taken as such. */
export function readAnswers(
  { options }: DeclaringCommand,
  said: string,
  policy: Policy,
): ReadonlyMap<string, string> {
  const words = readWords(said, options);
  const answers = new Map([...words.options].map(([name, value]) => [FIELDS[name] ?? name, value]));
  const names: Readonly<Record<string, readonly string[]>> = {
    severity: policy.severities.map(({ name }) => name),
    type: policy.types.map(({ name }) => name),
  };
  let { text } = words;
  for (;;) {
    const [first, rest] = splitFirst(text);
    const word = first.toLowerCase().replace(/[,;:]$/, '');
    const id = Object.keys(names).find((one) => !answers.has(one) && names[one]?.includes(word));
    if (id === undefined) break;
    answers.set(id, word);
    text = rest;
  }
  if (text !== '') answers.set('text', text);
  return answers;
}
