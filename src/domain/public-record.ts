/**
 * What may be published (design §4). Public renderers take only these shapes, and only this file makes them, field
 * by field from an allow-list: people, costs and whatever a later schema adds stay private until named here.
 */

import { DEFAULT_POLICY } from '../generated/default-policy.ts';
import { compareText } from './finding.ts';
import { INCIDENT_TIMES } from './incident-times.ts';
import { minutesBetween, parseInstant } from './instant.ts';
import type { TimelineEntry } from './lifecycle.ts';
import {
  type ActionItem,
  type Incident,
  type Policy,
  policyOf,
  type RecordFile,
  recordsOf,
} from './record.ts';
import { incidentIdOf } from './record-path.ts';
import { statusOf } from './timeline.ts';

declare const published: unique symbol;

export interface PublicRecord {
  /** Only {@link publicRecords} can make one. */
  readonly [published]: true;
  readonly id: string;
  readonly title: string;
  readonly kind: Incident['kind'];
  readonly type: string;
  readonly severity: string;
  /** How grave the severity is, whatever it is called: 0 for the policy's first, at most 3. */
  readonly gravity: 0 | 1 | 2 | 3;
  readonly status: Incident['status'];
  /** By their titles, or their names while nobody has described them. */
  readonly services: readonly string[];
  /** What happened when, in order; instants as written. */
  readonly times: readonly { readonly name: PublicTime; readonly at: string }[];
  /** Minutes; null while it has not come to that. */
  readonly minutesTo: {
    readonly acknowledge: number | null;
    readonly mitigate: number | null;
    readonly resolve: number | null;
  };
  readonly usersAffected: number | null;
  readonly percentOfActiveUsers: number | null;
  /** What users were told while it lasted, in order; Markdown. */
  readonly updates: readonly PublicUpdate[];
  /** Markdown. */
  readonly body: string;
  readonly actionItems: readonly PublicActionItem[];
  /** Only those that are published themselves. */
  readonly related: readonly string[];
}

export interface PublicUpdate {
  readonly at: string;
  /** The status this update tells of; null when it tells of none. */
  readonly status: Incident['status'] | null;
  /** Markdown. */
  readonly text: string;
}

export type PublicTime = keyof Incident['times'];

export interface PublicActionItem {
  readonly id: string;
  readonly title: string;
  readonly status: 'open' | 'in-progress' | 'done' | 'canceled';
  readonly due: string | null;
  readonly isVerified: boolean;
  readonly issue: number | null;
}

/** What is told of an incident whoever reads it. */
export type ShownRecord = Omit<PublicRecord, typeof published>;

/** The incidents whose visibility is `public`, newest first. Everything else leaves no trace, not even an id. */
export function publicRecords(records: readonly RecordFile[]): readonly PublicRecord[] {
  return shownRecords(records, ['public']) as readonly ShownRecord[] as readonly PublicRecord[];
}

/** The same of incidents that not everybody may read, for those who may (report-record.ts). */
export function shownRecords(
  records: readonly RecordFile[],
  visibilities: readonly Incident['visibility'][],
): readonly ShownRecord[] {
  const policy = policyOf(records) ?? DEFAULT_POLICY;
  const incidents = recordsOf(records, 'incident').filter((incident) =>
    visibilities.includes(incident.data.visibility),
  );
  const ids = new Set(incidents.map((incident) => incident.data.id));
  const items = new Map<string, ActionItem[]>();
  for (const { data } of recordsOf(records, 'action-item')) {
    const incident = incidentIdOf(data.id);
    items.set(incident, [...(items.get(incident) ?? []), data]);
  }
  const titles = new Map(recordsOf(records, 'service').map(({ data }) => [data.id, data.title]));
  const timelines = new Map(recordsOf(records, 'timeline').map(({ data }) => [data.incident, data]));
  return incidents
    .map(
      ({ data, body }): ShownRecord => ({
        id: data.id,
        title: data.title,
        kind: data.kind,
        type: data.type,
        severity: data.severity,
        gravity: gravityOf(data.severity, policy),
        status: data.status,
        services: data.services.map((name) => titles.get(name) ?? name),
        times: INCIDENT_TIMES.flatMap((name) => {
          const at = data.times[name];
          return at === undefined ? [] : [{ name, at }];
        }),
        minutesTo: {
          // Time to acknowledge counts from detection, the others from when users began to be affected
          // (procedures, "Metrics for Improvement", Response Metrics).
          acknowledge: minutesBetween(data.times.detected, data.times.acknowledged),
          mitigate: minutesBetween(data.times.started, data.times.mitigated),
          resolve: minutesBetween(data.times.started, data.times.resolved),
        },
        usersAffected: data.impact?.users_affected ?? null,
        percentOfActiveUsers: data.impact?.percent_of_active_users ?? null,
        updates: updatesOf(timelines.get(data.id)?.entries ?? []),
        body,
        actionItems: (items.get(data.id) ?? []).map((item) => ({
          id: item.id,
          title: item.title,
          status: item.status,
          due: item.due ?? null,
          isVerified: item.verified === true,
          issue: item.issue ?? null,
        })),
        related: (data.related ?? []).filter((id) => ids.has(id)).sort(compareText),
      }),
    )
    .sort((a, b) => startOf(b) - startOf(a) || compareText(b.id, a.id));
}

/** Only what was written for the public; a note beside it stays where it is. */
function updatesOf(entries: readonly TimelineEntry[]): readonly PublicUpdate[] {
  return entries
    .flatMap((entry): readonly PublicUpdate[] =>
      entry.audience === 'public' && entry.text !== undefined
        ? [{ at: entry.at, status: statusOf(entry), text: entry.text }]
        : [],
    )
    .sort((a, b) => (parseInstant(a.at) ?? 0) - (parseInstant(b.at) ?? 0));
}

/** A severity the policy does not know counts as the lightest; the check has told it. */
function gravityOf(severity: string, policy: Policy): PublicRecord['gravity'] {
  const rank = policy.severities.findIndex((one) => one.name === severity);
  return rank < 0 || rank > 2 ? 3 : (rank as 0 | 1 | 2);
}

function startOf(record: Pick<ShownRecord, 'times'>): number {
  return parseInstant(record.times[0]?.at ?? '') ?? 0;
}
