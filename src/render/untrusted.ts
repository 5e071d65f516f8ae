/** Outside text made harmless where GitHub renders Markdown. */

const WORD_JOINER = '\u2060';

/**
 * `@name` pings nobody and `#12` links nothing, though both still read the same. Markup counts as no letter
 * (`_@name_`, `` `x`@name ``), and an `@` written as an entity is an `@` when GitHub looks for names.
 */
export function neutraliseMentions(text: string): string {
  return text
    .replaceAll(/(?<!\\)&(?:#0*64|#x0*40|commat);/gi, '@')
    .replaceAll(/(?<![A-Za-z0-9])@(?=[A-Za-z0-9])/g, `@${WORD_JOINER}`)
    .replaceAll(/(?<![A-Za-z0-9&])#(?=\d)/g, `#${WORD_JOINER}`);
}

/** One line of outside text as Markdown that shows it literally: no links, images, HTML, emphasis or mentions. */
export function literalMarkdown(text: string): string {
  const line = text
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/[\\`*_{}[\]()<>#+!|~&-]/g, '\\$&')
    // GitHub links bare addresses by itself, escaped or not.
    .replaceAll('://', `:${WORD_JOINER}//`)
    .replaceAll(/\bwww(?=\.)/gi, (word) => word + WORD_JOINER)
    .replaceAll('@', `@${WORD_JOINER}`)
    .replace(/^(\d+)([.)])/, '$1\\$2');
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
