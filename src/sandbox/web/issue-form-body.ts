/** What was filled in on an issue form: what is missing, and the text of the issue that GitHub makes of it. */
import { type FormField, type IssueForm, isField } from './issue-form-model.ts';
import type { Problem } from './page-context.ts';

/** GitHub writes this where nothing was filled in. */
const EMPTY = '_No response_';

/** The answers to one field: browsers send CRLF, an issue has LF. */
function answersTo({ name }: FormField, values: URLSearchParams): readonly string[] {
  const answers = values.getAll(name).map((answer) => answer.replaceAll(/\r\n?/g, '\n'));
  return answers.filter((answer) => answer.trim() !== '');
}

function problemWith(field: FormField, values: URLSearchParams): string | null {
  const answers = answersTo(field, values);
  if (field.type === 'dropdown' || field.type === 'checkboxes') {
    const known = field.options.map((option) => (typeof option === 'string' ? option : option.label));
    const other = answers.find((answer) => !known.includes(answer));
    if (other !== undefined) return `"${other}" is none of the choices, which may have changed meanwhile.`;
  }
  if (field.type === 'checkboxes') {
    const missing = field.options.find(({ label, required }) => required && !answers.includes(label));
    if (missing !== undefined) return `"${missing.label}" has to be ticked.`;
  }
  return field.required && answers.length === 0 ? `"${field.label}" cannot be left empty.` : null;
}

/** One for each field that is not filled in as it has to be. */
export function problemsOf(form: IssueForm, values: URLSearchParams): readonly Problem[] {
  return form.elements.filter(isField).flatMap((field) => {
    const message = problemWith(field, values);
    return message === null ? [] : [{ field: field.name, message }];
  });
}

function answerText(field: FormField, values: URLSearchParams): string {
  const answers = answersTo(field, values);
  if (field.type === 'checkboxes') {
    return field.options.map(({ label }) => `- [${answers.includes(label) ? 'x' : ' '}] ${label}`).join('\n');
  }
  if (field.type === 'dropdown') {
    // In the order of the form, whatever the order in which they were sent.
    const chosen = field.options.filter((option) => answers.includes(option));
    return chosen.length === 0 ? EMPTY : (field.multiple ? chosen : chosen.slice(0, 1)).join(', ');
  }
  const [answer] = answers;
  if (answer === undefined) return EMPTY;
  return field.type === 'textarea' && field.render !== null
    ? `\`\`\`${field.render}\n${answer}\n\`\`\``
    : answer;
}

/** A heading for each field, its answer below; Markdown of the form leaves nothing. */
export function bodyOf(form: IssueForm, values: URLSearchParams): string {
  const fields = form.elements.filter(isField);
  return fields.map((field) => `### ${field.label}\n\n${answerText(field, values)}`).join('\n\n');
}
