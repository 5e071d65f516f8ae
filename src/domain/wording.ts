/**
 * Wording that looks for somebody to blame, or tells what did not happen instead of what did. Both end the search
 * where it should begin: why did what people did make sense to them then?
 */

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
    instead: 'Say what was done, and what made it look right: the tool, the alert, the words of the runbook.',
  },
  {
    sort: 'blame',
    source:
      'careless(?:ly|ness)?|negligen(?:t|tly|ce)|reckless(?:ly|ness)?|incompeten(?:t|ce)|slopp(?:y|ily|iness)|stupid(?:ly|ity)?|foolish(?:ly)?|clueless',
    instead: 'Say what was done and under what circumstances; leave the judgement of the person out.',
  },
  {
    sort: 'blame',
    source:
      'the fault of|(?:was|were|is|are) (?:entirely |partly )?(?:my|our|his|her|their|your) (?:own )?fault|(?:is|are|was|were|be) to blame|blame[sd]? on|blames? (?:the|a|an|him|her|them)',
    instead: 'Say what let it happen; faults have causes, people have reasons.',
  },
  {
    sort: 'blame',
    source: `failed to follow(?! redirect)|${SOMEBODY} failed to`,
    instead: 'Say what was done instead, and why that made sense then; was the step known, and easy to take?',
  },
  {
    sort: 'blame',
    source:
      "(?:forgot|forgets?|forgotten) (?:to|about)|neglect(?:s|ed)? to|(?:did not|didn[’']t|never) bother(?:ed)? to|should have known better",
    instead: 'Say which step was left out and what would have reminded of it: a check, a list, a default.',
  },
  {
    sort: 'counterfactual',
    source: `(?:should|ought to)(?: not|n[’']t)? (?:${ADVERB} )?have ${PARTICIPLE}`,
    instead: 'Say what was done and why it made sense then; what should be from now on is an action item.',
  },
  {
    sort: 'counterfactual',
    source: `(?:would|could|might) (?:${ADVERB} )?have (?:${ADVERB} )?(?:been )?(?:${ADVERB} )?(?:prevented|avoided|averted|caught|detected|stopped|noticed)`,
    instead: 'Say what there was and what it did; what prevents it next time is an action item.',
  },
  {
    sort: 'counterfactual',
    source: `if only ${SOMEBODY}|had ${SOMEBODY} (?:only |just )?(?:known|checked|noticed|tested|read|followed|looked|asked|been)`,
    instead: 'Say what was known and done at the time; the rest is an action item.',
  },
];

const compile = (source: string) =>
  new RegExp(`(?<![\\p{L}\\p{N}-])(?:${source.replaceAll(' ', '\\s+')})(?![\\p{L}\\p{N}-])`, 'giu');
const COMPILED = PHRASES.map((phrase) => ({ ...phrase, pattern: compile(phrase.source) }));

/**
 * Every phrase holds one of these words, in small letters, and in one of these wordings. Most texts hold no such word,
 * and looking for words costs a tenth of looking for phrases.
 */
const HINTS: readonly (readonly [word: string, wording: RegExp | null])[] = [
  ...['careless', 'negligen', 'reckless', 'incompeten', 'slopp', 'stupid', 'foolish', 'clueless'].map(alone),
  ...['blame', 'forget', 'forgot', 'neglect', 'bother'].map(alone),
  ['error', /(?:human|operator|user|pilot)\s+error/i],
  ['fault', /fault\s+of|(?:my|our|his|her|their|your)\s+(?:own\s+)?fault/i],
  ['failed', /failed\s+to/i],
  ['known', /known\s+better/i],
  ['have', /(?:should|ought\s+to|would|could|might)(?:\s+not|n[’']t)?\s+(?:\w+\s+)?have\s+/i],
  ['only', /if\s+only\s+/i],
  ['had', new RegExp(`had ${SOMEBODY} `.replaceAll(' ', '\\s+'), 'i')],
];

function alone(word: string): readonly [string, null] {
  return [word, null];
}

function mayHoldWording(text: string): boolean {
  const small = text.toLowerCase();
  return HINTS.some(([word, wording]) => small.includes(word) && (wording === null || wording.test(text)));
}

/** The phrases in a text, in order; those that stand in quotation marks are somebody's words, and are left out. */
export function findWording(text: string): readonly Wording[] {
  if (!mayHoldWording(text)) return [];
  return COMPILED.flatMap(({ sort, instead, pattern }) =>
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
