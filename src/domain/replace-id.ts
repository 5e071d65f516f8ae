/**
 * An incident's id in a text, and another in its place. Only the id changes: what merely looks like it (a longer
 * number, a file's name, another system's address) and everything else stays as it is, to the byte.
 */

/** A stretch of a text, the end exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

export interface ReplacedId {
  readonly text: string;
  /** How often it stood there. */
  readonly count: number;
}

/** An address of the web, as far as it may hold an id: it belongs to somebody else. */
const ADDRESS = /[a-z][a-z0-9+.-]*:\/\/[^\s<>"'`]+/gi;

/**
 * Replaces an id wherever it stands as a word: alone (`INC-2026-0042`), as the beginning of an action item's id
 * (`INC-2026-0042-01`), as the folder in a path (`../INC-2026-0042/incident.md`).
 *
 * @param within where it is looked for; everywhere without it
 */
export function replaceId(
  text: string,
  from: string,
  to: string,
  within: readonly Stretch[] = [{ start: 0, end: text.length }],
): ReplacedId {
  const addresses = addressesIn(text);
  const isIn = (stretches: readonly Stretch[], offset: number) =>
    stretches.some(({ start, end }) => offset >= start && offset < end);
  let count = 0;
  const replaced = text.replace(wordOf(from), (found: string, offset: number) => {
    if (!isIn(within, offset) || isIn(addresses, offset) || !isAtItsPlace(text, offset, from)) return found;
    count += 1;
    return to + found.slice(from.length);
  });
  return { text: replaced, count };
}

/**
 * Not within a longer word, and not the beginning of a file's name such as `INC-2026-0042-graph.png`. An underscore
 * may stand beside it: Markdown's emphasis.
 */
function wordOf(id: string): RegExp {
  const before = '(?<![A-Za-z0-9-]|[A-Za-z0-9]_)';
  const after = '(?![A-Za-z0-9-]|_[A-Za-z0-9]|\\.[a-z0-9])';
  return new RegExp(`${before}${id}(?:-\\d{2,3})?${after}`, 'g');
}

/** In a path the id is the incident's folder behind `..` or the year; elsewhere it is some other folder of that name. */
function isAtItsPlace(text: string, offset: number, id: string): boolean {
  if (text[offset - 1] !== '/') return true;
  const before = text.slice(Math.max(0, offset - 8), offset);
  return before.endsWith('../') || before.endsWith(`${id.slice(4, 8)}/`);
}

function addressesIn(text: string): readonly Stretch[] {
  return [...text.matchAll(ADDRESS)].map(({ index, 0: address }) => ({
    start: index,
    end: index + address.length,
  }));
}
