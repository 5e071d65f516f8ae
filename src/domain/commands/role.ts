import { nameChoices } from '../choice.ts';
import { parseLogin } from '../login.ts';
import { findNearest } from '../nearest.ts';
import { quote } from '../quote.ts';
import { type Command, misuse, nothingSaid } from './command.ts';
import { splitFirst } from './words.ts';

/** The roles of the procedures; which there are, the policy says. A part of a name that only one has is enough. */
export const ROLE: Command = {
  name: 'role',
  synonyms: ['assign'],
  usage: 'ROLE @USER',
  summary: 'Somebody takes a role.',
  options: [],
  parse({ text }, { policy }) {
    const names = policy.roles.map(({ name }) => name);
    const [said, person] = splitFirst(text);
    const login = parseLogin(person);
    if (said === '')
      return nothingSaid(`a role (${names.join(', ')}) and who takes it`, `role ${names[0]} @octocat`);
    const wanted = said.toLowerCase().replaceAll('-', '_');
    const meant = names.includes(wanted)
      ? [wanted]
      : names.filter((name) => name.split('_').includes(wanted));
    const [role] = meant;
    if (role === undefined || meant.length > 1) {
      const near = findNearest(wanted, names);
      const fix =
        meant.length > 1
          ? 'Write the whole name.'
          : near === null
            ? 'Use a role of the policy.'
            : `Did you mean "${near}"?`;
      return misuse(`role ${quote(said)}`, nameChoices(meant.length > 1 ? meant : names), fix);
    }
    if (login !== null) return { kind: 'role', role, person: login };
    return misuse(
      person === '' ? 'nobody' : quote(person),
      'one GitHub login',
      `For example: role ${role} @octocat`,
    );
  },
  examples: [
    {
      words: 'incident_commander @maya',
      means: { kind: 'role', role: 'incident_commander', person: 'maya' },
    },
    {
      words: 'commander Maya_acme',
      means: { kind: 'role', role: 'incident_commander', person: 'Maya_acme' },
    },
    { words: 'lead @maya', means: { refused: 'technical_lead' } },
    { words: 'commander', means: { refused: 'nobody' } },
    { words: 'commander @maya and @devon', means: { refused: 'one GitHub login' } },
    { words: '', means: { refused: 'who takes it' } },
  ],
};
