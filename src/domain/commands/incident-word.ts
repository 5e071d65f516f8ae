import { explainNotFound, findIncident } from '../incident-id.ts';
import type { Refusal } from '../lifecycle.ts';
import { misuse } from './command.ts';

/** The incident that a word names, by its id or the end of it, also with a `#` in front; or why none is meant. */
export function readIncidentWord(word: string, ids: readonly string[]): { readonly id: string } | Refusal {
  const found = findIncident(word.replace(/^#/, ''), ids);
  if (found.id !== null) return { id: found.id };
  return misuse(explainNotFound(word, found), 'the id of an incident', 'Look it up with: incident list');
}
