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
  [/`+/g, 40],
  [/[[\]]/g, 60],
  [/^ {0,3}#/gm, 60],
  [/[*_~&\\!]/g, 30],
  [/\t/g, 3],
];
const MOST_EFFORT = 60_000;

/**
 * Whether Markdown can be parsed in a tenth of a second: a comment is answered while somebody waits. Stricter than
 * {@link isReadableMarkdown}.
 */
export function isQuicklyRead(markdown: string): boolean {
  let effort = 0;
  for (const [pattern, microseconds] of EFFORT) {
    effort += count(markdown, pattern) * microseconds;
    if (effort > MOST_EFFORT) return false;
  }
  return !DEEP.test(markdown);
}
