/**
 * The sections of a Markdown body without parsing it, for bodies plain enough that reading their lines gives what a
 * parser gives. Parsing takes milliseconds; this takes a hundredth of that, and says when it cannot tell.
 */
import type { BodySection } from './record.ts';

export type OutlineSection = Pick<BodySection, 'depth' | 'title' | 'text'>;

/** Headings that are written otherwise than `# …` at the margin, HTML, code in lists or quotations. */
const UNCERTAIN =
  /^ {1,3}#{1,6}(?:\s|$)|^ {0,3}(?:=+|-+)\s*$|^ {0,3}<(?!!--)|^ {1,3}<!--|^[^`~]+(?:```|~~~)|^\s+(?:```|~~~)/;
const HEADING = /^(#{1,6})(?:[ \t]+(.*?))?[ \t]*$/;
const FENCE = /^(`{3,}|~{3,})([^`]*)$/;
/** What makes words of a line something else than words: links, code, emphasis, HTML, entities. */
const MARKUP = /[[\]<>`*_\\&!]/;

/**
 * The sections of a body, each with words that certainly stand in it (there may be more); null when only a parser can
 * tell. Headings are exactly those a parser finds outside of lists and quotations.
 */
export function outlineOf(body: string): readonly OutlineSection[] | null {
  const sections: { depth: number; title: string; lines: string[] }[] = [];
  let fence: string | null = null;
  let isComment = false;
  let isCertain = true;
  for (const line of body.split(/\r\n|\n|\r/)) {
    if (fence !== null) {
      if (isClosing(line, fence)) fence = null;
      continue;
    }
    if (isComment || line.startsWith('<!--')) {
      isComment = !line.includes('-->');
      isCertain = true;
      continue;
    }
    if (UNCERTAIN.test(line) || line.includes('<!--')) return null;
    fence = FENCE.exec(line)?.[1] ?? null;
    const heading = HEADING.exec(line);
    if (heading !== null) {
      sections.push({ depth: heading[1]?.length ?? 1, title: heading[2] ?? '', lines: [] });
    }
    // At a new block it is certain again that words are words.
    if (heading !== null || fence !== null || line.trim() === '' || /^[-*] /.test(line)) isCertain = true;
    const words = line.replace(/^[-*] (?:\[[ x]\] )?/, '');
    if (MARKUP.test(words)) isCertain = false;
    if (isCertain && heading === null && fence === null && /^[\p{L}\p{N}|]/u.test(words)) addTo(sections, words);
  }
  return sections.map(({ lines, ...section }) => ({ ...section, text: lines.join('\n') }));
}
