import { nameChoices } from '../choice.ts';
import { findNearest } from '../nearest.ts';
import { quote } from '../quote.ts';
import { type Command, misuse, nothingSaid } from './command.ts';

/** A part of a name that only one has is enough. What the runbook says is posted by whoever answers comments. */
export const RUNBOOK: Command = {
  name: 'runbook',
  synonyms: ['playbook'],
  usage: '[NAME]',
  summary: 'A runbook is used; in a comment its steps come back as boxes. Without a name: which there are.',
  options: [],
  parse({ text }, { runbooks }) {
    if (text === '') return nothingSaid(nameChoices(runbooks), `runbook ${runbooks[0] ?? 'service-outage'}`);
    const wanted = text
      .toLowerCase()
      .replaceAll(/[\s_]+/g, '-')
      .replace(/\.md$/, '');
    const meant = runbooks.includes(wanted)
      ? [wanted]
      : runbooks.filter((name) => name.split('-').includes(wanted));
    const [runbook] = meant;
    if (runbook !== undefined && meant.length === 1) return { kind: 'runbook', runbook };
    const near = findNearest(wanted, runbooks);
    const fix =
      meant.length > 1
        ? 'Write the whole name.'
        : near === null
          ? 'Use the name of a file in knowledge/runbooks/.'
          : `Did you mean ${quote(near)}?`;
    return misuse(`runbook ${quote(text)}`, nameChoices(meant.length > 1 ? meant : runbooks), fix);
  },
  examples: [
    { words: 'service-outage', means: { kind: 'runbook', runbook: 'service-outage' } },
    { words: 'Service outage', means: { kind: 'runbook', runbook: 'service-outage' } },
    { words: 'outage', means: { kind: 'runbook', runbook: 'service-outage' } },
    { words: 'service-outrage', means: { refused: 'one of cost-spike, service-outage' } },
    { words: '', means: { refused: 'one of cost-spike, service-outage' } },
  ],
};
