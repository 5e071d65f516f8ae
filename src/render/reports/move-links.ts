import { resolveLink } from '../../domain/link-target.ts';
import { fileUrl, type ReportPlaces } from './report-links.ts';

/**
 * Read without a parser, which takes longer than all else: what is code is seen, what only looks like a link (in
 * indented code, say) may be taken for one, and then reads a little longer.
 */
const PARTS = new RegExp(
  [
    // A fenced block, to its end or that of the text.
    '(?<code>^ {0,3}(?<fence>`{3,}|~{3,})[^\\n]*(?:\\n(?! {0,3}\\k<fence>)[^\\n]*)*(?:\\n {0,3}\\k<fence>[`~]*)?',
    // A code span.
    '|(?<!`)(?<ticks>`+)(?!`)[\\s\\S]*?[^`]\\k<ticks>(?!`))',
    // What follows the words of a link, or the description of a picture.
    '|(?<!\\\\)\\]\\([ \\n]*(?<target><[^<>\\n]*>|[^\\s()<>]*(?:\\([^\\s()<>]*\\)[^\\s()<>]*)*)(?<title>[ \\n]+(?:"[^"\\n]*"|\'[^\'\\n]*\'))?[ \\n]*\\)',
    // Where a link that names it leads.
    '|^(?<label> {0,3}\\[[^\\]\\n]+\\]: *)(?<place><[^<>\\n]*>|\\S+)(?= *$| +["\'(])',
  ].join(''),
  'gm',
);
const PICTURE = /\.(?:png|jpe?g|gif|svg|webp)$/i;

/**
 * Markdown whose links lead on where they led beside its file: to the pages of other incidents, else into the repository.
 *
 * @param from the path of the record it stands in
 */
export function moveLinks(markdown: string, from: string, places: ReportPlaces): string {
  if (!/\](?:\(|:)/.test(markdown)) return markdown;
  return markdown.replaceAll(PARTS, (...match) => {
    const [whole] = match as [string];
    const { code, target, title, label, place } = match.at(-1) as Readonly<
      Record<string, string | undefined>
    >;
    const written = target ?? place;
    if (code !== undefined || written === undefined) return whole;
    const moved = moveTarget(written.replace(/^<(.*)>$/, '$1'), from, places);
    if (moved === null) return whole;
    return label === undefined ? `](${moved}${title ?? ''})` : `${label}${moved}`;
  });
}

/** @returns null for a target that leads out of the repository, or to a place on its own page */
function moveTarget(target: string, from: string, places: ReportPlaces): string | null {
  const found = resolveLink(from, target);
  if (found.kind === 'elsewhere') return null;
  // Above the repository there is nothing to lead to.
  const path = found.kind === 'above' ? '' : found.path;
  const incident = /^incidents\/\d{4}\/(INC-\d{4}-\d{4,6})(?:\/incident\.md)?$/.exec(path)?.[1];
  if (incident !== undefined) return `../incidents/${incident}.md`;
  const rest = /[?#].*$/.exec(target)?.[0] ?? '';
  const raw = PICTURE.test(path) && rest === '' ? '?raw=true' : rest;
  return `${fileUrl(path, places)}${raw.replaceAll(/[\s()<>]/g, encodeURIComponent)}`;
}
