/** What opens twenty containers on one line, or stands as far inside lists as thirty. */
const DEEP =
  /^[ \t]*(?:(?:>|(?:[*+-]|\d{1,9}[.)])[ \t])[ \t]*){20}|^[ \t]{60,}(?:[>*+-]|\d+[.)])(?:[ \t]|$)/m;
const EMPHASIS = /[*_~]+/g;
const BRACKET = /[[\]]/g;
/** Less than this is read quickly whatever it holds. */
const HARMLESS = 4096;
const LONGEST = 256 * 1024;
const MOST_EMPHASIS = 4000;
const MOST_BRACKETS = 20_000;

/**
 * Whether Markdown can be parsed in a time that fits its length. remark takes time squared in the depth of nesting,
 * in marks of emphasis, brackets and backticks that lead nowhere; what is longer or has more of them than anybody writes
 * is not parsed.
 */
export function isReadableMarkdown(markdown: string): boolean {
  if (markdown.length < HARMLESS) return true;
  return (
    markdown.length <= LONGEST &&
    !DEEP.test(markdown) &&
    count(markdown, EMPHASIS) <= MOST_EMPHASIS &&
    count(markdown, BRACKET) <= MOST_BRACKETS
  );
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

/** What marks cost remark, in microseconds each, on a machine of 2026 (measured with 64 KB of nothing else). */
const EFFORT: readonly (readonly [pattern: RegExp, microseconds: number])[] = [
  [/\n/g, 20],
  // A block of its own, or an item of a list.
  [/\n[^\S\n]*\n/g, 160],
  [/^[^\S\n]*(?:[*+-]|\d{1,9}[.)])(?:[^\S\n]|$)/gm, 100],
  // Of these each looks for its end through all that follows.
  [/>/g, 100],
  [/</g, 130],
  [/^[^\S\n]*(?:=+|-+)[^\S\n]*$/gm, 400],
  [/`+/g, 50],
  [/[[\]]/g, 60],
  [/^ {0,3}#/gm, 60],
  // In a heading, each may be what ends it.
  [/#+/g, 4],
  // A line that ends in two blanks breaks there.
  [/ {2}\n/g, 12],
  [/[*_~&\\!]/g, 30],
  // What may open or close emphasis, other than `_` in a word, looks for its like among all others.
  [/[*~]+|(?<![a-z0-9_])_+|_+(?![a-z0-9_])/gi, 15],
  [/\t/g, 3],
  // Control characters.
  [/[^\P{Cc}\s]/gu, 2],
];
const MOST_EFFORT = 60_000;

/** What makes the lines below it go on its paragraph, though they stand at the margin. */
const CONTAINER = /^[^\S\n]*(?:(>)|(?:[*+-]|\d{1,9}[.)])(?:[^\S\n]|$))/;
/** A heading, also in containers. */
const HEADING = /^[\s>*+\-\d.)]*#{1,6}[^\S\n]/;
/** A line that is marks alone. */
const RULE = /^[\s>*+\-\d.)]*$/;
const BLANK = /[^\S\n]/g;

/**
 * What lines cost by where they stand, in microseconds. A line at the margin that goes on a container's paragraph is held
 * against all before it, up to a blank line or an item; each blank in a heading or a rule may be where it ends.
 */
function effortOfLines(markdown: string): number {
  let effort = 0;
  /** How many there are since the container; null outside of one. */
  let lazy: number | null = null;
  for (const line of markdown.split('\n')) {
    const [container, quote] = CONTAINER.exec(line) ?? [];
    if (line.trim() === '') lazy = null;
    else if (container !== undefined && quote === undefined) lazy = 0;
    else if (lazy !== null || quote !== undefined) {
      lazy = (lazy ?? 0) + 1;
      effort += lazy / 15;
    }
    if (HEADING.test(line)) effort += 4 * count(line, BLANK);
    if (RULE.test(line)) effort += 8 * count(line, BLANK);
  }
  return effort;
}

/**
 * Whether Markdown can be parsed in a tenth of a second: a comment is answered while somebody waits. Stricter than
 * {@link isReadableMarkdown}.
 */
export function isQuicklyRead(markdown: string): boolean {
  let effort = effortOfLines(markdown);
  for (const [pattern, microseconds] of EFFORT) {
    effort += count(markdown, pattern) * microseconds;
    if (effort > MOST_EFFORT) return false;
  }
  return !DEEP.test(markdown);
}
