import type { PublicRecord } from '../../domain/public-record.ts';
import { ActionItems } from './action-items.tsx';
import { KindBadge, SeverityBadge, StatusBadge } from './badges.tsx';
import { renderPage, type SiteFacts } from './layout.tsx';
import { renderMarkdown } from './markdown.ts';
import { createProseLinks } from './prose-links.ts';
import { Times } from './times.tsx';
import { Updates } from './updates.tsx';
import { formatMinutes, formatNumber, wordsOf } from './words.ts';

/** The page of one published incident; `published` are the ids that have a page. */
export function renderIncidentPage(
  record: PublicRecord,
  site: SiteFacts,
  published: ReadonlySet<string>,
): string {
  const toHtml = (markdown: string) => renderMarkdown(markdown, createProseLinks(record.id, site, published));
  const prose = toHtml(record.body);
  return renderPage({
    site,
    title: `${record.id} ${record.title} · ${site.name}`,
    root: '../',
    children: (
      <article>
        <nav class="trail" aria-label="Breadcrumb">
          <a href="../index.html">Incidents</a> / <span class="id">{record.id}</span>
        </nav>
        <h1>{record.title}</h1>
        <p class="badges">
          <SeverityBadge record={record} />
          <StatusBadge record={record} />
          <KindBadge record={record} />
        </p>
        <Facts record={record} />
        <Times times={record.times} />
        <section aria-labelledby="report">
          <h2 id="report">Report</h2>
          {prose === '' ? (
            <p class="soft">Nothing has been written yet.</p>
          ) : (
            <div class="prose" dangerouslySetInnerHTML={{ __html: prose }} />
          )}
        </section>
        <Updates updates={record.updates} toHtml={toHtml} />
        <ActionItems items={record.actionItems} site={site} />
      </article>
    ),
  });
}

function Facts({ record }: { readonly record: PublicRecord }) {
  const { acknowledge, mitigate, resolve } = record.minutesTo;
  const facts: readonly (readonly [string, string | null])[] = [
    [
      record.services.length === 1 ? 'Service' : 'Services',
      record.services.length === 0 ? null : record.services.join(', '),
    ],
    ['Type', wordsOf(record.type)],
    ['Users affected', describeUsers(record)],
    ['Time to acknowledge', acknowledge === null ? null : formatMinutes(acknowledge)],
    ['Time to mitigate', mitigate === null ? null : formatMinutes(mitigate)],
    ['Time to resolve', resolve === null ? null : formatMinutes(resolve)],
  ];
  return (
    <dl class="facts">
      {facts.map(([name, value]) =>
        value === null ? null : (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ),
      )}
      {record.related.length === 0 ? null : (
        <div>
          <dt>Related</dt>
          <dd>
            {record.related.map((id, index) => (
              <>
                {index > 0 ? ', ' : null}
                <a class="id" href={`${id}.html`}>
                  {id}
                </a>
              </>
            ))}
          </dd>
        </div>
      )}
    </dl>
  );
}

/** `3 200, 92 % of active` */
function describeUsers({ usersAffected: users, percentOfActiveUsers: percent }: PublicRecord): string | null {
  if (users === null) return percent === null ? null : `${percent}\u00a0% of active users`;
  return percent === null ? formatNumber(users) : `${formatNumber(users)}, ${percent}\u00a0% of active`;
}
