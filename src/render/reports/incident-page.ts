/** The page of an incident, and that of its postmortem. */
import type { ReportPostmortem, ReportRecord } from '../../domain/report-record.ts';
import { entryText, impactText, lateText } from '../incident-overview.ts';
import { momentText } from '../moment-text.ts';
import { literalCell, literalMarkdown } from '../untrusted.ts';
import { markdownTable } from './markdown-table.ts';
import { fileLink, incidentLink, issueLink, type ReportPlaces } from './report-links.ts';
import { reportProse } from './report-prose.ts';

type Row = readonly [name: string, cell: string | null];

/** @param titles of the incidents that the reports know, by id */
export function renderIncidentPage(
  record: ReportRecord,
  titles: ReadonlyMap<string, string>,
  places: ReportPlaces | null,
): string {
  const path = record.files[0]?.path ?? '';
  const inFile = (words: string) => (left: number) =>
    `${left} more are in the ${fileLink(words, record.files.find(({ name }) => name === words)?.path ?? path, places)}.`;
  return [
    `# ${record.id}: ${literalMarkdown(record.title)}`,
    '',
    navigation(record, places),
    ...factTable(headOf(record, titles, places)),
    '## Times',
    ...markdownTable(
      ['', 'UTC', 'Since the start'],
      record.times.map(({ name, at, minutesSinceStart: since }) => [name, momentText(at), minutes(since)]),
      inFile('record'),
    ),
    ...factTable(
      Object.entries(record.minutesTo).map(([name, value]): Row => [`Time to ${name}`, minutes(value)]),
    ),
    ...renderTimeline(record, inFile('timeline')),
    ...renderUpdates(record, inFile('timeline')),
    ...renderItems(record, places, inFile('record')),
    '## Report',
    '',
    reportProse(record.body, path, places) || 'Nothing is written yet.',
    '',
  ].join('\n');
}

export function renderPostmortemPage(
  record: ReportRecord,
  postmortem: ReportPostmortem,
  places: ReportPlaces | null,
): string {
  const { internal } = postmortem;
  const people = (logins: readonly string[]) => logins.map(literalMarkdown).join(', ') || null;
  return [
    `# Postmortem of ${record.id}: ${literalMarkdown(record.title)}`,
    '',
    `[All incidents](../README.md) · ${incidentLink(record.id, '../')} · ${fileLink('file', postmortem.path, places)}`,
    ...(postmortem.status === 'approved' ? [] : ['', `> This is not approved yet: ${postmortem.status}.`]),
    ...factTable([
      ['Status', postmortem.status],
      ['Review held', postmortem.reviewHeldAt === null ? null : `${momentText(postmortem.reviewHeldAt)} UTC`],
      ['Owner', internal === null ? null : literalMarkdown(internal.owner)],
      ['Took part', internal === null ? null : people(internal.participants)],
      ['Approved by', internal?.approvedBy == null ? null : literalMarkdown(internal.approvedBy)],
      ['Root cause', postmortem.rootCause === null ? null : literalCell(postmortem.rootCause)],
      ['Contributing factors', postmortem.factors.map(literalCell).join('<br>') || null],
      ['User satisfaction', numberOf(internal?.userSatisfaction)],
      ['Communication score', numberOf(internal?.communicationScore)],
    ]),
    reportProse(postmortem.body, postmortem.path, places),
    '',
  ].join('\n');
}

function navigation(record: ReportRecord, places: ReportPlaces | null): string {
  return [
    '[All incidents](../README.md)',
    `[${record.month}](../months/${record.month}.md)`,
    ...(record.postmortem === null ? [] : [`[Postmortem](../postmortems/${record.id}.md)`]),
    ...(places === null ? [] : record.files.map(({ name, path }) => fileLink(`${name} file`, path, places))),
    ...(record.trackingIssue === null ? [] : [`issue ${issueLink(record.trackingIssue, places)}`]),
  ].join(' · ');
}

function headOf(
  record: ReportRecord,
  titles: ReadonlyMap<string, string>,
  places: ReportPlaces | null,
): readonly Row[] {
  const { internal } = record;
  const toIncident = (id: string) => `${incidentLink(id, '../')} ${literalMarkdown(titles.get(id) ?? '')}`;
  const toService = ({ id, title }: ReportRecord['services'][number]) =>
    `[${literalMarkdown(title)}](../services/${id}.md)`;
  const published = {
    ...(record.usersAffected === null ? {} : { users_affected: record.usersAffected }),
    ...(record.percentOfActiveUsers === null ? {} : { percent_of_active_users: record.percentOfActiveUsers }),
  };
  const impact = impactText(internal?.impact ?? published);
  return [
    ['Severity', `[${record.severity}](../severity/${record.severity}.md)`],
    ['Status', `[${record.status}](../status/${record.status}.md)`],
    ['Kind', record.kind === 'incident' ? null : record.kind],
    ['Type', literalMarkdown([record.type, internal?.subtype].filter((word) => word != null).join(', '))],
    ['Services', record.services.map(toService).join(', ') || '–'],
    ['Impact', impact === null ? null : literalCell(impact)],
    ['Visibility', internal?.visibility ?? null],
    ...(internal?.roles ?? []).map(({ role, login }): Row => [literalMarkdown(role), literalMarkdown(login)]),
    [
      'Runbooks',
      (internal?.runbooks ?? [])
        .map((id) => fileLink(literalMarkdown(id), `knowledge/runbooks/${id}.md`, places))
        .join(', ') || null,
    ],
    ['Duplicate of', record.duplicateOf === null ? null : toIncident(record.duplicateOf)],
    ['Related', record.related.map(toIncident).join('<br>') || null],
  ];
}

function renderTimeline({ timeline }: ReportRecord, rest: (left: number) => string): readonly string[] {
  if (timeline.length === 0) return [];
  const hasPeople = timeline.some(({ by }) => by !== null);
  const rows = timeline.map((entry) => {
    const late = entry.is_late ? `*${lateText(entry)}* ` : '';
    const who = hasPeople ? [literalMarkdown(entry.by ?? '')] : [];
    return [momentText(entry.at), entry.kind, ...who, `${late}${literalMarkdown(entryText(entry))}`];
  });
  const head = ['UTC', 'What', ...(hasPeople ? ['Who'] : []), ''];
  return ['## Timeline', ...markdownTable(head, rows, rest)];
}

function renderUpdates({ updates }: ReportRecord, rest: (left: number) => string): readonly string[] {
  if (updates.length === 0) return [];
  const rows = updates.map(({ at, status, text }) => [momentText(at), status ?? '', literalCell(text)]);
  return ['## What users were told', ...markdownTable(['UTC', 'Status', ''], rows, rest)];
}

function renderItems(
  { actionItems, internal }: ReportRecord,
  places: ReportPlaces | null,
  rest: (left: number) => string,
): readonly string[] {
  if (actionItems.length === 0) return [];
  const hasOwners = internal !== null;
  const rows = actionItems.map((item) => [
    fileLink(item.id, item.path, places),
    literalMarkdown(item.title),
    item.status,
    ...(hasOwners ? [item.owner === null ? 'nobody yet' : literalMarkdown(item.owner)] : []),
    item.due ?? '–',
    item.isVerified ? 'yes' : 'no',
    issueLink(item.issue, places),
  ]);
  const head = ['Item', 'Title', 'Status', ...(hasOwners ? ['Owner'] : []), 'Due', 'Verified', 'Issue'];
  return ['## Action items', ...markdownTable(head, rows, rest)];
}

function factTable(rows: readonly Row[]): readonly string[] {
  const told = rows.flatMap(([name, cell]) => (cell === null ? [] : [[name, cell]]));
  return markdownTable(['', ''], told, (left) => `${left} more are in the file.`);
}

function minutes(value: number | null): string {
  return value === null ? '–' : `${value} min`;
}

function numberOf(value: number | null | undefined): string | null {
  return value == null ? null : String(value);
}
