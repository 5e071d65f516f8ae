import { closeFence } from '../close-fence.ts';
import { shorten } from '../shorten.ts';
import { neutraliseMarkdownMentions } from '../untrusted-markdown.ts';
import { moveLinks } from './move-links.ts';
import type { ReportPlaces } from './report-links.ts';

const LONGEST = 50_000;

/**
 * The prose of a record as a page of the reports shows it: nobody is mentioned, and links that are relative to its file
 * lead on. It belongs at the end of a page, where HTML that it leaves open hides nothing.
 *
 * @param from the path of the record
 */
export function reportProse(markdown: string, from: string, places: ReportPlaces | null): string {
  const text = shorten(markdown.replaceAll('\r\n', '\n').trim(), LONGEST);
  const linked = places === null ? text : moveLinks(text, from, places);
  return closeFence(neutraliseMarkdownMentions(linked));
}
