import { minutesBetween } from '../../domain/instant.ts';
import type { PublicActionItem, PublicRecord } from '../../domain/public-record.ts';
import { DrillBadge, SeverityBadge, StatusBadge } from './badges.tsx';
import { Moment, renderPage, type SiteFacts } from './layout.tsx';
import { renderMarkdown } from './markdown.ts';
import { formatMinutes, ITEM_STATUS_WORDS, TIME_WORDS, TYPE_WORDS } from './words.ts';

/** The page of one published incident. */
export function renderIncidentPage(record: PublicRecord, site: SiteFacts): string {
  return renderPage({
    site,
    title: `${record.id} ${record.title} · ${site.name}`,
    root: '../',
    children: (
      <article>
        <p class="muted">
          <a href="../index.html">All incidents</a> / {record.id}
        </p>
        <h1>{record.title}</h1>
        <p>
          <SeverityBadge record={record} /> <StatusBadge record={record} /> <DrillBadge record={record} />
        </p>
        <Facts record={record} />
        <Times record={record} />
        <section
          class="prose"
          aria-label="Report"
          dangerouslySetInnerHTML={{ __html: renderMarkdown(record.body) }}
        />
        <ActionItems record={record} site={site} />
      </article>
    ),
  });
}

function Facts({ record }: { readonly record: PublicRecord }) {
  const { acknowledge, mitigate, resolve } = record.minutesTo;
  const facts: readonly (readonly [string, string | null])[] = [
    ['Type', TYPE_WORDS[record.type]],
    [record.services.length === 1 ? 'Service' : 'Services', record.services.join(', ')],
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
                <a href={`${id}.html`}>{id}</a>
              </>
            ))}
          </dd>
        </div>
      )}
    </dl>
  );
}

function describeUsers(record: PublicRecord): string | null {
  const share =
    record.percentOfActiveUsers === null ? null : `${record.percentOfActiveUsers} % of active users`;
  if (record.usersAffected === null) return share;
  const users = record.usersAffected.toString().replace(/\B(?=(\d{3})+$)/g, '\u202f');
  return share === null ? users : `${users} (${share})`;
}

function Times({ record }: { readonly record: PublicRecord }) {
  const started = record.times[0]?.at;
  return (
    <section>
      <h2>What happened when</h2>
      <div class="scroll" tabindex={0} role="region" aria-label="What happened when">
        <table>
          <thead>
            <tr>
              <th scope="col">Step</th>
              <th scope="col">Time</th>
              <th scope="col">Since the start</th>
            </tr>
          </thead>
          <tbody>
            {record.times.map(({ name, at }) => {
              const since = minutesBetween(started, at);
              return (
                <tr key={name}>
                  <th scope="row">{TIME_WORDS[name]}</th>
                  <td>
                    <Moment at={at} />
                  </td>
                  <td>{since === null || since === 0 ? '–' : `+ ${formatMinutes(since)}`}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function ActionItems({ record, site }: { readonly record: PublicRecord; readonly site: SiteFacts }) {
  return (
    <section>
      <h2>Action items</h2>
      {record.actionItems.length === 0 ? (
        <p>None yet.</p>
      ) : (
        <ul class="items">
          {record.actionItems.map((item) => (
            <li key={item.id}>
              <ItemTitle item={item} site={site} />
              <span class="muted">
                {ITEM_STATUS_WORDS[item.status]}
                {item.status === 'done' ? (item.isVerified ? ', verified' : ', not yet verified') : null}
                {item.due === null || item.status === 'done' || item.status === 'canceled' ? null : (
                  <>
                    , due <time dateTime={item.due}>{item.due}</time>
                  </>
                )}
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function ItemTitle({ item, site }: { readonly item: PublicActionItem; readonly site: SiteFacts }) {
  if (item.issue === null) return <span class="item-title">{item.title}</span>;
  return (
    <span class="item-title">
      {item.title} <a href={`${site.repositoryUrl}/issues/${item.issue}`}>#{item.issue}</a>
    </span>
  );
}
