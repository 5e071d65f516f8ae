/**
 * Wording that looks for somebody to blame, or tells what did not happen instead of what did. Both end the search
 * where it should begin: why did what people did make sense to them then?
 */

import { lazy } from './lazy.ts';

export interface Wording {
  /** Offsets in the text. */
  readonly start: number;
  readonly end: number;
  readonly sort: 'blame' | 'counterfactual';
  /** What to write instead, as a whole sentence. */
  readonly instead: string;
}

interface Phrase {
  readonly sort: Wording['sort'];
  /** The source of a regular expression; a space in it is any white space. */
  readonly source: string;
  /** How it begins, up to where few other words go on like that; see {@link MAY_HOLD_PHRASE}. */
  readonly beginning: string;
  readonly instead: string;
}

const ADVERB = '(?:also|really|simply|just|never|already|\\w+ly)';
const PARTICIPLE = `(?:${ADVERB} )?(?:\\w{2,}ed|been|done|gone|known|seen|taken|caught|read|run|told|made|kept|put|set|left|found|got|gotten|written|thought|spoken|begun|broken|built|chosen|given|held|led|met|sent|shut|understood|paid|brought)`;
const SOMEBODY =
  '(?:we|they|he|she|you|i|someone|somebody|anyone|anybody|the (?:team|engineer|developer|operator|author|reviewer|on-call))';

const PHRASES: readonly Phrase[] = [
  {
    sort: 'blame',
    source:
      'human errors?|(?:operator|user|pilot) error(?! (?:rate|message|report|log|count|code|page|budget)s?)',
    beginning: '(?:human|operator|user|pilot) error',
    instead: 'Say what was done, and what made it look right: the tool, the alert, the words of the runbook.',
  },
  {
    sort: 'blame',
    source:
      'careless(?:ly|ness)?|negligen(?:t|tly|ce)|reckless(?:ly|ness)?|incompeten(?:t|ce)|slopp(?:y|ily|iness)|stupid(?:ly|ity)?|foolish(?:ly)?|clueless',
    beginning: 'careless|negligen|reckless|incompeten|slopp|stupid|foolish|clueless',
    instead: 'Say what was done and under what circumstances; leave the judgement of the person out.',
  },
  {
    sort: 'blame',
    source:
      'the fault of|(?:was|were|is|are) (?:entirely |partly )?(?:my|our|his|her|their|your) (?:own )?fault|(?:is|are|was|were|be) to blame|blame[sd]? on|blames? (?:the|a|an|him|her|them)',
    beginning:
      'the fault|(?:was|were|is|are) (?:entirely |partly )?(?:my|our|his|her|their|your) |(?:is|are|was|were|be) to blame|blame',
    instead: 'Say what let it happen; faults have causes, people have reasons.',
  },
  {
    sort: 'blame',
    source: `failed to follow(?! redirect)|${SOMEBODY} failed to`,
    beginning: `failed to follow|${SOMEBODY} failed`,
    instead: 'Say what was done instead, and why that made sense then; was the step known, and easy to take?',
  },
  {
    sort: 'blame',
    source:
      "(?:forgot|forgets?|forgotten) (?:to|about)|neglect(?:s|ed)? to|(?:did not|didn[’']t|never) bother(?:ed)? to|should have known better",
    beginning: "forg[eo]t|neglect|(?:did not|didn[’']t|never) bother|should have known",
    instead: 'Say which step was left out and what would have reminded of it: a check, a list, a default.',
  },
  {
    sort: 'counterfactual',
    source: `(?:should|ought to)(?: not|n[’']t)? (?:${ADVERB} )?have ${PARTICIPLE}`,
    beginning: `(?:should|ought to)(?: not|n[’']t)? (?:${ADVERB} )?have `,
    instead: 'Say what was done and why it made sense then; what should be from now on is an action item.',
  },
  {
    sort: 'counterfactual',
    source: `(?:would|could|might) (?:${ADVERB} )?have (?:${ADVERB} )?(?:been )?(?:${ADVERB} )?(?:prevented|avoided|averted|caught|detected|stopped|noticed)`,
    beginning: `(?:would|could|might) (?:${ADVERB} )?have `,
    instead: 'Say what there was and what it did; what prevents it next time is an action item.',
  },
  {
    sort: 'counterfactual',
    source: `if only ${SOMEBODY}|had ${SOMEBODY} (?:only |just )?(?:known|checked|noticed|tested|read|followed|looked|asked|been)`,
    beginning: `if only ${SOMEBODY}|had ${SOMEBODY} `,
    instead: 'Say what was known and done at the time; the rest is an action item.',
  },
];

const withAnySpace = (source: string) => source.replaceAll(' ', '\\s+');
/** Compiled when they are needed: it takes a millisecond. */
const compiled = lazy(() =>
  PHRASES.map((phrase) => ({
    ...phrase,
    pattern: new RegExp(`(?<![\\p{L}\\p{N}-])(?:${withAnySpace(phrase.source)})(?![\\p{L}\\p{N}-])`, 'giu'),
  })),
);
/** Whether a text may hold a phrase. Most hold none, and this one look costs a tenth of looking for each. */
const MAY_HOLD_PHRASE = new RegExp(
  `(?:\\b|_)(?:${PHRASES.map(({ beginning }) => withAnySpace(beginning)).join('|')})`,
  'i',
);

/** The phrases in a text, in order; those that stand in quotation marks are somebody's words, and are left out. */
export function findWording(text: string): readonly Wording[] {
  if (!MAY_HOLD_PHRASE.test(text)) return [];
  return compiled()
    .flatMap(({ sort, instead, pattern }) =>
      Array.from(text.matchAll(pattern), (match) => ({
        start: match.index,
        end: match.index + match[0].length,
        sort,
        instead,
      })),
    )
    .filter(({ start, end }) => !(/["“„«'‘]/.test(text[start - 1] ?? '') && /["”“»'’]/.test(text[end] ?? '')))
    .sort((a, b) => a.start - b.start);
}
