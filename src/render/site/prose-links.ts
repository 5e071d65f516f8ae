import { INCIDENTS_FOLDER } from '../../domain/record-path.ts';
import type { SiteFacts } from './layout.tsx';

/** Where a link of a record's prose leads on the site; null when it may lead nowhere. Fragments are not its matter. */
export type ProseLinks = (href: string) => string | null;

/** Keeps the ids of people's headings apart from the page's own. */
export const HEADING_PREFIX = 'report-';

/** A place that cannot exist, to resolve paths of the repository against. */
const ORIGIN = 'https://repository.invalid';

/**
 * Links as they work in the repository: relative to the record's file, or from the repository's root with a `/`.
 * To a published incident they lead to its page, to other files into the repository. What lies in the folder of an
 * incident that is not published is no link: its id stays out of the page.
 */
export function createProseLinks(id: string, site: SiteFacts, published: ReadonlySet<string>): ProseLinks {
  const base = `${ORIGIN}/${INCIDENTS_FOLDER}/${id.slice(4, 8)}/${id}/incident.md`;
  return (href) => {
    if (!URL.canParse(href, base)) return null;
    if (/^(?:https?|mailto):/i.test(href)) return href;
    const target = new URL(href, base);
    if (target.origin !== ORIGIN) return null;
    const [, other, rest] = /^\/incidents\/[^/]*\/([^/]+)(.*)$/.exec(target.pathname) ?? [];
    if (other !== undefined && !published.has(other)) return null;
    if (other !== undefined && /^\/(?:incident\.md)?$/.test(rest ?? '')) {
      return `${other}.html${target.hash.replace(/^#(?=.)/, `#${HEADING_PREFIX}`)}`;
    }
    return `${site.repositoryUrl}/blob/${site.commit}${target.pathname}${target.search}${target.hash}`;
  };
}
