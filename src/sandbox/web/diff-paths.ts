/** File names as git writes them in a diff (git-scm.com/docs/git-config, core.quotePath). */

/** A place in the lines of a diff. */
export interface Cursor {
  readonly lines: readonly string[];
  at: number;
}

const SIMPLE_ESCAPES: Readonly<Record<string, number>> = {
  a: 7,
  b: 8,
  t: 9,
  n: 10,
  v: 11,
  f: 12,
  r: 13,
  '"': 34,
  '\\': 92,
};

const GIT_LINE = 'diff --git ';
const QUOTED = /^"((?:[^"\\]|\\.)*)"/;

/** A path as git writes it: plain, or in double quotes with C escapes and octal bytes. Null when malformed. */
export function parsePath(text: string): string | null {
  if (!text.startsWith('"')) return text;
  const quoted = QUOTED.exec(text);
  return quoted?.[0].length === text.length ? unquote(quoted[1] ?? '') : null;
}

/**
 * The two paths of a `diff --git a/x b/x` line, without the prefixes `a/` and `b/`.
 *
 * The line is ambiguous when names hold blanks; but where it is the only source (a binary or empty file, a change
 * of mode) both names are the same, so the middle is known. For a rename a wrong answer here is replaced by the
 * `rename from` and `rename to` lines that follow.
 */
export function pathsOfGitLine(line: string): [string, string] | null {
  if (!line.startsWith(GIT_LINE)) return null;
  const rest = line.slice(GIT_LINE.length);
  const quoted = QUOTED.exec(rest);
  const first = quoted === null ? plainFirst(rest) : quoted[0];
  const [left, right] = [parsePath(first), parsePath(rest.slice(first.length + 1))];
  return left === null || right === null ? null : [left.slice(2), right.slice(2)];
}

/** How much of `a/x b/x` is the first name. */
function plainFirst(rest: string): string {
  const half = rest.slice(0, (rest.length - 1) / 2);
  if (rest === `${half} b${half.slice(1)}`) return half;
  const quotedSecond = rest.indexOf(' "');
  const cut = quotedSecond === -1 ? rest.indexOf(' b/') : quotedSecond;
  return cut === -1 ? rest : rest.slice(0, cut);
}

function unquote(text: string): string {
  const bytes: number[] = [];
  const parts = /\\([0-7]{3}|.)|[^\\]+/gsu;
  for (const [part, escaped] of text.matchAll(parts)) {
    if (escaped === undefined) bytes.push(...Buffer.from(part, 'utf8'));
    else if (escaped.length === 3) bytes.push(Number.parseInt(escaped, 8));
    else bytes.push(SIMPLE_ESCAPES[escaped] ?? escaped.charCodeAt(0));
  }
  return Buffer.from(bytes).toString('utf8');
}
