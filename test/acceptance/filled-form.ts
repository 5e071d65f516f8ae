/** The issue form as GitHub sends it when somebody has filled it in. */
import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';

const FORM = '.github/ISSUE_TEMPLATE/incident.yml';

interface Field {
  readonly id?: string;
  readonly attributes: { readonly label?: string; readonly options?: readonly string[] };
}

/** The fields that can be filled in, in order. */
export const FORM_FIELDS: readonly Field[] = (
  parse(readFileSync(FORM, 'utf8')).body as readonly Field[]
).filter(({ id }) => id !== undefined);

/** What a repository needs to have the form: the form and the templates of records. */
export const FORM_FILES: Readonly<Record<string, string>> = Object.fromEntries(
  [
    FORM,
    ...readdirSync('templates')
      .filter((name) => name.endsWith('.md'))
      .map((name) => `templates/${name}`),
    'templates/timeline.yml',
  ].map((path) => [path, readFileSync(path, 'utf8')]),
);

/** @param answers by the ids of the fields */
export function fillForm(answers: Readonly<Record<string, string>>): string {
  return FORM_FIELDS.map(
    ({ id = '', attributes: { label } }) => `### ${label}\n\n${answers[id] ?? '_No response_'}`,
  ).join('\n\n');
}

/** Enough to declare an incident. */
export const ENOUGH = {
  text: 'Two of three searches fail',
  severity: 'high',
  type: 'availability',
  services: 'ai-search',
} as const;
