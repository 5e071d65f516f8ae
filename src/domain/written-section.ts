/** Whether somebody has written a section, or it still holds what the template put there. */

/** The sign of a list item, the box of a task, a quotation's sign. */
const MARKER = /^\s*(?:(?:[-*+>]|\d{1,9}[.)])(?=\s|$)|\[[ xX]?\](?=\s|$))\s*/;
const PLACEHOLDER = /^(?:(?:todo|tbd|tbc|fixme|xxx)(?![\p{L}\p{N}])|\[.*\]$|\{\{.*\}\}$|<.*>$)/iu;

/**
 * Whether a text says something: more than the signs of lists and tables, placeholders such as `TODO`, and words that
 * the template gave.
 *
 * @param text the words below a heading, without comments
 * @param given the headings and points of the template, as {@link plainWords} gives them
 */
export function isWritten(text: string, given: ReadonlySet<string>): boolean {
  const lines = text.split(/\r\n|\n|\r/);
  return lines.some((line, index) => {
    // The head of a table is not what it tells.
    const isHead = line.includes('|') && isDelimiter(lines[index + 1] ?? '');
    if (isHead || isDelimiter(line)) return false;
    const words = withoutMarkers(line);
    if (PLACEHOLDER.test(words)) return false;
    const plain = plainWords(words);
    return plain !== '' && !given.has(plain);
  });
}

/** Words in lower case, with single spaces, without a number before them or signs around them: for comparing. */
export function plainWords(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/\s+/g, ' ')
    .replace(/^[^\p{L}\p{N}]*(?:\d{1,3}[.)] )?[^\p{L}\p{N}]*/u, '')
    .replace(/(?<=[\p{L}\p{N}])[^\p{L}\p{N}]*$/u, '');
}

function withoutMarkers(line: string): string {
  let rest = line;
  for (let match = MARKER.exec(rest); match !== null; match = MARKER.exec(rest)) {
    rest = rest.slice(match[0].length);
  }
  return rest.trim();
}

/** Whether a line is the row of a table that stands between its head and its rows. */
export function isDelimiter(line: string): boolean {
  return /^[\s|:-]+$/.test(line) && line.includes('|') && line.includes('-');
}
