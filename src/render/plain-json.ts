import { escapeControls } from '../domain/quote.ts';

/** JSON for programs that is also safe to look at: what moves a terminal's cursor is written as an escape. */
export function renderPlainJson(value: unknown): string {
  return JSON.stringify(value, null, 2).split('\n').map(escapeControls).join('\n');
}
