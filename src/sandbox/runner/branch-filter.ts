/**
 * Whether a branch passes the patterns of a `branches:` filter. A pattern that begins with `!` takes back what
 * earlier ones allowed; the last that matches decides
 * (docs.github.com/actions/reference/workflows-and-actions/workflow-syntax, "Filter pattern cheat sheet").
 * @param patterns null when there is no filter
 * @param branch without `refs/heads/`
 */
export function passesBranchFilter(patterns: readonly string[] | null, branch: string): boolean {
  if (patterns === null) return true;
  let passes = false;
  for (const pattern of patterns) {
    const negated = pattern.startsWith('!');
    if (filterRegExp(negated ? pattern.slice(1) : pattern).test(branch)) passes = !negated;
  }
  return passes;
}

/** `*` stops at a slash, `**` does not; `?` and `+` repeat what stands before them; `[]` is a set; `\` escapes. */
function filterRegExp(pattern: string): RegExp {
  const source = pattern.replaceAll(
    /\\(.)|\*\*|\*|\[[A-Za-z0-9_-]+\]|[?+]|./g,
    (part: string, escaped: string | undefined) => {
      if (escaped !== undefined) return escapeRegExp(escaped);
      if (part === '**') return '.*';
      if (part === '*') return '[^/]*';
      if (part.length > 1 || part === '?' || part === '+') return part;
      return escapeRegExp(part);
    },
  );
  return new RegExp(`^${source}$`);
}

function escapeRegExp(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}
