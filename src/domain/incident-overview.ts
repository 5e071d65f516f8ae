/** Everything about one incident at one look: what `incident show` prints and gives to programs. */
import { INCIDENT_TIMES } from './incident-times.ts';
import { minutesBetween, parseInstant } from './instant.ts';
import type { TimelineEntry } from './lifecycle.ts';
import {
  type ActionItem,
  type Incident,
  isSound,
  type Postmortem,
  type RecordFile,
  recordsOf,
} from './record.ts';
import { folderOf, incidentIdOf } from './record-path.ts';

export interface IncidentOverview {
  readonly incident: Incident;
  /** What happened when, in order, and how many minutes after the start; null where an instant cannot be read. */
  readonly times: readonly {
    readonly name: keyof Incident['times'];
    readonly at: string;
    readonly minutes_since_start: number | null;
  }[];
  /** Minutes; null while it has not come to that. To acknowledge counts from detection, the others from the start. */
  readonly minutes_to: {
    readonly acknowledge: number | null;
    readonly mitigate: number | null;
    readonly resolve: number | null;
  };
  /** Sorted by when things happened; null when there is no timeline that can be read. */
  readonly timeline: readonly OverviewEntry[] | null;
  readonly action_items: readonly ActionItem[];
  readonly postmortem: Postmortem | null;
  /** The paths of its records, in order. */
  readonly files: readonly string[];
  /** Those of them that cannot be read or are not in order. */
  readonly unreadable: readonly string[];
}

export interface OverviewEntry extends TimelineEntry {
  /** It was written down later: it says so, or it stands behind something that happened after it. */
  readonly is_late: boolean;
}

/** @returns null when there is no such incident, or none that can be acted on */
export function overviewOf(records: readonly RecordFile[], id: string): IncidentOverview | null {
  const folder = `${folderOf(id)}/`;
  const own = records.filter((record) => record.path.startsWith(folder));
  const incident = recordsOf(own, 'incident')[0]?.data;
  if (incident === undefined) return null;
  const { started, detected, acknowledged, mitigated, resolved } = incident.times;
  const timeline = recordsOf(own, 'timeline')[0]?.data;
  return {
    incident,
    times: INCIDENT_TIMES.flatMap((name) => {
      const at = incident.times[name];
      return at === undefined ? [] : [{ name, at, minutes_since_start: minutesBetween(started, at) }];
    }),
    minutes_to: {
      acknowledge: minutesBetween(detected, acknowledged),
      mitigate: minutesBetween(started, mitigated),
      resolve: minutesBetween(started, resolved),
    },
    timeline: timeline === undefined ? null : sortEntries(timeline.entries),
    action_items: recordsOf(own, 'action-item')
      .map(({ data }) => data)
      .filter((item) => incidentIdOf(item.id) === id),
    postmortem: recordsOf(own, 'postmortem')[0]?.data ?? null,
    files: own.map((record) => record.path),
    unreadable: own.filter((record) => !isSound(record)).map((record) => record.path),
  };
}

/** By when they happened; what happened at one time stays in the order in which it was written down. */
export function sortEntries(entries: readonly TimelineEntry[]): readonly OverviewEntry[] {
  let latest = Number.NEGATIVE_INFINITY;
  return entries
    .map((entry) => {
      const at = parseInstant(entry.at) ?? latest;
      const recorded = parseInstant(entry.recorded_at ?? '') ?? at;
      const isLate = at < latest || recorded > at;
      latest = Math.max(latest, at);
      return { at, entry: { ...entry, is_late: isLate } };
    })
    .sort((a, b) => a.at - b.at)
    .map(({ entry }) => entry);
}
