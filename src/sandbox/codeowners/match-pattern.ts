/**
 * The patterns of CODEOWNERS: those of gitignore (git-scm.com/docs/gitignore#_pattern_format), with exceptions
 * (docs.github.com/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners#syntax-exceptions).
 */

export type Pattern =
  | { readonly kind: 'valid'; readonly matches: (path: string) => boolean }
  | { readonly kind: 'invalid'; readonly suggestion: string | null };

/** A negation, a set of characters, and the escape of a `#` do not work here. */
const EXCEPTION = /^!|[[\]]|^\\#/;

/**
 * A pattern with a slash before its end begins at the root, one without stands anywhere; one that ends with a slash
 * means folders alone, and what matches a folder matches all that is in it. Case counts, as in git.
 *
 * Unlike in gitignore, `docs/*` means the files of the folder and not what is in its folders: so says the example in
 * GitHub's documentation.
 */
export function compilePattern(pattern: string): Pattern {
  if (pattern === '/') {
    const suggestion = 'The pattern `/` will never match anything, did you mean `*` instead?';
    return { kind: 'invalid', suggestion };
  }
  if (EXCEPTION.test(pattern)) return { kind: 'invalid', suggestion: null };
  const isFolder = pattern.endsWith('/');
  const body = isFolder ? pattern.slice(0, -1) : pattern;
  const isAnchored = body.includes('/');
  const segments = body.replace(/^\//, '').split('/');
  const last = segments.at(-1);
  const end = isFolder ? '/.+' : isAnchored && last === '*' ? '' : '(?:/.+)?';
  const expression = new RegExp(`^${isAnchored ? '' : '(?:.+/)?'}${segmentsSource(segments)}${end}$`, 's');
  return { kind: 'valid', matches: (path) => expression.test(path) };
}

/** A double star is any number of folders, at the end everything inside; elsewhere it is a star as any other. */
function segmentsSource(segments: readonly string[]): string {
  const last = segments.length - 1;
  return segments
    .map((segment, at) => {
      if (segment !== '**') return segmentSource(segment) + (at === last ? '' : '/');
      return at === last ? '.+' : '(?:.+/)?';
    })
    .join('');
}

function segmentSource(segment: string): string {
  return segment.replaceAll(/\\(.)|\*+|\?|./gs, (part: string, escaped: string | undefined) => {
    if (escaped !== undefined) return escapeRegExp(escaped);
    if (part.startsWith('*')) return '[^/]*';
    return part === '?' ? '[^/]' : escapeRegExp(part);
  });
}

function escapeRegExp(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}
