/** Where a link in a file of the repository leads, and a cheap way to see most links of a Markdown text. */

/** What a link of a file names: a path of the repository, a place above it, or something that is no file of ours. */
export type LinkTarget =
  | { readonly kind: 'inside'; readonly path: string }
  | { readonly kind: 'above' }
  | { readonly kind: 'elsewhere' };

const SCHEME_OR_HOST = /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i;

/**
 * Resolves a link as GitHub shows it: against the folder of its file, or from the root of the repository when it
 * begins with `/`. The path is `''` for the root, and has neither a query, a fragment nor a slash at its end.
 *
 * @param from the path of the file the link stands in
 */
export function resolveLink(from: string, target: string): LinkTarget {
  if (SCHEME_OR_HOST.test(target)) return { kind: 'elsewhere' };
  const written = /^[^?#]*/.exec(target)?.[0] ?? '';
  // A place in the same file.
  if (written === '') return { kind: 'elsewhere' };
  const parts = written.startsWith('/') ? [] : from.split('/').slice(0, -1);
  for (const part of decode(written).split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..') parts.push(part);
    else if (parts.pop() === undefined) return { kind: 'above' };
  }
  return { kind: 'inside', path: parts.join('/') };
}

/** A stray `%` stands for itself. */
function decode(text: string): string {
  if (!text.includes('%')) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/**
 * The targets of the links, images and definitions that a Markdown text may hold, read without parsing it; null when
 * only a parser can tell. Some of them may be none (code holds such signs too); none that is one is left out: every
 * one stands behind `](` or `]:`, and a target of nothing but these characters ends where they end.
 */
export function skimTargets(markdown: string): ReadonlySet<string> | null {
  const targets = new Set<string>();
  for (let at = markdown.indexOf(']'); at >= 0; at = markdown.indexOf(']', at + 1)) {
    const sign = markdown[at + 1];
    if (sign !== '(' && sign !== ':') continue;
    PLAIN_TARGET.lastIndex = at + 2;
    const [, target = '', end = ''] = PLAIN_TARGET.exec(markdown) ?? [];
    // Behind a definition's target nothing but white space may follow.
    if (target === '' || (sign === ':' && end === ')')) return null;
    targets.add(target);
  }
  return targets;
}

const PLAIN_TARGET = /[ \t\r\n]*([\w./#?=%~+@:,;$-]+)(\)|[ \t\r\n]|$)/y;
