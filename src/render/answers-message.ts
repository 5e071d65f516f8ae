/** The commit that answers comments. */
import type { TimelineEntry } from '../domain/lifecycle.ts';
import { escapeControls } from '../domain/quote.ts';
import { describeEntry } from './command-result.ts';
import { cutLine } from './shorten.ts';

/** `INC-2026-0042: acknowledged, severity critical`, of at most 72 characters. */
export function renderAnswersMessage(incident: string, entries: readonly TimelineEntry[]): string {
  return cutLine(escapeControls(`${incident}: ${entries.map(describeEntry).join(', ')}`), 72);
}

/**
 * The trailer by which GitHub shows a person beside the automation, under the address it keeps for everybody
 * (docs.github.com, "Creating a commit with multiple authors").
 *
 * @param repositoryUrl of which server the person is: `https://github.com/acme/incidents`
 */
export function coAuthorLine(
  { login, id }: { readonly login: string; readonly id: number },
  repositoryUrl: string,
): string {
  return `Co-authored-by: ${login} <${id}+${login}@users.noreply.${new URL(repositoryUrl).hostname}>`;
}
