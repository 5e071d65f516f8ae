/** Which incidents, and which action items, a person asks to see, and in what order. */
import { compareText } from './finding.ts';
import { isFinal } from './incident-status.ts';
import { formatInstant, parseInstant } from './instant.ts';
import type { ActionItem, Incident, Policy, ReadRecord } from './record.ts';
import { incidentIdOf } from './record-path.ts';

/** What to leave in; what is undefined lets everything through. Days are UTC, both included. */
export interface IncidentFilter {
  readonly status?: readonly string[];
  readonly severity?: readonly string[];
  readonly type?: readonly string[];
  readonly kind?: readonly string[];
  readonly service?: readonly string[];
  /** Nothing that is closed, canceled or a duplicate. */
  readonly isOpen?: boolean;
  /** Began on this day or later. */
  readonly since?: string;
  /** Began on this day or earlier. */
  readonly until?: string;
  /** Has a role in it; logins are compared without case, as GitHub does. */
  readonly person?: string;
}

export interface ActionItemFilter {
  readonly status?: readonly string[];
  /** Neither done nor canceled. */
  readonly isOpen?: boolean;
  readonly owner?: string;
  /** Of this incident. */
  readonly incident?: string;
}

/**
 * The incidents a filter lets through: newest first, or the gravest severity of the policy first and then newest.
 */
export function selectIncidents(
  incidents: readonly ReadRecord<Incident>[],
  filter: IncidentFilter,
  sort: 'started' | 'severity',
  policy: Policy,
): readonly ReadRecord<Incident>[] {
  const ranks = new Map(policy.severities.map(({ name }, index) => [name, index]));
  const rankOf = (incident: Incident) => ranks.get(incident.severity) ?? ranks.size;
  return incidents
    .filter(({ data }) => isAsked(data, filter))
    .map((record) => ({ record, started: parseInstant(record.data.times.started) ?? 0 }))
    .sort(
      (a, b) =>
        (sort === 'severity' ? rankOf(a.record.data) - rankOf(b.record.data) : 0) ||
        b.started - a.started ||
        compareText(b.record.data.id, a.record.data.id),
    )
    .map(({ record }) => record);
}

function isAsked(incident: Incident, filter: IncidentFilter): boolean {
  const lets = (names: readonly string[] | undefined, value: string) =>
    names === undefined || names.includes(value);
  const day = startDayOf(incident);
  return (
    lets(filter.status, incident.status) &&
    lets(filter.severity, incident.severity) &&
    lets(filter.type, incident.type) &&
    lets(filter.kind, incident.kind) &&
    (filter.service === undefined || filter.service.some((one) => incident.services.includes(one))) &&
    (filter.isOpen !== true || !isFinal(incident.status)) &&
    (filter.since === undefined || day >= filter.since) &&
    (filter.until === undefined || day <= filter.until) &&
    (filter.person === undefined || Object.values(incident.roles ?? {}).some(isSameLogin(filter.person)))
  );
}

/** The day on which an incident began, in UTC; empty when its time is no instant, which is a finding. */
function startDayOf(incident: Incident): string {
  const started = parseInstant(incident.times.started);
  return started === null ? '' : formatInstant(started).slice(0, 10);
}

/** The action items a filter lets through, what is due soonest first; without a day last. */
export function selectActionItems(
  items: readonly ReadRecord<ActionItem>[],
  filter: ActionItemFilter,
): readonly ReadRecord<ActionItem>[] {
  return items
    .filter(
      ({ data }) =>
        (filter.status === undefined || filter.status.includes(data.status)) &&
        (filter.isOpen !== true || isOpenItem(data)) &&
        (filter.incident === undefined || incidentIdOf(data.id) === filter.incident) &&
        (filter.owner === undefined || (data.owner !== undefined && isSameLogin(filter.owner)(data.owner))),
    )
    .sort(
      (a, b) => compareText(a.data.due ?? '9999', b.data.due ?? '9999') || compareText(a.data.id, b.data.id),
    );
}

export function isOpenItem(item: ActionItem): boolean {
  return item.status === 'open' || item.status === 'in-progress';
}

/** Whether it is late on a day: the day it was due has ended in UTC and it is still open. */
export function isOverdue(item: ActionItem, today: string): boolean {
  return isOpenItem(item) && item.due !== undefined && item.due < today;
}

function isSameLogin(login: string): (other: string) => boolean {
  const wanted = login.toLowerCase();
  return (other) => other.toLowerCase() === wanted;
}
