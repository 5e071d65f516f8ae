import { escapeControls } from '../domain/quote.ts';
import type { Limit, MatchedSymptom, RankedRunbook } from '../domain/symptoms.ts';
import type { Palette } from './terminal-findings.ts';

const SIGNS: Readonly<Record<MatchedSymptom['state'], string>> = {
  holds: '✓',
  'does-not-hold': '✗',
  'not-measured': '?',
  'to-tick': '☐',
};

/**
 * A block for each runbook: its name, its file, and every symptom with a sign (✓ holds, ✗ does not, ? not measured,
 * ☐ to tick) and the figures.
 *
 * @param pathOf the file of a runbook, by its id
 */
export function renderRankedRunbooks(
  ranked: readonly RankedRunbook[],
  pathOf: (id: string) => string,
  palette: Pick<Palette, 'strong' | 'soft'>,
): string {
  return ranked.map((one) => renderRunbook(one, pathOf(one.runbook.id), palette)).join('\n\n');
}

function renderRunbook(
  { runbook, symptoms, holding }: RankedRunbook,
  path: string,
  { strong, soft }: Pick<Palette, 'strong' | 'soft'>,
): string {
  return [
    `${strong(escapeControls(runbook.title))}: ${holding} of ${symptoms.length} symptoms hold ${soft(escapeControls(path))}`,
    ...symptoms.map((one) => `  ${SIGNS[one.state]} ${escapeControls(describe(one))}`),
  ].join('\n');
}

function describe(matched: MatchedSymptom): string {
  const { symptom } = matched;
  const unit = symptom.unit === undefined ? '' : ` ${symptom.unit}`;
  if (matched.state === 'to-tick') return symptom.observe ?? '';
  const limits = matched.limits.map((limit) => describeLimit(limit, unit)).join(' and ');
  if (matched.state === 'not-measured') {
    return `${[symptom.metric, limits].filter((part) => part !== '').join(' ')}: ${matched.why}`;
  }
  return `${symptom.metric} ${matched.reading}${unit} is ${matched.state === 'holds' ? '' : 'not '}${limits}`;
}

function describeLimit({ comparison, value, share }: Limit, unit: string): string {
  const limit = `${comparison} ${value}${unit}`;
  if (share === null) return limit;
  return `${limit} (${share.percent} % of the usual ${share.typical}${unit}, baseline ${share.baseline})`;
}
