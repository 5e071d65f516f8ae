import type { PublicActionItem } from '../../domain/public-record.ts';
import { ItemStatusBadge } from './badges.tsx';
import type { SiteFacts } from './layout.tsx';
import { Day } from './moments.tsx';

interface ActionItemsProps {
  readonly items: readonly PublicActionItem[];
  readonly site: SiteFacts;
}

/** What will keep it from happening again, and how far it is. */
export function ActionItems({ items, site }: ActionItemsProps) {
  return (
    <section aria-labelledby="action-items">
      <h2 id="action-items">Action items</h2>
      {items.length === 0 ? (
        <p class="soft">None yet.</p>
      ) : (
        <ul class="items">
          {items.map((item) => (
            <li key={item.id}>
              <p class="item-title">{item.title}</p>
              <ItemStatusBadge item={item} />
              <Details item={item} site={site} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Details({ item, site }: { readonly item: PublicActionItem; readonly site: SiteFacts }) {
  const isOver = item.status === 'done' || item.status === 'canceled';
  const parts = [
    ...(item.due === null || isOver
      ? []
      : [
          <>
            due <Day day={item.due} />
          </>,
        ]),
    ...(item.status === 'done' ? [item.isVerified ? 'verified' : 'not yet verified'] : []),
    ...(item.issue === null
      ? []
      : [<a href={`${site.repositoryUrl}/issues/${item.issue}`}>issue #{item.issue}</a>]),
  ];
  if (parts.length === 0) return null;
  return (
    <p class="meta">
      {parts.map((part, index) => (
        <>
          {index > 0 ? ' · ' : null}
          {part}
        </>
      ))}
    </p>
  );
}
