/** The statuses of an incident, and which may follow which (design §3). */
import type { Incident, Policy } from './record.ts';

export type IncidentStatus = Incident['status'];

/** From something being wrong to everything being done, in order. */
export const FORWARD = [
  'declared',
  'acknowledged',
  'investigating',
  'identified',
  'mitigated',
  'resolved',
  'closed',
] as const satisfies readonly IncidentStatus[];

type ForwardStatus = (typeof FORWARD)[number];

/** The time that says when a status was reached; `investigating` is when work began. */
export const TIME_OF_STATUS: Readonly<Partial<Record<IncidentStatus, keyof Incident['times']>>> = {
  acknowledged: 'acknowledged',
  investigating: 'responded',
  mitigated: 'mitigated',
  resolved: 'resolved',
};

/** Where nothing more happens, unless it is reopened. */
export function isFinal(status: IncidentStatus): boolean {
  return status === 'closed' || status === 'canceled' || status === 'duplicate';
}

/** How far on its way an incident is, from 0; -1 for `canceled` and `duplicate`, which are no part of the way. */
export function rankOf(status: IncidentStatus): number {
  return FORWARD.indexOf(status as ForwardStatus);
}

/** Whether one may cancel it, or call it a duplicate: once it is resolved, it was real. */
export function isOpen(status: IncidentStatus): boolean {
  return rankOf(status) >= 0 && rankOf(status) < rankOf('resolved');
}

/** Whether it has come far enough that there is something to take back. */
export function canReopen(status: IncidentStatus): boolean {
  return rankOf(status) < 0 || rankOf(status) >= rankOf('identified');
}

/**
 * The statuses a step forward may reach: those behind the present one, as long as every status between is one the
 * policy lets be passed over (`lifecycle.may_skip`), or one whose time is known.
 */
export function nextStatuses(
  status: IncidentStatus,
  times: Incident['times'],
  policy: Policy,
): readonly IncidentStatus[] {
  const next: IncidentStatus[] = [];
  const rank = rankOf(status);
  if (rank < 0) return next;
  for (const candidate of FORWARD.slice(rank + 1)) {
    next.push(candidate);
    const time = TIME_OF_STATUS[candidate];
    const isPassable =
      policy.lifecycle.may_skip.some((skipped) => skipped === candidate) ||
      (time !== undefined && times[time] !== undefined);
    if (!isPassable) break;
  }
  return next;
}

/** `resolved`, or `one of resolved, closed`, or `no other status`. */
export function nameStatuses(statuses: readonly IncidentStatus[]): string {
  if (statuses.length === 0) return 'no other status';
  return statuses.length === 1 ? (statuses[0] ?? '') : `one of ${statuses.join(', ')}`;
}
