/** The index of the reports, and the lists by status, severity, service and month. */
import { FORWARD, isOpen } from '../../domain/incident-status.ts';
import { REPORTS_MARKER } from '../../domain/report-pages.ts';
import type { ReportRecord } from '../../domain/report-record.ts';
import { momentText } from '../moment-text.ts';
import { literalMarkdown } from '../untrusted.ts';
import { markdownTable } from './markdown-table.ts';
import { incidentLink, issueLink, type ReportPlaces } from './report-links.ts';

/** Incidents that have something in common, and the page that lists them. */
interface Group {
  /** `status/resolved.md` */
  readonly path: string;
  /** Markdown. */
  readonly words: string;
  readonly records: readonly ReportRecord[];
}

interface Grouping {
  /** `Status` */
  readonly title: string;
  readonly groups: readonly Group[];
}

const STATUSES: readonly string[] = [...FORWARD, 'canceled', 'duplicate'];

/** @param records newest first @param severities the policy's, the gravest first */
export function groupReports(
  records: readonly ReportRecord[],
  severities: readonly string[],
): readonly Grouping[] {
  const titles = new Map(records.flatMap(({ services }) => services.map(({ id, title }) => [id, title])));
  return [
    {
      title: 'Status',
      groups: groupBy(records, 'status', ({ status }) => [status], inOrder(STATUSES)),
    },
    {
      title: 'Severity',
      groups: groupBy(records, 'severity', ({ severity }) => [severity], inOrder(severities)),
    },
    {
      title: 'Service',
      groups: groupBy(records, 'services', ({ services }) => services.map(({ id }) => id)).map((group) => ({
        ...group,
        words: literalMarkdown(titles.get(group.words) ?? group.words),
      })),
    },
    {
      title: 'Month',
      groups: groupBy(records, 'months', ({ month }) => [month]).reverse(),
    },
  ];
}

export function renderIndex(
  records: readonly ReportRecord[],
  groupings: readonly Grouping[],
  unreported: number,
  places: ReportPlaces | null,
): string {
  const open = records.filter(({ status }) => isOpen(status));
  const rows = open.map((record) => [
    incidentLink(record.id, ''),
    titleOf(record),
    record.severity,
    record.status,
    startOf(record),
    servicesOf(record),
    issueLink(record.trackingIssue, places),
  ]);
  return [
    REPORTS_MARKER,
    '# Incidents',
    '',
    'Made from the records of this repository: what is changed here is written over. All times are UTC.',
    ...(unreported === 0
      ? []
      : ['', `**${unreported} not shown:** the check of records says what is wrong with their files.`]),
    '',
    '## Open now',
    ...(rows.length === 0
      ? ['', 'None.', '']
      : markdownTable(
          ['Incident', 'Title', 'Severity', 'Status', 'Since', 'Services', 'Issue'],
          rows,
          (left) => `${left} more are in the lists below.`,
        )),
    ...groupings.flatMap(({ title, groups }) =>
      groups.length === 0
        ? []
        : [
            `## By ${title.toLowerCase()}`,
            ...markdownTable(
              [title, 'Incidents'],
              groups.map((group) => [`[${group.words}](${group.path})`, String(group.records.length)]),
              (left) => `${left} more have pages beside these.`,
            ),
          ],
    ),
  ].join('\n');
}

export function renderGroup(title: string, { words, records }: Group): string {
  const rows = records.map((record) => [
    incidentLink(record.id, '../'),
    titleOf(record),
    record.severity,
    record.status,
    startOf(record),
    record.minutesTo.resolve === null ? '–' : `${record.minutesTo.resolve} min`,
    servicesOf(record),
    record.postmortem === null ? '–' : `[${record.postmortem.status}](../postmortems/${record.id}.md)`,
  ]);
  return [
    `# ${title}: ${words}`,
    '',
    '[All incidents](../README.md)',
    ...markdownTable(
      ['Incident', 'Title', 'Severity', 'Status', 'Started', 'Resolved in', 'Services', 'Postmortem'],
      rows,
      (left) => `${left} older ones are in the [lists by month](../README.md#by-month).`,
    ),
  ].join('\n');
}

function groupBy(
  records: readonly ReportRecord[],
  folder: string,
  namesOf: (record: ReportRecord) => readonly string[],
  order: (a: string, b: string) => number = (a, b) => (a < b ? -1 : 1),
): Group[] {
  const groups = new Map<string, ReportRecord[]>();
  for (const record of records) {
    for (const name of namesOf(record)) {
      const group = groups.get(name);
      if (group === undefined) groups.set(name, [record]);
      else group.push(record);
    }
  }
  return [...groups]
    .sort(([a], [b]) => order(a, b))
    .map(([name, own]) => ({ path: `${folder}/${name}.md`, words: name, records: own }));
}

/** As they stand in a list; what it does not know comes last. */
function inOrder(names: readonly string[]): (a: string, b: string) => number {
  const rank = (name: string) => (names.includes(name) ? names.indexOf(name) : names.length);
  return (a, b) => rank(a) - rank(b) || (a < b ? -1 : 1);
}

function titleOf({ title, kind }: ReportRecord): string {
  return `${literalMarkdown(title)}${kind === 'incident' ? '' : ` (${kind})`}`;
}

function startOf({ times }: ReportRecord): string {
  return momentText(times[0]?.at ?? '');
}

function servicesOf({ services }: ReportRecord): string {
  return services.map(({ title }) => literalMarkdown(title)).join(', ') || '–';
}
