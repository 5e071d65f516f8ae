/**
 * A template with somebody's values in it. What nobody gave a value for and no schema asks for is an example: its lines
 * stay as comments, the way templates write what one may add.
 */
import type { RecordKind } from '../domain/record-kind.ts';
import { RECORD_KINDS } from '../domain/record-kind.ts';
import { type Edit, type EditResult, editRecord } from './edit-record.ts';
import { readFrontMatter } from './front-matter.ts';
import { fieldOf } from './schema-field.ts';

/** A value and the key it belongs to, outer keys first. */
export interface Filling {
  readonly path: readonly (string | number)[];
  readonly value: unknown;
}

export interface FilledTemplate {
  readonly text: string;
  /** Keys that must be there, and that nobody gave a value for: they say what the template says, for an example. */
  readonly examples: readonly string[];
}

/** @param template Markdown with front matter */
export function fillTemplate(
  template: string,
  kind: RecordKind,
  fillings: readonly Filling[],
): FilledTemplate | { readonly refusal: string } {
  const before = readFrontMatter(template);
  if (before.problem !== null) return { refusal: `the template cannot be read: ${before.problem.found}` };
  const required = new Set(fieldOf(kind, [])?.required ?? []);
  const isFilled = (key: string) => fillings.some(({ path }) => path[0] === key);
  const keys = Object.keys(before.data);
  const surplus = keys.filter((key) => !isFilled(key) && !required.has(key));
  let text = surplus.reduce(commentOut, template);
  for (const { path } of fillings) text = path.length === 1 ? uncomment(text, String(path[0])) : text;
  const edits: readonly Edit[] = [
    ...surplus.map((key) => ({ path: [key], value: undefined })),
    ...fillings,
    // Last: a mapping that was empty meanwhile would lose its lines.
    ...surplusMembers(before.data, fillings, kind),
  ];
  const edited: EditResult = editRecord(text, edits, RECORD_KINDS[kind].format);
  if (edited.text === null) return { refusal: `the template cannot be filled in: ${edited.refusal}` };
  const examples = keys.filter((key) => !isFilled(key) && required.has(key) && key !== 'schema');
  return { text: edited.text, examples };
}

/** Members of a mapping of which some are given: the others are examples, too (`roles`, `times`). */
function surplusMembers(
  data: Readonly<Record<string, unknown>>,
  fillings: readonly Filling[],
  kind: RecordKind,
): readonly Edit[] {
  return Object.entries(data).flatMap(([key, value]) => {
    const given = fillings
      .filter(({ path }) => path[0] === key && path.length > 1)
      .map(({ path }) => path[1]);
    if (given.length === 0 || typeof value !== 'object' || value === null || Array.isArray(value)) return [];
    const required = fieldOf(kind, [key])?.required ?? [];
    return Object.keys(value)
      .filter((member) => !given.includes(member) && !required.includes(member))
      .map((member) => ({ path: [key, member], value: undefined }));
  });
}

/** The text with the lines of a top-level key as comments; as it is when that would not read as the key being gone. */
function commentOut(text: string, key: string): string {
  const lines = text.split('\n');
  const start = lines.findIndex((line) => line.startsWith(`${key}:`));
  if (start < 0) return text;
  let end = start + 1;
  while (/^(?: |- |-\r?$)/.test(lines[end] ?? '')) end += 1;
  const commented = [
    ...lines.slice(0, start),
    ...lines.slice(start, end).map((line) => `# ${line}`),
    ...lines.slice(end),
  ].join('\n');
  return reads(commented, key, false) ? commented : text;
}

/** The text with `# key: value` as a line of its own again, so that a value that is given stands where its hint does. */
function uncomment(text: string, key: string): string {
  // What looks like such a line in the body then makes no key, and stays.
  if (!reads(text, key, false)) return text;
  const uncommented = text.replace(new RegExp(`^# (${key}: +[^\\s#])`, 'm'), '$1');
  return reads(uncommented, key, true) ? uncommented : text;
}

function reads(text: string, key: string, isThere: boolean): boolean {
  const read = readFrontMatter(text);
  return read.problem === null && key in read.data === isThere;
}
