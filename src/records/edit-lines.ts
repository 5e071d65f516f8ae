/** Lines of a text by offset, and the splices that change them. Columns count from 0. */

/** Puts `text` in place of what stands from `from` up to `to`. */
export interface Splice {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** The text with all splices made, none of which may overlap; two at one place are made in their order. */
export function applySplices(source: string, splices: readonly Splice[]): string {
  let result = '';
  let at = 0;
  for (const { from, to, text } of splices.toSorted((a, b) => a.from - b.from)) {
    result += source.slice(at, from) + text;
    at = to;
  }
  return result + source.slice(at);
}

export function lineStart(source: string, offset: number): number {
  return offset === 0 ? 0 : source.lastIndexOf('\n', offset - 1) + 1;
}

export function columnOf(source: string, offset: number): number {
  return offset - lineStart(source, offset);
}

/** The begin of the next line; the end of the text behind its last one. */
export function nextLine(source: string, offset: number): number {
  const end = source.indexOf('\n', offset);
  return end < 0 ? source.length : end + 1;
}

/** Whether nothing but a comment stands between an offset and the end of its line. */
export function endsLine(source: string, offset: number): boolean {
  return /^[ \t]*(?:#|\r?$)/.test(source.slice(offset, nextLine(source, offset)).replace(/\n$/, ''));
}

export function startsLine(source: string, offset: number): boolean {
  return source.slice(lineStart(source, offset), offset).trim() === '';
}

/**
 * The begin of the line behind something that ends at `end`, and behind the comment lines that follow it and are
 * indented by `column` or more: those belong to it. Empty lines count only between.
 */
export function blockEnd(source: string, end: number, column: number): number {
  let settled = source[end - 1] === '\n' ? end : nextLine(source, end);
  for (let at = settled; at < source.length; at = nextLine(source, at)) {
    const text = source.slice(at, nextLine(source, at));
    const indent = text.search(/[^ ]/);
    if (text[indent] === '#' && indent >= column) settled = nextLine(source, at);
    else if (text.trim() !== '') break;
  }
  return settled;
}

/**
 * Puts lines in place of the whole lines from `from` up to `to` (which are line begins, or the text's end). A text
 * without a line end at its end stays one.
 */
export function replaceLines(
  source: string,
  from: number,
  to: number,
  lines: readonly string[],
  lineEnd: string,
): Splice {
  const isBehindOpenLine = from > 0 && source[from - 1] !== '\n';
  const takesOpenLine = to === source.length && source[to - 1] !== '\n';
  if (lines.length === 0) {
    const before = source.endsWith('\r\n', from) ? from - 2 : from - 1;
    return { from: takesOpenLine && from < to ? Math.max(0, before) : from, to, text: '' };
  }
  const text = lines.join(lineEnd);
  if (isBehindOpenLine) return { from, to, text: lineEnd + text };
  return { from, to, text: takesOpenLine ? text : text + lineEnd };
}
