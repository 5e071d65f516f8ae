import { findNearest } from './nearest.ts';
import { quote } from './quote.ts';

/** So many choices are named; more help nobody. */
const MOST_NAMED = 20;

/**
 * What is wrong with a value that must be one of some names, as one sentence with the nearest name; null when nothing
 * is.
 *
 * @param what where the value was given: `--severity`
 */
export function explainChoice(what: string, value: string, names: readonly string[]): string | null {
  if (names.includes(value)) return null;
  const meant = findNearest(value, names);
  const hint = meant === null ? '' : `. Did you mean ${quote(meant)}?`;
  return `${what}: found ${quote(value)}, expected ${nameChoices(names)}${hint}`;
}

/** `one of critical, high, medium, low`; of many the first, and how many more there are. */
export function nameChoices(names: readonly string[]): string {
  if (names.length === 0) return 'nothing: there is none to choose from';
  const named = names.slice(0, MOST_NAMED).join(', ');
  const more = names.length - MOST_NAMED;
  return `one of ${named}${more > 0 ? ` and ${more} more` : ''}`;
}
