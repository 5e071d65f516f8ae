/**
 * From places to offsets and back. A record's structure says places; a regular expression over its text gives
 * offsets; a finding needs the place of the very words.
 */
import type { Position } from './finding.ts';
import type { RecordFile } from './record.ts';

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Offsets are those in the whole file. Making it reads the file once; asking costs next to nothing. */
export interface Places {
  /** The place of a part of the file. */
  placeOf(span: Span): Position;
  /** The part of the file that a value of the front matter takes up, by its place. */
  spanOfValue(at: Position): Span;
  /** The part of the file that a node of the record's structure takes up, by its place. */
  spanOfNode(at: Position): Span;
}

/** The offset in the file at which the body begins. */
export function bodyStartOf({ text, body }: Pick<RecordFile, 'text' | 'body'>): number {
  return text.length - body.length;
}

export function indexPlaces(record: Pick<RecordFile, 'text' | 'body'>): Places {
  const { text, body } = record;
  const bodyStart = bodyStartOf(record);
  const lines = lineStartsOf(text, /\n/g);
  // Markdown ends a line with a lone carriage return too, front matter does not.
  const bodyLines = lineStartsOf(body, /\r\n|\n|\r/g).map((start) => bodyStart + start);
  const linesBefore = rankOf(lines, bodyStart);
  const offset = (start: number | undefined, column: number) =>
    Math.min((start ?? text.length) + column - 1, text.length);
  const spanIn = (starts: readonly number[], before: number, at: Position): Span => ({
    start: offset(starts[at.line - 1 - before], at.column),
    end: offset(starts[at.endLine - 1 - before], at.endColumn),
  });
  return {
    placeOf({ start, end }) {
      const [first, last] = [rankOf(lines, start), rankOf(lines, Math.max(start, end))];
      return {
        line: first + 1,
        column: start - (lines[first] ?? 0) + 1,
        endLine: last + 1,
        endColumn: Math.max(start, end) - (lines[last] ?? 0) + 1,
      };
    },
    spanOfValue: (at) => spanIn(lines, 0, at),
    spanOfNode: (at) => spanIn(bodyLines, linesBefore, at),
  };
}

function lineStartsOf(text: string, ending: RegExp): readonly number[] {
  return [0, ...Array.from(text.matchAll(ending), (match) => match.index + match[0].length)];
}

/** The index of the last start that is not behind an offset. */
function rankOf(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
