import type { PublicRecord } from '../../domain/public-record.ts';
import { renderIncidentPage } from './incident-page.tsx';
import { pageOf, renderIndexPage } from './index-page.tsx';
import type { SiteFacts } from './layout.tsx';
import { STYLE } from './style.ts';

/** The published site as files: path → text. The same records and facts give the same bytes. */
export function renderSite(records: readonly PublicRecord[], site: SiteFacts): ReadonlyMap<string, string> {
  const published = new Set(records.map((record) => record.id));
  return new Map([
    ['index.html', renderIndexPage(records, site)],
    ['style.css', STYLE],
    ...records.map((record) => [pageOf(record.id), renderIncidentPage(record, site, published)] as const),
  ]);
}
