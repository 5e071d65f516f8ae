/**
 * Scalars as YAML text. What is written reads back the same by the core schema of YAML 1.2, which our reader follows,
 * and by YAML 1.1, which other tools of a reader's may follow: `yes`, `on`, `012` and `12:30` are quoted there. Only
 * dates and instants stay plain, as people write them in records; both take them for what they are.
 */
import { resolvePlainScalar } from './core-schema.ts';

export type Scalar = string | number | boolean | null;

/** How a scalar that is replaced was written; `null` is for one that is new. */
export type Style = 'plain' | 'single' | 'double' | 'literal' | 'folded' | null;

const PRINTABLE =
  /^[\t\x20-\x7e\xa0-\u2027\u202f-\u2065\u206a-\ud7ff\ue000-\ufefe\uff00-\ufffd\u{10000}-\u{10ffff}]*$/u;
const ESCAPED = /[\x7f-\x9f\u2028-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/g;
const WORDS_OF_1_1 = /^(?:y|yes|n|no|on|off|true|false|null|~|=|<<)$/i;
const NUMBERS_OF_1_1 =
  /^[-+]?(?:0b[01_]+|0x[0-9a-f_]+|[0-9][0-9_]*(?::[0-5]?[0-9])*(?:\.[0-9_]*)?|\.[0-9_]*|(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?e[-+]?[0-9]+|\.(?:inf|nan))$/i;

/** One line that says the value, in the style asked for where it can say it. `inFlow`: inside brackets or braces. */
export function writeScalar(value: Scalar, style: Style, inFlow: boolean): string {
  if (typeof value === 'number') return writeNumber(value);
  if (typeof value !== 'string') return String(value);
  if (style !== 'single' && style !== 'double' && isPlain(value, inFlow)) return value;
  if (style === 'double' || !PRINTABLE.test(value)) return inDoubleQuotes(value);
  if (style === 'single' || /["\\]/.test(value)) return `'${value.replaceAll("'", "''")}'`;
  return inDoubleQuotes(value);
}

/**
 * A text as a block scalar, header first, its lines not yet indented; null when it cannot be one, or only with lines
 * that an editor would trim. `folded` keeps every line of the text on a line of its own.
 */
export function writeBlockScalar(value: string, style: 'literal' | 'folded'): readonly string[] | null {
  const lines = value.split('\n');
  const endsLine = lines.at(-1) === '';
  if (endsLine) lines.pop();
  const last = lines.at(-1) ?? '';
  if (last === '' || /^[ \t\n]/.test(value) || !lines.every((line) => isBlockLine(line))) return null;
  if (style === 'literal') return [endsLine ? '|' : '|-', ...lines];
  if (lines.some((line) => /^[ \t]/.test(line))) return null;
  // Folding takes one line end out of every run of them, so one more is written.
  return [
    endsLine ? '>' : '>-',
    ...lines.flatMap((line, index) => (line !== '' && index > 0 ? ['', line] : [line])),
  ];
}

function isBlockLine(line: string): boolean {
  return PRINTABLE.test(line) && !/[ \t]$/.test(line);
}

/** Whether a text can stand without quotes: for values and for keys, which follow the same rules in our subset. */
export function isPlain(text: string, inFlow: boolean): boolean {
  if (text === '' || !PRINTABLE.test(text) || /^\s|\s$|[\t]|: | #|:$/.test(text)) return false;
  if (/^[[\]{},#&*!|>'"%@`]/.test(text) || /^[-?:](?:[\s,[\]{}]|$)/.test(text)) return false;
  if (inFlow && /[,[\]{}]|^[?:]/.test(text)) return false;
  if (/^(?:---|\.\.\.)/.test(text)) return false;
  return (
    typeof resolvePlainScalar(text) === 'string' && !WORDS_OF_1_1.test(text) && !NUMBERS_OF_1_1.test(text)
  );
}

/** JSON's escapes are YAML's; those characters that JSON leaves and YAML or an eye cannot read are added. */
function inDoubleQuotes(text: string): string {
  return JSON.stringify(text).replace(
    ESCAPED,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

function writeNumber(value: number): string {
  if (Number.isNaN(value)) return '.nan';
  if (!Number.isFinite(value)) return value < 0 ? '-.inf' : '.inf';
  if (Object.is(value, -0)) return '-0';
  // YAML 1.1 knows exponents only behind a point.
  return String(value).replace(/^(-?\d+)e/, '$1.0e');
}
