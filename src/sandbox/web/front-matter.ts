/**
 * The YAML front matter of a Markdown file, for display
 * (docs.github.com/contributing/writing-for-github-docs/using-yaml-frontmatter; github.com shows it as a table).
 */
import { parseDocument } from 'yaml';
import { isTooDeep } from '../yaml-depth.ts';

export type FrontMatter =
  | { readonly kind: 'none' }
  | { readonly kind: 'table'; readonly values: ReadonlyMap<unknown, unknown> }
  /** Not a mapping, or not YAML: shown as it is, with the reason. */
  | { readonly kind: 'raw'; readonly text: string; readonly reason: string };

/** Longer blocks are shown raw: a table of that size helps nobody and the parser costs time. */
const LONGEST = 64 * 1024;
const BLOCK = /^---[ \t]*\r?\n(?:(.*?)\r?\n)?---[ \t]*(?:\r?\n|$)/s;

/** Splits a file into its front matter and the Markdown after it. Never throws. */
export function splitFrontMatter(text: string): { readonly frontMatter: FrontMatter; readonly body: string } {
  const withoutMark = text.replace(/^\ufeff/, '');
  const match = BLOCK.exec(withoutMark);
  if (match === null) return { frontMatter: { kind: 'none' }, body: withoutMark };
  return { frontMatter: readBlock(match[1] ?? ''), body: withoutMark.slice(match[0].length) };
}

function readBlock(text: string): FrontMatter {
  if (text.length > LONGEST) return { kind: 'raw', text, reason: 'It is too long for a table.' };
  if (isTooDeep(text)) return { kind: 'raw', text, reason: 'It is nested too deep.' };
  try {
    const document = parseDocument(text, { schema: 'core', merge: false, logLevel: 'silent' });
    const [error] = document.errors;
    if (error !== undefined) return { kind: 'raw', text, reason: error.message.split('\n')[0] ?? '' };
    // A Map keeps a key such as __proto__ an ordinary key.
    const value: unknown = document.toJS({ mapAsMap: true, maxAliasCount: 0 });
    if (value === null) return { kind: 'none' };
    if (value instanceof Map) return { kind: 'table', values: value };
    return { kind: 'raw', text, reason: 'It is not a mapping.' };
  } catch (error) {
    // Aliases (refused by maxAliasCount) end here: somebody's input.
    return { kind: 'raw', text, reason: error instanceof Error ? error.message : String(error) };
  }
}
