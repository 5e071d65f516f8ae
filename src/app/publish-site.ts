import { publicRecords } from '../domain/public-record.ts';
import type { SiteFacts } from '../render/site/layout.tsx';
import { renderSite } from '../render/site/site.ts';
import type { RecordTree } from './ports.ts';

/** The site of a tree of records, as files: path → text. Only public incidents are in it. */
export function buildSite(tree: RecordTree, site: SiteFacts): ReadonlyMap<string, string> {
  return renderSite(publicRecords(tree.readRecords()), site);
}
