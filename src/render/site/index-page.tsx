import type { PublicRecord } from '../../domain/public-record.ts';
import { DrillBadge, SeverityBadge, StatusBadge } from './badges.tsx';
import { Moment, renderPage, type SiteFacts } from './layout.tsx';
import { formatMinutes, isOngoing, TYPE_WORDS } from './words.ts';

/** The list of all published incidents, what is going on first. */
export function renderIndexPage(records: readonly PublicRecord[], site: SiteFacts): string {
  const ongoing = records.filter((record) => isOngoing(record) && !record.isDrill);
  return renderPage({
    site,
    title: `Incidents · ${site.name}`,
    root: '',
    children: (
      <>
        <h1>Incidents</h1>
        <Banner ongoing={ongoing} />
        {records.length === 0 ? <p>No incident has been published yet.</p> : <Incidents records={records} />}
      </>
    ),
  });
}

function Banner({ ongoing }: { readonly ongoing: readonly PublicRecord[] }) {
  if (ongoing.length === 0) {
    return (
      <p class="banner good">
        <span aria-hidden="true">✓</span> No incident is going on.
      </p>
    );
  }
  return (
    <section class="banner bad" aria-labelledby="ongoing">
      <h2 id="ongoing">
        <span aria-hidden="true">◐</span>{' '}
        {ongoing.length === 1 ? 'One incident is' : `${ongoing.length} incidents are`} going on
      </h2>
      <ul>
        {ongoing.map((record) => (
          <li key={record.id}>
            <a href={pageOf(record.id)}>{record.title}</a> <SeverityBadge record={record} />{' '}
            <StatusBadge record={record} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Incidents({ records }: { readonly records: readonly PublicRecord[] }) {
  return (
    <ol class="incidents" aria-label="All incidents, newest first">
      {records.map((record) => (
        <li key={record.id}>
          <h2>
            <a href={pageOf(record.id)}>{record.title}</a>
          </h2>
          <p>
            <SeverityBadge record={record} /> <StatusBadge record={record} /> <DrillBadge record={record} />
          </p>
          <p class="muted">
            {record.id} · {TYPE_WORDS[record.type]} · {record.services.join(', ')} ·{' '}
            <Moment at={record.times[0]?.at ?? ''} />
            {record.minutesTo.resolve === null
              ? null
              : ` · resolved in ${formatMinutes(record.minutesTo.resolve)}`}
          </p>
        </li>
      ))}
    </ol>
  );
}

/** Where an incident's page stands, seen from the root. */
export function pageOf(id: string): string {
  return `incidents/${id}.html`;
}
