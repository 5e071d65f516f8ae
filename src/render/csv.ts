/**
 * Rows as comma-separated values (RFC 4180): CRLF line ends, quotation marks where they are needed. A cell that a
 * spreadsheet would take for a formula gets an apostrophe before it: titles are written by anybody.
 */
export function renderCsv(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.map(renderCell).join(',')).join('\r\n');
}

function renderCell(cell: string): string {
  const text = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n']/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
