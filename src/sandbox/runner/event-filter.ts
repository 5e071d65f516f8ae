/** The filters of `on:`: branches, tags and paths. */
import type { PatternFilter } from './workflow-definition.ts';

/** Files beyond these are not looked at (docs: workflow-syntax, "Git diff comparisons"). */
const FILES_IN_DIFF = 300;

/**
 * Whether a name passes a list of patterns. A pattern that begins with `!` takes back what earlier ones allowed; the
 * last that matches decides
 * (docs.github.com/actions/reference/workflows-and-actions/workflow-syntax, "Filter pattern cheat sheet").
 * @param patterns null when there is no filter
 * @param name a branch or tag without `refs/…/`, or a path
 */
export function passesPatterns(patterns: readonly string[] | null, name: string): boolean {
  if (patterns === null) return true;
  let passes = false;
  for (const pattern of patterns) {
    const negated = pattern.startsWith('!');
    if (filterRegExp(negated ? pattern.slice(1) : pattern).test(name)) passes = !negated;
  }
  return passes;
}

export function hasFilter({ only, ignore }: PatternFilter): boolean {
  return only !== null || ignore !== null;
}

export function passesFilter({ only, ignore }: PatternFilter, name: string): boolean {
  return passesPatterns(only, name) && (ignore === null || !passesPatterns(ignore, name));
}

/**
 * Whether one of the changed files at least passes: with `paths-ignore`, one that is not ignored. No files changed, no
 * run.
 */
export function passesPathFilter(filter: PatternFilter, paths: readonly string[]): boolean {
  return paths.slice(0, FILES_IN_DIFF).some((path) => passesFilter(filter, path));
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
