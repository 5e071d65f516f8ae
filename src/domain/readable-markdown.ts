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
