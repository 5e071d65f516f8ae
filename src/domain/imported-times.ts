/**
 * When things happened in an imported incident, as far as its source can know. A status page says when something was
 * written on it; when users began to be affected is said afterwards, if at all, and sometimes wrongly: in the history
 * of one page there are afternoons written as mornings, a wrong month and a wrong year (docs/import.md).
 */
import type { ImportedIncident, ImportedUpdate, ImportNote } from './imported-incident.ts';
import { parseInstant } from './instant.ts';

export interface ImportedTimes {
  /** The index of the update that declares it. */
  readonly declaring: number;
  /** The index of the update that resolves it for good. */
  readonly resolving: number;
  /** Instants as the source writes them. */
  readonly declared: string;
  readonly started: string;
  /** Since when users were no longer affected; null when the source does not say it, or not believably. */
  readonly mitigated: string | null;
  readonly notes: readonly ImportNote[];
}

/** Nobody begins to write about an incident later than this after it was over, in milliseconds. */
const LATEST_WORD = 60 * 60_000;

/** An incident is declared by its first update, maintenance by the one that says it has begun. */
export function findImportedTimes({ kind, updates, window }: ImportedIncident): ImportedTimes {
  const begun = updates.findIndex(({ step }) => step === 'begun');
  const declaring = kind === 'maintenance' && begun > 0 ? begun : 0;
  const declared = atOf(updates[declaring]);
  const resolving = findResolution(updates);
  const resolved = atOf(updates[resolving]);
  const plain = { declaring, resolving, declared, started: declared, mitigated: null };
  if (window === null) return { ...plain, notes: [] };

  const [start, end] = [timeOf(window.start), timeOf(window.end)];
  const span = `from ${window.start} to ${window.end}`;
  if (end < timeOf(declared) - LATEST_WORD) {
    const why = `${span} was over more than an hour before the first update at ${declared}: not believed, not carried`;
    return { ...plain, notes: [{ field: 'downtime_start, downtime_end', why }] };
  }
  if (start > timeOf(resolved)) {
    const why = `${span} began after the last update at ${resolved}: not believed, not carried`;
    return { ...plain, notes: [{ field: 'downtime_start, downtime_end', why }] };
  }
  const notes: ImportNote[] = [];
  const isEarlier = start <= timeOf(declared);
  if (!isEarlier) {
    const why = `${window.start} is after the first update at ${declared}, which counts as the start`;
    notes.push({ field: 'downtime_start', why });
  }
  const isInside = end >= timeOf(declared) && end <= timeOf(resolved);
  if (!isInside) {
    const side = end < timeOf(declared) ? 'before the first update' : 'after the resolution';
    const at = end < timeOf(declared) ? declared : resolved;
    const why = `${window.end} is ${side} at ${at}, where a record cannot have it: not carried`;
    notes.push({ field: 'downtime_end', why });
  }
  return {
    ...plain,
    started: isEarlier ? window.start : declared,
    mitigated: isInside ? window.end : null,
    notes,
  };
}

/** The first that says so behind the last that said otherwise. */
function findResolution(updates: readonly ImportedUpdate[]): number {
  const isOpen = ({ step }: ImportedUpdate) =>
    step === 'investigating' || step === 'identified' || step === 'mitigated';
  const last = updates.findLastIndex(isOpen);
  return updates.findIndex(({ step }, index) => index > last && step === 'resolved');
}

function atOf(update: ImportedUpdate | undefined): string {
  return update?.at ?? '';
}

function timeOf(instant: string): number {
  return parseInstant(instant) ?? 0;
}
