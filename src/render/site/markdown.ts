import type { Token } from 'markdown-it';
import MarkdownIt from 'markdown-it';

/** Raw HTML is shown as text, never passed through; links other than http, https, mailto and relative ones are dropped. */
const markdown = new MarkdownIt('default', { html: false, linkify: true, typographer: false });
markdown.validateLink = (url) =>
  /^(?:https?:|mailto:|[#/?.]|[^:]*$)/i.test(url.trim()) && !/^\/\//.test(url.trim());

/** The page has one h1 and sections of its own: prose starts a level below. */
markdown.core.ruler.push('lower-headings', (state) => {
  for (const token of state.tokens) {
    if (token.type !== 'heading_open' && token.type !== 'heading_close') continue;
    token.tag = `h${Math.min(6, Number(token.tag.slice(1)) + 1)}`;
  }
});

markdown.core.ruler.push('task-lists', (state) => {
  for (const [index, token] of state.tokens.entries()) {
    if (token.type !== 'inline' || !isFirstOfItem(state.tokens, index)) continue;
    const text = token.children?.[0];
    const box = /^\[([ xX])\]\s+/.exec(text?.type === 'text' ? text.content : '');
    if (text === undefined || box === null) continue;
    text.content = `${box[1] === ' ' ? '☐ ' : '☑ '}${text.content.slice(box[0].length)}`;
  }
});

function isFirstOfItem(tokens: readonly Token[], index: number): boolean {
  return tokens[index - 1]?.type === 'paragraph_open' && tokens[index - 2]?.type === 'list_item_open';
}

markdown.renderer.rules['table_open'] = () =>
  '<div class="scroll" tabindex="0" role="region" aria-label="Table"><table>';
markdown.renderer.rules['table_close'] = () => '</table></div>';
markdown.renderer.rules['link_open'] = (tokens, index, options, _environment, self) => {
  tokens[index]?.attrSet('rel', 'nofollow noopener');
  return self.renderToken(tokens, index, options);
};

/** Markdown of a record as HTML that can hold no script; HTML comments (guidance of templates) vanish. */
export function renderMarkdown(text: string): string {
  return markdown.render(text.replaceAll(/<!--[\s\S]*?(?:-->|$)/g, ''));
}
