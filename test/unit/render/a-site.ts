/** Sites of a few records, for the tests of the pages. */
import type { RecordFile } from '../../../src/domain/record.ts';
import { renderSite } from '../../../src/render/site/site.ts';
import { published } from './a-record.ts';
import { elementsOf, textOf } from './html-tree.ts';

export const SITE = {
  name: 'Find Contacts with AI',
  repositoryUrl: 'https://github.com/acme/incidents',
  commit: '0123456789abcdef0123456789abcdef01234567',
  unreadable: 0,
};
export const A = 'INC-2026-0001';
export const B = 'INC-2026-0002';
export const C = 'INC-2026-0003';

export function siteOf(...records: readonly RecordFile[]): ReadonlyMap<string, string> {
  return renderSite(published(...records), SITE);
}

export function pageOf(record: RecordFile, ...others: readonly RecordFile[]): string {
  return siteOf(record, ...others).get(`incidents/${record.data['id']}.html`) ?? '';
}

export function textOfPage(html: string): string {
  const main = elementsOf(html).find((element) => element.tagName === 'main');
  return main === undefined ? '' : textOf(main).replaceAll(/[\u00a0\u202f]/g, ' ');
}
