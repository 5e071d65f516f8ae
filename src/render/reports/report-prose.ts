import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import { resolveLink, skimTargets } from '../../domain/link-target.ts';
import { isReadableMarkdown } from '../../domain/readable-markdown.ts';
import { closeFence } from '../close-fence.ts';
import { shorten } from '../shorten.ts';
import { literalMarkdown } from '../untrusted.ts';
import { neutraliseMarkdownMentions } from '../untrusted-markdown.ts';
import { fileUrl, type ReportPlaces } from './report-links.ts';

const parser = remark().use(remarkGfm);

const LONGEST = 50_000;

interface Node {
  readonly type: string;
  readonly url?: string | undefined;
  readonly alt?: string | null | undefined;
  readonly label?: string | null | undefined;
  readonly children?: readonly Node[];
  readonly position?:
    | {
        readonly start: { readonly offset?: number | undefined };
        readonly end: { readonly offset?: number | undefined };
      }
    | undefined;
}

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * The prose of a record as a page of the reports shows it: nobody is mentioned, and links that are relative to its file
 * lead there still. It belongs at the end of a page, where HTML that it leaves open hides nothing.
 *
 * @param from the path of the record
 */
export function reportProse(markdown: string, from: string, places: ReportPlaces | null): string {
  const text = shorten(markdown.replaceAll('\r\n', '\n').trim(), LONGEST);
  const linked = places === null ? text : moveLinks(text, from, places);
  return closeFence(neutraliseMarkdownMentions(linked));
}

function moveLinks(markdown: string, from: string, places: ReportPlaces): string {
  const targets = skimTargets(markdown);
  const isRelative = (target: string) => resolveLink(from, target).kind !== 'elsewhere';
  if (targets !== null && ![...targets].some(isRelative)) return markdown;
  if (!isReadableMarkdown(markdown)) return markdown;
  const move = (url: string): string | null => {
    const target = resolveLink(from, url);
    if (target.kind === 'elsewhere') return null;
    // Above the repository there is nothing to lead to.
    const place = target.kind === 'above' ? '' : target.path;
    return `${fileUrl(place, places)}${/[?#].*$/s.exec(url)?.[0].replaceAll(/[\s()<>]/g, encodeURIComponent) ?? ''}`;
  };
  let done = '';
  let at = 0;
  for (const { start, end, text } of editsOf(parser.parse(markdown), move)) {
    done += markdown.slice(at, start) + text;
    at = end;
  }
  return done + markdown.slice(at);
}

/** In order; no two overlap: a link's edit begins behind its words. */
function editsOf(node: Node, move: (url: string) => string | null): readonly Edit[] {
  const url = node.url === undefined ? null : move(node.url);
  const start = node.position?.start.offset ?? 0;
  const end = node.position?.end.offset ?? 0;
  const inside = (node.children ?? []).flatMap((child) => editsOf(child, move));
  if (url === null) return inside;
  if (node.type === 'image') {
    const picture = `![${literalMarkdown(node.alt ?? '')}](${url}${url.includes('?') ? '' : '?raw=true'})`;
    return [{ start, end, text: picture }];
  }
  if (node.type === 'definition') return [{ start, end, text: `[${node.label ?? ''}]: ${url}` }];
  const words = node.children?.at(-1)?.position?.end.offset ?? start + 1;
  return [...inside, { start: words, end, text: `](${url})` }];
}
