import type { IncidentOverview, OverviewEntry } from '../domain/incident-overview.ts';
import { isOpenItem, isOverdue } from '../domain/list-incidents.ts';
import { escapeControls } from '../domain/quote.ts';
import type { ActionItem, Incident } from '../domain/record.ts';
import { momentText } from './moment-text.ts';
import { renderPlainJson } from './plain-json.ts';
import { type Paint, renderTable, type TableOptions } from './text-table.ts';

/** Raised when a key is renamed, removed or means something else; new keys do not raise it. */
const VERSION = 1;

export interface OverviewStyle {
  /** Columns of the terminal; undefined where lines may be as long as they like. */
  readonly width?: number;
  readonly strong: (text: string) => string;
  readonly soft: (text: string) => string;
  readonly grave: (text: string) => string;
}

export function renderOverviewJson(overview: IncidentOverview): string {
  return renderPlainJson({ version: VERSION, ...overview });
}

/** @param today the day in UTC, by which action items are overdue */
export function renderOverview(overview: IncidentOverview, today: string, style: OverviewStyle): string {
  const { incident } = overview;
  const sections = [
    [style.strong(escapeControls(`${incident.id}  ${incident.title}`)), ...renderHead(overview, style)],
    renderTimeline(overview, style),
    renderItems(overview.action_items, today, style),
    [`${style.strong('Postmortem')}  ${escapeControls(postmortemText(overview))}`],
    [style.strong('Files'), ...overview.files.map((path) => fileLine(path, overview, style))],
  ];
  return sections.map((lines) => lines.join('\n')).join('\n\n');
}

function renderHead(overview: IncidentOverview, style: OverviewStyle): readonly string[] {
  const { incident, times, minutes_to: minutes } = overview;
  const measures = Object.entries(minutes)
    .filter(([, value]) => value !== null)
    .map(([name, value]) => `to ${name} ${value} min`);
  const facts: readonly (readonly [string, string | null])[] = [
    ['Severity', incident.severity],
    ['Status', incident.status],
    ['Type', [incident.type, incident.subtype].filter(Boolean).join(', ')],
    ['Kind', incident.kind === 'incident' ? null : incident.kind],
    ['Visibility', incident.visibility],
    ['Services', incident.services.join(', ') || '–'],
    ['Roles', rolesText(incident)],
    ['Impact', impactText(incident.impact)],
    ['Next update', incident.next_update_due === undefined ? null : utc(incident.next_update_due)],
    ['Expected', incident.resolution_expected === undefined ? null : utc(incident.resolution_expected)],
    ['Runbooks', incident.runbooks?.join(', ') ?? null],
    ['Related', incident.related?.join(', ') ?? null],
    ['Duplicate of', incident.duplicate_of ?? null],
    ['Issue', incident.tracking_issue === undefined ? null : `#${incident.tracking_issue}`],
    ...times.map(({ name, at, minutes_since_start: since }): readonly [string, string] => [
      capitalise(name),
      `${utc(at)}${since === null || name === 'started' ? '' : `  ${since < 0 ? '' : '+'}${since} min`}`,
    ]),
    ['Minutes', measures.length === 0 ? null : measures.join(', ')],
  ];
  const rows = facts.filter((fact): fact is readonly [string, string] => fact[1] !== null);
  const paint: Paint = (text, column) => (column === 0 ? style.soft(text) : text);
  const { width } = style;
  return renderTable(rows, { paint, overflow: 'wrap', ...(width === undefined ? {} : { width }) });
}

function rolesText({ roles }: Incident): string | null {
  const given = Object.entries(roles ?? {}).map(([role, login]) => `${role} ${login}`);
  return given.length === 0 ? null : given.join(', ');
}

/** Figures of an impact as one line; null when there are none. */
export function impactText(impact: Incident['impact'] | OverviewEntry['impact']): string | null {
  if (impact === undefined) return null;
  const { users_affected: users, percent_of_active_users: percent, cost_per_hour_usd: cost } = impact;
  const parts = [
    ...(impact.description === undefined ? [] : [impact.description]),
    ...(users === undefined ? [] : [`${users} users`]),
    ...(percent === undefined ? [] : [`${percent} % of the active ones`]),
    ...(cost === undefined ? [] : [`${cost} USD an hour`]),
    ...(impact.reputation_at_risk === true ? ['reputation at risk'] : []),
  ];
  return parts.length === 0 ? null : parts.join(', ');
}

function renderTimeline({ timeline, unreadable }: IncidentOverview, style: OverviewStyle): readonly string[] {
  if (timeline === null) {
    const isThere = unreadable.some((path) => path.endsWith('/timeline.yml'));
    return [
      `${style.strong('Timeline')}  ${isThere ? 'cannot be shown: it is not in order, see incident validate' : 'none'}`,
    ];
  }
  const late = timeline.filter((entry) => entry.is_late).length;
  const count = `${timeline.length} ${timeline.length === 1 ? 'entry' : 'entries'}`;
  const title = `${style.strong('Timeline')}  ${count}${late === 0 ? '' : `, ${late} written down later`}`;
  const rows = timeline.map((entry) => [
    momentText(entry.at),
    entry.kind,
    entry.by,
    `${entry.is_late ? `[${lateText(entry)}] ` : ''}${entryText(entry)}`,
  ]);
  const paint: Paint = (text, column) => (column === 0 ? style.soft(text) : text);
  return [title, ...indent(renderTable(rows, { paint, ...fitting(style) }))];
}

/** That it was written down later, and when, if it says so. */
export function lateText({ at, recorded_at: recorded }: Pick<OverviewEntry, 'at' | 'recorded_at'>): string {
  if (recorded === undefined) return 'late';
  const [day = '', time = ''] = momentText(recorded).split(' ');
  return `late, written down ${momentText(at).startsWith(day) ? time : `${day} ${time}`}`;
}

/** What an entry says beside its kind, as one line. */
export function entryText(entry: Omit<OverviewEntry, 'by' | 'kind'>): string {
  const facts = [
    entry.to,
    entry.role === undefined ? undefined : `${entry.role} ${entry.person ?? ''}`.trim(),
    entry.of,
    entry.runbook,
    entry.expected === undefined ? undefined : utc(entry.expected),
    entry.level === undefined ? undefined : `level ${entry.level}`,
    entry.field === undefined ? undefined : `${entry.field} ${entry.value ?? ''}`.trim(),
    entry.audience === undefined ? undefined : `(${entry.audience})`,
    impactText(entry.impact) ?? undefined,
    entry.text?.trim().replaceAll(/\s*\n\s*/g, ' / '),
    entry.reason === undefined ? undefined : `because: ${entry.reason}`,
  ];
  return facts.filter((fact) => fact !== undefined && fact !== '').join(' ');
}

function renderItems(items: readonly ActionItem[], today: string, style: OverviewStyle): readonly string[] {
  if (items.length === 0) return [`${style.strong('Action items')}  none`];
  const open = items.filter(isOpenItem).length;
  const rows = items.map((item) => [
    item.id,
    item.status,
    item.priority,
    item.owner ?? 'nobody',
    `${item.due ?? 'no day'}${isOverdue(item, today) ? ' overdue' : ''}`,
    item.issue === undefined ? '' : `#${item.issue}`,
    item.title,
  ]);
  const paint: Paint = (text, column, row) => {
    const item = items[row];
    return column === 4 && item !== undefined && isOverdue(item, today) ? style.grave(text) : text;
  };
  return [
    `${style.strong('Action items')}  ${items.length}, ${open} open`,
    ...indent(renderTable(rows, { paint, ...fitting(style) })),
  ];
}

function postmortemText({ postmortem }: IncidentOverview): string {
  if (postmortem === null) return 'none';
  const { status, owner, review_held_at: held, root_cause: cause } = postmortem;
  return [
    `${status}, owner ${owner}`,
    ...(held === undefined ? [] : [`review held ${utc(held)}`]),
    ...(cause === undefined ? [] : [`root cause: ${cause}`]),
  ].join(', ');
}

function fileLine(path: string, { unreadable }: IncidentOverview, style: OverviewStyle): string {
  const mark = unreadable.includes(path) ? `  ${style.grave('not in order: run incident validate')}` : '';
  return `  ${escapeControls(path)}${mark}`;
}

function indent(lines: readonly string[]): readonly string[] {
  return lines.map((line) => `  ${line}`);
}

/** Two columns are the indentation. What does not fit goes on below: here one comes to read. */
function fitting({ width }: OverviewStyle): TableOptions {
  return width === undefined ? {} : { width: width - 2, overflow: 'wrap' };
}

function utc(instant: string): string {
  return `${momentText(instant)} UTC`;
}

function capitalise(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
