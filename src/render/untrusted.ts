/** Outside text made harmless where GitHub renders Markdown. */

const WORD_JOINER = '\u2060';

/** `@name` pings nobody and `#12` links nothing, though both still read the same. */
export function neutraliseMentions(text: string): string {
  return text
    .replaceAll(/(^|[^\w`])@(?=[A-Za-z0-9])/g, `$1@${WORD_JOINER}`)
    .replaceAll(/(^|[^\w&`])#(?=\d)/g, `$1#${WORD_JOINER}`);
}

/** One line of outside text as Markdown that shows it literally: no links, images, HTML, emphasis or mentions. */
export function literalMarkdown(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').replaceAll(/[\\`*_{}[\]()<>#+!|~&-]/g, '\\$&');
  return neutraliseMentions(line);
}

/** Outside text inside a code span, whatever backticks it holds. */
export function codeSpan(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ');
  const longest = Math.max(0, ...[...line.matchAll(/`+/g)].map((run) => run[0].length));
  const fence = '`'.repeat(longest + 1);
  const pad = line.startsWith('`') || line.endsWith('`') || line.trim() === '' ? ' ' : '';
  return `${fence}${pad}${line}${pad}${fence}`;
}
