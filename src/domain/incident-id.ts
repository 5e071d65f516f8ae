/** Ids of incidents: which one somebody means, and which one is free. */
import { compareText } from './finding.ts';
import { findNearest } from './nearest.ts';
import { quote } from './quote.ts';
import type { RecordFile } from './record.ts';
import { INCIDENTS_FOLDER } from './record-path.ts';
import { referencesOf } from './record-references.ts';

export type FoundIncident =
  | { readonly id: string }
  /** More than one is meant, or none; `nearest` is what was most likely meant, when there is such a one. */
  | { readonly id: null; readonly candidates: readonly string[]; readonly nearest: string | null };

/**
 * The incident a person means by its id or by the end of it: `INC-2026-0042`, `2026-0042`, `0042`, `42`. Case and
 * leading zeros of a number do not matter; a whole id goes before everything else.
 */
export function findIncident(reference: string, ids: readonly string[]): FoundIncident {
  const wanted = reference.trim().toUpperCase();
  if (ids.includes(wanted)) return { id: wanted };
  const candidates = ids.filter((id) => isMeant(wanted, id)).sort(compareText);
  const [only] = candidates;
  if (only !== undefined && candidates.length === 1) return { id: only };
  return { id: null, candidates, nearest: candidates.length > 0 ? null : findNearest(reference, ids) };
}

function isMeant(wanted: string, id: string): boolean {
  const [, year, number] = /^INC-(\d{4})-(\d{4,6})$/.exec(id) ?? [];
  const match = /^(?:INC-)?(?:(\d{4})-)?(\d{1,6})$/.exec(wanted);
  if (match === null || year === undefined) return false;
  return (match[1] === undefined || match[1] === year) && Number(match[2]) === Number(number);
}

/** One sentence for somebody whose reference means no incident, or several. */
export function explainNotFound(reference: string, found: FoundIncident & { readonly id: null }): string {
  const { candidates, nearest } = found;
  if (candidates.length > 0) {
    return `${quote(reference)} can be ${candidates.join(' or ')}: write the whole id`;
  }
  return `There is no incident ${quote(reference)}${nearest === null ? '' : `: did you mean ${nearest}?`}`;
}

/**
 * The next free id of a year: one more than the highest that a path claims or that a record refers to. What is
 * referred to counts, too: a new incident must not become what an old link meant.
 *
 * @returns null when the numbers of the year are used up
 */
export function nextIncidentId(records: readonly RecordFile[], year: string): string | null {
  let highest = 0;
  const pattern = new RegExp(`INC-${year}-(\\d{4,6})(?!\\d)`, 'g');
  const see = (text: string) => {
    for (const match of text.matchAll(pattern)) highest = Math.max(highest, Number(match[1]));
  };
  for (const record of records) {
    if (record.path.startsWith(`${INCIDENTS_FOLDER}/`)) see(record.path);
    for (const { to, text } of referencesOf(record)) if (to === 'incident') see(text);
  }
  return highest >= 999_999 ? null : `INC-${year}-${String(highest + 1).padStart(4, '0')}`;
}
