import type { PublicRecord } from '../../domain/public-record.ts';
import { KindBadge, SeverityBadge, StatusBadge } from './badges.tsx';
import { renderPage, type SiteFacts } from './layout.tsx';
import { longMonth, Moment, utcParts } from './moments.tsx';
import { Shape } from './shapes.tsx';
import { formatMinutes, isOngoing, wordsOf } from './words.ts';

/** The list of all published incidents, what is going on first. */
export function renderIndexPage(records: readonly PublicRecord[], site: SiteFacts): string {
  return renderPage({
    site,
    title: `Incidents · ${site.name}`,
    root: '',
    children: (
      <>
        <h1>Incidents</h1>
        <Unreadable count={site.unreadable} />
        <Now
          ongoing={records.filter((record) => isOngoing(record) && record.kind === 'incident')}
          isWhole={site.unreadable === 0}
        />
        {records.length === 0 ? <p>No incident has been published yet.</p> : null}
        {groupByMonth(records).map(({ month, group }) => (
          <section key={month} aria-labelledby={`month-${month}`}>
            <h2 class="month" id={`month-${month}`}>
              {month === UNDATED ? 'Without a day' : longMonth(month)}
            </h2>
            <IncidentList records={group} />
          </section>
        ))}
      </>
    ),
  });
}

/** A mistake in one record must not make an outage look like peace. */
function Unreadable({ count }: { readonly count: number }) {
  if (count === 0) return null;
  return (
    <p class="now">
      {count === 1 ? 'One incident record' : `${count} incident records`} cannot be read at the moment. What
      is going on may be missing here.
    </p>
  );
}

interface NowProps {
  readonly ongoing: readonly PublicRecord[];
  /** False when something is known to be missing: then nothing is all that can be said. */
  readonly isWhole: boolean;
}

function Now({ ongoing, isWhole }: NowProps) {
  if (ongoing.length === 0 && !isWhole) return null;
  if (ongoing.length === 0) {
    return (
      <p class="now clear">
        <Shape name="check" />
        No incident is going on.
      </p>
    );
  }
  return (
    <section class="now" aria-labelledby="now">
      <h2 id="now">{ongoing.length === 1 ? 'Going on now' : `Going on now: ${ongoing.length} incidents`}</h2>
      <IncidentList records={ongoing} />
    </section>
  );
}

function IncidentList({ records }: { readonly records: readonly PublicRecord[] }) {
  return (
    <ol class="incidents">
      {records.map((record) => (
        <li key={record.id}>
          <h3>
            <a href={pageOf(record.id)}>{record.title}</a>
          </h3>
          <SeverityBadge record={record} />
          <span class="states">
            <KindBadge record={record} />
            <StatusBadge record={record} />
          </span>
          <p class="meta">
            <Moment at={record.times[0]?.at ?? ''} />
            {record.services.length === 0 ? null : ` · ${record.services.join(', ')}`}
            {` · ${wordsOf(record.type)}`}
            {record.minutesTo.resolve === null
              ? null
              : ` · resolved in ${formatMinutes(record.minutesTo.resolve)}`}
            {' · '}
            <span class="id">{record.id}</span>
          </p>
        </li>
      ))}
    </ol>
  );
}

const UNDATED = 'unknown';

interface MonthGroup {
  readonly month: string;
  readonly group: readonly PublicRecord[];
}

/** Months in the order of the records; a month stands once. */
function groupByMonth(records: readonly PublicRecord[]): readonly MonthGroup[] {
  const groups = new Map<string, PublicRecord[]>();
  for (const record of records) {
    const month = utcParts(record.times[0]?.at ?? '')?.month ?? UNDATED;
    const group = groups.get(month);
    if (group === undefined) groups.set(month, [record]);
    else group.push(record);
  }
  return [...groups].map(([month, group]) => ({ month, group }));
}

/** Where an incident's page stands, seen from the root. */
export function pageOf(id: string): string {
  return `incidents/${id}.html`;
}
