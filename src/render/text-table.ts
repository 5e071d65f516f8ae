/** Columns for a terminal: aligned by what is seen, not by how many characters it takes. */
import { escapeControls } from '../domain/quote.ts';
import { cutToWidth, displayWidth, wrapToWidth } from './display-width.ts';

/** Colours one cell; `row` counts from 0, the header is row -1. */
export type Paint = (text: string, column: number, row: number) => string;

export interface TableOptions {
  readonly header?: readonly string[];
  /** A row fits into so many columns, by its last cell; undefined lets rows be as long as they like. */
  readonly width?: number;
  /** What happens to a last cell that is too long: it is cut, or it goes on below itself. */
  readonly overflow?: 'cut' | 'wrap';
  readonly paint?: Paint;
}

const GAP = '  ';
/** A last column narrower than this is left to the terminal: words of one letter a line help nobody. */
const NARROWEST = 16;

/** At least one line a row. Whatever a cell holds, it moves no cursor. */
export function renderTable(
  rows: readonly (readonly string[])[],
  options: TableOptions = {},
): readonly string[] {
  const { header, paint = (text) => text } = options;
  const safe = (header === undefined ? rows : [header, ...rows]).map((row) => row.map(escapeControls));
  const widths = widthsOf(safe);
  const firstRow = header === undefined ? 0 : -1;
  return safe.flatMap((row, index) => {
    const before = row.slice(0, -1);
    const indent = before.reduce((sum, _, column) => sum + (widths[column] ?? 0) + GAP.length, 0);
    const [last = '', ...rest] = layOut(row.at(-1) ?? '', indent, options);
    const cells = before.map((cell, column) => {
      const padding = ' '.repeat((widths[column] ?? 0) - displayWidth(cell));
      return `${paint(cell, column, index + firstRow)}${padding}`;
    });
    const line = [...cells, paint(last, before.length, index + firstRow)].join(GAP).trimEnd();
    return [
      line,
      ...rest.map((more) => `${' '.repeat(indent)}${paint(more, before.length, index + firstRow)}`),
    ];
  });
}

function layOut(text: string, indent: number, { width, overflow }: TableOptions): readonly string[] {
  if (width === undefined || width - indent < NARROWEST) return [text];
  return overflow === 'wrap' ? wrapToWidth(text, width - indent) : [cutToWidth(text, width - indent)];
}

function widthsOf(rows: readonly (readonly string[])[]): readonly number[] {
  const widths: number[] = [];
  for (const row of rows) {
    for (const [column, cell] of row.entries()) {
      widths[column] = Math.max(widths[column] ?? 0, displayWidth(cell));
    }
  }
  return widths;
}
