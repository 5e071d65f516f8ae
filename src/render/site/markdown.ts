/** The prose of a record as HTML. Fast (a site has hundreds of bodies), and unable to hold a script. */
import MarkdownIt, { type Token } from 'markdown-it';
import { dropComments } from './markdown-comments.ts';
import { resolveLinks } from './markdown-links.ts';
import { HEADING_PREFIX, type ProseLinks } from './prose-links.ts';

/** Raw HTML is shown as text, never passed through; links other than http, https, mailto and relative ones stay text. */
const markdown = new MarkdownIt('default', { html: false, linkify: true, typographer: false });
markdown.validateLink = (url) =>
  /^(?:https?:|mailto:|[#/?.]|[^:]*$)/i.test(url.trim()) && !/^\/\//.test(url.trim());
markdown.use(dropComments);

/** The headings of the page above the prose: h1 the title, h2 its section. */
const LEVELS_ABOVE = 2;

/** Longer prose is shown as it was written: nobody reads such a page, and laying it out costs seconds of every run. */
const MOST_CHARACTERS = 200_000;

/** Percent-encoding makes a target at most nine times as long as what was written. */
const MOST_GROWTH = 10;

markdown.core.ruler.push('site', (state) => {
  if (measureTargets(state.tokens) > MOST_GROWTH * state.src.length) {
    const text = new state.Token('code_block', 'code', 0);
    text.content = state.src;
    state.tokens = [text];
    return;
  }
  const ids = setHeadings(state.tokens);
  showTaskLists(state.tokens);
  resolveLinks(state.tokens, (state.env as { readonly links: ProseLinks }).links, ids);
});

markdown.renderer.rules['table_open'] = () =>
  '<div class="scroll" tabindex="0" role="group" aria-label="Table">\n<table>\n';
markdown.renderer.rules['table_close'] = () => '</table>\n</div>\n';

/** Markdown of a record as HTML; empty when there is nothing to show. */
export function renderMarkdown(text: string, links: ProseLinks): string {
  if (text.length > MOST_CHARACTERS) return `<pre><code>${markdown.utils.escapeHtml(text)}</code></pre>`;
  return markdown.render(text, { links }).trim();
}

/**
 * The length of all URLs and titles. `[a]` repeats those of its definition in three characters, so that 100 KB could
 * become a page of gigabytes; cmark-gfm bounds the same.
 */
function measureTargets(tokens: readonly Token[]): number {
  let length = 0;
  for (const token of tokens) {
    for (const [, value] of token.attrs ?? []) length += String(value).length;
    length += measureTargets(token.children ?? []);
  }
  return length;
}

/** Puts headings below those of the page without skipping a level, and gives them ids as GitHub does. */
function setHeadings(tokens: readonly Token[]): ReadonlySet<string> {
  const ids = new Set<string>();
  const counts = new Map<string, number>();
  const open: number[] = [];
  for (const [index, token] of tokens.entries()) {
    if (token.type === 'heading_open') {
      const level = Number(token.tag.slice(1));
      while ((open.at(-1) ?? 0) >= level) open.pop();
      open.push(level);
      const id = uniqueId(slugOf(tokens[index + 1]?.content ?? ''), ids, counts);
      if (id !== null) token.attrSet('id', `${HEADING_PREFIX}${id}`);
    }
    if (token.type === 'heading_open' || token.type === 'heading_close') {
      token.tag = `h${Math.min(6, LEVELS_ABOVE + open.length)}`;
    }
  }
  return ids;
}

function slugOf(heading: string): string {
  return heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replaceAll(/\s/g, '-');
}

/** `counts` holds how often each slug was taken: searching from 1 each time takes minutes for 50,000 equal headings. */
function uniqueId(slug: string, taken: Set<string>, counts: Map<string, number>): string | null {
  if (slug === '') return null;
  let count = counts.get(slug) ?? 0;
  let id = count === 0 ? slug : `${slug}-${count}`;
  while (taken.has(id)) id = `${slug}-${++count}`;
  counts.set(slug, count + 1);
  taken.add(id);
  return id;
}

function showTaskLists(tokens: readonly Token[]): void {
  for (const [index, token] of tokens.entries()) {
    if (token.type !== 'inline' || !isFirstOfItem(tokens, index)) continue;
    const text = token.children?.[0];
    const box = /^\[([ xX])\]\s+/.exec(text?.type === 'text' ? text.content : '');
    if (text === undefined || box === null) continue;
    text.content = `${box[1] === ' ' ? '☐ ' : '☑ '}${text.content.slice(box[0].length)}`;
  }
}

function isFirstOfItem(tokens: readonly Token[], index: number): boolean {
  return tokens[index - 1]?.type === 'paragraph_open' && tokens[index - 2]?.type === 'list_item_open';
}
