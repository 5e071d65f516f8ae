/** Much more GitHub does not show of a file (500 KiB, docs.github.com: "About READMEs"). */
const MOST_CHARACTERS = 200_000;

/**
 * A table with a blank line around it; what would make the page too long is left out, and `rest` says where it is.
 *
 * @param rows cells as Markdown of one line without bare pipes
 */
export function markdownTable(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  rest: (left: number) => string,
): readonly string[] {
  const lines: string[] = [];
  let length = 0;
  for (const cells of rows) {
    const line = rowOf(cells);
    length += line.length;
    if (length > MOST_CHARACTERS) break;
    lines.push(line);
  }
  const left = rows.length - lines.length;
  return [
    '',
    rowOf(head),
    rowOf(head.map(() => '---')),
    ...lines,
    '',
    ...(left === 0 ? [] : [rest(left), '']),
  ];
}

function rowOf(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}
