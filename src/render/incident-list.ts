/** Lists of incidents and of action items: for a terminal, as JSON, as CSV. */

import { isFinal } from '../domain/incident-status.ts';
import { isOpenItem, isOverdue } from '../domain/list-incidents.ts';
import type { ActionItem, Incident, ReadRecord } from '../domain/record.ts';
import { renderCsv } from './csv.ts';
import { momentText } from './moment-text.ts';
import { renderPlainJson } from './plain-json.ts';
import { type Paint, renderTable } from './text-table.ts';

/** Raised when a key is renamed, removed or means something else; new keys do not raise it. */
const VERSION = 1;

/** What is listed, and what it was taken from. */
export interface Listed<Data> {
  readonly shown: readonly ReadRecord<Data>[];
  /** How many the filter let through; more than are shown when there was a limit. */
  readonly matching: number;
  /** How many there are at all. */
  readonly total: number;
  /** How many more there are that cannot be read. */
  readonly unreadable: number;
}

export interface ListStyle {
  /** Columns of the terminal; undefined where lines may be as long as they like. */
  readonly width?: number;
  readonly header: (text: string) => string;
  readonly grave: (text: string) => string;
  readonly soft: (text: string) => string;
}

const INCIDENT_COLUMNS = ['ID', 'SEVERITY', 'STATUS', 'STARTED (UTC)', 'TYPE', 'SERVICES', 'TITLE'];

/** @param gravest the name of the policy's first severity */
export function renderIncidentList(listed: Listed<Incident>, gravest: string, style: ListStyle): string {
  const rows = listed.shown.map(({ data }) => [
    data.id,
    data.severity,
    data.status,
    momentText(data.times.started),
    data.type,
    data.services.join(', '),
    [...marksOf(data).map((mark) => `[${mark}]`), data.title].join(' '),
  ]);
  const paint: Paint = (text, column, row) => {
    if (row < 0) return style.header(text);
    const incident = listed.shown[row]?.data;
    if (column === 1 && incident?.severity === gravest && !isFinal(incident.status)) return style.grave(text);
    return incident !== undefined && isFinal(incident.status) && column < 6 ? style.soft(text) : text;
  };
  const open = listed.shown.filter(({ data }) => !isFinal(data.status)).length;
  return withCount(rows, INCIDENT_COLUMNS, listed, ['incident', 'incidents'], open, style, paint);
}

/** What sets an incident apart from most. */
function marksOf({ visibility, kind }: Incident): readonly string[] {
  return [...(visibility === 'restricted' ? ['restricted'] : []), ...(kind === 'incident' ? [] : [kind])];
}

const ITEM_COLUMNS = ['ID', 'STATUS', 'PRIORITY', 'DUE', 'OWNER', 'TITLE'];

/** @param today the day in UTC, by which items are overdue */
export function renderActionItemList(listed: Listed<ActionItem>, today: string, style: ListStyle): string {
  const rows = listed.shown.map(({ data }) => [
    data.id,
    data.status,
    data.priority,
    `${data.due ?? '–'}${isOverdue(data, today) ? ' overdue' : ''}`,
    data.owner ?? '–',
    data.title,
  ]);
  const paint: Paint = (text, column, row) => {
    if (row < 0) return style.header(text);
    const item = listed.shown[row]?.data;
    if (item === undefined) return text;
    if (column === 3 && isOverdue(item, today)) return style.grave(text);
    return isOpenItem(item) || column === 5 ? text : style.soft(text);
  };
  const open = listed.shown.filter(({ data }) => isOpenItem(data)).length;
  return withCount(rows, ITEM_COLUMNS, listed, ['action item', 'action items'], open, style, paint);
}

function withCount<Data>(
  rows: readonly (readonly string[])[],
  header: readonly string[],
  listed: Listed<Data>,
  [one, many]: readonly [string, string],
  open: number,
  style: ListStyle,
  paint: Paint,
): string {
  const { shown, matching, total } = listed;
  const counted = `${shown.length} ${shown.length === 1 ? one : many}`;
  const of =
    shown.length < matching
      ? `the first of ${matching}; --limit shows more`
      : matching < total
        ? `of ${total}`
        : '';
  const details = [...(shown.length === 0 ? [] : [`${open} open`]), ...(of === '' ? [] : [of])].join(', ');
  const table =
    rows.length === 0
      ? []
      : renderTable(rows, { header, paint, ...(style.width === undefined ? {} : { width: style.width }) });
  return [...table, `${counted}${details === '' ? '' : ` (${details})`}.`].join('\n');
}

/** How many records are missing from a list because they cannot be read; null when none is. */
export function renderUnreadable(unreadable: number): string | null {
  if (unreadable === 0) return null;
  const what = unreadable === 1 ? 'One record cannot' : `${unreadable} records cannot`;
  return `${what} be read and ${unreadable === 1 ? 'is' : 'are'} not listed: run incident validate`;
}

/** @param key `incidents` or `action_items` */
export function renderListJson<Data extends object>(key: string, listed: Listed<Data>): string {
  const { shown, matching, total, unreadable } = listed;
  const records = shown.map(({ path, data }) => ({ path, ...data }));
  return renderPlainJson({ version: VERSION, matching, total, unreadable, [key]: records });
}

export function renderIncidentCsv({ shown }: Listed<Incident>): string {
  return renderCsv([
    ['id', 'kind', 'type', 'severity', 'status', 'visibility', 'started', 'resolved', 'services', 'title'],
    ...shown.map(({ data }) => [
      data.id,
      data.kind,
      data.type,
      data.severity,
      data.status,
      data.visibility,
      data.times.started,
      data.times.resolved ?? '',
      data.services.join(' '),
      data.title,
    ]),
  ]);
}

export function renderActionItemCsv({ shown }: Listed<ActionItem>): string {
  return renderCsv([
    ['id', 'status', 'priority', 'horizon', 'due', 'owner', 'issue', 'title'],
    ...shown.map(({ data }) => [
      data.id,
      data.status,
      data.priority,
      data.horizon,
      data.due ?? '',
      data.owner ?? '',
      data.issue === undefined ? '' : String(data.issue),
      data.title,
    ]),
  ]);
}
