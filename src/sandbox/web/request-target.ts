/** Reads the path and the query of a request, refusing everything that could mean two things. */

export interface RequestTarget {
  /** The decoded path segments; empty for `/`. None is empty, `.`, `..`, or holds `/` or NUL. */
  readonly segments: readonly string[];
  readonly query: ReadonlyMap<string, string>;
}

/**
 * Splits `request.url` (origin form, `/a/b?x=y`).
 *
 * One trailing slash is ignored. Answers null for what no page has: another form of address, an encoding that is
 * broken, a segment that could leave the tree (`..`, an encoded slash), a parameter given twice.
 */
export function parseTarget(url: string): RequestTarget | null {
  if (!url.startsWith('/')) return null;
  const mark = url.indexOf('?');
  const rawPath = mark === -1 ? url : url.slice(0, mark);
  const segments: string[] = [];
  const rawSegments = rawPath.slice(1).split('/');
  if (rawSegments.at(-1) === '') rawSegments.pop();
  for (const raw of rawSegments) {
    const segment = decode(raw);
    if (segment === null || !isPlainSegment(segment)) return null;
    segments.push(segment);
  }
  const query = new Map<string, string>();
  for (const [name, value] of new URLSearchParams(mark === -1 ? '' : url.slice(mark + 1))) {
    if (query.has(name)) return null;
    query.set(name, value);
  }
  return { segments, query };
}

function decode(raw: string): string | null {
  try {
    return decodeURIComponent(raw);
  } catch {
    return null;
  }
}

function isPlainSegment(segment: string): boolean {
  return segment !== '' && segment !== '.' && segment !== '..' && !/[/\0]/.test(segment);
}

/** The first parameter that is not among `known`; null when all are. */
export function unknownParameter(target: RequestTarget, known: readonly string[]): string | null {
  for (const name of target.query.keys()) if (!known.includes(name)) return name;
  return null;
}
