/** Outside text made harmless where GitHub renders Markdown. */

const WORD_JOINER = '\u2060';

/**
 * `@name` pings nobody and `#12` links nothing here, though both still read the same. Markup counts as no letter
 * (`_@name_`, `` `x`@name ``), and characters written as entities are those characters when GitHub looks for names.
 */
export function neutraliseMentions(text: string): string {
  return breakNames(
    text.replaceAll(/&(?:#0*(\d{1,7})|#x0*([0-9a-f]{1,6})|(commat|num));/gi, decodeNameCharacter),
  );
}

function breakNames(text: string): string {
  return text
    .replaceAll(/(?<![A-Za-z0-9])@(?=[A-Za-z0-9])/g, `@${WORD_JOINER}`)
    .replaceAll(/(?<![A-Za-z0-9&])#(?=\d)/g, `#${WORD_JOINER}`);
}

/** Letters, digits, `@`, `#`, `-` and `_`, of which names are made; every other entity stays as it is written. */
function decodeNameCharacter(entity: string, decimal?: string, hexadecimal?: string, name?: string): string {
  if (name !== undefined) return name.toLowerCase() === 'num' ? '#' : '@';
  const code = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal);
  const character = code < 128 ? String.fromCharCode(code) : '';
  return /^[A-Za-z0-9@#_-]$/.test(character) ? character : entity;
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
  return breakNames(line);
}

/** Outside text as the cell of a table: as {@link literalMarkdown}, with its lines below each other. */
export function literalCell(text: string): string {
  const lines = text.trim().split(/\s*\n\s*/);
  return lines.map(literalMarkdown).join('<br>');
}

/** Outside text inside a code span, whatever backticks it holds. */
export function codeSpan(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ');
  const longest = Math.max(0, ...[...line.matchAll(/`+/g)].map((run) => run[0].length));
  const fence = '`'.repeat(longest + 1);
  const pad = line.startsWith('`') || line.endsWith('`') || line.trim() === '' ? ' ' : '';
  return `${fence}${pad}${line}${pad}${fence}`;
}
