/**
 * What somebody filled in on an issue form. GitHub makes a body of it: a heading for each field, its text below
 * (docs.github.com, "Syntax for GitHub's form schema"). Which fields there are, the form's own file says.
 */
import { readYamlFile } from './front-matter.ts';

export interface FormQuestion {
  /** What the field is for: `severity`. */
  readonly id: string;
  /** What people read. */
  readonly label: string;
}

/** A field as the file has it, of which anything may be missing. */
interface FormField {
  readonly id: unknown;
  readonly attributes: { readonly label?: unknown } | null;
}

/** GitHub writes this where nothing was filled in. */
const EMPTY = '_No response_';

/** The fields of a form, in order; null when the file is no form. */
export function readFormTemplate(text: string): readonly FormQuestion[] | null {
  const read = readYamlFile(text);
  if (read.problem !== null || !Array.isArray(read.data['body'])) return null;
  const fields = read.data['body'] as readonly (Partial<FormField> | null)[];
  return fields.flatMap((field): readonly FormQuestion[] => {
    const { id } = field ?? {};
    const label = field?.attributes?.label;
    return typeof id === 'string' && typeof label === 'string' ? [{ id, label: label.trim() }] : [];
  });
}

/**
 * The answers, by the ids of their fields; those left empty are missing. Null when the body is none of this form: no
 * heading of it is there. A heading that an answer imitates counts as text, unless all that follow it are missing.
 */
export function parseFormBody(
  body: string,
  questions: readonly FormQuestion[],
): ReadonlyMap<string, string> | null {
  const lines = body.replaceAll(/\r\n?/g, '\n').split('\n');
  const found: { readonly id: string; readonly line: number }[] = [];
  let from = 0;
  for (const { id, label } of questions) {
    const line = lines.findIndex((text, index) => index >= from && text.trimEnd() === `### ${label}`);
    if (line < 0) continue;
    found.push({ id, line });
    from = line + 1;
  }
  if (found.length === 0) return null;
  const answers = found.map(({ id, line }, index) => {
    const text = lines.slice(line + 1, found[index + 1]?.line ?? lines.length).join('\n');
    return [id, text.trim()] as const;
  });
  return new Map(answers.filter(([, text]) => text !== '' && text !== EMPTY));
}
