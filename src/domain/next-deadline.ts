import { parseDuration } from './duration.ts';
import { isOpen, rankOf } from './incident-status.ts';
import { formatInstant, parseInstant } from './instant.ts';
import type { Incident, Policy } from './record.ts';

/** What has to happen next, and until when. */
export interface Deadline {
  readonly what: 'acknowledge' | 'respond' | 'update';
  /** An instant in UTC. */
  readonly due: string;
}

/**
 * The next deadline of an open incident: to acknowledge and to respond as its severity asks (procedures, "Severity
 * Levels" and "Immediate Response"), counted from its declaration, or the update that was promised. Null when none is
 * left.
 */
export function nextDeadline(incident: Incident, policy: Policy): Deadline | null {
  if (!isOpen(incident.status)) return null;
  const { times, next_update_due } = incident;
  const severity = policy.severities.find(({ name }) => name === incident.severity);
  const from = parseInstant(times.declared);
  const deadlines: Deadline[] = [];
  const add = (what: Deadline['what'], within: string | undefined) => {
    const minutes = within === undefined ? null : parseDuration(within);
    if (from !== null && minutes !== null)
      deadlines.push({ what, due: formatInstant(from + minutes * 60_000) });
  };
  if (rankOf(incident.status) < rankOf('acknowledged')) add('acknowledge', severity?.acknowledge_within);
  if (times.responded === undefined && rankOf(incident.status) < rankOf('mitigated')) {
    add('respond', severity?.respond_within);
  }
  if (next_update_due !== undefined) deadlines.push({ what: 'update', due: next_update_due });
  const instant = ({ due }: Deadline) => parseInstant(due) ?? 0;
  return deadlines.toSorted((a, b) => instant(a) - instant(b))[0] ?? null;
}
