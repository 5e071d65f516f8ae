/**
 * The commands in a comment (`/ack`, `/severity high Half of the users`). remark knows what is quoted, code, a table or a
 * comment of HTML; people at night know nothing of it, so whatever is read as prose and begins its line is taken.
 */
import { remark } from 'remark';
import { isQuicklyRead } from '../domain/readable-markdown.ts';

/** Plain: GitHub's additions take three times as long, and of them only tables matter (see {@link linesOf}). */
const PARSER = remark();

type Root = ReturnType<typeof PARSER.parse>;
type Node = Root | Root['children'][number];

export interface SlashCommand {
  /** In lower case, without the slash: `ack`. Whether there is such a command is not asked here. */
  readonly name: string;
  /** What follows it, to the next command or the end of its paragraph. */
  readonly said: string;
  /** The line it begins on, counted from 1. */
  readonly line: number;
  /** That line, as it was written. */
  readonly written: string;
}

/** A phone writes capitals, and a stop or comma behind the word. `/etc/hosts` is no command. */
const COMMAND = /^\s*\/([a-z][a-z0-9-]{0,30})(?:[.,:;!?]+(?=\s|$)|(?=\s|$))/iu;

/** A line that may be one: what stands before it decides. */
const CANDIDATE = /^[^\S\n]*(?:(?:[*+-]|\d{1,9}[.)])[^\S\n]+)*\/[a-z]/gim;
/** More than anybody says at once. */
const MOST = 100;

/**
 * The commands of a comment, from the first to the last; null when they are too many, or what stands around them is
 * too much to be read while somebody waits. Any text is a comment; GitHub's have at most 65,536 characters.
 */
export function readSlashCommands(comment: string): readonly SlashCommand[] | null {
  const text = comment.replaceAll(/\r\n?/g, '\n');
  const candidates = [...text.matchAll(CANDIDATE)];
  const last = candidates.at(-1);
  // Most comments hold none, and parsing takes time.
  if (last === undefined) return [];
  if (candidates.length > MOST) return null;
  const read = text.slice(0, endOfParagraph(text, last.index));
  return isQuicklyRead(read)
    ? prosesOf(PARSER.parse(read)).flatMap((prose) => commandsOf(prose, read))
    : null;
}

/** What stands behind the last command's paragraph, such as a log, cannot change what the command is. */
function endOfParagraph(text: string, from: number): number {
  const blank = /\n[^\S\n]*\n/g;
  blank.lastIndex = from;
  return blank.exec(text)?.index ?? text.length;
}

type Range = readonly [start: number, end: number];

/** A run of prose, and what in it is none. */
interface Prose {
  readonly range: Range;
  /** The number of its first line. */
  readonly line: number;
  /** Where code and HTML stand. */
  readonly hidden: readonly Range[];
  /** Of these, the comments: nobody sees them. */
  readonly comments: readonly Range[];
}

/** A line of hyphens or equal signs, such as a phone puts over its signature, makes a heading of what is above it. */
function prosesOf(node: Node): readonly Prose[] {
  if (node.type === 'paragraph' || node.type === 'heading') {
    const hidden = partsOf(node).filter(({ type }) => type === 'html' || type === 'inlineCode');
    const comments = hidden.filter((part) => part.type === 'html' && part.value.startsWith('<!--'));
    return [
      {
        range: rangeOf(node),
        line: node.position?.start.line ?? 1,
        hidden: hidden.map(rangeOf),
        comments: comments.map(rangeOf),
      },
    ];
  }
  const isFlow = node.type === 'root' || node.type === 'list' || node.type === 'listItem';
  return isFlow ? node.children.flatMap(prosesOf) : [];
}

function partsOf(node: Node): readonly Node[] {
  return 'children' in node ? node.children.flatMap((child) => [child, ...partsOf(child)]) : [];
}

function rangeOf({ position }: Node): Range {
  return [position?.start.offset ?? 0, position?.end.offset ?? 0];
}

function commandsOf({ range, line, hidden, comments }: Prose, text: string): readonly SlashCommand[] {
  const found: (Omit<SlashCommand, 'said'> & { readonly from: number; readonly at: number })[] = [];
  const { lines, end } = linesOf(text, range);
  let at = range[0];
  for (const [index, written] of lines.entries()) {
    const [whole, name] = COMMAND.exec(written) ?? [];
    if (whole !== undefined && name !== undefined && !isWithin(at + written.indexOf('/'), hidden)) {
      const place = { line: line + index, written: written.trim(), at, from: at + whole.length };
      found.push({ name: name.toLowerCase(), ...place });
    }
    at += written.length + 1;
  }
  return found.map(({ name, line, written, from }, index) => {
    const said = cut(text, [from, found[index + 1]?.at ?? end], comments);
    return { name, said: said.replace(UNDERLINE, ''), line, written };
  });
}

/** The line that made a heading of the text above it. */
const UNDERLINE = /(?:^|\n)(?:-+|=+)$/;
/** Of a row with its blanks made one: two runs of them side by side would be looked through in time squared. */
const DELIMITER_ROW = /^ ?\|? ?:?-+:? ?(?:\| ?:?-+:? ?)*\|? ?$/;

/** The lines of a paragraph, down to a table in it, which begins a line above its row of hyphens and bars. */
function linesOf(
  text: string,
  [start, end]: Range,
): { readonly lines: readonly string[]; readonly end: number } {
  const lines = text.slice(start, end).split('\n');
  const row = lines.findIndex(
    (line, index) =>
      line.includes('|') &&
      lines[index - 1]?.includes('|') === true &&
      DELIMITER_ROW.test(line.replaceAll(/[ \t]+/g, ' ')),
  );
  if (row < 0) return { lines, end };
  const prose = lines.slice(0, row - 1);
  return { lines: prose, end: start + prose.join('\n').length };
}

function isWithin(place: number, ranges: readonly Range[]): boolean {
  return ranges.some(([start, end]) => start <= place && place < end);
}

/** The text of a range without the comments in it; what a list indents stands at the margin again. */
function cut(text: string, [start, end]: Range, comments: readonly Range[]): string {
  let kept = '';
  let at = start;
  for (const [from, to] of comments) {
    if (to <= at || from >= end) continue;
    kept += text.slice(at, Math.max(at, from));
    at = Math.min(to, end);
  }
  const lines = (kept + text.slice(at, end)).split('\n').map((line) => line.trim());
  return lines.join('\n').trim();
}
