/** Changes single values in a record's front matter and nothing else, to the byte (design §3). */
import { CST, isScalar, parseDocument, stringify } from 'yaml';
import { readFrontMatter } from './front-matter.ts';

type Scalar = string | number | boolean;

/**
 * The text with top-level keys of its front matter set; null when the text has no readable front matter. A key that
 * is there has its value replaced where it stands; one that is not gets a line of its own at the end. Comments,
 * order, quoting and line ends of all else stay.
 */
export function setFrontMatter(text: string, values: Readonly<Record<string, Scalar>>): string | null {
  let edited = text;
  for (const [key, value] of Object.entries(values)) {
    const before = readFrontMatter(edited);
    if (before.problem !== null) return null;
    if (before.data[key] === value) continue;
    const spliced = key in before.data ? replaceValue(edited, key, value) : appendLine(edited, key, value);
    edited = holds(spliced, before.data, key, value) ? spliced : rewrite(edited, key, value);
  }
  return edited;
}

function replaceValue(text: string, key: string, value: Scalar): string {
  const [head, yaml, tail] = split(text);
  const node = parseDocument(yaml, { keepSourceTokens: true }).get(key, true);
  if (!isScalar(node) || node.srcToken === undefined || node.range == null) return text;
  const token = node.srcToken;
  if (
    token.type !== 'scalar' &&
    token.type !== 'double-quoted-scalar' &&
    token.type !== 'single-quoted-scalar'
  ) {
    return text;
  }
  const source = stringify(value).trimEnd();
  const written = typeof value === 'string' ? restyle(token, value) : source;
  return head + yaml.slice(0, node.range[0]) + written + yaml.slice(node.range[1]) + tail;
}

function restyle(token: CST.FlowScalar, value: string): string {
  CST.setScalarValue(token, value, {});
  return token.source;
}

function appendLine(text: string, key: string, value: Scalar): string {
  const [head, yaml, tail] = split(text);
  const lineEnd = text.startsWith('---\r\n') ? '\r\n' : '\n';
  return `${head}${yaml}${stringify({ [key]: value }, { lineWidth: 0 }).trimEnd()}${lineEnd}${tail}`;
}

/** When a splice cannot say it (flow style, block scalars), the front matter is written anew by the library. */
function rewrite(text: string, key: string, value: Scalar): string {
  const [head, yaml, tail] = split(text);
  const document = parseDocument(yaml);
  document.set(key, value);
  return head + document.toString({ lineWidth: 0 }) + tail;
}

/** The first line, the YAML with its last line end, and everything from the closing line on. */
function split(text: string): readonly [string, string, string] {
  const start = text.indexOf('\n') + 1;
  const end = text.indexOf('\n---', start - 1) + 1;
  return [text.slice(0, start), text.slice(start, end), text.slice(end)];
}

function holds(text: string, before: Readonly<Record<string, unknown>>, key: string, value: Scalar): boolean {
  const after = readFrontMatter(text);
  if (after.problem !== null) return false;
  return JSON.stringify(after.data) === JSON.stringify({ ...before, [key]: value });
}
