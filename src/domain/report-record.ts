/**
 * What the reports branch may tell of an incident, and to whom (design §4). Report pages take only this shape, and only
 * this file makes it, field by field from an allow-list. What everybody may read is the shape that public pages take
 * (public-record.ts) and the fields named here; who reads a private repository reads people and the whole timeline too.
 */
import { type OverviewEntry, sortEntries } from './incident-overview.ts';
import { INCIDENT_TIMES } from './incident-times.ts';
import { formatInstant, minutesBetween, parseInstant } from './instant.ts';
import type { TimelineEntry } from './lifecycle.ts';
import { policyInForce } from './policy-in-force.ts';
import { type PublicActionItem, type ShownRecord, shownRecords } from './public-record.ts';
import {
  type ActionItem,
  type Incident,
  isSound,
  type Postmortem,
  type ReadRecord,
  type RecordFile,
  recordsOf,
} from './record.ts';
import { withhold } from './withheld.ts';

/** Everybody, or those who may read a private repository. */
export type Audience = 'public' | 'repository';

declare const reported: unique symbol;

export interface ReportRecord extends Omit<ShownRecord, 'services' | 'times' | 'actionItems'> {
  /** Only {@link reportRecords} can make one. */
  readonly [reported]: true;
  /** Where its record stands, and its timeline and postmortem when it has them. */
  readonly files: readonly { readonly name: string; readonly path: string }[];
  /** By id and title; the title is the id while nobody has described it. */
  readonly services: readonly { readonly id: string; readonly title: string }[];
  readonly times: readonly ReportTime[];
  /** `2026-03`, in UTC. */
  readonly month: string;
  readonly duplicateOf: string | null;
  readonly trackingIssue: number | null;
  /** Sorted by when things happened. */
  readonly timeline: readonly ReportEntry[];
  readonly actionItems: readonly ReportItem[];
  readonly postmortem: ReportPostmortem | null;
  /** Null for the public. */
  readonly internal: ReportInternals | null;
}

export interface ReportTime {
  readonly name: keyof Incident['times'];
  readonly at: string;
  /** Null where an instant cannot be read. */
  readonly minutesSinceStart: number | null;
}

/** For the public only the times and what was written for it, without who did. */
export interface ReportEntry extends Omit<OverviewEntry, 'by' | 'kind'> {
  readonly kind: string;
  readonly by: string | null;
}

export interface ReportItem extends PublicActionItem {
  readonly path: string;
  /** Null for the public, and while nobody has it. */
  readonly owner: string | null;
}

/** For the public only an approved one, without people and scores. */
export interface ReportPostmortem {
  readonly path: string;
  readonly status: Postmortem['status'];
  readonly reviewHeldAt: string | null;
  readonly rootCause: string | null;
  readonly factors: readonly string[];
  /** Markdown. */
  readonly body: string;
  /** Null for the public. */
  readonly internal: {
    readonly owner: string;
    readonly participants: readonly string[];
    readonly approvedBy: string | null;
    readonly userSatisfaction: number | null;
    readonly communicationScore: number | null;
  } | null;
}

export interface ReportInternals {
  readonly visibility: Incident['visibility'];
  readonly subtype: string | null;
  /** By the titles that the policy has for the roles. */
  readonly roles: readonly { readonly role: string; readonly login: string }[];
  readonly impact: Incident['impact'];
  readonly runbooks: readonly string[];
}

const SHOWN_TO: Readonly<Record<Audience, readonly Incident['visibility'][]>> = {
  public: ['public'],
  repository: ['public', 'internal'],
};

/** The incidents that an audience may know of, newest first. Everything else leaves no trace, not even an id. */
export function reportRecords(records: readonly RecordFile[], audience: Audience): readonly ReportRecord[] {
  const shown = shownRecords(records, SHOWN_TO[audience]);
  const ids = new Set(shown.map(({ id }) => id));
  const say = (text: string) => withhold(text, ids);
  const incidents = new Map(recordsOf(records, 'incident').map((one) => [one.data.id, one]));
  const timelines = new Map(recordsOf(records, 'timeline').map((one) => [one.data.incident, one]));
  const postmortems = new Map(recordsOf(records, 'postmortem').map((one) => [one.data.incident, one]));
  const items = new Map(recordsOf(records, 'action-item').map((one) => [one.data.id, one]));
  const titles = new Map(recordsOf(records, 'service').map(({ data }) => [data.id, data.title]));
  const roles = policyInForce(records).roles;
  const isPublic = audience === 'public';
  return shown.flatMap((record): readonly Omit<ReportRecord, typeof reported>[] => {
    const incident = incidents.get(record.id);
    if (incident === undefined) return [];
    const { path, data } = incident;
    const timeline = timelines.get(record.id);
    const postmortem = reportPostmortem(postmortems.get(record.id), isPublic, say);
    const times = timesOf(data);
    return [
      {
        id: record.id,
        title: say(record.title),
        kind: record.kind,
        type: record.type,
        severity: record.severity,
        gravity: record.gravity,
        status: record.status,
        minutesTo: record.minutesTo,
        usersAffected: record.usersAffected,
        percentOfActiveUsers: record.percentOfActiveUsers,
        updates: record.updates.map((update) => ({ ...update, text: say(update.text) })),
        body: say(record.body),
        related: record.related,
        files: [
          { name: 'record', path },
          ...(timeline === undefined ? [] : [{ name: 'timeline', path: timeline.path }]),
          ...(postmortem === null ? [] : [{ name: 'postmortem', path: postmortem.path }]),
        ],
        services: data.services.map((id) => ({ id, title: say(titles.get(id) ?? id) })),
        times,
        month: formatInstant(parseInstant(data.times.started) ?? 0).slice(0, 7),
        duplicateOf: ids.has(data.duplicate_of ?? '') ? (data.duplicate_of ?? null) : null,
        trackingIssue: data.tracking_issue ?? null,
        timeline: isPublic
          ? publicEntries(timeline?.data.entries ?? [], times, say)
          : allEntries(timeline?.data.entries ?? [], ids, say),
        actionItems: record.actionItems.map((item) => reportItem(item, items.get(item.id), isPublic, say)),
        postmortem,
        internal: isPublic
          ? null
          : {
              visibility: data.visibility,
              subtype: data.subtype ?? null,
              roles: Object.entries(data.roles ?? {}).map(([role, login]) => ({
                role: roles.find(({ name }) => name === role)?.title ?? role,
                login,
              })),
              impact: sayAll(data.impact, say),
              runbooks: data.runbooks ?? [],
            },
      },
    ];
  }) as unknown as readonly ReportRecord[];
}

/** How many incidents an audience may know of are missing, since their record is not in order. */
export function countUnreported(records: readonly RecordFile[], audience: Audience): number {
  const shown: readonly unknown[] = SHOWN_TO[audience];
  return records.filter(
    (record) => record.kind === 'incident' && !isSound(record) && shown.includes(record.data['visibility']),
  ).length;
}

function timesOf({ times }: Incident): readonly ReportTime[] {
  return INCIDENT_TIMES.flatMap((name) => {
    const at = times[name];
    return at === undefined ? [] : [{ name, at, minutesSinceStart: minutesBetween(times.started, at) }];
  });
}

/** What an entry may say to those who read the repository; a key that a later schema adds stays out until named here. */
const ENTRY_KEYS = [
  'recorded_at',
  'to',
  'role',
  'person',
  'of',
  'runbook',
  'expected',
  'level',
  'field',
  'value',
  'audience',
  'impact',
  'text',
  'reason',
] as const satisfies readonly (keyof TimelineEntry)[];

/** That it has to do with an incident that is not shown is not told either. */
function allEntries(
  entries: readonly TimelineEntry[],
  ids: ReadonlySet<string>,
  say: (text: string) => string,
): readonly ReportEntry[] {
  const isHidden = ({ of }: TimelineEntry) => of !== undefined && !ids.has(of);
  return sortEntries(entries)
    .filter((entry) => entry.kind !== 'related' || !isHidden(entry))
    .map((entry) => {
      const keys = ENTRY_KEYS.filter((key) => entry[key] !== undefined && (key !== 'of' || !isHidden(entry)));
      const told = Object.fromEntries(keys.map((key) => [key, sayAll(entry[key], say)]));
      const { at, kind, by, is_late } = entry;
      return { at, kind, by, is_late, ...told };
    });
}

/** The times, and what was written for the public. */
function publicEntries(
  entries: readonly TimelineEntry[],
  times: readonly ReportTime[],
  say: (text: string) => string,
): readonly ReportEntry[] {
  const reached = times.map(({ name, at }) => ({ at, kind: name, by: null, is_late: false }));
  const told = sortEntries(entries).flatMap(({ at, text, audience, is_late }): readonly ReportEntry[] =>
    audience === 'public' && text !== undefined
      ? [{ at, kind: 'update', by: null, is_late, text: say(text) }]
      : [],
  );
  return [...reached, ...told].sort((a, b) => (parseInstant(a.at) ?? 0) - (parseInstant(b.at) ?? 0));
}

/** A value with every text in it as it may be told. */
function sayAll<Value>(value: Value, say: (text: string) => string): Value {
  if (typeof value === 'string') return say(value) as Value;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, sayAll(part, say)])) as Value;
}

function reportItem(
  item: PublicActionItem,
  file: ReadRecord<ActionItem> | undefined,
  isPublic: boolean,
  say: (text: string) => string,
): ReportItem {
  return {
    ...item,
    title: say(item.title),
    path: file?.path ?? '',
    owner: isPublic ? null : (file?.data.owner ?? null),
  };
}

function reportPostmortem(
  postmortem: ReadRecord<Postmortem> | undefined,
  isPublic: boolean,
  say: (text: string) => string,
): ReportPostmortem | null {
  if (postmortem === undefined) return null;
  const { path, data, body } = postmortem;
  if (isPublic && data.status !== 'approved') return null;
  return {
    path,
    status: data.status,
    reviewHeldAt: data.review_held_at ?? null,
    rootCause: data.root_cause === undefined ? null : say(data.root_cause),
    factors: (data.contributing_factors ?? []).map(say),
    body: say(body),
    internal: isPublic
      ? null
      : {
          owner: data.owner,
          participants: data.participants ?? [],
          approvedBy: data.approved_by ?? null,
          userSatisfaction: data.user_satisfaction ?? null,
          communicationScore: data.communication_score ?? null,
        },
  };
}
