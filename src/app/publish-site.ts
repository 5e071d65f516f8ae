import { publicRecords } from '../domain/public-record.ts';
import { countUnsoundIncidents } from '../domain/record.ts';
import type { SiteFacts } from '../render/site/layout.tsx';
import { renderSite } from '../render/site/site.ts';
import type { RecordTree } from './ports.ts';

export interface BuiltSite {
  /** Path → text. */
  readonly files: ReadonlyMap<string, string>;
  /** Incidents that could not be read and are missing; the index says so. */
  readonly unreadable: number;
}

/** The site of a tree of records. Only public incidents are in it. */
export function buildSite(tree: RecordTree, site: Omit<SiteFacts, 'unreadable'>): BuiltSite {
  const records = tree.readRecords();
  const unreadable = countUnsoundIncidents(records);
  return { files: renderSite(publicRecords(records), { ...site, unreadable }), unreadable };
}
