/** What a timeline by itself says about its incident: for holding the two against each other. */
import { FORWARD, type IncidentStatus, rankOf, TIME_OF_STATUS } from './incident-status.ts';
import type { TimelineEntry } from './lifecycle.ts';
import type { Incident } from './record.ts';

/** A fact and the entry that states it, by its index. */
export interface Told<Value> {
  readonly value: Value;
  readonly entry: number;
}

export interface TimelineFacts {
  /** The status it ends at; null while no entry speaks of one. */
  readonly status: Told<IncidentStatus> | null;
  /** The times it states; null where an entry took one back. */
  readonly times: Readonly<Partial<Record<keyof Incident['times'], Told<string> | null>>>;
  /** The severity it was changed to last. */
  readonly severity: Told<string> | null;
}

/** Reads the entries in the order in which they were written down, which is the order in which they took effect. */
export function foldTimeline(entries: readonly TimelineEntry[]): TimelineFacts {
  let status: Told<IncidentStatus> | null = null;
  let severity: Told<string> | null = null;
  const times: Partial<Record<keyof Incident['times'], Told<string> | null>> = {};
  for (const [index, entry] of entries.entries()) {
    const reached = statusOf(entry);
    if (reached !== null) {
      const isBehind = status !== null && rankOf(status.value) >= rankOf(reached) && rankOf(reached) >= 0;
      if (!isBehind || entry.kind === 'reopened') status = { value: reached, entry: index };
      const time = TIME_OF_STATUS[reached];
      if (time !== undefined && entry.kind !== 'reopened') times[time] ??= { value: entry.at, entry: index };
    }
    if (entry.kind === 'reopened') {
      times.mitigated = null;
      times.resolved = null;
    }
    if (entry.kind === 'corrected' && entry.field !== undefined && entry.value !== undefined) {
      times[entry.field] = { value: entry.value, entry: index };
    }
    if (entry.kind === 'severity' && entry.to !== undefined) severity = { value: entry.to, entry: index };
  }
  return { status, times, severity };
}

/** The status an entry leads to; null when it leaves the status alone. */
export function statusOf(entry: TimelineEntry): IncidentStatus | null {
  if (entry.kind === 'reopened' || entry.kind === 'responded') return 'investigating';
  if (entry.kind === 'canceled' || entry.kind === 'duplicate') return entry.kind;
  return FORWARD.find((status) => status === entry.kind) ?? null;
}
