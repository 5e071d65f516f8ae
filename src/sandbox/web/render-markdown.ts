/**
 * Renders Markdown the way GitHub does (docs.github.com/get-started/writing-on-github,
 * "Basic formatting syntax"): GitHub Flavored Markdown, raw HTML kept as far as GitHub's allow-list goes, comments
 * (and with them hidden markers) gone, `#12` and `@user` linked.
 */
import rehypeRaw from 'rehype-raw';
import rehypeSanitize, { defaultSchema } from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import remarkRehype from 'remark-rehype';
import { isTooMuch } from '../notifications/mentions.ts';
import { showAlerts } from './markdown-alerts.ts';
import { breakLines } from './markdown-breaks.ts';
import { setHeadingLevels } from './markdown-headings.ts';
import { prefixIds } from './markdown-ids.ts';
import { type LinkResolver, resolveLinks } from './markdown-links.ts';
import { linkReferences, type ReferenceTargets } from './markdown-references.ts';
import { dressElements } from './markdown-widgets.ts';

export interface MarkdownContext {
  /**
   * In a comment a line break breaks the line, in a file it does not
   * (docs.github.com/get-started/writing-on-github, "Basic formatting syntax", "Line breaks").
   */
  readonly place: 'comment' | 'file';
  /** The level of the text's highest headings: the page has its own `<h1>`. */
  readonly headingLevel: 2 | 3 | 4 | 5;
  /** Goes before every `id` in the text; two texts on one page have two prefixes. */
  readonly idPrefix: string;
  readonly links: LinkResolver;
  readonly references: ReferenceTargets;
}

/**
 * Markdown to HTML that is safe to put into a page: no script, no style, no form, no link but http, https, mailto
 * and relative ones. Never throws: text that is too long or too deeply nested comes back as
 * preformatted text.
 */
export function renderMarkdown(markdown: string, context: MarkdownContext): string {
  if (isTooMuch(markdown)) return preformatted(markdown);
  const processor = remark()
    .use(remarkGfm)
    .use(() => (context.place === 'comment' ? breakLines : undefined))
    .use(remarkRehype, { allowDangerousHtml: true })
    .use(rehypeRaw)
    // remark-rehype has prefixed the footnotes' ids already; a second prefix would break their links.
    .use(rehypeSanitize, { ...defaultSchema, clobberPrefix: '' })
    .use(() => showAlerts)
    .use(() => setHeadingLevels(context.headingLevel))
    .use(() => resolveLinks(context.links))
    .use(() => linkReferences(context.references))
    .use(() => prefixIds(context.idPrefix))
    .use(() => dressElements)
    .use(rehypeStringify);
  try {
    return String(processor.processSync(markdown));
  } catch (error) {
    // Deep nesting of another kind exhausts the stack of the recursive renderers: somebody's input, not our bug.
    if (!(error instanceof RangeError)) throw error;
    return preformatted(markdown);
  }
}

function preformatted(value: string): string {
  const escaped = value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return `<pre tabindex="0">${escaped}</pre>`;
}
