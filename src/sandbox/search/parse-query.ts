/**
 * The text of a search, taken apart: docs.github.com/search-github/getting-started-with-searching-on-github/understanding-the-search-syntax.
 * Pure: what the parts mean is `read-criteria.ts`' to say.
 */

/** One part of a query: `-label:"bug fix",late`, `NOT word`, `"two words"`. */
export interface Term {
  /** True behind `-` (qualifiers) or `NOT` (words). */
  readonly isNegated: boolean;
  /** In lower case; null for what is searched in texts. */
  readonly qualifier: string | null;
  /** Of a qualifier what commas part, otherwise the one word or phrase. */
  readonly values: readonly Value[];
}

export interface Value {
  readonly text: string;
  readonly isQuoted: boolean;
}

export type ParsedQuery =
  | { readonly kind: 'terms'; readonly terms: readonly Term[] }
  /** What the syntax of GitHub has and this one has not. */
  | { readonly kind: 'unknown'; readonly what: string };

/** A quotation, or anything but white space and quotation marks; a mark without its partner counts as text. */
const PIECES = /(?:"[^"]*"|[^\s"]|"(?=[^"]*$))+/g;
const QUALIFIED = /^(-?)([a-z][a-z-]*):(.+)$/is;

/** Parts a list at its commas, those inside of quotation marks left alone. */
function readValues(text: string): readonly Value[] {
  return (text.match(/(?:"[^"]*"|[^,"]|"(?=[^"]*$))+/g) ?? []).map((each) => {
    const [, quoted] = /^"([^"]*)"$/.exec(each) ?? [];
    return quoted === undefined ? { text: each, isQuoted: false } : { text: quoted, isQuoted: true };
  });
}

/** @param isNegated by a `NOT` before it */
function readTerm(piece: string, isNegated: boolean): Term {
  const [, minus, name, list] = QUALIFIED.exec(piece) ?? [];
  if (name !== undefined && list !== undefined) {
    return {
      isNegated: isNegated || minus === '-',
      qualifier: name.toLowerCase(),
      values: readValues(list),
    };
  }
  const [, quoted] = /^"([^"]*)"$/.exec(piece) ?? [];
  const value = quoted === undefined ? { text: piece, isQuoted: false } : { text: quoted, isQuoted: true };
  return { isNegated, qualifier: null, values: [value] };
}

/** The parts of a query in order. Parentheses, `AND` and `OR` are GitHub's, and not read here. */
export function parseQuery(text: string): ParsedQuery {
  const terms: Term[] = [];
  let isNegated = false;
  for (const piece of text.match(PIECES) ?? []) {
    if (piece === 'AND' || piece === 'OR' || /^\(|\)$/.test(piece)) return { kind: 'unknown', what: piece };
    if (piece === 'NOT') {
      if (isNegated) return { kind: 'unknown', what: 'NOT NOT' };
      isNegated = true;
      continue;
    }
    terms.push(readTerm(piece, isNegated));
    isNegated = false;
  }
  return isNegated ? { kind: 'unknown', what: 'NOT at the end' } : { kind: 'terms', terms };
}
