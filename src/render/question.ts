import type { FormField } from '../domain/new-record-form.ts';
import { escapeControls } from '../domain/quote.ts';

/** So many choices are shown; more would push the question off the screen. */
const MOST_SHOWN = 30;
/** What takes more words is told when an answer is wrong, not before. */
const LONGEST_HINT = 90;

/** What a person is asked for. */
export interface Question {
  readonly field: FormField;
  /** What its schema says it is for. */
  readonly description: string;
  /** What a value must be. */
  readonly expected: string;
  /** The values there are; empty when it is free. */
  readonly choices: readonly string[];
  /** What was wrong with the answer before; null at first. */
  readonly complaint: string | null;
}

/** What is shown before somebody writes an answer: what was wrong before, what is asked for, what there is. */
export function renderQuestion(
  { field, description, expected, choices, complaint }: Question,
  style: { strong(text: string): string; soft(text: string): string; wrong(text: string): string },
): string {
  const name = labelOf(field.key);
  const said = field.help === '' ? description : field.help;
  const left = choices.length - MOST_SHOWN;
  const hint =
    choices.length === 0
      ? shortOnly(expected)
      : `${choices.slice(0, MOST_SHOWN).join(', ')}${left > 0 ? ` and ${left} more` : ''}`;
  const lines = [
    ...(complaint === null ? [] : [style.wrong(escapeControls(complaint))]),
    `${style.strong(name)}  ${escapeControls(said)}`,
    ...(hint === '' ? [] : [style.soft(`  ${escapeControls(hint)}`)]),
    '> ',
  ];
  return lines.join('\n');
}

function shortOnly(hint: string): string {
  return hint.length <= LONGEST_HINT ? hint : '';
}

/** `times.started` → `Started` */
function labelOf(key: string): string {
  const words = (key.split('.').at(-1) ?? key).replace('@', '').replaceAll('_', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
