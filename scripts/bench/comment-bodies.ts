/** Comments that are as long as GitHub takes them: what people write, and what makes a reader slow. */
import { isQuicklyRead } from '../../src/domain/readable-markdown.ts';
import { createRandom, sentence } from './seeded-words.ts';

/** The most characters of a comment on GitHub. */
export const MOST = 65_536;
const SIZES = [1024, 4096, 16_384, MOST];

export interface CommentBody {
  readonly name: string;
  readonly text: string;
  /** Whether somebody may well write this: it has to be read, not refused. */
  readonly isOrdinary: boolean;
}

/** What is said again and again. */
const UNITS = [
  ...['/note `x` <!-- y -->\n', '/note <!-- ', '/a `', '- /note x\n', '/note a | b\n--|--\n', '/ack\\\n'],
  ...['- x\n\n  /ack\n\n', '[a]: /b\n', '![a](', '[a](', '[', '<a href="', '<', '<!--', 'x <!-- a\n-->'],
  ...['<b>\n\n', '&#64;', '_a', '***', '**a_', '`', '``` \n', '|-|-|\n', 'x\n===\n', '---\n', '# x\n', '# '],
  ...[
    '_* ',
    'xx\n',
    'x ',
    '---- ',
    '\\```',
    'x\n\n',
    'a  \n',
    '> x\n',
    '> ',
    '>',
    '- ',
    '1. ',
    'a\n1. b\n',
    '    x\n',
    '\t',
    ' ',
    '\0',
  ],
];

/** Where the commands stand; in the same paragraph where that is possible, since what is behind it is not read. */
const PLACES: readonly (readonly [name: string, before: string, after: string])[] = [
  ['after a command', '/note a\n', ''],
  ['before a command', '', '\n\n/ack'],
  ['between commands', '/note a\n', '\n/ack'],
  // Where a line is more than its text: on from a list at the margin, in a heading, below what may be a table's head.
  ['on from an item', '- /note a\n  ', '\n/ack'],
  ['in a heading', '/note a\n# ', '\n/ack'],
  ['below bars', '/note a | b\n', 'x |'],
];

const HOSTILE = UNITS.flatMap((unit) =>
  PLACES.map(([place, before, after]) => ({
    name: `${JSON.stringify(unit)} ${place}`,
    make(length: number): string {
      const room = length - before.length - after.length;
      return before + unit.repeat(Math.floor(room / unit.length)) + after;
    },
  })),
);

/** All of them, in each size, and the longest that is not refused: behind the limit nothing is slow. */
export function* listCommentBodies(): Generator<CommentBody> {
  yield { name: 'a log', text: log(), isOrdinary: true };
  yield { name: 'prose', text: prose(), isOrdinary: true };
  for (const { name, make } of HOSTILE) {
    for (const size of new Set([...SIZES, longestRead(make)])) {
      yield { name, text: make(size), isOrdinary: false };
    }
  }
}

/** The most characters of it, nearly, that are still read. */
function longestRead(make: (length: number) => string): number {
  if (isQuicklyRead(make(MOST))) return MOST;
  let [read, refused] = [64, MOST];
  while (refused - read > 64) {
    const middle = (read + refused) >> 1;
    if (isQuicklyRead(make(middle))) read = middle;
    else refused = middle;
  }
  return read;
}

/** What a service printed, in a fence, and the command that enters it. */
function log(): string {
  const line = '2026-03-02T10:00:00.000Z ERROR pool exhausted, 40 of 40 connections in use\n';
  const end = '```\n\n/note See above';
  return `\`\`\`\n${line.repeat(Math.floor((MOST - 4 - end.length) / line.length))}${end}`;
}

function prose(): string {
  const random = createRandom(64);
  const end = '/note See above';
  let text = '';
  for (;;) {
    const paragraph = `${sentence(40, random)} ${sentence(40, random)}\n\n`;
    if (text.length + paragraph.length + end.length > MOST) return text + end;
    text += paragraph;
  }
}
