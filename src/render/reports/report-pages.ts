import type { ReportRecord } from '../../domain/report-record.ts';
import { renderIncidentPage, renderPostmortemPage } from './incident-page.ts';
import { groupReports, renderGroup, renderIndex } from './index-pages.ts';
import type { ReportPlaces } from './report-links.ts';

export interface ReportSurroundings {
  /** The policy's severities, the gravest first. */
  readonly severities: readonly string[];
  /** Incidents that are missing since their record is not in order; the index says so. */
  readonly unreported: number;
  readonly places: ReportPlaces | null;
}

/**
 * All pages: path → Markdown. The pages of incidents come before the lists that lead to them, the index last: written
 * in this order, no link leads to what is not there yet.
 *
 * @param records newest first
 */
export function renderReports(
  records: readonly ReportRecord[],
  { severities, unreported, places }: ReportSurroundings,
): ReadonlyMap<string, string> {
  const titles = new Map(records.map(({ id, title }) => [id, title]));
  const groupings = groupReports(records, severities);
  const pages = new Map<string, string>();
  for (const record of records) {
    pages.set(`incidents/${record.id}.md`, renderIncidentPage(record, titles, places));
    const { postmortem } = record;
    if (postmortem !== null) {
      pages.set(`postmortems/${record.id}.md`, renderPostmortemPage(record, postmortem, places));
    }
  }
  for (const { title, groups } of groupings) {
    for (const group of groups) pages.set(group.path, renderGroup(title, group));
  }
  pages.set('README.md', renderIndex(records, groupings, unreported, places));
  return pages;
}
